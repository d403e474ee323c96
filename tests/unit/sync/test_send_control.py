"""What a person decides over the outbox: pause all, order, times, the line; and what is made ready ahead."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.errors import DiskFull, Reason, Unreadable
from kesong_desktop.model.outbox import (
    CancelRequested,
    EditRequested,
    InvalidTransition,
    Queue,
    RetryRequested,
    State,
)
from kesong_desktop.model.outbox.quiet_hours import parsed
from kesong_desktop.store.journal.account_pauses import ALL
from kesong_desktop.store.journal.schema import GOING_ON
from kesong_desktop.sync.outbox.render_queue import RenderQueue
from tests.fakes.posting_server import Fault, Gate, lost_answer, lost_request, no_network
from tests.unit.sync.motor import PATIENCE_S, Motor, reached
from tests.unit.sync.world import ANNA, BEGAN_S, BEN, Bench


@pytest.mark.parametrize("whose", [ALL, ANNA.key])
def test_paused_as_a_whole_nothing_is_sent(motor: Motor, whose: str) -> None:
    """What is being uploaded is broken off, what comes later waits too, over a restart; let go of, all of it goes."""
    gate = motor.of(ANNA).gates["upload"] = Gate()
    first = motor.bench.queue("one", 1)
    motor.engine.run_outbox()
    reached(gate)
    motor.engine.hold(whose, on=True).result(PATIENCE_S)  # type: ignore[arg-type]
    motor.comes_to(first, State.QUEUED)
    del motor.of(ANNA).gates["upload"]
    second, other = motor.bench.queue("two", 0), motor.bench.queue("three", 0, by=BEN)
    motor.engine.run_outbox().result(PATIENCE_S)
    if whose == ANNA.key:
        motor.comes_to(other, State.PUBLISHED)
    assert motor.of(ANNA).texts() == []
    motor.bench.drain()
    assert motor.of(ANNA).texts() == []
    motor.engine.hold(whose, on=False).result(PATIENCE_S)  # type: ignore[arg-type]
    for job in (first, second, other):
        motor.comes_to(job, State.PUBLISHED)
    assert motor.of(ANNA).texts() == ["one", "two"]


@pytest.mark.parametrize(
    ("places", "order"),
    [(-1, "acbd"), (1, "abdc"), (-100, "cabd"), (100, "abdc"), (0, "abcd")],
)
def test_moved(bench: Bench, places: int, order: str) -> None:
    """A job that has not begun changes its place, as far as there are places."""
    jobs = {text: bench.queue(text, 0) for text in "abcd"}
    other = bench.queue("x", 0, by=BEN)
    bench.jobs.move(jobs["c"].id, places)
    assert "".join(job.body.text for job in bench.jobs.unfinished(ANNA.key)) == order
    assert bench.jobs.unfinished(BEN.key) == [other]
    bench.command(other, CancelRequested())
    bench.work()
    assert "".join(bench.server.texts()) == order


def test_what_has_begun_keeps_its_place(bench: Bench) -> None:
    """Nothing is moved before a doubt."""
    bench.server.faults["create"] = [lost_request()]
    bench.server.choose_fault = lambda name: lost_request() if name == "look" else None
    begun, second, third = (bench.queue(text, 1) for text in "abc")
    bench.drain()
    bench.jobs.move(third.id, -100)
    bench.jobs.move(begun.id, 100)
    assert [job.id for job in bench.jobs.unfinished(ANNA.key)] == [begun.id, third.id, second.id]


def test_quiet_hours_hold_what_is_sent_and_not_what_is_looked_for(bench: Bench) -> None:
    """A doubt is looked into in them; nothing new goes out before they are over."""
    job, other = bench.queue("one", 1), bench.queue("two", 0)
    quiet = bench.tools.conditions
    sent_s: list[float] = []

    def night_falls(name: str) -> Fault | None:
        if name != "create":
            return None
        sent_s.append(bench.clock.now_s)
        quiet.quiet = parsed("00:00-23:59")
        return lost_answer() if len(sent_s) == 1 else None

    bench.server.choose_fault = night_falls
    asyncio.run(_until_published(bench, job.id))
    assert bench.now(job).state is State.PUBLISHED
    assert len(sent_s) == 1
    left_s = quiet.quiet_left_s(bench.clock.now_s)
    asyncio.run(_until_published(bench, other.id))
    assert bench.now(other).state is State.PUBLISHED
    assert sent_s[1] >= bench.clock.now_s - 60 >= sent_s[0] + left_s - 60


async def _until_published(bench: Bench, job_id: str) -> None:
    runner = asyncio.ensure_future(bench.runner().run(until_idle=False))
    for _ in range(40_000):
        await asyncio.sleep(0)
        if bench.jobs.get(job_id).state is State.PUBLISHED:
            break
    runner.cancel()
    await asyncio.gather(runner, return_exceptions=True)


@pytest.mark.parametrize(
    ("is_metered", "wants", "is_sent"),
    [(True, True, False), (True, False, True), (False, True, True), (None, True, True)],
)
def test_metered_connection(bench: Bench, is_metered: bool | None, *, wants: bool, is_sent: bool) -> None:
    """Posts wait for another one where the person wants it and the system says so; where nobody knows, they go."""
    bench.tools.conditions.is_metered, bench.tools.conditions.only_unmetered = is_metered, wants
    job = bench.queue("one", 1)
    asyncio.run(_until_published(bench, job.id))
    assert (bench.now(job).state is State.PUBLISHED) is is_sent
    assert bench.tools.conditions.held_until_s(Queue.INTERACTIONS, 0.0, 0.0) == 0.0


def plan(bench: Bench, in_s: float) -> str:
    """A post that is to go out later."""
    job = bench.queue("later", 1)
    bench.jobs.save(replace(job, state=State.SCHEDULED, due_s=BEGAN_S + in_s))
    return job.id


def test_a_scheduled_post_goes_when_its_time_has_come(motor: Motor) -> None:
    """Not before, and the others do not wait for it."""
    job_id = plan(motor.bench, 3600)
    now = motor.bench.queue("now", 0)
    motor.bench.clock.stands = False
    motor.engine.run_outbox()
    motor.comes_to(now, State.PUBLISHED)
    motor.comes_to(motor.bench.jobs.get(job_id), State.PUBLISHED)
    assert motor.of(ANNA).texts() == ["now", "later"]
    assert motor.of(ANNA).posts[1].created_utc.timestamp() >= BEGAN_S + 3600


def test_what_became_due_while_the_computer_slept_goes_when_it_wakes(motor: Motor) -> None:
    """Not only when the wait that the sleep interrupted is over."""
    bench = motor.bench
    bench.clock.stands = True
    job = bench.queue("at noon", 0)
    bench.jobs.save(replace(job, state=State.SCHEDULED, due_s=bench.clock.now_s + 3600))
    motor.engine.run_outbox().result(PATIENCE_S)
    bench.clock.now_s += 3660
    motor.engine.wake()
    motor.comes_to(job, State.PUBLISHED)


@pytest.mark.parametrize(("late_s", "state"), [(60, State.PUBLISHED), (3600, State.OVERDUE)])
def test_a_time_that_came_while_the_program_was_closed(motor: Motor, late_s: float, state: State) -> None:
    """Some minutes are no matter; after that the person is asked, and nothing is dated back."""
    job_id = plan(motor.bench, 3600)
    motor.bench.clock.now_s += 3600 + late_s
    motor.engine.drain().result(PATIENCE_S)
    assert motor.bench.jobs.get(job_id).state is state
    if state is State.OVERDUE:
        motor.engine.command(motor.bench.jobs.get(job_id), RetryRequested()).result(PATIENCE_S)
        motor.engine.drain().result(PATIENCE_S)
        assert motor.of(ANNA).texts() == ["later"]
        assert motor.of(ANNA).posts[0].created_utc.timestamp() >= BEGAN_S + 7200


def test_pictures_are_made_ready_before_their_turn(motor: Motor) -> None:
    """While the first waits for the network, the others are rendered: their originals may go then."""
    motor.bench.accounts.put_capability(ANNA.server, motor.of(ANNA).promise, BEGAN_S)
    gate = motor.of(ANNA).gates["upload"] = Gate()
    first, second = motor.bench.queue("one", 1), motor.bench.queue("two", 2)
    motor.engine.run_outbox()
    reached(gate)
    motor.until(lambda: all(picture.rendered for picture in motor.bench.now(second).pictures))
    for picture in second.pictures:
        Path(picture.source).unlink()
    gate.open()
    motor.comes_to(first, State.PUBLISHED)
    motor.comes_to(second, State.PUBLISHED)


def test_an_original_that_was_changed_is_reported(bench: Bench) -> None:
    """What goes out is what the person saw; trying again takes it as it is now (R9)."""
    job = bench.queue("one", 1)
    source = Path(job.pictures[0].source)
    found = source.stat()
    seen = replace(job.pictures[0], source_bytes=found.st_size, source_mtime_ns=found.st_mtime_ns)
    bench.jobs.save(replace(job, pictures=(seen,)))
    source.write_bytes(b"another picture")
    bench.work()
    parked = bench.now(job)
    assert parked.state is State.PARKED
    assert parked.failure is not None
    assert parked.failure.reason is Reason.SOURCE_CHANGED
    bench.command(job, RetryRequested())
    bench.work()
    assert [medium.content for medium in bench.server.media.values()] == [b"rendered another picture"]


def test_a_prepared_file_that_was_damaged_is_made_again(bench: Bench) -> None:
    """The server never gets other bytes than those that were hashed (R9)."""
    job = bench.queue("one", 1)
    bench.server.faults["upload"] = [no_network()]
    touched: list[str] = []

    def damage(name: str) -> None:
        picture = bench.now(job).pictures[0]
        if name == "upload" and not touched and picture.rendered:
            bench.tools.files.path(job.id, picture.rendered).write_bytes(b"rotten")
            touched.append(name)

    bench.server.choose_fault = damage
    bench.work()
    assert bench.now(job).state is State.PUBLISHED
    assert [medium.content for medium in bench.server.media.values()] == [b"rendered job1-0.jpg"]
    assert "spoiled" in bench.told(job)


def test_a_picture_wanted_twice_at_once_is_made_once(bench: Bench) -> None:
    """By the look ahead and by the runner."""
    job, made = bench.queue("one", 1), []
    render = bench.tools.render

    def counted(*arguments):
        made.append(arguments)
        return render(*arguments)

    rendering = RenderQueue(replace(bench.tools, render=counted))

    async def both() -> None:
        await asyncio.gather(*(rendering.make(job, 0, bench.server.promise) for _ in range(2)))

    asyncio.run(both())
    assert len(made) == 1


def test_a_full_disk_ends_the_look_ahead_and_a_bad_picture_does_not(bench: Bench) -> None:
    """A bad one parks its post at once, so that the person hears of it early."""
    bad, good = bench.queue("bad", 1), bench.queue("good", 1)
    render = bench.tools.render

    def failing(picture, *more):
        if "job1" in picture.source:
            raise Unreadable(picture.source, "broken")
        return render(picture, *more)

    rendering = RenderQueue(replace(bench.tools, render=failing))
    asyncio.run(rendering.ahead(lambda _: bench.server.promise))
    assert (bench.now(bad).state, bool(bench.now(good).pictures[0].rendered)) == (State.PARKED, True)


def test_a_month_of_planned_posts_is_rendered(bench: Bench) -> None:
    """Those that are ready and wait for their time hide nothing behind them."""
    jobs = [bench.queue(f"{number}", 1) for number in range(60)]
    for job in jobs:
        bench.jobs.save(replace(job, state=State.SCHEDULED, due_s=BEGAN_S + 1e6), [])
    asyncio.run(RenderQueue(bench.tools).ahead(lambda _: bench.server.promise))
    assert [job.id for job in jobs if bench.now(job).pictures[0].rendered is None] == []


def test_posts_for_a_server_that_is_not_known_yet_hold_up_no_others(bench: Bench) -> None:
    """However many they are; what their server takes is not known."""
    others = [bench.queue(f"{number}", 1, by=BEN) for number in range(30)]
    own = bench.queue("own", 2)
    rendering = RenderQueue(bench.tools)
    asyncio.run(rendering.ahead(lambda key: bench.server.promise if key == ANNA.key else None))
    assert all(picture.rendered for picture in bench.now(own).pictures)
    assert not any(bench.now(job).pictures[0].rendered for job in others)


def test_files_are_rendered_some_at_a_time(bench: Bench) -> None:
    """While one waits for the disk, the other is decoded. On a full disk none is begun any more, and what is done is kept."""
    jobs, both = [bench.queue(f"{number}", 1) for number in range(4)], threading.Barrier(2)
    render = bench.tools.render

    def met(picture, *more):
        both.wait(PATIENCE_S)
        if "job3" in picture.source:
            raise DiskFull(picture.source, why="no space left")
        return render(picture, *more)

    with ThreadPoolExecutor(2) as threads:
        tools = replace(bench.tools, render=met, pictures=threads, renders_at_once=2)
        asyncio.run(RenderQueue(tools).ahead(lambda _: bench.server.promise))
    rendered = [bool(bench.now(job).pictures[0].rendered) for job in jobs]
    assert rendered == [True, True, False, True]


@pytest.mark.parametrize("is_there", [True, False])
def test_an_unconfirmed_post_is_not_made_a_draft(bench: Bench, *, is_there: bool) -> None:
    """Changed and sent, it would be there twice."""
    job = bench.queue("one", 1)
    bench.server.faults["create"] = [lost_answer() if is_there else lost_request()]
    bench.server.choose_fault = lambda name: lost_request() if name == "look" else None
    bench.drain()
    with pytest.raises(InvalidTransition):
        bench.command(job, EditRequested("d1"))


def test_a_long_list_costs_no_more_at_each_step(bench: Bench) -> None:
    """The head is found by an index: 500 posts behind it are not read."""
    for number in range(500):
        bench.queue(f"{number}", 0)
    for which, index in ((GOING_ON, "job_head"), ("state = 'recalling'", "job_recalled")):
        plan = bench.journal.rows(
            f"EXPLAIN QUERY PLAN SELECT body FROM job WHERE account = ? AND queue = ? AND {which} ORDER BY position LIMIT 1",
            (ANNA.key, "posts"),
        )
        assert index in str(plan)
        assert "TEMP B-TREE" not in str(plan)
    head = bench.jobs.head(ANNA.key, Queue.POSTS)
    assert head is not None
    assert head.body.text == "0"
