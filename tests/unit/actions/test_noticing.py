"""What concerns a person: pulled, paged, and remembered as read here and on the server."""

import asyncio

import pytest
from msgspec.structs import replace

from kesong_desktop.actions import accounts, noticing
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api.client import Client
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.event import Event, NoticesChanged, ReachChanged
from tests.end2end.conftest import Village
from tests.unit.homeserver.world import PASSWORD


@pytest.fixture
def anna(desk: Desk, village: Village) -> Account:
    """Anna, signed in at her home server, where ben mentioned her 50 times."""
    village.home.add_user("ben", PASSWORD, "Ben")
    asyncio.run(mention(village, 50))
    token = village.home.issue_token("anna")
    return asyncio.run(accounts.add_with_token(desk, village.url, token))


async def mention(village: Village, times: int) -> None:
    """Ben mentions anna."""
    client = Client(village.url, village.home.issue_token("ben"))
    try:
        for number in range(times):
            text, key = f"@anna {number}", f"key {number}"
            await client.create_status(text=text, media_ids=[], visibility=Visibility.PUBLIC, key=key)
    finally:
        await client.close()


async def markers(village: Village) -> dict[str, str]:
    """What the server keeps for anna."""
    client = Client(village.url, village.home.issue_token("anna"))
    try:
        return await client.markers()
    finally:
        await client.close()


def texts(desk: Desk, account: Account) -> list[str]:
    """What was said, newest first."""
    notices = desk.notices.page(account.key, limit=1000)
    return [one.post.text for one in notices if one.post]


def test_the_newest_and_then_what_is_below(desk: Desk, anna: Account, events: list[Event]) -> None:
    """All of them in the end, each once."""
    assert noticing.refresh(desk, anna).result().added == 40
    assert NoticesChanged(anna.key, 40) in events
    assert events.count(ReachChanged(anna.key, None)) == 1
    assert noticing.older(desk, anna).result().added == 10
    assert noticing.older(desk, anna).result().is_end
    assert texts(desk, anna) == [f"@anna {number}" for number in range(49, -1, -1)]
    assert noticing.refresh(desk, anna).result().added == 0


def test_what_was_read_is_remembered_on_the_server(
    desk: Desk, anna: Account, village: Village, events: list[Event]
) -> None:
    """Once; another computer learns it from there."""
    noticing.refresh(desk, anna).result()
    assert noticing.unread(desk, anna) == 40
    newest = desk.notices.page(anna.key, limit=1)[0]
    events.clear()
    marked = noticing.mark_read(desk, anna, newest)
    assert marked is not None
    assert noticing.unread(desk, anna) == 0
    assert NoticesChanged(anna.key) in events
    marked.result()
    assert noticing.mark_read(desk, anna, newest) is None
    assert asyncio.run(markers(village))["notifications"] == newest.id


def test_the_home_timeline_is_marked_by_its_newest_own_post(desk: Desk, anna: Account) -> None:
    """A boost stands at another place than its post's id tells."""
    person = noticing.refresh(desk, anna).result() and desk.notices.page(anna.key)[0].person
    assert person is not None
    shown = desk.notices.page(anna.key)[0].post
    assert shown is not None
    boost = replace(shown, id="9" * 19, reblogged_by=person)
    assert noticing.mark_home_read(desk, anna, [boost]) is None
    assert noticing.mark_home_read(desk, anna, []) is None
    marked = noticing.mark_home_read(desk, anna, [boost, replace(shown, id="8"), replace(shown, id="10")])
    assert marked is not None
    marked.result()
    assert desk.markers.get(anna.key, "home") == "10"


def test_offline_it_is_remembered_here(desk: Desk, account: Account, events: list[Event]) -> None:
    """And the trouble is told."""
    with pytest.raises(Unreachable):
        noticing.refresh(desk, account).result()
    (told,) = [one for one in events if isinstance(one, ReachChanged)]
    assert isinstance(told.problem, Unreachable)
    assert desk.markers.advance(account.key, "notifications", "5")
    assert noticing.read_up_to(desk, account) == "5"
