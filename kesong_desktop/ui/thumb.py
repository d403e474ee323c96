"""A small square of a picture."""

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.pictures import File, Key
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import RADIUS_SMALL

_PX = 256


class PictureThumb(QWidget):
    """The middle of a picture, ``side`` pixels wide and high; a sign of words where there is none."""

    def __init__(self, stage: Stage, key: Key | None, side: int) -> None:
        super().__init__()
        self._stage = stage
        self._key = key
        self.setFixedSize(QSize(side, side))
        stage.pictures.ready.connect(self._repaint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it, or its place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS_SMALL, RADIUS_SMALL)
        painter.setClipPath(shape)
        pixmap = self._stage.pictures.get(self._key) if self._key else None
        if pixmap is None:
            painter.fillRect(self.rect(), self._stage.theme.color("sunken"))
            if self._key is None:
                inset = self.width() / 3.4
                area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
                self._stage.icons.draw(painter, area, "note-pencil", "ink3")
        else:
            side = min(pixmap.width(), pixmap.height())
            cut = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
            painter.drawPixmap(QRectF(self.rect()), pixmap, cut)
        painter.end()

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if key == self._key:
            self.update()


class FileThumb(PictureThumb):
    """Of the file at ``path`` of this computer; words where the path is empty."""

    def __init__(self, stage: Stage, path: str, side: int) -> None:
        super().__init__(stage, File(path, _PX) if path else None, side)
