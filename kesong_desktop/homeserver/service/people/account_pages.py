"""Lists of accounts, newest first, cut into pages."""

from collections.abc import Sequence
from typing import Any

import apsw

from kesong_desktop.homeserver.service.page import PageRange, TimelinePage, fetch_page
from kesong_desktop.homeserver.storage import people_queries as queries
from kesong_desktop.homeserver.storage import record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, Row
from kesong_desktop.homeserver.storage.records import AccountRecord


class AccountPages:
    """Reads pages of accounts: follows, follow requests, blocks, mutes, list members and those who liked a post.

    Except in the user's lists of follows, blocks and mutes, accounts that ``me`` blocked or muted, or that blocked
    ``me``, are left out.
    """

    def __init__(self, database: HomeDatabase) -> None:
        self._database = database

    def follows(self, me: int, of: int, cut: PageRange, *, followers: bool) -> TimelinePage[AccountRecord]:
        """Return a page of an account's followers, or of the accounts it follows."""
        sql = queries.FOLLOWERS if followers else queries.FOLLOWING
        return self._page(sql, {"me": me, "of": of}, cut)

    def requests(self, me: int, cut: PageRange) -> TimelinePage[AccountRecord]:
        """Return a page of the accounts that requested to follow ``me``."""
        return self._page(queries.FOLLOW_REQUESTS, {"me": me}, cut)

    def endorsed(self, me: int, of: int, cut: PageRange) -> TimelinePage[AccountRecord]:
        """Return a page of the accounts that an account shows on its profile."""
        return self._page(queries.ENDORSED, {"me": me, "of": of}, cut)

    def fans(self, me: int, of: int, cut: PageRange, *, boosters: bool) -> TimelinePage[AccountRecord]:
        """Return a page of the accounts that boosted or like a post, as far as ``me`` may see them."""
        return self._page(
            queries.BOOSTED_BY if boosters else queries.FAVOURITED_BY, {"me": me, "of": of}, cut
        )

    def members(self, of: int, cut: PageRange) -> TimelinePage[AccountRecord]:
        """Return a page of a list's members."""
        return self._page(queries.MEMBERS, {"of": of}, cut)

    def kept_away(self, me: int, cut: PageRange, *, muted: bool) -> TimelinePage[AccountRecord]:
        """Return a page of the accounts that ``me`` muted or blocked."""
        return self._page(queries.MUTES if muted else queries.BLOCKS, {"me": me}, cut)

    def _page(self, sql: str, bindings: dict[str, Any], cut: PageRange) -> TimelinePage[AccountRecord]:
        def load(connection: apsw.Connection, found: Sequence[Row]) -> list[AccountRecord]:
            known = record_loader.accounts(connection, [record[1] for record in found])
            return [known[record[1]] for record in found]

        return fetch_page(self._database, sql, bindings, cut, load)
