"""The law of the outbox: whatever fails, every job ends published exactly once, or where a person can end it."""

import asyncio
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kesong_desktop.errors import Forbidden, NotAuthorised, NotThisProtocol, ServerFault, SlowDown
from kesong_desktop.model.outbox import (
    InvalidTransition,
    Job,
    OutcomeDecided,
    PauseRequested,
    ResumeRequested,
    RetryRequested,
    State,
)
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.sync.outbox.queue_runner import QueueRunner
from tests.fakes.posting_server import HOST, Fault, lost_answer, lost_request, no_network
from tests.unit.sync.world import Bench, until

TEXTS = ("hello", "again", "again")
KINDS = {
    "replays": {"replays": True, "single_use": False},
    "single use": {"single_use": True},
    "neither": {"single_use": False},
}


class Killed(BaseException):
    """The program dies here."""


class Mortal(JobStore):
    """A journal beside which the program may die, before or after any of its writes."""

    chance: Random | None = None
    risk = 0.0

    def save(self, job, notes=()):
        """Keep the job, unless the program is dead."""
        self._die()
        over = super().save(job, notes)
        self._die()
        return over

    def _die(self) -> None:
        if self.chance is not None and self.chance.random() < self.risk:
            raise Killed


class World:
    """A bench on which things go wrong by chance, for as long as ``faults`` are left."""

    def __init__(self, folder: Path, chance: Random, kind: str, faults: int) -> None:
        self.bench = Bench(folder, jobs=Mortal, offset_s=chance.choice([0.0, -5000.0, 5000.0]), **KINDS[kind])
        self.chance = chance
        self.faults = faults
        self.bench.server.choose_fault = self._fault
        self.bench.jobs.chance, self.bench.jobs.risk = chance, chance.choice([0.0, 0.02, 0.1])
        self.runner: QueueRunner | None = None
        self.asked: list[asyncio.Future[Job]] = []
        self.jobs = [self.bench.queue(text, chance.choice([0, 1, 3])) for text in TEXTS]
        self.ours = {job.id: job.body.text for job in self.jobs}

    def live(self) -> None:
        """Start again after each death, until nothing goes on by itself."""
        for _ in range(200):
            try:
                asyncio.run(self._run())
            except Killed:
                continue
            if self.bench.is_quiet():
                return
        raise AssertionError("it never came to rest")

    def person(self) -> None:
        """With the faults over: sign in, resume, retry, and answer every question with the truth."""
        self.faults, self.bench.jobs.risk = 0, 0.0
        self.bench.server.settle(all_of_it=True)
        self.bench.sign_in()
        for _ in range(5):
            for job in self.bench.jobs.all():
                if job.state is State.PAUSED:
                    self.bench.command(job, ResumeRequested())
                elif job.state is State.PARKED:
                    self.bench.command(job, RetryRequested())
                elif job.state is State.ASKING:
                    self.bench.command(job, OutcomeDecided(is_there=self._is_there(job)))
            self.live()

    def _is_there(self, job: Job) -> bool:
        """Are there more posts with these words than the other jobs account for?"""
        others = [one for one in self.bench.jobs.all() if one.id != job.id and one.body.text == job.body.text]
        taken = sum(one.state is State.PUBLISHED for one in others)
        return self.bench.server.texts().count(job.body.text) > taken

    async def _run(self) -> None:
        self.runner, self.asked = self.bench.runner(), []
        task = asyncio.ensure_future(self.runner.run(until_idle=False))
        await until(lambda: task.done() or self.bench.is_quiet() or self._is_killed())
        for one in (task, *self.asked):
            one.cancel()
        ended = await asyncio.gather(task, *self.asked, return_exceptions=True)
        for one in ended:
            if isinstance(one, Exception) and not isinstance(one, InvalidTransition):
                raise one
            if isinstance(one, Killed):
                raise one

    def _is_killed(self) -> bool:
        return any(
            one.done() and not one.cancelled() and isinstance(one.exception(), Killed) for one in self.asked
        )

    def _fault(self, name: str) -> Fault | None:
        if self.runner is not None and self.faults > 0 and self.chance.random() < 0.1:
            fact = self.chance.choice([PauseRequested(), RetryRequested(), ResumeRequested()])
            job = self.chance.choice(self.jobs)
            self.asked.append(asyncio.ensure_future(self.runner.command(job.id, fact)))
        if self.faults <= 0 or self.chance.random() < 0.4:
            return None
        self.faults -= 1
        return self._fault_of(name)

    def _fault_of(self, name: str) -> Fault:
        late_s = self.chance.choice([5.0, 170.0, 600.0, 1100.0])
        kinds = [
            lost_request(),
            lost_answer(),
            no_network(),
            Fault(SlowDown(HOST, wait_s=self.chance.choice([10, 4000]))),
            Fault(ServerFault(HOST, status=502), is_after=self.chance.random() < 0.5),
            Fault(NotThisProtocol(HOST, why="a web page"), is_after=self.chance.random() < 0.5),
            Fault(Forbidden(HOST, said="not now")),
            Fault(NotAuthorised(HOST)),
            Fault(Killed(), is_after=self.chance.random() < 0.5),
            lost_answer(late_s),
            lost_answer(late_s),
        ]
        return self.chance.choice(kinds if name == "create" else kinds[:-2])


def is_lawful(world: World) -> None:
    """Never twice, never lost: what is published is there, what is there is some job's, what rests can be ended."""
    jobs = world.bench.jobs.all()
    assert [job.id for job in jobs] == [job.id for job in world.jobs]
    there = Counter(world.bench.server.texts())
    assert there <= Counter(TEXTS)
    published = [job for job in jobs if job.state is State.PUBLISHED]
    assert Counter(job.body.text for job in published) <= there
    ids = [job.post_id for job in published if job.post_id]
    assert len(set(ids)) == len(ids)
    assert not any(job.attempt for job in jobs)
    assert world.bench.is_quiet()


def check(seed: int, kind: str, faults: int) -> None:
    """One life of an outbox, with as many faults."""
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder), Random(seed), kind, faults)
        try:
            world.live()
            world.bench.server.settle(all_of_it=True)
            is_lawful(world)
            world.person()
            is_lawful(world)
            assert {job.state for job in world.bench.jobs.all()} == {State.PUBLISHED}
            assert Counter(world.bench.server.texts()) == Counter(TEXTS)
            for post in world.bench.server.posts:
                job = next((one for one in world.bench.jobs.all() if one.post_id == post.id), None)
                assert job is None or [one.alt for one in post.attachments] == [
                    one.alt for one in job.pictures
                ]
        finally:
            world.bench.close()


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=60, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32), faults=st.integers(0, 15))
def test_never_twice_and_never_lost(kind: str, seed: int, faults: int) -> None:
    """Lost requests, lost answers, late commits, refusals, deaths beside any write, and a person who presses buttons."""
    check(seed, kind, faults)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("kind", KINDS)
def test_never_twice_and_never_lost_at_length(kind: str) -> None:
    """The same, many times over."""
    for seed in range(1000):
        check(seed, kind, seed % 16)
