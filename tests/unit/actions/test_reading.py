"""Timelines, and answering with a like or a bookmark."""

from collections.abc import Callable

import pytest

from kesong_desktop.actions import posting, reading
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import Gone, KesongError, Unreachable
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import Event, JobChanged, PostChanged, ReachChanged, TimelineChanged
from kesong_desktop.model.post import HOME, Post, Timeline
from tests.end2end.conftest import Village
from tests.unit.actions.test_accounts import sign_in
from tests.unit.homeserver.world import PASSWORD


@pytest.fixture
def anna(desk: Desk, village: Village) -> Account:
    """Signed in at the home server."""
    return sign_in(desk, village)


def write(desk: Desk, account: Account, *texts: str) -> list[Post]:
    """Publish posts; returns them as the server tells them, in the order of the texts."""
    for text in texts:
        posting.queue(desk, Draft(DraftId(f"{account.key} {text}"), text=text), account)
    desk.engine.drain(account.key).result()
    reading.refresh(desk, account, HOME).result()
    by_text = {post.text: post for post in desk.cache.page(account.key, HOME.name)}
    return [by_text[text] for text in texts]


def test_refreshed(desk: Desk, anna: Account, village: Village, events: list[Event]) -> None:
    """What others wrote is in the cache, newest first, and the window is told that the server answers."""
    village.home.add_user("ben", PASSWORD)
    write(desk, sign_in(desk, village, "ben"), "one", "two")
    events.clear()
    pulled = reading.refresh(desk, anna, Timeline("public")).result()
    assert pulled.added == 2
    assert [post.text for post in desk.cache.page(anna.key, "public")] == ["two", "one"]
    assert events == [ReachChanged(anna.key, None), TimelineChanged(anna.key, "public", 2)]


def test_a_server_that_is_away(desk: Desk, account: Account, events: list[Event]) -> None:
    """The window is told why, and so is the caller."""
    with pytest.raises(Unreachable):
        reading.refresh(desk, account, HOME).result()
    (event,) = events
    assert isinstance(event, ReachChanged)
    assert isinstance(event.problem, Unreachable)


def test_older(desk: Desk, anna: Account) -> None:
    """The page below what is kept; none below the end."""
    write(desk, anna, *(f"post {number:02}" for number in range(5)))
    desk.cache.forget(anna.key)
    assert reading.refresh(desk, anna, HOME, limit=3).result().added == 3
    assert reading.older(desk, anna, HOME).result().added == 2
    assert len(desk.cache.page(anna.key, HOME.name)) == 5
    assert reading.older(desk, anna, HOME).result().is_end


@pytest.mark.parametrize(
    ("act", "is_on"),
    [(reading.favourite, lambda post: post.favourited), (reading.bookmark, lambda post: post.bookmarked)],
)
def test_answered(
    desk: Desk, anna: Account, events: list[Event], act: Callable, is_on: Callable[[Post], bool]
) -> None:
    """Shown at once, kept by the server, and taken back likewise."""
    (post,) = write(desk, anna, "one")
    for on in (True, False):
        events.clear()
        answer = act(desk, anna, post, on=on)
        assert events[0] == PostChanged(anna.key, post.id)
        assert is_on(desk.cache.page(anna.key, HOME.name)[0]) == on
        assert is_on(answer.result()) == on
        reading.refresh(desk, anna, HOME).result()
        (post,) = desk.cache.page(anna.key, HOME.name)
        assert is_on(post) == on


@pytest.mark.parametrize("act", [reading.favourite, reading.bookmark])
def test_an_answer_that_the_server_does_not_take(
    desk: Desk, anna: Account, village: Village, events: list[Event], act: Callable
) -> None:
    """Shown as it was before, and the window looks again."""
    (post,) = write(desk, anna, "one")
    village.home.delete_post(village.home.accounts.id_of("anna"), int(post.id))
    events.clear()
    with pytest.raises(KesongError):
        act(desk, anna, post, on=True).result()
    assert desk.cache.page(anna.key, HOME.name) == [post]
    assert [event for event in events if not isinstance(event, JobChanged)] == [
        PostChanged(anna.key, post.id)
    ] * 2


def test_deleted(desk: Desk, anna: Account, events: list[Event]) -> None:
    """On the server, then here; a second time is no error: it is gone, as was wished."""
    first, second = write(desk, anna, "one", "two")
    events.clear()
    reading.delete(desk, anna, first).result()
    assert desk.cache.page(anna.key, HOME.name) == [second]
    assert [event for event in events if not isinstance(event, JobChanged)] == [
        TimelineChanged(anna.key, HOME.name)
    ]
    reading.refresh(desk, anna, HOME).result()
    assert [post.text for post in desk.cache.page(anna.key, HOME.name)] == ["two"]
    reading.delete(desk, anna, first).result()


def test_followed(desk: Desk, anna: Account, village: Village) -> None:
    """By name; what they wrote is in the home timeline at once."""
    village.home.add_user("ben", PASSWORD)
    write(desk, sign_in(desk, village, "ben"), "hello")
    assert reading.follow(desk, anna, "ben").result().username == "ben"
    assert [post.text for post in desk.cache.page(anna.key, HOME.name)] == ["hello"]
    with pytest.raises(Gone):
        reading.follow(desk, anna, "nobody").result()
