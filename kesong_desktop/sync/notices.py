"""Brings notices from the server into the cache, and keeps how far they were read the same here and there."""

from kesong_desktop.api.client import Client
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.social import order_of
from kesong_desktop.store.markers import Markers
from kesong_desktop.store.notices import KEPT, NoticeCache
from kesong_desktop.sync.pull import PAGE, Pulled

NOTIFICATIONS = "notifications"
"""The protocol's name of the timeline of notices."""


async def newest(client: Client, cache: NoticeCache, account: Account) -> Pulled:
    """Pull the newest notices."""
    page = await client.notices(limit=PAGE)
    return Pulled(cache.put_page(account.key, page, is_newest=True), is_end=not page.older)


async def older(client: Client, cache: NoticeCache, account: Account) -> Pulled:
    """Pull the page below what is kept. A page with nothing new ends it, and so does what is kept at most."""
    cursor = cache.older_cursor(account.key)
    if not cursor or len(cache.page(account.key, limit=KEPT)) >= KEPT:
        return Pulled(0, is_end=True)
    page = await client.notices(cursor=cursor, limit=PAGE)
    added = cache.put_page(account.key, page, is_newest=False)
    return Pulled(added, is_end=not page.older or not added)


async def agree(client: Client, capability: Capability, markers: Markers, account: Account) -> bool:
    """Have the same markers here and on the server: of two the later counts. True where another one counts here now.

    Where the server keeps none, those here are all there is.
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
    client: Client, capability: Capability, markers: Markers, account: Account, timeline: str
) -> None:
    """Tell the server how far ``timeline`` was read here, where it keeps that."""
    last_read_id = markers.get(account.key, timeline)
    if capability.markers and last_read_id:
        await client.set_marker(timeline, last_read_id)
