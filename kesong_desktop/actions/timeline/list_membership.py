"""Membership of a person in the account's lists."""

from concurrent.futures import Future
from typing import TYPE_CHECKING

from kesong_desktop.model.account import Account
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.record import Record
from kesong_desktop.sync.engine import Engine

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


class Membership(Record, frozen=True):
    """A list of the account, and whether the person in question is in it."""

    user_list: UserList
    is_member: bool


class ListMembership:
    """Reads and changes memberships, by immediate requests to the server."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, account: Account, person_id: str) -> Future[tuple[Membership, ...]]:
        """Return all lists of the account, and whether the person is in each."""

        async def work(client: "Client") -> tuple[Membership, ...]:
            everything, holding = await client.lists(), await client.lists_with(person_id)
            ids = {one.id for one in holding}
            return tuple(Membership(one, one.id in ids) for one in everything)

        return self._engine.with_client(account, work)

    def change(self, account: Account, person_id: str, list_id: str, *, on: bool) -> Future[None]:
        """Add a person to a list, or remove them."""
        if on:
            return self._engine.with_client(account, lambda client: client.add_to_list(list_id, [person_id]))
        return self._engine.with_client(account, lambda client: client.remove_from_list(list_id, [person_id]))

    def create(self, account: Account, person_id: str, title: str) -> Future[Membership]:
        """Create a list, and add the person to it."""

        async def work(client: "Client") -> Membership:
            made = await client.create_list(title)
            await client.add_to_list(made.id, [person_id])
            return Membership(made, is_member=True)

        return self._engine.with_client(account, work)
