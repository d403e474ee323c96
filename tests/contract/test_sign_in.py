"""Sign-in at each kind of server, and token refresh."""

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.api import oauth
from kesong_desktop.api.client import Client
from kesong_desktop.app import open_profile
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import HOME
from kesong_desktop.paths import for_profile
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.sync import token_refresh
from tests.contract.client_calls import ask, connected
from tests.contract.tested_servers import ModelServer
from tests.fakes.servers.kinds import Pixelfed
from tests.fakes.servers.model import SERVER, Model
from tests.fakes.servers.over_http import Served
from tests.fakes.servers.sign_in import PASTED
from tests.unit.sync.world import Bench, account

LOOPBACK = "http://127.0.0.1:9/x"


def knock(model: Model, do: Callable[[httpx.AsyncClient], Awaitable[Any]]) -> Any:
    """What ``do`` comes to with a connection that nobody is signed in on."""

    async def run() -> Any:
        async with connected(model) as http:
            return await do(http)

    return asyncio.run(run())


async def enter(http: httpx.AsyncClient, redirect_uri: str = LOOPBACK) -> oauth.TokenGrant:
    """The whole way but the browser, which is a request here."""
    app = await oauth.register_app(SERVER, redirect_uri, http=http)
    verifier, challenge = oauth.make_pkce(bytes(range(32)))
    page = await http.get(oauth.authorize_url(SERVER, app, state="aZ0-_", challenge=challenge))
    brought = parse_qs(urlsplit(page.headers["location"]).query)
    assert brought["state"] == ["aZ0-_"]
    return await oauth.exchange(SERVER, app, brought["code"][0], verifier, http=http)


def test_one_address_for_each_app(model: Model) -> None:
    """Several in a list are refused by most kinds, several in lines by older Pixelfed; PKCE is checked where it is."""
    grant = knock(model, enter)
    assert grant.token == model.token
    (app,) = model.apps.values()
    assert app["redirect_uri"] == LOOPBACK


def test_scope_for_following(model: Model) -> None:
    """Pixelfed lets nobody follow without the scope of that name."""
    grant = knock(model, enter)
    ask(model, lambda client: client.follow("8", on=True), token=grant.token)
    assert "8" in model.following | model.asked


def test_state_needs_no_encoding(tmp_path: Path) -> None:
    """11: Takahe sends it back as it is; so it is made of letters, digits, hyphens and underscores."""
    opened: list[str] = []

    def browse(address: str) -> None:
        opened.append(address)
        raise RuntimeError("the browser breaks")

    with (
        Served(Model()) as served,
        open_profile(for_profile(tmp_path), secrets=SessionSecrets()) as services,
        pytest.raises(RuntimeError, match="the browser breaks"),
    ):
        services.sign_in.with_browser(served.url, browse).result()
    (state,) = re.findall(r"[?&]state=([^&]*)", opened[0])
    assert re.fullmatch(r"[A-Za-z0-9_-]{20,}", state)


def test_foreign_state_is_not_taken(tmp_path: Path) -> None:
    """11: a code that somebody else pushes in is left lying; the right one still comes."""
    with Served(Model()) as served, open_profile(for_profile(tmp_path), secrets=SessionSecrets()) as services:
        server = ModelServer("mastodon", served.model)

        def browse(address: str) -> None:
            back = parse_qs(urlsplit(address).query)["redirect_uri"][0]
            server.browse(f"{back}?code=evil&state=other", then=address)

        account = services.sign_in.with_browser(served.url, browse).result()
        assert account.username == "alice"


def test_code_by_hand_where_the_loopback_is_refused(tmp_path: Path) -> None:
    """Some Pixelfed knows no app with an address on this computer; a code can still be pasted."""

    class Shy(Pixelfed):
        def consent(self, request: httpx.Request) -> httpx.Response:
            is_pasted = request.url.params["redirect_uri"] == PASTED
            return (
                super().consent(request)
                if is_pasted
                else httpx.Response(401, json={"error": "invalid_client"})
            )

    def sign_in(services: Services, url: str) -> Account:
        pasted = services.sign_in.begin_pasted(url).result()
        page = httpx.get(pasted.address)
        code = page.text.removeprefix("<code>").removesuffix("</code>")
        return services.sign_in.finish_pasted(pasted, code).result()

    with Served(Shy()) as served, open_profile(for_profile(tmp_path), secrets=SessionSecrets()) as services:
        account = sign_in(services, served.url)
        services.timelines.refresh(account, HOME).result()


def test_token_is_renewed_before_it_ends(tmp_path: Path) -> None:
    """Pixelfed: after a year the token ends; weeks before that there is a new one, and the old is not used any more."""
    with contextlib.closing(Bench(tmp_path)) as bench:
        _renewed(bench)


def _renewed(bench: Bench) -> None:
    model = Pixelfed(clock=bench.clock)
    alice = account("alice", "pixels.town")
    secrets = SessionSecrets()
    known = AccountStore(bench.journal)
    known.put(alice)

    async def do(http: httpx.AsyncClient) -> str:
        grant = await enter(http)
        app = next(iter(model.apps.values()))
        known.put_app(SERVER, LOOPBACK, app["client_id"])
        secrets.put(
            token_refresh.APP_SECRET.format(server=SERVER, redirect_uri=LOOPBACK), app["client_secret"]
        )
        secrets.put(alice.key, grant.token)
        token_refresh.keep(secrets, alice.key, grant, LOOPBACK, bench.clock())
        renewals = token_refresh.TokenRefresher(
            known, secrets, bench.clock, partial(oauth.refresh, http=http)
        )
        first, due_s = await renewals.token(alice)
        assert first == grant.token
        assert due_s < bench.clock() + grant.life_s
        bench.clock.now_s = due_s
        return (await renewals.token(alice))[0]

    first = model.token
    second = knock(model, do)
    assert second == model.token != first
    ask(model, Client.me, token=second)
