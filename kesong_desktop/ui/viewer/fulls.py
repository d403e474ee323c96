"""Pictures in all their pixels: two of them at most, loaded when somebody looks closer."""

import math
from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from kesong_desktop.errors import Unreadable
from kesong_desktop.ui.pictures import File, Key, Remote, Thumb
from kesong_desktop.ui.pixels import to_qimage
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.viewer.shot import Shot

MOST_PIXELS = 50_000_000
"""Larger pictures are shown by so many of their pixels."""
_KEPT = 2
_UNKNOWN_PX = math.isqrt(MOST_PIXELS)


def longest_px(width: int, height: int) -> int:
    """The longer side of a picture as it may be loaded; of one whose size nobody knows, what any shape may have."""
    if not width or not height:
        return _UNKNOWN_PX
    return math.floor(max(width, height) * min(1.0, math.sqrt(MOST_PIXELS / (width * height))))


class Fulls(QObject):
    """``get`` answers at once; ``want`` loads, one at a time, and ``came`` tells. The last wish counts.

    They are kept apart from the window's other pictures, which would all have to make room for one of these.
    """

    came = Signal()

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._failed: set[Key] = set()
        self._loading: Key | None = None
        self._next: Shot | None = None

    def get(self, key: Key) -> QPixmap | None:
        """The picture, if it is there."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def want(self, shot: Shot) -> None:
        """Have it loaded, unless it is there, on its way, or was tried in vain."""
        if shot.key in self._kept or shot.key in self._failed or shot.key == self._loading:
            return
        self._next = shot
        if self._loading is None:
            self._load_next()

    def forget(self) -> None:
        """Nobody looks any more: let the memory go."""
        self._kept.clear()
        self._failed.clear()
        self._next = None

    def _load_next(self) -> None:
        shot, self._next = self._next, None
        if shot is None:
            return
        self._loading = shot.key
        load = partial(self._load, shot.key, longest_px(shot.width, shot.height))
        self._stage.work(load, self, partial(self._take, shot.key), partial(self._fail, shot.key))

    def _load(self, key: Key, px: int) -> QImage:
        """On another thread."""
        path: Path | None
        match key:
            case File(name):
                path = Path(name)
            case Remote(_, url):
                path = self._stage.desk.media.get(url)
            case Thumb():
                path = None
        if path is None:
            raise Unreadable("", "missing")
        return to_qimage(self._stage.desk.fence.view(path, px))

    def _take(self, key: Key, image: QImage) -> None:
        self._loading = None
        self._kept[key] = QPixmap.fromImage(image)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.came.emit()
        self._load_next()

    def _fail(self, key: Key, _: BaseException) -> None:
        # What was loaded first is still shown, scaled; whoever looks at that misses nothing but sharpness.
        self._loading = None
        self._failed.add(key)
        self._load_next()
