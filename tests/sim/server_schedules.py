"""Posts that wait on their server, in a share of the runs: handed over, moved, recalled and published once, at their time."""

from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

import httpx

from kesong_desktop.errors import KesongError
from kesong_desktop.model.outbox import (
    ENDED,
    CancelRequested,
    InvalidTransition,
    JobId,
    PauseRequested,
    PostJob,
    RescheduleRequested,
    RetryRequested,
    State,
)
from tests.fakes.servers.model import read
from tests.sim.invariants import Breach
from tests.sim.program import Program
from tests.sim.scheduling_server import KeptStatus, seconds_of

if TYPE_CHECKING:
    from tests.sim.world import World

SHARE = 0.25
_SLACK_S = 2.0
_AWAY = frozenset({State.PAUSED, State.CANCELLED})


@dataclass
class SimulatedSchedules:
    """Draws which posts are to wait on their server, and what people do with them while they wait."""

    world: "World"
    random: Random
    delays: dict[int, float] = field(default_factory=dict)
    """By the number of a post: how long after it was queued it is due."""
    gestures: list[float] = field(default_factory=list)
    """When somebody moves such a post to another time, or deletes it with another program."""
    _seen: set[JobId] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Draw. Where the computer's clock is set, a time by it means nothing."""
        plan = self.world.plan
        if self.random.random() >= SHARE or plan.keeps_order:
            return
        if any(event.deed == "clock" for event in plan.events):
            return
        self.delays = {
            number: self.random.choice([400.0, 1000.0, 1800.0, 3600.0, 3 * 3600.0])
            for number in range(len(plan.posts))
            if self.random.random() < 0.7
        }
        latest_s = plan.healed_s / 2 + 3600.0
        self.gestures = sorted(self.random.uniform(60.0, latest_s) for _ in range(self.random.randint(1, 5)))

    def planned(self, number: int, job: PostJob) -> dict[str, object]:
        """Return the fields of a job that is to wait on its server, if that takes it; none where it is not."""
        if number not in self.delays:
            return {}
        self._seen.add(job.id)
        self.world.invariants.rested.add(job.id)
        return {"due_s": self.world.clock() + self.delays[number], "state": State.SCHEDULED}

    def on_publishing(self, request: httpx.Request) -> None:
        """A post leaves: to wait on the server it has its time, and otherwise it does not leave before that."""
        job = self.world.invariants.known.get(request.extensions.get("job", ""))
        if job is None or job.id not in self._seen or not job.due_s:
            return
        asked_s = seconds_of(read(request).get("scheduled_at"))
        if asked_s is not None and abs(asked_s - job.due_s) > _SLACK_S:
            self._break(f"{job.id} is handed over for another time than {job.due_s}")
        is_early = asked_s is None and self.world.clock() < job.due_s - _SLACK_S
        if is_early and job.id not in self.world.plans.sent_now:
            self._break(f"{job.id} was sent too early")

    def watch(self) -> None:
        """Look at what servers published by themselves: none before its time, none that was taken back."""
        for server in self.world.servers.values():
            for one in server.schedule_log.published:
                job = self.world.invariants.known.get(JobId(one.job))
                if job is None:
                    continue
                self.world.note(f"{job.id} is published by {server.host} ({job.state})")
                least_s = min(job.due_s, job.move_to_s or job.due_s)
                is_early = one.at_s + server.offset_s < least_s - _SLACK_S
                if is_early and job.state is State.SERVER_SCHEDULED:
                    self._break(f"{job.id} was published by its server before {least_s}")
                if job.state in _AWAY and not job.unconfirmed:
                    self._break(f"{job.id} is {job.state}, and its server publishes it")
            server.schedule_log.published.clear()

    async def act(self, program: Program) -> None:
        """Move a post that waits, or delete it with another program, when it is time."""
        while self.gestures and self.gestures[0] <= self.world.age_s():
            self.gestures.pop(0)
            waiting = [one for one in program.jobs.posts() if one.id in self._seen and one.state not in ENDED]
            if not waiting:
                continue
            kept = [one for one in waiting if one.state is State.SERVER_SCHEDULED]
            job = self.random.choice(kept or waiting)
            chance = self.random.random()
            if chance < 0.15:
                self._delete_elsewhere(job)
                continue
            if chance < 0.6:
                self._take_back(program, job)
                continue
            due_s = self.world.clock() + self.random.choice([30.0, 900.0, 2000.0, 2 * 3600.0])
            try:
                await program.engine.obey(job, RescheduleRequested(due_s))
            except (KesongError, InvalidTransition) as error:
                self.world.note(f"{job.id} is not moved: {type(error).__name__}")
            else:
                self.world.note(f"{job.id} is moved to {due_s - self.world.clock():.0f} s from now")

    def _take_back(self, program: Program, job: PostJob) -> None:
        """Pause it, cancel it, or have it sent now: in each case the server has to let go of it."""
        fact = self.random.choice([PauseRequested(), CancelRequested(), RetryRequested()])
        if isinstance(fact, RetryRequested):
            self.world.plans.sent_now.add(job.id)
        self.world.people.command(program, job, fact)

    def _delete_elsewhere(self, job: PostJob) -> None:
        server = self.world.invariants.people[job.account].server
        found: list[KeptStatus] = server.kept_of(job.id)
        for one in found:
            del server.kept[one.number]
            self.world.note(f"{job.id} is deleted from {server.host} by another program")

    def _break(self, told: str) -> None:
        self.world.broken(Breach("other", told))
