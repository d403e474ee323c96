"""Who waits for a deed, and what they are told when it is done, refused, or has to wait."""

import asyncio
from collections import defaultdict

from kesong_desktop.errors import Refused
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import Event, JobChanged
from kesong_desktop.model.outbox import ENDED, Job, JobId, State, Step, Wait
from kesong_desktop.sync import deeds
from kesong_desktop.sync.tools import Tools


class Promises:
    """Lives on the engine's loop."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._waiting: dict[JobId, list[asyncio.Future[Job]]] = defaultdict(list)

    def of(self, job: Job) -> "asyncio.Future[Job]":
        """Holds the job once it is done, or is known to wait (for the line, the server, a person); or ``Refused``."""
        future: asyncio.Future[Job] = asyncio.get_running_loop().create_future()
        self._waiting[job.id].append(future)
        return future

    def moved(self, step: Step) -> None:
        """A lane moved a job on. Gestures that have ended go off the list: nobody would look for them there."""
        job = step.job
        if job.deed is None:
            return
        if step.note:
            self._show(job, step.note)
        if job.state in ENDED and job.deed.is_gesture:
            self._tools.jobs.remove(job.id)
            self._tools.report(JobChanged(job.id))
        if job.state in ENDED:
            self.tell(job)
        elif isinstance(step.effect, Wait) or job.trouble is not None:
            self.tell_all(job.account)

    def tell(self, job: Job) -> None:
        """Nothing more is to be waited for."""
        for future in self._waiting.pop(job.id, []):
            if not future.done():
                future.set_result(job)

    def tell_all(self, account: AccountKey) -> None:
        """What was done as this account waits: the first of it, and all that is behind."""
        for waiting in self._tools.jobs.deeds(account):
            self.tell(waiting)

    def _show(self, job: Job, note: str) -> None:
        """Let the screen show what is so now: done, not done, or to be done after all."""
        cache, waiting = self._tools.cache, self._tools.jobs.deeds(job.account)
        events: list[Event] = []
        if job.state is State.PUBLISHED:
            deeds.done(cache, job, waiting)
        elif job.state in {State.CANCELLED, State.PARKED}:
            events = deeds.put_back(cache, job, waiting)
            if job.trouble is not None:
                self._refuse(job)
        elif note == "retried":
            events = deeds.show(cache, job)
        for event in events:
            self._tools.report(event)

    def _refuse(self, job: Job) -> None:
        waiting = self._waiting.pop(job.id, [])
        for future in waiting:
            if not future.done():
                future.set_exception(Refused(job.trouble.sentence if job.trouble else ""))
        if not waiting:
            self._tools.report(deeds.refusal(job))
