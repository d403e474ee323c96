"""An unconfirmed post lets the posts behind it go on after the first looks, unless strict order was asked for."""

from dataclasses import replace

import pytest

from kesong_desktop.errors import Reason, ServerFault, Unreachable
from kesong_desktop.model.outbox import Interrupted, Job, OutcomeDecided, PostAttempt, State
from kesong_desktop.model.outbox.rules import UPLOAD_TRIES
from tests.fakes.posting_server import HOST, Fault, lost_request
from tests.unit.sync.world import ANNA, BEGAN_S, Bench


@pytest.fixture
def loose(bench: Bench) -> Bench:
    """A server that takes media into a second post, and loses the first POST."""
    bench.server.single_use = False
    bench.server.faults["create"] = [lost_request()]
    return bench


def strict(bench: Bench, job: Job) -> None:
    """Ask for strict order for a job that waits."""
    bench.jobs.save(replace(bench.now(job), keeps_order=True))


def times(bench: Bench, job: Job) -> dict[str, float]:
    """When each note was made first, in seconds from the beginning."""
    found: dict[str, float] = {}
    for note in bench.jobs.history(job.id):
        found.setdefault(note.note, note.at_s - BEGAN_S)
    return found


def test_forty_posts_do_not_wait_for_one(loose: Bench) -> None:
    """They are published within minutes, in their own order, and the history of the first says that it may come later."""
    first = loose.queue("first", 1)
    others = [loose.queue(f"post {number}", 1) for number in range(39)]
    loose.work()
    assert loose.now(first).state is State.ASKING
    assert loose.server.texts() == [f"post {number}" for number in range(39)]
    assert {loose.now(one).state for one in others} == {State.PUBLISHED}
    assert all(times(loose, one)["published"] < 300 for one in others)
    assert loose.told(first).count("aside") == 1
    assert times(loose, first)["asking"] >= 1200


def test_an_unconfirmed_post_is_still_looked_up_in_time(loose: Bench) -> None:
    """Others that wait for their own reasons do not delay its looks."""
    first, second = loose.queue("first", 1), loose.queue("second", 1)
    fault = Fault(ServerFault(HOST, status=503))
    loose.server.faults["upload"] = [None, *[fault] * 40]
    loose.drain()
    assert loose.now(first).state is State.ASKING
    assert times(loose, first)["asking"] < 1300
    assert loose.now(second).state is not State.PUBLISHED


@pytest.mark.parametrize("which", [0, 1])
def test_a_series_keeps_its_order(loose: Bench, which: int) -> None:
    """Strict order for the unconfirmed post or for one behind it: nothing overtakes."""
    jobs = [loose.queue("first", 1), loose.queue("second", 1), loose.queue("third", 1)]
    strict(loose, jobs[which])
    loose.drain()
    at_s = times(loose, jobs[0])["asking"]
    assert all(times(loose, one)["published"] >= at_s for one in jobs[1:])
    assert loose.told(jobs[0]).count("aside") == (0 if which == 0 else 1)


def test_a_post_that_looks_the_same_does_not_overtake(loose: Bench) -> None:
    """Nobody could tell which of both is there."""
    first, twin = loose.queue("hello", 0), loose.queue("hello", 0)
    loose.drain()
    assert times(loose, twin)["published"] >= times(loose, first)["asking"]


def test_a_post_of_the_same_words_does_not_overtake(loose: Bench) -> None:
    """Not in another language either: a lookup does not see the difference."""
    first, twin = loose.queue("hello", 0), loose.queue("hello", 0)
    loose.jobs.save(replace(loose.now(twin), body=replace(twin.body, language="de")))
    loose.drain()
    assert times(loose, twin)["published"] >= times(loose, first)["asking"]


def test_a_server_that_refuses_doubles_keeps_the_order(bench: Bench) -> None:
    """It is settled in three minutes there: nothing is gained by another order."""
    bench.server.faults["create"] = [lost_request()]
    jobs = [bench.queue("first", 1), bench.queue("second", 1)]
    bench.work()
    assert bench.server.texts() == ["first", "second"]
    assert "aside" not in bench.told(jobs[0])


def test_the_first_goes_on_when_it_is_decided(loose: Bench) -> None:
    """The person says that it is not there: it is sent, behind the others."""
    first, second = loose.queue("first", 1), loose.queue("second", 1)
    loose.work()
    loose.command(first, OutcomeDecided(is_there=False))
    loose.work()
    assert loose.server.texts() == ["second", "first"]
    assert {loose.now(first).state, loose.now(second).state} == {State.PUBLISHED}
    assert not loose.now(first).is_aside


@pytest.mark.parametrize(
    ("after_s", "ended_s"), [(0.0, 0.0), (5.0, 5.0), (59.0, 59.0), (61.0, 60.0), (-3600.0, 60.0)]
)
def test_age_after_a_kill_counts_from_when_it_was_given_up(
    bench: Bench, after_s: float, ended_s: float
) -> None:
    """From the next start, if that is less than a minute later; a clock that was set back tells nothing."""
    job = bench.queue("hello", 1)
    attempt = PostAttempt("key", ("m1",), at_s=BEGAN_S, server_s=BEGAN_S + 7.0)
    bench.jobs.save(replace(bench.now(job), state=State.SENDING, attempt=attempt, key="key"))
    bench.clock.now_s = BEGAN_S + after_s
    found = bench.command(job, Interrupted())
    assert found.unconfirmed[0].ended_s == BEGAN_S + 7.0 + ended_s


def test_a_kill_costs_no_look(bench: Bench) -> None:
    """It is settled in little more than three minutes, as without a kill."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_request()]
    bench.work(lambda runner: _killed_at_create(bench, runner))
    began_s = bench.clock.now_s
    bench.work()
    assert bench.now(job).state is State.PUBLISHED
    assert bench.clock.now_s - began_s < 240


async def _killed_at_create(bench: Bench, runner: object) -> None:
    """End the runner while the POST is on its way."""
    import asyncio  # noqa: PLC0415

    while not bench.server.calls or bench.server.calls[-1] != "create":  # noqa: ASYNC110 - the bench has no event for it
        await asyncio.sleep(0)


def test_a_server_that_fails_at_an_upload_for_ever(bench: Bench) -> None:
    """Bounded tries, then that job is parked, in words, and the next goes on."""
    bad, good = bench.queue("bad", 1), bench.queue("good", 1)
    bench.server.faults["upload"] = [Fault(ServerFault(HOST, status=500))] * UPLOAD_TRIES
    bench.work()
    assert bench.now(bad).state is State.PARKED
    assert bench.now(bad).failure.reason is Reason.UPLOAD_KEEPS_FAILING
    assert bench.told(bad)[-1] == "given_up"
    assert bench.server.calls.count("upload") == UPLOAD_TRIES + 1
    assert (bench.now(good).state, bench.server.texts()) == (State.PUBLISHED, ["good"])


@pytest.mark.parametrize(
    "error", [ServerFault(HOST, status=502), ServerFault(HOST, status=503), Unreachable(HOST)]
)
def test_an_outage_parks_nothing(bench: Bench, error: Exception) -> None:
    """A gateway's word, or no connection, is about the server as a whole: it is waited for."""
    job = bench.queue("hello", 1)
    bench.server.faults["upload"] = [Fault(error)] * (UPLOAD_TRIES + 5)
    bench.work()
    assert bench.now(job).state is State.PUBLISHED


def test_a_run_goes_on_while_something_can_be_done(bench: Bench) -> None:
    """Five failures in a row, of a server that can be reached: it is not given up within the stated time."""
    job = bench.queue("hello", 1)
    bench.server.faults["upload"] = [Fault(ServerFault(HOST, status=503))] * 6
    bench.drain()
    assert bench.now(job).state is State.PUBLISHED


def test_photos_prepared_stands_once_in_a_history(bench: Bench) -> None:
    """However many there are."""
    job = bench.queue("hello", 4)
    bench.work()
    assert bench.told(job).count("rendered") == 1
    assert bench.jobs.head(ANNA.key, job.queue) is None
