"""Frames of the clip in hand, on a thread of their own: the one that is looked at before those of the strip."""

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import KesongError, Unreadable
from kesong_desktop.ui.pixels import to_qimage

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Moment:
    """A frame that is wanted: the first from ``second`` on, or the last before it. ``place`` in the strip; -1: not for it."""

    path: str
    second: float
    px: int
    is_last: bool = False
    place: int = -1


class Frames(QObject):
    """``shown`` carries a moment and its frame, as the clip has it; ``failed`` a moment and why there is none."""

    shown = Signal(object, QImage)
    failed = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="kesong-frames")
        self._lock = threading.Lock()
        self._wish: Moment | None = None
        self._strip: list[Moment] = []

    def wish(self, moment: Moment) -> None:
        """Show this one. Of wishes that come while one is worked on, the last alone counts."""
        with self._lock:
            self._wish = moment
        self._pool.submit(self._work)

    def fill(self, moments: list[Moment]) -> None:
        """Show these, one after another, instead of those that still wait."""
        with self._lock:
            self._strip = list(moments)
        for _ in moments:
            self._pool.submit(self._work)

    def forget(self) -> None:
        """Nothing is wanted any more."""
        with self._lock:
            self._wish, self._strip = None, []

    def close(self) -> None:
        """Make nothing more, and wait for what is under way."""
        self.forget()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self) -> None:
        """On the other thread."""
        with self._lock:
            moment, self._wish = self._wish, None
            if moment is None and self._strip:
                moment = self._strip.pop(0)
        if moment is None:
            return
        try:
            path = self._desk.own_files.where(moment.path)
            pixels = self._desk.fence.frame(path, moment.second, moment.px, is_last=moment.is_last)
            self.shown.emit(moment, to_qimage(pixels))
        except KesongError as error:
            self.failed.emit(moment, error)
        except Exception as error:
            log.exception("no frame of a clip")
            self.failed.emit(moment, Unreadable(moment.path, "broken", detail=type(error).__name__))
