"""What pulls of posts, people, notifications and conversations have in common."""

from collections.abc import Awaitable, Callable

from kesong_desktop.record import Record

PAGE = 40
"""How many entries a page is asked for with; servers give no more."""
MOST_PAGES = 8
"""How many pages with nothing new are passed over in one pull; the next pull goes on below them."""


class PullResult(Record, frozen=True):
    """What a pull brought: ``added`` entries that were not cached; ``is_end``: the server has nothing older."""

    added: int
    is_end: bool
    changed: tuple[str, ...] = ()
    """Posts that were found to be deleted or changed, beside those of the page."""


async def pull_older(cursor: str, pull: Callable[[str], Awaitable[tuple[int, str]]]) -> PullResult:
    """Pull pages from ``cursor`` on until one has something new; ``pull`` returns how many were new, and the next cursor.

    ``is_end`` is True only where the server names no further page, or one that was just pulled.
    """
    added, pulled = 0, set[str]()
    while cursor and cursor not in pulled and not added and len(pulled) < MOST_PAGES:
        pulled.add(cursor)
        added, cursor = await pull(cursor)
    return PullResult(added, is_end=not cursor or cursor in pulled)
