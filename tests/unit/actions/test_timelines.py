"""The service of timelines, and likes and bookmarks."""

from collections.abc import Callable

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.errors import Gone, KesongError, Unreachable
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import Event, JobChanged, PostChanged, ReachabilityChanged, TimelineChanged
from kesong_desktop.model.social.post import HOME, Post, Timeline
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.actions.test_accounts import sign_in
from tests.unit.homeserver.world import PASSWORD


@pytest.fixture
def anna(services: Services, village: Village) -> Account:
    """Signed in at the home server."""
    return sign_in(services, village)


def write(services: Services, account: Account, *texts: str) -> list[Post]:
    """Publish posts; returns them as the server tells them, in the order of the texts."""
    for text in texts:
        services.publishing.publisher.queue(Draft(DraftId(f"{account.key} {text}"), text=text), account)
    stores(services).engine.drain(account.key).result()
    services.timelines.refresh(account, HOME).result()
    by_text = {post.text: post for post in stores(services).cache.page(account.key, HOME.name)}
    return [by_text[text] for text in texts]


def test_refresh(services: Services, anna: Account, village: Village, events: list[Event]) -> None:
    """What others wrote is in the cache, newest first, and the window is told that the server answers."""
    village.home.add_user("ben", PASSWORD)
    write(services, sign_in(services, village, "ben"), "one", "two")
    events.clear()
    pulled = services.timelines.refresh(anna, Timeline("public")).result()
    assert pulled.added == 2
    assert [post.text for post in stores(services).cache.page(anna.key, "public")] == ["two", "one"]
    assert events == [ReachabilityChanged(anna.key, None), TimelineChanged(anna.key, "public", 2)]


def test_refresh_of_unreachable_server(services: Services, account: Account, events: list[Event]) -> None:
    """The window is told why, and so is the caller."""
    with pytest.raises(Unreachable):
        services.timelines.refresh(account, HOME).result()
    (event,) = events
    assert isinstance(event, ReachabilityChanged)
    assert isinstance(event.problem, Unreachable)


def test_older(services: Services, anna: Account) -> None:
    """The page below what is kept; none below the end."""
    write(services, anna, *(f"post {number:02}" for number in range(5)))
    stores(services).cache.forget(anna.key)
    assert services.timelines.refresh(anna, HOME, limit=3).result().added == 3
    assert services.timelines.older(anna, HOME).result().added == 2
    assert len(stores(services).cache.page(anna.key, HOME.name)) == 5
    assert services.timelines.older(anna, HOME).result().is_end


@pytest.mark.parametrize(
    ("act", "is_on"),
    [
        (Interactions.favourite, lambda post: post.favourited),
        (Interactions.bookmark, lambda post: post.bookmarked),
    ],
)
def test_like_and_bookmark(
    services: Services, anna: Account, events: list[Event], act: Callable, is_on: Callable[[Post], bool]
) -> None:
    """Shown at once, kept by the server, and taken back likewise."""
    (post,) = write(services, anna, "one")
    for on in (True, False):
        events.clear()
        answer = act(services.interactions, anna, post, on=on)
        assert events[0] == PostChanged(anna.key, post.id)
        assert is_on(stores(services).cache.page(anna.key, HOME.name)[0]) == on
        assert is_on(answer.result()) == on
        services.timelines.refresh(anna, HOME).result()
        (post,) = stores(services).cache.page(anna.key, HOME.name)
        assert is_on(post) == on


@pytest.mark.parametrize("act", [Interactions.favourite, Interactions.bookmark])
def test_refused_like_and_bookmark(
    services: Services, anna: Account, village: Village, events: list[Event], act: Callable
) -> None:
    """Shown as it was before, and the window looks again."""
    (post,) = write(services, anna, "one")
    village.home.delete_post(village.home.accounts.id_of("anna"), int(post.id))
    events.clear()
    with pytest.raises(KesongError):
        act(services.interactions, anna, post, on=True).result()
    assert stores(services).cache.page(anna.key, HOME.name) == [post]
    assert [event for event in events if not isinstance(event, JobChanged)] == [
        PostChanged(anna.key, post.id)
    ] * 2


def test_delete(services: Services, anna: Account, events: list[Event]) -> None:
    """On the server, then here; a second time is no error: it is gone, as was wished."""
    first, second = write(services, anna, "one", "two")
    events.clear()
    services.interactions.delete(anna, first).result()
    assert stores(services).cache.page(anna.key, HOME.name) == [second]
    assert [event for event in events if not isinstance(event, JobChanged)] == [
        TimelineChanged(anna.key, HOME.name)
    ]
    services.timelines.refresh(anna, HOME).result()
    assert [post.text for post in stores(services).cache.page(anna.key, HOME.name)] == ["two"]
    services.interactions.delete(anna, first).result()


def test_follow_by_name(services: Services, anna: Account, village: Village) -> None:
    """By name; what they wrote is in the home timeline at once."""
    village.home.add_user("ben", PASSWORD)
    write(services, sign_in(services, village, "ben"), "hello")
    assert services.interactions.follow_by_name(anna, "ben").result().username == "ben"
    assert [post.text for post in stores(services).cache.page(anna.key, HOME.name)] == ["hello"]
    with pytest.raises(Gone):
        services.interactions.follow_by_name(anna, "nobody").result()
