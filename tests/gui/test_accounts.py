"""Several people at one window, on several servers: one click from one to another."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt

from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import State
from kesong_desktop.ui.shell.destination import PostDestination
from tests.fakes.stores import stores
from tests.gui.person import CTRL
from tests.gui.test_sign_in import signs_in

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def both(open_window, village, hamlet, browser, tmp_path):
    """Anna on one server and Cleo on another, each with a post; Cleo is in use."""
    album = tmp_path / "album"
    album.mkdir()
    with open_window(lambda services, _keeper: services.roll.camera_roll.add_folder(album)) as person:
        for where, name in ((village, "anna"), (hamlet, "cleo")):
            signs_in(person, where, browser, name)
            account = person.services.accounts.current()
            person.services.publishing.publisher.queue(Draft(DraftId(name), text=f"by {name}"), account)
            stores(person.services).engine.wake_outbox()
            person.until(
                lambda: all(job.state is State.PUBLISHED for job in stores(person.services).jobs.all())
            )
            person.until_calm()
            person.press(Qt.Key.Key_F5)
            person.until(lambda: texts(person) == [f"by {name}"])  # noqa: B023 - waited for at once
        yield person


def texts(person):
    return [post.text for post in person.posts()]


def test_switch_account(both):
    """By face and by key; what is kept of the feed is shown before the server was asked."""
    assert texts(both) == ["by cleo"]
    both.click("use anna")
    assert (texts(both), both.services.accounts.current().username) == (["by anna"], "anna")
    assert not both.has("use anna")
    both.press(Qt.Key.Key_2, ALT)
    assert (texts(both), both.services.accounts.current().username) == (["by cleo"], "cleo")
    both.press(Qt.Key.Key_9, ALT)
    assert both.services.accounts.current().username == "cleo"
    assert both.sees == "feed"


def test_pages_of_posts_are_left_behind(both):
    """Another account's server knows the post by another id, or another post by this one."""
    post = both.posts()[0]
    both.window.open(PostDestination(post.id, post.url))
    assert both.sees == "post"
    both.click("use anna")
    assert both.sees == "feed"
    both.press(Qt.Key.Key_Left, ALT)
    assert both.sees == "feed"


def test_draft_keeps_its_account(both):
    """Switching does not send Cleo's words as Anna's; the limits shown are those of where it goes."""
    cleo, anna = both.services.accounts.current(), both.services.accounts.all()[0]
    capability = both.services.accounts.capability(anna)
    small = replace(capability, limits=replace(capability.limits, characters=123, pictures=3))
    stores(both.services).accounts.put_capability(anna.server, small, both.services.system.clock())
    both.press(Qt.Key.Key_N, CTRL)
    both.types("From Cleo")
    assert f"/ {QLocale().toString(5000)}" in both.reads()
    both.click("use anna")
    both.press(Qt.Key.Key_N, CTRL)
    assert "· 123 characters" in both.reads()
    assert "0 / 123" in both.reads()
    both.types("From Anna")
    both.until(lambda: both.window.draft_session.is_saved and len(both.services.drafts.all()) == 2)
    assert {one.text: one.account for one in both.services.drafts.all()} == {
        "From Cleo": cleo.key,
        "From Anna": anna.key,
    }


def test_queues_of_both_accounts_run(both, village, hamlet):
    """What was queued for one goes out while the other is in use, to its own server; a silent server holds no other up."""
    anna, cleo = both.services.accounts.all()
    both.services.publishing.publisher.queue(Draft(DraftId("a"), text="second by anna"), anna)
    both.services.publishing.publisher.queue(Draft(DraftId("c"), text="second by cleo"), cleo)
    stores(both.services).engine.wake_outbox()
    both.until(lambda: all(job.state is State.PUBLISHED for job in stores(both.services).jobs.all()))
    both.until_calm()
    both.press(Qt.Key.Key_F5)
    both.until(lambda: texts(both) == ["second by cleo", "by cleo"])
    both.click("use anna")
    both.until(lambda: texts(both) == ["second by anna", "by anna"])


def test_sign_out_of_one_account(both):
    """Whoever is left is in use, with their own feed."""
    cleo = both.services.accounts.current()
    both.window.account_actions.sign_out(cleo)
    both.until(lambda: [one.username for one in both.services.accounts.all()] == ["anna"])
    both.until(lambda: texts(both) == ["by anna"])
    assert not both.has("use anna")
