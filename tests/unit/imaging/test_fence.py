"""The fence: what is decoded behind it is as it was before, and what goes wrong there stays there."""

import os
import select
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from kesong_desktop.errors import StoreProblem, Unreadable
from kesong_desktop.imaging import details, embedded, look, probe, sanitise, thumbnail
from kesong_desktop.imaging.fence import bounds
from kesong_desktop.imaging.fence.gate import Fence
from kesong_desktop.imaging.target import Target
from tests.fakes import pictures
from tests.unit.imaging import makers
from tests.unit.imaging.other_sides import misbehaving

TARGET = Target(4_000_000, 16_000_000, 40_000_000, ("image/jpeg", "image/png", "video/mp4"), 300)


@pytest.fixture
def strange():
    """A fence behind which things go wrong."""
    with Fence(1, misbehaving) as made:
        yield made


def test_a_time_keeps_its_offset(fence: Fence, tmp_path: Path) -> None:
    """The wall's time where it was taken, not that of Greenwich."""
    tags = pictures.exif()
    tags.get_ifd(0x8769)[0x9011] = "+09:00"
    pictures.scene((64, 48)).save(tmp_path / "a.webp", exif=tags)
    taken = datetime(2024, 7, 5, 18, 30, tzinfo=timezone(timedelta(hours=9)))
    for found in (fence.probe(tmp_path / "a.webp").taken, fence.details(tmp_path / "a.webp").taken):
        assert found is not None
        assert found.isoformat() == taken.isoformat()


def test_answers_are_those_of_the_plain_functions(fence: Fence, tmp_path: Path) -> None:
    """The other process does the same, to a byte."""
    photo = makers.jpeg_full_of_secrets(tmp_path / "a.jpg", orientation=6, size=(900, 600))
    moving = makers.corner_clip(tmp_path / "b.mp4")
    for path in (photo, moving):
        assert fence.probe(path) == probe.probe(path)
        assert fence.details(path) == details.details(path)
        assert fence.thumbnails(path) == thumbnail.make_two(path)
        assert fence.thumbnail(path, size_px=64) == thumbnail.make(path, size_px=64)
        image = thumbnail.decoded(path, 200)
        seen = fence.view(path, 200)
        assert (seen.width, seen.height, seen.mode, seen.data) == (*image.size, image.mode, image.tobytes())
    assert fence.look(photo) == look.look_at(photo)
    assert fence.embedded(photo) == embedded.thumbnail_of(photo)
    fence.strip_file(photo, tmp_path / "fenced", mime="image/jpeg")
    sanitise.strip_file(photo, tmp_path / "plain", mime="image/jpeg")
    assert (tmp_path / "fenced").read_bytes() == (tmp_path / "plain").read_bytes()
    made = fence.render(photo, tmp_path, "1", TARGET)
    assert (made.path, made.width, made.height) == (tmp_path / "1.jpg", 200, 300)
    assert made.bytes == made.path.stat().st_size


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "missing"), (b"", "empty"), (b"Dear diary", "not_a_picture")]
)
def test_reasons_come_across(fence: Fence, tmp_path: Path, content: bytes | None, reason: str) -> None:
    """A file that cannot be opened is told with its reason and its name."""
    path = tmp_path / os.fsdecode(b"n\xe4me.jpg")
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        fence.probe(path)
    assert (caught.value.reason, caught.value.path) == (reason, str(path))


def test_trouble_with_the_disk_is_no_trouble_with_the_picture(fence: Fence, tmp_path: Path) -> None:
    """The folder is gone that the file is to be made in."""
    photo = pictures.jpeg(tmp_path / "a.jpg")
    with pytest.raises(StoreProblem) as caught:
        fence.render(photo, tmp_path / "gone", "1", TARGET)
    assert str(tmp_path / "gone") in caught.value.sentence()


@pytest.mark.parametrize(
    ("name", "reason"),
    [("dies", "broken"), ("never ends", "too_slow"), ("bomb", "too_large"), ("lies", "broken")],
)
def test_what_goes_wrong_stays_behind(strange: Fence, name: str, reason: str) -> None:
    """The file is told with its reason, and the next one is done as ever."""
    with pytest.raises(Unreadable) as caught:
        strange.thumbnail(Path(name), size_px=1)
    assert caught.value.reason == reason
    assert strange.thumbnail(Path("good"), size_px=1) == b"good"


def test_a_worker_that_was_hurt_before_is_not_held_against_a_file(strange: Fence) -> None:
    """It is tried once more, with a fresh one."""
    assert strange.thumbnail(Path("good"), size_px=1) == b"good"
    assert strange.thumbnail(Path("dies when it was used"), size_px=1) == b"dies when it was used"


@pytest.mark.expects_warning
def test_a_fault_is_logged_and_told_in_plain_words(strange: Fence, caplog: pytest.LogCaptureFixture) -> None:
    """Its trace is for the log, not for a person."""
    with pytest.raises(Unreadable) as caught:
        strange.thumbnail(Path("has a fault"), size_px=1)
    assert "where it went wrong" in caplog.text
    assert "where it went wrong" not in caught.value.sentence()


def test_processes_end_with_it(tmp_path: Path) -> None:
    """They are started when they are needed, and gone when it is closed; closing twice is no harm."""
    with Fence(1) as made:
        assert made.pids() == []
        made.probe(pictures.jpeg(tmp_path / "a.jpg"))
        made.probe(tmp_path / "a.jpg")
        (pid,) = made.pids()
    made.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(RuntimeError):
        made.probe(tmp_path / "a.jpg")


STARTS = """
import sys, pathlib
from kesong_desktop.imaging.fence.gate import Fence
if __name__ == "__main__":
    fence = Fence(1)
    fence.probe(pathlib.Path(sys.argv[1]))
    print(fence.pids()[0], flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(
    not hasattr(os, "pidfd_open"), reason="only Linux tells of the end of a process that is no child"
)
def test_processes_end_with_a_program_that_was_killed(tmp_path: Path) -> None:
    """Nobody closed anything: the line's end is enough."""
    photo = pictures.jpeg(tmp_path / "a.jpg")
    program = subprocess.Popen(
        [sys.executable, "-c", STARTS, str(photo)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    watched = os.pidfd_open(int(program.stdout.readline()))
    program.kill()
    program.communicate()
    assert select.select([watched], [], [], 30)[0]
    os.close(watched)


def test_bounds_grow_with_the_file() -> None:
    """A small file has little, a large one what an honest picture needs, and none has all."""
    sizes = [0, 100_000, 5_000_000, 50_000_000, 10_000_000_000]
    for bound in (bounds.memory_bytes, bounds.cpu_s, bounds.wall_s):
        values = [bound(size) for size in sizes]
        assert values == sorted(values)
    assert bounds.memory_bytes(100_000) == bounds.MEMORY_BYTES
    assert bounds.memory_bytes(10_000_000_000) < 3_000_000_000
    assert bounds.cpu_s(10_000_000_000) < 100
