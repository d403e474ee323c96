"""The open conversation: its people, its messages, and a box to reply."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.ui.inbox.messages.message import people_of
from kesong_desktop.ui.inbox.messages.message_views import BubbleView
from kesong_desktop.ui.inbox.messages.presenter import MessagesPresenter, MessagesState
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import divider, label
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.field import GrowingText
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet


class ThreadPanel(QWidget):
    """Bubbles by time, and a box in which Ctrl+Enter sends. ``open_wanted`` carries a message whose post is asked for."""

    open_wanted = Signal(object)

    def __init__(
        self, context: UiContext, presenter: MessagesPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.back = icon_button(context.icons.icon("arrow-left"), self.tr("Back to the conversations"))
        self._people = ElidedLabel("", "lead")
        self._delete = icon_button(context.icons.icon("trash"), self.tr("Delete conversation"))
        self._problem = label("", "small", "warn", wrap=True)
        self.bubbles = BubbleView(context)
        self.text = GrowingText(1, 6)
        self._send = button(self.tr("Send"), kind="filled")
        self._build()
        self.back.clicked.connect(presenter.close)
        self._delete.clicked.connect(self._ask_delete)
        self._send.clicked.connect(presenter.send)
        self.text.edited.connect(self._typed)
        self.bubbles.open_wanted.connect(self.open_wanted)
        presenter.state_changed.connect(self._show)
        presenter.opened.connect(self._begin)
        presenter.draft.sent.connect(self._sent)

    @property
    def floor_px(self) -> int:
        """Height in pixels of the box to reply, with its margins."""
        return self.text.height() + 24

    def send(self) -> None:
        """Send what was typed, if the keyboard is in the box."""
        if self.text.hasFocus():
            self._presenter.send()

    def _build(self) -> None:
        self.text.setAccessibleName(self.tr("Message"))
        self.text.setPlaceholderText(self.tr("Write a message (Ctrl+Enter sends)"))
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.addWidget(self.back)
        head.addWidget(self._people, 1)
        head.addWidget(self._delete)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        foot.addWidget(self.text, 1)
        foot.addWidget(self._send, 0, Qt.AlignmentFlag.AlignBottom)
        self._problem.setContentsMargins(16, 4, 16, 4)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(divider())
        column.addWidget(self._problem)
        column.addWidget(self.bubbles, 1)
        column.addLayout(foot)

    @Slot(object)
    def _show(self, state: MessagesState) -> None:
        opened = state.opened
        if opened is None or state.account is None:
            return
        self._people.setText(people_of(opened, state.account.remote_id))
        self.bubbles.show_messages(state.messages, state.account)
        problem = state.thread_problem
        self._problem.setText(messages.sentence(problem) if problem is not None else "")
        self._problem.setVisible(problem is not None)
        self._enable()

    @Slot()
    def _begin(self) -> None:
        self.text.show_text(self._presenter.draft.text)
        self._enable()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _sent(self) -> None:
        self.text.show_text(self._presenter.draft.text)
        self._enable()

    @Slot()
    def _typed(self) -> None:
        # The field tells of every change, also of those that are not typed.
        if self.text.toPlainText() != self._presenter.draft.text:
            self._presenter.draft.set_text(self.text.toPlainText())
        self._enable()

    def _enable(self) -> None:
        self._send.setEnabled(bool(self.text.toPlainText().strip()) and bool(self.bubbles.messages))

    @Slot()
    def _ask_delete(self) -> None:
        sheet = QuestionSheet(
            self.window(),
            self.tr("Delete this conversation?"),
            self.tr("It is removed from your list. The messages stay with the others who take part."),
            self.tr("Delete"),
        )
        sheet.ask(self._presenter.delete)
