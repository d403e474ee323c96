"""An account's lists of people: creation, renaming, deletion and members."""

from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.sync.engine import Engine

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_MOST_PAGES = 25


class UserLists:
    """Manages lists, by immediate requests to the server."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def all(self, account: Account) -> Future[tuple[UserList, ...]]:
        """Return all lists of the account."""
        return self._engine.with_client(account, lambda client: client.lists())

    def create(self, account: Account, title: str) -> Future[UserList]:
        """Create an empty list, and return it."""
        return self._engine.with_client(account, lambda client: client.create_list(title))

    def rename(self, account: Account, user_list: UserList, title: str) -> Future[UserList]:
        """Give a list another title, and return it; its options stay."""
        changed = replace(user_list, title=title)
        return self._engine.with_client(account, lambda client: client.update_list(changed))

    def delete(self, account: Account, list_id: str) -> Future[None]:
        """Delete a list; the people in it stay followed."""
        return self._engine.with_client(account, lambda client: client.delete_list(list_id))

    def members(self, account: Account, list_id: str) -> Future[tuple[Person, ...]]:
        """Return the people in a list, up to a thousand."""

        async def work(client: "Client") -> tuple[Person, ...]:
            found: dict[str, Person] = {}
            cursor = ""
            for _ in range(_MOST_PAGES):
                page = await client.list_members(list_id, cursor=cursor)
                found.update({one.id: one for one in page.people})
                cursor = page.older
                if not cursor:
                    break
            return tuple(found.values())

        return self._engine.with_client(account, work)

    def followed(self, account: Account) -> Future[tuple[Person, ...]]:
        """Return the people whom the account follows, who can be added to a list."""
        return self._engine.with_client(account, lambda client: client.followed_people(account.remote_id))

    def set_member(self, account: Account, list_id: str, person: Person, *, on: bool) -> Future[None]:
        """Add a person to a list, or remove them."""
        if on:
            return self._engine.with_client(account, lambda client: client.add_to_list(list_id, [person.id]))
        return self._engine.with_client(account, lambda client: client.remove_from_list(list_id, [person.id]))
