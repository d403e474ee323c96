"""Bugs of posts that wait on their server, planted into the real code like those of ``planted_bugs``."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any
from unittest import mock

from kesong_desktop.api.write_methods import WriteMethods
from kesong_desktop.model.outbox import PostJob, ScheduleMoved, ScheduleRecalled, State, server_scheduling
from kesong_desktop.model.outbox.backoff import renewed
from kesong_desktop.sync.outbox.server_schedule import ServerSchedule
from tests.sim.planted_bugs import PlantedBug

_HOUR_S = 3600.0


def _replaced(owner: Any, name: str, by: Any) -> Callable[[ExitStack], None]:
    def plant(stack: ExitStack) -> None:
        stack.enter_context(mock.patch.object(owner, name, by))

    return plant


def _told_recalled(job: PostJob, then: State) -> PostJob:
    """The server is not asked."""
    return replace(job, state=then, unconfirmed=(), is_server_scheduled=False, scheduled_id="")


async def _without_move(_self: Any, job: PostJob, _session: Any) -> ScheduleMoved:
    """The server is not asked."""
    del job
    return ScheduleMoved(is_gone=False)


async def _without_recall(_self: Any, _job: PostJob, _session: Any) -> ScheduleRecalled:
    return ScheduleRecalled(is_gone=False)


def _gone_is_recalled(stack: ExitStack) -> None:
    """A post that its server does not keep any more is taken for recalled, also after its time."""
    right = server_scheduling.recalled

    def recalled(job: PostJob, fact: Any, context: Any) -> Any:
        if isinstance(fact, ScheduleRecalled):
            return server_scheduling._given_back(job), "recalled"
        return right(job, fact, context)

    stack.enter_context(mock.patch.object(server_scheduling, "recalled", recalled))


def _sent_at_its_time(job: PostJob) -> PostJob:
    """At its time the program sends it, too."""
    own = renewed(replace(job, unconfirmed=(), is_server_scheduled=False, scheduled_id=""))
    return replace(own, state=State.QUEUED, renewals=0, resume_to=None)


def _another_time(stack: ExitStack) -> None:
    """The time is handed over in another time zone."""
    right = WriteMethods.create_status

    async def create_status(self: Any, **fields: Any) -> Any:
        due_s = fields.get("due_s", 0.0)
        return await right(self, **(fields | {"due_s": due_s + _HOUR_S if due_s else 0.0}))

    stack.enter_context(mock.patch.object(WriteMethods, "create_status", create_status))


_LIST = (
    PlantedBug(
        "recalled by word alone",
        "a post that is taken back is left on its server",
        _replaced(server_scheduling, "to_be_recalled", _told_recalled),
    ),
    PlantedBug(
        "recall unanswered",
        "a post is told recalled without asking its server",
        _replaced(ServerSchedule, "recall", _without_recall),
    ),
    PlantedBug("out is recalled", "a post that is out already is taken for recalled", _gone_is_recalled),
    PlantedBug(
        "moved by word alone",
        "a post is told moved, and its server has the old time",
        _replaced(ServerSchedule, "move", _without_move),
    ),
    PlantedBug(
        "sent at its time",
        "a post that its server publishes is sent as well",
        _replaced(server_scheduling, "due", _sent_at_its_time),
    ),
    PlantedBug("another time", "the server is given another time", _another_time),
)
SCHEDULE_BUGS = {bug.name: bug for bug in _LIST}
SCHEDULES_CAUGHT_AT = {
    "recalled by word alone": 20,
    "recall unanswered": 20,
    "out is recalled": 20,
    "moved by word alone": 193,
    "sent at its time": 6,
    "another time": 6,
}
"""The first seed that catches it, as for the others."""
