"""Bugs of boosts, edits, plans and moves, planted into the real code like those of ``planted_bugs``."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any
from unittest import mock

from kesong_desktop.api.write_methods import WriteMethods
from kesong_desktop.errors import Gone, ServerProblem
from kesong_desktop.model.outbox import Fact, InteractionDone, InteractionJob, Job, ScheduleDue, State
from kesong_desktop.model.outbox import interactions as interaction_rules
from kesong_desktop.store.journal import interactions as interaction_store
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.sync.outbox import error_mapping
from kesong_desktop.sync.outbox.outbox_context import take_at_rest
from kesong_desktop.sync.outbox.pending_results import PendingResults
from kesong_desktop.sync.outbox.scheduled_posts import ScheduledPosts
from kesong_desktop.sync.social import interactions
from tests.sim.planted_bugs import PlantedBug


def _replaced(owner: Any, name: str, by: Any) -> Callable[[ExitStack], None]:
    def plant(stack: ExitStack) -> None:
        stack.enter_context(mock.patch.object(owner, name, by))

    return plant


def _without_look(stack: ExitStack) -> None:
    """A boost is sent as often as its answer is lost."""

    async def boost(self: Any, status_id: str, *, on: bool) -> Any:
        return await self._done_to(status_id, "reblog" if on else "unreblog")

    stack.enter_context(mock.patch.object(WriteMethods, "boost", boost))


def _no_settling(job: InteractionJob, _context: Any) -> InteractionJob:
    return job


def _no_conflict(*_: Any) -> bool:
    return False


def _gone_is_done(stack: ExitStack) -> None:
    right = error_mapping.of_interaction

    def of_interaction(error: ServerProblem) -> Fact:
        return InteractionDone() if isinstance(error, Gone) else right(error)

    stack.enter_context(mock.patch.object(error_mapping, "of_interaction", of_interaction))


def _forgets_refusals(stack: ExitStack) -> None:
    right = PendingResults.moved

    def moved(self: PendingResults, step: Any) -> None:
        right(self, step)
        if isinstance(step.job, InteractionJob) and step.job.state is State.PARKED:
            self._tools.jobs.remove(step.job.id)

    stack.enter_context(mock.patch.object(PendingResults, "moved", moved))


def _not_moved(self: JobStore, _job_id: str, _places: int) -> None:
    """Tells that it is moved, and leaves it where it is."""
    self.all()


def _due_at_once(self: ScheduledPosts) -> None:
    for job in self._tools.schedule.due(self._tools.wall() + 1e6):
        take_at_rest(self._tools, job.id, ScheduleDue(is_late=False))


def _nothing_rests(*_: Any) -> tuple[Job, ...]:
    return ()


def _edits_stay(stack: ExitStack) -> None:
    """A refused edit stays after a newer one was queued, and is tried again."""
    right = interaction_store._superseded

    def superseded(connection: Any, job: InteractionJob) -> list[InteractionJob]:
        return [one for one in right(connection, job) if one.state is not State.PARKED]

    stack.enter_context(mock.patch.object(interaction_store, "_superseded", superseded))
    stack.enter_context(mock.patch.object(interaction_store, "end_resting", _nothing_rests))


def _unsent_undone(stack: ExitStack) -> None:
    """Undoing what was never sent takes both off the list, whatever the server has."""
    right = interaction_store.InteractionStore.add

    def add(self: Any, job: InteractionJob) -> Any:
        queued, ended = right(self, job)
        if ended and job.interaction.is_toggle:
            self._journal.write(lambda c: c.execute("DELETE FROM job WHERE id = ?", (queued.id,)) and None)
            return replace(queued, state=State.CANCELLED), ended
        return queued, ended

    stack.enter_context(mock.patch.object(interaction_store.InteractionStore, "add", add))


_LIST = (
    PlantedBug("boost without a look", "a boost whose answer was lost is sent again", _without_look),
    PlantedBug(
        "boost too soon",
        "a boost is looked at before a late server has it",
        _replaced(interaction_rules, "_settling", _no_settling),
    ),
    PlantedBug(
        "edit replaces another's",
        "an edit is sent whatever another program wrote",
        _replaced(interactions, "_is_conflict", _no_conflict),
    ),
    PlantedBug("gone is done", "what is done to a post that is gone is told done", _gone_is_done),
    PlantedBug("refusals forgotten", "what a server refused leaves the list untold", _forgets_refusals),
    PlantedBug("edits stay", "an older edit is tried again after a newer one", _edits_stay),
    PlantedBug("undone by leaving", "a change and its undoing are both dropped", _unsent_undone),
    PlantedBug("not moved", "a post is told moved and is not", _replaced(JobStore, "move", _not_moved)),
    PlantedBug(
        "due at once", "a planned post is sent at once", _replaced(ScheduledPosts, "take_due", _due_at_once)
    ),
)
INTERACTION_BUGS = {bug.name: bug for bug in _LIST}
INTERACTIONS_CAUGHT_AT = {
    "boost without a look": 93,
    "boost too soon": 392,
    "edit replaces another's": 14,
    "gone is done": 42,
    "refusals forgotten": 14,
    "edits stay": 10,
    "undone by leaving": 7,
    "not moved": 8,
    "due at once": 7,
}
"""The first seed that catches it, as for the others."""
