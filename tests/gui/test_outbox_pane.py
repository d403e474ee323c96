"""The outbox pane: commands to jobs in every state."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kesong_desktop.errors import Reason
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.event import JobChanged
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    Interaction,
    InteractionJob,
    JobId,
    OutboxMedia,
    PostBody,
    PostEdit,
    PostJob,
    State,
    Verb,
)
from kesong_desktop.model.outbox.job import PostAttempt
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.store.journal.account_pauses import ALL, PAUSED
from tests.fakes.odd_server import OddServer
from tests.fakes.stores import stores
from tests.gui.person import CTRL, photo_paths
from tests.gui.real_window import elsewhere, settled
from tests.gui.tab_order import faults_of_order
from tests.gui.text_room import faults_of_room

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

    def prepare(services, keeper):
        settled(services, keeper)
        body = PostBody(text=HERON, visibility=Visibility.PUBLIC)
        job = PostJob(
            JobId("heron"),
            services.accounts.current().key,
            body,
            created_s=services.system.clock(),
            title=HERON,
        )
        stores(services).jobs.save(replace(stores(services).jobs.add(job), state=state, **more))

    return prepare


REFUSED = Failure(Reason.REJECTED, said=SAID)


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
    (draft,) = stalled.services.drafts.all()
    assert [one.alt for one in draft.pictures] == ["a lake at dawn"]
    stalled.until(lambda: stalled.has("undo"))
    stalled.click("undo")
    stalled.until(lambda: not stalled.services.drafts.all())
    stalled.until(lambda: State.UPLOADING in [job.state for job in stalled.services.outbox.all()])


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


def test_server_message_is_shown(open_window):
    """A refusal is told where one is, and in the outbox word by word."""
    with OddServer("refuse") as server, open_window(elsewhere(server.url)) as person:
        person.press(Qt.Key.Key_N, CTRL)
        person.types("Cats.")
        person.publishes()
        person.until_state(State.PARKED)
        person.goes_to("outbox")
        card = card_of(person, State.PARKED)
        assert SAID in person.reads(card)


def test_retry_a_refused_post(open_window):
    """The server has changed its mind: it goes out, once."""
    with open_window(with_job(State.PARKED, failure=REFUSED)) as person:
        person.goes_to("outbox")
        card = card_of(person, State.PARKED)
        assert SAID in person.reads(card)
        person.click("retry", card)
        card_of(person, State.PUBLISHED)
        person.until(lambda: [post.text for post in person.known_posts()] == [HERON])


def test_edit_a_refused_post(open_window):
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
def test_unconfirmed_post_is_settled_by_the_person(open_window, choice, posts):
    """Nothing is sent before they choose; said to be there, nothing is sent at all; sent again, it is there once."""
    sent = PostAttempt("0123456789abcdef", (), 0.0, 0.0)
    with open_window(with_job(State.ASKING, unconfirmed=(sent,), lookups=4)) as person:
        person.goes_to("outbox")
        card = card_of(person, State.ASKING)
        assert person.asks_the_server() == []
        person.presses(choice, card)
        card_of(person, State.PUBLISHED)
        assert [post.text for post in person.asks_the_server()] == posts


@pytest.mark.parametrize(
    ("looks", "said"),
    [
        (0, "could not be read"),
        (1, "checked your latest posts 1 time"),
        (4, "checked your latest posts 4 time"),
    ],
)
def test_unconfirmed_post_says_how_often_it_was_looked_for(open_window, looks, said):
    """Also where the server's list could not be read at all."""
    sent = PostAttempt("0123456789abcdef", (), 0.0, 0.0)
    with open_window(with_job(State.ASKING, unconfirmed=(sent,), lookups=looks)) as person:
        person.goes_to("outbox")
        assert said in person.reads(card_of(person, State.ASKING))


def test_clear_finished(open_window):
    """The list is empty then, and offers a new post."""
    with open_window(with_job(State.PUBLISHED, post_id="1")) as person:
        person.goes_to("outbox")
        card_of(person, State.PUBLISHED)
        person.click("clear")
        person.until(lambda: not person.cards)
        assert stores(person.services).jobs.all() == []


def test_refusal_is_announced_in_other_panes(open_window):
    """In the feed one hears of the refusal, and the way to it is one click."""
    with OddServer("refuse") as server, open_window(elsewhere(server.url)) as person:
        person.press(Qt.Key.Key_N, CTRL)
        person.types("Cats.")
        person.publishes()
        person.until_state(State.PARKED)
        person.until(lambda: "Cats." in person.told)
        person.toast_click()
        assert person.sees == "outbox"


def with_refusals(services, keeper):
    """A profile with a like, a follow and an edit that a server refused."""
    settled(services, keeper)
    account = services.accounts.current().key
    gone, now_s = Failure(Reason.GONE, {"server": "pixels.town"}), services.system.clock()
    edit = PostEdit(PostBody("Better words"))
    for name, verb, failure in (
        ("like", Verb.FAVOURITE, gone),
        ("follow", Verb.FOLLOW, Failure(Reason.FORBIDDEN, {"server": "pixels.town"})),
        ("edit", Verb.EDIT, gone),
    ):
        job = InteractionJob(
            JobId(name),
            account,
            Interaction(verb, "9"),
            edit if verb is Verb.EDIT else None,
            created_s=now_s,
            title=HERON,
        )
        stores(services).interactions.add(job)
        stores(services).jobs.save(replace(job, state=State.PARKED, failure=failure))


def test_what_could_not_be_done_is_listed_until_it_is_dismissed(open_window):
    """Each with a sentence and what can be done about it; a toast leads to the list."""
    with open_window(with_refusals) as person:
        person.window.toasts.say_not_done(3)
        person.until(lambda: "3" in person.told)
        person.toast_click()
        assert person.sees == "outbox"
        person.until(lambda: {card.job.id for card in person.cards} == {"like", "follow", "edit"})
        cards = {card.job.id: card for card in person.cards}
        assert person.has("retry", cards["follow"])
        assert not person.has("retry", cards["like"])
        person.click("dismiss", cards["like"])
        person.until(lambda: {card.job.id for card in person.cards} == {"follow", "edit"})
        person.click("make a new post", cards["edit"])
        person.until(lambda: [one.text for one in person.services.drafts.all()] == ["Better words"])
        person.until(lambda: [one.id for one in person.services.outbox.all()] == ["follow", "edit"])
    with open_window() as person:
        person.goes_to("outbox")
        person.until(lambda: "follow" in {card.job.id for card in person.cards})


def hundreds(services, keeper):
    """A profile with 500 posts that wait for a server which is not there, all paused."""
    settled(services, keeper)
    stores(services).holds.put(ALL, PAUSED)
    account = services.accounts.current().key
    body = PostBody(text=HERON, visibility=Visibility.PUBLIC)
    shown = tuple(
        OutboxMedia(f"/photos/{n}.jpg", rendered=RenderedFile(f"{n}.jpg", "image/jpeg", 9, "", 4, 3))
        for n in range(4)
    )
    stores(services).jobs.add_all(
        [
            PostJob(
                JobId(f"j{n:03}"), account, body, shown, created_s=services.system.clock(), title=f"Post {n}"
            )
            for n in range(500)
        ]
    )


def test_hundreds_of_posts_do_not_stall_the_window(open_window):
    """A part of them has cards, the others are one click away; a change makes one card anew, not all."""
    with open_window(hundreds) as person:
        person.goes_to("outbox")
        person.until(lambda: len(person.cards) == 30)
        before = {card.job.id: card for card in person.cards}
        began_s = time.thread_time()
        stores(person.services).jobs.save(replace(stores(person.services).jobs.get("j003"), title="Another"))
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


def test_move_and_edit_a_waiting_post(open_window):
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
        person.chooses_in_menu("Edit")
        person.until_sees("compose")
        assert person.text("text").toPlainText() == HERON
        assert stores(person.services).jobs.get("j002").state is State.CANCELLED


def test_overdue_post_asks(open_window):
    """Sent now, it is published now; nothing goes out before the answer."""
    with open_window(with_job(State.OVERDUE, due_s=1_700_000_000.0)) as person:
        person.goes_to("outbox")
        card = card_of(person, State.OVERDUE)
        assert person.asks_the_server() == []
        person.click("send now", card)
        card_of(person, State.PUBLISHED)
        assert [post.text for post in person.asks_the_server()] == [HERON]


def test_recall_from_the_server(open_window):
    """It says so, and is taken back with a click."""
    with open_window(with_job(State.SERVER_SCHEDULED, due_s=4_000_000_000.0, scheduled_id="1")) as person:
        person.goes_to("outbox")
        card = card_of(person, State.SERVER_SCHEDULED)
        assert any("even while Kesong is closed" in words for words in person.reads(card).splitlines())
        person.click("take it back", card)
        card_of(person, State.PAUSED)


def test_schedule_a_post(open_window):
    """The check offers a time; the post stands among what is planned, and goes nowhere before."""
    with open_window(settled) as person:
        person.press(Qt.Key.Key_N, CTRL)
        person.types("At six.")
        person.press(Qt.Key.Key_Return, CTRL)
        person.until_checked()
        person.click("publish at")
        person.press(Qt.Key.Key_Return)
        person.until_sees("feed")
        assert person.job().state is State.SCHEDULED
        assert person.job().due_s > person.services.system.clock() + 1800
        person.goes_to("outbox")
        card = card_of(person, State.SCHEDULED)
        assert any("while Kesong is open" in words for words in person.reads(card).splitlines())
        person.click("send now", card)
        card_of(person, State.PUBLISHED)


def test_tab_goes_through_the_cards_as_they_are_listed(open_window):
    """Also where the first of them was made anew after the others; the history comes last."""
    with open_window(with_job(State.PARKED, failure=REFUSED)) as person:
        first = person.job()
        store = stores(person.services).jobs
        later = PostJob(JobId("crane"), first.account, first.body, created_s=first.created_s + 1)
        store.save(replace(store.add(later), state=State.PARKED, failure=REFUSED))
        person.goes_to("outbox")
        person.until(lambda: len(person.cards) == 2)
        top = min(person.cards, key=lambda card: card.mapTo(person.pane, card.rect().topLeft()).y())
        store.save(replace(store.get(top.job.id), failure=Failure(Reason.REJECTED, said="No herons.")))
        person.window.refresh()
        person.pane.entered()
        person.until(lambda: all(card is not top for card in person.cards))
        assert not list(faults_of_order(person.pane))


def test_a_card_has_room_for_its_buttons_in_the_smallest_window(open_window):
    """With text of 200 % they are below the words."""
    prepare = with_job(State.PAUSED, resume_to=State.QUEUED)

    def with_large_text(services, keeper):
        prepare(services, keeper)
        services.system.preferences.change(text_percent=200)

    with open_window(with_large_text) as person:
        person.window.resize(800, 600)
        person.goes_to("outbox")
        card_of(person, State.PAUSED)
        person.until(lambda: not list(faults_of_room(person.pane)))
