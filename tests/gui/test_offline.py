"""The network is gone from the first second: what was seen is there, what is made waits, and arrives once and in order."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kesong_desktop.errors import Reason
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox import ENDED, State
from kesong_desktop.model.social.reply import reply_draft
from kesong_desktop.ui.search.search_field import SearchField
from tests.fakes.stores import stores
from tests.gui.other_user import OtherUser
from tests.gui.profiles import picture_post
from tests.gui.real_window import settled

SEEN = 4


def prepare(services, keeper):
    """Mei follows bo, who has four photos, and knows of cy."""
    settled(services, keeper)
    bo, folder = OtherUser(keeper, "bo"), services.system.paths.data / "bo"
    folder.mkdir()
    for number in range(SEEN):
        picture_post(bo, folder, number)
    OtherUser(keeper, "cy").writes("Fog")
    OtherUser(keeper, "mei", is_new=False).follows("bo")
    services.people.people.find(services.accounts.current(), "@cy").result()


def go_offline(services, _keeper):
    """The server that runs with the window is off from now on."""
    services.system.preferences.change(home_server_on=False)


def files(services):
    """Four photos of the roll's folder."""
    return sorted(str(path) for path in (services.system.paths.data / "Pictures").iterdir())


def is_whole(person, post):
    """The picture of a post is on its card."""
    return person.feed.card(post).media.is_still(person.feed.devicePixelRatioF())


def left(services):
    """The jobs that have not ended."""
    return [one for one in stores(services).jobs.all() if one.state not in ENDED]


@pytest.fixture
def offline(open_window):
    """Somebody who has read the feed, and starts the program again without a network."""
    with open_window(prepare) as person:
        person.until(lambda: len(person.posts()) == SEEN)
        person.until(lambda: all(is_whole(person, one) for one in person.posts()))
    with open_window(go_offline) as person:
        yield person


def test_a_journey_without_a_network(offline):
    person, services = offline, offline.services
    assert not person.keeper.is_running
    # The last home, with its pictures.
    person.until(lambda: [one.author.username for one in person.posts()] == ["bo"] * SEEN)
    person.until(lambda: all(is_whole(person, one) for one in person.posts()))
    seen = person.posts()
    # Four likes.
    person.feed.setFocus()
    person.press(Qt.Key.Key_Home)
    for _ in range(SEEN):
        person.press(Qt.Key.Key_L)
        person.press(Qt.Key.Key_J)
    person.until(lambda: all(one.favourited for one in person.posts()))
    # A post with four pictures, a reply and a follow.
    account = services.accounts.current()
    draft = services.drafts.create(files(services), account=account)
    shots = tuple(replace(one, alt=f"Photo {number}") for number, one in enumerate(draft.pictures))
    assert len(shots) == 4
    services.publishing.publisher.queue(replace(draft, pictures=shots, text="Album"), account)
    reply = services.drafts.add(reply_draft(account, seen[0]))
    services.publishing.publisher.queue(replace(reply, text=f"{reply.text}lovely"), account)
    cy = services.people.people.profile_by_name(account, "@cy").person
    services.people.people.follow(account, cy, on=True)
    person.until(lambda: services.people.people.relationship(account, cy.id).is_following)
    # Search finds what was seen.
    person.goes_to("search")
    person.writes(person.one(SearchField), "Photo 1")
    (wanted,) = [one.id for one in seen if "Photo 1" in one.text]
    person.until(lambda: any(getattr(row.item, "id", "") == wanted for row in person.results.rows))
    waiting = [one for one in stores(services).jobs.all() if one.state not in ENDED]
    assert len(waiting) == SEEN + 3
    # The network is back, and meanwhile bo has deleted the last of the photos.
    services.publishing.send_policy.pause(None, on=True).result()
    person.keeper.start()
    OtherUser(person.keeper, "bo", is_new=False).does(lambda client: client.delete_status(seen[-1].id))
    services.publishing.send_policy.pause(None, on=False).result()
    services.system.sync_control.look_for_news(has_slept=True)
    person.until(lambda: len(left(services)) == 1)
    mei = OtherUser(person.keeper, "mei", is_new=False)

    async def look(client):
        own = (await client.own_statuses(account.remote_id)).posts
        likes = [(await client.status(one.id)).favourites for one in seen[:-1]]
        return own, likes, (await client.relationships([cy.id]))[cy.id]

    own, likes, relationship = mei.does(look)
    assert [one.text for one in own] == ["@bo lovely", "Album"], "the newest first"
    assert [shot.alt for shot in own[1].attachments] == ["Photo 0", "Photo 1", "Photo 2", "Photo 3"]
    assert own[0].in_reply_to_id == seen[0].id
    assert own[1].visibility is Visibility.PUBLIC
    assert likes == [1] * (SEEN - 1)
    assert relationship.following
    # What could not be done is told, and stays in the list; the deleted photo is gone here too.
    (refused,) = left(services)
    assert (refused.state, refused.failure.reason) == (State.PARKED, Reason.GONE)
    person.goes_to("feed")
    bo = [one.id for one in seen[:-1]]
    person.until(lambda: [one.id for one in person.posts() if one.author.username == "bo"] == bo)
    person.goes_to("outbox")
    person.until(lambda: refused.id in {card.job.id for card in person.cards})
    (card,) = [card for card in person.cards if card.job.id == refused.id]
    person.click("dismiss", card)
    person.until(lambda: not left(services))
