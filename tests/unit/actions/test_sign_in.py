"""Signing in: the server is found first; then by browser, or by a code that is brought."""

import asyncio
import re
import socket
from dataclasses import replace
from urllib.parse import urlsplit

import httpx
import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.api import oauth, webfinger
from kesong_desktop.errors import (
    UNREACHABLE_REASONS,
    CodeNeeded,
    Forbidden,
    InvalidInput,
    NotThisProtocol,
    Reason,
    ServerProblem,
    SignInFailed,
    Situation,
    Unreachable,
)
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.social.invitation import Invitation
from kesong_desktop.sync.sign_in import FoundServer
from tests.end2end.conftest import Village
from tests.fakes.browser import Browser, asked_by, browse, code_on
from tests.fakes.odd_server import OddServer, free_port
from tests.fakes.servers.model import TOKEN, Answer, Model
from tests.fakes.servers.over_http import Served
from tests.fakes.servers.takahe import TakaheWithoutIdentity
from tests.fakes.stores import stores
from tests.unit.homeserver.world import PASSWORD


def sign_in_by_browser(
    services: Services, server: str, decision: str = "allow", name: str = "anna"
) -> Account:
    """The whole way, with somebody at the browser."""
    with Browser(decision, name) as browser:
        return services.sign_in.with_browser(server, browser.open).result()


def knows(village: Village, token: str) -> bool:
    """Whether the server takes a token."""
    headers = {"Authorization": f"Bearer {token}"}
    address = f"{village.url}/api/v1/accounts/verify_credentials"
    return httpx.get(address, headers=headers, trust_env=False).status_code == 200


def test_browser_sign_in_and_sign_out(services: Services, village: Village) -> None:
    """Agreed there, signed in here; signing out ends the token on the server as well."""
    account = sign_in_by_browser(services, village.url)
    assert account.username == "anna"
    token = stores(services).secrets.get(account.key)
    assert knows(village, token)
    services.accounts.sign_out(account).result()
    assert not knows(village, token)


def test_access_denied_in_browser(services: Services, village: Village) -> None:
    """Nothing is kept, and the server's words are passed on."""
    with pytest.raises(SignInFailed, match="The person said no"):
        sign_in_by_browser(services, village.url, "deny")
    assert services.accounts.all() == []


def test_pasted_code(services: Services, village: Village) -> None:
    """The page shows a code; a wrong or an empty one does not do, and the right one still does afterwards."""
    pasted = services.sign_in.begin_pasted(village.url).result()
    page = browse(pasted.address)
    with pytest.raises(InvalidInput, match=Reason.CODE_EMPTY):
        services.sign_in.finish_pasted(pasted, " ").result()
    with pytest.raises(SignInFailed):
        services.sign_in.finish_pasted(pasted, "wrong").result()
    account = services.sign_in.finish_pasted(pasted, f" {code_on(page)}\n").result()
    assert account.username == "anna"


def test_one_app_for_each_server_and_port(services: Services, village: Village) -> None:
    """The second sign-in takes the address and the app of the first; a server that forgot the app gets a new one there."""
    sign_in_by_browser(services, village.url)
    (redirect,) = stores(services).accounts.app_redirects(village.url)
    first = stores(services).accounts.app(village.url, redirect)
    sign_in_by_browser(services, village.url)
    assert stores(services).accounts.app_redirects(village.url) == [redirect]
    assert stores(services).accounts.app(village.url, redirect) == first
    stores(services).accounts.put_app(village.url, redirect, "forgotten")
    sign_in_by_browser(services, village.url)
    assert stores(services).accounts.app_redirects(village.url) == [redirect]
    assert stores(services).accounts.app(village.url, redirect) not in {first, "forgotten"}


def test_one_app_for_pasted_codes(services: Services, village: Village) -> None:
    """The next code is asked for with the app of the last."""

    def app_of_page() -> str:
        pasted = services.sign_in.begin_pasted(village.url).result()
        services.sign_in.finish_pasted(pasted, code_on(browse(pasted.address))).result()
        return asked_by(pasted.address)["client_id"]

    assert app_of_page() == app_of_page()


def test_port_of_last_time_is_taken(services: Services, village: Village) -> None:
    """Another program listens there: another port does, with an app of its own."""
    sign_in_by_browser(services, village.url)
    (redirect,) = stores(services).accounts.app_redirects(village.url)
    with socket.create_server(("127.0.0.1", urlsplit(redirect).port or 0)):
        sign_in_by_browser(services, village.url)
    assert len(stores(services).accounts.app_redirects(village.url)) == 2


def test_refused_loopback_redirect(services: Services) -> None:
    """The server's words are shown without their JSON, and a code is suggested."""
    with OddServer("refuse") as odd, pytest.raises(CodeNeeded) as caught:
        sign_in_by_browser(services, odd.url)
    assert caught.value.said == "Validation failed: No cats on Tuesday"
    assert Messages().what(caught.value).endswith(" “Validation failed: No cats on Tuesday”")
    assert "with a code" in Messages().what_now(caught.value)


def test_find_server_by_any_spelling(services: Services, village: Village) -> None:
    """What it is and what it takes, by any spelling of its name."""
    host = village.url.removeprefix("http://")
    for spelling in (host, f"@anna@{host}", f"{village.url}/@anna", f" {host.upper()}/ "):
        found = services.sign_in.find_server(spelling).result()
        assert (found.origin, found.host) == (village.url, host)
        assert found.capability.program.startswith("Kesong ")
        assert found.capability.limits.pictures > 4


def test_find_server_where_there_is_none(services: Services) -> None:
    """A shop, nobody at all, and no name."""
    with OddServer("html") as shop, pytest.raises(NotThisProtocol, match="web page") as caught:
        services.sign_in.find_server(shop.url).result()
    assert "Mastodon, Pixelfed" in Messages().what_now(caught.value)
    with OddServer("refuse") as odd, pytest.raises(NotThisProtocol, match="does not tell what it is"):
        services.sign_in.find_server(odd.url).result()
    with pytest.raises(Unreachable):
        services.sign_in.find_server(f"127.0.0.1:{free_port()}").result()
    with pytest.raises(InvalidInput):
        services.sign_in.find_server("my server").result()


@pytest.mark.parametrize(
    "newer",
    [
        TakaheWithoutIdentity.newer,
        Answer(503, html="<h1>Busy</h1>"),
        Answer(200, json=[]),
        Answer(200, json={"error": "no identity"}),
        Answer(200, html="<h1>Welcome</h1>"),
        Answer(200, content=b"\xff\xfe\x00"),
    ],
    ids=["500", "503", "a list", "an error", "a page", "bytes"],
)
def test_server_whose_newer_document_fails(services: Services, newer: Answer) -> None:
    """It is found by its older document, and signed in to."""
    server = TakaheWithoutIdentity()
    server.newer = newer
    with Served(server) as served:
        found = services.sign_in.find_server(served.url).result()
        assert found.capability.software == "takahe"
        assert services.sign_in.with_token(served.url, TOKEN).result().username == "alice"


_REFUSED = {
    status: httpx.Response(status, json={"error": "No"})
    for status in (400, 401, 403, 404, 405, 408, 410, 413, 418, 422, 429, 451, 500, 501, 502, 503, 504, 511)
}
_PAGES = {status: httpx.Response(status, html="<h1>Oops</h1>") for status in _REFUSED}
_ODD = {
    "nonsense": httpx.Response(200, content=b"{nonsense", headers={"content-type": "application/json"}),
    "list": httpx.Response(200, json=[]),
    "other object": httpx.Response(200, json={"a": 1}),
    "page": httpx.Response(200, html="<h1>Shop</h1>"),
    "redirect": httpx.Response(302, headers={"location": "https://other.example/"}),
    "nothing": httpx.Response(204),
}
_STEPS = {
    "instance": ("/api/v2/instance", "/api/v1/instance"),
    "apps": ("/api/v1/apps",),
    "token": ("/oauth/token",),
    "account": ("/api/v1/accounts/verify_credentials",),
}


def try_step(services: Services, step: str, answer: httpx.Response) -> ServerProblem | SignInFailed | None:
    """What a step of a sign-in fails with, where the server answers its requests so."""

    def before(path: str) -> httpx.Response | None:
        is_asked = path.partition("?")[0] in _STEPS[step]
        return (
            httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
            if is_asked
            else None
        )

    with Served(Model(), before=before) as served:
        try:
            if step == "instance":
                services.sign_in.find_server(served.url).result()
            elif step == "account":
                services.sign_in.with_token(served.url, TOKEN).result()
            else:
                request = services.sign_in.begin_pasted(served.url).result()
                services.sign_in.finish_pasted(request, "1234").result()
        except (ServerProblem, SignInFailed) as error:
            return error
    return None


@pytest.mark.parametrize("step", _STEPS)
@pytest.mark.parametrize("answers", [_REFUSED, _PAGES, _ODD], ids=["words", "pages", "odd"])
def test_words_fit_a_sign_in_at_each_step(services: Services, step: str, answers: dict) -> None:
    """What to do is said for the situation: nothing waits, nothing is repeated by itself, and nothing was there to be deleted."""
    for name, answer in answers.items():
        error = try_step(services, step, answer)
        if error is None:
            assert (step, name) in {("instance", 401), ("instance", 403), ("instance", 451)}, (
                "a closed server"
            )
            continue
        texts = Messages()
        assert texts.what_now(error), (step, name)
        assert not re.search(
            r"automatically|is tried|is kept|nothing was lost|deleted|[Ff]ile|Refresh|…",
            texts.sentence(error),
        ), texts.sentence(error)


@pytest.mark.parametrize("step", ["apps", "token", "account"])
@pytest.mark.parametrize("status", [404, 405, 410])
def test_server_of_another_kind_is_told_as_such(services: Services, step: str, status: int) -> None:
    """It has nothing where each server of the protocol has something."""
    error = try_step(services, step, _PAGES[status])
    assert isinstance(error, NotThisProtocol)
    assert f"status {status}" in Messages().what(error)
    assert "Mastodon, Pixelfed" in Messages().what_now(error)


def test_server_that_registers_nobody(services: Services) -> None:
    """No token was given, so nobody is told to check one."""
    error = try_step(services, "apps", _REFUSED[401])
    assert isinstance(error, Forbidden)
    assert "refused the sign-in. “No” Ask" in Messages().sentence(error)


def test_no_advice_of_a_situation_promises_a_retry() -> None:
    """Whatever fails at a sign-in, or ends a command."""
    for situation in (Situation.SIGN_IN, Situation.COMMAND):
        for reason in UNREACHABLE_REASONS | {Reason.SERVER_FAULT, Reason.SLOW_DOWN}:
            advice = Messages().what_now(Failure(reason, {"server": "x", "situation": situation}))
            assert not re.search(r"automatically|is tried|is kept|nothing was lost|waiting", advice), reason


def test_sign_in_by_invitation_is_a_sign_in(services: Services) -> None:
    """Nobody answers at its address: nothing waits."""
    invitation = Invitation((f"127.0.0.1:{free_port()}",), bytes(32), "c" * 22)
    with pytest.raises(Unreachable) as caught:
        services.sign_in.with_invitation(invitation.text, "anna").result()
    assert Messages().what_now(caught.value).endswith("then try again.")


def test_find_server_by_webfinger(services: Services, village: Village, monkeypatch) -> None:
    """A shop, but it tells where its people are; the server found there is the one that is signed in to."""

    async def told(handle: str) -> str:
        return village.url if handle.startswith("@anna@") else ""

    monkeypatch.setattr(webfinger, "server_of", told)
    with OddServer("html") as shop:
        host = shop.url.removeprefix("http://")
        assert services.sign_in.find_server(f"@anna@{host}").result().origin == village.url
        with pytest.raises(NotThisProtocol, match=host):
            services.sign_in.find_server(host).result()


def test_find_closed_server(services: Services) -> None:
    """It can be signed in to all the same; of its limits nothing is believed but the careful ones."""
    with OddServer("unauthorised") as closed:
        found = services.sign_in.find_server(closed.url).result()
        assert found == FoundServer(closed.url, Capability())


def test_authorization_page_opened_twice(services: Services, village: Village) -> None:
    """A login that ended on the server's own page: the same page is opened again, and the sign-in goes on."""
    with Browser() as browser:

        def lost_then_found(address: str) -> None:
            browser.visit(address)
            browser.open(address)

        assert services.sign_in.with_browser(village.url, lost_then_found).result().username == "anna"


def test_forgotten_app_is_registered_again(services: Services, village: Village, monkeypatch) -> None:
    """It says so at the code only: the program is made known once more, and another page is opened, once."""

    async def believed(*_: object, **__: object) -> bool:
        return True

    sign_in_by_browser(services, village.url)
    (redirect,) = stores(services).accounts.app_redirects(village.url)
    stores(services).accounts.put_app(village.url, redirect, "forgotten")
    monkeypatch.setattr(oauth, "is_known", believed)
    clients: list[str] = []
    with Browser() as browser:

        def show(address: str) -> None:
            asked = asked_by(address)
            clients.append(asked["client_id"])
            if asked["client_id"] == "forgotten":
                browser.visit(f"{redirect}?code=x&state={asked['state']}")
            else:
                browser.open(address)

        assert services.sign_in.with_browser(village.url, show).result().username == "anna"
    assert len(clients) == 2
    assert stores(services).accounts.app(village.url, redirect) != "forgotten"


def test_no_port_to_listen_on(services: Services, village: Village, monkeypatch) -> None:
    """The way out is named: a code."""

    async def refused(*_: object, **__: object) -> asyncio.Server:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(asyncio, "start_server", refused)
    with pytest.raises(CodeNeeded) as caught:
        sign_in_by_browser(services, village.url)
    assert "with a code" in Messages().what_now(caught.value)


def test_other_account_in_browser(services: Services, village: Village) -> None:
    """Anna's sign-in ended, and Ben is at the browser: Ben is added, and of Anna nothing changes."""
    anna = sign_in_by_browser(services, village.url)
    token = stores(services).secrets.get(anna.key)
    village.home.add_user("ben", PASSWORD)
    ben = sign_in_by_browser(services, village.url, name="ben")
    assert [one.key for one in services.accounts.all()] == [anna.key, ben.key]
    assert services.accounts.get(anna.key) == anna
    assert stores(services).secrets.get(anna.key) == token != stores(services).secrets.get(ben.key)


def test_home_account_stays_home_account(services: Services, village: Village) -> None:
    """Whoever signs in to the profile's own server again, by browser, is still at home there."""
    anna = sign_in_by_browser(services, village.url)
    stores(services).accounts.put(replace(anna, is_home=True))
    assert sign_in_by_browser(services, village.url).is_home
