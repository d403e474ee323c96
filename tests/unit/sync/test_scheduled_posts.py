"""Planned posts that a server keeps: handed over in good time, taken back, and never there twice or before their time."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kesong_desktop.errors import Forbidden, Rejected, ServerFault
from kesong_desktop.model.outbox import (
    CancelRequested,
    Fact,
    HandOverRequested,
    InvalidTransition,
    Job,
    OutcomeDecided,
    PauseRequested,
    ResumeRequested,
    RetryRequested,
    State,
)
from tests.fakes.posting_server import HOST, FakeServer, Fault, lost_answer, lost_request, no_network
from tests.unit.sync.motor import PATIENCE_S, Motor
from tests.unit.sync.world import ANNA, BEGAN_S

IN_S = 2 * 3600.0


class Planner:
    """An engine whose server keeps planned posts, and what a person does with one of them."""

    def __init__(self, motor: Motor) -> None:
        self.motor = motor
        self.server: FakeServer = motor.of(ANNA)
        self.server.schedules = True
        motor.bench.clock.stands = False
        motor.bench.accounts.put_capability(ANNA.server, self.server.promise, BEGAN_S)

    def plan(self, *, pictures: int = 1, in_s: float = IN_S) -> Job:
        """A post for later."""
        job = self.motor.bench.queue("later", pictures)
        self.motor.bench.jobs.save(replace(job, state=State.SCHEDULED, due_s=BEGAN_S + in_s))
        return job

    def hand_over(self, job: Job) -> None:
        """Work through the outbox as a command line does; time stands still but for waits in it."""
        self.motor.engine.drain().result(PATIENCE_S)
        assert self.now(job).state is State.SERVER_SCHEDULED

    def do(self, job: Job, fact: Fact) -> None:
        """A command, and the outbox worked through."""
        self.motor.engine.command(job, fact).result(PATIENCE_S)
        self.motor.engine.drain().result(PATIENCE_S)

    def now(self, job: Job) -> Job:
        """As the journal has it."""
        return self.motor.bench.now(job)

    def at(self, in_s: float) -> None:
        """It is later; the server does what is due."""
        self.motor.bench.clock.now_s = BEGAN_S + in_s
        self.server.settle(all_of_it=True)

    def run(self, job: Job, state: State) -> None:
        """Let the outbox run until the job is in a state."""
        self.motor.engine.run_outbox()
        self.motor.comes_to(job, state)


@pytest.fixture
def planner(motor: Motor) -> Planner:
    """The server can."""
    return Planner(motor)


def test_published_by_the_server_while_the_program_is_closed(planner: Planner) -> None:
    """It is found afterwards, also by a program that was closed for days, and its history tells."""
    job = planner.plan()
    planner.hand_over(job)
    assert planner.server.texts() == []
    planner.at(IN_S + 3 * 86_400)
    planner.motor.engine.drain().result(PATIENCE_S)
    assert (planner.now(job).state, planner.now(job).post_id) == (State.PUBLISHED, "p1")
    assert planner.server.calls.count("create") == 1
    assert planner.motor.bench.told(job) == [
        "queued",
        "entrusting",
        "rendered",
        "uploaded",
        "entrusted",
        "due_there",
        "found",
    ]


def test_found_while_the_program_runs(planner: Planner) -> None:
    """A minute after its time."""
    job = planner.plan(pictures=0)
    planner.run(job, State.PUBLISHED)
    assert planner.server.posts[0].created_utc.timestamp() >= BEGAN_S + IN_S
    assert planner.server.calls.count("create") == 1


@pytest.mark.parametrize("why", ["cannot", "unknown", "at home", "soon"])
def test_kept_by_this_program(planner: Planner, why: str) -> None:
    """Where the server cannot, or nobody knows, or it is this computer's own; or where the time is too near."""
    accounts = planner.motor.bench.accounts
    if why == "cannot":
        accounts.put_capability(ANNA.server, replace(planner.server.promise, schedules=False), BEGAN_S)
    elif why == "unknown":
        accounts.put_capability(ANNA.server, replace(planner.server.promise, schedules=False), 0.0)
    elif why == "at home":
        accounts.put(replace(ANNA, is_home=True))
    job = planner.plan(in_s=600 if why == "soon" else IN_S)
    planner.motor.engine.drain().result(PATIENCE_S)
    assert planner.now(job).state is State.SCHEDULED
    planner.run(job, State.PUBLISHED)
    assert planner.server.planned == {}


@pytest.mark.parametrize("pictures", [0, 1])
@pytest.mark.parametrize("fault", [lost_answer, lost_request, lambda: lost_answer(late_s=100.0)])
@pytest.mark.parametrize("replays", [True, False])
def test_nobody_knows_whether_the_server_took_it(
    planner: Planner, fault: Callable[[], Fault], *, pictures: int, replays: bool
) -> None:
    """It is looked for among what the server keeps, and in the end there once, after its time."""
    planner.server.replays = replays
    planner.motor.bench.accounts.put_capability(ANNA.server, planner.server.promise, BEGAN_S)
    planner.server.faults["create"] = [fault()]
    job = planner.plan(pictures=pictures)
    planner.motor.engine.run_outbox()
    planner.motor.until(lambda: planner.now(job).state in {State.PUBLISHED, State.ASKING})
    if planner.now(job).state is State.ASKING:  # words alone, and the server would take them twice
        assert (pictures, replays, planner.server.scheduled_statuses) == (0, False, {})
        planner.motor.engine.command(job, OutcomeDecided(is_there=False)).result(PATIENCE_S)
        planner.motor.comes_to(job, State.PUBLISHED)
    assert planner.server.texts() == ["later"]
    assert planner.server.posts[0].created_utc.timestamp() >= BEGAN_S + IN_S


def test_killed_between_handing_over_and_the_answer(planner: Planner) -> None:
    """The next start looks for it."""
    job = planner.plan()
    planner.server.faults["create"] = [lost_answer()]
    planner.motor.engine.drain().result(PATIENCE_S)
    taken = next(iter(planner.server.scheduled_statuses))
    entrusted = planner.now(job)
    assert (entrusted.state, entrusted.scheduled_id) == (State.SERVER_SCHEDULED, taken)


@pytest.mark.parametrize("pictures", [0, 1])
def test_dropped_by_the_server(planner: Planner, pictures: int) -> None:
    """It is not sent again by itself, for it may only be late: the person is asked."""
    job = planner.plan(pictures=pictures)
    planner.hand_over(job)
    planner.server.scheduled_statuses.clear()
    planner.run(job, State.ASKING)
    assert planner.server.calls.count("create") == 1
    assert planner.motor.bench.clock.now_s >= BEGAN_S + IN_S + 1200


def test_the_server_wants_no_plan(planner: Planner) -> None:
    """The program keeps it itself, tells why, and sends it in its time."""
    job = planner.plan()
    planner.server.faults["create"] = [Fault(Rejected(HOST, said="too many for that day", status=422))]
    planner.motor.engine.drain().result(PATIENCE_S)
    kept = planner.now(job)
    assert kept.failure is not None
    assert (kept.state, kept.can_be_server_scheduled, kept.failure.said) == (
        State.SCHEDULED,
        False,
        "too many for that day",
    )
    planner.run(job, State.PUBLISHED)
    assert planner.server.posts[0].created_utc.timestamp() >= BEGAN_S + IN_S


def test_no_connection_until_it_is_too_late(planner: Planner) -> None:
    """A plan for a time that is over would be dated back by some servers: it is this program's again, which asks."""
    job = planner.plan()
    planner.server.choose_fault = lambda _: no_network()
    planner.motor.engine.drain().result(PATIENCE_S)
    assert planner.now(job).is_server_scheduled
    planner.server.choose_fault = lambda _: None
    planner.at(IN_S + 3600)
    planner.motor.engine.drain().result(PATIENCE_S)
    planner.motor.engine.drain().result(PATIENCE_S)
    assert planner.now(job).state is State.OVERDUE
    assert planner.server.texts() == []


def test_published_at_once_all_the_same(planner: Planner) -> None:
    """A server that does not do what it says: it is out, and not sent again."""
    job = planner.plan()
    planner.server.schedules = False
    planner.motor.engine.drain().result(PATIENCE_S)
    assert planner.now(job).state is State.PUBLISHED
    assert planner.server.texts() == ["later"]


def test_cancelled(planner: Planner) -> None:
    """It is taken off the server; it is not changed while it is there."""
    job = planner.plan()
    planner.hand_over(job)
    planner.do(job, CancelRequested())
    assert planner.now(job).state is State.CANCELLED
    assert planner.server.scheduled_statuses == {}
    planner.at(IN_S + 100)
    assert planner.server.texts() == []


def test_sent_now(planner: Planner) -> None:
    """Taken back first, then sent, once."""
    job = planner.plan()
    planner.hand_over(job)
    planner.do(job, RetryRequested())
    assert planner.now(job).state is State.PUBLISHED
    planner.at(IN_S + 100)
    assert planner.server.texts() == ["later"]
    assert planner.server.posts[0].created_utc.timestamp() < BEGAN_S + 600


def test_paused_and_resumed(planner: Planner) -> None:
    """Back here, where it can be changed; resumed, the server has it again."""
    job = planner.plan()
    planner.hand_over(job)
    planner.do(job, PauseRequested())
    assert planner.now(job).state is State.PAUSED
    assert planner.server.scheduled_statuses == {}
    planner.do(job, ResumeRequested())
    assert planner.now(job).state is State.SERVER_SCHEDULED
    assert len(planner.server.scheduled_statuses) == 1


@pytest.mark.parametrize(
    "fault", [lost_answer(), lost_request(), no_network(), Fault(ServerFault(HOST, status=502))]
)
def test_taken_back_over_a_bad_connection(planner: Planner, fault: Fault) -> None:
    """Until the server says that it is not there."""
    job = planner.plan()
    planner.hand_over(job)
    planner.server.faults["cancel_scheduled"] = [fault]
    planner.do(job, CancelRequested())
    assert planner.now(job).state is State.CANCELLED
    assert planner.server.scheduled_statuses == {}


def test_not_given_back(planner: Planner) -> None:
    """The server refuses: it stays there, with the reason, and is found when it is out."""
    job = planner.plan()
    planner.hand_over(job)
    planner.server.faults["cancel_scheduled"] = [Fault(Forbidden(HOST))]
    planner.do(job, CancelRequested())
    still = planner.now(job)
    assert still.failure is not None
    assert (still.state, still.failure.reason) == (State.SERVER_SCHEDULED, "forbidden")
    planner.run(job, State.PUBLISHED)


def test_taken_back_too_late(planner: Planner) -> None:
    """The server had published it by then: that is told, and not that it is cancelled."""
    job = planner.plan()
    planner.hand_over(job)
    planner.server.faults["cancel_scheduled"] = [no_network()]
    planner.motor.bench.clock.stands = True
    planner.motor.engine.run_outbox().result(PATIENCE_S)
    planner.motor.engine.command(job, CancelRequested()).result(PATIENCE_S)
    planner.motor.until(lambda: planner.now(job).failure is not None)
    planner.at(IN_S + 5)
    planner.motor.bench.clock.stands = False
    planner.motor.engine.wake()
    planner.motor.comes_to(job, State.PUBLISHED)
    assert planner.server.texts() == ["later"]


def test_a_sign_in_does_not_send_what_is_scheduled(planner: Planner) -> None:
    """What waits for the sign-in goes on as it was meant: the plan stays a plan, the recall a recall."""
    job = planner.plan()
    planner.hand_over(job)
    bench = planner.motor.bench
    bench.command(job, CancelRequested())
    bench.command(job, RetryRequested())
    assert (planner.now(job).state, planner.now(job).resume_to) == (State.RECALLING, State.CANCELLED)
    other = planner.plan()
    bench.jobs.save(replace(planner.now(other), state=State.QUEUED, is_server_scheduled=True))
    bench.command(other, RetryRequested())
    assert planner.now(other).due_s == BEGAN_S + IN_S


def test_two_alike_are_two(planner: Planner) -> None:
    """Of the same words for the same time: one is not taken for the other."""
    first, second = planner.plan(pictures=0), planner.plan(pictures=0)
    planner.server.faults["create"] = [None, lost_answer()]
    planner.motor.engine.drain().result(PATIENCE_S)
    names = {planner.now(job).scheduled_id for job in (first, second)}
    assert names == {"s1", "s2"}


def test_it_does_not_take_part_in_what_it_is_not(planner: Planner) -> None:
    """A post that is not planned cannot be handed over."""
    job = planner.motor.bench.queue("now", 0)
    with pytest.raises(InvalidTransition):
        planner.motor.bench.command(job, HandOverRequested())
