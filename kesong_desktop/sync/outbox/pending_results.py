"""Futures of callers that wait for an interaction to be done, refused or delayed."""

import asyncio
from collections import defaultdict

from kesong_desktop.errors import Reason, Refused
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import Event, JobChanged
from kesong_desktop.model.outbox import ENDED, InteractionJob, JobId, PostJob, State, Transition, WaitUntil
from kesong_desktop.sync.outbox.outbox_context import OutboxContext
from kesong_desktop.sync.social import interactions

_TARGET_GONE = frozenset({Reason.GONE})


class PendingResults:
    """Keeps the futures by job. Runs on the engine's loop."""

    def __init__(self, tools: OutboxContext) -> None:
        self._tools = tools
        self._waiting: dict[JobId, list[asyncio.Future[InteractionJob]]] = defaultdict(list)

    def of(self, job: InteractionJob) -> "asyncio.Future[InteractionJob]":
        """Return a future of the job once it is done or known to wait (for connection, server or user), or of ``Refused``."""
        future: asyncio.Future[InteractionJob] = asyncio.get_running_loop().create_future()
        self._waiting[job.id].append(future)
        return future

    def moved(self, step: Transition) -> None:
        """Handle a transition of a job. Finished toggles are removed from the outbox."""
        job = step.job
        if isinstance(job, PostJob):
            return
        if step.note:
            self._show(job, step.note)
        if job.state in ENDED and job.interaction.is_toggle:
            self._tools.jobs.remove(job.id)
            self._tools.report(JobChanged(job.id))
        if job.state in ENDED:
            self.tell(job)
        elif isinstance(step.effect, WaitUntil) or job.failure is not None:
            self.tell_all(job.account)

    def tell(self, job: InteractionJob) -> None:
        """Resolve the futures of the job."""
        for future in self._waiting.pop(job.id, []):
            if not future.done():
                future.set_result(job)

    def tell_all(self, account: AccountKey) -> None:
        """Resolve the futures of all interactions of an account that waits."""
        for waiting in self._tools.interactions.waiting(account):
            self.tell(waiting)

    def _show(self, job: InteractionJob, note: str) -> None:
        """Show in the cache whether the interaction is done, failed, or being retried."""
        cache, waiting = self._tools.cache, self._tools.interactions.waiting(job.account)
        events: list[Event] = []
        if job.state is State.PUBLISHED:
            interactions.done(cache, job, waiting)
            if job.interaction.is_toggle:
                self._tools.done.add(interactions.done_toggle(job))
        elif job.state in {State.CANCELLED, State.PARKED}:
            events = interactions.put_back(cache, job, waiting)
            if job.failure is not None and note == "refused":
                self._refuse(job)
        elif note == "retried":
            events = interactions.show(cache, job)
        for event in events:
            self._tools.report(event)

    def _refuse(self, job: InteractionJob) -> None:
        """Fail the futures of a refused job. Without one, the job stays in the list, as all edits and deletes do."""
        if job.failure is not None and job.failure.reason in _TARGET_GONE:
            interactions.target_missing(self._tools.cache, job)
        waiting = self._waiting.pop(job.id, [])
        for future in waiting:
            if not future.done():
                future.set_exception(_refused(job))
        if not waiting:
            self._tools.report(interactions.refusal(job))
        elif job.interaction.is_toggle:
            self._tools.jobs.remove(job.id)
            self._tools.report(JobChanged(job.id))


def _refused(job: InteractionJob) -> Refused:
    failure = job.failure
    return Refused(failure.reason, said=failure.said, **failure.facts) if failure else Refused()
