"""What a server offers to a person who types."""

import httpx
import pytest

from kesong_desktop.errors import Unreachable
from kesong_desktop.model.social.notification import KnownPlace
from tests.unit.api.world import Script, ask


def test_it_is_asked_for_what_begins_so() -> None:
    """One kind at a time, without looking for it on other servers; what else stands there is no matter."""
    person = {"id": "7", "username": "ben", "acct": "ben@pixels.town", "display_name": "Ben"}
    script = Script(
        httpx.Response(
            200, json={"accounts": [], "statuses": [], "hashtags": [{"name": "lake"}, "lakes", {}]}
        ),
        httpx.Response(200, json={"accounts": [person]}),
    )

    async def do(client):
        tags = await client.matching("tag", "lak")
        people = await client.matching("person", "be")
        return tags.tags, [one.acct for one in people.people]

    assert ask(script, do) == (("lake", "lakes"), ["ben@pixels.town"])
    queries = [dict(one.url.params) for one in script.requests]
    assert [one["type"] for one in queries] == ["hashtags", "accounts"]
    assert all(one["resolve"] == "false" for one in queries)


def test_followed_and_popular_tags() -> None:
    """Pixelfed has the popular ones elsewhere, in words of its own."""
    script = Script(
        httpx.Response(200, json=[{"name": "slow"}, {"name": "#film"}, {"url": "x"}]),
        httpx.Response(200, json=[{"name": "lake", "history": []}]),
        httpx.Response(200, json=[{"id": 1, "hashtag": "#boats"}]),
    )

    async def do(client):
        return (
            await client.followed_tags(),
            await client.popular_tags("mastodon"),
            await client.popular_tags("pixelfed"),
        )

    assert ask(script, do) == (("slow", "film"), ("lake",), ("boats",))
    assert [one.partition("?")[0] for one in script.asked] == [
        "GET /api/v1/followed_tags",
        "GET /api/v1/trends/tags",
        "GET /api/v1.1/discover/posts/hashtags",
    ]


@pytest.mark.parametrize(
    "answer",
    [httpx.Response(404), httpx.Response(403, json={"error": "no"}), httpx.Response(200, json={"a": 1})],
)
def test_what_a_server_does_not_have_is_empty(answer: httpx.Response) -> None:
    """No error for anybody."""
    assert ask(Script(answer), lambda client: client.followed_tags()) == ()


def test_a_server_that_is_away_is_reported() -> None:
    """Lest nothing be taken for an answer."""

    def away(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no", request=request)

    with pytest.raises(Unreachable):
        ask(away, lambda client: client.popular_tags("mastodon"))


def test_places_of_a_pixelfed() -> None:
    """With their country; what has no id is none."""
    wire = [
        {"id": 77, "name": "Arezzo", "country": "Italy", "url": "x"},
        {"name": "Nowhere"},
        {"id": "8", "name": "Rome"},
    ]
    found = ask(Script(httpx.Response(200, json=wire)), lambda client: client.places("Are"))
    assert found == (KnownPlace("77", "Arezzo, Italy"), KnownPlace("8", "Rome"))
