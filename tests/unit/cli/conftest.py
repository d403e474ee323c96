"""The command line in this process, on a fresh profile, and a home server to talk to."""

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kesong_desktop import cli
from kesong_desktop.app import open_profile
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.paths import for_profile
from tests.end2end.conftest import Answer, Village
from tests.fakes.stores import stores
from tests.unit.homeserver.world import PASSWORD, cheap_hasher

Kesong = Callable[..., Answer]
ACCOUNT = Account(AccountKey("anna@127.0.0.1:9"), "http://127.0.0.1:9", "1", "anna", "Anna")


def complaint(answer: Answer, code: int = 1) -> str:
    """What a refusal says: one line on stderr, nothing on stdout, and the exit code."""
    assert (answer.code, answer.out) == (code, ""), answer
    assert answer.err.startswith("kesong: ")
    assert answer.err.endswith("\n")
    assert answer.err.count("\n") == 1
    return answer.err.removeprefix("kesong: ").rstrip("\n")


@pytest.fixture
def say(capsys, monkeypatch) -> Kesong:
    """Run a command as it stands; ``stdin`` is what is typed."""

    def run(*arguments: object, stdin: str | io.StringIO = "") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin) if isinstance(stdin, str) else stdin)
        capsys.readouterr()
        code = cli.run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return Answer(code, out, err)

    return run


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Where the profile will lie."""
    return tmp_path / "profile"


@pytest.fixture
def kesong(say: Kesong, profile: Path) -> Kesong:
    """Run a command on the profile."""
    return lambda *arguments, stdin="": say("--profile", profile, *arguments, stdin=stdin)


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    """A home server on a free port, where anna lives."""
    with open_home(tmp_path / "home", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
        home.add_user("anna", PASSWORD, "Anna")
        yield Village(home, tmp_path / "home", runner.url, tmp_path)


@pytest.fixture
def anna(village: Village, kesong: Kesong) -> Kesong:
    """Commands on the profile, signed in as anna."""
    added = kesong("account", "add", village.url, "--token-stdin", stdin=village.home.issue_token("anna"))
    assert added.code == 0, added.err
    return kesong


@pytest.fixture
def offline(profile: Path, kesong: Kesong) -> Kesong:
    """Commands on the profile, signed in as anna at a server where nobody answers."""
    with open_profile(for_profile(profile)) as services:
        stores(services).accounts.put(ACCOUNT)
        stores(services).secrets.put(ACCOUNT.key, "token")
    return kesong
