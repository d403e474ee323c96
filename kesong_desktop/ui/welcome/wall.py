"""A wall of pictures that the program drew, beside the first choice."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kesong_desktop.imaging import paint
from kesong_desktop.imaging.fence.jobs import Pixels
from kesong_desktop.ui.pixels import to_qimage
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import RADIUS_CARD

_COLUMN, _GAP = 216, 16
_SHAPES = ((3, 4), (1, 1), (3, 4), (4, 3), (3, 4), (4, 5))
_STARTS = (-40, -110, -170)
_TINTS = ("soft", "sunken", "ok_soft", "info_soft", "plum_soft", "warn_soft")


class Wall(QWidget):
    """Columns of pictures; until they are painted, their places are tinted."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._pictures: dict[int, QPixmap] = {}
        self._asked: set[int] = set()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the columns."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        number = 0
        for column in range(-(-self.width() // (_COLUMN + _GAP))):
            y = float(_STARTS[column % len(_STARTS)])
            while y < self.height():
                wide, high = _SHAPES[number % len(_SHAPES)]
                area = QRectF(column * (_COLUMN + _GAP), y, _COLUMN, round(_COLUMN * high / wide))
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
            painter.fillPath(shape, self._stage.theme.color(_TINTS[number % len(_TINTS)]))
            self._ask(number, int(area.width()), int(area.height()))
            return
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def _ask(self, number: int, wide: int, high: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        ratio = self.devicePixelRatioF()

        def task() -> tuple[int, QImage]:
            motif = paint.MOTIFS[number % len(paint.MOTIFS)]
            image = paint.paint(motif, seed=number, size=(round(wide * ratio), round(high * ratio)))
            return number, to_qimage(Pixels(*image.size, image.mode, image.tobytes()))

        self._stage.work(task, self, self._painted, self._failed)

    def _painted(self, answer: tuple[int, QImage]) -> None:
        number, image = answer
        self._pictures[number] = QPixmap.fromImage(image)
        self.update()

    @Slot()
    def _failed(self, _error: BaseException) -> None:
        """A place that stays tinted is no matter."""
