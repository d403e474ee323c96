"""Shared parts of pulls of posts, accounts, notifications and conversations."""

from collections.abc import Awaitable, Callable

from kesong_desktop.record import Record

PAGE = 40
"""Requested length of a page: the maximum of servers."""
MOST_PAGES = 8
"""Maximum number of pages with nothing new in one pull; the next pull continues below them."""


class PullResult(Record, frozen=True):
    """Result of a pull: the number ``added`` of new entries; ``is_end``: the server has nothing older."""

    added: int
    is_end: bool
    changed: tuple[str, ...] = ()
    """Posts outside of the page that were found to be deleted or changed."""


async def pull_older(cursor: str, pull: Callable[[str], Awaitable[tuple[int, str]]]) -> PullResult:
    """Pull pages from ``cursor`` on until one has something new; ``pull`` returns how many were new, and the next cursor.

    ``is_end`` is True only if the server has no further page, or repeats one that was just pulled.
    """
    added, pulled = 0, set[str]()
    while cursor and cursor not in pulled and not added and len(pulled) < MOST_PAGES:
        pulled.add(cursor)
        added, cursor = await pull(cursor)
    return PullResult(added, is_end=not cursor or cursor in pulled)
