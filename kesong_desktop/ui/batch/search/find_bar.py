"""Find and replace in the table of posts."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel


class FindBar(QFrame):
    """``searched`` carries the words that are looked for, ``next_wanted`` asks for the next cell.

    ``replaced`` carries words and what stands in their place.
    """

    searched = Signal(str)
    next_wanted = Signal()
    replaced = Signal(str, str)
    closed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.words = self._line(self.tr("Find"))
        self.by = self._line(self.tr("Replace with"))
        self._count = ElidedLabel("", "small", "ink3", is_spare=True, parent=self)
        self._next = button(self.tr("Next"), small=True)
        self._all = button(self.tr("Replace all"), small=True)
        close = icon_button(context.icons.icon("x"), self.tr("Close"), key="Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(PANE_MARGIN, 4, PANE_MARGIN, 4)
        row.setSpacing(8)
        for widget in (self.words, self.by):
            row.addWidget(widget, 2)
        row.addWidget(self._count, 1)
        for button_ in (self._next, self._all, close):
            row.addWidget(button_)
        self.words.textChanged.connect(self.searched)
        self.words.returnPressed.connect(self.next_wanted)
        self.by.returnPressed.connect(self._replace)
        self._next.clicked.connect(self.next_wanted)
        self._all.clicked.connect(self._replace)
        close.clicked.connect(self.closed)
        self.hide()

    def open(self, *, is_replace: bool) -> None:
        """Show the bar, and give the first field the focus, or the second where there are words already."""
        self.show()
        target = self.by if is_replace and self.words.text() else self.words
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        target.selectAll()
        self.searched.emit(self.words.text())

    def show_count(self, count: int) -> None:
        """Show in how many cells the words stand."""
        self._count.setText(self.tr("%n cell(s)", "", count) if self.words.text() else "")
        for button_ in (self._next, self._all):
            button_.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the bar with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        line.setMinimumWidth(96)
        return line

    @Slot()
    def _replace(self) -> None:
        if self.words.text():
            self.replaced.emit(self.words.text(), self.by.text())
