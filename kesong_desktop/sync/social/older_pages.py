"""Pages below what is cached, past those that have nothing new."""

from collections.abc import Awaitable, Callable

from kesong_desktop.sync.social.timelines import PullResult

MOST_PAGES = 8
"""How many pages with nothing new are passed over in one pull; the next pull goes on below them."""


async def pull_older(cursor: str, pull: Callable[[str], Awaitable[tuple[int, str]]]) -> PullResult:
    """Pull pages from ``cursor`` on until one has something new; ``pull`` returns how many were new, and the next cursor.

    ``is_end`` is True only where the server names no further page, or one that was just pulled.
    """
    added, pulled = 0, set[str]()
    while cursor and cursor not in pulled and not added and len(pulled) < MOST_PAGES:
        pulled.add(cursor)
        added, cursor = await pull(cursor)
    return PullResult(added, is_end=not cursor or cursor in pulled)
