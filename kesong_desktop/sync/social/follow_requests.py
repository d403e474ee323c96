"""Pulls the open follow requests of an account into the cache, and answers them on the server."""

from collections.abc import Callable

from kesong_desktop.api.client import Client
from kesong_desktop.errors import Gone
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.event import Event, FollowRequestsChanged
from kesong_desktop.model.social.post import Person
from kesong_desktop.store.cache.follow_requests import FollowRequestCache

_PAGES = 5
"""So many pages are pulled at most; the rest comes when these are answered."""
_PAGE = 80


class FollowRequestPuller:
    """Pulls follow requests, and sends answers. The coroutines run on the engine's loop.

    A request that is answered during a pull stays away, though the server may still have listed it.
    """

    def __init__(self, cache: FollowRequestCache, report: Callable[[Event], None]) -> None:
        self._cache = cache
        self._report = report
        self._answering: set[tuple[AccountKey, str]] = set()
        self._pulls: list[list[tuple[AccountKey, str]]] = []

    async def refresh(self, client: Client, account: Account) -> None:
        """Pull all open requests; ``FollowRequestsChanged`` is reported where they changed."""
        during: list[tuple[AccountKey, str]] = []
        self._pulls.append(during)
        try:
            found = await _all_requests(client)
        finally:
            self._pulls = [one for one in self._pulls if one is not during]
        hidden = {*during, *self._answering}
        people = [one for one in found if (account.key, one.id) not in hidden]
        if people != self._cache.people(account.key):
            self._cache.replace(account.key, people)
            self._report(FollowRequestsChanged(account.key))

    async def answer(self, client: Client, account: Account, person: Person, *, accept: bool) -> None:
        """Accept or decline a request that the cache does not show any more.

        Raises:
            Gone: it was withdrawn meanwhile.
            ServerProblem: the server refused, or did not answer.
        """
        key = (account.key, person.id)
        self._answering.add(key)
        try:
            await client.answer_follow_request(person.id, accept=accept)
        except Gone:
            self._note(key)
            raise
        else:
            self._note(key)
        finally:
            self._answering.discard(key)

    def put_back(self, account: Account, person: Person, place: int) -> None:
        """Show a request again whose answer did not reach the server. Any thread may call."""
        self._cache.put_back(account.key, person, place)
        self._report(FollowRequestsChanged(account.key))

    def _note(self, key: tuple[AccountKey, str]) -> None:
        for during in self._pulls:
            during.append(key)


async def _all_requests(client: Client) -> list[Person]:
    found: dict[str, Person] = {}
    cursor = ""
    for _ in range(_PAGES):
        page = await client.follow_requests(cursor=cursor, limit=_PAGE)
        found |= {one.id: one for one in page.people}
        cursor = page.older
        if not cursor:
            break
    return list(found.values())
