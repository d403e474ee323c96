"""Pictures for the window: asked for by key, loaded on other threads, kept as pixmaps within a budget."""

import contextlib
import logging
import os
import sys
import threading
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import KesongError, Unreadable
from kesong_desktop.imaging import blurhash, clip, load
from kesong_desktop.imaging.probe import is_clip
from kesong_desktop.model.account import Account
from kesong_desktop.ui.pixels import to_qimage

log = logging.getLogger(__name__)
_BUDGET_BYTES = 128_000_000
_THREADS = 2
_NICE = 10
"""Of the threads that load: the window's own goes first."""
_BLUR = (20, 15)


@dataclass(frozen=True, slots=True)
class Thumb:
    """A small picture of the camera roll, by its row; ``px`` is 256 or 512."""

    photo_id: int
    px: int


@dataclass(frozen=True, slots=True)
class Remote:
    """A server's picture, on its longer side at most ``px``."""

    account: str
    url: str
    px: int


@dataclass(frozen=True, slots=True)
class File:
    """A file of this computer, on its longer side at most ``px``."""

    path: str
    px: int


Key = Thumb | Remote | File


class Pictures(QObject):
    """``get`` answers at once; what is not there yet is loaded, newest wish first, and announced by ``ready``."""

    ready = Signal(object)
    _loaded = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pixmaps: OrderedDict[Key, QPixmap] = OrderedDict()
        self._blurs: dict[str, QPixmap] = {}
        self._bytes = 0
        self._asked: set[Key] = set()
        self._problems: dict[Key, KesongError] = {}
        self._wishes: list[Key] = []
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="kesong-pixels", initializer=_step_back)
        self._is_stopped = False
        self._loaded.connect(self._take)

    def get(self, key: Key) -> QPixmap | None:
        """The picture, or None where it is not (yet) there."""
        pixmap = self._pixmaps.get(key)
        if pixmap is not None:
            self._pixmaps.move_to_end(key)
            return pixmap
        if key not in self._asked and key not in self._problems and not self._is_stopped:
            self._asked.add(key)
            self._ask(key)
        return None

    def problem(self, key: Key) -> KesongError | None:
        """Why there will be no picture for the key, or None."""
        return self._problems.get(key)

    def blur(self, code: str) -> QPixmap | None:
        """A blurhash as a tiny picture, to be drawn large; None where the code is none."""
        if code and code not in self._blurs:
            try:
                raw = blurhash.decode(code, *_BLUR)
            except ValueError:
                raw = b""
            image = QImage(raw, *_BLUR, 3 * _BLUR[0], QImage.Format.Format_RGB888) if raw else QImage()
            self._blurs[code] = QPixmap.fromImage(image)
        found = self._blurs.get(code)
        return found if found is not None and not found.isNull() else None

    def ask_again(self) -> None:
        """Forget what went wrong, so that it is tried again when it is next wanted."""
        self._problems.clear()

    def stop(self) -> None:
        """Load nothing more, and wait for what is under way."""
        self._is_stopped = True
        with self._lock:
            self._wishes.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _ask(self, key: Key) -> None:
        if isinstance(key, Remote) and self._desk.media.get(key.url) is None:
            account = self._account(key.account)
            if account is None:
                self._problems[key] = Unreadable(key.url, "missing")
                return
            fetched = self._desk.engine.fetch_media(account, key.url)
            fetched.add_done_callback(lambda done: self._fetched(key, done))
        else:
            self._wish(key)

    def _account(self, account_key: str) -> Account | None:
        return next((one for one in self._desk.accounts.all() if one.key == account_key), None)

    def _fetched(self, key: Remote, done: "Future[bool]") -> None:
        """On the engine's thread: the file is in the cache, or cannot be had."""
        if not done.cancelled() and done.exception() is None and done.result():
            self._wish(key)
        else:
            self._loaded.emit(key, Unreadable(key.url, "missing"))

    def _wish(self, key: Key) -> None:
        with self._lock:
            self._wishes.append(key)
        try:
            self._pool.submit(self._work)
        except RuntimeError:
            # The window is closing; nobody will look at the picture.
            return

    def _work(self) -> None:
        with self._lock:
            key = self._wishes.pop() if self._wishes else None
        if key is None:
            return
        try:
            image = self._load(key)
        except KesongError as error:
            self._loaded.emit(key, error)
        except Exception as error:
            log.exception("no picture for %s", type(key).__name__)
            self._loaded.emit(key, Unreadable("", "broken", detail=type(error).__name__))
        else:
            self._loaded.emit(key, image)

    def _load(self, key: Key) -> QImage:
        match key:
            case Thumb(photo_id, px):
                photo = self._desk.library.by_id(photo_id)
                if photo is None:
                    raise Unreadable(str(photo_id), "missing")
                return QImage.fromData(self._desk.thumbnailer.get(photo, px))
            case File(path, px):
                return to_qimage(_open(Path(path), px))
            case Remote(_, url, px):
                content = self._desk.media.get(url)
                if content is None:
                    raise Unreadable(url, "missing")
                return to_qimage(_open(content, px))

    @Slot(object, object)
    def _take(self, key: Key, found: QImage | KesongError) -> None:
        self._asked.discard(key)
        if isinstance(found, KesongError):
            self._problems[key] = found
        elif found.isNull():
            self._problems[key] = Unreadable("", "broken", detail="no picture")
        else:
            self._keep(key, QPixmap.fromImage(found))
        self.ready.emit(key)

    def _keep(self, key: Key, pixmap: QPixmap) -> None:
        self._pixmaps[key] = pixmap
        self._bytes += _bytes_of(pixmap)
        while self._bytes > _BUDGET_BYTES and len(self._pixmaps) > 1:
            _, gone = self._pixmaps.popitem(last=False)
            self._bytes -= _bytes_of(gone)


def _step_back() -> None:
    """Let the window's thread go before this one, where the system knows of threads by number (Linux)."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)


def _open(path: Path, px: int) -> Image.Image:
    with load.open_file(path) as file:
        head = file.read(16)
    image = clip.poster(path) if is_clip(head) else load.load_upright(path, max_side_px=px)
    if max(image.size) > px:
        image.thumbnail((px, px), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return image


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
