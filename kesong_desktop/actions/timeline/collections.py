"""Collections of posts, kept on this computer with their pictures."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor, Future
from typing import TypeVar

from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import CollectionsChanged, Event
from kesong_desktop.model.social.collection import (
    LONGEST_NAME,
    LONGEST_NOTE,
    CollectedPost,
    Collection,
    cover_candidates,
    picture_url,
)
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.journal.collections import CollectionStore, DeletedCollection, RemovedPost
from kesong_desktop.store.kept_media import KeptMedia
from kesong_desktop.sync.engine import Engine

T = TypeVar("T")


class CollectionFiles:
    """Pictures of collected posts: downloaded if needed, and kept beside the journal."""

    def __init__(self, media: MediaCache, kept: KeptMedia, engine: Engine, executor: Executor) -> None:
        self._media = media
        self._kept = kept
        self._engine = engine
        self._executor = executor

    def keep(self, account: Account, posts: Iterable[Post]) -> Future[None]:
        """Keep the pictures and avatars of posts; failed downloads are retried another time."""
        urls = [url for url in _urls(posts) if self._kept.path(url) is None]
        return self._engine.submit(self._bring(account, urls))

    def drop_others(self, posts: Iterable[Post]) -> None:
        """Delete the kept pictures of all posts but these."""
        self._kept.drop_others(set(_urls(posts)))

    async def _bring(self, account: Account, urls: Sequence[str]) -> None:
        import asyncio  # noqa: PLC0415 - the first screen does not wait for it

        loop = asyncio.get_running_loop()
        for url in urls:
            try:
                is_here = await asyncio.wrap_future(self._engine.fetch_media(account, url))
                path = self._media.get(url) if is_here else None
                if path is not None:
                    await loop.run_in_executor(self._executor, self._kept.keep, url, path)
            except KesongError:
                continue


class Collections:
    """Collections of each account. They work offline; ``CollectionsChanged`` is reported after each change.

    ``new_id`` returns a fresh id.
    """

    def __init__(
        self,
        store: CollectionStore,
        cache: TimelineCache,
        files: CollectionFiles,
        new_id: Callable[[], str],
        report: Callable[[Event], None],
        *,
        reviews: ReviewJoiner,
    ) -> None:
        self._store = store
        self._cache = cache
        self._files = files
        self._new_id = new_id
        self._report = report
        self._reviews = reviews

    def all(self, account: Account) -> list[Collection]:
        """Return the collections of an account, the last made first."""
        return self._store.all(account.key)

    def posts(self, account: Account, collection_id: str) -> list[CollectedPost]:
        """Return the posts of a collection: from the cache, else in their last known state."""
        found = []
        for one in self._store.posts(collection_id):
            post = self._cache.post(account.key, one.post.id) or one.post
            found.append(CollectedPost(self._reviews.whole(account.key, post), one.note))
        return found

    def holding(self, account: Account, post: Post) -> frozenset[str]:
        """Return the ids of the collections that have a post."""
        return self._store.holding(account.key, post.id)

    def restore(self, account: Account, collection_id: str) -> None:
        """Restore evicted posts in the cache, update changed ones in the collection, and keep their pictures."""
        changed = []
        for one in self._store.posts(collection_id):
            cached = self._cache.post(account.key, one.post.id)
            if cached is None:
                self._cache.put_post(account.key, one.post)
            elif cached != one.post:
                changed.append(cached)
        if changed:
            self._store.refresh_posts(account.key, changed).result()
        self._files.keep(account, [one.post for one in self._store.posts(collection_id)])

    def drop_unused_files(self) -> None:
        """Delete the kept pictures of posts that are in no collection any more."""
        self._files.drop_others(self._store.every_post())

    def create(self, account: Account, name: str) -> Future[str]:
        """Create an empty collection; the future holds its id."""
        number = self._new_id()
        made = self._store.create(account.key, number, _tidy(name))
        return self._reported(account, _with_result(made, number))

    def rename(self, account: Account, collection_id: str, name: str) -> Future[None]:
        """Change the name of a collection."""
        return self._reported(account, self._store.rename(collection_id, _tidy(name)))

    def delete(self, account: Account, collection_id: str) -> Future[DeletedCollection | None]:
        """Delete a collection; the future holds the argument for ``bring_back``. The posts themselves are not affected."""
        return self._reported(account, self._store.delete(collection_id))

    def bring_back(self, account: Account, deleted: DeletedCollection) -> Future[None]:
        """Bring a deleted collection back with its posts."""
        return self._reported(account, self._store.restore(deleted))

    def add(self, account: Account, collection_id: str, post: Post) -> Future[bool]:
        """Add a post to a collection, and keep its pictures; the future holds whether it is new there."""
        self._files.keep(account, [post])
        as_cached = self._cache.post(account.key, post.id) or post
        return self._reported(account, self._store.add(collection_id, as_cached))

    def is_kept(self, account: Account, post: Post) -> bool:
        """Return whether a post is in the collection that ``keep`` fills."""
        return _kept_id(account) in self.holding(account, post)

    def keep(self, account: Account, post: Post, name: str) -> Future[bool]:
        """Keep a post and its pictures, independent of the cache, in the collection for saved posts called ``name``.

        The future holds whether it is new there. The collection is created if missing, and may be renamed.
        """
        self._files.keep(account, [post])
        as_cached = self._cache.post(account.key, post.id) or post
        return self._reported(account, self._store.keep(account.key, _kept_id(account), name, as_cached))

    def release(self, account: Account, post: Post) -> Future[RemovedPost | None]:
        """Remove a post from the saved ones; the future holds the argument for ``put_back``. Unused pictures are deleted."""
        return self.remove(account, _kept_id(account), post)

    def remove(self, account: Account, collection_id: str, post: Post) -> Future[RemovedPost | None]:
        """Remove a post from a collection; the future holds the argument for ``put_back``."""
        return self._reported(account, self._store.remove(collection_id, post.id))

    def put_back(self, account: Account, removed: RemovedPost) -> Future[None]:
        """Restore a removed post in its collection."""
        return self._reported(account, self._store.put_back(removed))

    def set_note(self, account: Account, collection_id: str, post: Post, note: str) -> Future[None]:
        """Set the note on a post of a collection; an empty one removes it."""
        return self._reported(
            account, self._store.set_note(collection_id, post.id, note.strip()[:LONGEST_NOTE])
        )

    def set_cover(self, account: Account, collection_id: str, post: Post, media_id: str) -> Future[None]:
        """Set the cover of a collection to a picture of one of its posts."""
        return self._reported(account, self._store.set_cover(collection_id, post.id, media_id))

    def reorder(self, account: Account, collection_id: str, post_ids: Sequence[str]) -> Future[None]:
        """Put the posts of a collection into this order."""
        return self._reported(account, self._store.reorder(collection_id, post_ids))

    def _reported(self, account: Account, future: Future[T]) -> Future[T]:
        """Return the future; the change is reported once it is written."""

        def on_done(ended: Future[T]) -> None:
            if not ended.cancelled() and ended.exception() is None:
                self._report(CollectionsChanged(account.key))

        future.add_done_callback(on_done)
        return future


def _kept_id(account: Account) -> str:
    return f"kept {account.key}"


def _tidy(name: str) -> str:
    return one_line(name).strip()[:LONGEST_NAME]


def _with_result(ended: "Future[None]", result: T) -> "Future[T]":
    answer: Future[T] = Future()

    def take(done: "Future[None]") -> None:
        error = done.exception()
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(result)

    ended.add_done_callback(take)
    return answer


def _urls(posts: Iterable[Post]) -> list[str]:
    found: dict[str, None] = {}
    for post in posts:
        for url in (*map(picture_url, cover_candidates(post)), post.author.avatar_url):
            if url:
                found[url] = None
    return list(found)
