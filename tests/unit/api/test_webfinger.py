"""A name whose host is not its server."""

import asyncio

import httpx
import pytest

from kesong_desktop.api.webfinger import server_of
from tests.unit.api.world import Script

SELF = {"rel": "self", "type": "application/activity+json", "href": "https://social.family.example/users/me"}


def told(handle: str, script) -> str:
    """What the host of a handle tells."""

    async def run() -> str:
        async with httpx.AsyncClient(transport=httpx.MockTransport(script)) as http:
            return await server_of(handle, http=http)

    return asyncio.run(run())


@pytest.mark.parametrize("handle", ["@me@family.example", "me@family.example", " @me@Family.Example "])
@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(301, headers={"Location": "https://social.family.example/.well-known/webfinger?x"}),
        httpx.Response(200, json={"subject": "acct:me@family.example", "links": [{"rel": "x"}, SELF]}),
    ],
)
def test_host_tells_whose_it_is(handle, answer):
    """By a redirect, or by the person's own page."""
    script = Script(answer)
    assert told(handle, script) == "https://social.family.example"
    assert script.asked == ["GET /.well-known/webfinger?resource=acct%3Ame%40family.example"]


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(404),
        httpx.Response(200, html="<p>"),
        httpx.Response(200, json=[]),
        httpx.Response(200, json={"links": "x"}),
        httpx.Response(200, json={"links": [5, {"rel": "self"}, SELF]}),
        httpx.Response(200, json={"links": [SELF | {"href": "http://social.family.example/users/me"}]}),
        httpx.Response(200, json={"links": [SELF | {"href": "https://a b/users/me"}]}),
        httpx.Response(301, headers={"Location": "/elsewhere"}),
        httpx.Response(301, headers={"Location": "http://127.0.0.1/x"}),
        httpx.Response(301),
    ],
)
def test_host_that_tells_nothing(answer):
    """Nor is anything believed that is not encrypted."""
    assert told("@me@family.example", Script(answer)) == ""


@pytest.mark.parametrize("text", ["family.example", "@family.example", "me@", "", "@", "me@two words"])
def test_what_is_no_name_is_not_asked_about(text):
    """Only a name has a host of its own."""
    assert told(text, Script()) == ""


def test_host_that_is_away():
    """It tells nothing either."""

    def refuse(_request):
        raise httpx.ConnectError("refused")

    assert told("@me@family.example", refuse) == ""
