"""Clocks that are wrong, and that jump: nothing is settled early, nothing waits for ever (R5, R12)."""

from dataclasses import replace

import pytest

from kesong_desktop.errors import ServerFault
from kesong_desktop.model.outbox import State
from tests.fakes.posting_server import HOST, Fault, lost_answer, lost_request
from tests.unit.sync.world import Bench

HOUR_S, YEAR_S = 3600.0, 365 * 86400.0


def jump(bench: Bench, seconds: float, *, at: str, time: int = 1) -> None:
    """This computer's clock jumps at the ``time``-th call of that name; the server's does not."""
    seen: list[str] = []

    def look(name: str) -> None:
        seen.append(name)
        if name == at and seen.count(at) == time:
            bench.clock.now_s += seconds
            bench.server.offset_s -= seconds

    bench.server.choose_fault = look


@pytest.mark.parametrize("seconds", [HOUR_S, YEAR_S, -HOUR_S, -YEAR_S])
@pytest.mark.parametrize("time", [1, 2])
def test_an_unconfirmed_post_is_settled_by_the_servers_clock(bench: Bench, seconds: float, time: int) -> None:
    """Whatever this computer's clock does while it is looked for: not sent again before the server's 180 s are over."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_answer(150.0)]
    jump(bench, seconds, at="look", time=time)
    bench.work()
    assert (bench.now(job).state, bench.server.texts()) == (State.PUBLISHED, ["hello"])
    assert bench.server.calls.count("create") == 1


@pytest.mark.parametrize("seconds", [-HOUR_S, -YEAR_S])
def test_a_clock_that_was_set_back_leaves_nothing_waiting(bench: Bench, seconds: float) -> None:
    """A wait that was noted before a restart, by a clock that was wrong then, does not last a year."""
    job = bench.queue("hello", 1)
    bench.server.faults["upload"] = [Fault(ServerFault(HOST, status=502))] * 4
    bench.drain()
    bench.clock.now_s += seconds
    bench.server.offset_s -= seconds
    began_s = bench.clock.now_s
    bench.work()
    assert bench.now(job).state is State.PUBLISHED
    assert bench.clock.now_s - began_s <= HOUR_S + 60


def test_the_servers_time_is_asked_before_the_first_attempt(bench: Bench) -> None:
    """An attempt is dated by the server; a post without pictures may be the first thing that it is asked."""
    job = bench.queue("hello", 0)
    bench.server.is_time_told = False
    bench.server.offset_s = -HOUR_S
    bench.server.faults["create"] = [lost_answer()]
    bench.work()
    assert bench.server.calls == ["time", "create", "look"]
    assert (bench.now(job).state, bench.server.texts()) == (State.PUBLISHED, ["hello"])


def test_a_server_that_does_not_answer_is_not_unconfirmed(bench: Bench) -> None:
    """Asking for the time finds out that there is no line before anything is risked."""
    job = bench.queue("hello", 0)
    bench.server.is_time_told = False
    bench.server.faults["time"] = [lost_request()] * 3
    bench.work()
    assert bench.told(job) == ["queued", "hindered", "hindered", "hindered", "published"]


def test_an_upload_grows_old_by_the_servers_clock(bench: Bench) -> None:
    """A clock set forward does not make uploads anew."""
    job = bench.queue("hello", 2)
    jump(bench, YEAR_S, at="upload", time=2)
    bench.work()
    assert (bench.server.calls, bench.now(job).state) == (["upload", "upload", "create"], State.PUBLISHED)


def test_only_those_uploads_are_made_anew_that_are_old(bench: Bench) -> None:
    """A long album over a slow line comes to an end: what is young is kept."""
    bench.server.media_life_s = 1000.0
    job = bench.queue("hello", 3)
    slow = iter([400.0, 400.0, 0.0, 0.0])

    def takes_long(name: str) -> None:
        if name == "upload":
            bench.clock.now_s += next(slow)

    bench.server.choose_fault = takes_long
    bench.work()
    assert (
        bench.server.calls == ["upload"] * 3 + ["upload", "create"] or bench.server.calls.count("upload") <= 4
    )
    assert bench.now(job).state is State.PUBLISHED
    assert len(bench.server.posts[0].attachments) == 3


def test_an_unconfirmed_post_that_is_replayed_is_as_young_as_its_last_request(bench: Bench) -> None:
    """A replay that is refused while the one before it is still being carried out: it is looked for long enough."""
    bench.server.replays = True
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_request(), lost_answer(100.0)]
    bench.work()
    assert bench.now(job).state is State.PUBLISHED
    assert bench.server.texts() == ["hello"]


def test_a_night_without_a_connection_is_no_day_of_looking(bench: Bench) -> None:
    """Closed for three days with a doubt: one failed look in the morning is no reason to ask the person (R11)."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_answer()]
    bench.server.faults["look"] = [lost_request() for _ in range(4)]
    bench.drain()
    assert bench.now(job).state is State.MAYBE
    bench.clock.now_s += 3 * 86400
    bench.server.faults["look"] = [lost_request()]
    bench.work()
    assert bench.now(job).state is State.PUBLISHED


def test_a_computer_that_slept_tries_at_once(bench: Bench) -> None:
    """The wait was for the line; after a sleep it may well be back."""
    job = bench.queue("hello", 1)
    bench.server.faults["upload"] = [lost_request() for _ in range(7)]
    naps: list[float] = []
    sleep = bench.clock.sleep

    async def fall_asleep(delay_s: float) -> None:
        naps.append(delay_s)
        await sleep(delay_s)
        if len(naps) == 40:
            bench.clock.now_s += 9 * HOUR_S

    bench.tools = replace(bench.tools, sleep=fall_asleep)
    bench.work()
    assert bench.now(job).state is State.PUBLISHED
    assert max(naps) <= 15
