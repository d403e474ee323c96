"""Pulls profiles, relationships and lists of accounts into the cache, and changes relationships on the server."""

import contextlib
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal

from kesong_desktop.errors import Gone, KesongError, Rejected
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import Event, PersonChanged
from kesong_desktop.model.outbox import Verb
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import AccountRelationship, PeoplePage, Profile
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.sync.social.pulls import PAGE, PullResult, pull_older
from kesong_desktop.sync.social.timelines import TimelinePuller

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

PeopleListKind = Literal["followers", "following"]
RelationshipChange = Callable[["Client"], Coroutine[Any, Any, AccountRelationship]]


def list_name(kind: PeopleListKind, person_id: str) -> str:
    """Return the name under which a list of accounts is cached."""
    return f"{kind}:{person_id}"


class PeoplePuller:
    """Pulls profiles and relationships, and reports changes. The coroutines run on the engine's loop.

    A pending follow in the outbox is shown as done. ``answered`` is called with each account whose server answered.
    """

    def __init__(
        self,
        cache: PeopleCache,
        waiting: InteractionStore,
        timelines: TimelinePuller,
        report: Callable[[Event], None],
        answered: Callable[[Account], None],
    ) -> None:
        self._cache = cache
        self._waiting = waiting
        self._timelines = timelines
        self._report = report
        self._answered = answered

    async def refresh(self, client: "Client", account: Account, person_id: str) -> Profile:
        """Pull the profile of an account, and the relationship to it."""
        if person_id == account.remote_id:
            profile = await client.own_profile()
        else:
            profile = await client.profile(person_id)
            # A profile can be shown without the relationship to it.
            with contextlib.suppress(Gone, Rejected):
                await self._pull_relationships(client, account, [profile.person])
        self._answered(account)
        self._keep(account, profile)
        return profile

    async def find(self, client: "Client", account: Account, handle: str) -> Profile:
        """Look up ``name`` or ``name@host``, and pull the profile; the server fetches unknown accounts from other servers.

        Raises:
            Gone: the server finds no account of that name.
        """
        acct = local_name(handle, account)
        try:
            person = await client.lookup(acct)
        except (Gone, Rejected):
            found = await client.search(f"@{acct}", kind="accounts", limit=5)
            matching = [one for one in found.people if one.acct.casefold() == acct.casefold()]
            if not matching:
                raise
            person = matching[0]
        return await self.refresh(client, account, person.id)

    async def pull_people(
        self, client: "Client", account: Account, kind: PeopleListKind, person_id: str, *, is_first: bool
    ) -> PullResult:
        """Pull the first or the next page of followers or followed accounts, with the relationships to them.

        Pages below the first one without new accounts are skipped.
        """
        name = list_name(kind, person_id)
        call = client.followers if kind == "followers" else client.followed_by

        async def pull(cursor: str) -> tuple[int, str]:
            page: PeoplePage = await call(person_id, cursor=cursor, limit=PAGE)
            with contextlib.suppress(KesongError):
                await self._pull_relationships(client, account, page.people)
            return self._cache.put_page(account.key, name, page, is_first=is_first), page.older

        if is_first:
            added, older = await pull("")
            pulled = PullResult(added, is_end=not older)
        else:
            pulled = await pull_older(self._cache.older_cursor(account.key, name), pull)
        self._answered(account)
        self._report(PersonChanged(account.key, person_id))
        return pulled

    async def change(
        self, client: "Client", account: Account, change: RelationshipChange, *, pulls_home: bool = False
    ) -> AccountRelationship:
        """Change a relationship on the server and cache the response; ``pulls_home``: also pull the home timeline."""
        found = await change(client)
        self.keep_relationships(account, [found])
        if pulls_home:
            with contextlib.suppress(KesongError):
                await self._timelines.pull_home(client, account)
        return found

    def keep_relationships(self, account: Account, found: Iterable[AccountRelationship]) -> None:
        """Cache relationships, and report that they changed. Any thread may call."""
        changed = list(found)
        self._cache.put_relationships(account.key, changed)
        for one in changed:
            self._report(PersonChanged(account.key, one.id))

    def keep_own(self, account: Account, profile: Profile) -> None:
        """Cache the account's own profile after it was changed."""
        self._keep(account, profile)

    def _keep(self, account: Account, profile: Profile) -> None:
        self._cache.put_profile(account.key, profile)
        self._report(PersonChanged(account.key, profile.person.id))

    async def _pull_relationships(self, client: "Client", account: Account, people: Sequence[Person]) -> None:
        others = {one.id: one for one in people if one.id != account.remote_id}
        found = await client.relationships(list(others)) if others else {}
        for job in self._waiting.waiting(account.key):
            verb, target = job.interaction.verb, job.interaction.target
            if verb is Verb.FOLLOW and target in found:
                is_locked = others[target].locked
                found[target] = found[target].with_follow(on=job.interaction.on, is_locked=is_locked)
        self._cache.put_relationships(account.key, found.values())


def local_name(handle: str, account: Account) -> str:
    """Return the ``acct`` of a handle on the account's server: ``name`` or ``name@host``."""
    name, _, host = handle.strip().lstrip("@").partition("@")
    return f"{name}@{host}" if host and host.casefold() != account.host.casefold() else name
