"""Messages on their way from the outbox to the conversation that shows them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.outbox import ENDED, Job, PostJob, State
from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.inbox.messages.message import Message, without_mentions


class OutgoingMessages:
    """The direct posts in the outbox, and those just published until a pull has brought them.

    Without the latter a message would be out of sight between its publishing and the next pull. ``jobs`` returns the jobs of
    the outbox.
    """

    def __init__(self, jobs: Callable[[], Sequence[Job]]) -> None:
        self._jobs = jobs
        self._seen_waiting: set[str] = set()

    def after(self, account: Account, posts: Sequence[Post]) -> list[Message]:
        """Return the messages that reply to one of ``posts`` and are not among them yet, oldest first."""
        replies = list(_replies(self._jobs(), account, posts))
        self._seen_waiting.update(one.id for one in replies if one.state not in ENDED)
        ids = {one.id for one in posts}
        shown = [
            one
            for one in replies
            if one.state not in ENDED or (self._is_just_published(one) and one.post_id not in ids)
        ]
        return [_message_of(one, account) for one in sorted(shown, key=lambda one: one.created_s)]

    def published(self, account: Account, posts: Sequence[Post]) -> frozenset[str]:
        """Return the ids of the jobs that were just published: the next pull brings their posts."""
        replies = _replies(self._jobs(), account, posts)
        return frozenset(one.id for one in replies if self._is_just_published(one))

    def forget(self, job_ids: Iterable[str]) -> None:
        """Show these no longer: a pull that began after their publishing is done."""
        self._seen_waiting.difference_update(job_ids)

    def _is_just_published(self, job: PostJob) -> bool:
        return job.state is State.PUBLISHED and job.id in self._seen_waiting


def _replies(jobs: Iterable[Job], account: Account, posts: Sequence[Post]) -> Iterable[PostJob]:
    ids = {one.id for one in posts}
    for job in jobs:
        if (
            isinstance(job, PostJob)
            and job.account == account.key
            and job.body.visibility is Visibility.DIRECT
            and job.body.in_reply_to_id in ids
        ):
            yield job


def _message_of(job: PostJob, account: Account) -> Message:
    text, created = without_mentions(job.body.text), datetime.fromtimestamp(job.created_s, UTC)
    return Message(f"job {job.id}", text, created, account.name, is_own=True)
