"""Cuts lists into pages by a cursor, newest first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Self, TypeVar

import apsw

from kesong_desktop.homeserver.storage.database import HomeDatabase, Row, rows
from kesong_desktop.homeserver.storage.ids import LARGEST

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PageRange:
    """The requested page: below ``max_id``, the newest above ``since_id``, or the next above ``min_id``."""

    limit: int = 20
    max_id: int | None = None
    since_id: int | None = None
    min_id: int | None = None

    @classmethod
    def only(cls, number: int) -> Self:
        """Return the range that contains only this entry."""
        return cls(limit=1, max_id=min(number + 1, LARGEST), since_id=number - 1)


@dataclass(frozen=True, slots=True)
class TimelinePage(Generic[T]):
    """One page, newest first. ``older`` and ``newer`` are the cursors of the next and previous pages."""

    items: list[T]
    older: int | None
    newer: int | None


def fetch_page(
    database: HomeDatabase,
    sql: str,
    bindings: dict[str, Any],
    cut: PageRange,
    load: Callable[[apsw.Connection, Sequence[Row]], list[T]],
) -> TimelinePage[T]:
    """Return a page of what a query selects; ``load`` turns its rows into items.

    One row more than asked for is fetched, to see whether there is another page.
    """
    is_upward = cut.min_id is not None
    bound = {
        **bindings,
        "newest": LARGEST if cut.max_id is None else cut.max_id,
        "oldest": max(cut.min_id or 0, cut.since_id or 0),
        "count": cut.limit + 1,
    }
    with database.read() as connection:
        found = rows(connection, sql.replace(" DESC ", " ASC ") if is_upward else sql, bound)
        has_more = is_upward or len(found) > cut.limit
        found = found[: cut.limit]
        if is_upward:
            found.reverse()
        items = load(connection, found)
    if not found:
        return TimelinePage([], None, None)
    return TimelinePage(items, found[-1][0] if has_more else None, found[0][0])
