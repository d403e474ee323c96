"""Devices, pipes, sockets, files of the kernel and sparse giants are refused at once, wherever they are handed in."""

import os
import shutil
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.instance_server import InstanceServer
from kesong_desktop.actions.system.remote_command import BeginDraft, CommandHandler, PublishDraft, hand_over
from kesong_desktop.app import open_profile
from kesong_desktop.errors import KesongError, NotKept, Unreadable
from kesong_desktop.imaging import load
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.fakes.stores import stores
from tests.unit.cli.conftest import ACCOUNT, Kesong, complaint

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
AT_ONCE_S = 15.0
GIANT_BYTES = 1 << 40
KINDS = ("zero", "random", "fifo", "socket", "proc", "link", "giant")


@pytest.fixture
def special(tmp_path: Path) -> Iterator[dict[str, Path]]:
    """One file of each kind, each with a picture's name where it can have one."""
    folder = tmp_path / "s"
    folder.mkdir()
    os.mkfifo(folder / "fifo.jpg")
    listener = socket.socket(socket.AF_UNIX)
    at = Path.cwd()
    os.chdir(folder)
    try:
        listener.bind("socket.jpg")
    finally:
        os.chdir(at)
    (folder / "link.jpg").symlink_to("/dev/zero")
    with (folder / "giant.jpg").open("wb") as file:
        file.truncate(GIANT_BYTES)
    yield {
        "zero": Path("/dev/zero"),
        "random": Path("/dev/urandom"),
        "fifo": folder / "fifo.jpg",
        "socket": folder / "socket.jpg",
        "proc": Path("/proc/self/mem"),
        "link": folder / "link.jpg",
        "giant": folder / "giant.jpg",
    }
    listener.close()


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """An open profile, signed in as anna."""
    with open_profile(for_profile(tmp_path / "held"), secrets=SessionSecrets()) as opened:
        stores(opened).accounts.put(ACCOUNT)
        yield opened


def written_bytes(folder: Path) -> int:
    """How much is on disk below ``folder``."""
    return sum(path.lstat().st_blocks * 512 for path in folder.rglob("*"))


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("more", [[], ["--draft"]], ids=["post", "draft"])
@pytest.mark.parametrize("kind", KINDS)
def test_special_file_is_refused_by_the_command(
    kesong: Kesong, profile: Path, special: dict[str, Path], kind: str, more: list[str]
) -> None:
    """In words, at once, and nothing of it is written."""
    began_s = time.monotonic()
    told = complaint(kesong("post", special[kind], "--text", "x", *more))
    assert time.monotonic() - began_s < AT_ONCE_S
    assert special[kind].name in told
    assert written_bytes(profile / "data") < 5_000_000


@pytest.mark.parametrize("kind", KINDS)
def test_special_file_is_refused_by_roll_and_import(
    kesong: Kesong, special: dict[str, Path], kind: str
) -> None:
    """As a folder of the camera roll, and as an archive."""
    for command in (["roll", "add"], ["roll", "import"]):
        began_s = time.monotonic()
        answer = kesong(*command, special[kind])
        assert time.monotonic() - began_s < AT_ONCE_S
        assert answer.code != 0


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("kind", KINDS)
def test_special_file_is_refused_as_plan_reviews_or_backup(
    kesong: Kesong, special: dict[str, Path], tmp_path: Path, kind: str
) -> None:
    """A pipe that nobody writes to is not waited for, and a device is not read to its end."""
    plan = tmp_path / "plan.csv"
    plan.symlink_to(special[kind])
    for command in (["batch", plan], ["reviews", "import", special[kind]], ["restore", special[kind]]):
        began_s = time.monotonic()
        complaint(kesong(*command))
        assert time.monotonic() - began_s < AT_ONCE_S


def test_roll_with_special_files_is_scanned(kesong: Kesong, special: dict[str, Path], tmp_path: Path) -> None:
    """They are left out."""
    shutil.move(special["giant"], tmp_path / "giant.jpg")
    began_s = time.monotonic()
    assert kesong("roll", "add", special["fifo"].parent).code == 0
    assert kesong("roll", "scan").code == 0
    assert time.monotonic() - began_s < 2 * AT_ONCE_S


@pytest.mark.parametrize("kind", KINDS)
def test_special_file_is_refused_by_the_local_socket(
    services: Services, special: dict[str, Path], kind: str
) -> None:
    """By the process that holds the profile, whatever its other side says."""
    draft = Draft(DraftId(""), pictures=(DraftPicture(str(special[kind])),))
    handler = CommandHandler(services.system.commands, lambda *_: None)
    with InstanceServer(services.system.paths.instance_address, handler.take):
        for command in (BeginDraft(draft), PublishDraft(draft, ACCOUNT.key)):
            began_s = time.monotonic()
            with pytest.raises(KesongError):
                hand_over(services.system.paths, command)
            assert time.monotonic() - began_s < AT_ONCE_S
    assert services.drafts.all() == []


@pytest.mark.parametrize("kind", KINDS)
def test_special_file_is_never_opened_or_copied(
    services: Services, special: dict[str, Path], kind: str
) -> None:
    """By those who open and copy files, in case others forget to ask."""
    with pytest.raises(Unreadable):
        load.open_file(special[kind])
    if kind not in {"giant", "proc"}:
        with pytest.raises(OSError, match="ordinary"):
            sha256_file(special[kind])
    found = services.draft_content.files.copy(str(special[kind]))
    assert isinstance(found, NotKept)
