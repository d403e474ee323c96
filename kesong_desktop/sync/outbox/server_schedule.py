"""Finds, moves and deletes the scheduled statuses of an account's jobs on the server."""

from collections.abc import Callable

from kesong_desktop.errors import ServerProblem
from kesong_desktop.model.account import Account
from kesong_desktop.model.outbox import (
    Fact,
    PostJob,
    ScheduleKept,
    ScheduleMoved,
    ScheduleRecalled,
    StepFailed,
)
from kesong_desktop.model.social.notification import ScheduledStatus
from kesong_desktop.store.journal.post_claims import PostClaims
from kesong_desktop.sync.outbox import error_mapping
from kesong_desktop.sync.outbox.post_matching import is_schedule_of
from kesong_desktop.sync.ports import Poster


class ServerSchedule:
    """Requests to the server about scheduled statuses. Runs on the engine's loop. ``claims`` returns those of other jobs."""

    def __init__(self, account: Account, claims: PostClaims) -> None:
        self._account = account
        self._claims = claims

    async def recall(self, job: PostJob, poster: Poster) -> Fact:
        """Have the server delete the job's scheduled status."""
        check = poster.refusal_check()
        try:
            scheduled_id = await self._id_of(job, poster, check)
            is_there = scheduled_id and await poster.cancel_scheduled(scheduled_id)
        except ServerProblem as error:
            return await self._with_time(job, error_mapping.of_interaction(error), poster, check)
        return ScheduleRecalled(is_gone=not is_there)

    async def move(self, job: PostJob, poster: Poster) -> Fact:
        """Have the server change the time of the job's scheduled status to ``move_to_s``."""
        check = poster.refusal_check()
        try:
            scheduled_id = await self._id_of(job, poster, check)
            is_there = scheduled_id and await poster.move_scheduled(scheduled_id, job.move_to_s)
        except ServerProblem as error:
            return await self._with_time(job, error_mapping.of_interaction(error), poster, check)
        return ScheduleMoved(is_gone=not is_there)

    async def find(self, job: PostJob, poster: Poster) -> ScheduledStatus | None:
        """Return the server's scheduled status of the job; None where it lists none.

        Raises:
            ServerProblem: the list could not be read.
        """
        waiting = self._claims.unconfirmed(self._account.key)
        taken = {one.scheduled_id for one in waiting if one.id != job.id}
        listed = [one for one in await poster.scheduled_statuses() if one.id not in taken]
        known = (one for one in listed if one.id == job.scheduled_id)
        same = (one for one in listed if not job.scheduled_id and is_schedule_of(job, one))
        return next(known, None) or next(same, None)

    async def _id_of(self, job: PostJob, poster: Poster, check: Callable[[], None]) -> str:
        if job.scheduled_id:
            return job.scheduled_id
        found = await self.find(job, poster)
        check()
        return found.id if found else ""

    async def _with_time(self, job: PostJob, fact: Fact, poster: Poster, check: Callable[[], None]) -> Fact:
        """Check the scheduled status after a refusal: an earlier request may have succeeded and its response been lost.

        One that is not listed decides nothing, for lists may be stale: the change is requested again, and the answer tells.
        """
        if not isinstance(fact, StepFailed) or fact.is_passing:
            return fact
        try:
            check()
            found = await self.find(job, poster)
        except ServerProblem as error:
            return error_mapping.of_interaction(error)
        return ScheduleKept(fact.failure, found.due_utc.timestamp()) if found else fact
