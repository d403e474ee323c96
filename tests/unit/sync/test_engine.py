"""The engine on its thread: starts, wakes, stops at once, and lets no account stand in another's way."""

import asyncio
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.errors import NotAuthorised
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import JobChanged, MediaReady
from kesong_desktop.model.outbox import CancelAsked, Job, NotPossible, Paused, Retried, State
from kesong_desktop.store.media_cache import MediaCache
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.media import MediaFetcher
from tests.fakes.posting import FakeClient, FakeServer, Gate
from tests.unit.sync.world import ANNA, BEN, Bench

PATIENCE_S = 20.0


class Motor:
    """An engine with two signed-in people on two servers; events can be waited for."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.servers = defaultdict(lambda: FakeServer(bench.clock), {ANNA.server: bench.server})
        self.secrets = SessionSecrets()
        self._news = threading.Condition()
        bench.tools = replace(bench.tools, report=self._report)
        for one in (ANNA, BEN):
            bench.accounts.put(one)
            self.secrets.put(one.key, f"token of {one.remote_id}")
        media = MediaCache(bench.seen, bench.folder / "media", budget_bytes=10_000, clock=bench.clock)
        self.engine = Engine(
            bench.accounts,
            bench.tools,
            connections=lambda: Connections(bench.accounts, self.secrets, self._client, bench.clock),
            media=lambda: MediaFetcher(media, self._report),
        )
        self.engine.start()

    def of(self, account: Account) -> FakeServer:
        """The server of an account."""
        return self.servers[account.server]

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait, from event to event, until ``condition`` holds."""
        with self._news:
            assert self._news.wait_for(condition, PATIENCE_S)

    def comes_to(self, job: Job, state: State) -> None:
        """Wait until a job is in a state."""
        self.until(lambda: self.bench.now(job).state is state)

    def _report(self, event: Any) -> None:
        with self._news:
            self.bench.events.append(event)
            self._news.notify_all()

    def _client(self, server: str, token: str) -> Any:
        return FakeClient(self.servers[server], token.removeprefix("token of "))


@pytest.fixture
def motor(bench: Bench) -> Iterator[Motor]:
    """A running engine, whose lanes wait in earnest."""
    made = Motor(bench)
    bench.clock.stands = True
    yield made
    made.engine.stop()


def reached(gate: Gate) -> None:
    """Wait until a call is held."""
    assert gate.reached.wait(PATIENCE_S)


async def never() -> None:
    """Go on for ever."""
    await asyncio.Event().wait()


def test_it_works_on_a_thread_of_its_own(motor: Motor) -> None:
    """Coroutines run there, and their answers and errors come back."""

    async def name() -> str:
        return threading.current_thread().name

    async def fail() -> None:
        raise KeyError("a fault")

    assert motor.engine.submit(name()).result(PATIENCE_S) == "kesong-engine"
    with pytest.raises(KeyError):
        motor.engine.submit(fail()).result(PATIENCE_S)
    assert motor.engine.submit(name()).result(PATIENCE_S) == "kesong-engine"


def test_a_stop_breaks_off_what_is_under_way(motor: Motor) -> None:
    """The thread ends, clients are closed, whoever waited is told; a second stop does nothing."""
    gate = motor.of(ANNA).gates["upload"] = Gate()
    motor.bench.queue("hello", 1)
    motor.engine.run_outbox().result(PATIENCE_S)
    reached(gate)
    waiting = motor.engine.submit(never())
    motor.engine.stop()
    assert waiting.cancelled()
    assert not [one for one in threading.enumerate() if one.name == "kesong-engine"]
    assert motor.of(ANNA).closed == 1
    motor.engine.stop()


def test_a_stopped_engine_takes_nothing_and_can_be_asked(motor: Motor) -> None:
    """No call hangs for ever because the engine is gone."""
    motor.engine.stop()
    with pytest.raises(RuntimeError):
        motor.engine.submit(never())
    motor.engine.wake_outbox()


def test_work_that_comes_while_it_stops_is_refused_or_cancelled(motor: Motor) -> None:
    """Whatever moment it comes at, its asker is answered."""
    answers: list[Future[None]] = []
    refused = threading.Event()

    def ask() -> None:
        while not refused.is_set():
            try:
                answers.append(motor.engine.submit(never()))
            except RuntimeError:
                refused.set()

    askers = [threading.Thread(target=ask) for _ in range(3)]
    for one in askers:
        one.start()
    motor.engine.stop()
    for one in askers:
        one.join(PATIENCE_S)
    assert not wait(answers, PATIENCE_S).not_done
    assert all(one.cancelled() for one in answers)


def test_a_post_that_was_cut_off_by_a_stop_is_a_doubt(motor: Motor) -> None:
    """What was intended lies in the journal, for the next start."""
    gate = motor.of(ANNA).gates["create"] = Gate()
    job = motor.bench.queue("hello", 1)
    motor.engine.run_outbox().result(PATIENCE_S)
    reached(gate)
    motor.engine.stop()
    assert motor.bench.now(job).state is State.SENDING
    assert motor.bench.now(job).is_in_doubt


def test_a_new_job_wakes_it(motor: Motor) -> None:
    """The first ever, and one that comes when all others are done."""
    motor.engine.run_outbox().result(PATIENCE_S)
    for text in ("one", "two"):
        job = motor.bench.queue(text, 1)
        motor.engine.wake_outbox()
        motor.comes_to(job, State.PUBLISHED)
    assert motor.of(ANNA).texts() == ["one", "two"]


def test_it_sends_nothing_before_it_is_told_to(motor: Motor) -> None:
    """Waking an outbox that does not run changes nothing."""
    job = motor.bench.queue("hello", 1)
    motor.engine.wake_outbox()
    motor.engine.submit(asyncio.sleep(0)).result(PATIENCE_S)
    assert motor.bench.now(job).state is State.PREPARING
    assert motor.of(ANNA).calls == []


def test_woken_many_times_it_sends_once(motor: Motor) -> None:
    """Two lanes for one account would send the same post twice; asking for the capability takes time."""
    gate = motor.of(ANNA).gates["capability"] = Gate()
    job = motor.bench.queue("hello", 2)
    started = [motor.engine.run_outbox() for _ in range(5)]
    reached(gate)
    motor.engine.wake_outbox()
    gate.open()
    motor.comes_to(job, State.PUBLISHED)
    wait(started, PATIENCE_S)
    assert motor.of(ANNA).calls == ["capability", "upload", "upload", "create"]


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
    """Each account has a lane of its own, from the first question on."""
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
    motor.until(lambda: motor.bench.now(mine).trouble is not None)
    trouble = motor.bench.now(mine).trouble
    assert trouble is not None
    assert trouble.code == "NotAuthorised"
    motor.engine.forget(ANNA).result(PATIENCE_S)
    motor.secrets.put(ANNA.key, "token of anna")
    motor.engine.command(mine, Retried()).result(PATIENCE_S)
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
def test_a_fault_of_the_program_is_told_and_stops_nobody(
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
        trouble = motor.bench.now(jobs[0]).trouble
        assert trouble is not None
        assert trouble.code == "Fault"
        motor.engine.command(jobs[0], Retried()).result(PATIENCE_S)
        motor.comes_to(jobs[0], State.PUBLISHED)
    assert sorted(motor.of(ANNA).texts()) == ["one", "two"]


@pytest.mark.expects_warning
def test_a_lane_that_broke_off_is_taken_up_again(motor: Motor, caplog: pytest.LogCaptureFixture) -> None:
    """A journal that cannot be written for a while: nothing is doubled, and nothing is left lying."""
    motor.bench.clock.stands = False
    save, broken = motor.bench.jobs.save, [OSError("disk")]

    def failing(job: Job, notes: Any = ()) -> None:
        if job.state is State.PUBLISHED and broken:
            raise broken.pop()
        save(job, notes)

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
    assert motor.engine.command(job, Paused()).result(PATIENCE_S).state is State.PAUSED
    assert motor.engine.command(job, CancelAsked()).result(PATIENCE_S).state is State.CANCELLED
    with pytest.raises(NotPossible):
        motor.engine.command(job, Paused()).result(PATIENCE_S)


def test_a_job_of_an_account_that_was_removed_can_be_cancelled(motor: Motor) -> None:
    """Its jobs stay, and a person can end them."""
    job = motor.bench.queue("hello", 1)
    motor.bench.accounts.remove(ANNA.key)
    assert motor.engine.command(job, CancelAsked()).result(PATIENCE_S).state is State.CANCELLED


def test_a_command_reaches_a_job_under_way(motor: Motor) -> None:
    """The upload is broken off."""
    gate = motor.of(ANNA).gates["upload"] = Gate()
    job = motor.bench.queue("hello", 1)
    motor.engine.run_outbox()
    reached(gate)
    assert motor.engine.command(job, CancelAsked()).result(PATIENCE_S).state is State.CANCELLED
    assert motor.of(ANNA).texts() == []


def test_forgetting_an_account_ends_its_lane_and_the_next_takes_the_new_token(motor: Motor) -> None:
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


def test_media_come_into_the_cache(motor: Motor) -> None:
    """And the window is told."""
    url = "https://pixels.town/a.jpg"
    motor.of(ANNA).files[url] = b"picture"
    assert motor.engine.fetch_media(ANNA, url).result(PATIENCE_S)
    assert MediaReady(url) in motor.bench.events


def test_what_a_server_can_do_is_asked_once_a_day(motor: Motor) -> None:
    """And remembered over a restart of the lane."""
    for day in range(2):
        for text in ("one", "two"):
            motor.bench.queue(text, 0)
            motor.engine.drain().result(PATIENCE_S)
        assert motor.of(ANNA).calls.count("capability") == day + 1
        motor.bench.clock.now_s += 25 * 3600


def test_an_engine_that_never_ran_can_be_stopped(tmp_path: Path) -> None:
    """Nothing happens."""
    bench = Bench(tmp_path)
    Engine(bench.accounts, bench.tools, connections=lambda: None, media=lambda: None).stop()  # type: ignore[arg-type,return-value]
    bench.close()
