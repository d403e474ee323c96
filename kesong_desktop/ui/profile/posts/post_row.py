"""Paints a post of a profile as a row: its words, its first picture, its counts."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.profile.posts.post_items import ProfilePostModel, first_picture
from kesong_desktop.ui.shell.relative_time import relative_time
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD, RADIUS_SMALL
from kesong_desktop.ui.views.item_delegate import ItemDelegate, PaintItem

_PADDING, _THUMB, _PX, _GAP = 16, 72, 192, 14


class PostRowDelegate(ItemDelegate):
    """Paints the rows of a ``ProfilePostModel``. ``clock`` returns the present time."""

    def __init__(self, context: UiContext, model: ProfilePostModel, clock: Callable[[], datetime]) -> None:
        self._context = context
        self._model = model
        self._clock = clock
        self.account = ""

    def height_for_width(self, row: int, width: int) -> int:
        """Return the height of a row, the same for all."""
        del row, width
        theme = self._context.theme
        text = 2 * theme.line("body") + theme.line("small") + 6
        return 2 * _PADDING + max(_THUMB, text)

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint the card of one post."""
        post, theme = self._model.items[item.row], self._context.theme
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        painter.save()
        painter.fillPath(shape, theme.color("card"))
        painter.setPen(QPen(theme.color("line2" if item.is_hovered else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        painter.translate(item.x, item.y)
        left = _PADDING
        if self._paint_picture(painter, post):
            left += _THUMB + _GAP
        self._paint_words(painter, post, left, item)
        painter.restore()

    def _paint_picture(self, painter: QPainter, post: Post) -> bool:
        picture = first_picture(post)
        if picture is None:
            return False
        area, shape = QRectF(_PADDING, _PADDING, _THUMB, _THUMB), QPainterPath()
        shape.addRoundedRect(area, RADIUS_SMALL, RADIUS_SMALL)
        painter.fillPath(shape, self._context.theme.color("sunken"))
        pixmap = None
        is_covered = self._model.is_covered(post)
        if not is_covered:
            source = RemoteSource(self.account, picture.preview_url or picture.url, _PX)
            pixmap = self._context.pictures.get(source)
        if pixmap is None and (self._context.covers.has_blurs or not is_covered):
            pixmap = self._context.pictures.blur(picture.blurhash)
        if pixmap is not None:
            side = min(pixmap.width(), pixmap.height())
            cut = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(area, pixmap, cut)
            painter.restore()
        return True

    def _paint_words(self, painter: QPainter, post: Post, left: int, item: PaintItem) -> None:
        theme, room = self._context.theme, item.width - left - _PADDING
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("ink3"))
        line = theme.line("small")
        metrics = QFontMetrics(theme.font("small"))
        meta = metrics.elidedText(self._meta(post, item.row), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, _PADDING, room, line), Qt.AlignmentFlag.AlignVCenter, meta)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("ink"))
        area = QRectF(left, _PADDING + line + 6, room, 2 * theme.line("body"))
        whole = QFontMetrics(theme.font("body")).elidedText(
            self._model.words(post), Qt.TextElideMode.ElideRight, int(room * 1.8)
        )
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), whole)

    def _meta(self, post: Post, row: int) -> str:
        parts = [relative_time(post.created_utc, self._clock())]
        if row < self._model.pinned:
            parts.insert(0, QCoreApplication.translate("PostRowDelegate", "Pinned"))
        if post.reblogged_by is not None:
            text = QCoreApplication.translate("PostRowDelegate", "Boosted from {name}")
            parts.append(text.format(name=isolated(post.author.name)))
        if post.in_reply_to_id:
            parts.append(QCoreApplication.translate("PostRowDelegate", "Reply"))
        likes = QCoreApplication.translate("PostRowDelegate", "%n like(s)", "", post.favourites)
        replies = QCoreApplication.translate("PostRowDelegate", "%n reply(s)", "", post.replies)
        return " · ".join([*parts, likes, replies])
