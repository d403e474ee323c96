"""Tokens that expire are renewed in time, once, and never lost on the way."""

import asyncio
from pathlib import Path

import pytest

from kesong_desktop.api import oauth
from kesong_desktop.errors import AppForgotten, NotAuthorised, Reason, SignInFailed, Unreachable
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.secrets import FileSecrets
from kesong_desktop.sync import token_refresh
from kesong_desktop.sync.connections import Connections

ANNA = Account(AccountKey("anna@pixels.town"), "https://pixels.town", "7", "anna")
URI, DAY_S = "http://127.0.0.1:9/x", 24 * 3600.0


class World:
    """One account whose token lives for 40 days, and a server that renews it (or does not)."""

    def __init__(self, tmp_path: Path) -> None:
        self.now_s = 1_000.0
        self.secrets = FileSecrets(tmp_path / "secrets.json")
        self.asked: list[tuple[str, str, str]] = []
        self.problem: Exception | None = None
        self.secrets.put(ANNA.key, "T0")
        self.secrets.put(token_refresh.APP_SECRET.format(server=ANNA.server, redirect_uri=URI), "hush")
        token_refresh.keep(self.secrets, ANNA.key, oauth.TokenGrant("T0", "R0", 40 * DAY_S), URI, self.now_s)
        self.apps = Apps()
        self.renewals = token_refresh.TokenRefresher(
            self.apps, self.secrets, lambda: self.now_s, self.refresh
        )

    async def refresh(self, server: str, app: oauth.AppCredentials, token: str) -> oauth.TokenGrant:
        self.asked.append((app.client_id, app.client_secret, token))
        await asyncio.sleep(0)
        if self.problem is not None:
            raise self.problem
        number = len(self.asked)
        return oauth.TokenGrant(f"T{number}", f"R{number}", 40 * DAY_S)

    async def token(self) -> str:
        return (await self.renewals.token(ANNA))[0]


class Apps(AccountStore):
    """Knows one app."""

    def __init__(self) -> None:
        self.forgotten: list[tuple[str, str]] = []

    def app(self, server: str, redirect_uri: str) -> str:
        return "client" if (server, redirect_uri) == (ANNA.server, URI) and not self.forgotten else ""

    def forget_app(self, server: str, redirect_uri: str) -> None:
        self.forgotten.append((server, redirect_uri))

    def capability(self, _server: str) -> tuple[Capability, float]:
        return Capability(), float("inf")


@pytest.fixture
def world(tmp_path):
    return World(tmp_path)


def test_not_before_it_is_time(world):
    """A token that has long to live is used as it is."""
    world.now_s += 32 * DAY_S
    assert asyncio.run(world.token()) == "T0"
    assert world.asked == []


def test_renewed_a_week_before_its_end(world):
    """With the app's own credentials; the next time with what came back."""
    for days, token in ((34, "T1"), (1, "T1"), (34, "T2")):
        world.now_s += days * DAY_S
        assert asyncio.run(world.token()) == token
    assert world.asked == [("client", "hush", "R0"), ("client", "hush", "R1")]
    assert world.secrets.get(ANNA.key) == "T2"


def test_two_at_once_renew_once(world):
    """A refresh token is for one use: a second one would end the sign-in on some servers."""
    world.now_s += 34 * DAY_S

    async def both():
        return await asyncio.gather(world.token(), world.token())

    assert asyncio.run(both()) == ["T1", "T1"]
    assert len(world.asked) == 1


def test_server_away_while_renewing(world):
    """The old token is used on, and it is tried again, but not at each request."""
    world.now_s += 34 * DAY_S
    world.problem = Unreachable("pixels.town")
    token, due_s = asyncio.run(world.renewals.token(ANNA))
    assert (token, due_s) == ("T0", world.now_s + token_refresh.AGAIN_S)
    world.problem = None
    assert asyncio.run(world.token()) == "T2"


def test_refused_renewal_ends_there(world):
    """It is not asked again; the token lives on until the server says no."""
    world.now_s += 34 * DAY_S
    world.problem = SignInFailed("pixels.town", Reason.SIGN_IN_REFUSED, said="revoked")
    assert [asyncio.run(world.token()), asyncio.run(world.token())] == ["T0", "T0"]
    assert len(world.asked) == 1
    assert token_refresh.read(world.secrets, ANNA.key) is None
    assert world.apps.forgotten == []


def test_server_that_forgot_the_program(world):
    """The app goes, so that the next sign-in registers anew; a mere refusal keeps it."""
    world.now_s += 34 * DAY_S
    world.problem = AppForgotten("pixels.town", said="invalid_client")
    assert asyncio.run(world.token()) == "T0"
    assert world.apps.forgotten == [(ANNA.server, URI)]
    assert token_refresh.read(world.secrets, ANNA.key) is None


@pytest.mark.parametrize(
    "grant", [oauth.TokenGrant("T"), oauth.TokenGrant("T", "R"), oauth.TokenGrant("T", "", 5.0)]
)
def test_nothing_to_renew(world, grant):
    """A token without end or without means is never renewed; an older means goes."""
    token_refresh.keep(world.secrets, ANNA.key, grant, URI, 0)
    assert token_refresh.read(world.secrets, ANNA.key) is None


def test_client_takes_the_new_token(world, monkeypatch):
    """The connection stays, and speaks with the new token from then on; without any token there is none."""
    monkeypatch.setattr(oauth, "refresh", world.refresh)
    used: list[str] = []

    class Client:
        def __init__(self, _server: str, token: str) -> None:
            used.append(token)

        def use_token(self, token: str) -> None:
            used.append(token)

    async def walk():
        connections = Connections(Apps(), world.secrets, Client, lambda: world.now_s)
        connections._renewals = world.renewals
        first = await connections.client(ANNA)
        world.now_s += 34 * DAY_S
        assert await connections.client(ANNA) is first
        assert await connections.client(ANNA) is first
        world.secrets.remove(ANNA.key)
        world.now_s += 400 * DAY_S
        token_refresh.forget(world.secrets, ANNA.key)
        with pytest.raises(NotAuthorised):
            await connections.client(ANNA)

    asyncio.run(walk())
    assert used == ["T0", "T1"]
