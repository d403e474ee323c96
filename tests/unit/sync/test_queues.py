"""The lanes of all accounts: one for each, none in another's way, none ended by a fault."""

from typing import Any

import pytest

from kesong_desktop.errors import NotAuthorised, Reason
from kesong_desktop.model.event import JobChanged
from kesong_desktop.model.outbox import (
    CancelRequested,
    InvalidTransition,
    Job,
    PauseRequested,
    RetryRequested,
    State,
)
from tests.fakes.posting_server import Gate, no_network
from tests.unit.sync.motor import PATIENCE_S, Motor, reached
from tests.unit.sync.world import ANNA, BEN


def test_drained_twice_at_once_it_sends_once(motor: Motor) -> None:
    """Both askers hear when it is done."""
    motor.bench.queue("hello", 2)
    gate = motor.of(ANNA).gates["upload"] = Gate()
    drains = [motor.engine.drain() for _ in range(2)]
    reached(gate)
    gate.open()
    for one in drains:
        one.result(PATIENCE_S)
    assert motor.of(ANNA).calls == ["capability", "upload", "upload", "create"]


def test_draining_one_account_leaves_the_other(motor: Motor) -> None:
    """Only the one that was named."""
    mine, theirs = motor.bench.queue("mine", 1), motor.bench.queue("theirs", 1, by=BEN)
    motor.engine.drain(ANNA.key).result(PATIENCE_S)
    assert motor.bench.now(mine).state is State.PUBLISHED
    assert motor.bench.now(theirs).state is State.PREPARING


@pytest.mark.parametrize("call", ["capability", "upload", "create"])
def test_a_server_that_stalls_does_not_hold_the_other_up(motor: Motor, call: str) -> None:
    """Each account has a runner of its own, from the first question on."""
    gate = motor.of(ANNA).gates[call] = Gate()
    mine, theirs = motor.bench.queue("mine", 1), motor.bench.queue("theirs", 1, by=BEN)
    motor.engine.run_outbox()
    reached(gate)
    motor.comes_to(theirs, State.PUBLISHED)
    gate.open()
    motor.comes_to(mine, State.PUBLISHED)


@pytest.mark.parametrize("way", ["run", "drain"])
def test_an_account_without_a_token_does_not_hold_the_other_up(motor: Motor, way: str) -> None:
    """Its job says that a sign-in is needed; after one it goes."""
    motor.secrets.remove(ANNA.key)
    mine, theirs = motor.bench.queue("mine", 1), motor.bench.queue("theirs", 1, by=BEN)
    if way == "run":
        motor.engine.run_outbox().result(PATIENCE_S)
    else:
        with pytest.raises(NotAuthorised):
            motor.engine.drain().result(PATIENCE_S)
    motor.comes_to(theirs, State.PUBLISHED)
    motor.until(lambda: motor.bench.now(mine).failure is not None)
    failure = motor.bench.now(mine).failure
    assert failure is not None
    assert failure.reason is Reason.NOT_AUTHORISED
    motor.engine.forget(ANNA).result(PATIENCE_S)
    motor.secrets.put(ANNA.key, "token of anna")
    motor.engine.command(mine, RetryRequested()).result(PATIENCE_S)
    motor.engine.run_outbox()
    motor.comes_to(mine, State.PUBLISHED)


def test_a_missing_token_is_noted_once(motor: Motor) -> None:
    """However often the outbox is woken."""
    motor.secrets.remove(ANNA.key)
    job = motor.bench.queue("mine", 1)
    for _ in range(3):
        with pytest.raises(NotAuthorised):
            motor.engine.drain().result(PATIENCE_S)
    assert motor.bench.told(job) == ["queued", "signed_out"]


@pytest.mark.expects_warning
@pytest.mark.parametrize(("call", "state"), [("upload", State.PARKED), ("create", State.PUBLISHED)])
def test_a_fault_of_the_program_is_reported_and_stops_nobody(
    motor: Motor, caplog: pytest.LogCaptureFixture, call: str, state: State
) -> None:
    """The job is parked and says so, or its POST is a doubt; the log has the traceback, and the others go on."""
    motor.bench.clock.stands = False
    faults = [KeyError("a fault")]

    def fault(name: str) -> None:
        if name == call and faults:
            raise faults.pop()

    motor.of(ANNA).choose_fault = fault
    jobs = [motor.bench.queue("one", 1), motor.bench.queue("two", 1), motor.bench.queue("three", 1, by=BEN)]
    motor.engine.run_outbox()
    motor.comes_to(jobs[0], state)
    motor.comes_to(jobs[1], State.PUBLISHED)
    motor.comes_to(jobs[2], State.PUBLISHED)
    assert JobChanged(jobs[0].id) in motor.bench.events
    assert any(one.exc_info for one in caplog.records)
    if state is State.PARKED:
        failure = motor.bench.now(jobs[0]).failure
        assert failure is not None
        assert failure.reason is Reason.FAULT
        motor.engine.command(jobs[0], RetryRequested()).result(PATIENCE_S)
        motor.comes_to(jobs[0], State.PUBLISHED)
    assert sorted(motor.of(ANNA).texts()) == ["one", "two"]


@pytest.mark.expects_warning
def test_a_queue_that_broke_off_is_taken_up_again(motor: Motor, caplog: pytest.LogCaptureFixture) -> None:
    """A journal that cannot be written for a while: nothing is doubled, and nothing is left lying."""
    motor.bench.clock.stands = False
    save, broken = motor.bench.jobs.save, [OSError("disk")]

    def failing(job: Job, notes: Any = ()) -> None:
        if job.state is State.PUBLISHED and broken:
            raise broken.pop()
        return save(job, notes)

    motor.bench.jobs.save = failing  # type: ignore[method-assign]
    job = motor.bench.queue("hello", 1)
    motor.engine.run_outbox()
    motor.comes_to(job, State.PUBLISHED)
    assert motor.of(ANNA).texts() == ["hello"]
    assert "broke off" in caplog.text


@pytest.mark.parametrize("is_on", [False, True])
def test_a_persons_command_needs_no_server(motor: Motor, is_on: bool) -> None:
    """Signed out or offline, a job can be paused and cancelled."""
    gate = motor.of(ANNA).gates["capability"] = Gate()
    job = motor.bench.queue("hello", 1)
    if is_on:
        motor.engine.run_outbox()
        reached(gate)
    else:
        motor.secrets.remove(ANNA.key)
    assert motor.engine.command(job, PauseRequested()).result(PATIENCE_S).state is State.PAUSED
    assert motor.engine.command(job, CancelRequested()).result(PATIENCE_S).state is State.CANCELLED
    with pytest.raises(InvalidTransition):
        motor.engine.command(job, PauseRequested()).result(PATIENCE_S)


def test_a_job_of_an_account_that_was_removed_can_be_cancelled(motor: Motor) -> None:
    """Its jobs stay, and a person can end them."""
    job = motor.bench.queue("hello", 1)
    motor.bench.accounts.remove(ANNA.key)
    assert motor.engine.command(job, CancelRequested()).result(PATIENCE_S).state is State.CANCELLED


def test_a_command_reaches_a_job_under_way(motor: Motor) -> None:
    """The upload is broken off."""
    gate = motor.of(ANNA).gates["upload"] = Gate()
    job = motor.bench.queue("hello", 1)
    motor.engine.run_outbox()
    reached(gate)
    assert motor.engine.command(job, CancelRequested()).result(PATIENCE_S).state is State.CANCELLED
    assert motor.of(ANNA).texts() == []


def test_forgetting_an_account_ends_its_queue_and_the_next_takes_the_new_token(motor: Motor) -> None:
    """The client is closed, and made anew."""
    gate = motor.of(ANNA).gates["upload"] = Gate()
    job = motor.bench.queue("hello", 1)
    motor.engine.run_outbox()
    reached(gate)
    motor.engine.forget(ANNA).result(PATIENCE_S)
    assert motor.of(ANNA).closed == 1
    del motor.of(ANNA).gates["upload"]
    motor.engine.wake_outbox()
    motor.comes_to(job, State.PUBLISHED)


def test_what_a_server_can_do_is_asked_once_a_day(motor: Motor) -> None:
    """And remembered over a restart of the runner."""
    for day in range(2):
        for text in ("one", "two"):
            motor.bench.queue(text, 0)
            motor.engine.drain().result(PATIENCE_S)
        assert motor.of(ANNA).calls.count("capability") == day + 1
        motor.bench.clock.now_s += 25 * 3600


def test_a_server_that_does_not_say_what_it_can_do(motor: Motor) -> None:
    """The careful fall-backs hold, or what it said before; it is asked again the next time."""
    motor.of(ANNA).faults["capability"] = [no_network()]
    motor.bench.queue("one", 0)
    motor.engine.drain().result(PATIENCE_S)
    assert motor.bench.accounts.capability(ANNA.server) is None
    motor.bench.queue("two", 0)
    motor.engine.drain().result(PATIENCE_S)
    known = motor.bench.accounts.capability(ANNA.server)
    assert known is not None
    assert known[0] == motor.of(ANNA).promise
    assert motor.of(ANNA).texts() == ["one", "two"]
