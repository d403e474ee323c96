"""What a person can do to a job, at every state it can be in."""

import asyncio
from collections.abc import Callable

import pytest

from kesong_desktop.errors import NotAuthorised, NotFound, Rejected
from kesong_desktop.model.outbox import (
    CancelRequested,
    Fact,
    InvalidTransition,
    Job,
    OutcomeDecided,
    PauseRequested,
    ResumeRequested,
    RetryRequested,
    State,
)
from kesong_desktop.sync.outbox.queue_runner import QueueRunner
from tests.fakes.posting_server import HOST, Fault, Gate, lost_answer, lost_request, no_network
from tests.unit.sync.world import Bench, until

PAUSE, RESUME, RETRY, CANCEL = PauseRequested(), ResumeRequested(), RetryRequested(), CancelRequested()
THERE, AGAIN = OutcomeDecided(is_there=True), OutcomeDecided(is_there=False)


def queued(bench: Bench) -> None:
    """Rendered, and waiting for the network."""
    bench.server.faults["upload"] = [no_network() for _ in range(9)]
    bench.drain()
    bench.server.faults.clear()


def maybe(bench: Bench) -> None:
    """Published, and its answer lost."""
    bench.server.faults["create"] = [lost_answer()]
    bench.server.choose_fault = lambda name: lost_request() if name == "look" else None
    bench.drain()
    bench.server.choose_fault = lambda _: None


def asking(bench: Bench) -> None:
    """Never arrived, and looking did not settle it."""
    bench.server.single_use = False
    bench.server.faults["create"] = [lost_request()]
    bench.work()


def parked(bench: Bench) -> None:
    """Refused."""
    bench.server.faults["create"] = [Fault(Rejected(HOST, said="No", status=422))]
    bench.work()


STATES: dict[State, Callable[[Bench], None]] = {
    State.PREPARING: lambda bench: None,
    State.QUEUED: queued,
    State.MAYBE: maybe,
    State.ASKING: asking,
    State.PARKED: parked,
    State.PAUSED: lambda bench: bench.command(bench.jobs.all()[0], PAUSE) and None,
    State.PUBLISHED: Bench.work,
    State.CANCELLED: lambda bench: bench.command(bench.jobs.all()[0], CANCEL) and None,
}
OBEYED: dict[State, dict[Fact, State]] = {
    State.PREPARING: {PAUSE: State.PAUSED, RETRY: State.PREPARING, CANCEL: State.CANCELLED},
    State.QUEUED: {PAUSE: State.PAUSED, RETRY: State.QUEUED, CANCEL: State.CANCELLED},
    State.MAYBE: {
        PAUSE: State.PAUSED,
        RETRY: State.MAYBE,
        CANCEL: State.CANCELLED,
        THERE: State.PUBLISHED,
        AGAIN: State.QUEUED,
    },
    State.ASKING: {CANCEL: State.CANCELLED, THERE: State.PUBLISHED, AGAIN: State.QUEUED},
    State.PARKED: {RETRY: State.QUEUED, CANCEL: State.CANCELLED},
    State.PAUSED: {RESUME: State.PREPARING, CANCEL: State.CANCELLED},
    State.PUBLISHED: {},
    State.CANCELLED: {},
}


@pytest.mark.parametrize("fact", [PAUSE, RESUME, RETRY, CANCEL, THERE, AGAIN], ids=repr)
@pytest.mark.parametrize("state", STATES)
def test_each_command_at_each_state(bench: Bench, state: State, fact: Fact) -> None:
    """As docs/outbox.md tells it; what is not possible is refused and changes nothing."""
    job = bench.queue("hello", 1)
    STATES[state](bench)
    before = bench.now(job)
    assert before.state is state
    expected = OBEYED[state].get(fact)
    if expected is None:
        with pytest.raises(InvalidTransition):
            bench.command(job, fact)
        assert bench.now(job) == before
    else:
        assert bench.command(job, fact).state is expected
        assert bench.now(job).state is expected


@pytest.mark.parametrize("state", [s for s in STATES if s not in {State.PUBLISHED, State.CANCELLED}])
def test_a_cancelled_job_asks_the_server_for_nothing_more(bench: Bench, state: State) -> None:
    """What a doubt has published stays, nothing is sent after a cancel, and the next job goes its way."""
    job, other = bench.queue("hello", 1), bench.queue("other", 0)
    bench.command(other, PAUSE)
    STATES[state](bench)
    bench.command(job, CANCEL)
    there = bench.server.texts()
    bench.command(other, RESUME)
    bench.work()
    assert bench.server.texts() == [*there, "other"]
    assert bench.now(job).state is State.CANCELLED


@pytest.mark.parametrize("state", [State.PREPARING, State.QUEUED, State.MAYBE])
def test_a_paused_job_waits_and_lets_others_pass_and_goes_on(bench: Bench, state: State) -> None:
    """Resumed, it ends published exactly once: a doubt is still a doubt."""
    job, other = bench.queue("hello", 1), bench.queue("other", 0)
    STATES[state](bench)
    bench.command(job, PAUSE)
    bench.work()
    assert bench.now(job).state is State.PAUSED
    assert bench.now(other).state is State.PUBLISHED
    bench.command(job, RESUME)
    bench.work()
    assert bench.now(job).state is State.PUBLISHED
    assert sorted(bench.server.texts()) == ["hello", "other"]


def test_a_job_that_was_paused_while_signed_out_goes_on_when_resumed(bench: Bench) -> None:
    """Signing in meanwhile could not retry it; resuming it does."""
    job = bench.queue("hello", 1)
    bench.server.faults["upload"] = [Fault(NotAuthorised(HOST))]
    bench.work()
    bench.command(job, PAUSE)
    bench.command(job, RESUME)
    bench.work()
    assert bench.now(job).state is State.PUBLISHED


def test_retry_does_not_wait_any_longer(bench: Bench) -> None:
    """A job that waits for a later time is tried at the person's word."""
    job = bench.queue("hello", 1)
    queued(bench)
    assert bench.now(job).not_before_s > bench.clock.now_s
    bench.command(job, RETRY)
    before_s = bench.clock.now_s
    bench.work()
    assert (bench.now(job).state, bench.clock.now_s) == (State.PUBLISHED, before_s)


def test_send_again_has_a_new_key_and_new_uploads(bench: Bench) -> None:
    """The person said that it is not there: everything is made anew."""
    job = bench.queue("hello", 2)
    asking(bench)
    bench.command(job, AGAIN)
    bench.work()
    assert bench.server.texts() == ["hello"]
    assert [one.id for one in bench.server.posts[0].attachments] == ["m3", "m4"]
    assert len(set(bench.server.sent_keys)) == 2


@pytest.mark.parametrize(("fact", "state"), [(PAUSE, State.PAUSED), (CANCEL, State.CANCELLED)], ids=repr)
def test_an_upload_is_broken_off(bench: Bench, fact: Fact, state: State) -> None:
    """A command does not wait for an upload that takes for ever; nothing is published after it."""
    job = bench.queue("hello", 2)

    async def during(runner: QueueRunner) -> Job:
        bench.server.gates["upload"] = gate = Gate()
        await until(gate.reached.is_set)
        return await runner.command(job.id, fact)

    assert bench.work(during).state is state
    assert bench.server.calls == ["upload"]
    del bench.server.gates["upload"]
    if fact is PAUSE:
        bench.command(job, RESUME)
        bench.work()
        assert bench.server.texts() == ["hello"]


def test_a_post_that_is_moved_ahead_goes_before_one_that_has_not_begun(bench: Bench) -> None:
    """Also where the queue was with that one already, to ask the server for its time."""
    bench.server.is_time_told = False
    bench.queue("one", 0)
    moved = bench.queue("two", 0)

    async def during(_: QueueRunner) -> None:
        bench.server.gates["time"] = gate = Gate()
        await until(gate.reached.is_set)
        bench.jobs.move(moved.id, -1)
        gate.open()
        await until(lambda: len(bench.server.posts) == 2)

    bench.work(during)
    assert bench.server.texts() == ["two", "one"]


@pytest.mark.parametrize("fact", [PAUSE, CANCEL, RETRY], ids=repr)
def test_a_post_on_its_way_is_not_broken_off(bench: Bench, fact: Fact) -> None:
    """The command waits for the answer, and is then told the truth: it is published."""
    job = bench.queue("hello", 1)

    async def during(runner: QueueRunner) -> None:
        bench.server.gates["create"] = gate = Gate()
        await until(gate.reached.is_set)
        asked = asyncio.ensure_future(runner.command(job.id, fact))
        await asyncio.sleep(0)
        gate.open()
        with pytest.raises(InvalidTransition):
            await asked

    bench.work(during)
    assert (bench.now(job).state, bench.server.texts()) == (State.PUBLISHED, ["hello"])


def test_a_command_that_came_during_a_post_is_heard_before_the_next_one(bench: Bench) -> None:
    """Where the same request would be sent again at once, a pause comes first; the doubt stays."""
    bench.server.replays = True
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_answer()]

    async def during(runner: QueueRunner) -> Job:
        bench.server.gates["create"] = gate = Gate()
        await until(gate.reached.is_set)
        asked = asyncio.ensure_future(runner.command(job.id, PAUSE))
        await asyncio.sleep(0)
        gate.open()
        return await asked

    assert bench.work(during).state is State.PAUSED
    assert bench.now(job).is_unconfirmed
    assert bench.server.calls == ["upload", "create"]
    bench.command(job, RESUME)
    del bench.server.gates["create"]
    bench.work()
    assert bench.server.texts() == ["hello"]


@pytest.mark.parametrize(("fact", "state"), [(PAUSE, State.PAUSED), (CANCEL, State.CANCELLED)], ids=repr)
def test_a_command_just_as_the_last_upload_ends_is_obeyed(bench: Bench, fact: Fact, state: State) -> None:
    """Nothing has been sent, so nothing is refused, and no doubt is left behind."""
    job = bench.queue("hello", 1)
    told: list[asyncio.Future[Job]] = []

    async def during(runner: QueueRunner) -> Job:
        bench.server.choose_fault = lambda _: told.append(asyncio.ensure_future(runner.command(job.id, fact)))
        await until(lambda: bool(told) and told[0].done())
        return told[0].result()

    assert bench.work(during).state is state
    assert not bench.now(job).is_unconfirmed
    assert "create" not in bench.server.calls


def test_a_command_to_one_job_does_not_wait_for_another(bench: Bench) -> None:
    """While the first is being uploaded, the second can be cancelled; the upload goes on undisturbed."""
    first, second = bench.queue("one", 1), bench.queue("two", 1)

    async def during(runner: QueueRunner) -> None:
        bench.server.gates["upload"] = gate = Gate()
        await until(gate.reached.is_set)
        told = asyncio.ensure_future(runner.command(second.id, CANCEL))
        await until(told.done)
        assert told.result().state is State.CANCELLED
        gate.open()
        await until(bench.is_quiet)

    bench.work(during)
    assert bench.server.calls == ["upload", "create"]
    assert (bench.now(first).state, bench.server.texts()) == (State.PUBLISHED, ["one"])


def test_a_command_ends_a_wait(bench: Bench) -> None:
    """A runner that waits for a later time hears a command at once."""
    job, other = bench.queue("hello", 1), bench.queue("other", 0)
    bench.clock.stands = True
    bench.server.faults["upload"] = [no_network()]

    async def during(runner: QueueRunner) -> None:
        await until(lambda: bench.now(job).not_before_s > 0)
        await runner.command(job.id, PAUSE)
        await until(bench.is_quiet)

    bench.work(during)
    assert bench.now(job).state is State.PAUSED
    assert bench.now(other).state is State.PUBLISHED


def test_a_command_to_a_job_that_is_not_there_is_refused(bench: Bench) -> None:
    """The runner goes on."""
    other = bench.queue("other", 0)

    async def during(runner: QueueRunner) -> None:
        with pytest.raises(NotFound):
            await runner.command("none", PAUSE)
        await until(bench.is_quiet)

    bench.work(during)
    assert bench.now(other).state is State.PUBLISHED


def test_who_asked_may_have_gone(bench: Bench) -> None:
    """A command whose asker no longer listens is carried out, and the runner goes on."""
    job, other = bench.queue("hello", 1), bench.queue("other", 0)

    async def during(runner: QueueRunner) -> None:
        bench.server.gates["create"] = gate = Gate()
        await until(gate.reached.is_set)
        asked = asyncio.ensure_future(runner.command(job.id, PAUSE))
        await asyncio.sleep(0)
        asked.cancel()
        await asyncio.sleep(0)
        gate.open()
        await until(bench.is_quiet)

    bench.work(during)
    assert bench.server.texts() == ["hello", "other"]
    assert bench.now(other).state is State.PUBLISHED


def test_a_queue_that_is_stopped_leaves_nobody_waiting(bench: Bench) -> None:
    """A command that was not carried out when its runner was stopped is cancelled, not forgotten."""
    job = bench.queue("hello", 1)

    async def run() -> None:
        bench.server.gates["create"] = gate = Gate()
        runner = bench.runner()
        task = asyncio.ensure_future(runner.run(until_idle=False))
        await until(gate.reached.is_set)
        asked = asyncio.ensure_future(runner.command(job.id, PAUSE))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await until(asked.done)
        assert asked.cancelled()

    asyncio.run(run())
    assert bench.now(job).is_unconfirmed


@pytest.mark.expects_warning
def test_a_fault_of_the_program_leaves_nobody_waiting(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asked is told of it, the command behind it is carried out, and the queue goes on."""
    first, second = bench.queue("hello", 1), bench.queue("other")

    async def during(runner: QueueRunner) -> None:
        await until(lambda: bench.now(first).failure is not None)
        real = bench.jobs.get
        faults = [ZeroDivisionError()]
        monkeypatch.setattr(
            bench.jobs,
            "get",
            lambda job_id: _raised(faults) if faults and job_id == first.id else real(job_id),
        )
        told = [asyncio.ensure_future(runner.command(one.id, PAUSE)) for one in (first, second)]
        await until(lambda: all(one.done() for one in told))
        assert isinstance(told[0].exception(), ZeroDivisionError)
        assert told[1].result().state is State.PAUSED

    bench.server.faults["upload"] = [no_network() for _ in range(9)]
    bench.work(during)


def _raised(faults: list[ZeroDivisionError]) -> Job:
    raise faults.pop()
