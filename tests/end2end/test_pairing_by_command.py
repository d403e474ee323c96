"""Found and joined from the command line, by fresh profiles: listed, paired by a code, let in by the owner in the terminal."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.conftest import DEADLINE_S, add_people, command_line, environment, run


class Owner:
    """``kesong serve --share --pair`` in a terminal, and what it prints."""

    def __init__(self, data: Path) -> None:
        serve = ("serve", "--data", data, "--port", 0, "--share", "--share-port", 0, "--pair")
        self.process = subprocess.Popen(
            command_line(*serve),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=environment(),
        )

    def line_with(self, words: str) -> str:
        """The next line that has these words."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if words in line:
                return line
        raise AssertionError(words)

    def types(self, text: str) -> None:
        """Type a line."""
        assert self.process.stdin is not None
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()


class Guest:
    """A command that waits for the owner."""

    def __init__(self, profile: Path, *words: object) -> None:
        self.process = subprocess.Popen(
            command_line("--profile", profile, "account", "pair", *words),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=environment(),
        )

    def code(self) -> str:
        """The code that it shows."""
        assert self.process.stderr is not None
        for line in self.process.stderr:
            if line.startswith("Code: "):
                return line.removeprefix("Code: ").strip()
        raise AssertionError(self.process.wait())

    def end(self) -> tuple[int, str, str]:
        """Its exit code, and what it printed since."""
        out, err = self.process.communicate(timeout=DEADLINE_S)
        return self.process.returncode, out, err


@pytest.fixture
def owner(tmp_path: Path) -> Iterator[Owner]:
    """A server that is shared with the network of this computer; skipped where it has none."""
    add_people(tmp_path / "home", "anna")
    made = Owner(tmp_path / "home")
    with made.process:
        try:
            yield made
        finally:
            made.process.terminate()


def test_a_guest_is_found_and_let_in(owner: Owner, tmp_path: Path) -> None:
    """Listed with its address; both show one code; the guest who is let in posts, the one who is refused is told."""
    address = owner.line_with("https://").strip().removeprefix("https://")
    found = run("--profile", tmp_path / "other", "account", "nearby", "--seconds", 5, "--json")
    assert found.code == 0, found.err
    servers = [one for one in found.json["servers"] if address in one["hosts"]]
    if not servers:
        pytest.skip("no multicast DNS in this network")
    ben = Guest(tmp_path / "ben", address, "ben", "--seconds", 60)
    code = ben.code()
    assert code in owner.line_with("wants to join")
    owner.types("000000" if code.replace(" ", "") != "000000" else "111111")
    assert owner.line_with("No request")
    owner.types(code)
    assert owner.line_with("may join now")
    ended, out, err = ben.end()
    assert (ended, out.startswith("Signed in as ben@")) == (0, True), err
    posted = run("--profile", tmp_path / "ben", "post", "--text", "here I am", "--wait")
    assert posted.code == 0, posted.err
    cleo = Guest(tmp_path / "cleo", address, "cleo", "--seconds", 60)
    assert cleo.code() in owner.line_with("wants to join")
    owner.types("n")
    assert owner.line_with("was refused")
    ended, out, err = cleo.end()
    assert (ended, out) == (1, ""), err
    assert "Traceback" not in err
    owner.process.terminate()
    assert owner.process.wait(DEADLINE_S) == 0


def test_an_unknown_server_is_said(tmp_path: Path) -> None:
    """With what to do; nothing is left waiting."""
    answer = run("--profile", tmp_path / "p", "account", "pair", "nobody", "ben", "--seconds", 0.5)
    assert answer.code == 1
    assert "No home server of your network is called nobody" in answer.err


def test_pairing_needs_sharing(tmp_path: Path) -> None:
    """Said at once."""
    answer = run("serve", "--data", tmp_path / "home", "--pair")
    assert answer.code == 1
    assert "--share" in answer.err
