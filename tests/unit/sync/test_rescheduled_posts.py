"""Planned posts that are moved to another time: here and on a server, never lost and never there twice."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kesong_desktop.errors import Forbidden, Reason, Rejected, ServerFault
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    CancelRequested,
    InvalidTransition,
    Job,
    PauseRequested,
    RescheduleRequested,
    ResumeRequested,
    State,
)
from kesong_desktop.model.outbox.rules import SCHEDULE_TRIES
from kesong_desktop.model.plan.slots import next_free, parse_slots
from tests.fakes.posting_server import HOST, Fault, lost_answer, lost_request, no_network
from tests.unit.sync.motor import PATIENCE_S, Motor
from tests.unit.sync.test_scheduled_posts import IN_S, Planner
from tests.unit.sync.world import ANNA, BEGAN_S

LATER_S, EARLIER_S = BEGAN_S + 3 * IN_S, BEGAN_S + IN_S / 2


@pytest.fixture
def planner(motor: Motor) -> Planner:
    """A server that keeps scheduled posts."""
    return Planner(motor)


def keep_here(planner: Planner) -> None:
    """The server is this computer's own, so that this program keeps what is planned."""
    planner.motor.bench.accounts.put(replace(ANNA, is_home=True))


def published_at(planner: Planner) -> list[float]:
    """When each post was published, in seconds since 1970."""
    return [one.created_utc.timestamp() for one in planner.server.posts]


@pytest.mark.parametrize("due_s", [LATER_S, EARLIER_S])
def test_kept_by_this_program_it_goes_out_at_the_new_time(planner: Planner, due_s: float) -> None:
    keep_here(planner)
    job = planner.plan(pictures=0)
    planner.motor.bench.command(job, RescheduleRequested(due_s))
    assert (planner.now(job).state, planner.now(job).due_s) == (State.SCHEDULED, due_s)
    planner.run(job, State.PUBLISHED)
    (at_s,) = published_at(planner)
    assert due_s <= at_s < due_s + 120


@pytest.mark.parametrize("state", [State.OVERDUE, State.PARKED, State.QUEUED, State.PAUSED])
def test_what_waits_can_be_planned_for_later(planner: Planner, state: State) -> None:
    keep_here(planner)
    job = planner.plan(pictures=0)
    resume_to = State.SCHEDULED if state is State.PAUSED else None
    planner.motor.bench.jobs.save(replace(planner.now(job), state=state, resume_to=resume_to))
    planner.motor.bench.command(job, RescheduleRequested(LATER_S))
    if state is State.PAUSED:
        assert planner.now(job).state is State.PAUSED
        planner.motor.bench.command(job, ResumeRequested())
    assert (planner.now(job).state, planner.now(job).due_s) == (State.SCHEDULED, LATER_S)


def test_moved_before_the_server_has_it(planner: Planner) -> None:
    """It is handed over with the new time alone."""
    job = planner.plan(pictures=0)
    bench = planner.motor.bench
    bench.jobs.save(replace(planner.now(job), state=State.QUEUED, is_server_scheduled=True))
    planner.do(job, RescheduleRequested(LATER_S))
    assert (planner.now(job).state, planner.now(job).due_s) == (State.SERVER_SCHEDULED, LATER_S)
    (status,) = planner.server.scheduled_statuses.values()
    assert status.due_utc.timestamp() == pytest.approx(LATER_S, abs=1)


@pytest.mark.parametrize("reason", [Reason.SLOW_DOWN, Reason.SERVER_FAULT])
def test_only_a_wait_that_the_server_asked_for_outlives_a_move(planner: Planner, reason: Reason) -> None:
    """A post that the server is to publish is uploaded at once, after a restart by a queue that knows the job alone."""
    job = planner.plan(pictures=0)
    bench, until_s = planner.motor.bench, planner.motor.bench.clock() + 600
    bench.jobs.save(
        replace(planner.now(job), state=State.QUEUED, failure=Failure(reason), not_before_s=until_s, tries=3)
    )
    bench.command(job, RescheduleRequested(LATER_S))
    moved = planner.now(job)
    assert (moved.state, moved.tries) == (State.SCHEDULED, 0)
    assert moved.not_before_s == (until_s if reason is Reason.SLOW_DOWN else 0.0)


@pytest.mark.parametrize("state", [State.PUBLISHED, State.CANCELLED, State.MAYBE, State.RECALLING])
def test_what_is_on_its_way_is_not_moved(planner: Planner, state: State) -> None:
    job = planner.plan(pictures=0)
    planner.motor.bench.jobs.save(replace(planner.now(job), state=state))
    with pytest.raises(InvalidTransition):
        planner.motor.bench.command(job, RescheduleRequested(LATER_S))


@pytest.mark.parametrize("due_s", [LATER_S, EARLIER_S])
@pytest.mark.parametrize(
    "fault",
    [None, lost_answer(), lost_request(), no_network(), Fault(ServerFault(HOST, status=502))],
)
def test_the_server_changes_the_time(planner: Planner, due_s: float, fault: Fault | None) -> None:
    """Over any connection; nothing is uploaded or posted again."""
    job = planner.plan()
    planner.hand_over(job)
    planner.server.faults["move_scheduled"] = [fault]
    planner.do(job, RescheduleRequested(due_s))
    moved = planner.now(job)
    assert (moved.state, moved.due_s, moved.move_to_s) == (State.SERVER_SCHEDULED, due_s, 0.0)
    (status,) = planner.server.scheduled_statuses.values()
    assert status.due_utc.timestamp() == pytest.approx(due_s, abs=1)
    planner.run(job, State.PUBLISHED)
    (at_s,) = published_at(planner)
    assert due_s <= at_s < due_s + 120
    assert (planner.server.calls.count("create"), planner.server.calls.count("upload")) == (1, 1)


def test_the_server_refuses_the_time(planner: Planner) -> None:
    """It is published at the old one, and the reason is shown."""
    job = planner.plan()
    planner.hand_over(job)
    planner.server.faults["move_scheduled"] = [Fault(Rejected(HOST, said="too soon"))]
    planner.do(job, RescheduleRequested(EARLIER_S))
    still = planner.now(job)
    assert still.failure is not None
    assert (still.state, still.due_s, still.move_to_s) == (State.SERVER_SCHEDULED, BEGAN_S + IN_S, 0.0)
    assert planner.motor.bench.told(job)[-1] == "not_moved"
    planner.run(job, State.PUBLISHED)


@pytest.mark.parametrize("due_s", [LATER_S, EARLIER_S])
def test_a_refusal_after_a_move_whose_answer_was_lost(planner: Planner, due_s: float) -> None:
    """The time that the server has is shown, not the one from before."""
    job = planner.plan()
    planner.hand_over(job)
    planner.server.faults["move_scheduled"] = [lost_answer(), Fault(Forbidden(HOST))]
    planner.do(job, RescheduleRequested(due_s))
    moved = planner.now(job)
    assert (moved.state, moved.due_s, moved.move_to_s) == (State.SERVER_SCHEDULED, due_s, 0.0)
    assert moved.failure is None
    assert planner.motor.bench.told(job)[-1] == "moved"
    planner.run(job, State.PUBLISHED)
    assert published_at(planner) == [pytest.approx(due_s, abs=120)]


def test_a_refusal_of_one_that_another_program_moved(planner: Planner) -> None:
    """The server's time is shown, with the reason."""
    job = planner.plan()
    planner.hand_over(job)
    planner.server.move(planner.now(job).scheduled_id, BEGAN_S + 5 * IN_S)
    planner.server.faults["move_scheduled"] = [Fault(Forbidden(HOST))]
    planner.do(job, RescheduleRequested(LATER_S))
    kept = planner.now(job)
    assert kept.failure is not None
    assert (kept.state, kept.due_s) == (State.SERVER_SCHEDULED, BEGAN_S + 5 * IN_S)


@pytest.mark.parametrize(
    "look", [lost_answer(), Fault(Forbidden(HOST)), Fault(ServerFault(HOST, status=502))]
)
def test_a_refusal_without_a_look_decides_nothing(planner: Planner, look: Fault) -> None:
    """It is asked again until the server's time is known."""
    job = planner.plan()
    planner.hand_over(job)
    planner.server.faults["move_scheduled"] = [lost_answer(), Fault(Forbidden(HOST)), Fault(Forbidden(HOST))]
    planner.server.faults["scheduled_statuses"] = [look]
    planner.do(job, RescheduleRequested(LATER_S))
    assert (planner.now(job).state, planner.now(job).due_s) == (State.SERVER_SCHEDULED, LATER_S)
    assert planner.server.calls.count("move_scheduled") == 3


def test_a_server_that_refuses_every_request_is_given_up(planner: Planner) -> None:
    """The posts behind it are not held for ever."""
    job = planner.plan()
    planner.hand_over(job)
    refused = {"move_scheduled", "scheduled_statuses"}
    planner.server.choose_fault = lambda name: Fault(Forbidden(HOST)) if name in refused else None
    planner.motor.bench.command(job, RescheduleRequested(LATER_S))
    planner.run(job, State.SERVER_SCHEDULED)
    assert planner.now(job).due_s == BEGAN_S + IN_S
    assert planner.motor.bench.told(job)[-1] == "not_moved"
    assert planner.server.calls.count("move_scheduled") == SCHEDULE_TRIES


@pytest.mark.parametrize("is_deleted", [False, True])
def test_a_refusal_to_delete(planner: Planner, *, is_deleted: bool) -> None:
    """A deletion whose answer was lost is found out; a post that the server keeps is shown so."""
    job = planner.plan()
    planner.hand_over(job)
    first = [lost_answer()] if is_deleted else []
    planner.server.faults["cancel_scheduled"] = [*first, Fault(Forbidden(HOST))]
    planner.do(job, CancelRequested())
    state = State.CANCELLED if is_deleted else State.SERVER_SCHEDULED
    assert planner.now(job).state is state
    assert bool(planner.server.scheduled_statuses) is not is_deleted


def test_the_server_does_not_have_it_any_more(planner: Planner) -> None:
    """It may be published: it is looked for, and not posted again."""
    job = planner.plan()
    planner.hand_over(job)
    planner.motor.bench.command(job, RescheduleRequested(LATER_S))
    planner.at(IN_S + 5)
    planner.motor.engine.drain().result(PATIENCE_S)
    assert planner.now(job).state is State.PUBLISHED
    assert planner.server.calls.count("create") == 1


def test_cancelled_while_nobody_knows_which_time_the_server_has(planner: Planner) -> None:
    """The earlier time passed, and the server does not have it: it is published, not cancelled."""
    job = planner.plan(pictures=0)
    planner.hand_over(job)
    bench = planner.motor.bench
    bench.command(job, RescheduleRequested(EARLIER_S))
    # The server took the new time, and its answer never came.
    planner.server.move(planner.now(job).scheduled_id, EARLIER_S)
    bench.command(job, CancelRequested())
    planner.at(IN_S / 2 + 5)
    planner.motor.engine.drain().result(PATIENCE_S)
    assert planner.now(job).state is State.PUBLISHED
    assert planner.server.texts() == ["later"]


def test_paused_after_a_move_it_can_be_planned_again(planner: Planner) -> None:
    job = planner.plan()
    planner.hand_over(job)
    planner.do(job, RescheduleRequested(LATER_S))
    planner.do(job, PauseRequested())
    planner.do(job, RescheduleRequested(EARLIER_S))
    assert (planner.now(job).state, planner.now(job).due_s) == (State.PAUSED, EARLIER_S)
    assert planner.server.scheduled_statuses == {}


@pytest.mark.parametrize(
    ("zone", "day", "utc"),
    [
        ("Europe/Berlin", "2026-03-29", ["2026-03-28T17:00", "2026-03-29T01:30", "2026-03-29T16:00"]),
        ("America/New_York", "2026-03-08", ["2026-03-07T23:00", "2026-03-08T07:30", "2026-03-08T22:00"]),
        ("Australia/Lord_Howe", "2026-04-05", ["2026-04-04T07:00", "2026-04-04T16:00", "2026-04-05T07:30"]),
    ],
)
def test_slots_across_a_change_of_the_clocks_go_out_at_the_right_instants(
    motor: Motor, zone: str, day: str, utc: list[str]
) -> None:
    """Three slots around the change, filled with three posts; each leaves within the minute of its slot."""
    planner = Planner(motor)
    keep_here(planner)
    clock = planner.motor.bench.clock
    change = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo(zone))
    clock.now_s = (change - timedelta(hours=8)).timestamp()
    slots = parse_slots("daily 18:00\nSun 2:30", zone)
    times = next_free(slots, [], clock.now_s, 3)
    assert [datetime.fromtimestamp(one, UTC).isoformat()[:16] for one in times] == utc
    jobs: list[Job] = []
    for at_s in times:
        job = planner.motor.bench.queue(f"at {at_s}", 0)
        planner.motor.bench.jobs.save(replace(job, state=State.SCHEDULED, due_s=at_s))
        jobs.append(job)
    clock.stands = True
    for count, at_s in enumerate(times):
        for moment_s, is_out in ((at_s - 1, False), (at_s, True)):
            clock.now_s = moment_s
            planner.motor.engine.drain().result(PATIENCE_S)
            assert len(planner.server.texts()) == count + is_out
    assert [planner.now(job).state for job in jobs] == [State.PUBLISHED] * 3
