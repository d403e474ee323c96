"""A picture that can be pressed."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from kesong_desktop.ui.images.pictures import Key
from kesong_desktop.ui.posts.cards.pill import Pills, pill_size
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD
from kesong_desktop.ui.widgets.focus_ring import FocusRing


class PictureButton(QAbstractButton):
    """Shows the middle of a picture with round corners, and a label at its lower left. ``name`` is what it is called.

    With ``is_card_top`` the lower corners are square, as what follows in the same card touches them.
    """

    def __init__(
        self,
        context: UiContext,
        size: QSize,
        name: str,
        parent: QWidget | None = None,
        *,
        is_card_top: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_card_top = is_card_top
        self._context = context
        self._key: Key | None = None
        self._label = ""
        self._pills = Pills(context.theme, context.icons)
        self._made: tuple[int, QPixmap] | None = None
        self.setFixedSize(size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        FocusRing(self, RADIUS_CARD)
        context.pictures.ready.connect(self._renew)

    def show_picture(self, key: Key | None, label: str = "") -> None:
        """Show another picture; ``label`` says how long a video is."""
        self._key, self._label, self._made = key, label, None
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that it always has."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, which is scaled once."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self._context.pictures.get(self._key) if self._key is not None else None
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._context.theme.color("sunken"))
            painter.drawRoundedRect(self._outline(), RADIUS_CARD, RADIUS_CARD)
        else:
            if self._made is None or self._made[0] != pixmap.cacheKey():
                self._made = (pixmap.cacheKey(), self._rounded(pixmap))
            painter.drawPixmap(0, 0, self._made[1])
        if self._label:
            box = QRect(QPoint(), pill_size(self._context.theme, self._label, "play-fill"))
            box.moveBottomLeft(self.rect().bottomLeft() + QPoint(8, -8))
            self._pills.draw(painter, box, self._label, "play-fill")
        painter.end()

    def _outline(self) -> QRectF:
        """Return the rectangle whose corners are rounded; its lower ones may lie below the picture."""
        return QRectF(self.rect()).adjusted(0, 0, 0, RADIUS_CARD if self._is_card_top else 0)

    def _rounded(self, pixmap: QPixmap) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(self._outline(), RADIUS_CARD, RADIUS_CARD)
        painter.setClipPath(shape)
        scale = min(pixmap.width() / self.width(), pixmap.height() / self.height())
        wide, high = self.width() * scale, self.height() * scale
        cut = QRectF((pixmap.width() - wide) / 2, (pixmap.height() - high) / 2, wide, high)
        painter.drawPixmap(QRectF(self.rect()), pixmap, cut)
        painter.end()
        return made

    @Slot(object)
    def _renew(self, key: object) -> None:
        if key == self._key:
            self.update()
