"""Paints a post of a profile as a tile: its first picture, and what it is."""

from collections.abc import Hashable

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPixmap

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.profile.posts.post_items import ProfilePostModel, first_picture, ratio_of
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import PILL, PILL_ALPHA, PILL_TEXT
from kesong_desktop.ui.views.item_delegate import ItemDelegate, PaintItem
from kesong_desktop.ui.views.tile_pixmap import TilePixmaps

TILE_RADIUS = 4
_PX, _PILL, _AIR, _INSET = 512, 24, 8, 8
_SIGN = 44
_VEIL = QColor(24, 19, 13, 128)


class PostTileDelegate(ItemDelegate):
    """Paints the rows of a ``ProfilePostModel``; under the pointer and as the current one a tile shows its counts."""

    def __init__(self, context: UiContext, model: ProfilePostModel) -> None:
        self._context = context
        self._model = model
        self.account = ""
        self.tiles = TilePixmaps(self._source, context.theme.color("paper"), TILE_RADIUS)

    def height_for_width(self, row: int, width: int) -> int:
        """Return how high the tile is where it keeps the shape of its picture; the post is not read."""
        return round(width / ratio_of(self._model.outline(row)))

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint the tile of one post."""
        post, area = self._model.items[item.row], QRectF(item.rect)
        picture = first_picture(post)
        is_hidden = self._model.is_covered(post)
        pixmap = None
        if picture is not None and not is_hidden:
            pixmap = self.tiles.get(self._key(picture), item.width, item.height, item.device_ratio)
        if pixmap is not None:
            painter.drawPixmap(item.x, item.y, pixmap)
        else:
            has_blur = self._context.covers.has_blurs or not is_hidden
            self._paint_ground(painter, picture if has_blur else None, area)
        if is_hidden:
            self._paint_cover(painter, area)
        if item.is_hovered or item.is_pressed:
            self._paint_counts(painter, post, area)
        right = area.right() - _INSET
        if picture is not None and picture.kind != "image":
            right = self._paint_pill(painter, right, area.top() + _INSET, "play-fill", "")
        elif len(post.attachments) > 1:
            right = self._paint_pill(painter, right, area.top() + _INSET, "copy", str(len(post.attachments)))
        if item.row < self._model.pinned:
            self._paint_pill(painter, right, area.top() + _INSET, "push-pin", "")

    def _key(self, picture: Attachment) -> Hashable:
        return RemoteSource(self.account, picture.preview_url or picture.url, _PX)

    def _source(self, key: Hashable) -> QPixmap | None:
        return self._context.pictures.get(key) if isinstance(key, RemoteSource) else None

    def _paint_ground(self, painter: QPainter, picture: Attachment | None, area: QRectF) -> None:
        blur = self._context.pictures.blur(picture.blurhash) if picture is not None else None
        if blur is None:
            painter.fillRect(area, self._context.theme.color("sunken"))
        else:
            painter.drawPixmap(area, blur, QRectF(blur.rect()))
        # The corners are those of a picture; a clip would leave them ragged.
        corners = QPainterPath()
        corners.addRect(area)
        corners.addRoundedRect(area, TILE_RADIUS, TILE_RADIUS)
        painter.fillPath(corners, self._context.theme.color("paper"))

    def _paint_cover(self, painter: QPainter, area: QRectF) -> None:
        """Paint the sign of a post that is not shown, on a ground that any blurred picture leaves it seen on."""
        sign = QRectF(0, 0, _SIGN, _SIGN)
        sign.moveCenter(area.center())
        ground = QColor(PILL)
        ground.setAlphaF(PILL_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(sign)
        self._draw_white(painter, sign.adjusted(10, 10, -10, -10), "eye-slash")

    def _paint_counts(self, painter: QPainter, post: Post, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_VEIL)
        painter.drawRoundedRect(area, TILE_RADIUS, TILE_RADIUS)
        font = self._context.theme.font("body_strong", tabular=True)
        painter.setFont(font)
        painter.setPen(QColor(PILL_TEXT))
        metrics, middle = QFontMetricsF(font), area.center()
        number = QLocale().toString
        parts = [("heart-fill", number(post.favourites)), ("chat-circle", number(post.replies))]
        widths = [24 + metrics.horizontalAdvance(words) for _, words in parts]
        x = middle.x() - (sum(widths) + 16) / 2
        for (icon, words), width in zip(parts, widths, strict=True):
            self._draw_white(painter, QRectF(x, middle.y() - 9, 18, 18), icon)
            painter.drawText(QRectF(x + 24, middle.y() - 24, width, 48), Qt.AlignmentFlag.AlignVCenter, words)
            x += width + 16

    def _paint_pill(self, painter: QPainter, right: float, top: float, icon: str, words: str) -> float:
        """Paint a pill that ends at ``right``; returns where the next one ends."""
        font = self._context.theme.font("small_strong")
        words_px = QFontMetricsF(font).horizontalAdvance(words) + 4 if words else 0.0
        width = 14 + words_px + 2 * _AIR - 4
        ground = QColor(PILL)
        ground.setAlphaF(PILL_ALPHA)
        pill = QRectF(right - width, top, width, _PILL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(pill, _PILL / 2, _PILL / 2)
        self._draw_white(painter, QRectF(pill.left() + _AIR - 2, top + 5, 14, 14), icon)
        if words:
            painter.setFont(font)
            painter.setPen(QColor(PILL_TEXT))
            painter.drawText(pill.adjusted(_AIR + 16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        return pill.left() - 4

    def _draw_white(self, painter: QPainter, area: QRectF, icon: str) -> None:
        """Draw an icon in the light colour of the present theme that stands on a pill."""
        role = "ink" if self._context.theme.is_dark else "paper"
        self._context.icons.draw(painter, area, icon, role)
