"""Brings timelines from the server into the cache."""

from dataclasses import dataclass

from kesong_desktop.api.client import Client
from kesong_desktop.model.account import Account
from kesong_desktop.model.post import Timeline
from kesong_desktop.store.cache import Cache

PAGE = 40


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a pull brought: ``added`` posts that were not in the timeline; ``is_end``: there is nothing older."""

    added: int
    is_end: bool


async def newest(
    client: Client, cache: Cache, account: Account, timeline: Timeline, *, limit: int = PAGE
) -> Pulled:
    """Pull the head of a timeline, ``limit`` posts at least if the server has them (servers cap a page at 40)."""
    page = await client.timeline(timeline, limit=min(limit, PAGE))
    added = cache.put_page(account.key, timeline.name, page, is_newest=True)
    seen = {post.id for post in page.posts}
    while len(seen) < limit and page.older:
        page = await client.timeline(timeline, cursor=page.older, limit=PAGE)
        added += cache.put_page(account.key, timeline.name, page, is_newest=False)
        fresh = {post.id for post in page.posts} - seen
        if not fresh:
            break
        seen |= fresh
    return Pulled(added, not page.older)


async def older(client: Client, cache: Cache, account: Account, timeline: Timeline) -> Pulled:
    """Pull the page below what is cached. A page with nothing new ends the timeline."""
    cursor = cache.older_cursor(account.key, timeline.name)
    if not cursor:
        return Pulled(0, is_end=True)
    page = await client.timeline(timeline, cursor=cursor, limit=PAGE)
    added = cache.put_page(account.key, timeline.name, page, is_newest=False)
    return Pulled(added, is_end=not page.older or not added)
