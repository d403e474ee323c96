"""The program's side of the fence."""

import contextlib
import logging
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Self, TypeVar

import msgspec

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.fence import bounds, jobs, worker
from kesong_desktop.imaging.target import Rendered, Target
from kesong_desktop.model.details import Details
from kesong_desktop.model.leaving import Leaving
from kesong_desktop.model.look import Look
from kesong_desktop.model.photo import MediaFacts
from kesong_desktop.model.recipe import Recipe

log = logging.getLogger(__name__)
_END_S = 5.0
_DETAILS = {"broken": "its decoder broke down", "too_large": "it needs too much memory"}
_Answer = TypeVar("_Answer")


class _Lost(Exception):
    """The worker is gone; ``reason`` is one of ``Unreadable``'s."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _Worker:
    """One process and the line to it."""

    def __init__(self, other_side: Callable[[Connection], None]) -> None:
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=other_side, args=(theirs,), name="kesong-decoder", daemon=True)
        self._process.start()
        theirs.close()
        self.is_fresh = True

    def ask(self, message: bytes, wall_s: float) -> tuple[bytes, bytes]:
        """How it went, and the answer.

        Raises:
            _Lost: it ended, or took longer than ``wall_s`` and was ended.
        """
        try:
            self._line.send_bytes(message)
            if not self._line.poll(wall_s):
                raise _Lost("too_slow")
            return self._line.recv_bytes(), self._line.recv_bytes()
        except (EOFError, OSError) as error:
            self._process.join(_END_S)
            raise _Lost(bounds.why_it_ended(self._process.exitcode)) from error
        finally:
            self.is_fresh = False

    def end(self, *, at_once: bool = False) -> None:
        """End it: by itself when it is done, or at once."""
        self._line.close()
        if at_once:
            self._process.kill()
        self._process.join(_END_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()

    @property
    def pid(self) -> int:
        """Its process number."""
        return self._process.pid or 0


class Fence:
    """Decodes files in at most ``count`` other processes, which are started when they are first needed. Thread-safe.

    ``other_side`` is what runs there.

    Every method blocks until it has its answer, and raises ``Unreadable`` for a file that cannot be opened, is too large for the
    bounds, takes too long or brings its decoder down; ``FormatMissing`` where a codec is not installed.
    """

    def __init__(
        self, count: int | None = None, other_side: Callable[[Connection], None] = worker.main
    ) -> None:
        self._other_side = other_side
        self._places = threading.Semaphore(count or max(2, min(4, os.cpu_count() or 2)))
        self._idle: list[_Worker] = []
        self._lock = threading.Lock()
        self._is_closed = False

    def probe(self, path: Path) -> MediaFacts:
        """What a file is: ``probe.probe``."""
        return self._ask(path, jobs.Probe(os.fsencode(path)), MediaFacts)

    def thumbnails(self, path: Path) -> tuple[bytes, bytes]:
        """Two JPEGs, of at most 512 and 256 pixels: ``thumbnail.make_two``."""
        small = self._ask(path, jobs.Thumbs(os.fsencode(path)), jobs.Small)
        return small.large, small.small

    def embedded(self, path: Path) -> bytes:
        """The small picture that a camera put into the file, upright, as JPEG; empty where there is none. Soon there."""
        return self._ask(path, jobs.Embedded(os.fsencode(path)), bytes)

    def details(self, path: Path) -> Details:
        """All that a file tells about itself: ``details.details``."""
        return self._ask(path, jobs.Tell(os.fsencode(path)), Details)

    def look(self, path: Path) -> Look:
        """What a picture looks like: ``look.look_at``."""
        return self._ask(path, jobs.LookAt(os.fsencode(path)), Look)

    def thumbnail(self, path: Path, *, size_px: int) -> bytes:
        """One JPEG: ``thumbnail.make``."""
        return self._ask(path, jobs.Thumb(os.fsencode(path), size_px), bytes)

    def view(self, path: Path, px: int) -> jobs.Pixels:
        """The picture, or a clip's first frame, upright, in sRGB, at most ``px`` on the longer side."""
        return self._ask(path, jobs.View(os.fsencode(path), px), jobs.Pixels)

    def frame(self, path: Path, second: float, px: int, *, is_last: bool = False) -> jobs.Pixels:
        """A clip's first frame from ``second`` on, or the last before it, upright: ``clip_frame.frame_at``."""
        return self._ask(path, jobs.Frame(os.fsencode(path), second, px, is_last), jobs.Pixels)

    def decoded(self, path: Path, scale: int) -> jobs.Pixels:
        """The whole picture upright, in sRGB; of a format that can be decoded smaller at 1/``scale``: ``edit.source.decoded``."""
        return self._ask(path, jobs.Decoded(os.fsencode(path), scale), jobs.Pixels)

    def edited(self, path: Path, px: int, recipe: Recipe) -> jobs.Pixels:
        """The picture as it is edited, at most ``px`` on the longer side: ``edit.view.edited``.

        Raises:
            NotFound: the recipe names a look or a cover template that is not there.
        """
        return self._ask(path, jobs.Edited(os.fsencode(path), px, recipe), jobs.Pixels)

    def render(
        self, path: Path, folder: Path, stem: str, target: Target, recipe: Recipe | None = None
    ) -> Rendered:
        """Make the file that leaves: ``export.render``.

        Raises:
            NotFound: the recipe names a look or a cover template that is not there.
            DiskFull, StoreProblem: it cannot be written.
        """
        job = jobs.Render(os.fsencode(path), os.fsencode(folder), stem, target, recipe)
        made = self._ask(path, job, jobs.Made)
        cover = folder / made.cover if made.cover else None
        what = made.mime, made.bytes, made.sha256, made.width, made.height
        return Rendered(folder / made.name, *what, cover, made.cover_sha256)

    def leaving(self, source: Path, made: Path) -> Leaving:
        """What the original tells, and what of that is in the file made of it: ``leaving.before_and_after``."""
        return self._ask(source, jobs.Leaves(os.fsencode(source), os.fsencode(made)), Leaving)

    def strip_file(self, source: Path, target: Path, *, mime: str) -> None:
        """A copy without metadata: ``sanitise.strip_file``."""
        self._ask(source, jobs.Strip(os.fsencode(source), os.fsencode(target), mime), type(None))

    def pids(self) -> list[int]:
        """Of the processes that wait for work."""
        with self._lock:
            return [one.pid for one in self._idle]

    def close(self) -> None:
        """End the processes. Nothing may be asked any more."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for one in idle:
            one.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(self, path: Path, job: jobs.Job, kind: type[_Answer]) -> _Answer:
        message, wall_s = msgspec.msgpack.encode(job), bounds.wall_s(_size(path)) * jobs.patience(job)
        try:
            how, answer = self._told(message, wall_s)
        except _Lost as lost:
            log.info("a worker was lost over a file: %s", lost.reason)
            raise Unreadable(str(path), lost.reason, detail=_DETAILS.get(lost.reason, "")) from lost
        return _read(path, how, answer, kind)

    def _told(self, message: bytes, wall_s: float) -> tuple[bytes, bytes]:
        """What a worker says. One that ends is held against the file only if it had it to itself, or took too long over it."""
        was_fresh = False
        try:
            with self._worker() as one:
                was_fresh = one.is_fresh
                told = one.ask(message, wall_s)
        except _Lost as lost:
            if was_fresh or lost.reason == "too_slow":
                raise
            with self._worker(is_fresh=True) as one:
                told = one.ask(message, wall_s)
        return told

    @contextlib.contextmanager
    def _worker(self, *, is_fresh: bool = False) -> Iterator[_Worker]:
        """An idle worker, or a fresh one; it goes back unless it is lost."""
        with self._places:
            with self._lock:
                if self._is_closed:
                    raise RuntimeError("the fence is closed")
                one = self._idle.pop() if self._idle and not is_fresh else None
            one = one or _Worker(self._other_side)
            try:
                yield one
            except BaseException:
                one.end(at_once=True)
                raise
            self._take_back(one)

    def _take_back(self, one: _Worker) -> None:
        with self._lock:
            is_open = not self._is_closed
            if is_open:
                self._idle.append(one)
        if not is_open:
            one.end()


def _read(path: Path, how: bytes, answer: bytes, kind: type[_Answer]) -> _Answer:
    try:
        if how == b"+":
            return msgspec.msgpack.decode(answer, type=kind)
        if how == b"-":
            raise jobs.error_of(msgspec.msgpack.decode(answer, type=jobs.Failure), path)
        fault = msgspec.msgpack.decode(answer, type=jobs.Fault)
    except msgspec.MsgspecError as error:
        raise Unreadable(str(path), "broken", detail=_DETAILS["broken"]) from error
    log.error("a fault behind the fence:\n%s", fault.trace)
    raise Unreadable(str(path), "broken", detail="a fault in the program; the log tells more")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
