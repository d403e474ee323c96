"""Makes previews on a thread of its own: only the last wish counts, a draft at once and the exact picture when the hand rests."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PIL import Image
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kesong_desktop.actions import editing
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import KesongError, Unreadable
from kesong_desktop.imaging.edit.proxy import Proxy
from kesong_desktop.imaging.fence.jobs import Pixels
from kesong_desktop.model.recipe import Recipe
from kesong_desktop.ui.pixels import to_qimage

log = logging.getLogger(__name__)
_REST_MS = 110


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be shown. ``is_frame``: the whole picture, for a crop to be chosen on it."""

    recipe: Recipe
    px: int
    is_frame: bool = False
    is_exact: bool = False


class Previews(QObject):
    """Previews of one picture after another. ``opened`` carries its upright size, ``shown`` a wish and its picture.

    ``clip_opened`` carries what is known of a clip, of which no previews are made here.
    ``untouched`` carries it as it was, ``sampled`` a look's id and how the picture looks with it, ``failed`` why there is none.
    """

    opened = Signal(str, object)
    clip_opened = Signal(str, object)
    shown = Signal(object, QImage)
    untouched = Signal(str, QImage)
    sampled = Signal(str, str, QImage)
    failed = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="kesong-editor")
        self._lock = threading.Lock()
        self._next: Wish | None = None
        self._path = ""
        self._proxy: Proxy | None = None
        self._last: Wish | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._wish_exact)

    def open(self, path: str) -> None:
        """Take another picture."""
        with self._lock:
            self._path, self._next = path, None
        self._last = None
        self._rest.stop()
        self._pool.submit(self._guarded, path, lambda: self._open(path))

    def wish(self, recipe: Recipe, px: int, *, is_frame: bool = False, at_rest: bool = False) -> None:
        """Show the picture so. ``at_rest``: no hand is moving anything."""
        wish = Wish(recipe, px, is_frame, is_exact=at_rest)
        self._last = wish
        self._put(wish)
        if at_rest:
            self._rest.stop()
        else:
            self._rest.start()

    def sample(self, px: int) -> None:
        """Make the picture without any recipe, and the small pictures of the looks."""
        path = self._path
        self._pool.submit(self._guarded, path, lambda: self._untouched(path, px))
        self._pool.submit(self._guarded, path, lambda: self._sample(path))

    def close(self) -> None:
        """Make nothing more, and wait for what is under way."""
        self._rest.stop()
        with self._lock:
            self._next, self._path = None, ""
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot()
    def _wish_exact(self) -> None:
        if self._last is not None:
            last = self._last
            self._put(Wish(last.recipe, last.px, last.is_frame, is_exact=True))

    def _put(self, wish: Wish) -> None:
        with self._lock:
            self._next = wish
            path = self._path
        self._pool.submit(self._guarded, path, lambda: self._make(path))

    # --- on the other thread ------------------------------------------------------------------------------------------------

    def _guarded(self, path: str, work: Callable[[], None]) -> None:
        if path != self._path:
            return
        try:
            work()
        except KesongError as error:
            self.failed.emit(path, error)
        except Exception as error:
            log.exception("a preview failed")
            self.failed.emit(path, Unreadable(path, "broken", detail=type(error).__name__))

    def _open(self, path: str) -> None:
        self._proxy = None
        clip = editing.clip_at(self._desk, path)
        if clip is not None:
            self.clip_opened.emit(path, clip)
            return
        self._proxy, size = editing.open_picture(self._desk, path)
        self.opened.emit(path, size)

    def _make(self, path: str) -> None:
        with self._lock:
            wish, self._next = self._next, None
        if wish is None or self._proxy is None or path != self._path:
            return
        recipe = editing.bare(wish.recipe) if wish.is_frame else wish.recipe
        make = self._proxy.exact if wish.is_exact else self._proxy.draft
        self.shown.emit(wish, _qimage(make(recipe, wish.px)))

    def _untouched(self, path: str, px: int) -> None:
        if self._proxy is not None:
            self.untouched.emit(path, _qimage(self._proxy.exact(Recipe(), px)))

    def _sample(self, path: str) -> None:
        if self._proxy is None:
            return
        for name, image in editing.samples(self._proxy):
            if path != self._path:
                return
            self.sampled.emit(path, name, _qimage(image))


def _qimage(image: Image.Image) -> QImage:
    return to_qimage(Pixels(*image.size, image.mode, image.tobytes()))
