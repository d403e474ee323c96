"""A sample post: published with visibility for oneself only, and deleted again."""

from concurrent.futures import Future
from pathlib import Path

from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.actions.outbox.publish import Publisher
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.actions.timeline.threads import Threads
from kesong_desktop.errors import NotFound
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.model.outbox import InteractionJob, PostJob, State


class SamplePost:
    """Publishes a post with ``picture``, which comes with the program, and deletes it again."""

    def __init__(
        self,
        drafts: Drafts,
        publisher: Publisher,
        outbox: Outbox,
        threads: Threads,
        interactions: Interactions,
        *,
        picture: Path,
    ) -> None:
        self._drafts = drafts
        self._publisher = publisher
        self._outbox = outbox
        self._threads = threads
        self._interactions = interactions
        self._picture = picture

    def publish(self, account: Account, text: str, alt: str) -> PostJob:
        """Queue the post with this text and description. Only people who are mentioned would see it: nobody.

        Raises:
            DiskFull, StoreProblem: nothing was queued.
        """
        picture = DraftPicture(str(self._picture), alt=alt)
        draft = Draft(NO_DRAFT, account.key, text=text, pictures=(picture,), visibility=Visibility.DIRECT)
        return self._publisher.queue(self._drafts.add(draft), account)

    def find(self, job_id: str) -> PostJob | None:
        """Return the job of the post; None if it is no longer in the outbox."""
        try:
            return self._outbox.get_post(job_id)
        except NotFound:
            return None

    def take_back(self, account: Account, job_id: str) -> None:
        """Delete the post, or cancel it if it was not sent. Waits for its queue: not for the GUI thread.

        Raises:
            NotFound: it is gone already.
            InvalidTransition: it is being sent at this moment; ask again in a second.
        """
        job = self._outbox.get_post(job_id)
        if job.state is not State.PUBLISHED:
            draft = self._outbox.take_back(job_id)
            if draft is not None:
                self._drafts.remove([draft.id])
            return
        self._deletion(account, job.post_id).result()
        self._outbox.clear_finished()

    def _deletion(self, account: Account, post_id: str) -> "Future[InteractionJob | None]":
        post = self._threads.thread(account.key, post_id).post
        if post is None:
            self._threads.refresh(account, post_id).result()
            post = self._threads.thread(account.key, post_id).post
        if post is None:
            raise NotFound(name=post_id)
        return self._interactions.delete(account, post)
