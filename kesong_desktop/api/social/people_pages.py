"""Pages of accounts: followers, likes of a post, blocks, and so on."""

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.wire import decode, decode_people, page_link
from kesong_desktop.model.social.profile import PeoplePage


class PeoplePages(Connection):
    """Client methods that return accounts page by page."""

    async def followers(self, account_id: str, *, cursor: str = "", limit: int = 40) -> PeoplePage:
        """Return a page of an account's followers; empty if they are hidden."""
        return await self._people(f"{_account(account_id)}/followers", cursor, limit)

    async def followed_by(self, account_id: str, *, cursor: str = "", limit: int = 40) -> PeoplePage:
        """Return a page of the accounts that an account follows; empty if they are hidden."""
        return await self._people(f"{_account(account_id)}/following", cursor, limit)

    async def favourited_by(self, status_id: str, *, cursor: str = "", limit: int = 40) -> PeoplePage:
        """Return a page of the accounts that like a post."""
        return await self._people(f"/api/v1/statuses/{in_path(status_id)}/favourited_by", cursor, limit)

    async def reblogged_by(self, status_id: str, *, cursor: str = "", limit: int = 40) -> PeoplePage:
        """Return a page of the accounts that boosted a post."""
        return await self._people(f"/api/v1/statuses/{in_path(status_id)}/reblogged_by", cursor, limit)

    async def blocked_people(self, *, cursor: str = "", limit: int = 40) -> PeoplePage:
        """Return a page of the accounts that the user blocks."""
        return await self._people("/api/v1/blocks", cursor, limit)

    async def muted_people(self, *, cursor: str = "", limit: int = 40) -> PeoplePage:
        """Return a page of the accounts that the user mutes."""
        return await self._people("/api/v1/mutes", cursor, limit)

    async def follow_requests(self, *, cursor: str = "", limit: int = 40) -> PeoplePage:
        """Return a page of the accounts that requested to follow the user."""
        return await self._people("/api/v1/follow_requests", cursor, limit)

    async def _people(self, path: str, cursor: str, limit: int) -> PeoplePage:
        query = page_link.parameters(cursor) | {"limit": str(limit)}
        response = await self._response("GET", path, query)
        people = decode_people.people(response.content, self.host)
        link = response.headers.get("link", "")
        # Accounts are sorted by ids of the relationships: without a Link header the next page is unknown.
        older, newer = page_link.cursors(link, decode.ids(response.content, self.host)) if link else ("", "")
        return PeoplePage(people, older if older != cursor else "", newer)


def _account(account_id: str) -> str:
    return f"/api/v1/accounts/{in_path(account_id)}"
