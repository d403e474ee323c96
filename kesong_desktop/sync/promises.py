"""Who waits for a deed, and what they are told when it is done, refused, or has to wait."""

import asyncio
from collections import defaultdict

from kesong_desktop.errors import Refused
from kesong_desktop.model.event import JobChanged
from kesong_desktop.model.outbox import ENDED, Job, JobId, State, Step
from kesong_desktop.sync import deeds
from kesong_desktop.sync.tools import Tools


class Promises:
    """Lives on the engine's loop."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._waiting: dict[JobId, list[asyncio.Future[Job]]] = defaultdict(list)

    def of(self, job: Job) -> "asyncio.Future[Job]":
        """Holds the job once it is done, or is known to wait for the network; or ``Refused``."""
        future: asyncio.Future[Job] = asyncio.get_running_loop().create_future()
        self._waiting[job.id].append(future)
        return future

    def moved(self, step: Step) -> None:
        """A lane moved a job on. Gestures that have ended go off the list: nobody would look for them there."""
        job = step.job
        if job.deed is None:
            return
        is_refused = job.trouble is not None and job.state in {State.CANCELLED, State.PARKED}
        if is_refused:
            self._refuse(job)
        if job.state in ENDED and job.deed.is_gesture:
            self._tools.jobs.remove(job.id)
            self._tools.report(JobChanged(job.id))
        if job.state in ENDED or job.trouble is not None:
            self.tell(job)

    def tell(self, job: Job) -> None:
        """Nothing more is to be waited for."""
        for future in self._waiting.pop(job.id, []):
            if not future.done():
                future.set_result(job)

    def _refuse(self, job: Job) -> None:
        for event in deeds.put_back(self._tools.cache, job):
            self._tools.report(event)
        waiting = self._waiting.pop(job.id, [])
        for future in waiting:
            if not future.done():
                future.set_exception(Refused(job.trouble.sentence if job.trouble else ""))
        if not waiting:
            self._tools.report(deeds.refusal(job))
