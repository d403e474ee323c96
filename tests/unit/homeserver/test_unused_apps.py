"""What anybody may leave behind who has no account is bounded."""

import pytest

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.oauth import unused_apps
from kesong_desktop.homeserver.storage.database import row
from tests.unit.homeserver.world import World

REDIRECT = "https://example.org/back"


def count(home: HomeService, table: str) -> int:
    with home._database.read() as connection:
        return int((row(connection, f"SELECT count(*) FROM {table}") or (0,))[0])


def register(world: World, name: str) -> tuple[str, str]:
    """A program's id and secret."""
    asked = {"client_name": name, "redirect_uris": REDIRECT, "scopes": "read write"}
    answer = world.client.post("/api/v1/apps", json=asked)
    assert answer.status_code == 200
    return answer.json()["client_id"], answer.json()["client_secret"]


def test_a_flood_of_registrations_leaves_few(
    world: World, home: HomeService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of those that nobody signed in with; one with a sign-in, and one whose page is answered now, stay."""
    monkeypatch.setattr(unused_apps, "UNUSED_APPS", 5)
    ids = [register(world, name) for name in ("used", "answered", "forgotten")]
    apps = [home.oauth.app(client_id) for client_id, _ in ids]
    alice = home.accounts.id_of("alice")
    codes = [home.oauth.issue_code(app, alice, REDIRECT, ("read",), "") for app in apps[:2] if app]
    home.oauth.redeem(*ids[0], codes[0], REDIRECT, "")
    world.clock.ms += home.limits.code_ms - 1
    codes[1] = home.oauth.issue_code(apps[1], alice, REDIRECT, ("read",), "")  # type: ignore[arg-type]
    world.clock.ms += 2
    for number in range(20):
        client_id, secret = register(world, f"flood {number}")
        asked = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": secret}
        assert world.client.post("/oauth/token", json=asked).status_code == 200
    assert [home.oauth.app(client_id) is not None for client_id, _ in ids] == [True, True, False]
    assert count(home, "app") == 5 + 2
    assert home.oauth.redeem(*ids[1], codes[1], REDIRECT, "").token
    newest, _ = register(world, "newest")
    assert home.oauth.app(newest) is not None


def test_tokens_of_a_program_alone_are_few(world: World, home: HomeService) -> None:
    """The newest work; those of people are not counted."""
    client_id, secret = register(world, "x")
    alice = world.person("alice")
    before, tokens = count(home, "token"), []
    for _ in range(unused_apps.APP_TOKENS + 5):
        world.clock.ms += 1000
        asked = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": secret}
        tokens.append(world.client.post("/oauth/token", json=asked).json()["access_token"])
    assert count(home, "token") == before + unused_apps.APP_TOKENS
    statuses = [
        world.client.get(
            "/api/v1/apps/verify_credentials", headers={"Authorization": f"Bearer {token}"}
        ).status_code
        for token in tokens
    ]
    assert statuses == [401] * 5 + [200] * unused_apps.APP_TOKENS
    assert alice.get("/api/v1/accounts/verify_credentials")["username"] == "alice"
