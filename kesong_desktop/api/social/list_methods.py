"""Lists of accounts; a list's timeline is ``Timeline.of_list``."""

from collections.abc import Sequence

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.wire import decode_lists, decode_people, page_link
from kesong_desktop.model.social.profile import PeoplePage
from kesong_desktop.model.social.user_list import RepliesShown, UserList


class ListMethods(Connection):
    """Client methods for lists of accounts."""

    async def lists(self) -> tuple[UserList, ...]:
        """Return all lists of the signed-in account."""
        return decode_lists.user_lists(await self._call("GET", "/api/v1/lists"), self.host)

    async def lists_with(self, account_id: str) -> tuple[UserList, ...]:
        """Return the user's lists that contain an account."""
        path = f"/api/v1/accounts/{in_path(account_id)}/lists"
        return decode_lists.user_lists(await self._call("GET", path), self.host)

    async def create_list(
        self, title: str, *, replies: RepliesShown = "list", is_exclusive: bool = False
    ) -> UserList:
        """Create an empty list with this title, and return it."""
        fields = {"title": title, "replies_policy": replies, "exclusive": is_exclusive}
        return decode_lists.user_list(await self._call("POST", "/api/v1/lists", json=fields), self.host)

    async def update_list(self, changed: UserList) -> UserList:
        """Change a list's title and options to those of ``changed``."""
        fields = {
            "title": changed.title,
            "replies_policy": changed.replies,
            "exclusive": changed.is_exclusive,
        }
        return decode_lists.user_list(await self._call("PUT", _path(changed.id), json=fields), self.host)

    async def delete_list(self, list_id: str) -> None:
        """Delete a list; its members stay followed."""
        await self._call("DELETE", _path(list_id))

    async def list_members(self, list_id: str, *, cursor: str = "", limit: int = 40) -> PeoplePage:
        """Return a page of the members of a list."""
        query = page_link.parameters(cursor) | {"limit": str(limit)}
        response = await self._response("GET", f"{_path(list_id)}/accounts", query)
        people = decode_people.people(response.content, self.host)
        link = response.headers.get("link", "")
        older, newer = page_link.cursors(link, tuple(one.id for one in people)) if link else ("", "")
        return PeoplePage(people, older if older != cursor else "", newer)

    async def add_to_list(self, list_id: str, account_ids: Sequence[str]) -> None:
        """Add accounts to a list; most servers accept only followed ones."""
        fields = {"account_ids": list(account_ids)}
        await self._call("POST", f"{_path(list_id)}/accounts", json=fields)

    async def remove_from_list(self, list_id: str, account_ids: Sequence[str]) -> None:
        """Remove accounts from a list. They are in the query: not every server reads the body of a DELETE."""
        query = [("account_ids[]", one) for one in account_ids]
        await self._call("DELETE", f"{_path(list_id)}/accounts", query)


def _path(list_id: str) -> str:
    return f"/api/v1/lists/{in_path(list_id)}"
