"""Several people at one window, on several servers: one click from one to another."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kesong_desktop.actions import posting
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import State
from tests.gui.living import nothing
from tests.gui.person import CTRL
from tests.gui.test_signing_in import signs_in

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def both(open_window, village, hamlet, browser):
    """Anna on one server and Cleo on another, each with a post; Cleo is in use."""
    with open_window(nothing) as person:
        for where, name in ((village, "anna"), (hamlet, "cleo")):
            signs_in(person, where, browser, name)
            account = person.desk.account()
            posting.queue(person.desk, Draft(DraftId(name), text=f"by {name}"), account)
            person.desk.engine.wake_outbox()
            person.until(lambda: all(job.state is State.PUBLISHED for job in person.desk.jobs.all()))
            person.until_calm()
            person.press(Qt.Key.Key_F5)
            person.until(lambda: texts(person) == [f"by {name}"])  # noqa: B023 - waited for at once
        yield person


def texts(person):
    return [post.text for post in person.posts()]


def test_one_click_and_the_other_feed_is_there(both):
    """By face and by key; what is kept of the feed is shown before the server was asked."""
    assert texts(both) == ["by cleo"]
    both.click("use anna")
    assert (texts(both), both.desk.account().username) == (["by anna"], "anna")
    assert not both.has("use anna")
    both.press(Qt.Key.Key_2, ALT)
    assert (texts(both), both.desk.account().username) == (["by cleo"], "cleo")
    both.press(Qt.Key.Key_9, ALT)
    assert both.desk.account().username == "cleo"
    assert both.sees == "feed"


def test_a_draft_stays_with_whom_it_was_begun(both):
    """Switching does not send Cleo's words as Anna's; the limits shown are those of where it goes."""
    cleo, anna = both.desk.account(), both.desk.accounts.all()[0]
    capability = posting.capability_of(both.desk, anna)
    small = replace(capability, limits=replace(capability.limits, characters=123, pictures=3))
    both.desk.accounts.put_capability(anna.server, small, both.desk.clock())
    both.press(Qt.Key.Key_N, CTRL)
    both.types("From Cleo")
    assert "/ 5,000" in both.reads()
    both.click("use anna")
    both.press(Qt.Key.Key_N, CTRL)
    assert "3 pictures · 123 characters" in both.reads()
    assert "0 / 123" in both.reads()
    both.types("From Anna")
    both.until(lambda: both.window.drafting.is_saved and len(both.desk.drafts.all()) == 2)
    assert {one.text: one.account for one in both.desk.drafts.all()} == {
        "From Cleo": cleo.key,
        "From Anna": anna.key,
    }


def test_each_lane_goes_on(both, village, hamlet):
    """What was queued for one goes out while the other is in use, to its own server; a silent server holds no other up."""
    anna, cleo = both.desk.accounts.all()
    posting.queue(both.desk, Draft(DraftId("a"), text="second by anna"), anna)
    posting.queue(both.desk, Draft(DraftId("c"), text="second by cleo"), cleo)
    both.desk.engine.wake_outbox()
    both.until(lambda: all(job.state is State.PUBLISHED for job in both.desk.jobs.all()))
    both.until_calm()
    both.press(Qt.Key.Key_F5)
    both.until(lambda: texts(both) == ["second by cleo", "by cleo"])
    both.click("use anna")
    both.until(lambda: texts(both) == ["second by anna", "by anna"])


def test_one_signs_out_and_the_other_stays(both):
    """Whoever is left is in use, with their own feed."""
    cleo = both.desk.account()
    both.window.sign_out(cleo)
    both.until(lambda: [one.username for one in both.desk.accounts.all()] == ["anna"])
    both.until(lambda: texts(both) == ["by anna"])
    assert not both.has("use anna")
