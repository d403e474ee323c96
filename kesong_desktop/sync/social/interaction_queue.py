"""Queues interactions: shown in the cache at once, sent through the outbox."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from kesong_desktop.model.account import Account
from kesong_desktop.model.event import Event
from kesong_desktop.model.outbox import (
    ENDED,
    Interaction,
    InteractionJob,
    JobId,
    PostEdit,
    Verb,
)
from kesong_desktop.model.social.post import Person
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.sync.social import interactions
from kesong_desktop.sync.social.timelines import TimelinePuller

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_TITLE_CHARACTERS = 80


class InteractionQueue:
    """Creates the job of an interaction, shows it in the cache, and passes it to ``do``. Any thread may call.

    ``do`` queues a job durably; ``new_id`` returns a fresh id; ``clock`` seconds since 1970.
    """

    def __init__(
        self,
        cache: TimelineCache,
        do: Callable[[InteractionJob], Future[InteractionJob]],
        new_id: Callable[[], str],
        clock: Callable[[], float],
        report: Callable[[Event], None],
    ) -> None:
        self._cache = cache
        self._do = do
        self._new_id = new_id
        self._clock = clock
        self._report = report

    def enqueue(
        self,
        account: Account,
        interaction: Interaction,
        *,
        title: str = "",
        edit: PostEdit | None = None,
    ) -> Future[InteractionJob]:
        """Queue ``interaction``. The cache shows it at once; if the server refuses, it shows the state before.

        The future holds the job once it is done or is known to wait (it is durable then); it is cancelled when a later
        interaction replaces it, and fails with ``Refused``. ``edit`` is the new content of an edit; the first line
        of ``title`` names the job.
        """
        job = InteractionJob(
            id=JobId(self._new_id()),
            account=account.key,
            created_s=self._clock(),
            interaction=interaction,
            edit=edit,
            title=title.strip().partition("\n")[0][:_TITLE_CHARACTERS],
        )
        for event in interactions.show(self._cache, job):
            self._report(event)
        return self._do(job)


class FollowRunner:
    """Follows accounts, and pulls their posts. The coroutines run on the engine's loop."""

    def __init__(self, queue: InteractionQueue, puller: TimelinePuller) -> None:
        self._queue = queue
        self._puller = puller

    async def follow(self, client: "Client", account: Account, person: Person, *, on: bool) -> bool:
        """Follow or unfollow; the home timeline is pulled once the server has it. Returns ``on``."""
        interaction = Interaction(Verb.FOLLOW, person.id, on=on)
        # The window shows its first posts before asyncio is loaded.
        from asyncio import wrap_future  # noqa: PLC0415

        job = await wrap_future(self._queue.enqueue(account, interaction, title=person.name))
        if job.state in ENDED:
            await self._puller.pull_home(client, account)
        return on

    async def follow_by_name(self, client: "Client", account: Account, acct: str) -> Person:
        """Look up ``name`` or ``name@host``, follow that account, and return it.

        Raises:
            Gone: the server knows no account of that name.
        """
        person = await client.lookup(acct)
        await self.follow(client, account, person, on=True)
        return person
