"""The reply that is written on the page of a post: a draft, saved behind each change; without widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.draft import NO_DRAFT, Draft
from kesong_desktop.model.event import DraftsChanged, Event
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.reply import reply_draft
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background

_SAVE_MS = 250


@dataclass(frozen=True, slots=True)
class ReplyState:
    """The reply to ``target``: ``used`` of ``limit`` characters, and how many ``pictures`` the server takes."""

    target: Post | None = None
    draft: Draft = Draft(NO_DRAFT)
    used: int = 0
    limit: int = 0
    pictures: int = 0
    alt_limit: int = 0
    is_sending: bool = False
    is_begun: bool = False
    """True once it says more than the names that it began with."""

    @property
    def can_send(self) -> bool:
        """Whether there is something to send, and the server takes it."""
        return self.is_begun and self.used <= self.limit and not self.is_sending


class ReplyPresenter(QObject):
    """Writes the draft of a reply, and sends it through the outbox.

    ``state_changed`` carries a ``ReplyState``, ``message`` a sentence, ``sent`` the post that was replied to.
    ``publish`` queues a draft for an account, ``copy_soon`` copies a picture in the background.
    """

    state_changed = Signal(object)
    message = Signal(str)
    sent = Signal(object)

    def __init__(
        self,
        accounts: Accounts,
        drafts: Drafts,
        background: Background,
        *,
        publish: Callable[[Draft, Account], PostJob],
        copy_soon: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._drafts = drafts
        self._publish = publish
        self._copy_soon = copy_soon
        self._background = background
        self._state = ReplyState()
        self._first = Draft(NO_DRAFT)
        self._account: Account | None = None
        self._capability = Capability()
        self._is_saved = False
        self._saving = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def state(self) -> ReplyState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def begin(self, target: Post) -> None:
        """Reply to another post: with the draft that there is for it already, else with a new one."""
        account, state = self._accounts.current_or_none(), self._state
        if account is None:
            return
        if state.target is not None and state.target.id == target.id and account == self._account:
            self._tell(replace(state, target=target))
            self._read_again()
            return
        self.flush()
        self._account, self._capability = account, self._accounts.capability(account)
        self._first = reply_draft(account, target)
        known = next(
            (
                one
                for one in self._drafts.all()
                if (one.account, one.in_reply_to_id) == (account.key, target.id) and one.review is None
            ),
            None,
        )
        self._is_saved = known is not None
        self._show(known or self._first, target)

    def set_text(self, text: str) -> None:
        """Take the text as it was typed."""
        self._change(text=text)

    def add(self, paths: Sequence[str]) -> None:
        """Add pictures behind the others, as many as the server takes; ``message`` says how many were left out."""
        draft = self._state.draft
        known = {one.path for one in draft.pictures}
        fresh = [path for path in dict.fromkeys(paths) if path not in known]
        room = max(0, self._state.pictures - len(draft.pictures))
        if len(fresh) > room:
            text = self.tr(
                "This server takes {limit} pictures in one post. %n picture(s) left out.",
                "",
                len(fresh) - room,
            )
            self.message.emit(text.format(limit=self._state.pictures))
        added = self._drafts.pictures(fresh[:room])
        for one in added:
            self._copy_soon(one.path)
        self._change(pictures=draft.pictures + added)

    def remove_picture(self, index: int) -> None:
        """Remove a picture from the reply; its file stays."""
        pictures = self._state.draft.pictures
        self._change(pictures=pictures[:index] + pictures[index + 1 :])

    def describe(self, index: int, alt: str) -> None:
        """Take the description of a picture as it was typed."""
        pictures = list(self._state.draft.pictures)
        pictures[index] = replace(pictures[index], alt=alt)
        self._change(pictures=tuple(pictures))

    @Slot()
    def flush(self) -> None:
        """Save the draft now. One that says no more than at its beginning is not kept."""
        self._timer.stop()
        draft = self._state.draft
        if self._is_saved or self._state.target is None or self._state.is_sending:
            return
        self._is_saved = True
        if self._is_untouched(draft):
            if draft.id:
                forget = partial(self._drafts.remove, [draft.id])
                self._background.work(forget, self, self._forgotten, self._failed)
                self._show(replace(draft, id=NO_DRAFT), self._state.target)
            return
        is_new = not draft.id
        draft = self._drafts.identified(draft)
        self._show(draft, self._state.target)
        self._saving += 1
        self._background.watch(self._drafts.save(draft, is_new=is_new), self, self._saved, self._not_saved)

    @Slot()
    def send(self) -> None:
        """Put the reply into the outbox."""
        state, account = self._state, self._account
        if not state.can_send or account is None or state.target is None:
            return
        self.flush()
        state = self._state
        self._tell(replace(state, is_sending=True))
        publish = partial(self._publish, self._drafts.identified(state.draft), account)
        self._background.work(publish, self, partial(self._queued, state), self._not_queued)

    def take(self, event: Event) -> None:
        """Show what became of the draft elsewhere."""
        if isinstance(event, DraftsChanged):
            self._read_again()

    def _read_again(self) -> None:
        """Show the draft as it is kept, for it may have been changed, published or deleted elsewhere."""
        draft, is_busy = self._state.draft, self._state.is_sending or self._saving > 0
        if not draft.id or not self._is_saved or is_busy:
            return
        kept = self._drafts.find(draft.id) or self._first
        if kept != draft:
            self._show(kept, self._state.target)

    def _change(self, **fields: Any) -> None:
        draft = replace(self._state.draft, **fields)
        if draft == self._state.draft or self._state.target is None:
            return
        self._is_saved = False
        self._show(self._drafts.changed(draft), self._state.target)
        if not self._timer.isActive():
            self._timer.start()

    def _show(self, draft: Draft, target: Post | None) -> None:
        limits = self._capability.limits
        used = self._capability.length(draft.wire_text(), draft.spoiler)
        made = ReplyState(
            target,
            draft,
            used,
            limits.characters,
            limits.pictures,
            limits.alt_characters,
            self._state.is_sending,
            is_begun=bool(draft.text.strip() or draft.pictures) and not self._is_untouched(draft),
        )
        self._tell(made)

    def _is_untouched(self, draft: Draft) -> bool:
        return draft.text.strip() == self._first.text.strip() and not draft.pictures

    def _tell(self, state: ReplyState) -> None:
        self._state = state
        self.state_changed.emit(state)

    def _queued(self, before: ReplyState, _job: PostJob) -> None:
        self._state = replace(self._state, is_sending=False)
        target = self._state.target
        if target is not None and before.target is not None and target.id == before.target.id:
            self._is_saved = True
            self._show(self._first, target)
        self.sent.emit(before.target)
        self.message.emit(self.tr("Your reply is in the outbox."))

    def _not_queued(self, error: BaseException) -> None:
        self._tell(replace(self._state, is_sending=False))
        self._failed(error)

    def _saved(self, _: None) -> None:
        self._saving -= 1

    def _not_saved(self, error: BaseException) -> None:
        self._saving -= 1
        self._failed(error)

    def _forgotten(self, _: None) -> None:
        self._drafts.report_changed()

    def _failed(self, error: BaseException) -> None:
        self._is_saved = False
        self.message.emit(messages.sentence(error))
