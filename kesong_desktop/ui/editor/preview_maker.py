"""Renders previews on a thread of its own: a fast one for each change, and an exact one when idle."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum, auto

from PIL import Image
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kesong_desktop.actions.draft.edit_previews import EditPreviews, without_frame
from kesong_desktop.actions.draft.look_samples import look_samples
from kesong_desktop.errors import KesongError, Unreadable
from kesong_desktop.imaging.decoder_pool.jobs import DecodedPixels
from kesong_desktop.imaging.edit.proxy import PreviewProxy
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.ui.images.pixels import to_qimage

log = logging.getLogger(__name__)
_REST_MS = 110


class PreviewKind(Enum):
    """The edited picture, the whole picture in its colours for the crop frame, or what lies over it inside the frame."""

    EDITED = auto()
    WHOLE = auto()
    OVERLAY = auto()


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """A requested preview of at most ``px`` on its longer side. ``is_exact``: as it will be sent."""

    recipe: Recipe
    px: int
    kind: PreviewKind = PreviewKind.EDITED
    is_exact: bool = False


class PreviewMaker(QObject):
    """Makes previews of one picture after another. Of requests of a kind that wait, only the last one is made.

    ``opened`` carries path and upright size of a picture, ``video_opened`` path and facts of a video, of which no previews are
    made here. ``made`` carries a ``PreviewRequest`` and its image, which is null for an empty overlay, ``original_made`` the
    picture without a recipe, ``sample_made`` a look's id and the picture with it, ``failed`` path and error.
    """

    opened = Signal(str, object)
    video_opened = Signal(str, object)
    made = Signal(object, QImage)
    original_made = Signal(str, QImage)
    sample_made = Signal(str, str, QImage)
    failed = Signal(str, object)

    def __init__(self, previews: EditPreviews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previews = previews
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="kesong-editor")
        self._lock = threading.Lock()
        self._waiting: dict[PreviewKind, PreviewRequest] = {}
        self._whole: PreviewRequest | None = None
        self._path = ""
        self._proxy: PreviewProxy | None = None
        self._last: PreviewRequest | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._request_exact)

    def open(self, path: str) -> None:
        """Load the picture or video at ``path`` on the preview thread; requests for the one before are dropped."""
        with self._lock:
            self._path = path
            self._waiting.clear()
        self._last = self._whole = None
        self._rest.stop()
        self._pool.submit(self._guarded, path, lambda: self._open(path))

    def request(self, recipe: Recipe, px: int, *, at_rest: bool = False) -> None:
        """Request the edited picture: a draft, and an exact one once nothing moves; with ``at_rest`` an exact one at once."""
        request = PreviewRequest(recipe, px, is_exact=at_rest)
        self._last = request
        self._put(request)
        if at_rest:
            self._rest.stop()
        else:
            self._rest.start()

    def request_crop(self, recipe: Recipe, px: int, whole_px: int, *, at_rest: bool = False) -> None:
        """Request what is shown while a crop is chosen: the whole picture where its colours changed, and what lies over it.

        With ``at_rest`` also the exact picture inside the frame, which has ``px`` on its longer side.
        """
        self._rest.stop()
        self._last = None
        whole = PreviewRequest(without_frame(recipe), whole_px, PreviewKind.WHOLE, is_exact=True)
        if whole != self._whole:
            self._whole = whole
            self._put(whole)
        self._put(PreviewRequest(recipe, px, PreviewKind.OVERLAY))
        if at_rest:
            self._put(PreviewRequest(recipe, px, is_exact=True))

    def request_samples(self, px: int) -> None:
        """Request the original, and a sample of each look."""
        path = self._path
        self._pool.submit(self._guarded, path, lambda: self._make_original(path, px))
        self._pool.submit(self._guarded, path, lambda: self._make_samples(path))

    def close(self) -> None:
        """Make nothing more, and wait for the preview under way."""
        self._rest.stop()
        with self._lock:
            self._waiting.clear()
            self._path = ""
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot()
    def _request_exact(self) -> None:
        if self._last is not None:
            self._put(PreviewRequest(self._last.recipe, self._last.px, is_exact=True))

    def _put(self, request: PreviewRequest) -> None:
        with self._lock:
            self._waiting[request.kind] = request
            path = self._path
        self._pool.submit(self._guarded, path, lambda: self._make(path, request.kind))

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
        video = self._previews.video_facts(path)
        if video is not None:
            self.video_opened.emit(path, video)
            return
        self._proxy, size = self._previews.open(path)
        self.opened.emit(path, size)

    def _make(self, path: str, kind: PreviewKind) -> None:
        with self._lock:
            request = self._waiting.pop(kind, None)
        if request is None or self._proxy is None or path != self._path:
            return
        self.made.emit(request, _image_for(self._proxy, request))

    def _make_original(self, path: str, px: int) -> None:
        if self._proxy is not None:
            self.original_made.emit(path, _qimage(self._proxy.exact(Recipe(), px)))

    def _make_samples(self, path: str) -> None:
        if self._proxy is None:
            return
        for name, image in look_samples(self._proxy):
            if path != self._path:
                return
            self.sample_made.emit(path, name, _qimage(image))


def _image_for(proxy: PreviewProxy, request: PreviewRequest) -> QImage:
    if request.kind is PreviewKind.OVERLAY:
        over = proxy.overlay(request.recipe, request.px)
        return _qimage(over) if over is not None else QImage()
    make = proxy.exact if request.is_exact else proxy.draft
    return _qimage(make(request.recipe, request.px))


def _qimage(image: Image.Image) -> QImage:
    return to_qimage(DecodedPixels(*image.size, image.mode, image.tobytes()))
