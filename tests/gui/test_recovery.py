"""A banner leaves as soon as what it told of is over, whichever way that is noticed."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kesong_desktop.errors import Reason, Unreachable
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import ReachabilityChanged
from kesong_desktop.sync.social.reachability import Reachability
from kesong_desktop.ui.platform.resume_detector import TICK_MS, ResumeDetector
from kesong_desktop.ui.shell.destination import PostDestination
from tests.conftest import PATIENCE_S
from tests.fakes.stores import stores
from tests.gui.words import caption_of
from tests.unit.homeserver.world import PASSWORD, cheap_hasher

ANNA = AccountKey("anna@one.example")


def without_retries(person):
    """Nothing is tried again by time alone."""
    person.window.status_banner._timer.timeout.disconnect()


def stop_home(person):
    """Stop the home server, and wait for the banner."""
    person.keeper.stop()
    person.window.pane("feed").refresh()
    person.until(lambda: "home server is off" in person.banner)


@contextmanager
def elsewhere_off(person, tmp_path):
    """An account on a server of its own, which stops; gives what starts it again at the same port."""
    with open_home(tmp_path / "village", hasher=cheap_hasher()) as home:
        home.add_user("anna", PASSWORD, "Anna")
        with HomeRunner(home) as runner:
            port = int(runner.url.rpartition(":")[2])
            anna = person.services.sign_in.with_token(runner.url, home.issue_token("anna")).result(PATIENCE_S)
            person.window.account_actions.use(anna)
            person.until(lambda: person.services.accounts.current() == anna)
            person.goes_to("feed")
            person.until_calm()
        without_retries(person)
        person.window.refresh()
        person.until(lambda: "Could not connect" in person.banner)
        with HomeRunner(home, port=port):
            yield


@pytest.mark.parametrize("way", ["request", "resume", "network", "try again"])
def test_a_server_that_answers_again(person, tmp_path, way):
    """By any request, after a sleep, with another network, or by the banner's own button."""
    with elsewhere_off(person, tmp_path):
        sync = person.services.system.sync_control
        match way:
            case "request":
                person.goes_to("search")
                person.types("anna")
                person.press(Qt.Key.Key_Return)
            case "resume":
                now = [0.0]
                detector = ResumeDetector(
                    lambda slept: sync.look_for_news(has_slept=slept),
                    lambda: now[0],
                    QGuiApplication.instance(),
                    person.window,
                )
                now[0] += TICK_MS / 1000 + 3600
                detector.tick()
            case "network":
                jobs = next(one for one in person.window.children() if hasattr(one, "_network_changed"))
                jobs._network_changed()
            case "try again":
                person.click(person.banner_link)
        person.until(lambda: not person.banner)


def test_the_home_server_by_its_name(person):
    """Feed, post page, inbox and banner call it so, and each of them turns it on."""
    without_retries(person)
    person.until_calm()
    account = person.services.accounts.current()
    stores(person.services).cache.forget(account.key)
    stop_home(person)
    person.window.open(PostDestination("77"))
    page = person.window.pane("post")
    person.until(lambda: page.presenter.state.problem is not None)
    assert "The home server is off." in person.reads()
    person.until(lambda: person.has("turn on", person.pane))
    person.click("turn on", person.pane)
    person.until(lambda: not person.banner)
    assert person.keeper.is_running
    stop_home(person)
    person.goes_to("inbox")
    person.window.refresh()
    person.until(lambda: "The home server is off." in person.reads() or person.inbox.isVisible())
    assert caption_of(person.banner_link) == "Turn on"
    QTest.keyClick(person.banner_link, Qt.Key.Key_Space)
    person.until(lambda: not person.banner)
    stop_home(person)
    person.goes_to("preferences")
    person.click(person.switch)
    person.until(lambda: not person.banner)


def test_retries_come_at_once_and_then_less_often(person):
    """After 2 s, and each time after twice as long, up to 40 s; a recovery begins anew."""
    banner, key = person.window.status_banner, person.services.accounts.current().key
    person.until_calm()
    banner.retry_requested.disconnect()
    waits = []
    for _ in range(7):
        person.window.take(ReachabilityChanged(key, Unreachable("x")))
        assert banner._timer.isActive()
        waits.append(banner._timer.interval())
        banner._timer.timeout.emit()
    assert waits == [2000, 4000, 8000, 16_000, 32_000, 40_000, 40_000]
    person.window.take(ReachabilityChanged(key, None))
    assert not banner._timer.isActive()
    person.window.take(ReachabilityChanged(key, Unreachable("x")))
    assert banner._timer.interval() == 2000
    person.window.take(ReachabilityChanged(key, None))


def test_an_answer_ends_what_was_reported():
    """Once, for that account alone, and only where no answer was what was wrong."""
    told = []
    reachability = Reachability(told.append)
    reachability.answered(ANNA)
    away = ReachabilityChanged(ANNA, Unreachable("one.example", Reason.TIMED_OUT))
    reachability.report(away)
    reachability.answered(AccountKey("ben@one.example"))
    assert told == [away]
    reachability.answered(ANNA)
    reachability.answered(ANNA)
    assert told == [away, ReachabilityChanged(ANNA, None)]
