"""A value of the information panel."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.style.style_helpers import Paragraph, breakable, menu, unbroken


class ValueLabel(Paragraph):
    """A selectable text whose long words wrap; what is copied is the given text, without break marks."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = text
        self.setText(breakable(text))
        self.setAccessibleName(text)
        self.setProperty("type", "body")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def text(self) -> str:
        """Return the given text, without break marks."""
        return self._value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy it."""
        shown = menu(self)
        shown.addAction(self.tr("Copy"), self.copy)
        shown.popup(event.globalPos())

    @Slot()
    def copy(self) -> None:
        """Copy what is selected, or all of it."""
        chosen = unbroken(self.selectedText()) if self.hasSelectedText() else self._value
        QGuiApplication.clipboard().setText(chosen)
