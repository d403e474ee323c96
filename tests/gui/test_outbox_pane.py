"""The outbox: what a person can do with what waits, what went wrong, and what nobody can know but they."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox import Body, Job, JobId, State, Trouble
from kesong_desktop.model.outbox.job import Attempt
from tests.fakes.odd_server import OddServer
from tests.gui.living import elsewhere, settled
from tests.gui.person import CTRL, photo_paths

SAID = "Validation failed: No cats on Tuesday"
HERON = "A heron, twice."


@pytest.fixture
def stalled(open_window):
    """Somebody whose post with a picture is on its way to a server that says nothing."""
    with OddServer("stall") as server, open_window(elsewhere(server.url)) as person:
        person.picks(0)
        person.describes_all("a lake")
        person.types(" at dawn")
        person.publishes()
        person.until_state(State.UPLOADING)
        person.goes_to("outbox")
        yield person


def card_of(person, state):
    """The only card, once it shows this state."""
    person.until(lambda: [card.job.state for card in person.cards] == [state])
    return person.cards[0]


def with_job(state, **more):
    """A profile whose outbox has a post of words in such a state."""

    def prepare(desk, keeper):
        settled(desk, keeper)
        body = Body(text=HERON, visibility=Visibility.PUBLIC)
        job = Job(JobId("heron"), desk.account().key, body, (), desk.clock(), title=HERON)
        desk.jobs.save(replace(desk.jobs.add(job), state=state, **more))

    return prepare


REFUSED = Trouble("Rejected", "The server refused it.", SAID)


def test_pause_resume_and_cancel(stalled):
    """A post on its way is held, goes on, and is taken back; each is seen on its card."""
    stalled.click("pause", card_of(stalled, State.UPLOADING))
    card = card_of(stalled, State.PAUSED)
    assert stalled.job().state is State.PAUSED
    stalled.presses("resume", card)
    card = card_of(stalled, State.UPLOADING)
    stalled.click("cancel", card)
    card_of(stalled, State.CANCELLED)
    assert stalled.job().state is State.CANCELLED


def test_pause_all_and_resume_all(stalled):
    """One button for all, also for what is published meanwhile; it says what it would do."""
    card_of(stalled, State.UPLOADING)
    stalled.click("pause all")
    card_of(stalled, State.QUEUED)
    stalled.until(lambda: stalled.has("resume all"))
    stalled.click("resume all")
    card_of(stalled, State.UPLOADING)


def test_a_paused_post_stays_paused_after_a_restart(open_window):
    """And goes out when the person says so."""
    with open_window(with_job(State.PAUSED, resume_to=State.QUEUED)) as person:
        person.goes_to("outbox")
        card_of(person, State.PAUSED)
    with open_window() as person:
        person.goes_to("outbox")
        person.click("resume", card_of(person, State.PAUSED))
        card_of(person, State.PUBLISHED)
        person.until(lambda: [post.text for post in person.known_posts()] == [HERON])


def test_the_servers_own_words_are_shown(open_window):
    """A refusal is told where one is, and in the outbox word by word."""
    with OddServer("refuse") as server, open_window(elsewhere(server.url)) as person:
        person.press(Qt.Key.Key_N, CTRL)
        person.types("Cats.")
        person.publishes()
        person.until_state(State.PARKED)
        person.goes_to("outbox")
        card = card_of(person, State.PARKED)
        assert SAID in person.reads(card)


def test_a_refused_post_is_tried_again(open_window):
    """The server has changed its mind: it goes out, once."""
    with open_window(with_job(State.PARKED, trouble=REFUSED)) as person:
        person.goes_to("outbox")
        card = card_of(person, State.PARKED)
        assert SAID in person.reads(card)
        person.click("retry", card)
        card_of(person, State.PUBLISHED)
        person.until(lambda: [post.text for post in person.known_posts()] == [HERON])


def test_a_refused_post_becomes_a_draft_again(open_window):
    """With its words, pictures and descriptions; the job is taken back."""
    with OddServer("refuse") as server, open_window(elsewhere(server.url)) as person:
        person.picks(0)
        person.describes_all("a lake")
        person.writes(person.line("title"), "Cats")
        person.writes(person.text("text"), "On a Tuesday.")
        person.publishes()
        person.until_state(State.PARKED)
        person.goes_to("outbox")
        person.click("edit", card_of(person, State.PARKED))
        person.until_sees("compose")
        assert person.line("title").text() == "Cats"
        assert person.text("text").toPlainText() == "On a Tuesday."
        assert person.alt.toPlainText() == "a lake"
        assert photo_paths(person) == ["one.jpg"]
        person.until_state(State.CANCELLED)


@pytest.mark.parametrize(("choice", "posts"), [("there", []), ("again", [HERON])])
def test_a_doubt_is_ended_by_the_person(open_window, choice, posts):
    """Nothing is sent before they choose; said to be there, nothing is sent at all; sent again, it is there once."""
    sent = Attempt("0123456789abcdef", (), 0.0, 0.0)
    with open_window(with_job(State.ASKING, doubts=(sent,), looks=4)) as person:
        person.goes_to("outbox")
        card = card_of(person, State.ASKING)
        assert person.asks_the_server() == []
        person.presses(choice, card)
        card_of(person, State.PUBLISHED)
        assert [post.text for post in person.asks_the_server()] == posts


def test_done_ones_are_cleared(open_window):
    """The list is empty then, and offers a new post."""
    with open_window(with_job(State.PUBLISHED, post_id="1")) as person:
        person.goes_to("outbox")
        card_of(person, State.PUBLISHED)
        person.click("clear")
        person.until(lambda: not person.cards)
        assert person.desk.jobs.all() == []


def test_what_came_to_rest_elsewhere_is_told(open_window):
    """In the feed one hears of the refusal, and the way to it is one click."""
    with OddServer("refuse") as server, open_window(elsewhere(server.url)) as person:
        person.press(Qt.Key.Key_N, CTRL)
        person.types("Cats.")
        person.publishes()
        person.until_state(State.PARKED)
        person.until(lambda: "Cats." in person.told)
        person.toast_click()
        assert person.sees == "outbox"
