"""People: profiles, relationships, followers and followed accounts, from the cache and the server."""

from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import TYPE_CHECKING, Any

from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import AccountRelationship, Profile
from kesong_desktop.model.social.report import Report
from kesong_desktop.model.text.richtext import plain
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.social.people import PeopleListKind, PeoplePuller, list_name, local_name
from kesong_desktop.sync.social.pulls import PullResult

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_FOLLOWED_PAGES = 10


class People:
    """Profiles of people, and the relationships of the account to them.

    A follow works offline, as other interactions do; everything else needs the server at once. ``PersonChanged`` is reported.
    """

    def __init__(
        self, cache: PeopleCache, engine: Engine, puller: PeoplePuller, interactions: Interactions
    ) -> None:
        self._cache = cache
        self._engine = engine
        self._puller = puller
        self._interactions = interactions

    def profile(self, account: Account, person_id: str) -> Profile | None:
        """Return the cached profile of a person, or None."""
        return self._cache.profile(account.key, person_id)

    def profile_by_name(self, account: Account, handle: str) -> Profile | None:
        """Return the cached profile of ``@name`` or ``@name@host``, or None."""
        return self._cache.profile_by_name(account.key, local_name(handle, account))

    def relationship(self, account: Account, person_id: str) -> AccountRelationship | None:
        """Return the cached relationship of the account to a person, or None."""
        return self._cache.relationship(account.key, person_id)

    def relationships(self, account: Account, ids: Sequence[str]) -> dict[str, AccountRelationship]:
        """Return the known relationships to several people, by their ids."""
        return self._cache.relationships(account.key, ids)

    def bios(self, account: Account, ids: Sequence[str]) -> dict[str, str]:
        """Return the bios of people as single lines, by id, as far as their profile is cached."""
        found = self._cache.profiles(account.key, ids)
        return {one.person.id: " ".join(plain(one.note_html).split()) for one in found}

    def refresh(self, account: Account, person_id: str) -> Future[Profile]:
        """Pull a profile and the relationship of the account to the person."""
        return self._engine.with_client(
            account, partial(self._puller.refresh, account=account, person_id=person_id)
        )

    def find(self, account: Account, handle: str) -> Future[Profile]:
        """Pull the profile of ``@name`` or ``@name@host``. The future holds it, or ``Gone``."""
        return self._engine.with_client(account, partial(self._puller.find, account=account, handle=handle))

    def people(self, account: Account, kind: PeopleListKind, person_id: str) -> list[Person]:
        """Return the cached followers of a person, or the people they follow."""
        return self._cache.people(account.key, list_name(kind, person_id))

    def pull_people(
        self, account: Account, kind: PeopleListKind, person_id: str, *, is_first: bool
    ) -> Future[PullResult]:
        """Pull the first or the next page of such a list."""
        work = partial(
            self._puller.pull_people, account=account, kind=kind, person_id=person_id, is_first=is_first
        )
        return self._engine.with_client(account, work)

    def pull_followed(self, account: Account) -> Future[None]:
        """Pull the people whom the account follows, page by page within limits."""

        async def work(client: "Client") -> None:
            for page in range(_FOLLOWED_PAGES):
                result = await self._puller.pull_people(
                    client, account, "following", account.remote_id, is_first=page == 0
                )
                if result.is_end:
                    return

        return self._engine.with_client(account, work)

    def follow(self, account: Account, person: Person, *, on: bool) -> Future[bool]:
        """Follow or unfollow, or withdraw a request; shown at once, and undone if the server refuses.

        The future holds ``on`` when it is done or waits in the outbox.
        """
        before = self.relationship(account, person.id) or AccountRelationship(person.id)
        after = before.with_follow(on=on, is_locked=person.locked)
        self._puller.keep_relationships(account, [after])
        answer: Future[bool] = Future()
        answer.set_running_or_notify_cancel()

        def on_done(ended: Future[bool]) -> None:
            try:
                answer.set_result(ended.result())
            except CancelledError as error:
                answer.set_exception(error)
            except Exception as error:  # noqa: BLE001 - whatever it is belongs to who waits
                self._puller.keep_relationships(account, [before])
                answer.set_exception(error)

        self._interactions.follow(account, person, on=on).add_done_callback(on_done)
        return answer

    def set_follow_options(
        self, account: Account, person_id: str, *, reblogs: bool | None = None, notify: bool | None = None
    ) -> Future[AccountRelationship]:
        """Show or hide the boosts of a followed person, and notify of each of their posts or not."""
        return self._change(
            account, lambda client: client.follow_person(person_id, reblogs=reblogs, notify=notify)
        )

    def mute(
        self, account: Account, person_id: str, *, notifications: bool = True, duration_s: int = 0
    ) -> Future[AccountRelationship]:
        """Mute a person for ``duration_s`` seconds, or (0) without end."""

        async def work(client: "Client") -> AccountRelationship:
            return await client.mute_person(person_id, notifications=notifications, duration_s=duration_s)

        return self._change(account, work, pulls_home=True)

    def unmute(self, account: Account, person_id: str) -> Future[AccountRelationship]:
        """Remove the mute on a person."""
        return self._change(account, lambda client: client.unmute_person(person_id), pulls_home=True)

    def block(self, account: Account, person_id: str) -> Future[AccountRelationship]:
        """Block a person; follows in either direction end."""
        return self._change(account, lambda client: client.block_person(person_id), pulls_home=True)

    def unblock(self, account: Account, person_id: str) -> Future[AccountRelationship]:
        """Remove the block of a person."""
        return self._change(account, lambda client: client.unblock_person(person_id))

    def remove_follower(self, account: Account, person_id: str) -> Future[AccountRelationship]:
        """Remove a person from the account's followers."""
        return self._change(account, lambda client: client.remove_follower(person_id))

    def set_note(self, account: Account, person_id: str, note: str) -> Future[AccountRelationship]:
        """Set the private note about a person on the server; an empty one removes it."""
        return self._change(account, lambda client: client.set_note(person_id, note))

    def report(self, account: Account, report: Report) -> Future[None]:
        """Report a person to the moderators of the server."""
        return self._engine.with_client(account, lambda client: client.report(report))

    def _change(
        self,
        account: Account,
        change: "Callable[[Client], Coroutine[Any, Any, AccountRelationship]]",
        *,
        pulls_home: bool = False,
    ) -> Future[AccountRelationship]:
        work = partial(self._puller.change, account=account, change=change, pulls_home=pulls_home)
        return self._engine.with_client(account, work)
