"""SeenMonitor: detects when a widget becomes visible, so that its content counts as seen."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_COMES_INTO_SIGHT = frozenset({QEvent.Type.Show, QEvent.Type.WindowActivate})


class SeenMonitor(QObject):
    """``seen`` is emitted when ``widget`` is shown in the active window, or when its window becomes active."""

    seen = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    @property
    def is_seen(self) -> bool:
        """Whether the widget is shown in the active window now."""
        return self._widget.isVisible() and self._widget.isActiveWindow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell when the widget comes into sight; no event is held up."""
        if event.type() in _COMES_INTO_SIGHT and self.is_seen:
            self.seen.emit()
        return False
