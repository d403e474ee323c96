"""The field of the search pane."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kesong_desktop.model.search import is_address
from kesong_desktop.ui.style.icons import Icons


class SearchField(QLineEdit):
    """``left_downwards``: Down was pressed. ``changed`` carries the words, and whether they are an address that came at once."""

    left_downwards = Signal()
    changed = Signal(str, bool)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self.setPlaceholderText(self.tr("Words, #tag, @name, or an address"))
        self.setAccessibleName(self.tr("Search people, tags and posts"))
        self.setClearButtonEnabled(True)
        icon = QAction(icons.icon("magnifying-glass"), "", self)
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the list."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _tell(self, text: str) -> None:
        # Typing adds a character at a time.
        is_typed = abs(len(text) - len(self._before)) <= 1
        self._before = text
        self.changed.emit(text, not is_typed and is_address(text))
