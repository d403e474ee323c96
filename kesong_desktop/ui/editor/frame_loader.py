"""Loads frames of a video on a thread of its own: the requested one before those of the strip."""

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kesong_desktop.actions.media.media_files import MediaFiles
from kesong_desktop.errors import KesongError, Unreadable
from kesong_desktop.ui.images.pixels import to_qimage

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FrameJob:
    """The first frame from ``second`` on, or with ``is_last`` the last one before it. ``place`` in the strip; -1: none."""

    path: str
    second: float
    px: int
    is_last: bool = False
    place: int = -1


class FrameLoader(QObject):
    """``loaded`` carries a ``FrameJob`` and its image, ``failed`` a request and the error."""

    loaded = Signal(object, QImage)
    failed = Signal(object, object)

    def __init__(self, files: MediaFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="kesong-frames")
        self._lock = threading.Lock()
        self._request: FrameJob | None = None
        self._strip: list[FrameJob] = []

    def request(self, request: FrameJob) -> None:
        """Load this frame. Of requests that wait, only the last one is loaded."""
        with self._lock:
            self._request = request
        self._pool.submit(self._work)

    def request_strip(self, requests: list[FrameJob]) -> None:
        """Load these frames of the strip instead of those that wait."""
        with self._lock:
            self._strip = list(requests)
        for _ in requests:
            self._pool.submit(self._work)

    def cancel(self) -> None:
        """Drop all frames that wait; one that is being loaded is finished."""
        with self._lock:
            self._request, self._strip = None, []

    def close(self) -> None:
        """Load nothing more, and wait for the frame under way."""
        self.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self) -> None:
        """Runs on the other thread."""
        with self._lock:
            request, self._request = self._request, None
            if request is None and self._strip:
                request = self._strip.pop(0)
        if request is None:
            return
        try:
            pixels = self._files.frame(request.path, request.second, request.px, is_last=request.is_last)
            self.loaded.emit(request, to_qimage(pixels))
        except KesongError as error:
            self.failed.emit(request, error)
        except Exception as error:
            log.exception("a frame of a video could not be loaded")
            self.failed.emit(request, Unreadable(request.path, "broken", detail=type(error).__name__))
