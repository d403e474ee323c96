"""Signing in: the server is found first; then by browser, or by a code that is brought."""

import asyncio
import socket
from dataclasses import replace
from urllib.parse import urlsplit

import httpx
import pytest

from kesong_desktop.actions import accounts, signing_in
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api import oauth, webfinger
from kesong_desktop.errors import CodeNeeded, InvalidInput, NotThisProtocol, SignInFailed, Unreachable
from kesong_desktop.model.account import Account, Capability
from tests.end2end.conftest import Village
from tests.fakes.browser import Browser, asked_by, browse, code_on
from tests.fakes.odd_server import OddServer, free_port
from tests.unit.homeserver.world import PASSWORD


def sign_in_by_browser(desk: Desk, server: str, decision: str = "allow", name: str = "anna") -> Account:
    """The whole way, with somebody at the browser."""
    with Browser(decision, name) as browser:
        return asyncio.run(signing_in.with_browser(desk, server, browser.open))


def knows(village: Village, token: str) -> bool:
    """Whether the server takes a token."""
    headers = {"Authorization": f"Bearer {token}"}
    address = f"{village.url}/api/v1/accounts/verify_credentials"
    return httpx.get(address, headers=headers, trust_env=False).status_code == 200


def test_by_browser_and_out_again(desk: Desk, village: Village) -> None:
    """Agreed there, signed in here; signing out ends the token on the server as well."""
    account = sign_in_by_browser(desk, village.url)
    assert account.username == "anna"
    token = desk.secrets.get(account.key)
    assert knows(village, token)
    asyncio.run(accounts.remove(desk, account))
    assert not knows(village, token)


def test_a_person_says_no_in_the_browser(desk: Desk, village: Village) -> None:
    """Nothing is kept, and the server's words are passed on."""
    with pytest.raises(SignInFailed, match="The person said no"):
        sign_in_by_browser(desk, village.url, "deny")
    assert desk.accounts.all() == []


def test_by_a_pasted_code(desk: Desk, village: Village) -> None:
    """The page shows a code; a wrong or an empty one does not do, and the right one still does afterwards."""

    async def sign_in_by_code() -> Account:
        pasted = await signing_in.begin_pasted(desk, village.url)
        page = await asyncio.to_thread(browse, pasted.address)
        with pytest.raises(InvalidInput, match="The code is empty"):
            await pasted.finish(" ")
        with pytest.raises(SignInFailed):
            await pasted.finish("wrong")
        return await pasted.finish(f" {code_on(page)}\n")

    assert asyncio.run(sign_in_by_code()).username == "anna"


def test_one_app_for_each_server_and_port(desk: Desk, village: Village) -> None:
    """The second sign-in takes the address and the app of the first; a server that forgot the app gets a new one there."""
    sign_in_by_browser(desk, village.url)
    (redirect,) = desk.accounts.app_redirects(village.url)
    first = desk.accounts.app(village.url, redirect)
    sign_in_by_browser(desk, village.url)
    assert desk.accounts.app_redirects(village.url) == [redirect]
    assert desk.accounts.app(village.url, redirect) == first
    desk.accounts.put_app(village.url, redirect, "forgotten")
    sign_in_by_browser(desk, village.url)
    assert desk.accounts.app_redirects(village.url) == [redirect]
    assert desk.accounts.app(village.url, redirect) not in {first, "forgotten"}


def test_one_app_for_pasted_codes(desk: Desk, village: Village) -> None:
    """The next code is asked for with the app of the last."""

    async def app_of_page() -> str:
        pasted = await signing_in.begin_pasted(desk, village.url)
        page = await asyncio.to_thread(browse, pasted.address)
        await pasted.finish(code_on(page))
        return asked_by(pasted.address)["client_id"]

    assert asyncio.run(app_of_page()) == asyncio.run(app_of_page())


def test_port_of_last_time_is_taken(desk: Desk, village: Village) -> None:
    """Another program listens there: another port does, with an app of its own."""
    sign_in_by_browser(desk, village.url)
    (redirect,) = desk.accounts.app_redirects(village.url)
    with socket.create_server(("127.0.0.1", urlsplit(redirect).port or 0)):
        sign_in_by_browser(desk, village.url)
    assert len(desk.accounts.app_redirects(village.url)) == 2


def test_loopback_that_is_refused(desk: Desk) -> None:
    """The way out is named: a code."""
    with OddServer("refuse") as odd, pytest.raises(CodeNeeded, match=r"No cats on Tuesday.*with a code"):
        sign_in_by_browser(desk, odd.url)


def test_server_is_found_before_anybody_signs_in(desk: Desk, village: Village) -> None:
    """What it is and what it takes, by any spelling of its name."""
    host = village.url.removeprefix("http://")
    for spelling in (host, f"@anna@{host}", f"{village.url}/@anna", f" {host.upper()}/ "):
        found = asyncio.run(signing_in.find_server(desk, spelling))
        assert (found.origin, found.host) == (village.url, host)
        assert found.capability.program.startswith("Kesong ")
        assert found.capability.limits.pictures > 4


def test_what_is_no_server_is_said_before_the_browser_opens(desk: Desk) -> None:
    """A shop, nobody at all, and no name."""
    with OddServer("html") as shop, pytest.raises(NotThisProtocol, match="Mastodon, Pixelfed"):
        asyncio.run(signing_in.find_server(desk, shop.url))
    with OddServer("refuse") as odd, pytest.raises(NotThisProtocol, match="does not tell what it is"):
        asyncio.run(signing_in.find_server(desk, odd.url))
    with pytest.raises(Unreachable):
        asyncio.run(signing_in.find_server(desk, f"127.0.0.1:{free_port()}"))
    with pytest.raises(InvalidInput):
        asyncio.run(signing_in.find_server(desk, "my server"))


def test_name_whose_host_is_not_its_server(desk: Desk, village: Village, monkeypatch) -> None:
    """A shop, but it tells where its people are; the server found there is the one that is signed in to."""

    async def told(handle: str) -> str:
        return village.url if handle.startswith("@anna@") else ""

    monkeypatch.setattr(webfinger, "server_of", told)
    with OddServer("html") as shop:
        host = shop.url.removeprefix("http://")
        assert asyncio.run(signing_in.find_server(desk, f"@anna@{host}")).origin == village.url
        with pytest.raises(NotThisProtocol, match=host):
            asyncio.run(signing_in.find_server(desk, host))


def test_server_that_tells_strangers_nothing(desk: Desk) -> None:
    """It can be signed in to all the same; of its limits nothing is believed but the careful ones."""
    with OddServer("unauthorised") as closed:
        found = asyncio.run(signing_in.find_server(desk, closed.url))
        assert found == signing_in.Found(closed.url, Capability())


def test_page_may_be_opened_again(desk: Desk, village: Village) -> None:
    """A login that ended on the server's own page: the same page is opened again, and the sign-in goes on."""
    with Browser() as browser:

        def lost_then_found(address: str) -> None:
            browser.visit(address)
            browser.open(address)

        assert asyncio.run(signing_in.with_browser(desk, village.url, lost_then_found)).username == "anna"


def test_server_that_forgot_the_program_meanwhile(desk: Desk, village: Village, monkeypatch) -> None:
    """It says so at the code only: the program is made known once more, and another page is opened, once."""

    async def believed(*_: object, **__: object) -> bool:
        return True

    sign_in_by_browser(desk, village.url)
    (redirect,) = desk.accounts.app_redirects(village.url)
    desk.accounts.put_app(village.url, redirect, "forgotten")
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

        assert asyncio.run(signing_in.with_browser(desk, village.url, show)).username == "anna"
    assert len(clients) == 2
    assert desk.accounts.app(village.url, redirect) != "forgotten"


def test_no_port_to_listen_on(desk: Desk, village: Village, monkeypatch) -> None:
    """The way out is named: a code."""

    async def refused(*_: object, **__: object) -> asyncio.Server:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(asyncio, "start_server", refused)
    with pytest.raises(CodeNeeded, match="with a code"):
        sign_in_by_browser(desk, village.url)


def test_somebody_else_agrees_in_the_browser(desk: Desk, village: Village) -> None:
    """Anna's sign-in ended, and Ben is at the browser: Ben is added, and of Anna nothing changes."""
    anna = sign_in_by_browser(desk, village.url)
    token = desk.secrets.get(anna.key)
    village.home.add_user("ben", PASSWORD)
    ben = sign_in_by_browser(desk, village.url, name="ben")
    assert [one.key for one in desk.accounts.all()] == [anna.key, ben.key]
    assert desk.accounts.get(anna.key) == anna
    assert desk.secrets.get(anna.key) == token != desk.secrets.get(ben.key)


def test_account_of_this_computer_stays_that(desk: Desk, village: Village) -> None:
    """Whoever signs in to the profile's own server again, by browser, is still at home there."""
    anna = sign_in_by_browser(desk, village.url)
    desk.accounts.put(replace(anna, is_home=True))
    assert sign_in_by_browser(desk, village.url).is_home
