"""A plain thread with an asyncio loop: everything that talks to a server runs here, and nothing else does."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

from kesong_desktop.api.client import Client
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.outbox import Fact, Job
from kesong_desktop.store.accounts import Accounts
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.media import MediaFetcher
from kesong_desktop.sync.push import Lane, Tools, lanes_of

log = logging.getLogger(__name__)
T = TypeVar("T")


class Engine:
    """Runs coroutines and the outbox's lanes on a thread of its own. Free of Qt; start once, stop once.

    Lanes of all accounts run from ``run_outbox`` on; ``drain`` runs them until nothing more is due.
    """

    def __init__(
        self,
        accounts: Accounts,
        tools: Tools,
        connections: Callable[[], Connections],
        media: Callable[[], MediaFetcher],
    ) -> None:
        self._accounts = accounts
        self._tools = tools
        self._make_connections = connections
        self._make_media = media
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._lanes: dict[AccountKey, tuple[Lane, asyncio.Task[None]]] = {}
        self._is_outbox_on = False

    def start(self) -> None:
        """Start the thread; returns when it takes work."""
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="kesong-engine", daemon=True)
        self._thread.start()
        ready.wait()

    def stop(self) -> None:
        """Cancel what is under way, and join the thread. What was intended lies in the journal."""
        if self._loop is None or self._thread is None:
            return
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._thread = None
        self._loop = None

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Run a coroutine on the engine's loop; any thread may call."""
        if self._loop is None:
            work.close()
            raise RuntimeError("the engine does not run")
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def with_client(self, account: Account, work: Callable[[Client], Coroutine[Any, Any, T]]) -> Future[T]:
        """Run ``work`` with the client of ``account``."""

        async def run() -> T:
            return await work(await self._connections.client(account))

        return self.submit(run())

    def fetch_media(self, account: Account, url: str) -> Future[bool]:
        """Have a media file in the cache; ``MediaReady`` is reported when it is there."""
        return self.with_client(account, lambda client: self._media.fetch(client, url))

    def run_outbox(self) -> Future[None]:
        """Run the lanes of all accounts from now on."""
        return self.submit(self._start_lanes())

    def wake_outbox(self) -> None:
        """A job was added, or an account signed in."""
        if self._loop is not None and self._is_outbox_on:
            self.run_outbox()

    def command(self, job: Job, fact: Fact) -> Future[Job]:
        """A person's command to a job; the future holds the job as it then stands, or ``NotPossible``."""
        return self.submit(self._command(job, fact))

    def drain(self, only: AccountKey | None = None) -> Future[None]:
        """Work through the outbox (of one account) until nothing more is due."""
        return self.submit(self._drain(only))

    def forget(self, account: Account) -> Future[None]:
        """Let go of an account's connection and lane: it signed out, or has a new token."""
        return self.submit(self._forget(account))

    async def forget_here(self, account: Account) -> None:
        """As ``forget``, awaited from any loop."""
        await asyncio.wrap_future(self.forget(account))

    # --- on the loop -----------------------------------------------------------------------------------------------------

    def _run(self, ready: threading.Event) -> None:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        self._loop = loop
        self._connections = self._make_connections()
        self._media = self._make_media()
        loop.call_soon(ready.set)
        try:
            loop.run_forever()
        finally:
            loop.run_until_complete(self._wind_down())
            loop.run_until_complete(loop.shutdown_asyncgens())
            asyncio.set_event_loop(None)
            loop.close()

    async def _wind_down(self) -> None:
        current = asyncio.current_task()
        tasks = [task for task in asyncio.all_tasks() if task is not current]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._media.stop()
        await self._connections.close()
        self._lanes.clear()

    async def _start_lanes(self) -> None:
        self._is_outbox_on = True
        for account in self._accounts.all():
            known = self._lanes.get(account.key)
            if known is not None and not known[1].done():
                known[0].wake()
            elif account.key in lanes_of(self._tools.jobs):
                lane = await self._lane(account)
                task = asyncio.ensure_future(lane.run(until_idle=False))
                task.add_done_callback(_log_end)
                self._lanes[account.key] = (lane, task)

    async def _lane(self, account: Account) -> Lane:
        client = await self._connections.client(account)
        capability = await self._connections.capability(account)
        return Lane(account, client, capability, self._tools)

    async def _command(self, job: Job, fact: Fact) -> Job:
        known = self._lanes.get(job.account)
        if known is not None and not known[1].done():
            return await known[0].command(job.id, fact)
        lane = Lane(
            self._accounts.get(job.account),
            await self._client_of(job),
            await self._capability_of(job),
            self._tools,
        )
        changed = lane.take_command(job.id, fact)
        if self._is_outbox_on:
            await self._start_lanes()
        return changed

    async def _client_of(self, job: Job) -> Client:
        return await self._connections.client(self._accounts.get(job.account))

    async def _capability_of(self, job: Job) -> Any:
        return await self._connections.capability(self._accounts.get(job.account))

    async def _drain(self, only: AccountKey | None) -> None:
        wanted = set(lanes_of(self._tools.jobs))
        accounts = [a for a in self._accounts.all() if a.key in wanted and only in (None, a.key)]
        lanes = [await self._lane(account) for account in accounts]
        tasks = []
        for account, lane in zip(accounts, lanes, strict=True):
            task = asyncio.ensure_future(lane.run(until_idle=True))
            self._lanes[account.key] = (lane, task)
            tasks.append(task)
        await asyncio.gather(*tasks)

    async def _forget(self, account: Account) -> None:
        known = self._lanes.pop(account.key, None)
        if known is not None:
            known[1].cancel()
            await asyncio.gather(known[1], return_exceptions=True)
        await self._connections.forget(account)


def _log_end(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("an outbox lane ended", exc_info=error)
