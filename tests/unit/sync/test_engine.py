"""The engine on its thread: starts, wakes, stops at once, and answers whoever asked."""

import asyncio
import contextlib
import threading
from concurrent.futures import Future, wait

import pytest

from kesong_desktop.model.event import MediaReady
from kesong_desktop.model.outbox import State
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.engine_thread import EngineThread
from tests.fakes.posting_server import Gate
from tests.unit.sync.motor import PATIENCE_S, Motor, reached
from tests.unit.sync.world import ANNA, Bench


async def never() -> None:
    """Go on for ever."""
    await asyncio.Event().wait()


async def name() -> str:
    """The thread that it runs on."""
    return threading.current_thread().name


def keep_asking(engine: Engine, answers: list[Future[None]], begun: threading.Barrier) -> None:
    """Submit work until it is cancelled."""
    begun.wait()
    while not answers or not answers[-1].cancelled():
        answers.append(engine.submit(never()))


def test_it_works_on_a_thread_of_its_own(motor: Motor) -> None:
    """Coroutines run there, and their answers and errors come back."""

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
    """No call hangs for ever because the engine is gone, and none is a fault: a window that closes may still ask."""
    motor.engine.stop()
    assert motor.engine.submit(never()).cancelled()
    motor.engine.wake_outbox()


def test_a_thread_starts_with_the_first_work() -> None:
    """And not before: a window that only shows what is stored needs none."""
    prepared: list[str] = []

    async def nothing() -> None:
        return

    thread = EngineThread(lambda: prepared.append("set up"), nothing, "kesong-engine")
    assert not thread.is_running
    assert prepared == []
    try:
        assert thread.submit(name()).result(PATIENCE_S) == "kesong-engine"
        assert thread.submit(name()).result(PATIENCE_S) == "kesong-engine"
        assert prepared == ["set up"]
    finally:
        thread.stop()


def test_postponed_work_waits_for_the_begin() -> None:
    """The first screen is drawn before anything that talks to a server is loaded."""
    prepared: list[str] = []

    async def nothing() -> None:
        return

    thread = EngineThread(lambda: prepared.append("set up"), nothing, "kesong-engine")
    thread.postpone()
    try:
        work = thread.submit(name())
        assert [prepared, work.done()] == [[], False]
        thread.begin()
        assert work.result(PATIENCE_S) == "kesong-engine"
        assert thread.submit(name()).result(PATIENCE_S) == "kesong-engine"
    finally:
        thread.stop()


def test_a_stop_cancels_postponed_work() -> None:
    """A window that is closed before it was drawn leaves nobody waiting."""

    async def nothing() -> None:
        return

    thread = EngineThread(lambda: None, nothing, "kesong-engine")
    thread.postpone()
    work = thread.submit(never())
    thread.stop()
    assert work.cancelled()


def test_a_thread_that_was_stopped_before_its_first_work_takes_none() -> None:
    """A window that closes at once starts nothing any more."""
    thread = EngineThread(lambda: None, never, "kesong-engine")
    thread.stop()
    assert thread.submit(never()).cancelled()
    assert not thread.is_running


def test_a_stop_does_not_wait_for_what_does_not_end(motor: Motor) -> None:
    """A task that swallows its cancellation is left behind, without a word to the log that a person would see."""
    begun = threading.Event()
    tasks: list[asyncio.Task[None] | None] = []

    async def stubborn() -> None:
        tasks.append(asyncio.current_task())
        begun.set()
        while True:
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.Event().wait()

    motor.engine.submit(stubborn())
    assert begun.wait(PATIENCE_S)
    tasks[0]._log_destroy_pending = False  # type: ignore[union-attr]
    motor.engine.stop()
    assert not [one for one in threading.enumerate() if one.name == "kesong-engine"]


def test_what_begins_at_a_stop_is_ended_as_well(motor: Motor) -> None:
    """A task that tells a server goodbye when it is cancelled does not leave its connection open."""
    begun, ended = threading.Event(), threading.Event()

    async def goodbye() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async def polite() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            await asyncio.shield(goodbye())
            raise

    motor.engine.submit(polite())
    assert begun.wait(PATIENCE_S)
    motor.engine.stop()
    assert ended.is_set()


def test_a_name_that_nobody_looks_up_does_not_keep_the_program(motor: Motor) -> None:
    """The end of the program does not wait for the threads that look up host names."""
    threads: list[threading.Thread] = []

    async def look_up() -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, lambda: threads.append(threading.current_thread()))

    motor.engine.submit(look_up()).result(PATIENCE_S)
    assert [one.daemon for one in threads] == [True]


def test_work_that_comes_while_it_stops_is_refused_or_cancelled(bench: Bench) -> None:
    """Whatever moment it comes at, its asker is answered."""
    for _ in range(20):
        engine = Motor(bench).engine
        answers: list[Future[None]] = []
        begun = threading.Barrier(4)
        askers = [threading.Thread(target=keep_asking, args=(engine, answers, begun)) for _ in range(3)]
        for one in askers:
            one.start()
        begun.wait()
        engine.stop()
        for one in askers:
            one.join(PATIENCE_S)
        assert not wait(answers, PATIENCE_S).not_done
        assert all(one.cancelled() for one in answers)


def test_a_post_that_was_cut_off_by_a_stop_is_unconfirmed(motor: Motor) -> None:
    """What was intended lies in the journal, for the next start."""
    gate = motor.of(ANNA).gates["create"] = Gate()
    job = motor.bench.queue("hello", 1)
    motor.engine.run_outbox().result(PATIENCE_S)
    reached(gate)
    motor.engine.stop()
    assert motor.bench.now(job).state is State.SENDING
    assert motor.bench.now(job).is_unconfirmed


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


def test_media_come_into_the_cache(motor: Motor) -> None:
    """And the window is told."""
    url = "https://pixels.town/a.jpg"
    motor.of(ANNA).files[url] = b"picture"
    assert motor.engine.fetch_media(ANNA, url).result(PATIENCE_S)
    assert MediaReady(url) in motor.bench.events


def test_an_engine_that_never_ran_can_be_stopped() -> None:
    """Nothing happens."""
    Engine(outbox=None, connections=None, media=None, live=None).stop()  # type: ignore[arg-type]
