"""Who gets in, and how refusals look."""

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.web.routes import _SIGNED_IN, create_app
from tests.unit.homeserver.world import (
    PASSWORD,
    Client,
    Clock,
    Person,
    World,
    cheap_hasher,
    client_of,
    fake_tools,
    jpeg,
)


@pytest.mark.parametrize(
    ("method", "path"), [entry[:2] for entry in _SIGNED_IN] + [("POST", "/api/v2/media")]
)
def test_everything_else_needs_a_token(client: Client, method: str, path: str) -> None:
    """Without a token, or with a wrong one, the answer is 401 in the words that clients know."""
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic eDp5"}):
        answer = client.request(method, path.format(id="1", tag="x", name="x", key="x"), headers=headers)
        assert answer.status_code == 401
        assert answer.json() == {"error": "The access token is invalid"}


@pytest.mark.parametrize(
    "host",
    ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "10.0.0.1", "localhost:", ""],
)
def test_other_hosts_are_refused(client: Client, host: str) -> None:
    """A page that rebinds its name to this machine gets nothing."""
    assert client.get("/api/v2/instance", headers={"Host": host}).status_code == 421


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:80", "127.0.0.1:3000", "[::1]", "[::1]:3000"])
def test_own_hosts_are_served(client: Client, host: str) -> None:
    """The addresses in an answer are those under which the server was asked."""
    answer = client.get("/api/v2/instance", headers={"Host": host})
    assert answer.json()["domain"] == host.lower()


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/v1/none", 404),
        ("GET", "/api/v1/statuses/1/none", 404),
        ("DELETE", "/api/v1/apps", 405),
        ("PATCH", "/api/v2/media", 405),
        ("GET", "/none", 404),
    ],
)
def test_unknown_paths_and_methods_are_json(client: Client, method: str, path: str, status: int) -> None:
    """Never HTML."""
    answer = client.request(method, path)
    assert answer.status_code == status
    assert answer.json()["error"]


@pytest.mark.parametrize("number", ["1", "abc", "99999999999999999999", "-1", "1e3", "\uff19"])
def test_unknown_ids_are_404(alice: Person, number: str) -> None:
    """Whatever an id looks like."""
    for path in (
        f"statuses/{number}",
        f"accounts/{number}",
        f"media/{number}",
        f"accounts/{number}/statuses",
    ):
        answer = alice.call("GET", f"/api/v1/{path}")
        assert answer.status_code == 404
        assert answer.json()["error"]


def test_slash_at_the_end_is_taken(alice: Person) -> None:
    """Mastodon.py asks for /api/v1/instance/."""
    assert alice.get("/api/v1/instance/")["uri"] == "localhost"
    assert alice.post("/api/v1/statuses/", status="x")["id"]
    assert alice.upload(jpeg())["id"]


@pytest.mark.parametrize(
    ("held", "allowed", "refused"),
    [
        ("read", "GET timelines/home", "POST statuses"),
        ("read:accounts", "GET accounts/verify_credentials", "GET timelines/home"),
        ("profile", "GET accounts/verify_credentials", "GET accounts/1"),
        ("write:statuses", "POST statuses", "POST accounts/1/follow"),
        ("follow", "GET accounts/relationships", "GET bookmarks"),
        ("write", "POST statuses", "GET timelines/home"),
    ],
)
def test_scopes_are_held(world: World, alice: Person, held: str, allowed: str, refused: str) -> None:
    """A token does what its scopes say and no more."""
    with world.home._database.write() as connection:
        connection.execute("UPDATE token SET scopes = ?", (held,))
    for call, wanted in ((allowed, 200), (refused, 403)):
        method, path = call.split()
        assert (
            alice.status_of(method, f"/api/v1/{path}", data={"status": "x"} if method == "POST" else None)
            == wanted
        )


def test_large_body_is_refused(alice: Person) -> None:
    """256 KiB are enough for words."""
    answer = alice.call("POST", "/api/v1/statuses", json={"status": "x" * 300_000})
    assert answer.status_code == 413
    assert answer.json()["error"]


def test_fault_of_the_server_is_json(home: HomeService, caplog: pytest.LogCaptureFixture) -> None:
    """A bug answers 500 without its insides."""

    def broken(_: object) -> None:
        raise RuntimeError("inside")

    app = create_app(home)
    assert isinstance(app, Starlette)
    app.router.routes.append(Route("/api/broken", broken))
    with client_of(app) as client:
        answer = client.get("/api/broken")
    assert answer.status_code == 500
    assert answer.json() == {"error": "This server has a fault of its own"}


def test_full_disk_is_reported(tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    """No room for an upload is 507 and a line in the log."""
    limits = HomeLimits(free_bytes=2**62)
    with open_home(tmp_path / "full", tools=fake_tools(), limits=limits, hasher=cheap_hasher()) as home:
        home.add_user("alice", PASSWORD)
        with client_of(create_app(home)) as client:
            answer = World(home, client, clock).person("alice").send_file(jpeg())
    assert answer.status_code == 507
    assert "disk" in caplog.text
    caplog.clear()
