"""The outbox: what a person can do with what waits, what went wrong, and what nobody can know but they."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.event import JobChanged
from kesong_desktop.model.outbox import Body, Job, JobId, Picture, State, Trouble
from kesong_desktop.model.outbox.job import Attempt
from kesong_desktop.store.holds import ALL, PAUSED
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


@pytest.mark.parametrize(
    ("looks", "said"), [(0, "could not be read"), (1, "We looked once"), (4, "We looked 4 times")]
)
def test_a_doubt_says_how_often_one_looked(open_window, looks, said):
    """Also where the server's list could not be read at all."""
    sent = Attempt("0123456789abcdef", (), 0.0, 0.0)
    with open_window(with_job(State.ASKING, doubts=(sent,), looks=looks)) as person:
        person.goes_to("outbox")
        assert said in person.reads(card_of(person, State.ASKING))


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


def hundreds(desk, keeper):
    """A profile with 500 posts that wait for a server which is not there, all paused."""
    settled(desk, keeper)
    desk.holds.put(ALL, PAUSED)
    account = desk.account().key
    body = Body(text=HERON, visibility=Visibility.PUBLIC)
    shown = tuple(Picture(f"/photos/{n}.jpg", file=f"{n}.jpg", bytes=9) for n in range(4))
    desk.jobs.add_all(
        [Job(JobId(f"j{n:03}"), account, body, shown, desk.clock(), title=f"Post {n}") for n in range(500)]
    )


def test_hundreds_of_posts_do_not_stall_the_window(open_window):
    """A part of them has cards, the others are one click away; a change makes one card anew, not all."""
    with open_window(hundreds) as person:
        person.goes_to("outbox")
        person.until(lambda: len(person.cards) == 30)
        before = {card.job.id: card for card in person.cards}
        began_s = time.thread_time()
        person.desk.jobs.save(replace(person.desk.jobs.get("j003"), title="Another"))
        person.window.take(JobChanged("j003"))
        person.until(lambda: any(card.job.title == "Another" for card in person.cards))
        assert time.thread_time() - began_s < 2.0  # ten times what it takes
        now = {card.job.id: card for card in person.cards}
        assert {name for name, card in now.items() if before.get(name) is not card} == {"j003"}
        person.click("470 more")
        person.until(lambda: len(person.cards) == 90)


def top(person):
    """The card at the top of the list."""
    return min(person.cards, key=lambda card: card.y())


def test_a_waiting_post_is_changed_or_moved(open_window):
    """By its menu: to the front, and back into a draft."""
    with open_window(hundreds) as person:
        person.goes_to("outbox")
        person.until(lambda: len(person.cards) == 30)
        assert not person.has("resume", person.cards[0])
        third = person.cards[2]
        person.click("more", third)
        person.chooses_in_menu("Move to the front")
        person.until(lambda: top(person).job.id == "j002")
        person.click("more", top(person))
        person.chooses_in_menu("Change it")
        person.until_sees("compose")
        assert person.text("text").toPlainText() == HERON
        assert person.desk.jobs.get("j002").state is State.CANCELLED


def test_a_time_that_was_missed_is_asked_about(open_window):
    """Sent now, it is published now; nothing goes out before the answer."""
    with open_window(with_job(State.OVERDUE, due_s=1_700_000_000.0)) as person:
        person.goes_to("outbox")
        card = card_of(person, State.OVERDUE)
        assert person.asks_the_server() == []
        person.click("send now", card)
        card_of(person, State.PUBLISHED)
        assert [post.text for post in person.asks_the_server()] == [HERON]


def test_a_post_that_the_server_keeps(open_window):
    """It says so, and is taken back with a click."""
    with open_window(with_job(State.ENTRUSTED, due_s=4_000_000_000.0, entrusted_id="1")) as person:
        person.goes_to("outbox")
        card = card_of(person, State.ENTRUSTED)
        assert any("also while Kesong is closed" in words for words in person.reads(card).splitlines())
        person.click("take it back", card)
        card_of(person, State.PAUSED)


def test_a_post_is_planned(open_window):
    """The check offers a time; the post stands among what is planned, and goes nowhere before."""
    with open_window(settled) as person:
        person.press(Qt.Key.Key_N, CTRL)
        person.types("At six.")
        person.press(Qt.Key.Key_Return, CTRL)
        person.until_checked()
        person.click("publish at")
        person.click("plan it")
        person.until_sees("feed")
        assert person.job().state is State.SCHEDULED
        assert person.job().due_s > person.desk.clock() + 1800
        person.goes_to("outbox")
        card = card_of(person, State.SCHEDULED)
        assert any("while Kesong is open" in words for words in person.reads(card).splitlines())
        person.click("send now", card)
        card_of(person, State.PUBLISHED)
