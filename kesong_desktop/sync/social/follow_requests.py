"""Pulls the open follow requests of an account into the cache, and answers them on the server."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kesong_desktop.errors import Gone
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.event import Event, FollowRequestsChanged
from kesong_desktop.model.social.post import Person
from kesong_desktop.store.cache.follow_requests import FollowRequestCache
from kesong_desktop.sync.social.pending_changes import PendingChanges

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_PAGES = 5
"""Maximum number of pages that are pulled; the rest is pulled when these are answered."""
_PAGE = 80


class FollowRequestPuller:
    """Pulls follow requests, and sends answers. The coroutines run on the engine's loop.

    A request that is answered during a pull stays hidden, even if the server still lists it: from ``hide`` on, which must
    be called before it is removed from the cache.
    """

    def __init__(self, cache: FollowRequestCache, report: Callable[[Event], None]) -> None:
        self._cache = cache
        self._report = report
        self._answers = PendingChanges[tuple[AccountKey, str]]()

    async def refresh(self, client: "Client", account: Account) -> None:
        """Pull all open requests, and report ``FollowRequestsChanged`` if they changed."""
        with self._answers.during_pull() as is_answered:
            found = await _all_requests(client)

            def is_open(person: Person) -> bool:
                return not is_answered((account.key, person.id))

            if [one for one in found if is_open(one)] != self._cache.people(account.key):
                self._cache.replace(account.key, found, is_open)
                self._report(FollowRequestsChanged(account.key))

    def hide(self, account: Account, person: Person) -> None:
        """Leave a request out of what is pulled, until ``end_answer``. Any thread may call."""
        self._answers.begin((account.key, person.id))

    def end_answer(self, account: Account, person: Person) -> None:
        """End the hiding of a request: the answer failed, or its result is known. Any thread may call."""
        self._answers.end((account.key, person.id), is_done=False)

    async def answer(self, client: "Client", account: Account, person: Person, *, accept: bool) -> None:
        """Accept or decline a request that was removed from the cache.

        Raises:
            Gone: it was withdrawn meanwhile.
            ServerProblem: the server refused, or did not answer.
        """
        key, is_done = (account.key, person.id), False
        self._answers.begin(key)
        try:
            await client.answer_follow_request(person.id, accept=accept)
            is_done = True
        except Gone:
            is_done = True
            raise
        finally:
            self._answers.end(key, is_done=is_done)

    def put_back(self, account: Account, person: Person, place: int) -> None:
        """Restore a request in the cache whose answer did not reach the server. Any thread may call."""
        self._cache.put_back(account.key, person, place)
        self._report(FollowRequestsChanged(account.key))


async def _all_requests(client: "Client") -> list[Person]:
    found: dict[str, Person] = {}
    cursor = ""
    for _ in range(_PAGES):
        page = await client.follow_requests(cursor=cursor, limit=_PAGE)
        found |= {one.id: one for one in page.people}
        cursor = page.older
        if not cursor:
            break
    return list(found.values())
