"""A plain thread with an asyncio loop: everything that talks to a server runs here, and nothing else does."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import partial
from typing import Any, TypeVar

from kesong_desktop.api.client import Client
from kesong_desktop.errors import KesongError, NotAuthorised
from kesong_desktop.model import outbox
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.event import JobChanged, OutboxHeld
from kesong_desktop.model.outbox import Fact, Job
from kesong_desktop.store.accounts import Accounts
from kesong_desktop.store.holds import PAUSED
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.live import Live
from kesong_desktop.sync.media import MediaFetcher
from kesong_desktop.sync.plans import Plans
from kesong_desktop.sync.ports import Line
from kesong_desktop.sync.promises import Promises
from kesong_desktop.sync.push import Lane
from kesong_desktop.sync.rendering import Rendering
from kesong_desktop.sync.tools import Tools, take_at_rest

log = logging.getLogger(__name__)
T = TypeVar("T")
LaneKey = tuple[AccountKey, outbox.Lane]
AFTER_FAULT_S = 60.0
"""A lane that broke off (a full disk, a fault of the program) is taken up again after this."""


class Engine:
    """Runs coroutines and the outbox's lanes on a thread of its own. Free of Qt; start once, stop once.

    Lanes of all accounts run from ``run_outbox`` on; ``drain`` runs them until nothing more is due. From ``watch`` on the
    accounts are kept up to date.
    """

    def __init__(
        self,
        accounts: Accounts,
        tools: Tools,
        connections: Callable[[], Connections],
        media: Callable[[], MediaFetcher],
        live: Callable[[Connections], Live],
    ) -> None:
        self._accounts = accounts
        self._tools = tools
        self._make_connections = connections
        self._make_media = media
        self._make_live = live
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._tasks: dict[LaneKey, asyncio.Task[None]] = {}
        self._lanes: dict[LaneKey, Lane] = {}
        self._rendering = Rendering(tools)
        self._promises = Promises(tools)
        self._plans = Plans(accounts, tools, self._known_capability, self._look_soon)
        self._chores: dict[str, asyncio.Task[None]] = {}
        self._is_outbox_on = False

    def start(self) -> None:
        """Start the thread; returns when it takes work."""
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="kesong-engine", daemon=True)
        self._thread.start()
        ready.wait()

    def stop(self) -> None:
        """Cancel what is under way, and join the thread. What was intended lies in the journal."""
        with self._lock:
            loop, self._loop = self._loop, None
        if loop is None or self._thread is None:
            return
        loop.call_soon_threadsafe(loop.stop)
        self._thread.join()
        self._thread = None

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Run a coroutine on the engine's loop; any thread may call."""
        with self._lock:  # what is submitted before the stop is cancelled by it, what comes later is refused
            if self._loop is not None:
                return asyncio.run_coroutine_threadsafe(work, self._loop)
        work.close()
        raise RuntimeError("the engine does not run")

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

    def wake(self) -> None:
        """The network is back, or the computer woke: what waits for the line goes on at once. Any thread may call."""
        if self._loop is not None and self._is_outbox_on:
            self.submit(self._wake())

    def hold(self, account: AccountKey, *, on: bool) -> Future[None]:
        """Pause an account (``holds.ALL``: all of them), or let go of it; what is being uploaded is broken off."""
        return self.submit(self._hold(account, on=on))

    def conditions_changed(self) -> None:
        """The tools' ``conditions`` are other than before: look again what may be sent. Any thread may call."""
        if self._loop is not None:
            self.submit(self._look_again())

    def do(self, job: Job) -> Future[Job]:
        """Queue a deed, durably, and do it as soon as can be; one of its kind that was never sent is not sent any more.

        The future holds the job when it is done or known to wait; cancelled, where a later one took its place; or ``Refused``.
        """
        return self.submit(self._do(job))

    def move(self, job_id: str, places: int) -> Future[None]:
        """Move a job up (negative) or down among those that have not begun."""
        return self.submit(self._move(job_id, places))

    def watch(self) -> Future[None]:
        """Keep home and notices of all accounts up to date from now on; to be called again when accounts change."""
        return self.submit(self._live.start())

    def wake_watch(self, *, anew: bool) -> None:
        """Look for what is new now. ``anew``: the computer slept, so that what seems connected may not be."""
        with self._lock:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(partial(self._live.wake, anew=anew))

    async def capability(self, account: Account) -> Capability:
        """What the account's server can do; to be awaited on the loop."""
        return await self._connections.capability(account)

    def answered(self, account: Account) -> None:
        """A server answered: whatever waits because it did not, waits no longer. To be called on the loop."""
        self._live.answered(account.key)

    def command(self, job: Job, fact: Fact) -> Future[Job]:
        """A person's command to a job; the future holds the job as it then stands, or ``NotPossible``. Asks no server."""
        return self.submit(self._command(job, fact))

    def drain(self, only: AccountKey | None = None) -> Future[None]:
        """Work through the outbox (of one account) until nothing more is due; where lanes run for ever, they are woken instead.

        The future holds the first trouble for which a lane could not run; the others have run all the same.
        """
        return self.submit(self._drain(only))

    def forget(self, account: Account) -> Future[None]:
        """Let go of an account's connection, lane and watcher: it signed out, or has a new token."""
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
        self._live = self._make_live(self._connections)
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
        self._tasks.clear()

    async def _start_lanes(self) -> None:
        self._is_outbox_on = True
        self._begin("schedule", self._plans.keep)
        self._begin("render", lambda: self._rendering.ahead(self._known_capability))
        busy = self._tools.jobs.busy_lanes()
        for account in self._accounts.all():
            for kind in outbox.Lane:
                if self._is_running((account.key, kind)):
                    self._wake_lanes(account.key, kind)
                elif (account.key, kind) in busy:
                    task = asyncio.ensure_future(self._keep_lane(account, kind))
                    task.add_done_callback(_log_end)
                    self._tasks[account.key, kind] = task

    def _begin(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Have a chore running: one of each name at a time."""
        known = self._chores.get(name)
        if known is None or known.done():
            self._chores[name] = asyncio.ensure_future(self._see_through(name, work))
            self._chores[name].add_done_callback(_log_end)

    async def _see_through(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Do a chore to its end; what a full disk does not allow is done when there is room again."""
        while True:
            try:
                return await work()
            except KesongError as error:
                log.warning("the outbox's %s waits: %s", name, error.code)
            await self._tools.sleep(AFTER_FAULT_S)

    def _wake_lanes(self, account: AccountKey, kind: outbox.Lane) -> None:
        if (account, kind) in self._lanes:
            self._lanes[account, kind].wake()

    def _is_running(self, key: LaneKey) -> bool:
        return key in self._tasks and not self._tasks[key].done()

    def _known_capability(self, key: AccountKey) -> Capability | None:
        try:
            known = self._accounts.capability(self._accounts.get(key).server)
        except KesongError:
            return None
        return known[0] if known else None

    async def _keep_lane(self, account: Account, kind: outbox.Lane) -> None:
        while True:
            try:
                await self._run_lane(account, kind, until_idle=False)
            except NotAuthorised:
                return
            except KesongError as error:
                log.warning("the outbox lane of %s waits: %s", account.key, error.code)
            except Exception:
                log.exception("the outbox lane of %s broke off", account.key)
            await self._tools.sleep(AFTER_FAULT_S)

    async def _run_lane(self, account: Account, kind: outbox.Lane, *, until_idle: bool) -> None:
        """Run a lane. At most one of each at any time: two would send the same post twice."""

        async def line() -> Line:
            client = await self._connections.client(account)
            return Line(client, await self._connections.capability(account))

        key = (account.key, kind)
        lane = self._lanes[key] = Lane(
            account, kind, line, tools=self._tools, rendering=self._rendering, moved=self._moved
        )
        try:
            await lane.run(until_idle=until_idle)
        finally:
            del self._lanes[key]

    def _moved(self, step: outbox.Step) -> None:
        self._promises.moved(step)
        if step.job.state in outbox.PLANNED and self._is_outbox_on:
            self._begin("schedule", self._plans.keep)

    def _look_soon(self) -> None:
        asyncio.get_running_loop().call_soon(self.wake_outbox)

    async def _wake(self) -> None:
        for lane in self._lanes.values():
            lane.wake(is_line_back=True)
        await self._start_lanes()

    async def _look_again(self) -> None:
        for lane in self._lanes.values():
            lane.hold()
        self._tools.report(OutboxHeld())

    async def _hold(self, account: AccountKey, *, on: bool) -> None:
        change = self._tools.holds.put if on else self._tools.holds.remove
        change(account, PAUSED)
        await self._look_again()
        if self._is_outbox_on:
            await self._start_lanes()

    async def _move(self, job_id: str, places: int) -> None:
        self._tools.jobs.move(job_id, places)
        self._tools.report(JobChanged(job_id))
        if self._is_outbox_on:
            await self._start_lanes()

    async def _do(self, job: Job) -> Job:
        queued, ended = self._tools.jobs.add_deed(job)
        for one in (queued, *ended):
            self._tools.report(JobChanged(one.id))
        for one in ended:
            self._promises.tell(one)
        told = self._promises.of(queued)
        if self._tools.holds.reasons(job.account):
            self._promises.tell(queued)
        if self._is_outbox_on:
            await self._start_lanes()
        elif not self._is_running((job.account, job.lane)):
            account = self._accounts.get(job.account)
            task = asyncio.ensure_future(self._run_lane(account, job.lane, until_idle=True))
            self._tasks[job.account, job.lane] = task
            await asyncio.gather(task, return_exceptions=True)
            self._promises.tell(queued)  # whatever became of the lane
        return await told

    async def _command(self, job: Job, fact: Fact) -> Job:
        lane = self._lanes.get((job.account, job.lane))
        if lane is not None:
            return await lane.command(job.id, fact)
        moved = take_at_rest(self._tools, job.id, fact)
        self._promises.moved(moved)
        if self._is_outbox_on:
            await self._start_lanes()
        return moved.job

    async def _drain(self, only: AccountKey | None) -> None:
        if self._is_outbox_on:
            await self._start_lanes()
            return
        self._plans.take_due()
        self._plans.entrust()
        busy = self._tools.jobs.busy_lanes()
        for account in self._accounts.all():
            for kind in outbox.Lane:
                key = (account.key, kind)
                if key in busy and only in (None, account.key) and not self._is_running(key):
                    self._tasks[key] = asyncio.ensure_future(self._run_lane(account, kind, until_idle=True))
        wanted = [task for key, task in self._tasks.items() if only in (None, key[0]) and not task.done()]
        await asyncio.gather(*wanted, return_exceptions=True)
        for task in wanted:
            task.result()

    async def _forget(self, account: Account) -> None:
        for kind in outbox.Lane:
            task = self._tasks.pop((account.key, kind), None)
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        await self._live.forget(account.key)
        await self._connections.forget(account)


def _log_end(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("an outbox lane ended", exc_info=error)
