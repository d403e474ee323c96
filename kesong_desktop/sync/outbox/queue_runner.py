"""Runs a queue of the outbox: takes each job in order, saves what the state machine decides, then executes it.

The order is essential: a job is saved (fsynced) with its intent before the effect begins, and the resulting fact is applied
and saved before the next effect. After a kill between any two steps, ``Interrupted`` resumes the job. The journal is
authoritative: every fact is applied to the job as stored there.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from kesong_desktop.errors import KesongError, NotAuthorised, Reason
from kesong_desktop.model import outbox
from kesong_desktop.model.account import Account
from kesong_desktop.model.outbox import (
    ConnectionRestored,
    Effect,
    Fact,
    Interrupted,
    InvalidTransition,
    Job,
    Proceed,
    RestUntilFact,
    RetryRequested,
    SendInteraction,
    SendPost,
    SignedOut,
    State,
    StepContext,
    Transition,
    WaitUntil,
    is_early,
)
from kesong_desktop.store.journal.account_pauses import SIGNED_OUT
from kesong_desktop.sync.outbox import error_mapping
from kesong_desktop.sync.outbox.effect_runner import EffectRunner
from kesong_desktop.sync.outbox.outbox_context import OutboxContext, is_signed_out, take
from kesong_desktop.sync.outbox.render_queue import RenderQueue
from kesong_desktop.sync.ports import ServerSession

log = logging.getLogger(__name__)
T = TypeVar("T")
NAP_S = 15.0
"""Longest step of a wait, within which it is detected that the computer slept."""
_SLEPT_S = 10.0
_PATIENT_TRIES = 4
PATIENCE_S = 600.0
"""How long an ``until_idle`` run waits for pending jobs."""


@dataclass(slots=True)
class _Running:
    """The current job and effect. A command may interrupt it unless it is ``SendPost`` or ``SendInteraction``."""

    job_id: str
    effect: Effect | None
    task: "asyncio.Task[Any]"


class QueueRunner:
    """One of an account's two queues: its jobs one after another, in order.

    ``connect`` returns the account's client and its server's capability; it is awaited for each job, because both may change.
    ``moved`` is called after each transition of a job.
    """

    def __init__(
        self,
        account: Account,
        kind: outbox.Queue,
        connect: Callable[[], Awaitable[ServerSession]],
        *,
        tools: OutboxContext,
        rendering: RenderQueue,
        moved: Callable[[Transition], None] = lambda _: None,
    ) -> None:
        self._account = account
        self._kind = kind
        self._connect = connect
        self._tools = tools
        self._effects = EffectRunner(account, tools, rendering)
        self._moved = moved
        self._session: ServerSession | None = None
        self._woken = asyncio.Event()
        self._is_connection_back = False
        self._slowed_until_s = 0.0
        self._patient_until_s = 0.0
        self._running: _Running | None = None
        self._commands: list[tuple[str, Fact, asyncio.Future[Job]]] = []

    def wake(self, *, is_connection_back: bool = False) -> None:
        """Read the queue again. ``is_connection_back``: a job that waits for the connection is retried at once."""
        if is_connection_back:
            self._is_connection_back = True
            self._break_off()
        self._woken.set()

    def hold(self) -> None:
        """Interrupt what can be interrupted, and read the queue again: the conditions for sending changed."""
        self._break_off()
        self._woken.set()

    async def command(self, job_id: str, fact: Fact) -> Job:
        """Apply a user's command to a job, and return the changed job.

        Raises:
            InvalidTransition: the job's state does not allow it (any more).
        """
        if self._running is not None and self._running.job_id != job_id:
            self._woken.set()
            return self._apply_command(job_id, fact)
        self._break_off()
        answer: asyncio.Future[Job] = asyncio.get_running_loop().create_future()
        self._commands.append((job_id, fact, answer))
        self.wake()
        return await answer

    async def run(self, *, until_idle: bool, patience_s: float = PATIENCE_S) -> None:
        """Work through the queue, for ever or ``until_idle``: until nothing more is due or can be done within ``patience_s``.

        An unreachable server is given up after a minute; an unconfirmed post is awaited until it is resolved.

        Raises:
            NotAuthorised: there is no token for the account; or, ``until_idle``, it has waited for a sign-in before.
        """
        try:
            self._patient_until_s = self._tools.clock() + patience_s
            self._interrupt_begun()
            self._slowed_until_s = max(
                map(self._asked_to_wait_s, self._tools.jobs.unfinished(self._account.key)), default=0.0
            )
            if until_idle and SIGNED_OUT in self._tools.pauses.reasons(self._account.key):
                self._head()
                raise NotAuthorised(self._account.host)
            await self._run_jobs(until_idle=until_idle)
        finally:
            for _, _, answer in self._commands:
                answer.cancel()

    async def _run_jobs(self, *, until_idle: bool) -> None:
        while True:
            self._woken.clear()
            self._apply_commands()
            head = self._head()
            if head is not None:
                is_due = await self._work_on(head, is_patient=not until_idle)
                if until_idle and not is_due:
                    return
            elif until_idle:
                return
            else:
                await self._woken.wait()

    def _head(self) -> Job | None:
        """Return the first job that needs no user action, unless the account is paused. One waiting for a sign-in blocks it."""
        head = self._next_job()
        held = self._tools.pauses.reasons(self._account.key) if head is not None else frozenset()
        is_back, self._is_connection_back = self._is_connection_back, False
        if head is None or (not held and not is_signed_out(head)):
            return self._take(head, ConnectionRestored()).job if head is not None and is_back else head
        if SIGNED_OUT in held and not is_signed_out(head):
            self._take(
                head, SignedOut(error_mapping.failure_of(NotAuthorised(self._account.host))), goes_on=False
            )
        self._interrupt_begun()
        return None

    def _interrupt_begun(self) -> None:
        for job in self._tools.jobs.begun(self._account.key, self._kind):
            self._take(job, Interrupted())

    async def _work_on(self, job: Job, *, is_patient: bool) -> bool:
        """Execute the effects of the job until it rests, or until the queue has to be read again.

        Returns False where the job would have to wait for long and ``is_patient`` is False.
        """
        # Meanwhile the other queue may have received a 401, and a later interaction may have replaced this one.
        if not await self._open_session(job) or self._is_held() or not self._is_head(job):
            return True
        moved = self._take(job, Proceed())
        while not isinstance(moved.effect, RestUntilFact | WaitUntil):
            fact = await self._attempt(moved.job, moved.effect)
            if fact is None:
                return True
            # Commands go before the next attempt is saved, for a saved attempt counts as unconfirmed; so does a post that was
            # moved before one that has not begun.
            is_overtaken = moved.job.state is outbox.State.QUEUED and not self._is_head(moved.job)
            if self._commands or self._is_held() or is_overtaken:
                self._take(moved.job, fact, goes_on=False)
                return True
            moved = self._take(moved.job, fact)
        if isinstance(moved.effect, WaitUntil):
            # The job gave way, and another one continues.
            if isinstance(moved.job, outbox.PostJob) and moved.job.is_aside and not self._is_head(moved.job):
                return True
            until_s = self._until_s(moved.job, moved.effect.until_s, is_patient=is_patient)
            if until_s is None:
                return False
            await self._pause_until(until_s)
        return True

    def _until_s(self, job: Job, until_s: float, *, is_patient: bool) -> float | None:
        """Return until when the queue waits; None if it is given up. Posts that gave way are checked in between."""
        aside = self._tools.jobs.aside(self._account.key) if self._kind is outbox.Queue.POSTS else []
        now_s = self._tools.clock()
        waiting = (one for one in aside if one.id != job.id and is_early(one, now_s))
        looks_s = [one.not_before_s for one in waiting if one.tries < _PATIENT_TRIES]
        if not is_patient and _is_hopeless(job, until_s, self._patient_until_s) and self._is_head(job):
            return min(looks_s, default=None)
        return min([until_s, *looks_s])

    def _is_held(self) -> bool:
        return bool(self._tools.pauses.reasons(self._account.key))

    async def _open_session(self, job: Job) -> bool:
        """Connect for the job; return False if a command arrived meanwhile.

        Raises:
            NotAuthorised: there is no token.
        """
        try:
            self._session = await self._interruptible(job.id, None, self._connected_session())
        except NotAuthorised as error:
            if self._is_head(job):
                self._take(job, SignedOut(error_mapping.failure_of(error)), goes_on=False)
            raise
        return self._session is not None

    def _is_head(self, job: Job) -> bool:
        head = self._next_job()
        return head is not None and head.id == job.id

    def _next_job(self) -> Job | None:
        return self._tools.jobs.head(self._account.key, self._kind, self._tools.clock())

    async def _connected_session(self) -> ServerSession:
        return await self._connect()

    async def _pause_until(self, until_s: float) -> None:
        """Wait in short steps. A step that took much longer means that the computer slept; the connection may be back."""
        while (left_s := until_s - self._tools.clock()) > 0 and not self._woken.is_set():
            nap_s = min(NAP_S, left_s)
            began_s = self._tools.clock()
            await _nap(self._tools, self._woken, nap_s)
            if self._tools.clock() - began_s > nap_s + _SLEPT_S:
                self._is_connection_back = True
                return

    async def _attempt(self, job: Job, effect: Effect) -> Fact | None:
        """Execute one effect, and return its fact. None: a command interrupted it, and nothing is known to have changed."""
        assert self._session is not None
        try:
            return await self._interruptible(job.id, effect, self._effects.run(job, effect, self._session))
        except Exception as error:
            # A bug must not block the posts behind this one, and the user has to see it.
            log.exception("job %s: an unexpected error at %s", job.id, type(effect).__name__)
            return error_mapping.of_fault(effect, error)

    async def _interruptible(
        self, job_id: str, effect: Effect | None, work: Coroutine[Any, Any, T]
    ) -> T | None:
        task = asyncio.ensure_future(work)
        self._running = _Running(job_id, effect, task)
        try:
            return await task
        except asyncio.CancelledError:
            current = asyncio.current_task()
            if current is not None and current.cancelling():
                raise
            return None
        finally:
            self._running = None

    def _break_off(self) -> None:
        if self._running is not None and not isinstance(self._running.effect, SendPost | SendInteraction):
            self._running.task.cancel()

    def _apply_commands(self) -> None:
        while self._commands:
            job_id, fact, answer = self._commands.pop(0)
            try:
                obeyed = self._apply_command(job_id, fact)
            except Exception as error:
                # A bug is reported to the caller too: its future would never end otherwise, and the queue continues.
                if not isinstance(error, KesongError | InvalidTransition):
                    log.exception("job %s: a command could not be taken in", job_id)
                if not answer.done():
                    answer.set_exception(error)
            except BaseException:
                answer.cancel()
                raise
            else:
                if not answer.done():
                    answer.set_result(obeyed)

    def _asked_to_wait_s(self, job: Job) -> float:
        """Return until when the server asked this queue to wait (429), as far as the job knows; 0: it did not."""
        is_slowed = (
            job.queue is self._kind and job.failure is not None and job.failure.reason is Reason.SLOW_DOWN
        )
        return job.not_before_s if is_slowed and is_early(job, self._tools.clock()) else 0.0

    def _apply_command(self, job_id: str, fact: Fact) -> Job:
        # The user may retry before the server's wait is over.
        if isinstance(fact, RetryRequested):
            self._slowed_until_s = 0.0
        return self._take(self._tools.jobs.get(job_id), fact).job

    def _take(self, job: Job, fact: Fact, *, goes_on: bool = True) -> Transition:
        now = self._tools.jobs.get(job.id)
        moved = take(self._tools, now, fact, self._context(), goes_on=goes_on)
        self._slowed_until_s = max(self._slowed_until_s, self._asked_to_wait_s(moved.job))
        self._moved(moved)
        return moved

    def _context(self) -> StepContext:
        tools, session = self._tools, self._session
        now_s = tools.clock()
        if session is None:
            return StepContext(now_s, None, "")
        capability = session.capability
        return StepContext(
            now_s=now_s,
            server_now_s=session.poster.server_now(),
            fresh_key=tools.fresh_key(),
            replays_keys_s=capability.replays_keys_s,
            media_single_use=capability.media_single_use,
            media_life_s=capability.media_life_s,
            slowed_until_s=self._slowed_until_s,
            held_until_s=max(
                self._slowed_until_s, tools.conditions.held_until_s(self._kind, now_s, tools.wall())
            ),
        )


async def _nap(tools: OutboxContext, woken: asyncio.Event, delay_s: float) -> None:
    """Sleep for ``delay_s``, or until ``woken``."""
    sleeper = asyncio.ensure_future(tools.sleep(delay_s))
    waker = asyncio.ensure_future(woken.wait())
    try:
        await asyncio.wait({sleeper, waker}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (sleeper, waker):
            task.cancel()
        await asyncio.gather(sleeper, waker, return_exceptions=True)


def _is_hopeless(job: Job, until_s: float, patient_until_s: float) -> bool:
    """Return whether an ``until_idle`` run gives up a job that waits until ``until_s``."""
    if job.state is State.MAYBE:
        return job.tries >= _PATIENT_TRIES
    is_offline = job.failure is not None and job.failure.is_offline
    return until_s > patient_until_s or (is_offline and job.tries >= _PATIENT_TRIES)
