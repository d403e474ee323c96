"""Dependencies of the outbox, and the one function that applies a fact to a job and saves it."""

import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field

from kesong_desktop.errors import Reason
from kesong_desktop.model.event import Event, JobChanged, JobProgress
from kesong_desktop.model.outbox import (
    Fact,
    Interrupted,
    Job,
    ResumeRequested,
    RetryRequested,
    SignedOut,
    StepContext,
    Transition,
    step,
)
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.journal.account_pauses import SIGNED_OUT, AccountPauses
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.store.journal.job_rows import JobNote
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.post_claims import PostClaims
from kesong_desktop.store.journal.scheduled_posts import ScheduleStore
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.sync.outbox.send_conditions import SendConditions
from kesong_desktop.sync.ports import Renderer
from kesong_desktop.sync.social.done_interactions import DoneInteractions

log = logging.getLogger(__name__)
_PROGRESS_GAP_S = 0.1


@dataclass(frozen=True, slots=True)
class OutboxContext:
    """Dependencies of the queues.

    ``clock`` gives seconds since 1970 and never jumps; ``wall`` is the computer's clock, for times
    that the user sees or chooses. ``fresh_key`` returns 128 random bits as text. ``renders_at_once`` is the number
    of files that are rendered ahead concurrently, each on a thread of ``pictures``.
    """

    jobs: JobStore
    interactions: InteractionStore
    schedule: ScheduleStore
    claims: PostClaims
    pauses: AccountPauses
    conditions: SendConditions
    files: OutboxFiles
    cache: TimelineCache
    done: DoneInteractions
    render: Renderer
    pictures: Executor
    clock: Callable[[], float]
    wall: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    fresh_key: Callable[[], str]
    report: Callable[[Event], None]
    renders_at_once: int = 1


def take(
    tools: OutboxContext, job: Job, fact: Fact, context: StepContext, *, goes_on: bool = True
) -> Transition:
    """Apply ``fact`` to the job and save the result before anything else happens (R1)."""
    moved = step(job, fact, context, goes_on=goes_on)
    _update_sign_in_pause(tools, job, fact)
    if moved.job != job or moved.note:
        over = tools.jobs.save(
            moved.job, [JobNote(tools.wall(), moved.note, moved.job.failure)] if moved.note else []
        )
        for one in over:
            tools.report(JobChanged(one.id))
        if moved.job.state is not job.state:
            log.info("job %s: %s", job.id, moved.job.state)
        tools.report(JobChanged(job.id))
    return moved


def _update_sign_in_pause(tools: OutboxContext, job: Job, fact: Fact) -> None:
    """Pause the account after a 401, until a sign-in or a manual retry."""
    if isinstance(fact, SignedOut):
        tools.pauses.put(job.account, SIGNED_OUT)
    elif isinstance(fact, RetryRequested | ResumeRequested) and is_signed_out(job):
        tools.pauses.remove(job.account, SIGNED_OUT)


def is_signed_out(job: Job) -> bool:
    """Return whether the job waits for a sign-in."""
    return job.failure is not None and job.failure.reason is Reason.NOT_AUTHORISED


def take_at_rest(tools: OutboxContext, job_id: str, fact: Fact) -> Transition:
    """Apply a fact that needs no server, such as a user's command, while the job's queue does not run.

    Raises:
        NotFound: there is no such job.
        InvalidTransition: the job's state does not allow it.
    """
    context = StepContext(now_s=tools.clock(), server_now_s=None, fresh_key="")
    job = take(tools, tools.jobs.get(job_id), Interrupted(), context).job
    return take(tools, job, fact, context)


@dataclass(slots=True)
class UploadProgress:
    """Reports the progress of an upload, at most ten times a second and once at its end."""

    job_id: str
    index: int
    total_bytes: int
    tools: OutboxContext
    _last_s: float = field(default=0.0, init=False)

    def __call__(self, done_bytes: int) -> None:
        """Report that ``done_bytes`` of the file were sent."""
        now_s = self.tools.clock()
        if now_s - self._last_s >= _PROGRESS_GAP_S or done_bytes >= self.total_bytes:
            self._last_s = now_s
            done = min(done_bytes, self.total_bytes)
            self.tools.report(JobProgress(self.job_id, self.index, done, self.total_bytes))
