"""The homes of two accounts on two home servers as one feed, by real events."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from kesong_desktop.errors import Unreachable
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import ReachabilityChanged
from kesong_desktop.model.outbox import ENDED
from kesong_desktop.model.social.post import HOME
from kesong_desktop.ui.shell import messages
from tests.fakes.stores import stores
from tests.gui.test_sign_in import signs_in


def posts_by(person, account, text):
    """A text that an account posts, once it is out and in the cache."""
    person.services.publishing.publisher.queue(Draft(DraftId(text), text=text), account)
    stores(person.services).engine.wake_outbox()
    cache = stores(person.services).cache
    person.until(lambda: text in [one.text for one in cache.page(account.key, HOME.name)])


def begins(person, village, hamlet, browser, folder):
    """Anna on one server and Cleo on another, each with a post, Cleo in use; all accounts are chosen in the menu."""
    for where, name in ((village, "anna"), (hamlet, "cleo")):
        signs_in(person, where, browser, name)
        posts_by(person, person.services.accounts.current(), f"by {name}")
    person.until_calm()
    person.press(Qt.Key.Key_G)
    person.until(lambda: any(one.actions() for one in person.all(QMenu)))
    person.chooses_in_menu("All accounts")
    person.until(lambda: texts(person) == ["by cleo", "by anna"])
    del folder


def prepared(tmp_path):
    album = tmp_path / "album"
    album.mkdir(exist_ok=True)
    return lambda services, _keeper: services.roll.camera_roll.add_folder(album)


@pytest.fixture
def both(open_window, village, hamlet, browser, tmp_path):
    """Somebody who reads both homes as one."""
    with open_window(prepared(tmp_path)) as person:
        begins(person, village, hamlet, browser, tmp_path)
        yield person
        person.until_calm()


def texts(person):
    return [post.text for post in person.posts()]


def row_of(person, text):
    return texts(person).index(text)


def clicks_part(person, name, text):
    """Click a part of the card with a text."""
    row = row_of(person, text)
    person.feed.scrollTo(person.feed.model().index(row, 0))
    spot = person.feed.card(person.posts()[row]).rect_of(name).center()
    person.clicks_item(person.feed, row, at=person.feed.rect_of(row).topLeft() + spot)


def of(person, name):
    return next(one for one in person.services.accounts.all() if one.username == name)


def test_each_card_tells_whose_it_is(both):
    """In words for a screen reader, and above the author."""
    anna, cleo = both.services.accounts.all()
    assert [one.seen_by for one in both.posts()] == [cleo.key, anna.key]
    spoken = both.feed.model().spoken_name(both.posts()[1])
    assert f"@{anna.key}" in spoken
    header = both.feed.card(both.posts()[1]).parts[0]
    assert messages.handle(anna) in header._account_name


def test_what_is_done_goes_out_from_that_account(both):
    """Anna's post is liked as Anna while Cleo is in use; Cleo's server is told nothing of it."""
    anna, cleo = both.services.accounts.all()
    clicks_part(both, "like", "by anna")
    both.until(lambda: both.posts()[1].favourited)
    both.until(lambda: all(job.state in ENDED for job in stores(both.services).jobs.all()))
    assert both.services.timelines.refresh(anna, HOME).result().added == 0
    assert both.services.timelines.refresh(cleo, HOME).result().added == 0
    cache = stores(both.services).cache
    assert [one.favourited for one in cache.page(anna.key, HOME.name)] == [True]
    assert [one.favourited for one in cache.page(cleo.key, HOME.name)] == [False]
    assert both.services.accounts.current() == cleo


def test_reply_is_written_as_the_account_that_sees_the_post(both):
    clicks_part(both, "reply", "by anna")
    both.until_sees("compose")
    draft = both.window.draft_session.draft
    assert draft.account == of(both, "anna").key
    assert draft.in_reply_to_id in {
        one.id for one in stores(both.services).cache.page(of(both, "anna").key, HOME.name)
    }


def test_opening_a_post_uses_its_account(both):
    """Its page, its author and what is done there are those of Anna's server; all accounts are still there on the way back."""
    clicks_part(both, "time", "by anna")
    both.until_sees("post")
    assert both.services.accounts.current().username == "anna"
    both.window.navigator.back()
    both.until_sees("feed")
    assert texts(both) == ["by cleo", "by anna"]


def test_new_posts_of_both_come_and_the_choice_is_kept(open_window, village, hamlet, browser, tmp_path):
    with open_window(prepared(tmp_path)) as person:
        begins(person, village, hamlet, browser, tmp_path)
        posts_by(person, of(person, "anna"), "second by anna")
        person.until(lambda: texts(person) == ["second by anna", "by cleo", "by anna"])
        person.until_calm()
    with open_window(prepared(tmp_path)) as person:
        person.until(lambda: texts(person) == ["second by anna", "by cleo", "by anna"])
        person.press(Qt.Key.Key_G)
        person.until(lambda: any(one.actions() for one in person.all(QMenu)))
        person.chooses_in_menu("Home")
        person.until(lambda: texts(person) == ["by cleo"])
        person.until_calm()


def test_banner_names_the_account_that_cannot_be_asked(both):
    """The one in use goes on; nothing of the other is taken away."""
    anna = of(both, "anna")
    problem = Unreachable(anna.host, why="no connection")
    both.window.context.bridge.report(ReachabilityChanged(anna.key, problem))
    both.until(lambda: f"@{anna.key}" in both.banner)
    assert texts(both) == ["by cleo", "by anna"]
    posts_by(both, of(both, "cleo"), "second by cleo")
    both.until(lambda: texts(both)[0] == "second by cleo")


def test_signed_out_account_leaves(both):
    both.window.account_actions.sign_out(of(both, "anna"))
    both.until(lambda: texts(both) == ["by cleo"])
    assert [one.seen_by for one in both.posts()] == [""]
