"""What a person may want to type, by what this computer and the server know."""

from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

import pytest

from kesong_desktop.actions import posting, suggesting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api.client import Client
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.post import HOME, PUBLIC, Page, Person, Post
from kesong_desktop.model.suggestion import Suggestion
from tests.end2end.conftest import Village
from tests.unit.actions.test_accounts import sign_in
from tests.unit.homeserver.world import PASSWORD


def seen(number: int, acct: str, html: str) -> Post:
    """A post of somebody."""
    author = Person(id=acct, username=acct.partition("@")[0], acct=acct, display_name=acct.title())
    created = datetime(2026, 1, number, tzinfo=UTC)
    return Post(str(number), author, created, Visibility.PUBLIC, html)


def test_what_was_used_comes_before_what_was_seen(desk: Desk, account: Account) -> None:
    """Tags as their authors wrote them, people once, oneself never."""
    posting.queue(desk, Draft(DraftId("d"), text="#slow for @cleo@pixels.town"), account)
    desk.habits.note([]).result()
    tagged = '<p>At the <a href="x" class="hashtag">#<span>Lake</span></a>,<br>#lake #caf&eacute;</p>'
    home = (seen(2, "ben", tagged), seen(1, "anna", "<p>x</p>"))
    desk.cache.put_page(account.key, HOME.name, Page(home), is_newest=True)
    desk.cache.put_page(account.key, PUBLIC.name, Page((seen(3, "dora", "#slow"),)), is_newest=True)
    known = suggesting.known(desk, account)
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


def test_the_home_server_is_asked(desk: Desk, village: Village) -> None:
    """It finds people and tags by their beginning, and has neither followed nor popular tags."""
    anna = sign_in(desk, village)
    village.home.add_user("ben", PASSWORD, "Ben Boat")
    posting.queue(desk, Draft(DraftId("d"), text="#lakeside"), anna)
    desk.engine.drain(anna.key).result()
    people = suggesting.asked(desk, anna, "person", "be").result()
    assert people == (Suggestion("person", "ben", "Ben Boat"),)
    assert Suggestion("tag", "lakeside") in suggesting.asked(desk, anna, "tag", "lakes").result()
    assert suggesting.told(desk, anna).result() == ()
    assert suggesting.followed(desk, anna).result() == ()
    desk.engine.with_client(anna, follow("ben")).result()
    assert suggesting.followed(desk, anna).result() == people


def test_a_server_that_is_away(desk: Desk, account: Account) -> None:
    """Whoever asks is told."""
    with pytest.raises(Unreachable):
        suggesting.asked(desk, account, "tag", "la").result()
