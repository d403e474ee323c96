"""The window never waits for a server: while one says nothing, every call returns at once and the window's heart beats on."""

import time
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox import State
from kesong_desktop.model.social.post import HOME, Attachment, Person, Post, PostPage
from kesong_desktop.ui.shell.destination import ProfileDestination
from tests.fakes.odd_server import OddServer
from tests.fakes.stores import stores
from tests.gui.person import CTRL
from tests.gui.real_window import elsewhere

BEAT_MS = 50
LONGEST_GAP_S = 45.0
"""By the clock on the wall, of a machine that may have other things to do. Who waits for the server waits for a minute."""
MOST_CPU_S = 2.0
"""Ten times what a call may cost."""
PANES = ("roll", "review", "drafts", "outbox", "inbox", "preferences", "feed")


class Heart(QObject):
    """Notes when the event loop comes round."""

    def __init__(self):
        super().__init__()
        self.beats = [time.monotonic()]
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    @Slot()
    def _beat(self):
        self.beats.append(time.monotonic())

    def longest_gap_s(self):
        """The longest time between two beats, the present one counted."""
        ends = [*self.beats[1:], time.monotonic()]
        return max(after - before for before, after in zip(self.beats, ends, strict=True))


class Watch:
    """Measures what each call costs the window's thread."""

    def __init__(self):
        self.costs = {}

    def __call__(self, name, call, *arguments):
        begun = time.thread_time()
        call(*arguments)
        self.costs[name] = max(self.costs.get(name, 0.0), time.thread_time() - begun)


def with_posts(server):
    """A profile that knows three posts with pictures from before the silence."""

    def prepare(services, keeper):
        elsewhere(server.url)(services, keeper)
        account = services.accounts.current()
        first = Post(
            id="1",
            author=Person("2", "lin", "lin"),
            created_utc=datetime(2024, 7, 5, tzinfo=UTC),
            visibility=Visibility.PUBLIC,
            html="<p>Fog.</p>",
            attachments=(Attachment("9", "image", f"{server.url}/9.jpg", alt="Fog"),),
        )
        posts = tuple(replace(first, id=str(number)) for number in (3, 2, 1))
        stores(services).cache.put_page(account.key, HOME.name, PostPage(posts), is_newest=True)

    return prepare


def does_everything(person, watch):
    """Refresh, like, save, open every pane, and post."""
    watch("refresh", person.window.refresh)
    watch("F5", person.press, Qt.Key.Key_F5)
    person.feed.setFocus()
    person.press(Qt.Key.Key_Home)
    watch("like", person.press, Qt.Key.Key_L)
    watch("save", person.press, Qt.Key.Key_B)
    for name in PANES:
        watch(f"open {name}", person.goes_to, name)
    watch("new post", person.press, Qt.Key.Key_N, CTRL)
    person.types("Is anybody there?")
    watch("check", person.press, Qt.Key.Key_Return, CTRL)
    person.until_checked()
    watch("publish", person.press, Qt.Key.Key_Return, CTRL)
    person.until_sees("feed")
    watch("discover", person.goes_to, "discover")
    watch("search", person.press, Qt.Key.Key_F, CTRL)
    person.types("fog")
    watch("back to the feed", person.goes_to, "feed")
    person.feed.setFocus()
    person.press(Qt.Key.Key_Home)
    watch("open a post", person.press, Qt.Key.Key_O)
    watch("open a profile", person.window.open, ProfileDestination("2"))
    watch("home", person.goes_to, "feed")


def lives_through_silence(open_window, qtbot, rounds):
    """All of it, so many times, at a server that has taken the requests and says nothing."""
    with OddServer("stall") as server, open_window(with_posts(server)) as person:
        person.until(lambda: len(person.posts()) == 3)
        heart, watch = Heart(), Watch()
        qtbot.waitUntil(server.was_asked.is_set)
        for _ in range(rounds):
            does_everything(person, watch)
            target = len(heart.beats) + 5
            qtbot.waitUntil(lambda target=target: len(heart.beats) > target)
        gap_s = heart.longest_gap_s()
        heart.deleteLater()
        assert all(
            job.state in {State.QUEUED, State.PREPARING, State.SENDING}
            for job in stores(person.services).jobs.all()
        )
    too_dear = {name: round(cost_s, 3) for name, cost_s in watch.costs.items() if cost_s > MOST_CPU_S}
    assert not too_dear
    assert gap_s < LONGEST_GAP_S


def test_a_silent_server_never_stops_the_window(open_window, qtbot):
    """No call costs the window's thread much, nor waits for an answer that never comes."""
    lives_through_silence(open_window, qtbot, 2)


@pytest.mark.long
def test_long_wait_for_an_event(open_window, qtbot):
    """The same over and over."""
    lives_through_silence(open_window, qtbot, 30)


def test_closing_does_not_wait_for_a_silent_server(open_window):
    """The window is gone at once, and its threads with it."""
    with OddServer("stall") as server:
        with open_window(with_posts(server)) as person:
            person.until(server.was_asked.is_set)
            person.window.refresh()
            begun = time.monotonic()
        assert time.monotonic() - begun < LONGEST_GAP_S
