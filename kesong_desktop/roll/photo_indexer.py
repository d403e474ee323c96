"""Background indexing of the camera roll: thumbnails and fingerprints of all photos."""

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from kesong_desktop.errors import DecoderStopped, FormatMissing, StoreProblem, Unreadable
from kesong_desktop.model.event import IndexProgress
from kesong_desktop.model.library.fingerprint import NO_LOOK
from kesong_desktop.roll.remaining_time import RemainingTime
from kesong_desktop.roll.thumbnailer import Thumbnailer
from kesong_desktop.store.library.index_queue import IndexQueue, PendingPhoto
from kesong_desktop.store.library.thumbnails import ThumbnailStore

log = logging.getLogger(__name__)
_STEP = 100
"""Photos of a step, after which results may be reported."""
_REPORT_S = 0.25
_MANY = 20
"""Number of photos reported together, fewer only if they take a while."""
_MAY_COME_BACK = frozenset({"missing", "no_permission"})


class PhotoIndexer:
    """Indexes photos on ``threads`` threads, newest first, each decoded once.

    ``report`` gets the progress at most four times a second, on any thread, and once all are done; ``clock`` gives monotonic
    seconds. ``step`` is called by one thread; the others may be called by any.
    """

    def __init__(
        self,
        queue: IndexQueue,
        thumbs: ThumbnailStore,
        thumbnailer: Thumbnailer,
        *,
        threads: int,
        report: Callable[[IndexProgress], None],
        clock: Callable[[], float],
    ) -> None:
        self._queue = queue
        self._thumbs = thumbs
        self._thumbnailer = thumbnailer
        self._threads = threads
        self._report = report
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting: list[PendingPhoto] = []
        self._after: PendingPhoto | None = None
        self._is_begun = self._is_done = self._is_paused = False
        self._has_room = True
        self._done = self._left = self._learned = 0
        self._remaining = RemainingTime()
        self._began_s = self._active_s = self._reported_s = 0.0

    @property
    def is_done(self) -> bool:
        """Whether no photo is left that can be indexed."""
        return self._is_done

    @property
    def learned(self) -> int:
        """The number of photos indexed since construction."""
        return self._learned

    @property
    def progress(self) -> IndexProgress:
        """How far the indexing is."""
        with self._lock:
            return self._progress()

    def begin_again(self) -> None:
        """Consider new photos and files that were away, and no longer those of removed folders."""
        with self._lock:
            if self._is_done:
                self._done = 0
            self._waiting, self._after = [], None
            self._is_begun = self._is_done = False

    def set_paused(self, is_paused: bool) -> None:
        """Pause or resume indexing; photos in progress are finished."""
        with self._lock:
            self._is_paused = is_paused
            progress = self._progress()
        self._report(progress)

    def step(self, cancelled: Callable[[], bool] = lambda: False) -> bool:
        """Index some hundred photos, or fewer if ``cancelled``. Return False if none is left, or it is paused.

        A file that is away is skipped until ``begin_again``, one that cannot be decoded is not retried.

        Raises:
            DiskFull, StoreProblem: nothing can be stored; nothing is left to do until ``begin_again``.
        """
        if self._is_done:
            return False
        if self._is_paused:
            if not self._is_begun:
                # Photos were added or removed meanwhile.
                self._begin()
                self._report(self.progress)
            return False
        self._begin()
        self._began_s = self._clock()
        budget = iter(range(_STEP))
        try:
            with ThreadPoolExecutor(self._threads, thread_name_prefix="kesong-index") as pool:
                for one in [pool.submit(self._work, budget, cancelled) for _ in range(self._threads)]:
                    one.result()
        finally:
            self._active_s += self._clock() - self._began_s
            progress = self.progress
            if self.is_done or progress.is_paused:
                self._report(progress)
        return not self.is_done

    def _begin(self) -> None:
        """Count what is left. Photos that were shown meanwhile are indexed already."""
        with self._lock:
            after, is_first = self._after, not self._is_begun
            self._is_begun = True
        left = self._queue.count(after=after)
        has_room = self._thumbs.has_room() if is_first and left else self._has_room
        with self._lock:
            self._left, self._has_room = left, has_room
            progress = self._progress()
            if is_first:
                # Work of a moment is not reported.
                self._reported_s = self._clock() + _REPORT_S
        if is_first and left >= _MANY:
            self._report(progress)

    def _work(self, budget: Iterator[int], cancelled: Callable[[], bool]) -> None:
        while not cancelled() and not self._is_paused:
            one = self._next(budget)
            if one is None:
                return
            is_indexed = False
            try:
                is_indexed = self._index(one)
            except StoreProblem:
                # Such as a full disk: retried after ``begin_again``, not at once.
                self._is_done = True
                raise
            finally:
                self._note(is_indexed=is_indexed)

    def _next(self, budget: Iterator[int]) -> PendingPhoto | None:
        with self._lock:
            if self._is_done or next(budget, None) is None:
                return None
            if not self._waiting:
                self._waiting = self._queue.pending(after=self._after, limit=_STEP)
                self._is_done = not self._waiting
            if not self._waiting:
                return None
            self._after = self._waiting.pop(0)
            return self._after

    def _index(self, one: PendingPhoto) -> bool:
        """Index a photo; return False where it is tried again later."""
        try:
            self._thumbnailer.make_ahead(one, has_room=self._has_room)
        except (FormatMissing, DecoderStopped):
            return False
        except Unreadable as error:
            log.info("making a thumbnail failed: %s", error.reason)
            if error.reason in _MAY_COME_BACK:
                return False
            self._queue.finish(one.id, NO_LOOK if one.kind == "photo" else None)
        return True

    def _note(self, *, is_indexed: bool) -> None:
        now_s = self._clock()
        with self._lock:
            self._done += 1
            self._left = max(0, self._left - 1)
            self._learned += is_indexed
            self._remaining.note_done(self._active_s + now_s - self._began_s)
            if now_s - self._reported_s < _REPORT_S:
                return
            self._reported_s = now_s
            progress = self._progress()
        self._report(progress)

    def _progress(self) -> IndexProgress:
        left = 0 if self._is_done else self._left
        left_s = self._remaining.left_s(left)
        return IndexProgress(self._done, self._done + left, left_s, is_paused=self._is_paused)
