"""What one can do about a post beside liking and saving it: answer, boost, and change one's own."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kesong_desktop.actions import posting, social
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.post import Post
from kesong_desktop.model.social import Source
from kesong_desktop.ui import messages
from kesong_desktop.ui.feed.editing import EditSheet
from kesong_desktop.ui.stage import Stage

_OPEN = frozenset({Visibility.PUBLIC, Visibility.UNLISTED})
"""What may be boosted: to all others it would show what was not meant for them."""


class Answers(QObject):
    """Entries for a post's menu. ``say`` asks for a toast; ``draft_wanted`` gives the draft that an answer is written in."""

    say = Signal(str)
    draft_wanted = Signal(str)

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = stage
        self._host = parent

    def add_to(self, shown: QMenu, account: Account, post: Post) -> None:
        """Put the entries into the menu of ``post``."""
        icons = self._stage.icons
        answer = partial(self._answer, account, post)
        shown.addAction(icons.icon("arrow-bend-up-left"), self.tr("Answer"), answer)
        if post.visibility in _OPEN:
            words = self.tr("Boost no longer") if post.reblogged else self.tr("Boost")
            shown.addAction(icons.icon("repeat"), words, partial(self._boost, account, post))
        can_edit = posting.capability_of(self._stage.desk, account).edits
        if can_edit and post.author.id == account.remote_id:
            words = self.tr("Change this post…")
            shown.addAction(icons.icon("pencil-simple"), words, partial(self._edit, account, post))

    def _edit(self, account: Account, post: Post) -> None:
        """Its words as they were typed come from the server: what is shown is not what was written."""
        future = social.source(self._stage.desk, account, post)
        self._stage.bridge.watch(future, self, partial(self._open_sheet, account, post), self._failed)

    def _open_sheet(self, account: Account, post: Post, source: Source) -> None:
        sheet = EditSheet(self._stage, account, post, source, self._host.window())
        sheet.saved.connect(partial(self._save, account, post))
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask()

    def _save(self, account: Account, post: Post, source: Source, alts: Mapping[str, str]) -> None:
        future = social.edit(self._stage.desk, account, post, source, alts=alts)
        self._stage.bridge.watch(future, self, self._edited, self._failed)

    def _edited(self, _: Post) -> None:
        self.say.emit(self.tr("The post is changed."))

    def _answer(self, account: Account, post: Post) -> None:
        begin = partial(social.begin_reply, self._stage.desk, account, post)
        self._stage.work(begin, self, self._begun, self._failed)

    def _begun(self, draft: Draft) -> None:
        self.draft_wanted.emit(draft.id)

    def _boost(self, account: Account, post: Post) -> None:
        future = social.boost(self._stage.desk, account, post, on=not post.reblogged)
        self._stage.bridge.watch(future, self, self._boosted, self._failed)

    def _boosted(self, post: Post) -> None:
        self.say.emit(self.tr("Boosted.") if post.reblogged else self.tr("Not boosted any more."))

    def _failed(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))
