"""A small square picture."""

from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.images.pictures import FileSource, Key, Pictures
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_SMALL

_PX = 256


class ThumbContext(Protocol):
    """What a thumbnail is drawn with."""

    @property
    def pictures(self) -> Pictures:
        """The picture cache of the window."""
        ...

    @property
    def theme(self) -> Theme:
        """Colors and fonts of the window."""
        ...

    @property
    def icons(self) -> Icons:
        """The icons of the window."""
        ...


class PictureThumb(QWidget):
    """The middle of a picture, ``side`` pixels wide and high; ``icon`` (for text) where there is no picture."""

    def __init__(
        self, context: ThumbContext, key: Key | None, side: int, *, icon: str = "note-pencil"
    ) -> None:
        super().__init__()
        self._icon = icon
        self._context = context
        self._key = key
        self.setFixedSize(QSize(side, side))
        context.pictures.ready.connect(self._repaint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or its placeholder."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS_SMALL, RADIUS_SMALL)
        painter.setClipPath(shape)
        pixmap = self._context.pictures.get(self._key) if self._key else None
        if pixmap is None:
            painter.fillRect(self.rect(), self._context.theme.color("sunken"))
            if self._key is None:
                inset = self.width() / 3.4
                area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
                self._context.icons.draw(painter, area, self._icon, "ink3")
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
    """The file at ``path`` of this computer; ``icon`` (for text) where the path is empty."""

    def __init__(self, context: ThumbContext, path: str, side: int, *, icon: str = "note-pencil") -> None:
        super().__init__(context, FileSource(path, _PX) if path else None, side, icon=icon)
