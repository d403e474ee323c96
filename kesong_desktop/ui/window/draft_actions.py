"""DraftActions: what the window does when the draft in hand is queued, or a draft is deleted."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.draft.drafts import DeletedDraft, Drafts
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import DraftsChanged
from kesong_desktop.model.outbox import PostJob, State
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.shell.destination import FeedDestination, OutboxDestination
from kesong_desktop.ui.shell.recovery import needs_home_server
from kesong_desktop.ui.shell.relative_time import scheduled_time
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.window.navigator import Navigator
from kesong_desktop.ui.window.toast_presenter import ToastPresenter

if TYPE_CHECKING:
    from kesong_desktop.actions.outbox.publish import Publisher


class DraftActions(QObject):
    """Follows drafts that were queued or deleted. ``changed`` is emitted when the list of drafts changed.

    ``publisher`` returns what queues posts; ``unreachable`` returns why an account's server does not answer now, or None.
    """

    changed = Signal()

    def __init__(
        self,
        drafts: Drafts,
        publisher: "Callable[[], Publisher]",
        session: DraftSession,
        context: UiContext,
        *,
        navigator: Navigator,
        toasts: ToastPresenter,
        unreachable: Callable[[AccountKey], Unreachable | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._publisher = publisher
        self._session = session
        self._context = context
        self._navigator = navigator
        self._toasts = toasts
        self._unreachable = unreachable

    @Slot(object)
    def queued(self, job: PostJob) -> None:
        """Show the feed, and say when the post is sent."""
        self._navigator.forget_draft()
        self._navigator.open(FeedDestination())
        show = partial(self._navigator.open, OutboxDestination())
        self._toasts.offer(self._when_sent(job), self.tr("Open outbox"), show)

    def _when_sent(self, job: PostJob) -> str:
        title = self.tr("“{title}”").format(title=job.title) if job.title else self.tr("Your post")
        if job.state is State.SCHEDULED:
            time = scheduled_time(datetime.fromtimestamp(job.due_s).astimezone())
            return self.tr("{post} is scheduled for {time}.").format(post=title, time=time)
        problem = self._unreachable(job.account)
        if needs_home_server(problem):
            return self.tr("{post} will be sent when the home server is on.").format(post=title)
        if problem is not None:
            return self.tr("{post} will be sent when {host} answers.").format(post=title, host=problem.server)
        return self.tr("{post} is in the outbox.").format(post=title)

    @Slot(object)
    def deleted(self, deleted: DeletedDraft) -> None:
        """Offer to restore a draft that was deleted."""
        if deleted.draft.id == self._session.draft.id:
            self._session.close()
            self._navigator.forget_draft()
        self.changed.emit()
        self._toasts.offer(self.tr("Draft deleted."), self.tr("Undo"), partial(self._restore, deleted))

    @Slot(object, object)
    def taken_back(self, job: PostJob, draft: Draft) -> None:
        """Offer to queue a cancelled post again, for the time that it had."""
        self.changed.emit()
        text = (
            self.tr("“{title}” is in your drafts.").format(title=job.title)
            if job.title
            else self.tr("The post is in your drafts.")
        )
        # A post that may be published must not be sent twice by a click.
        if job.is_unconfirmed:
            self._toasts.say(text)
        else:
            self._toasts.offer(text, self.tr("Undo"), partial(self._queue_again, job, draft))

    def _queue_again(self, job: PostJob, draft: Draft) -> None:
        account = self._drafts.account(draft)
        if account is None or account.key != job.account:
            self._toasts.say(self.tr("Sign in first. The post is in your drafts."))
            return
        queue = partial(self._publisher().queue, draft, account, at_s=job.due_s)
        self._context.work(queue, self, self._queued_again, self._toasts.say_error)

    def _queued_again(self, _: PostJob) -> None:
        self.changed.emit()

    def _restore(self, deleted: DeletedDraft) -> None:
        self._context.watch(self._drafts.restore(deleted), self, self._restored, self._toasts.say_error)

    def _restored(self, _: None) -> None:
        self._context.bridge.report(DraftsChanged())
