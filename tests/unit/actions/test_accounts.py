"""Signing in and out."""

from concurrent.futures import Future
from dataclasses import replace

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.api import oauth
from kesong_desktop.errors import InvalidInput, NoKeyring, NotAuthorised, Reason
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import State
from kesong_desktop.model.social.post import HOME
from kesong_desktop.store.secrets import FileSecrets
from kesong_desktop.sync import account_session
from tests.end2end.conftest import Village
from tests.fakes.odd_server import Manner, OddServer
from tests.fakes.stores import stores
from tests.unit.homeserver.world import PASSWORD


def sign_in(services: Services, village: Village, name: str = "anna") -> Account:
    """Sign in at the home server with a fresh token."""
    token = village.home.issue_token(name)
    return services.sign_in.with_token(village.url, f" {token}\n").result()


def test_sign_in_with_token(services: Services, village: Village, events: list[Event]) -> None:
    """Who it is, what the server can do, and the token are kept; the token nowhere but among the secrets."""
    account = sign_in(services, village)
    host = village.url.removeprefix("http://")
    assert services.accounts.all() == [account]
    assert (account.key, account.host, account.name) == (f"anna@{host}", host, "Anna")
    assert account.avatar_url == "", "the home server's picture for nobody is no face"
    assert services.accounts.capability(account).replays_keys_s > 0
    token = stores(services).secrets.get(account.key)
    assert token == token.strip() != ""
    assert AccountsChanged() in events
    files = (path for path in services.system.paths.data.parent.rglob("*") if path.is_file())
    assert not any(token.encode() in path.read_bytes() for path in files)


def test_new_token_is_stored_before_old_connection_closes(
    services: Services, village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A runner that starts in between takes the new one; with the old one it would be told to sign in again."""
    account = sign_in(services, village)
    old, found = stores(services).secrets.get(account.key), []
    forget = stores(services).engine.forget

    def watched(account: Account) -> Future[None]:
        found.append(stores(services).secrets.get(account.key))
        return forget(account)

    monkeypatch.setattr(stores(services).engine, "forget", watched)
    sign_in(services, village)
    assert found == [stores(services).secrets.get(account.key)] != [old]


def test_wrong_token(services: Services, village: Village) -> None:
    """Nothing is kept of it."""
    with pytest.raises(NotAuthorised):
        services.sign_in.with_token(village.url, "wrong").result()
    assert services.accounts.all() == []


@pytest.mark.parametrize("token", ["", "  \n"])
def test_empty_token(services: Services, token: str) -> None:
    """Said before anybody is asked."""
    with pytest.raises(InvalidInput, match=Reason.TOKEN_EMPTY):
        services.sign_in.with_token("127.0.0.1:9", token).result()


def test_sign_in_resumes_waiting_jobs(services: Services, village: Village) -> None:
    """A job that stood because the sign-in was not accepted goes on; a parked one waits for the person."""
    account = sign_in(services, village)
    refused = Failure(Reason.NOT_AUTHORISED)
    for name, state in (("waiting", State.QUEUED), ("parked", State.PARKED)):
        job = services.publishing.publisher.queue(Draft(DraftId(name), text=name), account)
        stores(services).jobs.save(replace(job, state=state, failure=refused))
    sign_in(services, village)
    stores(services).engine.drain(account.key).result()
    states = {job.title: job.state for job in stores(services).jobs.all()}
    assert states == {"waiting": State.PUBLISHED, "parked": State.PARKED}


def test_new_token_is_used_at_once(services: Services, village: Village) -> None:
    """A connection that was made with the old one is let go."""
    account = sign_in(services, village)
    stores(services).secrets.put(account.key, "ended")
    with pytest.raises(NotAuthorised):
        services.timelines.refresh(account, HOME).result()
    sign_in(services, village)
    assert services.timelines.refresh(account, HOME).result().is_end


def test_current_account(services: Services, village: Village, events: list[Event]) -> None:
    """The chosen one, else the first; one that was chosen and has gone is no matter."""
    village.home.add_user("ben", PASSWORD)
    anna, ben = sign_in(services, village), sign_in(services, village, "ben")
    assert services.accounts.current() == anna
    events.clear()
    services.accounts.choose(ben)
    assert events == [AccountsChanged()]
    assert services.accounts.current() == ben
    assert services.accounts.current(anna.key) == anna
    services.accounts.sign_out(ben).result()
    assert services.accounts.current() == anna


def test_sign_out(services: Services, village: Village, events: list[Event]) -> None:
    """Account, token and what was seen with it go; its jobs stay."""
    account = sign_in(services, village)
    job = services.outbox.run_until_idle(
        services.publishing.publisher.queue(Draft(DraftId("d"), text="x"), account)
    )
    assert len(stores(services).cache.page(account.key, HOME.name)) == 1
    events.clear()
    services.accounts.sign_out(account).result()
    assert (services.accounts.all(), stores(services).secrets.get(account.key)) == ([], "")
    assert stores(services).cache.page(account.key, HOME.name) == []
    assert stores(services).jobs.all() == [job]
    assert events == [AccountsChanged()]


@pytest.mark.parametrize("manner", ["stall", "html", "unauthorised"])
def test_sign_out_where_server_fails(
    services: Services, account: Account, monkeypatch, manner: Manner
) -> None:
    """It is not waited for long; this computer forgets the token in any case."""
    monkeypatch.setattr(account_session, "REVOKE_S", 0.2)
    with OddServer(manner) as odd:
        there = replace(account, server=odd.url)
        stores(services).accounts.put_app(odd.url, oauth.PASTED, "client")
        services.accounts.sign_out(there).result()
        assert odd.requests == 1
    assert (services.accounts.all(), stores(services).secrets.get(account.key)) == ([], "")


def test_session_only_tokens_are_refused(services: Services, tmp_path, monkeypatch) -> None:
    """A command that ends at once needs a place that lasts; a file is one."""
    with pytest.raises(NoKeyring):
        services.accounts.require_lasting_tokens()
    monkeypatch.setattr(services.accounts, "_secrets", FileSecrets(tmp_path / "secrets.json"))
    services.accounts.require_lasting_tokens()
