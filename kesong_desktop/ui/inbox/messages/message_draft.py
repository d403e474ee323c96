"""The reply that is written in a conversation: a draft, saved behind each change; without widgets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import NO_DRAFT, Draft
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.social.conversation import Conversation
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.inbox.messages.message import mentions_for, without_mentions
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background import Background

_SAVE_MS = 250


class MessageDraft(QObject):
    """Keeps what is typed as a direct draft, and puts it into the outbox.

    ``publish`` queues a draft for an account. ``message`` carries a sentence, ``sent`` says that the outbox has it.
    """

    message = Signal(str)
    sent = Signal()

    def __init__(
        self,
        drafts: Drafts,
        background: Background,
        publish: Callable[[Draft, Account], PostJob],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._background = background
        self._publish = publish
        self._account: Account | None = None
        self._draft = Draft(NO_DRAFT)
        self._mentions = ""
        self._is_saved = True
        self.is_sending = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def text(self) -> str:
        """What was typed, without the names that it begins with."""
        return (
            without_mentions(self._draft.text) if self._is_saved else self._draft.text[len(self._mentions) :]
        )

    def begin(self, account: Account, conversation: Conversation, posts: Sequence[Post]) -> None:
        """Reply in another conversation: with the draft that there is for it already, else with a new one."""
        self.flush()
        self._account, self._mentions = account, mentions_for(conversation, account)
        ids = {one.id for one in posts}
        known = next(
            (
                one
                for one in self._drafts.all()
                if one.account == account.key
                and one.in_reply_to_id in ids
                and one.visibility is Visibility.DIRECT
            ),
            None,
        )
        last = posts[-1].id if posts else ""
        self._draft = known or Draft(
            NO_DRAFT, account=account.key, visibility=Visibility.DIRECT, in_reply_to_id=last
        )
        self._is_saved, self.is_sending = True, False

    def answer_last(self, post: Post) -> None:
        """Reply to the last message from now on."""
        self._draft = replace(self._draft, in_reply_to_id=post.id)

    def set_text(self, text: str) -> None:
        """Take the text as it was typed."""
        self._draft = replace(self._draft, text=self._mentions + text)
        self._is_saved = False
        self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Save the draft now; one without text is deleted."""
        self._timer.stop()
        if self._is_saved or self.is_sending:
            return
        self._is_saved = True
        draft = self._draft
        if without_mentions(draft.text):
            is_new = not draft.id
            self._draft = draft = self._drafts.identified(draft)
            self._background.watch(self._drafts.save(draft, is_new=is_new), self, None, self._failed)
        elif draft.id:
            self._draft = replace(draft, id=NO_DRAFT)
            forget = partial(self._drafts.remove, [draft.id])
            self._background.work(forget, self, lambda _: None, self._failed)

    def send(self) -> bool:
        """Put the message into the outbox; False where there is nothing to send."""
        account = self._account
        if account is None or self.is_sending or not without_mentions(self._draft.text):
            return False
        self.flush()
        self.is_sending = True
        publish = partial(self._publish, self._draft, account)
        self._background.work(publish, self, self._queued, self._not_queued)
        return True

    def _queued(self, _job: PostJob) -> None:
        self.is_sending, self._is_saved = False, True
        self._draft = replace(self._draft, id=NO_DRAFT, text="")
        self.sent.emit()

    def _not_queued(self, error: BaseException) -> None:
        self.is_sending = False
        self._failed(error)

    def _failed(self, error: BaseException) -> None:
        self.message.emit(messages.sentence(error))
