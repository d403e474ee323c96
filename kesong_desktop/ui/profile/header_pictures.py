"""The header picture and the avatar of a profile."""

from PySide6.QtCore import QRectF, QSizeF, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.images.pictures import Key, RemoteSource
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD
from kesong_desktop.ui.widgets.avatar import draw_avatar

HEADER_RATIO = 3.0
_AVATAR_PX, _HEADER_PX = 400, 1500


class ProfilePicture(QWidget):
    """A picture of a server or a file, drawn again when it is loaded."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.key: Key | None = None
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self.update)

    def show_key(self, key: Key | None) -> None:
        """Show another picture; None shows what stands for having none."""
        self.key = key
        self.update()

    def show_url(self, account: str, url: str) -> None:
        """Show a picture of a server; an empty address shows what stands for having none."""
        self.show_key(RemoteSource(account, url, self.longest_px) if url else None)

    @property
    def longest_px(self) -> int:
        """The longer side of the pixels that are asked for."""
        return _HEADER_PX

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if key == self.key:
            self.update()


class HeaderPicture(ProfilePicture):
    """The middle of a picture in the shape of the widget, with round corners."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or the ground on which it will be."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area, shape = QRectF(self.rect()), QPainterPath()
        shape.addRoundedRect(area, RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(shape, self.context.theme.color("sunken"))
        pixmap = self.context.pictures.get(self.key) if self.key else None
        if pixmap is not None:
            scale = min(pixmap.width() / area.width(), pixmap.height() / area.height())
            size = QSizeF(area.width() * scale, area.height() * scale)
            left, top = (pixmap.width() - size.width()) / 2, (pixmap.height() - size.height()) / 2
            painter.setClipPath(shape)
            painter.drawPixmap(area, pixmap, QRectF(left, top, size.width(), size.height()))
        painter.end()


class AvatarPicture(ProfilePicture):
    """A round picture, or the initial of ``name``."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.name = ""

    @property
    def longest_px(self) -> int:
        """The longer side of the pixels that are asked for."""
        return _AVATAR_PX

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the avatar."""
        painter = QPainter(self)
        pixmap = self.context.pictures.get(self.key) if self.key else None
        draw_avatar(painter, QRectF(self.rect()), self.name, pixmap, self.context.theme)
        painter.end()
