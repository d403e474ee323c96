"""What scripts of other websites may read: the API with a token, never a page for people."""

import pytest

from tests.unit.homeserver.world import Client, Person

ORIGIN = {"Origin": "https://client.example"}


def test_a_browser_client_reads_pages_with_its_token(alice: Person) -> None:
    """The answer and its Link header are readable, an error too, and no cookie or credential is ever allowed."""
    for number in range(3):
        alice.say(f"post {number}")
    answer = alice.call("GET", "/api/v1/timelines/home?limit=1", headers=ORIGIN)
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "Link" in answer.headers["access-control-expose-headers"]
    assert answer.headers["link"]
    refused = alice.client.get("/api/v1/timelines/home", headers=ORIGIN)
    assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (401, "*")
    for one in (answer, refused):
        assert "access-control-allow-credentials" not in one.headers
        assert "set-cookie" not in one.headers


@pytest.mark.parametrize(
    ("path", "method", "is_allowed"),
    [
        ("/api/v1/statuses", "POST", True),
        ("/api/v1/statuses/1", "DELETE", True),
        ("/api/v1/profile", "PATCH", True),
        ("/oauth/token", "POST", True),
        ("/oauth/revoke", "POST", True),
        ("/.well-known/oauth-authorization-server", "GET", True),
        ("/oauth/authorize", "POST", False),
        ("/@alice/1", "GET", False),
        ("/media/x.jpg", "GET", False),
    ],
)
def test_permission_is_answered_for_the_api_alone(
    client: Client, path: str, method: str, *, is_allowed: bool
) -> None:
    """A preflight request needs no token; pages for people have none to give."""
    asked = {
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization,idempotency-key",
    }
    answer = client.request("OPTIONS", path, headers=ORIGIN | asked)
    assert (answer.headers.get("access-control-allow-origin") == "*") is is_allowed
    if is_allowed:
        assert answer.status_code == 200
        assert method in answer.headers["access-control-allow-methods"]
        assert answer.headers["access-control-allow-headers"] == "authorization,idempotency-key"
    assert "access-control-allow-credentials" not in answer.headers


def test_pages_for_people_are_not_readable(alice: Person) -> None:
    """The sign-in page, a post's page and a program's error page have no CORS headers and set no cookie."""
    number = alice.say("hello")["id"]
    for path in ("/oauth/authorize?client_id=x&response_type=code", f"/@alice/{number}", "/media/none.jpg"):
        answer = alice.call("GET", path, headers=ORIGIN)
        assert "access-control-allow-origin" not in answer.headers
        assert "set-cookie" not in answer.headers


def test_another_host_is_refused_before(client: Client) -> None:
    """CORS opens nothing to a page that rebinds its name."""
    answer = client.get("/api/v2/instance", headers={**ORIGIN, "Host": "evil.example"})
    assert answer.status_code == 421
    assert "access-control-allow-origin" not in answer.headers


def test_unknown_scopes_are_ignored(client: Client) -> None:
    """A client that asks for the scopes of other servers gets those that there are (Tokodon)."""
    form = {
        "client_name": "Tokodon",
        "redirect_uris": "tokodon://authorize",
        "scopes": "read write follow push admin:read admin:write",
    }
    made = client.request("POST", "/api/v1/apps", data=form)
    assert made.status_code == 200
    assert made.json()["scopes"] == ["read", "write", "follow", "push"]
    asked = {
        "client_id": made.json()["client_id"],
        "redirect_uri": "tokodon://authorize",
        "response_type": "code",
        "scope": "read write push admin:read",
    }
    page = client.request("GET", "/oauth/authorize", params=asked)
    assert page.status_code == 200
    assert "admin:read" not in page.text
    form["scopes"] = "admin:read"
    assert client.request("POST", "/api/v1/apps", data=form).status_code == 422


def test_what_is_not_there_is_an_empty_list(alice: Person) -> None:
    """Lists that clients load at their start; a tag that nobody used is one that can be followed."""
    for path in (
        "conversations",
        "directory",
        "trends",
        "trends/tags",
        "trends/statuses",
        "trends/links",
        "followed_tags",
    ):
        found = alice.get(f"/api/v1/{path}")
        assert isinstance(found, list)
        assert not [one for one in found if "acct" not in one]
    shown = alice.get("/api/v1/tags/हिन्दी")
    assert (shown["name"], shown["following"], len(shown["history"])) == ("हिन्दी", False, 7)
    assert alice.post("/api/v1/tags/हिन्दी/follow")["following"] is True
    assert [one["name"] for one in alice.get("/api/v1/followed_tags")] == ["हिन्दी"]
