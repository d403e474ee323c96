"""A home server in this process, and the command line in processes of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.app import open_profile
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.paths import for_profile
from tests.unit.homeserver.world import cheap_hasher

ROOT = Path(__file__).resolve().parents[2]
DEADLINE_S = 300
PASSWORD = "correct horse battery"


@dataclass(frozen=True)
class Answer:
    """What a command said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its JSON."""
        return json.loads(self.out)


def environment() -> dict[str, str]:
    """What child processes get: secrets in a file, no display, no colours."""
    kept = {
        name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMP", "TEMP", "LANG") if name in os.environ
    }
    return {
        **kept,
        "HOME": os.environ.get("HOME", ""),
        "PYTHONPATH": str(ROOT),
        "KESONG_SECRETS": "file",
        "QT_QPA_PLATFORM": "offscreen",
        "NO_COLOR": "1",
    }


def command_line(*arguments: object, module: str = "kesong_desktop") -> list[str]:
    """The command line that runs ``kesong`` from this tree, or as ``module`` does."""
    return [sys.executable, "-m", module, *map(str, arguments)]


def run(*arguments: object, stdin: str = "") -> Answer:
    """Run ``kesong`` to its end. A traceback on either stream fails the test."""
    done = subprocess.run(
        command_line(*arguments),
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env=environment(),
        timeout=DEADLINE_S,
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr
    return Answer(done.returncode, done.stdout, done.stderr)


def add_people(data: Path, *names: str) -> None:
    """Let people into the home in ``data``."""
    for name in names:
        added = run("home", "user", "add", name, "--password-stdin", "--data", data, stdin=PASSWORD)
        assert added.code == 0, added.err


@dataclass(frozen=True)
class Served:
    """A running ``kesong serve``."""

    url: str
    process: "subprocess.Popen[str]"


@contextmanager
def serving(data: Path, port: int = 0, *, module: str = "kesong_desktop") -> Iterator[Served]:
    """``kesong serve`` in a process of its own, ended at the end."""
    process = subprocess.Popen(
        command_line("serve", "--data", data, "--port", port, module=module),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=environment(),
    )
    with process:
        try:
            assert process.stdout is not None
            yield Served(process.stdout.readline().strip(), process)
        finally:
            process.terminate()


@dataclass(frozen=True)
class Member:
    """A person with a profile of their own."""

    profile: Path
    token: str

    def kesong(self, *arguments: object, stdin: str = "") -> Answer:
        """Run a command on the profile."""
        return run("--profile", self.profile, *arguments, stdin=stdin)


@dataclass(frozen=True)
class Village:
    """A running home server."""

    home: HomeService
    data: Path
    url: str
    folder: Path

    def member(self, name: str) -> Member:
        """Add a person and sign them in, in this process, which takes a tenth of what ``kesong account add`` does."""
        self.home.add_user(name, PASSWORD)
        made = Member(self.folder / name, self.home.issue_token(name))
        with open_profile(for_profile(made.profile)) as services:
            services.sign_in.with_token(self.url, made.token).result(DEADLINE_S)
        return made


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    """A home server on a free port."""
    with open_home(tmp_path / "home", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
        yield Village(home, tmp_path / "home", runner.url, tmp_path)


@pytest.fixture
def anna(village: Village) -> Member:
    """A person on the home server."""
    return village.member("anna")
