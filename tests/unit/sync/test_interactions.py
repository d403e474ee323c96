"""Likes, boosts, follows, edits and deletes: at once where there is a line, later where there is none, and never lost."""

import asyncio
from concurrent.futures import Future
from dataclasses import replace

import pytest

from kesong_desktop.errors import Forbidden, Gone, NotAuthorised, Reason, Refused, ServerFault, SlowDown
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.event import InteractionRefused
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    CancelRequested,
    Interaction,
    InteractionJob,
    Job,
    JobId,
    PostBody,
    PostEdit,
    Queue,
    RetryRequested,
    State,
    Verb,
)
from kesong_desktop.store.journal.account_pauses import ALL
from kesong_desktop.sync.outbox.queue_runner import QueueRunner
from kesong_desktop.sync.outbox.render_queue import RenderQueue
from kesong_desktop.sync.ports import ServerSession
from tests.fakes.posting_server import HOST, FakeClient, Fault, Gate, lost_answer, lost_request, no_network
from tests.unit.sync.motor import PATIENCE_S, Motor, reached
from tests.unit.sync.world import ANNA, Bench, until

numbers = iter(range(10_000))


def interaction(
    verb: Verb = Verb.FAVOURITE, target: str = "p1", *, on: bool = True, text: str = ""
) -> InteractionJob:
    """A job of Anna's."""
    edit = PostEdit(PostBody(text)) if verb is Verb.EDIT else None
    name = JobId(f"interaction{next(numbers)}")
    return InteractionJob(name, ANNA.key, Interaction(verb, target, on=on), edit, created_s=0.0)


def with_post(motor: Motor) -> Motor:
    """Somebody else's post is on the server and in the cache."""
    post = motor.of(ANNA).publish("carl", "hello", (), Visibility.PUBLIC, "k")
    motor.bench.cache.put_post(ANNA.key, post, at_head_of="home")
    return motor


def do(motor: Motor, job: Job) -> "Future[Job]":
    return motor.engine.do(job)


@pytest.mark.parametrize("verb", [Verb.FAVOURITE, Verb.BOOKMARK, Verb.BOOST, Verb.FOLLOW])
def test_an_interaction_is_made_and_taken_back(motor: Motor, verb: Verb) -> None:
    """On the server each time; and the outbox's list is as empty as before."""
    with_post(motor)
    for on in (True, False):
        do(motor, interaction(verb, on=on)).result(PATIENCE_S)
        assert motor.of(ANNA).marks[verb] == ({"p1"} if on else set())
    assert motor.bench.jobs.all() == []


def test_an_edit_and_a_delete(motor: Motor) -> None:
    """They stay on the list, done, with their history."""
    with_post(motor)
    do(motor, interaction(Verb.EDIT, text="better")).result(PATIENCE_S)
    assert motor.of(ANNA).texts() == ["better"]
    done = do(motor, interaction(Verb.DELETE)).result(PATIENCE_S)
    assert motor.of(ANNA).texts() == []

    assert motor.bench.told(done) == ["queued", "done"]


def test_an_interaction_does_not_wait_for_an_album(motor: Motor) -> None:
    """Nor for a doubt: the account has a runner for posts and one for deeds."""
    with_post(motor)
    gate = motor.of(ANNA).gates["upload"] = Gate()
    motor.bench.queue("album", 3)
    motor.engine.run_outbox()
    reached(gate)
    do(motor, interaction()).result(PATIENCE_S)
    assert motor.of(ANNA).marks["favourite"] == {"p1"}
    gate.open()


@pytest.mark.parametrize(
    "fault", [no_network(), Fault(SlowDown(HOST, wait_s=9)), Fault(ServerFault(HOST, status=502))], ids=repr
)
def test_without_a_connection_it_waits_and_who_asked_is_reported(motor: Motor, fault: Fault) -> None:
    """The future holds the job as it waits; it is done when the line is back."""
    with_post(motor)
    motor.of(ANNA).faults["favourite"] = [fault]
    motor.engine.run_outbox().result(PATIENCE_S)
    waiting = do(motor, interaction()).result(PATIENCE_S)

    assert waiting.state is State.QUEUED
    motor.bench.clock.stands = False
    motor.engine.wake()
    motor.until(lambda: motor.bench.jobs.all() == [])
    assert motor.of(ANNA).marks["favourite"] == {"p1"}


@pytest.mark.parametrize("asks", [True, False])
def test_what_the_server_refuses_is_put_back(motor: Motor, *, asks: bool) -> None:
    """On the screen as on the server; who waits hears why, and else it stays in the list until it is dismissed."""
    with_post(motor)
    post = motor.bench.cache.post(ANNA.key, "p1")
    assert post is not None
    motor.bench.cache.put_post(ANNA.key, post.with_favourite(on=True))
    job = interaction()
    motor.of(ANNA).faults["favourite"] = [Fault(Forbidden(HOST))]
    if asks:
        with pytest.raises(Refused) as refused:
            do(motor, job).result(PATIENCE_S)
        assert (refused.value.reason, refused.value.facts["server"]) == (Reason.FORBIDDEN, "pixels.town")
    else:
        motor.bench.interactions.add(job)
        motor.engine.drain().result(PATIENCE_S)
        assert any(isinstance(event, InteractionRefused) for event in motor.bench.events)
    assert motor.bench.cache.post(ANNA.key, "p1") == post
    if not asks:
        (parked,) = motor.bench.jobs.all()
        assert (parked.state, parked.failure.reason) == (State.PARKED, Reason.FORBIDDEN)
        motor.engine.command(parked, CancelRequested()).result(PATIENCE_S)
        assert motor.bench.cache.post(ANNA.key, "p1") == post
    assert motor.bench.jobs.all() == []


def refused_later(motor: Motor, job: InteractionJob, fault: Fault) -> InteractionJob:
    """Queue an interaction for which nobody waits, and have the server refuse it; returns it as it then stands."""
    motor.of(ANNA).faults[str(job.interaction.verb)] = [fault]
    motor.bench.interactions.add(job)
    motor.engine.drain().result(PATIENCE_S)
    return motor.bench.jobs.get(job.id)


def test_what_was_refused_can_be_tried_again(motor: Motor) -> None:
    """Shown as done again, and done."""
    with_post(motor)
    parked = refused_later(motor, interaction(), Fault(Forbidden(HOST)))
    motor.engine.command(parked, RetryRequested()).result(PATIENCE_S)
    motor.engine.drain().result(PATIENCE_S)
    assert motor.bench.jobs.all() == []
    assert motor.of(ANNA).marks["favourite"] == {"p1"}
    shown = motor.bench.cache.post(ANNA.key, "p1")
    assert shown is not None
    assert shown.favourited


@pytest.mark.parametrize("on", [True, False])
def test_a_new_choice_takes_the_place_of_a_refused_one(motor: Motor, *, on: bool) -> None:
    """Also the same choice: it is sent."""
    with_post(motor)
    refused_later(motor, interaction(), Fault(Forbidden(HOST)))
    do(motor, interaction(on=on)).result(PATIENCE_S)
    assert motor.bench.jobs.all() == []
    assert motor.of(ANNA).marks["favourite"] == ({"p1"} if on else set())


def test_a_choice_refused_after_a_newer_one_was_queued(motor: Motor) -> None:
    """Once the newer one is done it has left the list: tried again it would undo the newer choice."""
    with_post(motor)
    motor.of(ANNA).faults["favourite"] = [Fault(ServerFault(HOST, status=502)), Fault(Forbidden(HOST))]
    motor.engine.run_outbox().result(PATIENCE_S)
    older = do(motor, interaction(on=False)).result(PATIENCE_S)
    newer = do(motor, interaction(on=True)).result(PATIENCE_S)
    assert (older.state, newer.state) == (State.QUEUED, State.QUEUED), "the older may have arrived"
    motor.bench.clock.stands = False
    motor.engine.wake()
    motor.until(lambda: motor.of(ANNA).marks["favourite"] == {"p1"})
    motor.until(lambda: motor.bench.jobs.all() == [])


@pytest.mark.parametrize("verb", [Verb.FAVOURITE, Verb.BOOKMARK, Verb.BOOST, Verb.FOLLOW])
def test_undone_for_what_is_gone_is_done(motor: Motor, verb: Verb) -> None:
    """There is nothing that could be refused."""
    motor.of(ANNA).faults[str(verb)] = [Fault(Gone(HOST))]
    do(motor, interaction(verb, on=False)).result(PATIENCE_S)
    assert motor.bench.jobs.all() == []


@pytest.mark.parametrize("is_on_before", [False, True])
def test_of_what_was_not_sent_the_last_wish_counts(motor: Motor, *, is_on_before: bool) -> None:
    """Liked and unliked offline: the like is never sent, and it is unliked also where it was liked long ago."""
    with_post(motor)
    if is_on_before:
        do(motor, interaction()).result(PATIENCE_S)
        motor.of(ANNA).calls.clear()
    motor.engine.hold(ALL, on=True).result(PATIENCE_S)
    motor.engine.run_outbox().result(PATIENCE_S)
    for on in (True, False):
        assert do(motor, interaction(on=on)).result(PATIENCE_S).state is State.QUEUED
    assert [job.interaction.on for job in motor.bench.interactions.waiting(ANNA.key)] == [False]
    motor.engine.hold(ALL, on=False).result(PATIENCE_S)
    motor.until(lambda: motor.bench.jobs.all() == [])
    assert motor.of(ANNA).calls.count("favourite") == 1
    assert motor.of(ANNA).marks["favourite"] == set()


def test_what_takes_its_place_keeps_the_servers_wait(bench: Bench) -> None:
    """Also when the program starts anew in between: the one that was told to wait is off the list by then."""
    first, second, third = interaction(), interaction(on=False), interaction()
    bench.server.publish("carl", "hello", (), Visibility.PUBLIC, "k")
    bench.interactions.add(
        replace(first, failure=Failure(Reason.SLOW_DOWN), not_before_s=bench.clock() + 900)
    )
    bench.interactions.add(second)
    bench.interactions.add(third)
    asked_s: list[float] = []
    bench.server.choose_fault = lambda _: asked_s.append(bench.clock())
    began_s = bench.clock()
    asyncio.run(_until_done(bench, third))
    assert asked_s == [began_s + 900]


async def _until_done(bench: Bench, job: Job) -> None:
    runner = asyncio.ensure_future(bench.runner(kind=Queue.INTERACTIONS).run(until_idle=False))
    await until(lambda: bench.now(job).state is State.PUBLISHED)
    runner.cancel()
    await asyncio.gather(runner, return_exceptions=True)


@pytest.mark.parametrize("is_paused", [False, True])
def test_who_asked_is_told_that_it_waits_behind_another(motor: Motor, *, is_paused: bool) -> None:
    """Also where the one before it was told long ago, or a person has paused all."""
    with_post(motor)
    motor.of(ANNA).faults["favourite"] = [no_network()]
    motor.engine.run_outbox().result(PATIENCE_S)
    if is_paused:
        motor.engine.hold(ALL, on=True).result(PATIENCE_S)
    for verb in (Verb.FAVOURITE, Verb.BOOKMARK):
        assert do(motor, interaction(verb)).result(PATIENCE_S).state is State.QUEUED
    assert motor.of(ANNA).marks["bookmark"] == set()


def test_the_same_twice_is_one(motor: Motor) -> None:
    """A double click."""
    first, second = interaction(), interaction()
    assert motor.bench.interactions.add(first) == (first, ())
    assert motor.bench.interactions.add(second) == (first, ())


@pytest.mark.parametrize("fault", [lost_request(), lost_answer()], ids=["never there", "there"])
def test_an_interaction_that_may_have_arrived_is_not_forgotten(motor: Motor, fault: Fault) -> None:
    """Taken back, it is taken back on the server too."""
    with_post(motor)
    motor.of(ANNA).faults["favourite"] = [fault]
    motor.engine.run_outbox().result(PATIENCE_S)
    do(motor, interaction()).result(PATIENCE_S)
    motor.of(ANNA).faults["favourite"] = []
    back = do(motor, interaction(on=False))
    motor.bench.clock.stands = False
    motor.engine.wake()
    back.result(PATIENCE_S)
    motor.until(lambda: motor.bench.jobs.all() == [])
    assert motor.of(ANNA).marks["favourite"] == set()


def test_after_a_401_neither_queue_asks_anything(motor: Motor) -> None:
    """A like is refused, and the post waits for the sign-in as well."""
    with_post(motor)
    motor.of(ANNA).faults["favourite"] = [Fault(NotAuthorised(HOST))]
    motor.engine.run_outbox().result(PATIENCE_S)
    do(motor, interaction()).result(PATIENCE_S)
    calls = list(motor.of(ANNA).calls)
    job = motor.bench.queue("post", 0)
    motor.engine.run_outbox().result(PATIENCE_S)
    motor.until(lambda: motor.bench.now(job).failure is not None)
    assert motor.of(ANNA).calls == calls


def test_a_kill_in_between_does_it_again(bench: Bench) -> None:
    """Found as being sent, it is done once more."""
    bench.server.publish("carl", "hello", (), Visibility.PUBLIC, "k")
    job = bench.interactions.add(interaction(Verb.BOOKMARK))[0]
    bench.jobs.save(replace(job, state=State.SENDING))
    asyncio.run(bench.runner(kind=Queue.INTERACTIONS).run(until_idle=True))
    assert bench.server.marks["bookmark"] == {"p1"}
    assert bench.now(job).state is State.PUBLISHED


@pytest.mark.parametrize("fails", [False, True])
def test_a_toggle_that_is_replaced_while_the_session_is_opened(bench: Bench, fails: bool) -> None:
    """It is off the list by then; the queue goes on with what took its place."""
    post = bench.server.publish("carl", "hello", (), Visibility.PUBLIC, "k")
    client = FakeClient(bench.server, ANNA.remote_id)
    opened: list[None] = []

    async def connect() -> ServerSession:
        opened.append(None)
        if len(opened) == 1:
            bench.tools.interactions.add(interaction(target=post.id, on=False))
            if fails:
                raise NotAuthorised(HOST)
        return ServerSession(client, bench.server.promise)

    bench.tools.interactions.add(interaction(target=post.id))
    runner = QueueRunner(
        ANNA, Queue.INTERACTIONS, connect, tools=bench.tools, rendering=RenderQueue(bench.tools)
    )
    if fails:
        with pytest.raises(NotAuthorised):
            asyncio.run(runner.run(until_idle=True))
        assert [job.interaction.on for job in bench.tools.interactions.waiting(ANNA.key)] == [False]
    else:
        asyncio.run(runner.run(until_idle=True))
        assert bench.tools.interactions.waiting(ANNA.key) == []
        assert bench.server.marks[Verb.FAVOURITE] == set()
