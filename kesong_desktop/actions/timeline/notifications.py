"""Notifications: reading from the cache, pulling, and marking as read."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import Event, NotificationsChanged
from kesong_desktop.model.social.notification import NOTIFICATIONS, Notification, order_of
from kesong_desktop.model.social.post import HOME, Post
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.journal.markers import MarkerStore
from kesong_desktop.sync.engine import Engine

if TYPE_CHECKING:
    from kesong_desktop.sync.social.notifications import NotificationPuller
    from kesong_desktop.sync.social.pulls import PullResult

_PAGE = 40


class Notifications:
    """Cached notifications, and the read markers of notifications and home timeline.

    ``puller`` returns what asks the server.
    """

    def __init__(
        self,
        cache: NotificationCache,
        markers: MarkerStore,
        engine: Engine,
        puller: "Callable[[], NotificationPuller]",
        report: Callable[[Event], None],
        *,
        filters: LocalFilters,
    ) -> None:
        self._cache = cache
        self._markers = markers
        self._engine = engine
        self._puller = puller
        self._report = report
        self._filters = filters

    def page(self, account: Account, *, limit: int = _PAGE, kinds: Sequence[str] = ()) -> list[Notification]:
        """Return at most ``limit`` cached notifications of these kinds, or of all, newest first."""
        found = self._cache.page(account.key, limit=limit, kinds=kinds)
        posts = {one.id: one for one in self._filters.applied(account.key, [n.post for n in found if n.post])}
        return [
            replace(one, post=posts[one.post.id]) if one.post and posts[one.post.id].filtered else one
            for one in found
        ]

    def refresh(self, account: Account) -> "Future[PullResult]":
        """Pull the newest notifications and markers; ``NotificationsChanged`` is reported."""
        return self._engine.with_client(account, partial(self._puller().refresh, account=account))

    def older(self, account: Account) -> "Future[PullResult]":
        """Pull the next older notifications; ``NotificationsChanged`` is reported."""
        return self._engine.with_client(account, partial(self._puller().older, account=account))

    def read_up_to(self, account: Account) -> str:
        """Return the id of the last notification read, here or on another device; empty where none was."""
        return self._markers.get(account.key, NOTIFICATIONS)

    def unread(self, account: Account) -> int:
        """Return the number of unread notifications."""
        return self.newer_than(account, self.read_up_to(account))

    def newer_than(self, account: Account, notification_id: str) -> int:
        """Return how many cached notifications are newer than ``notification_id``."""
        return self._cache.unread(account.key, notification_id)

    def mark_read(self, account: Account, newest: Notification) -> Future[None] | None:
        """Mark all notifications up to ``newest`` as read, locally and on the server if it supports markers.

        Returns None where they were read already.
        """
        marked = self._mark(account, NOTIFICATIONS, newest.id)
        if marked is not None:
            self._report(NotificationsChanged(account.key))
        return marked

    def mark_home_read(self, account: Account, posts: Sequence[Post]) -> Future[None] | None:
        """Mark the home timeline as read up to the newest of ``posts``, as ``mark_read`` does.

        Boosts are left out: their ids do not tell where in the timeline they stand.
        """
        own = [post.id for post in posts if post.reblogged_by is None]
        return self._mark(account, HOME.name, max(own, key=order_of)) if own else None

    def _mark(self, account: Account, timeline: str, last_read_id: str) -> Future[None] | None:
        if not self._markers.advance(account.key, timeline, last_read_id):
            return None
        work = partial(self._puller().send_marker, account=account, timeline=timeline)
        return self._engine.with_client(account, work)
