"""Line edit for renaming a draft in its tile."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class NameLine(QLineEdit):
    """Lies over a tile until Enter, Esc or a click elsewhere. ``named`` carries the name, unless Esc ended it."""

    named = Signal(str)
    ended = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._is_over = False
        self.setMaxLength(80)
        self.setAccessibleName(self.tr("Name of the draft"))
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the name, Esc does not."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(takes=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(takes=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Losing the focus takes the name; a menu or another program does not."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._end(takes=True)

    def _end(self, *, takes: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        if takes:
            self.named.emit(self.text().strip())
        self.hide()
        self.ended.emit()
        self.deleteLater()
