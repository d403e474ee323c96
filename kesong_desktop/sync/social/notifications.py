"""Pulls notifications from a server into the cache, and synchronizes read markers."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.event import Event, NotificationsChanged, ReachabilityChanged
from kesong_desktop.model.social.notification import NOTIFICATIONS, order_of
from kesong_desktop.store.cache.notifications import KEPT, NotificationCache
from kesong_desktop.store.journal.markers import MarkerStore
from kesong_desktop.sync.social.pulls import PAGE, PullResult, pull_older

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


class NotificationPuller:
    """Pulls notifications and synchronizes markers. The coroutines run on the engine's loop.

    ``answered`` is called with each account whose server answered; ``capability`` returns that of an account's server.
    """

    def __init__(
        self,
        cache: NotificationCache,
        markers: MarkerStore,
        report: Callable[[Event], None],
        answered: Callable[[Account], None],
        capability: Callable[[Account], Awaitable[Capability]],
    ) -> None:
        self._cache = cache
        self._markers = markers
        self._report = report
        self._answered = answered
        self._capability = capability

    async def refresh(self, client: "Client", account: Account) -> PullResult:
        """Pull the newest notifications, and the read markers of other devices."""
        try:
            pulled = await newest(client, self._cache, account)
            await agree(client, await self._capability(account), self._markers, account)
        except KesongError as error:
            self._report(ReachabilityChanged(account.key, error))
            raise
        self._report(ReachabilityChanged(account.key, None))
        self._answered(account)
        self._report(NotificationsChanged(account.key, pulled.added))
        return pulled

    async def older(self, client: "Client", account: Account) -> PullResult:
        """Pull the page below what is cached."""
        pulled = await older(client, self._cache, account)
        self._report(NotificationsChanged(account.key))
        return pulled

    async def send_marker(self, client: "Client", account: Account, timeline: str) -> None:
        """Tell the server how far ``timeline`` was read here, if it keeps markers."""
        await mark(client, await self._capability(account), self._markers, account, timeline)


async def newest(client: "Client", cache: NotificationCache, account: Account) -> PullResult:
    """Pull the newest page of notifications into the cache."""
    page = await client.notifications(limit=PAGE)
    return PullResult(cache.put_page(account.key, page, is_newest=True), is_end=not page.older)


async def older(client: "Client", cache: NotificationCache, account: Account) -> PullResult:
    """Pull notifications older than the cached ones, skipping pages with nothing new. A full cache is the end."""
    cursor = cache.older_cursor(account.key)
    if len(cache.page(account.key, limit=KEPT)) >= KEPT:
        return PullResult(0, is_end=True)

    async def pull(cursor: str) -> tuple[int, str]:
        page = await client.notifications(cursor=cursor, limit=PAGE)
        return cache.put_page(account.key, page, is_newest=False), page.older

    return await pull_older(cursor, pull)


async def agree(client: "Client", capability: Capability, markers: MarkerStore, account: Account) -> bool:
    """Synchronize the local markers with the server's; the later one wins. Return True if a local marker changed.

    Nothing happens if the server does not support markers.
    """
    if not capability.markers:
        return False
    theirs = await client.markers()
    changed = False
    for timeline in ("home", NOTIFICATIONS):
        there, here = theirs.get(timeline, ""), markers.get(account.key, timeline)
        if order_of(there) > order_of(here):
            changed |= markers.advance(account.key, timeline, there)
        elif order_of(here) > order_of(there):
            await client.set_marker(timeline, here)
    return changed


async def mark(
    client: "Client", capability: Capability, markers: MarkerStore, account: Account, timeline: str
) -> None:
    """Tell the server how far ``timeline`` was read here, if it keeps markers."""
    last_read_id = markers.get(account.key, timeline)
    if capability.markers and last_read_id:
        await client.set_marker(timeline, last_read_id)
