"""Watching accounts: streams and the gaps between them, asking where there are none, and when it stops."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import Forbidden, Gone, NotAuthorised, ServerFault, SlowDown, Unreachable
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import NotificationsChanged, ReachabilityChanged, TimelineChanged
from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.social.post import HOME
from kesong_desktop.model.social.stream_event import NotificationArrived, PostArrived, PostRemoved
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.sync.connections import Connections
from kesong_desktop.sync.social import live_updates, notifications
from kesong_desktop.sync.social.live_updates import LiveUpdates
from tests.fakes.posting_server import HOST, Fault
from tests.fakes.streaming_server import Listener, Stands, StreamingServer
from tests.unit.sync.motor import PATIENCE_S, Motor
from tests.unit.sync.test_pulls import post, posts
from tests.unit.sync.world import ANNA, BEN, Bench, turns, until

CATCH_UP = ["timeline", "notifications", "markers"]


def notice(number: int, kind: str = "mention") -> Notification:
    """The notice ``number``; greater numbers are newer."""
    shown = post(number)
    return Notification(f"{number:04}", kind, shown.created_utc, shown.author, shown)


class World:
    """A watcher's world: a town, an account, and sleeps that are over at once until there were enough of them."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.town = StreamingServer(bench.clock)
        self.slept: list[float] = []
        self.nights = 0
        self.secrets = SessionSecrets()
        for one in (ANNA, BEN):
            self.secrets.put(one.key, "token")
        bench.accounts.put(ANNA)
        self.live: Any = None

    async def _sleep(self, delay_s: float) -> None:
        self.slept.append(delay_s)
        if len(self.slept) > self.nights:
            await asyncio.Event().wait()
        await self.bench.clock.sleep(delay_s)

    def watch(self, during: Callable[[], Awaitable[None]] | None = None, *, nights: int = 0) -> None:
        """Watch for so many sleeps and what comes after the last; then ``during``; then stop."""
        self.nights = nights

        async def run() -> None:
            connections = Connections(self.bench.accounts, self.secrets, self._client, self.bench.clock)
            tools = replace(self.bench.live_tools(self.bench.events.append), sleep=self._sleep)
            self.live = LiveUpdates(self.bench.accounts, connections, tools)
            await self.live.start()
            if during is not None:
                await during()
            else:
                await until(lambda: len(self.slept) > nights)
            await self.live.forget(ANNA.key)
            await self.live.forget(BEN.key)

        asyncio.run(run())

    def _client(self, _server: str, _token: str) -> Any:
        return Listener(self.town, ANNA.remote_id)

    def fails(self, name: str, *errors: BaseException | None) -> None:
        """The next calls of this name go so."""
        self.town.faults[name] = [Fault(error) if error else None for error in errors]

    @property
    def asked(self) -> list[str]:
        """The calls so far, without the first question for what the server can do."""
        return [name for name in self.town.calls if name != "capability"]

    def shown(self) -> list[int]:
        """The numbers of the posts in the home timeline."""
        return [int(one.id) for one in self.bench.cache.page(ANNA.key, HOME.name, limit=1000)]

    def told(self) -> list[str]:
        """What was said of the server's reach."""
        changes = [one for one in self.bench.events if isinstance(one, ReachabilityChanged)]
        return [one.problem.reason if one.problem else "" for one in changes]


@pytest.fixture
def world(bench: Bench) -> World:
    """Anna's."""
    return World(bench)


def away() -> Unreachable:
    """No answer."""
    return Unreachable(HOST)


def test_it_listens_first_and_then_asks_what_was_before(world: World) -> None:
    """So nothing falls between; what happens from then on comes without asking."""
    world.town.timelines["home"] = posts(3, 1)
    stream = Stands()
    world.town.streams = [[stream]]

    async def during() -> None:
        await until(lambda: world.shown() == [3, 2, 1])
        stream.queue.put_nowait(PostArrived(post(4)))
        stream.queue.put_nowait(PostRemoved("0002"))
        stream.queue.put_nowait(NotificationArrived(notice(4)))
        await until(lambda: bool(world.bench.notifications.page(ANNA.key)))

    world.watch(during)
    assert world.asked == ["live", *CATCH_UP]
    assert world.shown() == [4, 3, 1]
    assert TimelineChanged(ANNA.key, "home", 1) in world.bench.events
    assert NotificationsChanged(ANNA.key, 1) in world.bench.events
    assert world.told() == [""]
    assert stream.left


def test_a_gap_is_closed_by_one_look(world: World) -> None:
    """What came while the line was down is pulled once, after it stands again."""
    world.town.timelines["home"] = posts(3, 1)
    world.town.streams = [[lambda: world.town.timelines.update(home=posts(9, 1)), away()]]
    world.watch(lambda: until(lambda: len(world.asked) == 8), nights=1)
    assert world.asked == ["live", *CATCH_UP] * 2
    assert world.shown() == list(range(9, 0, -1))
    assert world.told() == ["", ""], "a line that breaks is no failure as long as the server answers"


def test_a_connection_over_which_the_gap_cannot_be_closed_is_not_used(world: World) -> None:
    """What it tells would hide the gap."""
    world.town.streams = [[PostArrived(post(100))], [Stands()]]
    world.fails("timeline", away())
    world.watch(lambda: until(lambda: world.told() == ["unreachable", ""]), nights=1)
    assert world.shown() == []


@given(st.integers(0, 10_000), st.floats(0, 1))
def test_the_law_of_backing_off(failures: int, chance: float) -> None:
    """Within half to all of a time that doubles from 2 s to 5 min."""
    whole_s = min(300.0, 2.0 * 2 ** min(failures, 20))
    assert whole_s / 2 <= live_updates.back_off_s(failures, chance) <= whole_s
    assert live_updates.back_off_s(failures, chance) <= live_updates.back_off_s(failures + 1, chance)


def test_connections_that_break_at_once_are_tried_ever_more_seldom(world: World) -> None:
    """Though the server answers all the while."""
    world.town.streams = [[away()] for _ in range(20)]
    world.watch(nights=9)
    assert world.slept == [1.5, 3, 6, 12, 24, 48, 96, 192, 225, 225]


def test_a_connection_that_stood_begins_anew(world: World) -> None:
    """A restart of the server after hours is no reason to wait long."""

    def hours_pass() -> None:
        world.bench.clock.now_s += 7200

    world.town.streams = [[away()], [away()], [hours_pass, away()], [away()], [Stands()]]
    world.watch(nights=3)
    assert world.slept == [1.5, 3, 1.5, 3]


def test_where_nothing_can_be_listened_to_it_asks(world: World) -> None:
    """At first every minute, then more seldom; something new brings it back to a minute."""
    world.town.has_no_stream()
    world.watch(nights=5)
    assert world.slept == [60, 90, 135, 202.5, 300, 300]
    assert "live" not in world.asked

    world.slept.clear()
    world.town.timelines["home"] = posts(1, 1)
    world.watch(nights=1)
    assert world.slept == [60, 90]
    assert world.shown() == [1]


def test_a_stream_that_is_not_there_is_asked_for_hourly(world: World) -> None:
    """Until then it is polled; a server that only fails is asked each time."""
    world.fails("live", *[Gone(HOST)] * 2)
    world.watch(nights=15)
    assert world.asked.count("live") == 2
    assert world.asked.count("timeline") == 16

    world.town.calls.clear()
    world.slept.clear()
    world.fails("live", *[ServerFault(HOST, status=502)] * 20)
    world.watch(nights=4)
    assert world.asked.count("live") == world.asked.count("timeline") == 5


@pytest.mark.parametrize("call", ["live", "timeline", "notifications"])
def test_a_refused_sign_in_stops_it(world: World, call: str) -> None:
    """It is told once, and nothing is asked until somebody signed in again."""
    world.fails(call, *[NotAuthorised(HOST)] * 5)

    async def during() -> None:
        await until(lambda: "not_authorised" in world.told())
        before = list(world.asked)
        await world.live.start()
        world.live.wake(anew=True)
        world.live.answered(ANNA.key)
        await turns()
        assert world.asked == before
        world.fails(call)
        await world.live.forget(ANNA.key)
        await world.live.start()
        await until(lambda: world.told()[-1] == "")

    world.watch(during, nights=100)
    assert world.told().count("not_authorised") == 1


def test_a_stream_that_tells_of_the_end_of_a_sign_in(world: World) -> None:
    """Likewise."""
    world.town.streams = [[NotAuthorised(HOST)]]
    world.watch(lambda: until(lambda: "not_authorised" in world.told()), nights=100)
    assert world.asked.count("live") == 1


def test_no_token_on_this_computer(world: World) -> None:
    """No request leaves."""
    world.secrets.remove(ANNA.key)
    world.watch(lambda: until(lambda: world.told() == ["not_authorised"]), nights=100)
    assert world.town.calls == []


def test_a_server_that_is_away_is_reported_once_and_its_return_too(world: World) -> None:
    """Not every try is news."""
    world.fails("live", *[away()] * 3)
    world.fails("timeline", *[away()] * 3)
    world.watch(lambda: until(lambda: "" in world.told()), nights=3)
    assert world.told() == ["unreachable", ""]
    assert world.slept == [1.5, 3, 6]


def test_it_slows_down_when_told(world: World) -> None:
    """As long as the server says, also where somebody would look sooner."""
    world.fails("live", SlowDown(HOST, wait_s=500.0))

    async def during() -> None:
        await until(lambda: world.slept == [500])
        world.live.wake(anew=True)
        await turns()

    world.watch(during)
    assert world.slept == [500]
    assert world.asked == ["live"]


@pytest.mark.parametrize("error", [Forbidden(HOST), Gone(HOST), ServerFault(HOST, status=500)])
def test_a_server_without_notifications_shows_posts_all_the_same(world: World, error: BaseException) -> None:
    """A token may be for reading posts alone."""
    world.town.timelines["home"] = posts(3, 1)
    world.fails("notifications", error)
    world.watch(lambda: until(lambda: world.told() == [""]))
    assert world.shown() == [3, 2, 1]


def test_waking_ends_a_wait(world: World) -> None:
    """And the waits begin anew."""
    world.town.has_no_stream()

    async def during() -> None:
        await until(lambda: len(world.slept) == 3)
        world.live.wake(anew=False)
        await until(lambda: len(world.slept) == 4)

    world.watch(during, nights=2)
    assert world.slept == [60, 90, 135, 60]
    assert world.asked.count("timeline") == 4


def test_waking_opens_streams_anew_only_after_a_sleep(world: World) -> None:
    """One that seems to stand may be dead; the gap is closed at once."""
    first, second = Stands(), Stands()
    world.town.streams = [[first], [second]]

    async def during() -> None:
        await until(lambda: world.told() == [""])
        world.live.wake(anew=False)
        await turns()
        assert not first.left
        world.live.wake(anew=True)
        world.live.wake(anew=True)
        await until(lambda: world.told() == ["", ""])
        assert first.left
        assert not second.left

    world.watch(during)
    assert world.asked == ["live", *CATCH_UP] * 2
    assert world.slept == [0]


def test_an_answer_to_another_user_ends_the_wait_for_one(world: World) -> None:
    """But no other wait."""
    world.fails("live", away())
    world.fails("timeline", away())

    async def during() -> None:
        await until(lambda: world.told() == ["unreachable"])
        world.live.answered(ANNA.key)
        await until(lambda: world.told() == ["unreachable", ""])

    world.watch(during)

    world.town.has_no_stream()
    world.bench.accounts.put_capability(ANNA.server, world.town.can, world.bench.clock())
    world.town.calls.clear()

    async def then() -> None:
        await until(lambda: world.asked == CATCH_UP)
        world.live.answered(ANNA.key)
        world.live.answered(BEN.key)
        await turns()

    world.watch(then)
    assert world.asked == CATCH_UP


def test_never_two_watchers_for_one_account(world: World) -> None:
    """However often it is started."""

    async def during() -> None:
        await asyncio.gather(*(world.live.start() for _ in range(5)))
        await until(lambda: world.told() == [""])
        await world.live.start()
        await turns()

    world.watch(during)
    assert world.asked == ["live", *CATCH_UP]


def test_accounts_come_and_go(world: World) -> None:
    """A new one is watched from the next start on; one that is gone no longer."""
    first, second = Stands(), Stands()
    world.town.streams = [[first], [second]]

    def watched(account: Account) -> bool:
        return ReachabilityChanged(account.key, None) in world.bench.events

    async def during() -> None:
        await until(lambda: watched(ANNA))
        world.bench.accounts.put(BEN)
        await world.live.start()
        await until(lambda: watched(BEN))
        world.bench.accounts.remove(ANNA.key)
        await world.live.start()
        assert first.left
        assert not second.left

    world.watch(during)


@pytest.mark.expects_warning
def test_a_fault_of_the_program_does_not_end_it(world: World) -> None:
    """It goes into the log, and the account is looked at again later."""
    world.fails("live", ZeroDivisionError())
    world.watch(lambda: until(lambda: world.told() == [""]), nights=1)
    assert world.slept == [300]


def test_of_two_markers_the_later_counts(world: World) -> None:
    """The server's where somebody read on elsewhere, ours where it could not be told before."""
    markers = world.bench.markers
    markers.advance(ANNA.key, "home", "0005")
    markers.advance(ANNA.key, notifications.NOTIFICATIONS, "0005")
    world.town.markers = {"home": "0003", notifications.NOTIFICATIONS: "0009"}
    world.watch(lambda: until(lambda: world.told() == [""]))
    assert markers.get(ANNA.key, "home") == "0005"
    assert markers.get(ANNA.key, notifications.NOTIFICATIONS) == "0009"
    assert world.town.markers == {"home": "0005", notifications.NOTIFICATIONS: "0009"}


def test_a_server_without_markers_is_not_asked_for_them(world: World) -> None:
    """Those here are all there is."""
    world.town.can = replace(world.town.can, markers=False)
    world.bench.markers.advance(ANNA.key, "home", "0005")
    world.watch(lambda: until(lambda: world.told() == [""]))
    assert world.asked == ["live", "timeline", "notifications"]


def test_the_engine_watches_and_stops(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """All accounts, on its thread; its end is theirs."""
    motor = Motor(bench)
    bench.clock.stands = True
    town, stream = StreamingServer(bench.clock), Stands()
    town.streams = [[stream], [Stands()]]
    monkeypatch.setattr(motor, "client_of", lambda _, owner: Listener(town, owner))
    motor.engine.watch().result(PATIENCE_S)
    motor.until(
        lambda: (
            {one.account for one in bench.events if isinstance(one, ReachabilityChanged)}
            == {ANNA.key, BEN.key}
        )
    )
    motor.engine.wake_watch(anew=False)
    motor.engine.forget(ANNA).result(PATIENCE_S)
    motor.engine.stop()
    motor.engine.wake_watch(anew=True)
    assert stream.left
