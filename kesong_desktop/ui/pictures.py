"""Pictures for the window: asked for by key, loaded on other threads, kept as pixmaps within a budget."""

import contextlib
import logging
import os
import sys
import threading
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import KesongError, Unreadable
from kesong_desktop.imaging import blurhash
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.photo import Photo
from kesong_desktop.model.recipe import Recipe
from kesong_desktop.ui.pixels import to_qimage

log = logging.getLogger(__name__)
_BUDGET_BYTES = 128_000_000
_THREADS = 2
_NICE = 10
"""Of the threads that load: the window's own goes first."""
_BLUR = (20, 15)
_MOST_WISHES = 160
"""More than fill any screen: what was wished for before these was scrolled away."""


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


@dataclass(frozen=True, slots=True)
class Edited:
    """A file of this computer as it is edited, on its longer side at most ``px``."""

    path: str
    px: int
    recipe: Recipe


Key = Thumb | Remote | File | Edited


def key_of(picture: DraftPicture, px: int) -> File | Edited:
    """A draft's picture as it will be sent."""
    if picture.recipe is None or picture.recipe.is_plain:
        return File(picture.path, px)
    return Edited(picture.path, px, picture.recipe)


class Pictures(QObject):
    """``get`` answers at once; what is not there yet is loaded, newest wish first, and announced by ``ready``.

    Of the camera roll's pictures a first sight may come before the good one: ``ready`` tells of both.
    """

    ready = Signal(object)
    _loaded = Signal(object, object)
    _sighted = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pixmaps: OrderedDict[Key, QPixmap] = OrderedDict()
        self._blurs: dict[str, QPixmap] = {}
        self._bytes = 0
        self._asked: set[Key] = set()
        self._problems: dict[Key, KesongError] = {}
        self._rough: set[Key] = set()
        """Those of which only a first sight is there."""
        self._wishes: list[Key] = []
        self._later: list[Key] = []
        """Wishes whose first sight is shown."""
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="kesong-pixels", initializer=_step_back)
        self._is_stopped = False
        self._loaded.connect(self._take)
        self._sighted.connect(self._take_sight)

    def get(self, key: Key) -> QPixmap | None:
        """The picture, or None where it is not (yet) there."""
        pixmap = self._pixmaps.get(key)
        if pixmap is not None:
            self._pixmaps.move_to_end(key)
            if key not in self._rough:
                return pixmap
        if key not in self._asked and key not in self._problems and not self._is_stopped:
            self._asked.add(key)
            self._ask(key)
        return pixmap

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

    def is_loading(self) -> bool:
        """Whether pictures are waited for. Any thread may ask."""
        return bool(self._wishes or self._later)

    def ask_again(self) -> None:
        """Forget what went wrong, so that it is tried again when it is next wanted."""
        self._problems.clear()

    def stop(self) -> None:
        """Load nothing more, and wait for what is under way."""
        self._is_stopped = True
        with self._lock:
            self._wishes.clear()
            self._later.clear()
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

    def _wish(self, key: Key, *, again: bool = False) -> None:
        with self._lock:
            wishes = self._later if again else self._wishes
            wishes.append(key)
            gone = wishes.pop(0) if len(wishes) > _MOST_WISHES else None
        if gone is not None:
            self._loaded.emit(gone, None)
        try:
            self._pool.submit(self._work)
        except RuntimeError:
            # The window is closing; nobody will look at the picture.
            return

    def _work(self) -> None:
        with self._lock:
            is_first = bool(self._wishes)
            wishes = self._wishes or self._later
            key = wishes.pop() if wishes else None
        if key is None:
            return
        try:
            image = self._first(key) if is_first else self._load(key)
        except KesongError as error:
            self._loaded.emit(key, error)
        except Exception as error:
            log.exception("no picture for %s", type(key).__name__)
            self._loaded.emit(key, Unreadable("", "broken", detail=type(error).__name__))
        else:
            if image is not None:
                self._loaded.emit(key, image)

    def _first(self, key: Key) -> QImage | None:
        """The picture; or None where a first sight of it is told, and it is loaded when all first sights are there."""
        if not isinstance(key, Thumb):
            return self._load(key)
        photo, thumbnailer = self._photo(key), self._desk.thumbnailer
        if kept := thumbnailer.kept(photo, key.px):
            return QImage.fromData(kept)
        if sight := thumbnailer.first_sight(photo):
            self._sighted.emit(key, QImage.fromData(sight))
        self._wish(key, again=True)
        return None

    def _photo(self, key: Thumb) -> Photo:
        photo = self._desk.library.by_id(key.photo_id)
        if photo is None:
            raise Unreadable(str(key.photo_id), "missing")
        return photo

    def _load(self, key: Key) -> QImage:
        match key:
            case Thumb(_, px):
                return QImage.fromData(self._desk.thumbnailer.get(self._photo(key), px))
            case File(path, px):
                return to_qimage(self._desk.fence.view(self._desk.own_files.where(path), px))
            case Edited(path, px, recipe):
                return to_qimage(self._desk.fence.edited(self._desk.own_files.where(path), px, recipe))
            case Remote(_, url, px):
                content = self._desk.media.get(url)
                if content is None:
                    raise Unreadable(url, "missing")
                return to_qimage(self._desk.fence.view(content, px))

    @Slot(object, object)
    def _take_sight(self, key: Key, found: QImage) -> None:
        if not found.isNull() and key not in self._pixmaps:
            self._rough.add(key)
            self._keep(key, QPixmap.fromImage(found))
            self.ready.emit(key)

    @Slot(object, object)
    def _take(self, key: Key, found: QImage | KesongError | None) -> None:
        self._asked.discard(key)
        if found is None:  # it was scrolled away; it is asked for again when it is wanted
            return
        if isinstance(found, KesongError):
            self._problems[key] = found
        elif found.isNull():
            self._problems[key] = Unreadable("", "broken", detail="no picture")
        else:
            self._rough.discard(key)
            self._keep(key, QPixmap.fromImage(found))
        self.ready.emit(key)

    def _keep(self, key: Key, pixmap: QPixmap) -> None:
        before = self._pixmaps.pop(key, None)
        self._bytes -= _bytes_of(before) if before is not None else 0
        self._pixmaps[key] = pixmap
        self._bytes += _bytes_of(pixmap)
        while self._bytes > _BUDGET_BYTES and len(self._pixmaps) > 1:
            old, gone = self._pixmaps.popitem(last=False)
            self._bytes -= _bytes_of(gone)
            self._rough.discard(old)


def _step_back() -> None:
    """Let the window's thread go before this one, where the system knows of threads by number (Linux)."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
