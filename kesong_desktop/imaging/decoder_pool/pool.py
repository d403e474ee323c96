"""The interface of the decoder pool."""

import contextlib
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

import msgspec

from kesong_desktop.errors import DecoderStopped, Reason, Unreadable
from kesong_desktop.imaging import file_type
from kesong_desktop.imaging import limits as file_limits
from kesong_desktop.imaging.decoder_pool import jobs, limits, worker
from kesong_desktop.imaging.decoder_pool.places import WorkerPlaces
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.imaging.export.pending_file import settle
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.library.details import FileDetails
from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.model.library.photo import FileInspection, MediaFacts
from kesong_desktop.model.library.thumbnail_pair import ThumbnailPair
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.ordinary_file import require_ordinary

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from kesong_desktop.model.library.metadata_report import MetadataReport

log = logging.getLogger(__name__)
_END_S = 5.0
_POLL_S = 1.0
_DETAILS = {Reason.BROKEN: "decoder", Reason.FILE_TOO_LARGE: "memory"}
_Answer = TypeVar("_Answer")


class _Lost(Exception):
    """The worker process ended; ``reason`` is one of ``Unreadable``'s, or ``DECODER_STOPPED``."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


class _Worker:
    """One process and the connection to it."""

    def __init__(self, other_side: "Callable[[Connection], None]") -> None:
        # It takes a while to load, and the first screen needs no decoder.
        import multiprocessing  # noqa: PLC0415

        context = multiprocessing.get_context("spawn")
        self._connection, child_end = context.Pipe()
        self._process = context.Process(
            target=other_side, args=(child_end,), name="kesong-decoder", daemon=True
        )
        self._process.start()
        child_end.close()
        self.is_fresh = True

    def ask(self, message: bytes, stopped_s: float, clock: Callable[[], float]) -> tuple[bytes, bytes]:
        """Return the outcome and the encoded answer of a request.

        Raises:
            _Lost: it ended, or gave no answer for ``stopped_s`` seconds of ``clock``.
        """
        try:
            self._connection.send_bytes(message)
            began_s = clock()
            while not self._connection.poll(_POLL_S):
                if clock() - began_s > stopped_s:
                    raise _Lost(Reason.DECODER_STOPPED)
            return self._connection.recv_bytes(), self._connection.recv_bytes()
        except (EOFError, OSError) as error:
            self._process.join(_END_S)
            raise _Lost(limits.why_it_ended(self._process.exitcode)) from error
        finally:
            self.is_fresh = False

    def kill(self) -> None:
        """End the process at once, from another thread than the one that asks it."""
        with contextlib.suppress(ValueError, OSError):  # it has ended already
            self._process.kill()

    def end(self, *, at_once: bool = False) -> None:
        """End the process: after its current request, or at once."""
        self._connection.close()
        if at_once:
            self._process.kill()
        self._process.join(_END_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()

    @property
    def has_ended(self) -> bool:
        """Whether the process ended by itself."""
        return not self._process.is_alive()

    @property
    def pid(self) -> int:
        """The id of the decoder process in the system."""
        return self._process.pid or 0


class DecoderPool:
    """Decodes files in at most ``count`` worker processes, which are started when they are first needed. Thread-safe.

    ``other_side`` is the function that runs in a worker, ``clock`` returns monotonic seconds, ``is_busy`` tells whether
    other programs take the processors.

    Every method blocks until it has its answer. It raises ``Unreadable`` for a file that cannot be opened, is too large,
    exceeds a limit or crashes its decoder, ``FormatMissing`` if a codec is not installed, and ``DecoderStopped`` if two
    processes in turn were stopped while decoding the file, took too long while the computer is busy, or were interrupted.
    """

    def __init__(
        self,
        count: int | None = None,
        other_side: "Callable[[Connection], None]" = worker.main,
        clock: Callable[[], float] = time.monotonic,
        is_busy: Callable[[], bool] = limits.is_busy,
    ) -> None:
        self._other_side = other_side
        self._is_busy = is_busy
        self._clock = clock
        self.count = count or max(2, min(4, os.cpu_count() or 2))
        self.requests_at_once = self.count + 1
        """Number of concurrent requests that keep all decoders busy while one of them waits for the disk."""
        self._places = WorkerPlaces(self.count)
        self._videos = threading.Lock()
        self._idle: list[_Worker] = []
        self._busy: set[_Worker] = set()
        self.interrupted = threading.Event()
        """Set for good by ``interrupt``."""
        self._lock = threading.Lock()
        self._is_closed = False

    def probe(self, path: Path) -> MediaFacts:
        """Return the facts of a file, as ``probe.probe`` does."""
        return self._ask(path, jobs.ProbeRequest(os.fsencode(path)), MediaFacts)

    def thumbnails(self, path: Path, *, is_background: bool = False) -> ThumbnailPair:
        """Return thumbnails and fingerprint, as ``thumbnail.make_thumbnail_pair`` does.

        In the background it waits until no other request does.
        """
        job = jobs.ThumbnailPairRequest(os.fsencode(path))
        return self._ask(path, job, ThumbnailPair, is_background=is_background)

    def inspect(self, path: Path) -> FileInspection:
        """Return the facts of a file and whether it has a serial number, as ``probe.inspect`` does."""
        return self._ask(path, jobs.InspectRequest(os.fsencode(path)), FileInspection)

    def embedded(self, path: Path) -> bytes:
        """Return the embedded thumbnail as an upright JPEG; empty if there is none. Fast."""
        return self._ask(path, jobs.EmbeddedThumbnailRequest(os.fsencode(path)), bytes)

    def details(self, path: Path) -> FileDetails:
        """Return the metadata of a file for the information panel, as ``details.read_details`` does."""
        return self._ask(path, jobs.DetailsRequest(os.fsencode(path)), FileDetails)

    def look(self, path: Path, *, is_background: bool = False) -> Fingerprint:
        """Return the fingerprint of a picture, as ``perceptual_hash.fingerprint_image`` does."""
        job = jobs.FingerprintRequest(os.fsencode(path))
        return self._ask(path, job, Fingerprint, is_background=is_background)

    def thumbnail(self, path: Path, *, size_px: int) -> bytes:
        """Return one JPEG, as ``thumbnail.make_thumbnail`` does."""
        return self._ask(path, jobs.ThumbnailRequest(os.fsencode(path), size_px), bytes)

    def view(self, path: Path, px: int) -> jobs.DecodedPixels:
        """Return the picture or a video's first frame upright, in sRGB, at most ``px`` on the longer side."""
        return self._ask(path, jobs.ViewRequest(os.fsencode(path), px), jobs.DecodedPixels)

    def frame(self, path: Path, second: float, px: int, *, is_last: bool = False) -> jobs.DecodedPixels:
        """Return a video's first frame from ``second`` on, or the last before it, as ``video_frame.frame_at`` does."""
        return self._ask(path, jobs.FrameRequest(os.fsencode(path), second, px, is_last), jobs.DecodedPixels)

    def decoded(self, path: Path, scale: int) -> jobs.DecodedPixels:
        """Return the whole picture upright, in sRGB, at 1/``scale`` if the format allows it, as ``edit.source.decoded`` does."""
        return self._ask(path, jobs.DecodeRequest(os.fsencode(path), scale), jobs.DecodedPixels)

    def edited(self, path: Path, px: int, recipe: Recipe) -> jobs.DecodedPixels:
        """Return the edited picture, at most ``px`` on the longer side, as ``edit.view.edited`` does.

        Raises:
            NotFound: the recipe names a look or a cover template that is not there.
        """
        return self._ask(path, jobs.EditedViewRequest(os.fsencode(path), px, recipe), jobs.DecodedPixels)

    def render(
        self, path: Path, folder: Path, stem: str, target: ExportOptions, recipe: Recipe | None = None
    ) -> RenderedFile:
        """Write the file for upload, as ``export.render`` does.

        It waits until no other request does, and of videos, which take long, for the one before: many in a row leave
        decoders to what is on the screen. The disk is waited for when the decoder has its next file.

        Raises:
            NotFound: the recipe names a look or a cover template that is not there.
            DiskFull, StoreProblem: it cannot be written.
        """
        job = jobs.RenderRequest(os.fsencode(path), os.fsencode(folder), stem, target, recipe)
        require_ordinary(path, file_limits.MAX_VIDEO_BYTES)
        with self._videos if _is_video(path) else contextlib.nullcontext():
            made = self._ask(path, job, RenderedFile, is_background=True)
        settle(folder, made)
        return made

    def leaving(self, source: Path, made: Path) -> "MetadataReport":
        """Compare the metadata of an original and of its export, as ``comparison.compare_metadata`` does."""
        from kesong_desktop.model.library.metadata_report import MetadataReport  # noqa: PLC0415 - rarely needed

        return self._ask(
            source, jobs.MetadataReportRequest(os.fsencode(source), os.fsencode(made)), MetadataReport
        )

    def strip_file(self, source: Path, target: Path, *, mime: str) -> None:
        """Write a copy without metadata, as ``sanitise.strip_file`` does."""
        self._ask(source, jobs.StripRequest(os.fsencode(source), os.fsencode(target), mime), type(None))

    def pids(self) -> list[int]:
        """Return the process ids of idle workers."""
        with self._lock:
            return [one.pid for one in self._idle if not one.has_ended]

    def interrupt(self) -> None:
        """End the processes at once: a request under way or made later raises ``DecoderStopped``. Does not wait."""
        with self._lock:
            self.interrupted.set()
            busy = list(self._busy)
        for one in busy:
            one.kill()

    def close(self) -> None:
        """End the processes. Later requests raise ``RuntimeError``."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for one in idle:
            one.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(
        self, path: Path, job: jobs.DecoderRequest, kind: type[_Answer], *, is_background: bool = False
    ) -> _Answer:
        require_ordinary(path, file_limits.MAX_VIDEO_BYTES)
        message, stopped_s = msgspec.msgpack.encode(job), limits.stopped_s(_size(path)) * jobs.patience(job)
        try:
            with self._places.taken(is_background=is_background):
                how, answer = self._ask_worker(message, stopped_s)
        except _Lost as lost:
            log.info("a decoder process ended while decoding a file: %s", lost.reason)
            if lost.reason is Reason.DECODER_STOPPED or self.interrupted.is_set():
                raise DecoderStopped(str(path)) from lost
            if lost.reason is Reason.TOO_SLOW and self._is_busy():
                # The same work takes more processor time where many share the processors.
                raise DecoderStopped(str(path)) from lost
            raise Unreadable(str(path), lost.reason, detail=_DETAILS.get(lost.reason, "")) from lost
        return _read(path, how, answer, kind)

    def _ask_worker(self, message: bytes, stopped_s: float) -> tuple[bytes, bytes]:
        """Return a worker's answer. If a used worker ends, a fresh one is asked once more.

        One that was stopped is replaced once; where one took too long, the next has more time.
        """
        was_fresh = False
        try:
            with self._worker() as one:
                was_fresh = one.is_fresh
                told = one.ask(b"\1" + message, stopped_s, self._clock)
        except _Lost as lost:
            if was_fresh and lost.reason not in {Reason.DECODER_STOPPED, Reason.TOO_SLOW}:
                raise
            patience = limits.SECOND_TRY if lost.reason is Reason.TOO_SLOW else 1
            with self._worker(is_fresh=True) as one:
                told = one.ask(bytes([patience]) + message, stopped_s * patience, self._clock)
        return told

    @contextlib.contextmanager
    def _worker(self, *, is_fresh: bool = False) -> Iterator[_Worker]:
        """Yield an idle or a fresh worker, which is reused afterwards unless it ended."""
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the decoder pool is closed")
            if self.interrupted.is_set():
                raise _Lost(Reason.DECODER_STOPPED)
            one = None if is_fresh else _take_idle(self._idle)
        one = one or _Worker(self._other_side)
        try:
            with self._lock:
                self._busy.add(one)
                if self.interrupted.is_set():
                    raise _Lost(Reason.DECODER_STOPPED)  # noqa: TRY301 - the worker is ended below
            yield one
        except BaseException:
            with self._lock:
                self._busy.discard(one)
            one.end(at_once=True)
            raise
        self._take_back(one)

    def _take_back(self, one: _Worker) -> None:
        with self._lock:
            self._busy.discard(one)
            is_open = not self._is_closed
            if is_open:
                self._idle.append(one)
        if not is_open:
            one.end()


def _take_idle(idle: list[_Worker]) -> _Worker | None:
    """Take the worker that was used last, or None; those that ended after a minute of rest are dropped."""
    for one in [one for one in idle if one.has_ended]:
        idle.remove(one)
        one.end()
    return idle.pop() if idle else None


def _read(path: Path, how: bytes, answer: bytes, kind: type[_Answer]) -> _Answer:
    try:
        if how == b"+":
            return msgspec.msgpack.decode(answer, type=kind)
        if how == b"-":
            raise jobs.error_of(msgspec.msgpack.decode(answer, type=jobs.DecodeFailure), path)
        fault = msgspec.msgpack.decode(answer, type=jobs.WorkerFault)
    except msgspec.MsgspecError as error:
        raise Unreadable(str(path), Reason.BROKEN, detail=_DETAILS[Reason.BROKEN]) from error
    log.error("a bug in a decoder process:\n%s", fault.trace)
    raise Unreadable(str(path), Reason.BROKEN, detail="decoder")


def _is_video(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file_type.is_video(file.read(file_type.HEAD_BYTES))
    except OSError:
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
