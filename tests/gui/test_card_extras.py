"""Polls, quoted posts and previews of links on cards."""

import secrets
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.event import TimelineChanged
from kesong_desktop.model.social.content.poll import Poll, PollOption
from kesong_desktop.model.social.content.preview_card import PreviewCard
from kesong_desktop.model.social.post import PostPage, Quote
from kesong_desktop.ui.platform import browser
from kesong_desktop.ui.posts.cards.extras_part import GAP
from kesong_desktop.ui.posts.cards.poll_part import CHOOSE, VOTE
from kesong_desktop.ui.posts.cards.preview_part import PREVIEW
from kesong_desktop.ui.posts.cards.quote_part import QUOTE
from tests.fakes.stores import stores
from tests.gui.other_user import OtherUser
from tests.gui.reading import AT, colour, keep_media, painted, picture, post, until_quiet, with_posts
from tests.gui.real_window import settled

LINKED = PreviewCard("https://paper.example/story", "Herons return", image_url="http://127.0.0.1:1/40.png")
QUOTED = post(1, html="<p>The first heron</p>")
BARE = replace(post(9), attachments=())
QUOTING = replace(BARE, html="<p>Look</p>", quote=Quote("accepted", "1", QUOTED))
LOST = replace(BARE, id="8", html="<p>Gone</p>", quote=Quote("deleted", "77"))
LINKING = replace(BARE, id="7", html="<p>Read</p>", card=LINKED)
VEILED = replace(BARE, id="6", html="<p>Read</p>", card=LINKED, sensitive=True)
WARNED = replace(BARE, id="5", html="<p>Read</p>", card=LINKED, spoiler="Birds")
ENDED = replace(
    BARE,
    id="4",
    html="<p>Which?</p>",
    poll=Poll(
        "1", (PollOption("Heron", 3), PollOption("Swan", 1)), AT, is_expired=True, votes=4, own_votes=(1,)
    ),
)


@pytest.fixture
def browsed(monkeypatch):
    """What was opened in the browser."""
    opened = []
    services = type("Services", (), {"openUrl": staticmethod(lambda url: not opened.append(url.toString()))})
    monkeypatch.setattr(browser, "QDesktopServices", services)
    return opened


@pytest.fixture
def reader(open_window, browsed):
    """Somebody before cards of each kind, on a server that is away."""

    def prepare(desk, keeper):
        with_posts([QUOTING, LOST, LINKING, VEILED, WARNED, ENDED, QUOTED])(desk, keeper)
        keep_media(desk, LINKED.image_url, painted(40))

    with open_window(prepare) as person:
        person.until(lambda: len(person.posts()) == 7)
        person.feed.setFocus()
        person.press(Qt.Key.Key_Home)
        yield person
        until_quiet(person)


def row_of(person, one):
    """The row of a post."""
    return [shown.id for shown in person.posts()].index(one.id)


def card(person, one):
    """The layout of the card of a post."""
    return person.feed.card(person.posts()[row_of(person, one)])


def presses(person, name, one):
    """Click the middle of a part of a card, which is scrolled into sight."""
    row = row_of(person, one)
    person.feed.scrollTo(person.feed.model().index(row, 0))
    at = person.feed.rect_of(row).topLeft() + card(person, one).rect_of(name).center()
    person.clicks_at(person.feed.viewport(), at)


def colours(person, one):
    """All colours on a card."""
    row = row_of(person, one)
    person.feed.scrollTo(person.feed.model().index(row, 0))
    image = person.feed.viewport().grab(person.feed.rect_of(row)).toImage()
    return {
        image.pixelColor(x, y).getRgb()[:3]
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    }


def test_quote_leads_to_the_quoted_post(reader):
    assert "Quotes" in reader.spoken(reader.feed, row_of(reader, QUOTING))
    presses(reader, QUOTE, QUOTING)
    reader.until_sees("post")
    assert reader.pane.presenter.state.post_id == "1"


def test_quote_that_is_gone_says_so_and_leads_nowhere(reader):
    assert "not available" in reader.spoken(reader.feed, row_of(reader, LOST))
    assert card(reader, LOST).rect_of(QUOTE).isNull()
    assert not card(reader, LOST).rect_of("quoted").isNull()


def test_q_opens_the_quoted_post(reader):
    reader.feed.set_current_row(row_of(reader, QUOTING))
    reader.press(Qt.Key.Key_Q)
    reader.until_sees("post")


def test_preview_has_the_picture_and_opens_the_browser(reader, browsed):
    reader.until(lambda: colour(40) in colours(reader, LINKING))
    presses(reader, PREVIEW, LINKING)
    assert browsed == [LINKED.url]
    assert "Herons return" in reader.spoken(reader.feed, row_of(reader, LINKING))


def test_preview_of_a_sensitive_post_is_text_alone_and_a_warning_covers_all(reader):
    reader.until(lambda: colour(40) in colours(reader, LINKING))
    assert colour(40) not in colours(reader, VEILED)
    assert not card(reader, VEILED).rect_of(PREVIEW).isNull()
    assert card(reader, WARNED).rect_of("linked").isNull()
    presses(reader, "unveil", WARNED)
    assert not card(reader, WARNED).rect_of("linked").isNull()


def test_ended_poll_shows_its_results(reader):
    said = reader.spoken(reader.feed, row_of(reader, ENDED))
    assert "Heron: 75" in said
    assert "ended" in said
    assert card(reader, ENDED).rect_of(f"{CHOOSE}0").isNull()
    assert card(reader, ENDED).rect_of(VOTE).isNull()


def with_poll(desk, keeper, *, is_multiple=False):
    """Mei follows bo, who asks something."""
    settled(desk, keeper)
    bo = OtherUser(keeper, "bo")
    OtherUser(keeper, "mei", is_new=False).follows("bo")
    asked = {"poll": {"options": ["Heron", "Swan", "Gull"], "expires_in": 3600, "multiple": is_multiple}}
    bo.does(
        lambda client: client.create_status(
            text="Which?", media_ids=[], visibility=Visibility.PUBLIC, key=secrets.token_hex(16), more=asked
        )
    )


def polls_of(person):
    """The poll as the server has it."""
    mei = OtherUser(person.keeper, "mei", is_new=False)
    return mei.does(lambda client: client.status(person.posts()[0].id)).poll


def test_vote_by_mouse(open_window):
    """Another answer takes the place of the first; the result stands on the card once the server has it."""
    with open_window(with_poll) as person:
        person.until(lambda: len(person.posts()) == 1 and person.posts()[0].poll)
        shown = person.posts()[0]
        presses(person, VOTE, shown)
        presses(person, f"{CHOOSE}0", shown)
        presses(person, f"{CHOOSE}1", shown)
        presses(person, VOTE, shown)
        person.until(lambda: person.posts()[0].poll.has_voted)
        assert polls_of(person).own_votes == (1,)
        assert "Swan: 100" in person.spoken(person.feed, 0)
        assert card(person, person.posts()[0]).rect_of(VOTE).isNull()


def test_vote_for_several_by_keys(open_window):
    with open_window(lambda desk, keeper: with_poll(desk, keeper, is_multiple=True)) as person:
        person.until(lambda: len(person.posts()) == 1 and person.posts()[0].poll)
        person.feed.setFocus()
        person.feed.set_current_row(0)
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_V):
            person.press(key)
        person.until(lambda: person.posts()[0].poll.has_voted)
        assert polls_of(person).own_votes == (0, 2)


def test_vote_that_cannot_be_sent_says_so_and_keeps_the_answer(open_window):
    """A vote is final: it does not wait in the outbox."""
    with open_window(with_poll) as person:
        person.until(lambda: len(person.posts()) == 1 and person.posts()[0].poll)
        person.keeper.stop()
        shown = person.posts()[0]
        presses(person, f"{CHOOSE}2", shown)
        presses(person, VOTE, shown)
        person.until(lambda: person.told)
        assert not person.posts()[0].poll.has_voted
        assert person.feed._cards.state(person.posts()[0]).chosen == (2,)


def test_saved_posts_have_them_too(open_window, browsed):
    """The cards of the other lists are the same."""
    saved = replace(LINKING, bookmarked=True)
    with open_window(with_posts([saved])) as person:
        person.until(person.posts)
        assert card(person, saved).rect_of("linked").height() > 0
        until_quiet(person)


def test_picture_beside_a_preview_keeps_its_place(open_window, browsed):
    both = replace(post(3, picture(3)), card=LINKED)
    with open_window(with_posts([both])) as person:
        person.until(person.posts)
        shown = card(person, both)
        assert shown.rect_of("media").bottom() < shown.rect_of("linked").top()
        until_quiet(person)


def test_missing_posts_are_loaded_by_mouse_and_key(reader):
    """The card above the gap ends with a line that loads them; no other card has it. A server that is away is told."""
    cache = stores(reader.services).cache
    (account,) = reader.services.accounts.all()
    newer = replace(BARE, id="99", html="<p>After the holiday</p>", created_utc=AT + timedelta(days=300))
    cache.put_page(account.key, "home", PostPage((newer,), "below99"), is_newest=True)
    reader.services.timelines._puller._report(TimelineChanged(account.key, "home"))
    reader.until(lambda: len(reader.posts()) == 8)
    assert [one.id for one in reader.posts() if GAP in card(reader, one).spots] == ["99"]
    asked = []
    pane = reader.window.pane("feed")
    pane._gaps.message.connect(asked.append)
    presses(reader, GAP, newer)
    reader.until(lambda: len(asked) == 1)
    reader.feed.setFocus()
    reader.press(Qt.Key.Key_Home)
    reader.press(Qt.Key.Key_U)
    reader.until(lambda: len(asked) == 2)
