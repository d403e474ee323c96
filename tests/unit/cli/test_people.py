"""``kesong home`` and ``kesong account``: people, tokens, signing in and out."""

import asyncio
import io
import json
from pathlib import Path

import pytest

from kesong_desktop.api.client import Client
from kesong_desktop.app import profile as app_profile
from kesong_desktop.cli import home as home_commands
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.homeserver.sharing_note import noted_sharing
from kesong_desktop.homeserver.storage.records import NewPost
from kesong_desktop.model.social.invitation import parse_invitation
from kesong_desktop.paths import for_profile
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.sync.sign_in import SignInFlow
from tests.end2end.conftest import Village
from tests.fakes.browser import Browser, browse, code_on
from tests.unit.cli.conftest import Kesong, complaint


def who_has(url: str, token: str) -> tuple[str, str]:
    """Username and display name that a token opens at a server."""

    async def ask() -> tuple[str, str]:
        client = Client(url, token)
        try:
            me = await client.me()
        finally:
            await client.close()
        return me.person.username, me.person.display_name

    return asyncio.run(ask())


def test_a_person_and_their_token(say: Kesong, tmp_path: Path) -> None:
    """``home user add`` makes the person, ``home token`` prints a working token as its only line."""
    data = tmp_path / "home"
    added = say(
        "home", "user", "add", "anna", "--name", "Anna B", "--password-stdin", "--data", data, stdin="long enough\n"
    )  # fmt: skip
    assert (added.code, added.out, added.err) == (0, "anna was added.\n", "")
    token = say("home", "token", "anna", "--data", data)
    assert (token.code, token.err, len(token.out.splitlines())) == (0, "", 1)
    with open_home(data) as home, HomeRunner(home) as runner:
        assert who_has(runner.url, token.out.strip()) == ("anna", "Anna B")
        assert home.accounts.sign_in("anna", "long enough") is not None


def test_reports_are_printed(say: Kesong, tmp_path: Path) -> None:
    """Who reported whom, for what and which posts; nothing else shows them."""
    data = tmp_path / "home"
    assert json.loads(say("home", "reports", "--data", data).out) == {"reports": []}
    with open_home(data) as home:
        for name in ("anna", "ben"):
            home.add_user(name, "long enough")
        anna, ben = home.accounts.id_of("anna"), home.accounts.id_of("ben")
        post = home.posts.create(ben, NewPost("buy this"))
        home.safety.report(anna, ben, "sells things", "spam", [post.id])
    (report,) = json.loads(say("home", "reports", "--data", data).out)["reports"]
    assert (report["reporter"], report["reported"], report["category"]) == ("anna", "ben", "spam")
    assert (report["comment"], report["posts"]) == ("sells things", [str(post.id)])


def test_a_password_is_made_where_nobody_can_type_one(kesong: Kesong, profile: Path) -> None:
    """It is printed once and opens the account; the data lie in the profile."""
    added = kesong("home", "user", "add", "ben")
    first, second = added.out.splitlines()
    assert (added.code, first) == (0, "ben was added.")
    password = second.removeprefix("Password: ")
    with open_home(for_profile(profile).home) as home:
        assert home.accounts.sign_in("ben", password) is not None


class Terminal(io.StringIO):
    """An input at which somebody sits."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("second", "code"), [("long enough", 0), ("long enouhg", 1)])
def test_a_password_that_is_typed(kesong: Kesong, monkeypatch, second: str, code: int) -> None:
    """Asked for twice; nobody is added where the two differ."""
    answers = iter(["long enough", second])
    monkeypatch.setattr(home_commands.typer, "prompt", lambda *_, **__: next(answers))
    added = kesong("home", "user", "add", "anna", stdin=Terminal())
    if code:
        assert complaint(added) == "The two passwords are not the same. Try again."
    else:
        assert (added.code, added.out) == (0, "anna was added.\n")
    assert kesong("home", "token", "anna").code == code


@pytest.mark.parametrize(
    ("name", "password"),
    [("anna", "long enough"), ("An na", "long enough"), ("ben", "short"), ("", "long enough")],
)
def test_a_person_that_cannot_be_added(kesong: Kesong, village: Village, name: str, password: str) -> None:
    """A name taken or no name, a password too short: one line."""
    told = complaint(
        kesong("home", "user", "add", name, "--password-stdin", "--data", village.data, stdin=password)
    )
    assert told.count(". ") >= 1


def test_token_without_an_account(kesong: Kesong) -> None:
    """There is no such person, and no token is printed."""
    assert "There is no" in complaint(kesong("home", "token", "nobody"))


def test_accounts_come_and_go(anna: Kesong, village: Village) -> None:
    """The newest one is used next; one that is removed is gone from list, settings and secrets."""
    host = village.url.removeprefix("http://")
    village.home.add_user("ben", "long enough")
    added = anna("account", "add", village.url, "--token-stdin", stdin=village.home.issue_token("ben"))
    assert (added.code, added.out) == (0, f"Signed in as ben@{host}.\n")
    listed = anna("account", "list")
    assert listed.out == f"  anna@{host}  Anna\n* ben@{host}  ben\n"
    removed = anna("account", "remove", f"ben@{host}")
    assert (removed.code, removed.out) == (0, f"Signed out of ben@{host}.\n")
    assert anna("account", "list").out == f"* anna@{host}  Anna\n"


def test_remove_takes_the_account_of_the_option(anna: Kesong, village: Village, profile: Path) -> None:
    """``--account`` names it as well; the token is forgotten."""
    host = village.url.removeprefix("http://")
    secrets = for_profile(profile).secrets_file
    assert f"anna@{host}" in secrets.read_text()
    assert anna("account", "remove", "--account", f"anna@{host}").code == 0
    assert f"anna@{host}" not in secrets.read_text()
    assert complaint(anna("account", "remove")).startswith("There is no account yet.")


def test_added_twice_is_there_once(anna: Kesong, village: Village) -> None:
    """A new token takes the place of the old one."""
    again = village.home.issue_token("anna")
    assert anna("account", "add", village.url, "--token-stdin", stdin=again).code == 0
    assert len(anna("account", "list").out.splitlines()) == 1
    assert anna("feed").code == 0


def test_an_address_in_any_spelling(kesong: Kesong, village: Village) -> None:
    """Without a scheme, and with a path behind."""
    host = village.url.removeprefix("http://")
    for spelling in (host, f"{village.url}/", f"{village.url}/@anna", f" {host}"):
        token = village.home.issue_token("anna")
        assert kesong("account", "add", spelling, "--token-stdin", stdin=token).code == 0
    assert len(kesong("account", "list", "--json").json["accounts"]) == 1


def test_signing_in_with_a_code(kesong: Kesong, village: Village, monkeypatch) -> None:
    """Without a browser the address is shown and the code is read; without a code the other way is named."""
    monkeypatch.setattr("webbrowser.get", no_browser)
    told = kesong("account", "add", village.url)
    assert (told.code, told.out) == (1, "")
    shown = told.err.splitlines()
    host = village.url.removeprefix("http://")
    assert shown[0].startswith(f"{host} runs Kesong ")
    assert "20 pictures" in shown[0]
    assert shown[2].startswith(f"{village.url}/oauth/authorize?")
    assert shown[-1].startswith("kesong: ")
    assert "--token-stdin" in shown[-1]
    wrong = kesong("account", "add", village.url, stdin="not the code\n")
    assert (wrong.code, "could not use the code" in wrong.err) == (1, True)


def test_signing_in_with_a_browser(kesong: Kesong, village: Village, monkeypatch) -> None:
    """The system's browser is opened once, and who agreed there is signed in and chosen."""
    with Browser() as browser:
        monkeypatch.setattr("webbrowser.get", lambda: None)
        monkeypatch.setattr("webbrowser.open", browser.open)
        signed = kesong("account", "add", village.url)
    assert (signed.code, len(browser.opened)) == (0, 1)
    assert f"open:\n{browser.opened[0]}" in signed.err, "where no page comes, it can be opened by hand"
    assert kesong("account", "list").out.startswith("* anna@")


def test_browser_that_does_not_open(kesong: Kesong, village: Village, monkeypatch) -> None:
    """The code is asked for instead, and the reason is told."""
    monkeypatch.setattr("webbrowser.get", lambda: None)
    monkeypatch.setattr("webbrowser.open", lambda _: False)
    told = kesong("account", "add", village.url)
    assert "No browser could be opened" in told.err
    assert "paste the code" in told.err


def test_code_that_is_wished_for(kesong: Kesong, village: Village, monkeypatch) -> None:
    """On a computer far away a browser here is no help; the code from any browser does."""
    monkeypatch.setattr("webbrowser.get", lambda: None)
    monkeypatch.setattr("webbrowser.open", lambda _: pytest.fail("a browser was opened"))

    class Person:
        """Opens the address elsewhere, and types the code that is shown there."""

        def readline(self) -> str:
            return code_on(browse(asked[0]))

    asked: list[str] = []
    real = SignInFlow.begin_pasted

    async def begin(flow, server):
        pasted = await real(flow, server)
        asked.append(pasted.address)
        return pasted

    monkeypatch.setattr(SignInFlow, "begin_pasted", begin)
    signed = kesong("account", "add", "--code", village.url, stdin=Person())
    assert (signed.code, signed.out) == (0, f"Signed in as anna@{village.url.removeprefix('http://')}.\n")


def test_no_place_for_a_token(kesong: Kesong, village: Village, monkeypatch) -> None:
    """Said before anybody is asked, with the way to get one; no account is kept."""
    monkeypatch.setattr(app_profile, "open_secrets", lambda *_, **__: SessionSecrets())
    told = complaint(kesong("account", "add", village.url, "--token-stdin", stdin="t"))
    assert told.startswith("This computer has no keyring")
    assert "KESONG_SECRETS=file" in told
    assert kesong("account", "list", "--json").json == {"accounts": []}


def no_browser() -> None:
    """As on a computer without one."""
    import webbrowser  # noqa: PLC0415

    raise webbrowser.Error


def test_the_chosen_account_is_remembered(anna: Kesong, profile: Path, village: Village) -> None:
    """In the preferences, where the window finds it too."""
    settings = SettingsFile(for_profile(profile).settings).load()
    assert settings.account == f"anna@{village.url.removeprefix('http://')}"


def test_an_invitation_lets_in_once(say: Kesong, tmp_path: Path) -> None:
    """``home invite`` prints an invitation as its only line while the server is shared, and says so while it is not."""
    data = tmp_path / "home"
    assert say("home", "user", "add", "mei", "--data", data).code == 0
    refused = say("home", "invite", "--data", data)
    assert "--share" in complaint(refused)
    with noted_sharing(data, ["kitchen.local:8718"], bytes(32)):
        told = say("home", "invite", "--guest", "--data", data).out
    invitation = parse_invitation(told)
    assert told == f"{invitation.text}\n"
    with open_home(data) as home:
        welcome = home.invitations.accept(invitation.code, "bob", "long enough", app="x")
        grant = home.oauth.grant(welcome.token)
    assert grant is not None
    assert grant.is_guest
