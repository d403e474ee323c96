"""Suggestions from this computer and from the server."""

from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.api.client import Client
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.social.post import HOME, PUBLIC, Person, Post, PostPage
from kesong_desktop.model.suggestion import Suggestion
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.actions.test_accounts import sign_in
from tests.unit.homeserver.world import PASSWORD


def seen(number: int, acct: str, html: str) -> Post:
    """A post of somebody."""
    author = Person(id=acct, username=acct.partition("@")[0], acct=acct, display_name=acct.title())
    created = datetime(2026, 1, number, tzinfo=UTC)
    return Post(str(number), author, created, Visibility.PUBLIC, html)


def test_used_tags_and_people_come_before_seen_ones(services: Services, account: Account) -> None:
    """Tags as their authors wrote them, people once, oneself never."""
    services.publishing.publisher.queue(Draft(DraftId("d"), text="#slow for @cleo@pixels.town"), account)
    stores(services).recent_values.note([]).result()
    tagged = '<p>At the <a href="x" class="hashtag">#<span>Lake</span></a>,<br>#lake #caf&eacute;</p>'
    home = (seen(2, "ben", tagged), seen(1, "anna", "<p>x</p>"))
    stores(services).cache.put_page(account.key, HOME.name, PostPage(home), is_newest=True)
    stores(services).cache.put_page(
        account.key, PUBLIC.name, PostPage((seen(3, "dora", "#slow"),)), is_newest=True
    )
    known = services.draft_content.suggestions.local(account)
    assert [one.word for one in known.used_tags] == ["slow"]
    assert [one.word for one in known.seen_tags] == ["Lake", "café", "slow"]
    assert [(one.word, one.note) for one in known.people] == [
        ("cleo@pixels.town", ""),
        ("ben", "Ben"),
        ("dora", "Dora"),
    ]


def follow(name: str) -> Callable[[Client], Coroutine[Any, Any, bool]]:
    """Follow somebody by name."""

    async def work(client: Client) -> bool:
        return await client.follow((await client.lookup(name)).id, on=True)

    return work


def test_home_server_answers_searches(services: Services, village: Village) -> None:
    """It finds people and tags by their beginning, and knows the tags that are used there."""
    anna = sign_in(services, village)
    village.home.add_user("ben", PASSWORD, "Ben Boat")
    services.publishing.publisher.queue(Draft(DraftId("d"), text="#lakeside"), anna)
    stores(services).engine.drain(anna.key).result()
    people = services.draft_content.suggestions.search(anna, "person", "be").result()
    assert people == (Suggestion("person", "ben", "Ben Boat"),)
    assert (
        Suggestion("tag", "lakeside")
        in services.draft_content.suggestions.search(anna, "tag", "lakes").result()
    )
    assert services.draft_content.suggestions.tags_from_server(anna).result() == (
        Suggestion("tag", "lakeside"),
    )
    assert services.draft_content.suggestions.people_from_server(anna).result() == ()
    stores(services).engine.with_client(anna, follow("ben")).result()
    assert services.draft_content.suggestions.people_from_server(anna).result() == people


def test_unreachable_server_raises(services: Services, account: Account) -> None:
    """Whoever asks is told."""
    with pytest.raises(Unreachable):
        services.draft_content.suggestions.search(account, "tag", "la").result()
