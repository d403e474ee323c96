"""The engine: all network access runs on its thread."""

import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from kesong_desktop.locked_cached_property import locked_cached_property
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.outbox import Fact, InteractionJob, Job
from kesong_desktop.sync.engine_thread import EngineThread

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client
    from kesong_desktop.sync.connections import Connections
    from kesong_desktop.sync.outbox.outbox_runner import OutboxRunner
    from kesong_desktop.sync.ports import ServerSession
    from kesong_desktop.sync.social.live_updates import LiveUpdates
    from kesong_desktop.sync.social.media import MediaFetcher

log = logging.getLogger(__name__)
T = TypeVar("T")
_CLOSE_S = 0.4


class Engine:
    """Interface of other threads to the event loop with the clients, the outbox and the live updates; free of Qt.

    The thread starts with the first work, and its parts are created by the given functions only then.
    Methods may be called from any thread unless stated otherwise. The outbox runs from ``run_outbox`` on, or in ``drain``;
    from ``watch`` on the accounts are kept up to date.
    """

    def __init__(
        self,
        outbox: "Callable[[Callable[[Account], Awaitable[ServerSession]]], OutboxRunner]",
        connections: "Callable[[], Connections]",
        media: "Callable[[], MediaFetcher]",
        live: "Callable[[Connections], LiveUpdates]",
    ) -> None:
        self._make_outbox = outbox
        self._make_connections = connections
        self._make_media = media
        self._make_live = live
        self.thread = EngineThread(self._set_up, self._wind_down, "kesong-engine")
        """Thread of the event loop; its start can be postponed."""

    @locked_cached_property
    def _outbox(self) -> "OutboxRunner":
        return self._make_outbox(self._open_session)

    def stop(self) -> None:
        """Cancel running work, and join the thread. Unfinished jobs are in the journal."""
        self.thread.stop()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Run a coroutine on the engine's loop; after the stop the future is cancelled."""
        return self.thread.submit(work)

    def with_client(self, account: Account, work: "Callable[[Client], Coroutine[Any, Any, T]]") -> Future[T]:
        """Run ``work`` with the client of ``account``."""

        async def run() -> T:
            return await work(await self._connections.client(account))

        return self.submit(run())

    def fetch_media(self, account: Account, url: str) -> Future[bool]:
        """Download a media file into the cache; ``MediaReady`` is reported when it is there."""
        return self.with_client(account, lambda client: self._media.fetch(client, url))

    def run_outbox(self) -> Future[None]:
        """Run the queues of all accounts from now on."""
        return self.submit(self._outbox.start())

    def wake_outbox(self) -> None:
        """Resume the queues if they run: a job was added, or an account signed in."""
        if self.thread.is_running and self._outbox.is_on:
            self.run_outbox()

    def wake(self) -> None:
        """Retry at once what waits for the network: it is back, or the computer woke up."""
        if self.thread.is_running and self._outbox.is_on:
            self.submit(self._outbox.wake())

    def hold(self, account: AccountKey, *, on: bool) -> Future[None]:
        """Pause an account (``account_pauses.ALL``: all of them), or resume it; an upload that runs is broken off."""
        return self.submit(self._outbox.pause(account, on=on))

    def conditions_changed(self) -> None:
        """Check again what may be sent: the ``SendConditions`` have changed."""
        if self.thread.is_running:
            self.submit(self._outbox.check_conditions())

    def do(self, job: InteractionJob) -> Future[InteractionJob]:
        """Queue an interaction durably, and send it as soon as possible; an unsent one that it replaces is dropped.

        The future holds the job when it is done or known to wait; is cancelled where a later one took its place; or raises
        ``Refused``.
        """
        return self.submit(self._outbox.do(job))

    def move(self, job_id: str, places: int) -> Future[None]:
        """Move a job up (negative) or down among those that have not begun."""
        return self.submit(self._outbox.move(job_id, places))

    def command(self, job: Job, fact: Fact) -> Future[Job]:
        """Apply a user's command to a job; the future holds the changed job, or ``InvalidTransition``. Needs no network."""
        return self.submit(self._outbox.command(job, fact))

    def drain(self, only: AccountKey | None = None) -> Future[None]:
        """Work through the outbox (of one account) until nothing more is due; queues that run for ever are woken instead.

        The future holds the first failure for which a queue could not run; the others have run all the same.
        """
        return self.submit(self._outbox.drain(only))

    def watch(self) -> Future[None]:
        """Keep home and notifications of all accounts up to date from now on; to be called again when accounts change."""

        async def start() -> None:
            # They are created on the loop, with the first work.
            await self._live.start()

        return self.submit(start())

    def wake_watch(self, *, anew: bool) -> None:
        """Check for updates now. ``anew``: the computer slept, so that open connections may be dead."""
        self.thread.call_soon(lambda: self._live.wake(anew=anew))

    def forget(self, account: Account) -> Future[None]:
        """Drop the connection, queues and watcher of an account: it signed out, or has a new token."""
        return self.submit(self._forget(account))

    async def capability(self, account: Account) -> Capability:
        """Return what the account's server can do; to be awaited on the loop."""
        return await self._connections.capability(account)

    def answered(self, account: Account) -> None:
        """Resume what waited for an unreachable server, which has answered. To be called on the loop."""
        self._live.answered(account.key)

    def _set_up(self) -> None:
        self._connections = self._make_connections()

        def moved(account: AccountKey) -> None:
            """Resume what waits for the account's server, which was found at another address."""
            self._live.answered(account)
            self.wake()

        self._connections.moved = moved
        self._media = self._make_media()
        self._live = self._make_live(self._connections)

    async def _wind_down(self) -> None:
        import asyncio  # noqa: PLC0415 - loaded with the first work

        try:
            async with asyncio.timeout(_CLOSE_S), contextlib.AsyncExitStack() as closing:
                # Also if the downloads take too long to end.
                closing.push_async_callback(self._connections.close)
                await self._media.stop()
        except TimeoutError:
            log.info("the connections did not close in time")
        self._outbox.clear()

    async def _open_session(self, account: Account) -> "ServerSession":
        from kesong_desktop.sync.ports import ServerSession  # noqa: PLC0415 - loaded with the first work

        client = await self._connections.client(account)
        return ServerSession(client, await self._connections.capability(account))

    async def _forget(self, account: Account) -> None:
        await self._outbox.stop_account(account)
        await self._live.forget(account.key)
        await self._connections.forget(account)
