"""A wall of pictures beside the welcome pages."""

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kesong_desktop import assets
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD

_COLUMN, _GAP = 216, 16
_PICTURES = (
    ("roll/IMG_2041.jpg", 3 / 4),
    ("posts/bread.jpg", 1.0),
    ("roll/IMG_2054.jpg", 3 / 4),
    ("posts/rooftops.jpg", 4 / 3),
    ("posts/cat.jpg", 4 / 5),
    ("posts/ramen.jpg", 4 / 3),
    ("roll/IMG_2046.jpg", 3 / 4),
    ("roll/IMG_2042.jpg", 4 / 3),
    ("roll/IMG_2051.jpg", 3 / 4),
    ("posts/mug.jpg", 4 / 3),
    ("roll/IMG_2061.jpg", 3 / 4),
    ("posts/sea.jpg", 4 / 3),
    ("posts/umbrella.jpg", 4 / 5),
    ("roll/IMG_2040.jpg", 4 / 3),
    ("roll/IMG_2059.jpg", 3 / 4),
    ("posts/lake.jpg", 4 / 3),
    ("posts/sneaker.jpg", 4 / 3),
    ("posts/pan.jpg", 4 / 3),
)
"""Files in resources/demo that lie upright, and their widths over their heights."""
_STARTS = (-40, -110, -170)
_TINTS = ("soft", "sunken", "ok_soft", "info_soft", "plum_soft", "warn_soft")


class PictureWall(QWidget):
    """Columns of pictures; until a picture is there, its place is tinted."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pictures: dict[int, QPixmap] = {}
        self._asked: set[int] = set()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the columns."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        number = 0
        for column in range(-(-self.width() // (_COLUMN + _GAP))):
            y = float(_STARTS[column % len(_STARTS)])
            while y < self.height():
                ratio = _PICTURES[number % len(_PICTURES)][1]
                area = QRectF(column * (_COLUMN + _GAP), y, _COLUMN, round(_COLUMN / ratio))
                if area.bottom() > 0:
                    self._draw(painter, area, number)
                y += area.height() + _GAP
                number += 1
        painter.end()

    def _draw(self, painter: QPainter, area: QRectF, number: int) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS_CARD, RADIUS_CARD)
        pixmap = self._pictures.get(number)
        if pixmap is None:
            painter.fillPath(shape, self._context.theme.color(_TINTS[number % len(_TINTS)]))
            self._ask(number, (area.size() * self.devicePixelRatioF()).toSize())
            return
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def _ask(self, number: int, size: QSize) -> None:
        if number in self._asked:
            return
        self._asked.add(number)

        def task() -> tuple[int, QImage]:
            name, _ratio = _PICTURES[number % len(_PICTURES)]
            reader = QImageReader(str(assets.path(f"demo/{name}")))
            reader.setScaledSize(size)
            return number, reader.read()

        self._context.work(task, self, self._loaded, self._failed)

    def _loaded(self, answer: tuple[int, QImage]) -> None:
        number, image = answer
        self._pictures[number] = QPixmap.fromImage(image)
        self.update()

    @Slot()
    def _failed(self, _error: BaseException) -> None:
        """Keep the plain colour where a picture cannot be loaded."""
