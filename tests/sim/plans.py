"""Posts with a time, and moves in the queue, in a share of the runs: none comes too early, and the order is as it was chosen."""

from dataclasses import dataclass, field
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING

from kesong_desktop.errors import KesongError
from kesong_desktop.model.outbox import BEGUN, ENDED, JobId, PostJob, State
from tests.sim.invariants import Breach
from tests.sim.program import Program

if TYPE_CHECKING:
    from tests.sim.world import World

SHARE = 0.2
_SLACK_S = 2.0


@dataclass
class SimulatedPlans:
    """Draws which posts have a time, and when the queue is put into another order."""

    world: "World"
    random: Random
    delays: dict[int, float] = field(default_factory=dict)
    """By the number of a post: how long after it was queued it is due, by the program, not by a server."""
    moves: list[float] = field(default_factory=list)
    sent_now: set[JobId] = field(default_factory=set)
    """Jobs that the person had sent before their time, or after it was missed."""
    _due_s: dict[JobId, float] = field(default_factory=dict)
    _order: list[JobId] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Draw. Where the computer's clock is set, a time by it means nothing."""
        if self.random.random() >= SHARE:
            return
        plan = self.world.plan
        if not plan.keeps_order and not any(event.deed == "clock" for event in plan.events):
            self.delays = {
                number: self.random.choice([20.0, 600.0, 3600.0])
                for number in range(len(plan.posts))
                if self.random.random() < 0.4
            }
        self.moves = sorted(
            self.random.choice([1.0, 40.0, self.random.uniform(0, plan.healed_s / 2)])
            for _ in range(self.random.randint(1, 4))
        )

    def planned(self, number: int, job: PostJob) -> dict[str, object]:
        """Return the fields of a job that is to be published later; none where it is not."""
        if number not in self.delays:
            return {}
        due_s = self.world.clock() + self.delays[number]
        self._due_s[job.id] = due_s
        self.world.invariants.rested.add(job.id)
        return {"due_s": due_s, "state": State.SCHEDULED, "can_be_server_scheduled": False}

    def on_queued(self, job: PostJob) -> None:
        """A post is in the outbox, or was already there with its time when the program died."""
        if job.id in self._due_s:
            self._due_s[job.id] = job.due_s

    def on_publishing(self, job_id: JobId) -> None:
        """A post leaves: not before its time, unless the person wanted it so."""
        due_s = self._due_s.get(job_id, 0.0)
        if self.world.clock() < due_s - _SLACK_S and job_id not in self.sent_now:
            self.world.broken(
                Breach("other", f"{job_id} was sent {due_s - self.world.clock():.0f} s too early")
            )

    async def act(self, program: Program) -> None:
        """Move a job of those that wait, when it is time."""
        while self.moves and self.moves[0] <= self.world.age_s():
            self.moves.pop(0)
            waiting = [one for one in program.jobs.posts() if one.state not in BEGUN | ENDED]
            pairs = [
                (first, second) for first, second in pairwise(waiting) if first.account == second.account
            ]
            if not pairs:
                continue
            first, second = self.random.choice(pairs)
            # A program that dies here has moved it or not.
            self._order = []
            self._note_crossed(program.jobs.posts(), first, second)
            try:
                await program.engine.reorder(second.id, -1)
            except KesongError as error:
                self.world.note(f"{second.id} could not be moved: {error.reason}")
                continue
            self._order = [one.id for one in program.jobs.posts()]
            self.world.note(f"{second.id} is moved before {first.id}")
            if self._order.index(second.id) > self._order.index(first.id):
                self.world.broken(Breach("disorder", f"{second.id} was moved, and is not before {first.id}"))

    def _note_crossed(self, jobs: list[PostJob], first: PostJob, second: PostJob) -> None:
        """Note what has begun or ended and stands between two that change places: it came, or comes, before both."""
        ids = [one.id for one in jobs]
        between = jobs[ids.index(first.id) + 1 : ids.index(second.id)]
        moved = (first.id, second.id)
        self.world.invariants.crossed |= {frozenset((one.id, other)) for one in between for other in moved}

    def on_start(self, jobs: list[PostJob]) -> None:
        """After a start the queue has the order that was chosen."""
        there = [one.id for one in jobs]
        known = [one for one in self._order if one in there]
        if [one for one in there if one in known] != known:
            self.world.broken(Breach("disorder", f"the queue was {known}, and is {there} after a start"))
