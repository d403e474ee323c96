"""The stored batch that is being edited."""

from concurrent.futures import Future

from kesong_desktop.model.batch.batch_post import Posts
from kesong_desktop.store.drafts.batches import BatchStore
from kesong_desktop.store.journal.jobs import JobStore


class SavedBatch:
    """Stores the posts of the batch, without those that were queued."""

    def __init__(self, store: BatchStore, jobs: JobStore) -> None:
        self._store = store
        self._jobs = jobs

    def load(self) -> Posts:
        """Return the posts that are not queued yet. After a crash between queueing and saving, the queued ones are left out."""
        queued = self._jobs.draft_ids()
        return tuple(post for post in self._store.load() if post.id not in queued)

    def save(self, posts: Posts) -> Future[None]:
        """Store these posts in place of the earlier ones."""
        return self._store.save(posts)
