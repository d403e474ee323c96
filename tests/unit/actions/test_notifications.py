"""The service of notifications: pulled, paged, and marked as read here and on the server."""

import asyncio

import pytest
from msgspec.structs import replace

from kesong_desktop.actions.services import Services
from kesong_desktop.api.client import Client
from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.event import Event, NotificationsChanged, ReachabilityChanged
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.homeserver.world import PASSWORD


@pytest.fixture
def anna(services: Services, village: Village) -> Account:
    """Anna, signed in at her home server, where ben mentioned her 50 times."""
    village.home.add_user("ben", PASSWORD, "Ben")
    asyncio.run(mention(village, 50))
    token = village.home.issue_token("anna")
    return services.sign_in.with_token(village.url, token).result()


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


def texts(services: Services, account: Account) -> list[str]:
    """What was said, newest first."""
    notifications = stores(services).notifications.page(account.key, limit=1000)
    return [one.post.text for one in notifications if one.post]


def test_refresh_and_older(services: Services, anna: Account, events: list[Event]) -> None:
    """All of them in the end, each once."""
    assert services.notifications.refresh(anna).result().added == 40
    assert NotificationsChanged(anna.key, 40) in events
    assert events.count(ReachabilityChanged(anna.key, None)) == 1
    assert services.notifications.older(anna).result().added == 10
    assert services.notifications.older(anna).result().is_end
    assert texts(services, anna) == [f"@anna {number}" for number in range(49, -1, -1)]
    assert services.notifications.refresh(anna).result().added == 0


def test_mark_read_is_sent_once(
    services: Services, anna: Account, village: Village, events: list[Event]
) -> None:
    """Once; another computer learns it from there."""
    services.notifications.refresh(anna).result()
    assert services.notifications.unread(anna) == 40
    newest = stores(services).notifications.page(anna.key, limit=1)[0]
    events.clear()
    marked = services.notifications.mark_read(anna, newest)
    assert marked is not None
    assert services.notifications.unread(anna) == 0
    assert NotificationsChanged(anna.key) in events
    marked.result()
    assert services.notifications.mark_read(anna, newest) is None
    assert asyncio.run(markers(village))["notifications"] == newest.id


def test_home_marker_skips_boosts(services: Services, anna: Account) -> None:
    """A boost stands at another place than its post's id tells."""
    person = (
        services.notifications.refresh(anna).result()
        and stores(services).notifications.page(anna.key)[0].person
    )
    assert person is not None
    shown = stores(services).notifications.page(anna.key)[0].post
    assert shown is not None
    boost = replace(shown, id="9" * 19, reblogged_by=person)
    assert services.notifications.mark_home_read(anna, [boost]) is None
    assert services.notifications.mark_home_read(anna, []) is None
    marked = services.notifications.mark_home_read(
        anna, [boost, replace(shown, id="8"), replace(shown, id="10")]
    )
    assert marked is not None
    marked.result()
    assert stores(services).markers.get(anna.key, "home") == "10"


def test_markers_offline(services: Services, account: Account, events: list[Event]) -> None:
    """And the failure is reported."""
    with pytest.raises(Unreachable):
        services.notifications.refresh(account).result()
    (told,) = [one for one in events if isinstance(one, ReachabilityChanged)]
    assert isinstance(told.problem, Unreachable)
    assert stores(services).markers.advance(account.key, "notifications", "5")
    assert services.notifications.read_up_to(account) == "5"
