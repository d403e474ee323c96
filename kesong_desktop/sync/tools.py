"""What the outbox works with, and the one way in which a job takes a fact in and is saved."""

import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field

from kesong_desktop.model.event import Event, JobChanged, JobProgress
from kesong_desktop.model.outbox import (
    Context,
    Fact,
    Interrupted,
    Job,
    Resumed,
    Retried,
    SignedOut,
    Step,
    step,
)
from kesong_desktop.store.cache import Cache
from kesong_desktop.store.holds import SIGNED_OUT, Holds
from kesong_desktop.store.jobs import Jobs, Note
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.sync.conditions import Conditions
from kesong_desktop.sync.ports import Renderer

log = logging.getLogger(__name__)
_PROGRESS_GAP_S = 0.1


@dataclass(frozen=True, slots=True)
class Tools:
    """What a lane works with.

    ``clock`` gives seconds since 1970 and never jumps; ``wall`` is the clock on the person's wall, for what they read and for
    the times that they choose. ``fresh_key`` gives 128 random bits as text.
    """

    jobs: Jobs
    holds: Holds
    conditions: Conditions
    files: OutboxFiles
    cache: Cache
    render: Renderer
    pictures: Executor
    clock: Callable[[], float]
    wall: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    fresh_key: Callable[[], str]
    report: Callable[[Event], None]


def take(tools: Tools, job: Job, fact: Fact, context: Context, *, goes_on: bool = True) -> Step:
    """Take a fact in, and keep the result before anything else happens (R1)."""
    moved = step(job, fact, context, goes_on=goes_on)
    _mind_sign_in(tools, job, fact)
    if moved.job != job or moved.note:
        words = moved.job.trouble.sentence if moved.job.trouble and moved.note else ""
        over = tools.jobs.save(moved.job, [Note(tools.wall(), moved.note, words)] if moved.note else [])
        for one in over:
            tools.report(JobChanged(one.id))
        if moved.job.state is not job.state:
            log.info("job %s: %s", job.id, moved.job.state)
        tools.report(JobChanged(job.id))
    return moved


def _mind_sign_in(tools: Tools, job: Job, fact: Fact) -> None:
    """After a 401 the whole account waits, whatever becomes of this job; until a sign-in, or a person who wants it tried."""
    if isinstance(fact, SignedOut):
        tools.holds.put(job.account, SIGNED_OUT)
    elif isinstance(fact, Retried | Resumed) and is_signed_out(job):
        tools.holds.remove(job.account, SIGNED_OUT)


def is_signed_out(job: Job) -> bool:
    """Does the job wait for a sign-in?"""
    return job.trouble is not None and job.trouble.code == "NotAuthorised"


def take_at_rest(tools: Tools, job_id: str, fact: Fact) -> Step:
    """Take in a fact for which no server is needed, such as a person's command, while the job's lane does not run.

    Raises:
        NotFound: there is no such job.
        NotPossible: the job's state does not allow it.
    """
    context = Context(now_s=tools.clock(), server_now_s=None, fresh_key="")
    job = take(tools, tools.jobs.get(job_id), Interrupted(), context).job
    return take(tools, job, fact, context)


@dataclass(slots=True)
class Progress:
    """Passes an upload's progress on, at most ten times a second and once at its end."""

    job_id: str
    index: int
    total_bytes: int
    tools: Tools
    _last_s: float = field(default=0.0, init=False)

    def __call__(self, done_bytes: int) -> None:
        """``done_bytes`` of the file have left."""
        now_s = self.tools.clock()
        if now_s - self._last_s >= _PROGRESS_GAP_S or done_bytes >= self.total_bytes:
            self._last_s = now_s
            done = min(done_bytes, self.total_bytes)
            self.tools.report(JobProgress(self.job_id, self.index, done, self.total_bytes))
