"""Runs the outbox: takes each job of a lane in order, saves what the machine says, then does it.

The order is the promise: a job is saved (fsynced) with its intent before the effect begins, and the fact that comes back is
taken in and saved before the next effect. A kill between any two leaves a job that ``Interrupted`` picks up. The journal is
the truth: every fact is taken in by the job as it stands there.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from kesong_desktop.errors import KesongError, NotAuthorised
from kesong_desktop.model import outbox
from kesong_desktop.model.account import Account
from kesong_desktop.model.outbox import (
    Context,
    Continue,
    Do,
    Effect,
    Fact,
    Interrupted,
    Job,
    NotPossible,
    Rest,
    Retried,
    Send,
    SignedOut,
    State,
    Step,
    Wait,
    Woken,
    is_early,
)
from kesong_desktop.store.holds import SIGNED_OUT
from kesong_desktop.sync import reports
from kesong_desktop.sync.errands import Errands
from kesong_desktop.sync.ports import Line
from kesong_desktop.sync.rendering import Rendering
from kesong_desktop.sync.tools import Tools, is_signed_out, take

log = logging.getLogger(__name__)
T = TypeVar("T")
NAP_S = 15.0
"""No wait is longer in one piece: a computer that slept is noticed within this."""
_SLEPT_S = 10.0
_PATIENT_TRIES = 4
_PATIENCE_S = 300.0


@dataclass(slots=True)
class _Running:
    """The job in hand, and what is under way for it, which a person's command may interrupt (never a ``Send`` or a ``Do``)."""

    job_id: str
    effect: Effect | None
    task: "asyncio.Task[Any]"


class Lane:
    """One of an account's two queues: its jobs one after another, in order.

    ``line`` gives the account's client and what its server can do; it is asked for each job, for either may have changed.
    ``moved`` hears of every step of a job.
    """

    def __init__(
        self,
        account: Account,
        kind: outbox.Lane,
        line: Callable[[], Awaitable[Line]],
        *,
        tools: Tools,
        rendering: Rendering,
        moved: Callable[[Step], None] = lambda _: None,
    ) -> None:
        self._account = account
        self._kind = kind
        self._connect = line
        self._tools = tools
        self._errands = Errands(account, tools, rendering)
        self._moved = moved
        self._line: Line | None = None
        self._woken = asyncio.Event()
        self._is_line_back = False
        self._slowed_until_s = 0.0
        self._running: _Running | None = None
        self._commands: list[tuple[str, Fact, asyncio.Future[Job]]] = []

    def wake(self, *, is_line_back: bool = False) -> None:
        """Something may have changed: look at the list again. ``is_line_back``: what waits for the line goes on at once."""
        if is_line_back:
            self._is_line_back = True
            self._break_off()
        self._woken.set()

    def hold(self) -> None:
        """The person, or the time, wants nothing sent now: what can be broken off is, and the list is looked at again."""
        self._break_off()
        self._woken.set()

    async def command(self, job_id: str, fact: Fact) -> Job:
        """A person's command to one job; returns the job as it then stands.

        Raises:
            NotPossible: the job's state does not allow it (any more).
        """
        if self._running is not None and self._running.job_id != job_id:
            self._woken.set()
            return self._obeyed(job_id, fact)
        self._break_off()
        answer: asyncio.Future[Job] = asyncio.get_running_loop().create_future()
        self._commands.append((job_id, fact, answer))
        self.wake()
        return await answer

    async def run(self, *, until_idle: bool) -> None:
        """Work through the list, for ever or ``until_idle``: until nothing more is due, or the server stays away for a minute.

        Raises:
            NotAuthorised: there is no token for the account; or, ``until_idle``, it has waited for a sign-in before.
        """
        try:
            self._interrupt_begun()
            self._slowed_until_s = max(
                map(self._asked_to_wait_s, self._tools.jobs.lane(self._account.key)), default=0.0
            )
            if until_idle and SIGNED_OUT in self._tools.holds.reasons(self._account.key):
                self._head()
                raise NotAuthorised(self._account.host)
            await self._go_on(until_idle=until_idle)
        finally:
            for _, _, answer in self._commands:
                answer.cancel()

    async def _go_on(self, *, until_idle: bool) -> None:
        while True:
            self._woken.clear()
            self._obey()
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
        """The first job that goes on by itself, unless the account is held. One that waits for a sign-in holds the lane."""
        head = self._tools.jobs.head(self._account.key, self._kind)
        held = self._tools.holds.reasons(self._account.key) if head is not None else frozenset()
        is_back, self._is_line_back = self._is_line_back, False
        if head is None or (not held and not is_signed_out(head)):
            return self._take(head, Woken()).job if head is not None and is_back else head
        if SIGNED_OUT in held and not is_signed_out(head):
            self._take(head, SignedOut(reports.trouble_of(NotAuthorised(self._account.host))), goes_on=False)
        self._interrupt_begun()
        return None

    def _interrupt_begun(self) -> None:
        for job in self._tools.jobs.begun(self._account.key, self._kind):
            self._take(job, Interrupted())

    async def _work_on(self, job: Job, *, is_patient: bool) -> bool:
        """Do what is next for the job until it rests, or until there is reason to look at the list again.

        Returns False where the job would have to wait longer than the impatient care to.
        """
        if not await self._find_line(job) or self._is_held():  # the other lane may have met a 401 meanwhile
            return True
        moved = self._take(job, Continue())
        while not isinstance(moved.effect, Rest | Wait):
            fact = await self._attempt(moved.job, moved.effect)
            if fact is None:
                return True
            if (
                self._commands or self._is_held()
            ):  # heard before the next intent is saved, for an intent counts as a doubt
                self._take(moved.job, fact, goes_on=False)
                return True
            moved = self._take(moved.job, fact)
        if isinstance(moved.effect, Wait):
            if not is_patient and self._is_hopeless(moved.job, moved.effect.until_s):
                return False
            await self._pause_until(moved.effect.until_s)
        return True

    def _is_held(self) -> bool:
        return bool(self._tools.holds.reasons(self._account.key))

    async def _find_line(self, job: Job) -> bool:
        """Have a line for the job; False where a command came in between.

        Raises:
            NotAuthorised: there is no token.
        """
        try:
            self._line = await self._interruptible(job.id, None, self._known_line())
        except NotAuthorised as error:
            self._take(job, SignedOut(reports.trouble_of(error)), goes_on=False)
            raise
        return self._line is not None

    async def _known_line(self) -> Line:
        return await self._connect()

    def _is_hopeless(self, job: Job, until_s: float) -> bool:
        is_far = job.state is not State.MAYBE and until_s - self._tools.clock() > _PATIENCE_S
        return job.tries >= _PATIENT_TRIES or is_far

    async def _pause_until(self, until_s: float) -> None:
        """Wait, in short pieces: a piece that took much longer was a sleep of the computer, after which the line may be back."""
        while (left_s := until_s - self._tools.clock()) > 0 and not self._woken.is_set():
            nap_s = min(NAP_S, left_s)
            began_s = self._tools.clock()
            await self._nap(nap_s)
            if self._tools.clock() - began_s > nap_s + _SLEPT_S:
                self._is_line_back = True
                return

    async def _nap(self, delay_s: float) -> None:
        sleeper = asyncio.ensure_future(self._tools.sleep(delay_s))
        waker = asyncio.ensure_future(self._woken.wait())
        try:
            await asyncio.wait({sleeper, waker}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (sleeper, waker):
                task.cancel()
            await asyncio.gather(sleeper, waker, return_exceptions=True)

    async def _attempt(self, job: Job, effect: Effect) -> Fact | None:
        """Do one thing. None: a command interrupted it, and nothing is known to have changed."""
        assert self._line is not None
        try:
            return await self._interruptible(job.id, effect, self._errands.run(job, effect, self._line))
        except Exception as error:
            # A fault of ours must not stop the posts behind this one, nor hide from the person.
            log.exception("job %s: a fault at %s", job.id, type(effect).__name__)
            return reports.of_fault(effect, error)

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
        if self._running is not None and not isinstance(self._running.effect, Send | Do):
            self._running.task.cancel()

    def _obey(self) -> None:
        commands, self._commands = self._commands, []
        for job_id, fact, answer in commands:
            try:
                obeyed = self._obeyed(job_id, fact)
            except (KesongError, NotPossible) as error:
                if not answer.done():
                    answer.set_exception(error)
            else:
                if not answer.done():
                    answer.set_result(obeyed)

    def _asked_to_wait_s(self, job: Job) -> float:
        """Until when the server wants nothing more of this lane, as far as the job knows; 0: it does not say."""
        is_slowed = job.lane is self._kind and job.trouble is not None and job.trouble.code == "SlowDown"
        return job.not_before_s if is_slowed and is_early(job, self._tools.clock()) else 0.0

    def _obeyed(self, job_id: str, fact: Fact) -> Job:
        if isinstance(fact, Retried):  # a person need not keep the server's wait
            self._slowed_until_s = 0.0
        return self._take(self._tools.jobs.get(job_id), fact).job

    def _take(self, job: Job, fact: Fact, *, goes_on: bool = True) -> Step:
        now = self._tools.jobs.get(job.id)
        moved = take(self._tools, now, fact, self._context(), goes_on=goes_on)
        self._slowed_until_s = max(self._slowed_until_s, self._asked_to_wait_s(moved.job))
        self._moved(moved)
        return moved

    def _context(self) -> Context:
        tools, line = self._tools, self._line
        now_s = tools.clock()
        if line is None:
            return Context(now_s, None, "")
        capability = line.capability
        return Context(
            now_s=now_s,
            server_now_s=line.poster.server_now(),
            fresh_key=tools.fresh_key(),
            replays_keys_s=capability.replays_keys_s,
            media_single_use=capability.media_single_use,
            media_life_s=capability.media_life_s,
            held_until_s=max(
                self._slowed_until_s, tools.conditions.held_until_s(self._kind, now_s, tools.wall())
            ),
        )
