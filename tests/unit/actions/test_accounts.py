"""Signing in and out."""

import asyncio
import re
import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from kesong_desktop.actions import accounts, posting, reading
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api import oauth
from kesong_desktop.errors import InvalidInput, NoKeyring, NotAuthorised, SignInFailed
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.outbox import State, Trouble
from kesong_desktop.model.post import HOME
from kesong_desktop.store.secrets import FileSecrets
from tests.end2end.conftest import Village
from tests.fakes.odd_server import Manner, OddServer
from tests.unit.homeserver.world import PASSWORD


def sign_in(desk: Desk, village: Village, name: str = "anna") -> Account:
    """Sign in at the home server with a fresh token."""
    token = village.home.issue_token(name)
    return asyncio.run(accounts.add_with_token(desk, village.url, f" {token}\n"))


def test_signed_in_with_a_token(desk: Desk, village: Village, events: list[Event]) -> None:
    """Who it is, what the server can do, and the token are kept; the token nowhere but among the secrets."""
    account = sign_in(desk, village)
    host = village.url.removeprefix("http://")
    assert desk.accounts.all() == [account]
    assert (account.key, account.host, account.name) == (f"anna@{host}", host, "Anna")
    assert account.avatar_url == "", "the home server's picture for nobody is no face"
    assert posting.capability_of(desk, account).replays_keys_s > 0
    token = desk.secrets.get(account.key)
    assert token == token.strip() != ""
    assert AccountsChanged() in events
    files = (path for path in desk.paths.data.parent.rglob("*") if path.is_file())
    assert not any(token.encode() in path.read_bytes() for path in files)


def test_a_wrong_token(desk: Desk, village: Village) -> None:
    """Nothing is kept of it."""
    with pytest.raises(NotAuthorised):
        asyncio.run(accounts.add_with_token(desk, village.url, "wrong"))
    assert desk.accounts.all() == []


@pytest.mark.parametrize("token", ["", "  \n"])
def test_no_token(desk: Desk, token: str) -> None:
    """Said before anybody is asked."""
    with pytest.raises(InvalidInput, match="The token is empty"):
        asyncio.run(accounts.add_with_token(desk, "127.0.0.1:9", token))


def test_signing_in_again_wakes_what_waited_for_it(desk: Desk, village: Village) -> None:
    """A job that stood because the sign-in was not accepted goes on; a parked one waits for the person."""
    account = sign_in(desk, village)
    refused = Trouble("NotAuthorised", "does not accept this sign-in")
    for name, state in (("waiting", State.QUEUED), ("parked", State.PARKED)):
        job = posting.queue(desk, Draft(DraftId(name), text=name), account)
        desk.jobs.save(replace(job, state=state, trouble=refused))
    sign_in(desk, village)
    desk.engine.drain(account.key).result()
    states = {job.title: job.state for job in desk.jobs.all()}
    assert states == {"waiting": State.PUBLISHED, "parked": State.PARKED}


def test_a_new_token_is_used_at_once(desk: Desk, village: Village) -> None:
    """A connection that was made with the old one is let go."""
    account = sign_in(desk, village)
    desk.secrets.put(account.key, "ended")
    with pytest.raises(NotAuthorised):
        reading.refresh(desk, account, HOME).result()
    sign_in(desk, village)
    assert reading.refresh(desk, account, HOME).result().is_end


def test_the_account_that_is_used(desk: Desk, village: Village, events: list[Event]) -> None:
    """The chosen one, else the first; one that was chosen and has gone is no matter."""
    village.home.add_user("ben", PASSWORD)
    anna, ben = sign_in(desk, village), sign_in(desk, village, "ben")
    assert desk.account() == anna
    events.clear()
    accounts.choose(desk, ben)
    assert events == [AccountsChanged()]
    assert desk.account() == ben
    assert desk.account(anna.key) == anna
    asyncio.run(accounts.remove(desk, ben))
    assert desk.account() == anna


def test_removed(desk: Desk, village: Village, events: list[Event]) -> None:
    """Account, token and what was seen with it go; its jobs stay."""
    account = sign_in(desk, village)
    job = posting.work_off(desk, posting.queue(desk, Draft(DraftId("d"), text="x"), account))
    assert len(desk.cache.page(account.key, HOME.name)) == 1
    events.clear()
    asyncio.run(accounts.remove(desk, account))
    assert (desk.accounts.all(), desk.secrets.get(account.key)) == ([], "")
    assert desk.cache.page(account.key, HOME.name) == []
    assert desk.jobs.all() == [job]
    assert events == [AccountsChanged()]


def browse(address: str, decision: str = "allow") -> httpx.Response:
    """What a person does in the browser: sign in on the page that was opened, and decide."""
    asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    form = {**asked, "username": "anna", "password": PASSWORD, "decision": decision}
    with httpx.Client(follow_redirects=True, trust_env=False) as browser:
        assert browser.get(address).status_code == 200
        return browser.post(address.partition("?")[0], data=form)


def sign_in_by_browser(desk: Desk, server: str, decision: str = "allow") -> Account:
    """The whole way, with the browser in a thread of its own."""
    with ThreadPoolExecutor(1) as browsers:
        signing_in = accounts.sign_in_with_browser(
            desk, server, lambda address: browsers.submit(browse, address, decision)
        )
        return asyncio.run(signing_in)


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
        pasted = await accounts.begin_pasted(village.url)
        page = await asyncio.to_thread(browse, pasted.address)
        shown = re.search(r"<code[^>]*>([^<]+)</code>", page.text)
        assert shown, page.text
        with pytest.raises(InvalidInput, match="The code is empty"):
            await pasted.finish(desk, " ")
        with pytest.raises(SignInFailed):
            await pasted.finish(desk, "wrong")
        return await pasted.finish(desk, f" {shown[1]}\n")

    assert asyncio.run(sign_in_by_code()).username == "anna"


@pytest.mark.parametrize("manner", ["stall", "html", "unauthorised"])
def test_signing_out_of_a_server_that_is_no_help(
    desk: Desk, account: Account, monkeypatch, manner: Manner
) -> None:
    """It is not waited for long; this computer forgets the token in any case."""
    monkeypatch.setattr(accounts, "REVOKE_S", 0.2)
    with OddServer(manner) as odd:
        there = replace(account, server=odd.url)
        desk.accounts.put_app(odd.url, oauth.PASTED, "client")
        asyncio.run(accounts.remove(desk, there))
        assert odd.requests == 1
    assert (desk.accounts.all(), desk.secrets.get(account.key)) == ([], "")


def test_tokens_that_would_be_lost(desk: Desk, tmp_path) -> None:
    """A command that ends at once needs a place that lasts; a file is one."""
    with pytest.raises(NoKeyring):
        accounts.need_lasting_secrets(desk)
    accounts.need_lasting_secrets(replace(desk, secrets=FileSecrets(tmp_path / "secrets.json")))


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
        pasted = await accounts.begin_pasted(village.url, desk)
        page = await asyncio.to_thread(browse, pasted.address)
        shown = re.search(r"<code[^>]*>([^<]+)</code>", page.text)
        assert shown
        await pasted.finish(desk, shown[1])
        return parse_qs(urlsplit(pasted.address).query)["client_id"][0]

    assert asyncio.run(app_of_page()) == asyncio.run(app_of_page())


def test_port_of_last_time_is_taken(desk: Desk, village: Village) -> None:
    """Another program listens there: another port does, with an app of its own."""
    sign_in_by_browser(desk, village.url)
    (redirect,) = desk.accounts.app_redirects(village.url)
    with socket.create_server(("127.0.0.1", urlsplit(redirect).port or 0)):
        sign_in_by_browser(desk, village.url)
    assert len(desk.accounts.app_redirects(village.url)) == 2


def test_page_of_consent_once_more(desk: Desk, village: Village) -> None:
    """A login that ended on the server's own page: the same page is opened again, and the sign-in goes on."""
    opened: list[str] = []
    with ThreadPoolExecutor(1) as browsers:

        def lost_then_found(address: str) -> None:
            opened.append(address)
            if len(opened) == 2:
                browsers.submit(browse, address)

        work = accounts.sign_in_with_browser(
            desk, village.url, lost_then_found, offer_again=lambda again: again()
        )
        assert asyncio.run(work).username == "anna"
    assert opened[0] == opened[1]


def test_loopback_that_is_refused(desk: Desk) -> None:
    """The way out is named: a code."""
    with OddServer("refuse") as odd, pytest.raises(SignInFailed, match=r"No cats on Tuesday.*with a code"):
        sign_in_by_browser(desk, odd.url)
