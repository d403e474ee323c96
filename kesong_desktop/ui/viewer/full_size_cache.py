"""Pictures in full resolution: at most two of them, loaded when a picture is zoomed in."""

import math
from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from kesong_desktop.actions.media.media_files import MediaFiles
from kesong_desktop.actions.media.remote_media import RemoteMedia
from kesong_desktop.errors import Unreadable
from kesong_desktop.ui.images.pictures import FileSource, Key, RemoteSource
from kesong_desktop.ui.images.pixels import to_qimage
from kesong_desktop.ui.images.viewer_item import ViewerItem
from kesong_desktop.ui.shell.background_work import BackgroundWork

MOST_PIXELS = 50_000_000
"""Larger pictures are reduced to this many pixels."""
_KEPT = 2
_UNKNOWN_PX = math.isqrt(MOST_PIXELS)


def longest_px(width: int, height: int) -> int:
    """Return the longer side, in pixels, at which a picture of this size is loaded. With 0 (unknown), one for any shape."""
    if not width or not height:
        return _UNKNOWN_PX
    return math.floor(max(width, height) * min(1.0, math.sqrt(MOST_PIXELS / (width * height))))


class FullSizeCache(QObject):
    """``get`` answers at once; ``request`` loads, one picture at a time, and ``loaded`` tells. Only the last request waits.

    They are kept apart from the window's other pictures, which would all have to make room for one of these.
    """

    loaded = Signal()

    def __init__(self, files: MediaFiles, remote: RemoteMedia, work: BackgroundWork, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._remote = remote
        self._work = work
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._failed: set[Key] = set()
        self._loading: Key | None = None
        self._next: ViewerItem | None = None

    def get(self, key: Key) -> QPixmap | None:
        """Return the full-size picture, or None while it is not loaded."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def request(self, item: ViewerItem) -> None:
        """Load a picture, unless it is loaded, being loaded, or failed before."""
        if item.key in self._kept or item.key in self._failed or item.key == self._loading:
            return
        self._next = item
        if self._loading is None:
            self._load_next()

    def forget(self) -> None:
        """Remove all loaded pictures from memory and drop the request that waits."""
        self._kept.clear()
        self._failed.clear()
        self._next = None

    def _load_next(self) -> None:
        item, self._next = self._next, None
        if item is None:
            return
        self._loading = item.key
        load = partial(self._load, item.key, longest_px(item.width, item.height))
        self._work(load, self, partial(self._take, item.key), partial(self._fail, item.key))

    def _load(self, key: Key, px: int) -> QImage:
        """Runs on another thread."""
        match key:
            case FileSource(path):
                return to_qimage(self._files.pixels(path, px))
            case RemoteSource(_, url):
                return to_qimage(self._remote.pixels(url, px))
            case _:
                raise Unreadable("", "missing")

    def _take(self, key: Key, image: QImage) -> None:
        self._loading = None
        self._kept[key] = QPixmap.fromImage(image)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.loaded.emit()
        self._load_next()

    def _fail(self, key: Key, _: BaseException) -> None:
        # The smaller picture is still shown, scaled up: it only lacks sharpness.
        self._loading = None
        self._failed.add(key)
        self._load_next()
