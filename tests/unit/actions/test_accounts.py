"""Signing in and out."""

import asyncio
from dataclasses import replace

import pytest

from kesong_desktop.actions import accounts, posting, reading
from kesong_desktop.actions.desk import Desk
from kesong_desktop.api import oauth
from kesong_desktop.errors import InvalidInput, NoKeyring, NotAuthorised
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


def test_the_new_token_is_there_before_the_old_connection_goes(
    desk: Desk, village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lane that starts in between takes the new one; with the old one it would be told to sign in again."""
    account = sign_in(desk, village)
    old, found = desk.secrets.get(account.key), []
    forget = desk.engine.forget_here

    async def watched(account: Account) -> None:
        found.append(desk.secrets.get(account.key))
        await forget(account)

    monkeypatch.setattr(desk.engine, "forget_here", watched)
    sign_in(desk, village)
    assert found == [desk.secrets.get(account.key)] != [old]


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
