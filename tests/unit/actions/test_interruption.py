"""What a profile is waiting for ends with it: nothing of it holds up the end of the program."""

import os
from collections.abc import Iterator
from concurrent.futures import CancelledError, ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.interruption import Interruption
from kesong_desktop.app import open_profile, profile
from kesong_desktop.errors import DecoderStopped
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.social.post import HOME
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.fakes import pictures
from tests.unit.actions.conftest import ACCOUNT
from tests.unit.imaging.misbehaving_workers import notes_and_hangs

PATIENCE_S = 100.0
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes of this kind")


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A named pipe that is opened when a decoder has its request."""
    os.mkfifo(tmp_path / "begun")
    return tmp_path / "begun"


@pytest.fixture
def slow(tmp_path: Path, note: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    """A profile whose decoders never answer."""
    monkeypatch.setattr(profile, "DecoderPool", partial(DecoderPool, 1, partial(notes_and_hangs, str(note))))
    with open_profile(for_profile(tmp_path / "profile"), secrets=SessionSecrets()) as services:
        yield services


def test_a_decoder_that_works_does_not_hold_up_the_end(slow: Services, note: Path, tmp_path: Path) -> None:
    """The file is not called broken."""
    with ThreadPoolExecutor(1) as worker:
        asked = worker.submit(slow.media.files.pixels, str(pictures.jpeg(tmp_path / "a.jpg")), 100)
        note.open("rb").close()
        slow.system.interruption.interrupt()
        slow.system.interruption.interrupt()
        with pytest.raises(DecoderStopped):
            asked.result(PATIENCE_S)


def test_the_network_ends_first() -> None:
    """So that no job is noted as failed because its decoder was stopped."""
    order: list[str] = []
    Interruption(lambda: order.append("network"), lambda: order.append("decoders")).interrupt()
    assert order == ["network", "decoders"]


def test_what_comes_after_the_end_of_the_network_is_cancelled(services: Services) -> None:
    """Neither a window that is being closed nor a thread of its own fails because of it."""
    services.system.interruption.interrupt()
    with pytest.raises(CancelledError):
        services.timelines.refresh(ACCOUNT, HOME).result(PATIENCE_S)
