"""Pictures scaled and rounded once for the tiles that show them."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap

Source = Callable[[Hashable], QPixmap | None]
_Key = tuple[Hashable, int, int, float]
_BYTES_PER_PIXEL = 4
_MOST_WAITING = 200


class TilePixmaps(QObject):
    """Pixmaps of the exact size of a tile, without alpha: the ground shows at their round corners, and drawing is a plain copy.

    To scale and round a picture costs a hundred times as much as to draw the result. So of those that a frame needs, at most
    ``per_frame`` are made at once; the others when the event loop is idle, and ``ready`` is emitted when there are new ones.
    ``budget_bytes`` bounds what is kept; what was not used for longest goes first.
    """

    ready = Signal()

    def __init__(
        self,
        source: Source,
        ground: QColor,
        radius: float,
        *,
        budget_bytes: int = 64_000_000,
        per_frame: int = 4,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._ground = ground
        self._radius = radius
        self._budget = budget_bytes
        self._per_frame = per_frame
        self._left = per_frame
        self._made: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._waiting: OrderedDict[_Key, None] = OrderedDict()
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._make_waiting)

    def get(self, key: Hashable, width: int, height: int, device_ratio: float) -> QPixmap | None:
        """Return the picture of a key for a tile of that size; None where it is not there yet."""
        known = (key, width, height, device_ratio)
        found = self._made.get(known)
        if found is not None:
            self._made.move_to_end(known)
            return found
        if self._left > 0:
            self._left -= 1
            self._idle.start()
            return self._make(known)
        self._waiting[known] = None
        self._waiting.move_to_end(known)
        while len(self._waiting) > _MOST_WAITING:
            self._waiting.popitem(last=False)
        self._idle.start()
        return None

    def forget(self, key: Hashable) -> None:
        """Remove the pixmaps of a key whose picture has changed."""
        for known in [one for one in self._made if one[0] == key]:
            self._bytes -= _bytes_of(self._made.pop(known))

    def clear(self) -> None:
        """Remove all pixmaps, and drop the requests that wait."""
        self._made.clear()
        self._waiting.clear()
        self._bytes = 0

    def set_ground(self, ground: QColor) -> None:
        """Show another colour at the corners."""
        self._ground = ground
        self.clear()

    def _make(self, known: _Key) -> QPixmap | None:
        key, width, height, ratio = known
        picture = self._source(key)
        if picture is None or picture.isNull():
            return None
        made = rounded_pixmap(
            picture, width, height, radius=self._radius, ground=self._ground, device_ratio=ratio
        )
        self._made[known] = made
        self._bytes += _bytes_of(made)
        while self._bytes > self._budget and len(self._made) > 1:
            self._bytes -= _bytes_of(self._made.popitem(last=False)[1])
        return made

    @Slot()
    def _make_waiting(self) -> None:
        """Make a few of those that were wanted last: they are the likeliest to be on the screen."""
        self._left = self._per_frame
        made = False
        for _number in range(self._per_frame):
            if not self._waiting:
                break
            made |= self._make(self._waiting.popitem()[0]) is not None
        if not self._waiting:
            self._idle.stop()
        if made:
            self.ready.emit()


def rounded_pixmap(
    picture: QPixmap, width: int, height: int, *, radius: float, ground: QColor, device_ratio: float = 1.0
) -> QPixmap:
    """Return the middle of a picture as a pixmap of ``width`` x ``height`` logical pixels with round corners on ``ground``."""
    image = QImage(
        max(1, round(width * device_ratio)), max(1, round(height * device_ratio)), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(device_ratio)
    image.fill(ground)
    whole = QRectF(0, 0, width, height)
    shape = QPainterPath()
    shape.addRoundedRect(whole, radius, radius)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(shape)
    scale = min(picture.width() / width, picture.height() / height)
    wide, high = width * scale, height * scale
    cut = QRectF((picture.width() - wide) / 2, (picture.height() - high) / 2, wide, high)
    painter.drawPixmap(whole, picture, cut)
    painter.end()
    return QPixmap.fromImage(image)


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * _BYTES_PER_PIXEL
