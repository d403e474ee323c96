"""Pictures for the window: requested by key, loaded on other threads, cached as pixmaps within a budget."""

import contextlib
import logging
import os
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from kesong_desktop.actions.media.media_files import MediaFiles
from kesong_desktop.actions.media.remote_media import RemoteMedia
from kesong_desktop.actions.media.thumbnail_loader import ThumbnailLoader
from kesong_desktop.errors import KesongError, Unreadable
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.social.post import Attachment
from kesong_desktop.record import Record
from kesong_desktop.ui.images.pixels import sized, to_qimage

log = logging.getLogger(__name__)
_BUDGET_BYTES, _KEPT_BYTES = 48_000_000, 4_000_000
_MOST_BLURS = 2_000
_THREADS = 2
_NICE = 10
"""Niceness of the loading threads: the window's thread goes first."""
_BLUR = (20, 15)
_CUT_MORE = 1.5
"""A picture that is cut to another ratio is decoded by so much larger."""
_MOST_REQUESTS = 160
"""More requests than fill any screen: older ones were scrolled out of view."""


class ThumbSource(Record, frozen=True):
    """The thumbnail of a photo of the camera roll; ``px`` is 256 or 512."""

    photo_id: int
    px: int


class RemoteSource(Record, frozen=True):
    """A picture of a server, at most ``px`` on its longer side."""

    account: str
    url: str
    px: int


class SizedSource(Record, frozen=True):
    """A picture of a server in the pixels in which it is drawn: it fits into ``width`` x ``height``; ``is_cut``: fills them."""

    account: str
    url: str
    width: int
    height: int
    is_cut: bool = False


class FileSource(Record, frozen=True):
    """A file of this computer, at most ``px`` on its longer side."""

    path: str
    px: int


class EditedSource(Record, frozen=True):
    """A file of this computer with its edits, at most ``px`` on its longer side."""

    path: str
    px: int
    recipe: Recipe


Key = ThumbSource | RemoteSource | SizedSource | FileSource | EditedSource


def key_of(picture: DraftPicture, px: int) -> FileSource | EditedSource:
    """Return the key of a draft's picture with its edits."""
    if picture.recipe is None or picture.recipe.is_plain:
        return FileSource(picture.path, px)
    return EditedSource(picture.path, px, picture.recipe)


class Pictures(QObject):
    """``get`` answers at once; what is not loaded is loaded, newest request first, and announced by ``ready``.

    For photos of the camera roll the thumbnail embedded in the file may come first; ``ready`` announces both.
    """

    ready = Signal(object)
    _loaded = Signal(object, object)
    _embedded_loaded = Signal(object, object)

    def __init__(
        self,
        thumbnails: ThumbnailLoader,
        files: MediaFiles,
        remote: RemoteMedia,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._files = files
        self._remote = remote
        self.saves_data: Callable[[], bool] = lambda: False
        """Whether posts show small previews where the full pictures are not here."""
        self._pixmaps: OrderedDict[Key, QPixmap] = OrderedDict()
        self._blurs: dict[str, QPixmap] = {}
        self._bytes = 0
        self._budget_bytes = _BUDGET_BYTES
        self._asked: set[Key] = set()
        self._problems: dict[Key, KesongError] = {}
        self._rough: set[Key] = set()
        """Keys whose embedded thumbnail stands in for the real one."""
        self._requests: list[Key] = []
        self._later: list[Key] = []
        """Requests that are shown by an embedded thumbnail, or have none."""
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(
            _THREADS, thread_name_prefix="kesong-pixels", initializer=_lower_priority
        )
        self._busy = 0
        """Threads that load pictures now, or are about to."""
        self._is_stopped = False
        # Never within ``get``, which is called while views lay out and paint.
        self._loaded.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._embedded_loaded.connect(self._take_embedded)

    def get(self, key: Key) -> QPixmap | None:
        """Return the picture, or None while it is not loaded."""
        self._budget_bytes = _BUDGET_BYTES
        pixmap = self._pixmaps.get(key)
        if pixmap is not None:
            self._pixmaps.move_to_end(key)
            if key not in self._rough:
                return pixmap
        if key not in self._asked and key not in self._problems and not self._is_stopped:
            self._asked.add(key)
            self._ask(key)
        return pixmap

    def url_of(self, shot: Attachment) -> str:
        """Return the address of the picture that a post shows: of a video the one that stands for it."""
        if shot.kind != "image":
            return shot.preview_url or shot.url
        is_small = bool(shot.preview_url) and self.saves_data() and self._remote.cached_path(shot.url) is None
        return shot.preview_url if is_small else shot.url

    def peek(self, key: Key) -> QPixmap | None:
        """Return the picture if it is loaded; nothing is asked for."""
        return self._pixmaps.get(key)

    def peek_any(self, subject: str | int) -> QPixmap | None:
        """Return the largest loaded picture of a URL, a path or the id of a photo, uncut; None where there is none."""
        found = [pixmap for key, pixmap in self._pixmaps.items() if _subject(key) == subject]
        return max(found, key=lambda pixmap: pixmap.width(), default=None)

    def problem(self, key: Key) -> KesongError | None:
        """Why the picture cannot be loaded, or None."""
        return self._problems.get(key)

    def blur(self, code: str) -> QPixmap | None:
        """Return a blurhash as a tiny picture, to be drawn enlarged; None where the code is invalid."""
        if code and code not in self._blurs:
            # The first screen of the camera roll does not wait for it.
            from kesong_desktop.imaging import blurhash  # noqa: PLC0415

            try:
                raw = blurhash.decode(code, *_BLUR)
            except ValueError:
                raw = b""
            image = QImage(raw, *_BLUR, 3 * _BLUR[0], QImage.Format.Format_RGB888) if raw else QImage()
            if len(self._blurs) >= _MOST_BLURS:
                self._blurs.clear()
            self._blurs[code] = QPixmap.fromImage(image)
        found = self._blurs.get(code)
        return found if found is not None and not found.isNull() else None

    def is_loading(self) -> bool:
        """Return whether requests are waiting. Any thread may ask."""
        return bool(self._requests or self._later)

    @property
    def has_pending(self) -> bool:
        """Whether a picture that was asked for is still missing, downloads included. On the window's thread only."""
        return bool(self._asked)

    def shrink(self) -> None:
        """Keep what was shown last, free the rest, and load nothing that was asked for: another pane comes to the front.

        A picture that is being loaded by then takes the place of another one, until pictures are asked for again.
        """
        with self._lock:
            dropped = [*self._requests, *self._later]
            self._requests.clear()
            self._later.clear()
        for key in dropped:
            self._loaded.emit(key, None)
        self._budget_bytes = _KEPT_BYTES
        self._trim()

    def ask_again(self) -> None:
        """Forget failures, so that the pictures are loaded when they are requested again."""
        self._problems.clear()

    def stop(self) -> None:
        """Load nothing more, wait for the pictures under way, and free them all: a download may outlive the window."""
        self._is_stopped = True
        with self._lock:
            self._requests.clear()
            self._later.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pixmaps.clear()
        self._blurs.clear()
        self._bytes = 0

    def _ask(self, key: Key) -> None:
        if isinstance(key, RemoteSource | SizedSource) and self._remote.cached_path(key.url) is None:
            fetched = self._remote.fetch(key.account, key.url)
            fetched.add_done_callback(lambda done: self._fetched(key, done))
        else:
            self._request(key)

    def _fetched(self, key: RemoteSource | SizedSource, done: "Future[bool]") -> None:
        """Called on the engine's thread: the file is in the cache, or cannot be downloaded."""
        if not done.cancelled() and done.exception() is None and done.result():
            self._request(key)
        else:
            self._loaded.emit(key, Unreadable(key.url, "missing"))

    def _request(self, key: Key, *, again: bool = False) -> None:
        with self._lock:
            requests = self._later if again else self._requests
            requests.append(key)
            gone = requests.pop(0) if len(requests) > _MOST_REQUESTS else None
            is_busy = self._busy >= _THREADS
            self._busy += 0 if is_busy else 1
        if gone is not None:
            self._loaded.emit(gone, None)
        if is_busy:
            return
        try:
            self._pool.submit(self._work)
        except RuntimeError:
            # The window is closing; nobody will look at the picture.
            return

    def _work(self) -> None:
        """Load pictures until no request is left."""
        while True:
            with self._lock:
                is_first = bool(self._requests)
                requests = self._requests or self._later
                if not requests:
                    self._busy -= 1
                    return
                key = requests.pop()
            self._answer(key, is_first=is_first)

    def _answer(self, key: Key, *, is_first: bool) -> None:
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
        """Return the picture; or None for a thumbnail that has to be made, which happens after all embedded ones are shown."""
        if not isinstance(key, ThumbSource):
            return self._load(key)
        if kept := self._thumbnails.kept(key.photo_id, key.px):
            return _thumbnail(kept)
        if embedded := self._thumbnails.embedded(key.photo_id):
            self._embedded_loaded.emit(key, _thumbnail(embedded))
        self._request(key, again=True)
        return None

    def _load(self, key: Key) -> QImage:
        match key:
            case ThumbSource(photo_id, px):
                return _thumbnail(self._thumbnails.load(photo_id, px))
            case FileSource(path, px):
                return to_qimage(self._files.pixels(path, px))
            case EditedSource(path, px, recipe):
                return to_qimage(self._files.pixels(path, px, recipe))
            case RemoteSource(_, url, px):
                return to_qimage(self._remote.pixels(url, px))
            case SizedSource(_, url, width, height, is_cut):
                px = round(max(width, height) * (_CUT_MORE if is_cut else 1))
                return sized(to_qimage(self._remote.pixels(url, px)), width, height, is_cut=is_cut)

    @Slot(object, object)
    def _take_embedded(self, key: Key, found: QImage) -> None:
        if not found.isNull() and key not in self._pixmaps and not self._is_stopped:
            self._rough.add(key)
            self._keep(key, QPixmap.fromImage(found))
            self.ready.emit(key)

    @Slot(object, object)
    def _take(self, key: Key, found: QImage | KesongError | None) -> None:
        self._asked.discard(key)
        # The request was dropped; it is made again when the picture is next painted.
        if found is None or self._is_stopped:
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
        self._trim()

    def _trim(self) -> None:
        while self._bytes > self._budget_bytes and len(self._pixmaps) > 1:
            old, gone = self._pixmaps.popitem(last=False)
            self._bytes -= _bytes_of(gone)
            self._rough.discard(old)


def _lower_priority() -> None:
    """Lower the priority of the calling thread, on systems with thread ids (Linux)."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)


def _subject(key: Key) -> str | int | None:
    """What the picture shows whole and unedited: a URL, a path or the id of a photo; None where it is cut or edited."""
    match key:
        case ThumbSource(photo_id):
            return photo_id
        case RemoteSource(_, url) | SizedSource(_, url, is_cut=False):
            return url
        case FileSource(path):
            return path
    return None


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def _thumbnail(content: bytes) -> QImage:
    """Decode a thumbnail; nearly all are JPEG.

    Without the name of the format Qt asks each of its plugins, under a lock that all threads wait for.
    """
    image = QImage.fromData(content, "JPG")  # type: ignore[arg-type]  # PySide6's stub says bytes, which it refuses
    return image if not image.isNull() else QImage.fromData(content)
