"""The thread that scans the camera roll's folders and watches them for changes."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.actions.roll.camera_roll import CameraRoll
from kesong_desktop.errors import FolderAway, KesongError

WATCH_S = 5.0
"""Interval at which folders are checked for added or removed files."""
_INDEXED_STEP = 100
_BUSY_WAIT_S = 0.1


def _never() -> bool:
    return False


class ScanThread:
    """Scans folders one after another on a thread of its own, until ``stop``.

    While no scan waits, the folders' modification times are checked every few seconds, and photos are indexed unless
    ``is_busy`` says that pictures on the screen are waited for, or that the window is being used. Errors go to ``failed``, on
    that thread; a folder whose card is away is not an error. ``clock`` gives monotonic seconds.
    """

    def __init__(
        self,
        roll: CameraRoll,
        failed: Callable[[KesongError], None],
        is_busy: Callable[[], bool] = _never,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._roll = roll
        self._failed = failed
        self._is_busy = is_busy
        self._clock = clock
        self._waiting: list[str] = []
        self._reported = self._posted = 0
        self._stopped = threading.Event()
        self._woken = threading.Event()
        self._thread = threading.Thread(target=self._run, name="kesong-scan", daemon=True)

    def start(self) -> None:
        """Start the background scan thread, once."""
        self._thread.start()

    def scan(self, folder: str) -> None:
        """Queue a folder to be scanned."""
        if folder not in self._waiting:
            self._waiting.append(folder)
        self._woken.set()

    def scan_all(self) -> None:
        """Scan every folder of the roll."""
        for folder in self._roll.folders():
            self.scan(folder)

    def scan_changed(self) -> None:
        """Scan the folders in which files were added or removed."""
        for folder in self._roll.changed_folders():
            self.scan(folder)

    def set_index_paused(self, is_paused: bool) -> None:
        """Pause or resume rendering of thumbnails and fingerprints. Scans continue."""
        self._roll.set_index_paused(is_paused)
        self._woken.set()

    def stop(self) -> None:
        """Cancel the current scan and join the thread."""
        self._stopped.set()
        self._woken.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        watched_s = self._clock()
        while not self._stopped.is_set():
            try:
                if self._waiting:
                    self._roll.scan(self._waiting.pop(0), cancelled=self._stopped.is_set)
                elif self._clock() - watched_s >= WATCH_S:
                    watched_s = self._clock()
                    self._find_posted()
                    self.scan_changed()
                elif not self._index_more():
                    self._woken.wait(max(0.0, watched_s + WATCH_S - self._clock()))
            except FolderAway:
                self._roll.report_changed()
            except KesongError as error:
                self._failed(error)
            self._woken.clear()

    def _find_posted(self) -> None:
        """Mark copies of files that were posted since the last check."""
        count = self._roll.posted_count()
        if count != self._posted:
            self._posted = count
            self._roll.find_posted_copies(self._stopped.is_set)

    def _index_more(self) -> bool:
        """Index some photos; return False if none is left. Reported rarely, because the window then reads the whole roll."""
        if self._roll.is_indexed:
            return False
        if self._is_busy():
            self._woken.wait(_BUSY_WAIT_S)
            return True
        has_more = self._roll.index_photos(self._has_other_work)
        fresh = self._roll.indexed_count - self._reported
        if fresh and (not has_more or fresh >= max(_INDEXED_STEP, self._reported)):
            self._reported = self._roll.indexed_count
            self._roll.report_changed()
        return has_more

    def _has_other_work(self) -> bool:
        return self._stopped.is_set() or bool(self._waiting) or self._is_busy()


def add_folder(roll: CameraRoll, scans: ScanThread, folder: str) -> None:
    """Add a folder to the camera roll, and scan it soon.

    Raises:
        FolderUnreadable: it cannot be read.
    """
    scans.scan(str(roll.add_folder(Path(folder))))
