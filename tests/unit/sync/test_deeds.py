"""Likes, boosts, follows, edits and deletes: at once where there is a line, later where there is none, and never lost."""

import asyncio
from concurrent.futures import Future
from dataclasses import replace

import pytest

from kesong_desktop.errors import Forbidden, NotAuthorised, Refused, ServerFault, SlowDown
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.event import DeedRefused
from kesong_desktop.model.outbox import Body, Deed, Job, JobId, Lane, State, Trouble, Verb
from kesong_desktop.store.holds import ALL
from tests.fakes.posting import HOST, Fault, Gate, lost_answer, lost_request, no_network
from tests.unit.sync.motor import PATIENCE_S, Motor, reached
from tests.unit.sync.world import ANNA, Bench, until

numbers = iter(range(10_000))


def deed(verb: Verb = Verb.FAVOURITE, target: str = "p1", *, on: bool = True, text: str = "") -> Job:
    """A deed of Anna's."""
    return Job(
        JobId(f"deed{next(numbers)}"),
        ANNA.key,
        Body(text),
        (),
        0.0,
        State.QUEUED,
        deed=Deed(verb, target, on=on),
    )


def with_post(motor: Motor) -> Motor:
    """Somebody else's post is on the server and in the cache."""
    post = motor.of(ANNA).publish("carl", "hello", (), Visibility.PUBLIC, "k")
    motor.bench.cache.put_post(ANNA.key, post, at_head_of="home")
    return motor


def do(motor: Motor, job: Job) -> "Future[Job]":
    return motor.engine.do(job)


@pytest.mark.parametrize("verb", [Verb.FAVOURITE, Verb.BOOKMARK, Verb.BOOST, Verb.FOLLOW])
def test_a_gesture_is_made_and_taken_back(motor: Motor, verb: Verb) -> None:
    """On the server each time; and the outbox's list is as empty as before."""
    with_post(motor)
    for on in (True, False):
        do(motor, deed(verb, on=on)).result(PATIENCE_S)
        assert motor.of(ANNA).marks[verb] == ({"p1"} if on else set())
    assert motor.bench.jobs.all() == []


def test_an_edit_and_a_delete(motor: Motor) -> None:
    """They stay on the list, done, with their history."""
    with_post(motor)
    do(motor, deed(Verb.EDIT, text="better")).result(PATIENCE_S)
    assert motor.of(ANNA).texts() == ["better"]
    done = do(motor, deed(Verb.DELETE)).result(PATIENCE_S)
    assert motor.of(ANNA).texts() == []

    assert motor.bench.told(done) == ["queued", "done"]


def test_a_gesture_does_not_wait_for_an_album(motor: Motor) -> None:
    """Nor for a doubt: the account has a lane for posts and one for deeds."""
    with_post(motor)
    gate = motor.of(ANNA).gates["upload"] = Gate()
    motor.bench.queue("album", 3)
    motor.engine.run_outbox()
    reached(gate)
    do(motor, deed()).result(PATIENCE_S)
    assert motor.of(ANNA).marks["favourite"] == {"p1"}
    gate.open()


@pytest.mark.parametrize(
    "fault", [no_network(), Fault(SlowDown(HOST, wait_s=9)), Fault(ServerFault(HOST, status=502))], ids=repr
)
def test_without_a_line_it_waits_and_who_asked_is_told(motor: Motor, fault: Fault) -> None:
    """The future holds the job as it waits; it is done when the line is back."""
    with_post(motor)
    motor.of(ANNA).faults["favourite"] = [fault]
    motor.engine.run_outbox().result(PATIENCE_S)
    waiting = do(motor, deed()).result(PATIENCE_S)

    assert waiting.state is State.QUEUED
    motor.bench.clock.stands = False
    motor.engine.wake()
    motor.until(lambda: motor.bench.jobs.all() == [])
    assert motor.of(ANNA).marks["favourite"] == {"p1"}


@pytest.mark.parametrize("asks", [True, False])
def test_what_the_server_refuses_is_put_back(motor: Motor, *, asks: bool) -> None:
    """On the screen as on the server; who waits hears why, and else the window does."""
    with_post(motor)
    post = motor.bench.cache.post(ANNA.key, "p1")
    assert post is not None
    motor.bench.cache.put_post(ANNA.key, post.with_favourite(on=True))
    job = deed()
    motor.of(ANNA).faults["favourite"] = [Fault(Forbidden(HOST))]
    if asks:
        with pytest.raises(Refused, match="does not allow"):
            do(motor, job).result(PATIENCE_S)
    else:
        motor.bench.jobs.add(job)
        motor.engine.drain().result(PATIENCE_S)
        assert any(isinstance(event, DeedRefused) for event in motor.bench.events)
    assert motor.bench.cache.post(ANNA.key, "p1") == post
    assert motor.bench.jobs.all() == []


@pytest.mark.parametrize("is_on_before", [False, True])
def test_of_what_was_not_sent_the_last_wish_counts(motor: Motor, *, is_on_before: bool) -> None:
    """Liked and unliked offline: the like is never sent, and it is unliked also where it was liked long ago."""
    with_post(motor)
    if is_on_before:
        do(motor, deed()).result(PATIENCE_S)
        motor.of(ANNA).calls.clear()
    motor.engine.hold(ALL, on=True).result(PATIENCE_S)
    motor.engine.run_outbox().result(PATIENCE_S)
    for on in (True, False):
        assert do(motor, deed(on=on)).result(PATIENCE_S).state is State.QUEUED
    assert [job.deed and job.deed.on for job in motor.bench.jobs.all()] == [False]
    motor.engine.hold(ALL, on=False).result(PATIENCE_S)
    motor.until(lambda: motor.bench.jobs.all() == [])
    assert motor.of(ANNA).calls.count("favourite") == 1
    assert motor.of(ANNA).marks["favourite"] == set()


def test_what_takes_its_place_keeps_the_servers_wait(bench: Bench) -> None:
    """Also when the program starts anew in between: the one that was told to wait is off the list by then."""
    first, second, third = deed(), deed(on=False), deed()
    bench.server.publish("carl", "hello", (), Visibility.PUBLIC, "k")
    bench.jobs.add(replace(first, trouble=Trouble("SlowDown", "wait"), not_before_s=bench.clock() + 900))
    bench.jobs.add(second)
    bench.jobs.add_deed(third)
    asked_s: list[float] = []
    bench.server.choose_fault = lambda _: asked_s.append(bench.clock())
    began_s = bench.clock()
    asyncio.run(_until_done(bench, third))
    assert asked_s == [began_s + 900]


async def _until_done(bench: Bench, job: Job) -> None:
    lane = asyncio.ensure_future(bench.lane(kind=Lane.DEEDS).run(until_idle=False))
    await until(lambda: bench.now(job).state is State.PUBLISHED)
    lane.cancel()
    await asyncio.gather(lane, return_exceptions=True)


@pytest.mark.parametrize("is_paused", [False, True])
def test_who_asked_is_told_that_it_waits_behind_another(motor: Motor, *, is_paused: bool) -> None:
    """Also where the one before it was told long ago, or a person has paused all."""
    with_post(motor)
    motor.of(ANNA).faults["favourite"] = [no_network()]
    motor.engine.run_outbox().result(PATIENCE_S)
    if is_paused:
        motor.engine.hold(ALL, on=True).result(PATIENCE_S)
    for verb in (Verb.FAVOURITE, Verb.BOOKMARK):
        assert do(motor, deed(verb)).result(PATIENCE_S).state is State.QUEUED
    assert motor.of(ANNA).marks["bookmark"] == set()


def test_the_same_twice_is_one(motor: Motor) -> None:
    """A double click."""
    first, second = deed(), deed()
    assert motor.bench.jobs.add_deed(first) == (first, ())
    assert motor.bench.jobs.add_deed(second) == (first, ())


@pytest.mark.parametrize("fault", [lost_request(), lost_answer()], ids=["never there", "there"])
def test_a_gesture_that_may_have_arrived_is_not_forgotten(motor: Motor, fault: Fault) -> None:
    """Taken back, it is taken back on the server too."""
    with_post(motor)
    motor.of(ANNA).faults["favourite"] = [fault]
    motor.engine.run_outbox().result(PATIENCE_S)
    do(motor, deed()).result(PATIENCE_S)
    motor.of(ANNA).faults["favourite"] = []
    back = do(motor, deed(on=False))
    motor.bench.clock.stands = False
    motor.engine.wake()
    back.result(PATIENCE_S)
    motor.until(lambda: motor.bench.jobs.all() == [])
    assert motor.of(ANNA).marks["favourite"] == set()


def test_after_a_401_neither_lane_asks_anything(motor: Motor) -> None:
    """A like is refused, and the post waits for the sign-in as well."""
    with_post(motor)
    motor.of(ANNA).faults["favourite"] = [Fault(NotAuthorised(HOST))]
    motor.engine.run_outbox().result(PATIENCE_S)
    do(motor, deed()).result(PATIENCE_S)
    calls = list(motor.of(ANNA).calls)
    job = motor.bench.queue("post", 0)
    motor.engine.run_outbox().result(PATIENCE_S)
    motor.until(lambda: motor.bench.now(job).trouble is not None)
    assert motor.of(ANNA).calls == calls


def test_a_kill_in_between_does_it_again(bench: Bench) -> None:
    """Found as being sent, it is done once more."""
    bench.server.publish("carl", "hello", (), Visibility.PUBLIC, "k")
    job = bench.jobs.add(deed(Verb.BOOKMARK))
    bench.jobs.save(replace(job, state=State.SENDING))
    asyncio.run(bench.lane(kind=Lane.DEEDS).run(until_idle=True))
    assert bench.server.marks["bookmark"] == {"p1"}
    assert bench.now(job).state is State.PUBLISHED
