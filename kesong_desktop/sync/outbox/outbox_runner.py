"""OutboxRunner: runs the outbox queues of all accounts on the engine's loop."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from kesong_desktop.errors import KesongError, NotAuthorised
from kesong_desktop.model import outbox
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.event import JobChanged, OutboxPaused
from kesong_desktop.model.outbox import Fact, InteractionJob, Job
from kesong_desktop.store.journal.account_pauses import PAUSED
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.sync.outbox.outbox_context import OutboxContext, take_at_rest
from kesong_desktop.sync.outbox.pending_results import PendingResults
from kesong_desktop.sync.outbox.queue_runner import QueueRunner
from kesong_desktop.sync.outbox.render_queue import RenderQueue
from kesong_desktop.sync.outbox.scheduled_posts import ScheduledPosts
from kesong_desktop.sync.ports import ServerSession

log = logging.getLogger(__name__)
QueueKey = tuple[AccountKey, outbox.Queue]
AFTER_FAULT_S = 60.0
"""Time before a failed queue (a full disk, a bug) is restarted."""


class OutboxRunner:
    """Runs a queue of each kind for each account. Lives on the engine's loop.

    All queues run from ``start`` on; ``drain`` runs them until nothing more is due. ``open_session`` connects to the server
    of an account.
    """

    def __init__(
        self,
        accounts: AccountStore,
        context: OutboxContext,
        open_session: Callable[[Account], Awaitable[ServerSession]],
    ) -> None:
        self._accounts = accounts
        self._context = context
        self._open_session = open_session
        self._tasks: dict[QueueKey, asyncio.Task[None]] = {}
        self._queues: dict[QueueKey, QueueRunner] = {}
        self._rendering = RenderQueue(context)
        self._results = PendingResults(context)
        self._scheduled = ScheduledPosts(accounts, context, self._known_capability, self._start_soon)
        self._services: dict[str, asyncio.Task[None]] = {}
        self._is_on = False

    @property
    def is_on(self) -> bool:
        """Whether ``start`` was called; any thread may ask."""
        return self._is_on

    async def start(self) -> None:
        """Run the queues of all accounts from now on, and wake the running ones."""
        self._is_on = True
        self._run_service("schedule", self._scheduled.keep)
        self._run_service("render", lambda: self._rendering.ahead(self._known_capability))
        busy = self._context.jobs.busy_queues()
        for account in self._accounts.all():
            for kind in outbox.Queue:
                key = (account.key, kind)
                if self._is_running(key):
                    if key in self._queues:
                        self._queues[key].wake()
                elif key in busy:
                    task = asyncio.ensure_future(self._keep_queue(account, kind))
                    task.add_done_callback(_log_end)
                    self._tasks[key] = task

    async def wake(self) -> None:
        """Retry at once what waits for the network, and start what is due: the computer may have slept."""
        self._scheduled.take_due()
        for queue in self._queues.values():
            queue.wake(is_connection_back=True)
        await self.start()

    async def check_conditions(self) -> None:
        """Check again what may be sent; an upload that is no longer allowed is cancelled."""
        for queue in self._queues.values():
            queue.hold()
        self._context.report(OutboxPaused())

    async def pause(self, account: AccountKey, *, on: bool) -> None:
        """Pause an account (``account_pauses.ALL``: all of them), or resume it."""
        change = self._context.pauses.put if on else self._context.pauses.remove
        change(account, PAUSED)
        await self.check_conditions()
        await self._resume()

    async def move(self, job_id: str, places: int) -> None:
        """Move a job up (negative) or down among those that have not begun."""
        self._context.jobs.move(job_id, places)
        self._context.report(JobChanged(job_id))
        await self._resume()

    async def do(self, job: InteractionJob) -> InteractionJob:
        """Queue an interaction durably, and return it when it is done or known to wait.

        Raises:
            Refused: the server refused it.
            CancelledError: a later interaction took its place.
        """
        queued, ended = self._context.interactions.add(job)
        for one in (queued, *ended):
            self._context.report(JobChanged(one.id))
        for one in ended:
            self._results.tell(one)
        result = self._results.of(queued)
        if self._context.pauses.reasons(job.account):
            self._results.tell(queued)
        if self._is_on:
            await self.start()
        elif not self._is_running((job.account, job.queue)):
            account = self._accounts.get(job.account)
            task = asyncio.ensure_future(self._run_queue(account, job.queue, until_idle=True))
            self._tasks[job.account, job.queue] = task
            # The queue may continue to retry after the job is known to wait.
            run = asyncio.gather(task, return_exceptions=True)
            await asyncio.wait((run, result), return_when=asyncio.FIRST_COMPLETED)
            # However the queue has ended.
            self._results.tell(queued)
        return await result

    async def command(self, job: Job, fact: Fact) -> Job:
        """Apply a user's command to a job, and return the changed job. Needs no network.

        Raises:
            InvalidTransition: the job's state does not allow it.
        """
        queue = self._queues.get((job.account, job.queue))
        if queue is not None:
            return await queue.command(job.id, fact)
        moved = take_at_rest(self._context, job.id, fact)
        self._results.moved(moved)
        await self._resume()
        return moved.job

    async def drain(self, only: AccountKey | None) -> None:
        """Work through the outbox (of one account) until nothing more is due; queues that run for ever are woken instead.

        Raises:
            KesongError: the first failure for which a queue could not run; the others have run all the same.
        """
        if self._is_on:
            await self.start()
            return
        self._scheduled.take_due()
        self._scheduled.hand_over()
        busy = self._context.jobs.busy_queues()
        for account in self._accounts.all():
            for kind in outbox.Queue:
                key = (account.key, kind)
                if key in busy and only in (None, account.key) and not self._is_running(key):
                    self._tasks[key] = asyncio.ensure_future(self._run_queue(account, kind, until_idle=True))
        tasks = [task for key, task in self._tasks.items() if only in (None, key[0]) and not task.done()]
        await asyncio.gather(*tasks, return_exceptions=True)
        for task in tasks:
            task.result()

    async def stop_account(self, account: Account) -> None:
        """Stop the queues of an account."""
        for kind in outbox.Queue:
            task = self._tasks.pop((account.key, kind), None)
            if task is not None:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

    def clear(self) -> None:
        """Forget the tasks, which the end of the loop has cancelled."""
        self._tasks.clear()

    async def _resume(self) -> None:
        if self._is_on:
            await self.start()

    def _start_soon(self) -> None:
        asyncio.get_running_loop().call_soon(self._start_if_on)

    def _start_if_on(self) -> None:
        if self._is_on:
            asyncio.run_coroutine_threadsafe(self.start(), asyncio.get_running_loop())

    def _run_service(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Start ``work`` under ``name`` unless it is running already."""
        known = self._services.get(name)
        if known is None or known.done():
            self._services[name] = asyncio.ensure_future(self._repeat_until_done(name, work))
            self._services[name].add_done_callback(_log_end)

    async def _repeat_until_done(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run ``work`` until it ends; retry later after a failure of the store, such as a full disk."""
        while True:
            try:
                return await work()
            except KesongError as error:
                log.warning("the outbox's %s waits: %s", name, error.reason)
            await self._context.sleep(AFTER_FAULT_S)

    def _is_running(self, key: QueueKey) -> bool:
        return key in self._tasks and not self._tasks[key].done()

    def _known_capability(self, key: AccountKey) -> Capability | None:
        try:
            known = self._accounts.capability(self._accounts.get(key).server)
        except KesongError:
            return None
        return known[0] if known else None

    async def _keep_queue(self, account: Account, kind: outbox.Queue) -> None:
        while True:
            try:
                await self._run_queue(account, kind, until_idle=False)
            except NotAuthorised:
                return
            except KesongError as error:
                log.warning("the outbox queue of %s waits: %s", account.key, error.reason)
            except Exception:
                log.exception("the outbox queue of %s broke off", account.key)
            await self._context.sleep(AFTER_FAULT_S)

    async def _run_queue(self, account: Account, kind: outbox.Queue, *, until_idle: bool) -> None:
        """Run a queue. At most one of each at any time: two would send the same post twice."""

        async def session() -> ServerSession:
            return await self._open_session(account)

        key = (account.key, kind)
        queue = self._queues[key] = QueueRunner(
            account, kind, session, tools=self._context, rendering=self._rendering, moved=self._moved
        )
        try:
            await queue.run(until_idle=until_idle)
        finally:
            del self._queues[key]

    def _moved(self, step: outbox.Transition) -> None:
        self._results.moved(step)
        if step.job.state in outbox.PLANNED and self._is_on:
            self._run_service("schedule", self._scheduled.keep)


def _log_end(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("an outbox queue ended", exc_info=error)
