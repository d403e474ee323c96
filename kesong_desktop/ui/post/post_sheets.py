"""Sheets over the page of a post: questions before a deletion, and the earlier versions."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.threads import Threads
from kesong_desktop.model.social.notification import StatusEdit
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text import richtext
from kesong_desktop.model.text.characters import clean
from kesong_desktop.ui.post.thread_actions import ThreadActions
from kesong_desktop.ui.posts.edit_sheet import DeletePostSheet
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.style.style_helpers import divider, label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _HIGH = 520, 420


class EditHistorySheet(Sheet):
    """The versions of a post, the newest first."""

    def __init__(self, versions: Sequence[StatusEdit], parent: QWidget) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setFixedWidth(_WIDE)
        inside.setAccessibleName(self.tr("Edit history"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Edit history"), "lead"))
        column.addWidget(self._versions(versions, parent), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("Close"))
        close.clicked.connect(self.close_sheet)
        row.addWidget(close)
        column.addLayout(row)
        self.set_content(inside)

    def _versions(self, versions: Sequence[StatusEdit], room: QWidget) -> QWidget:
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for number, one in enumerate(sorted(versions, key=lambda edit: edit.created_utc, reverse=True)):
            if number:
                column.addWidget(divider())
            column.addWidget(label(full_time(one.created_utc), "small_strong", "ink2"))
            if one.spoiler:
                column.addWidget(label(clean(one.spoiler), "body", "ink2", wrap=True))
            column.addWidget(label(richtext.text_of(richtext.read(one.html)), wrap=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Versions"))
        area.setWidget(listed)
        area.setMinimumHeight(min(_HIGH, max(160, room.height() - 240)))
        return area


class PostSheets(QObject):
    """Opens the sheets over the window of ``host``. ``message`` carries a sentence."""

    message = Signal(str)

    def __init__(
        self,
        accounts: Accounts,
        threads: Threads,
        actions: ThreadActions,
        background: Background,
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self._accounts = accounts
        self._threads = threads
        self._actions = actions
        self._background = background
        self._host = host
        actions.delete_wanted.connect(self.ask_delete)
        actions.redraft_wanted.connect(self.ask_redraft)

    @Slot(object)
    def ask_delete(self, post: Post) -> None:
        """Ask whether a post is to be deleted."""
        DeletePostSheet(self._host.window()).ask(partial(self._actions.delete_now, post))

    @Slot(object)
    def ask_redraft(self, post: Post) -> None:
        """Ask whether a post is to be made a draft again."""
        sheet = QuestionSheet(
            self._host.window(),
            self.tr("Delete and redraft this post?"),
            self.tr(
                "Text and photos are saved as a draft first. Likes, boosts and replies of the post are lost."
            ),
            self.tr("Delete and redraft"),
        )
        sheet.ask(partial(self._actions.redraft_now, post))

    def ask_history(self, post: Post) -> None:
        """Read the versions of a post, and show them."""
        if account := self._accounts.current_or_none():
            future = self._threads.edit_history(account, post.id)
            self._background.watch(future, self, self._show_history, self._failed)

    def _show_history(self, versions: Sequence[StatusEdit]) -> None:
        sheet = EditHistorySheet(versions, self._host.window())
        sheet.closed.connect(sheet.deleteLater)
        sheet.open()

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))
