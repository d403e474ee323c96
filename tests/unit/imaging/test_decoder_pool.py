"""The decoder pool returns what the plain functions return, and failures stay in its workers."""

import contextlib
import errno
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest

from kesong_desktop.errors import DecoderStopped, DiskFull, Reason, StoreProblem, Unreadable
from kesong_desktop.imaging import perceptual_hash, thumbnail
from kesong_desktop.imaging.decoder_pool import jobs, limits, pool, worker
from kesong_desktop.imaging.decoder_pool.places import WorkerPlaces
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.export import sanitise
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.imaging.metadata import details, embedded_thumbnail, probe
from kesong_desktop.model.rendered_file import RenderedFile
from tests.fakes import pictures
from tests.fakes.in_process_decoder_pool import InProcessDecoderPool
from tests.unit.imaging import makers
from tests.unit.imaging.misbehaving_workers import misbehaving, notes_and_hangs

PATIENCE_S = 100.0
TARGET = ExportOptions(4_000_000, 16_000_000, 40_000_000, ("image/jpeg", "image/png", "video/mp4"), 300)


@pytest.fixture
def strange():
    """A decoder pool whose workers misbehave."""
    with DecoderPool(1, misbehaving) as made:
        yield made


def test_a_time_keeps_its_offset(decoder_pool: DecoderPool, tmp_path: Path) -> None:
    """The local time of the place is kept, not converted to UTC."""
    tags = pictures.exif()
    tags.get_ifd(0x8769)[0x9011] = "+09:00"
    pictures.scene((64, 48)).save(tmp_path / "a.webp", exif=tags)
    taken = datetime(2024, 7, 5, 18, 30, tzinfo=timezone(timedelta(hours=9)))
    for found in (
        decoder_pool.probe(tmp_path / "a.webp").taken,
        decoder_pool.details(tmp_path / "a.webp").taken,
    ):
        assert found is not None
        assert found.isoformat() == taken.isoformat()


def test_results_equal_those_of_the_plain_functions(decoder_pool: DecoderPool, tmp_path: Path) -> None:
    """Each method returns the same bytes as the function that it names."""
    photo = makers.jpeg_full_of_secrets(tmp_path / "a.jpg", orientation=6, size=(900, 600))
    moving = makers.corner_clip(tmp_path / "b.mp4")
    for path in (photo, moving):
        assert decoder_pool.probe(path) == probe.probe(path)
        inspected = decoder_pool.inspect(path)
        assert (inspected.facts, inspected.has_serial) == (probe.probe(path), path is photo)
        assert decoder_pool.details(path) == details.read_details(path)
        assert decoder_pool.thumbnails(path) == thumbnail.make_thumbnail_pair(path)
        assert decoder_pool.thumbnail(path, size_px=64) == thumbnail.make_thumbnail(path, size_px=64)
        image = thumbnail.decoded(path, 200)
        seen = decoder_pool.view(path, 200)
        assert (seen.width, seen.height, seen.mode, seen.data) == (*image.size, image.mode, image.tobytes())
    assert decoder_pool.look(photo) == perceptual_hash.fingerprint_image(photo)
    assert decoder_pool.embedded(photo) == embedded_thumbnail.read_embedded_thumbnail(photo)
    decoder_pool.strip_file(photo, tmp_path / "pool", mime="image/jpeg")
    sanitise.strip_file(photo, tmp_path / "plain", mime="image/jpeg")
    assert (tmp_path / "pool").read_bytes() == (tmp_path / "plain").read_bytes()
    made = decoder_pool.render(photo, tmp_path, "1", TARGET)
    assert (tmp_path / made.name, made.width, made.height) == (tmp_path / "1.jpg", 200, 300)
    assert made.bytes == (tmp_path / made.name).stat().st_size


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "missing"), (b"", "empty"), (b"Dear diary", "not_a_picture")]
)
def test_errors_keep_their_reason(
    decoder_pool: DecoderPool, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    """The error names the file and the reason."""
    path = tmp_path / os.fsdecode(b"n\xe4me.jpg")
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        decoder_pool.probe(path)
    assert (caught.value.reason, caught.value.path) == (reason, str(path))


def test_disk_errors_are_not_blamed_on_the_picture(decoder_pool: DecoderPool, tmp_path: Path) -> None:
    """The target folder does not exist."""
    photo = pictures.jpeg(tmp_path / "a.jpg")
    with pytest.raises(StoreProblem) as caught:
        decoder_pool.render(photo, tmp_path / "gone", "1", TARGET)
    assert str(tmp_path / "gone") in str(caught.value)


def test_a_decoder_has_its_next_file_while_the_disk_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rendered file is made durable by who asked for it; on a full disk nothing of it stays."""
    photo, next_one = pictures.jpeg(tmp_path / "a.jpg"), pictures.jpeg(tmp_path / "b.jpg")
    waits, goes_on = threading.Event(), threading.Event()

    def slow(_descriptor: int) -> None:
        waits.set()
        assert goes_on.wait(PATIENCE_S)
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", slow)
    with DecoderPool(1) as made, ThreadPoolExecutor(1) as asker:
        rendering = asker.submit(made.render, photo, tmp_path, "1", TARGET)
        assert waits.wait(PATIENCE_S)
        assert made.probe(next_one) == probe.probe(next_one)
        goes_on.set()
        with pytest.raises(DiskFull):
            rendering.result()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jpg", "b.jpg"]


def test_videos_leave_a_decoder_to_what_is_on_the_screen(tmp_path: Path) -> None:
    """Of videos one is rendered at a time, for it may take minutes."""
    clips = [makers.corner_clip(tmp_path / f"{name}.mp4") for name in "ab"]
    photo, folder = pictures.jpeg(tmp_path / "c.jpg"), tmp_path / "made"
    folder.mkdir()
    begun, goes_on = threading.Event(), threading.Event()
    alone, both = threading.Lock(), threading.Barrier(2)

    class Gated(InProcessDecoderPool):
        def render(self, path: Path, *more: Any) -> RenderedFile:
            both.wait(PATIENCE_S)
            return super().render(path, *more)

        def _ask_worker(self, message: bytes, stopped_s: float) -> tuple[bytes, bytes]:
            job = msgspec.msgpack.decode(message, type=jobs.DecoderRequest)
            if not isinstance(job, jobs.RenderRequest):
                return super()._ask_worker(message, stopped_s)
            assert alone.acquire(blocking=False)
            begun.set()
            assert goes_on.wait(PATIENCE_S)
            alone.release()
            return super()._ask_worker(message, stopped_s)

    with Gated(2) as made, ThreadPoolExecutor(2) as askers:
        rendering = [askers.submit(made.render, clip, folder, clip.stem, TARGET) for clip in clips]
        assert begun.wait(PATIENCE_S)
        assert made.probe(photo) == probe.probe(photo)
        goes_on.set()
        assert {one.result().name for one in rendering} == {"a.mp4", "b.mp4"}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("dies", Reason.BROKEN),
        ("takes too much memory", Reason.FILE_TOO_LARGE),
        ("bomb", Reason.FILE_TOO_LARGE),
        ("lies", Reason.BROKEN),
    ],
)
def test_a_failing_worker_does_not_harm_the_next_request(
    strange: DecoderPool, name: str, reason: Reason
) -> None:
    """The error has its reason, and the next file is decoded."""
    with pytest.raises(Unreadable) as caught:
        strange.thumbnail(Path(name), size_px=1)
    assert caught.value.reason == reason
    assert strange.thumbnail(Path("good"), size_px=1) == b"good"


def test_a_request_that_takes_too_long_is_repeated_with_more_time() -> None:
    """What a busy machine makes slow is done the second time; what never ends is told of the file only where it is idle."""
    for is_busy, error in ((False, Unreadable), (True, DecoderStopped)):
        with DecoderPool(1, misbehaving, is_busy=lambda is_busy=is_busy: is_busy) as made:
            assert made.thumbnail(Path("slow at first"), size_px=1) == b"slow at first"
            with pytest.raises(error) as caught:
                made.thumbnail(Path("never ends"), size_px=1)
            assert caught.value.reason == (Reason.DECODER_STOPPED if is_busy else Reason.TOO_SLOW)
            assert made.thumbnail(Path("good"), size_px=1) == b"good"


def test_a_request_is_repeated_if_a_used_worker_ends(strange: DecoderPool) -> None:
    """It is sent to a fresh worker."""
    assert strange.thumbnail(Path("good"), size_px=1) == b"good"
    assert strange.thumbnail(Path("dies when it was used"), size_px=1) == b"dies when it was used"


HOUR_S = 3600.0


class Clock:
    """Tells the seconds that it was given, one at each look, and then the last of them for ever."""

    def __init__(self) -> None:
        self.next_s: Iterator[float] = iter(())
        self._now_s = 0.0

    def __call__(self) -> float:
        self._now_s = next(self.next_s, self._now_s)
        return self._now_s


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()


@pytest.fixture
def timed(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[DecoderPool]:
    """A pool that goes by that clock, and looks for answers at every moment."""
    monkeypatch.setattr(pool, "_POLL_S", 0.01)
    with DecoderPool(1, misbehaving, clock) as made:
        yield made


def test_a_busy_machine_is_waited_for(timed: DecoderPool, clock: Clock) -> None:
    """Nine times as long as a slow job may take: the answer is still taken."""
    slow_s = limits.stopped_s(0) / 10
    clock.next_s = iter([0, slow_s, slow_s * 5, slow_s * 9])
    assert timed.thumbnail(Path("waits"), size_px=1) == b"waits"


def test_a_process_that_stopped_is_replaced(timed: DecoderPool, clock: Clock) -> None:
    """Its file is opened by another."""
    assert timed.thumbnail(Path("good"), size_px=1) == b"good"
    (before,) = timed.pids()
    clock.next_s = iter([0, HOUR_S])
    assert timed.thumbnail(Path("stops when it was used"), size_px=1) == b"stops when it was used"
    assert timed.pids() != [before]


def test_where_all_processes_stop_nothing_is_said_of_the_file(timed: DecoderPool, clock: Clock) -> None:
    """It is not called unreadable, and the next one is done as ever."""
    clock.next_s = iter([0, HOUR_S, HOUR_S, 2 * HOUR_S])
    with pytest.raises(DecoderStopped):
        timed.thumbnail(Path("stops"), size_px=1)
    assert timed.thumbnail(Path("good"), size_px=1) == b"good"


@pytest.mark.expects_warning
def test_a_bug_is_logged_and_reported_as_unreadable(
    strange: DecoderPool, caplog: pytest.LogCaptureFixture
) -> None:
    """The traceback is in the log, not in the error."""
    with pytest.raises(Unreadable) as caught:
        strange.thumbnail(Path("has a fault"), size_px=1)
    assert "where it went wrong" in caplog.text
    assert "where it went wrong" not in str(caught.value)


def test_processes_end_when_the_pool_is_closed(tmp_path: Path) -> None:
    """Workers start when needed and end with the pool; closing twice is allowed."""
    with DecoderPool(1) as made:
        assert made.pids() == []
        made.probe(pictures.jpeg(tmp_path / "a.jpg"))
        made.probe(tmp_path / "a.jpg")
        (pid,) = made.pids()
    made.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(RuntimeError):
        made.probe(tmp_path / "a.jpg")


def test_an_interrupted_pool_answers_at_once(tmp_path: Path) -> None:
    """A request under way, one that waits for its place and a later one: nothing is said of the files."""
    note = tmp_path / "begun"
    os.mkfifo(note)
    with DecoderPool(1, partial(notes_and_hangs, str(note))) as made, ThreadPoolExecutor(2) as askers:
        requests = [askers.submit(made.thumbnail, tmp_path / name, size_px=1) for name in ("a", "b")]
        # Opened when a worker has its request.
        note.open("rb").close()
        made.interrupt()
        for request in requests:
            with pytest.raises(DecoderStopped):
                request.result(PATIENCE_S)
        with pytest.raises(DecoderStopped):
            made.thumbnail(tmp_path / "c", size_px=1)
        assert made.pids() == []


STARTS = """
import sys, pathlib
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
if __name__ == "__main__":
    pool = DecoderPool(1)
    pool.probe(pathlib.Path(sys.argv[1]))
    print(pool.pids()[0], flush=True)
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
    for bound in (limits.memory_bytes, limits.cpu_s, limits.stopped_s):
        values = [bound(size) for size in sizes]
        assert values == sorted(values)
    assert limits.memory_bytes(100_000) == limits.MEMORY_BYTES
    assert limits.memory_bytes(10_000_000_000) < 3_000_000_000
    assert limits.cpu_s(10_000_000_000) < 100


class Line:
    """The other end of a worker's connection: nothing comes, and each wait is noted."""

    def __init__(self, *requests: bytes) -> None:
        self.requests = list(requests)
        self.waits_s: list[float] = []
        self.sent: list[bytes] = []

    def poll(self, seconds: float) -> bool:
        self.waits_s.append(seconds)
        return bool(self.requests)

    def recv_bytes(self) -> bytes:
        return self.requests.pop(0)

    def send_bytes(self, content: bytes) -> None:
        self.sent.append(content)


def test_a_worker_ends_after_a_minute_of_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The minute begins anew with each request."""
    for name in ("_silence", "_reuse_blocks", "_release_memory"):
        monkeypatch.setattr(worker, name, lambda: None)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(limits, "of_this_system", Unlimited)
    job = jobs.ProbeRequest(os.fsencode(pictures.jpeg(tmp_path / "a.jpg")))
    line = Line(b"\1" + msgspec.msgpack.encode(job))
    worker.main(cast("Connection", line))
    assert line.sent[0] == b"+"
    rest_s = line.waits_s[1:]
    assert sum(rest_s) == worker.END_S == 60


class Unlimited:
    """No limits, for a worker in this process."""

    def __init__(self, niceness: int) -> None:
        assert niceness == limits.BACKGROUND

    @contextlib.contextmanager
    def held(self, _size: int, _patience: int, _pixels: int = 0) -> Iterator[None]:
        yield


def ends_when_told(line: Connection) -> None:
    """Answers as usual, and ends by itself after ``last``."""
    while True:
        message = line.recv_bytes()
        job = msgspec.msgpack.decode(message[1:], type=jobs.DecoderRequest)
        line.send_bytes(b"+")
        line.send_bytes(msgspec.msgpack.encode(job.path))
        if job.path.endswith(b"last"):
            return


def test_a_worker_that_ended_by_itself_is_replaced() -> None:
    """Nothing is said of the next file, and nobody waits for the one that is gone."""
    with DecoderPool(1, ends_when_told) as made:
        assert made.thumbnail(Path("last"), size_px=1) == b"last"
        ended_by_s = time.monotonic() + PATIENCE_S
        while made.pids() and time.monotonic() < ended_by_s:
            os.sched_yield()
        assert made.pids() == []
        assert made.thumbnail(Path("next"), size_px=1) == b"next"
        assert len(made.pids()) == 1


def test_background_requests_wait_for_those_of_the_screen() -> None:
    """However long they have waited already."""
    places, order = WorkerPlaces(1), list[str]()
    holds, may_end = threading.Event(), threading.Event()

    def hold() -> None:
        with places.taken():
            holds.set()
            assert may_end.wait(PATIENCE_S)

    def take(name: str, *, is_background: bool) -> None:
        with places.taken(is_background=is_background):
            order.append(name)

    with ThreadPoolExecutor(5) as threads:
        tasks = [threads.submit(hold)]
        assert holds.wait(PATIENCE_S)
        for number in range(2):
            tasks.append(threads.submit(take, "ahead", is_background=True))
            tasks.append(threads.submit(take, "screen", is_background=False))
            while places._waiting <= number:
                os.sched_yield()
        may_end.set()
        for one in tasks:
            one.result(PATIENCE_S)
    assert order == ["screen", "screen", "ahead", "ahead"]


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="no priorities as POSIX has them")
@pytest.mark.parametrize("niceness", [limits.BACKGROUND, limits.SOON, 0])
def test_what_is_waited_for_gives_way_less(tmp_path: Path, niceness: int) -> None:
    """Work in the background leaves the processor to others; that of an upload to a server to what is answered at once."""
    with DecoderPool(1, partial(worker.main, niceness=niceness)) as made:
        assert made.probe(pictures.jpeg(tmp_path / "a.jpg")).width == 320
        (pid,) = made.pids()
        own = os.getpriority(os.PRIO_PROCESS, 0)
        assert os.getpriority(os.PRIO_PROCESS, pid) == min(19, own + niceness)
