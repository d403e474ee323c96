"""DeferredStyle: leaves hidden parts of a window out of a change of the style sheet until they are shown."""

from collections.abc import Iterator
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_POLISHED, _STYLED = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_StyleSheet


class DeferredStyle(QObject):
    """Knows the parts that may be hidden, such as panes.

    Qt applies a new style sheet to every widget that is polished, seen or not. The widgets of a hidden part are marked as not
    polished, and get the new style sheet when the part is shown.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: WeakSet[QWidget] = WeakSet()
        self._outdated: WeakSet[QWidget] = WeakSet()

    def add(self, part: QWidget) -> None:
        """Leave out ``part`` and all that is in it whenever it is hidden."""
        self._parts.add(part)

    def leave_out_hidden(self) -> None:
        """Leave out what is hidden now, because the style sheet is about to change."""
        for part in self._parts:
            if not isValid(part) or not part.isHidden():
                continue
            if part not in self._outdated:
                self._outdated.add(part)
                part.installEventFilter(self)
            for widget in _widgets(part):
                widget.setAttribute(_POLISHED, False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give a part the style sheet of now before it is painted."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self._outdated.discard(watched)
            for widget in _widgets(watched):
                if widget.testAttribute(_STYLED):
                    widget.style().polish(widget)
                    widget.setAttribute(_POLISHED)
        return False


def _widgets(part: QWidget) -> Iterator[QWidget]:
    yield part
    yield from part.findChildren(QWidget)
