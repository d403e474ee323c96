"""The first comment of a post: an own reply that is published after it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.ui.draft import completer
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.draft.suggestion_source import SuggestionSource
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field, GrowingText


class FirstComment(QWidget):
    """A button, and after a click the field; a draft that has a first comment shows the field at once.

    Hashtags and people are suggested in it.
    """

    def __init__(self, context: UiContext, session: DraftSession, suggestions: SuggestionSource) -> None:
        super().__init__()
        self._session = session
        self._is_showing = False
        self.text = GrowingText(2, 6)
        self.text.setPlaceholderText(self.tr("Posted as your own reply, once the post is published"))
        self.text.edited.connect(self._write)
        completer.in_text(context.theme, self.text, suggestions)
        self._field = Field(self.tr("First comment"), self.text)
        self._add = button(
            self.tr("First comment…"), kind="quiet", icon=context.icons.icon("chat-circle"), flush="left"
        )
        self._add.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._field)
        self._show_field(is_open=False)

    def show_draft(self, comment: str) -> None:
        """Show the first comment of the open draft."""
        self._is_showing = True
        self.text.show_text(comment)
        self._is_showing = False
        if not self.text.hasFocus():
            self._show_field(is_open=bool(comment))

    def count(self, length: int, limit: int) -> None:
        """Show how much room is left, as the server counts."""
        self._field.set_count(length, limit)

    def _show_field(self, *, is_open: bool) -> None:
        self._add.setVisible(not is_open)
        self._field.setVisible(is_open)

    @Slot()
    def _open(self) -> None:
        self._show_field(is_open=True)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _write(self) -> None:
        if not self._is_showing:
            self._session.change(first_comment=self.text.toPlainText())
