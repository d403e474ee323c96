"""A copy of the kept profile, open, with a server that has what the profile left there."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop import cli
from kesong_desktop.actions.services import Services
from kesong_desktop.app import Environment, open_profile
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.paths import Paths, for_profile
from tests.fakes.posting_server import FakeClient, FakeServer, Medium
from tests.unit.store.profile_of_before.kept_profile import KEPT, NOW_S, Clock


@pytest.fixture
def clock() -> Clock:
    """The time on the wall."""
    return Clock()


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """A copy of the kept profile, and of the photos."""
    with zipfile.ZipFile(KEPT) as file:
        file.extractall(tmp_path)
    return tmp_path


@pytest.fixture
def paths(unpacked: Path) -> Paths:
    """Where the copy lies."""
    return for_profile(unpacked / "profile")


@pytest.fixture
def server(clock: Clock) -> FakeServer:
    """Pixels Town, which has what the profile left there."""
    made = FakeServer(clock)
    for number in ("900120", "900130", "900140"):
        made.media[number] = Medium(b"", "image/jpeg", "", (0.0, 0.0), NOW_S - 660, "mei")
    return made


@pytest.fixture
def services(paths: Paths, clock: Clock, server: FakeServer, decoder_pool: DecoderPool) -> Iterator[Services]:
    """The profile, open; with a token it talks to the server in memory."""

    def connect(_: str, token: str) -> Any:
        return FakeClient(server, token.removeprefix("token of ").partition("@")[0])

    around = Environment(
        clock=clock, steady=clock, sleep=clock.sleep, connect=connect, decoder_pool=decoder_pool
    )
    with open_profile(paths, around=around) as opened:
        yield opened


@pytest.fixture
def kesong(unpacked: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command on the copy; returns its JSON."""

    def run(*words: str) -> Any:
        capsys.readouterr()
        code = cli.run(["--profile", str(unpacked / "profile"), *words, "--json"])
        out, err = capsys.readouterr()
        assert code == 0, err
        return json.loads(out)

    return run
