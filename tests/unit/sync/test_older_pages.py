"""Notifications, conversations and lists of people go on below pages that have nothing new."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from kesong_desktop.model.account import Capability
from kesong_desktop.model.social.conversation import Conversation, ConversationPage
from kesong_desktop.model.social.notification import Notification, NotificationPage
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import AccountRelationship, PeoplePage
from kesong_desktop.store.cache.conversations import ConversationCache
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.sync.social.conversations import ConversationPuller
from kesong_desktop.sync.social.notifications import NotificationPuller
from kesong_desktop.sync.social.people import PeoplePuller
from kesong_desktop.sync.social.pulls import MOST_PAGES, PullResult
from tests.unit.sync.world import ANNA, Bench

LIN = "9"
LATER, EARLIER = datetime(2026, 5, 2, tzinfo=UTC), datetime(2026, 5, 1, tzinfo=UTC)


class PagedClient:
    """A server with these pages of ids: each names the next one, the last one none, or the first again if it ``circles``."""

    def __init__(self, pages: Sequence[Sequence[int]], *, circles: bool = False) -> None:
        self.asked: list[str] = []
        self._pages = pages
        self._circles = circles

    async def notifications(self, *, cursor: str = "", limit: int) -> NotificationPage:
        """Likes, each by the person of that number."""
        found, older = self._page(cursor)
        return NotificationPage(tuple(self._like(cursor, number) for number in found), older)

    async def conversations(self, *, cursor: str = "", limit: int) -> ConversationPage:
        """Conversations with nobody."""
        found, older = self._page(cursor)
        return ConversationPage(tuple(Conversation(str(number)) for number in found), older)

    async def followers(self, _person_id: str, *, cursor: str = "", limit: int) -> PeoplePage:
        """People."""
        found, older = self._page(cursor)
        return PeoplePage(tuple(_person(number) for number in found), older)

    async def relationships(self, _ids: list[str]) -> dict[str, AccountRelationship]:
        """Nobody stands to anybody."""
        return {}

    def _page(self, cursor: str) -> tuple[Sequence[int], str]:
        self.asked.append(cursor)
        number = int(cursor or 0)
        is_last = number == len(self._pages) - 1
        return self._pages[number], str(number + 1) if not is_last else "1" if self._circles else ""

    @staticmethod
    def _like(cursor: str, number: int) -> Notification:
        # One that was taken back and given again tells nothing new, under the id of its page.
        when = EARLIER if cursor else LATER
        return Notification(f"{100 - int(cursor or 0)}{number:03}", "favourite", when, _person(number))


def _person(number: int) -> Person:
    return Person(str(number), f"p{number}", f"p{number}")


async def _capability(_account: Any) -> Capability:
    return Capability(markers=False)


Pull = Callable[[Any], PullResult]
Kind = tuple[Pull, Pull]


def _notifications(bench: Bench) -> Kind:
    puller = NotificationPuller(bench.notifications, bench.markers, _ignore, _ignore, _capability)
    return (
        lambda client: asyncio.run(puller.refresh(client, ANNA)),
        lambda client: asyncio.run(puller.older(client, ANNA)),
    )


def _conversations(bench: Bench) -> Kind:
    puller = ConversationPuller(ConversationCache(bench.seen), _ignore, _ignore)
    return (
        lambda client: asyncio.run(puller.refresh(client, ANNA)),
        lambda client: asyncio.run(puller.older(client, ANNA)),
    )


def _people(bench: Bench) -> Kind:
    cache: Any = PeopleCache(bench.seen, lambda: 0.0)
    timelines: Any = None
    puller = PeoplePuller(cache, bench.interactions, timelines, _ignore, _ignore)

    def pull(client: Any, *, is_first: bool) -> PullResult:
        return asyncio.run(puller.pull_people(client, ANNA, "followers", LIN, is_first=is_first))

    return lambda client: pull(client, is_first=True), lambda client: pull(client, is_first=False)


def _ignore(_: object) -> None:
    pass


@pytest.fixture(params=[_notifications, _conversations, _people])
def kind(request: pytest.FixtureRequest, bench: Bench) -> Kind:
    """How the first page and what is below it is pulled, for each list of the server."""
    made: Kind = request.param(bench)
    return made


def test_pages_with_nothing_new_are_passed_over(kind: Kind) -> None:
    """An empty page and one of repeats have a further page, and are not the end."""
    first, older = kind
    client = PagedClient([[9, 8], [], [9, 8], [7], [6]])
    assert first(client) == PullResult(2, is_end=False)
    assert older(client) == PullResult(1, is_end=False)
    assert client.asked == ["", "1", "2", "3"]
    assert older(client) == PullResult(1, is_end=True)
    assert client.asked == ["", "1", "2", "3", "4"]
    assert older(client) == PullResult(0, is_end=True)
    assert len(client.asked) == 5


def test_one_pull_is_bounded_and_the_next_goes_on(kind: Kind) -> None:
    """However many pages have nothing new."""
    first, older = kind
    client = PagedClient([[9], *([[9]] * (MOST_PAGES + 2)), [8]])
    first(client)
    assert older(client) == PullResult(0, is_end=False)
    assert len(client.asked) == 1 + MOST_PAGES
    assert older(client) == PullResult(1, is_end=True)
    assert len(client.asked) == 1 + MOST_PAGES + 3


def test_pages_that_name_each_other_are_the_end(kind: Kind) -> None:
    """A faulty server is not asked for ever."""
    first, older = kind
    client = PagedClient([[9], [9], [9], [9]], circles=True)
    first(client)
    assert older(client) == PullResult(0, is_end=True)
    assert client.asked == ["", "1", "2", "3"]
