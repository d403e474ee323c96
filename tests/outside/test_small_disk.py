"""A disk of two megabytes that fills up and is freed again: a clear word, nothing lost, and it goes on without a restart."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.errors import Reason
from tests.outside.conftest import Program, Told, log_of
from tests.outside.tested_servers import HomeTarget

SPACE = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
MOUNT = 'mount -t tmpfs -o size=2m small "$0" && exec "$@"'
LEFT = [0, 4096, 8192, 16384, 24576, 40960, 65536, 98304, 131072, 196608]


def can_mount() -> bool:
    """May this user make a disk of their own? Not within every container; the faults of single writes are met elsewhere."""
    if shutil.which("unshare") is None:
        return False
    return not subprocess.run(
        [*SPACE, "mount -t tmpfs small /mnt"], capture_output=True, check=False
    ).returncode


pytestmark = pytest.mark.skipif(not can_mount(), reason="needs the right to mount a small disk of one's own")


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """Where the small disk is to be."""
    made = tmp_path / "disk"
    made.mkdir()
    return made


@pytest.fixture
def cramped(disk: Path) -> Iterator[Program]:
    """The program, alone in seeing the small disk."""
    made = Program(within=[*SPACE, MOUNT, str(disk)])
    yield made
    assert made.end() == 0


@pytest.mark.parametrize("leave", LEFT)
@pytest.mark.parametrize("when", ["before queueing", "before sending"])
def test_full_and_free_again(
    cramped: Program, disk: Path, when: str, leave: int, files: list[str], tmp_path: Path
) -> None:
    """Queued or refused in words; once there is room, each post that was queued is there once."""
    with HomeTarget(tmp_path / "home") as server:
        cramped("open", profile=str(disk / "profile"))
        account = cramped("sign_in", server=server.url, token=server.token)
        queued = []
        if when == "before sending":
            queued.append(cramped("post", account=account, files=files, text="one"))
        cramped("fill", folder=str(disk), leave=leave)
        for _ in range(2):
            queued += told_or_done(cramped, "post", account=account, files=files, text="two")
        told_or_done(cramped, "drain")
        cramped("free", folder=str(disk))
        for _ in range(6):
            jobs = cramped("drain")
            if all(job["state"] == "published" for job in jobs):
                break
        assert sorted(job["id"] for job in jobs) == sorted(queued)
        assert {job["state"] for job in jobs} <= {"published"}
        assert len(server.posts()) == len(queued)
        late = cramped("post", account=account, files=files, text="three")
        assert {job["id"]: job["state"] for job in cramped("drain")}[late] == "published"
        assert "Traceback" not in log_of(disk / "profile")


def told_or_done(program: Program, do: str, **given: Any) -> list[Any]:
    """What came of it, or nothing where the person was told that the disk is full."""
    try:
        return [program(do, **given)]
    except Told as told:
        reason = told.args[0]
    assert reason in {Reason.DISK_FULL, Reason.STORE_PROBLEM}
    return []
