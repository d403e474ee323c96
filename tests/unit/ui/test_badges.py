"""What the badges tell of the outbox: posts by their state, and how many changes a server refused."""

from typing import Any

from PySide6.QtCore import QObject

from kesong_desktop.errors import Reason
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    Interaction,
    InteractionJob,
    Job,
    JobId,
    PostBody,
    PostJob,
    State,
    Verb,
)
from kesong_desktop.ui.window.badges import Badges

MEI = AccountKey("mei@pixels.town")


class Desk:
    """An outbox, no drafts, no account."""

    def __init__(self) -> None:
        self.jobs: dict[JobId, Job] = {}

    def put(self, *jobs: Job) -> None:
        """Have these jobs as well."""
        self.jobs |= {one.id: one for one in jobs}

    def states(self) -> dict[JobId, State]:
        """Of posts, and of parked interactions."""
        return {
            one.id: one.state
            for one in self.jobs.values()
            if isinstance(one, PostJob) or one.state is State.PARKED
        }

    def get(self, job_id: JobId) -> Job:
        """A job."""
        return self.jobs[job_id]

    def count(self) -> int:
        """No drafts."""
        return 0

    def current_or_none(self) -> None:
        """Nobody."""


def refused(name: str) -> InteractionJob:
    """A like that a server refused."""
    return InteractionJob(
        JobId(name),
        MEI,
        Interaction(Verb.FAVOURITE, "9"),
        created_s=1.0,
        state=State.PARKED,
        failure=Failure(Reason.GONE),
    )


def test_refused_changes_are_told_with_their_number_once(qapp: Any) -> None:
    """Not those that were there at the start, nor again when nothing came."""
    desk: Any = Desk()
    desk.put(refused("a"), PostJob(JobId("p"), MEI, PostBody("x"), created_s=1.0, title="x"))
    parent = QObject()
    badges = Badges(desk, desk, desk, desk, lambda *_: None, parent=parent)
    counts: list[int] = []
    posts: list[tuple[str, State]] = []
    badges.interactions_refused.connect(counts.append)
    badges.job_state_changed.connect(lambda *told: posts.append(told))
    badges.read()
    assert counts == []
    desk.put(
        refused("b"), PostJob(JobId("p"), MEI, PostBody("x"), created_s=1.0, title="x", state=State.PARKED)
    )
    badges.read()
    badges.read()
    assert counts == [2]
    assert posts == [("x", State.PARKED)]
