"""Paints collections: a cover with name and count below it, or beside it in a list."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from kesong_desktop.model.social.collection import Collection, picture_url
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.saved.collection_items import CollectionListModel
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD
from kesong_desktop.ui.views.item_delegate import ItemDelegate, PaintItem

TEXT_PX = 64
"""The part of a tile below its cover."""
_COVER_PX, _SIGN, _PADDING, _THUMB = 512, 36, 12, 72


class CollectionDelegate(ItemDelegate):
    """Paints the rows of a ``CollectionListModel`` as seen from ``account``; in a list with ``is_row``."""

    def __init__(self, context: UiContext, model: CollectionListModel, *, is_row: bool) -> None:
        self._context = context
        self._model = model
        self._is_row = is_row
        self.account = ""

    def height_for_width(self, row: int, width: int) -> int:
        """Return the height of a row of the list."""
        del row, width
        theme = self._context.theme
        return 2 * _PADDING + max(_THUMB, theme.line("body") + theme.line("small"))

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint one collection with its cover."""
        one, theme = self._model.items[item.row], self._context.theme
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        painter.save()
        painter.fillPath(shape, theme.color("card"))
        painter.setClipPath(shape)
        lines = theme.line("body") + theme.line("small")
        if self._is_row:
            self._paint_cover(painter, one, QRectF(item.x, item.y, item.height, item.height))
            left = item.x + item.height + _PADDING
            text = QRectF(left, item.y, item.x + item.width - left - _PADDING, item.height)
        else:
            high = theme.px(TEXT_PX)
            self._paint_cover(painter, one, QRectF(item.x, item.y, item.width, item.height - high))
            text = QRectF(item.x + _PADDING, item.y + item.height - high, item.width - 2 * _PADDING, high)
        painter.restore()
        painter.setPen(QPen(theme.color("line2" if item.is_hovered else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        top = text.center().y() - lines / 2
        for words, kind, tone in (
            (one.name, "body_strong", "ink"),
            (self._model.spoken_count(one), "small", "ink3"),
        ):
            painter.setFont(theme.font(kind))
            painter.setPen(theme.color(tone))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(text.width()))
            line = theme.line("body" if kind == "body_strong" else kind)
            painter.drawText(
                QRectF(text.left(), top, text.width(), line), Qt.AlignmentFlag.AlignVCenter, shown
            )
            top += line

    def _paint_cover(self, painter: QPainter, one: Collection, area: QRectF) -> None:
        context, cover = self._context, one.cover
        pixmap = None
        if cover is not None:
            source = RemoteSource(self.account, picture_url(cover), _COVER_PX)
            pixmap = context.pictures.get(source) or context.pictures.blur(cover.blurhash)
        if pixmap is None:
            painter.fillRect(area, context.theme.color("sunken"))
            middle = area.center()
            sign = QRectF(middle.x() - _SIGN / 2, middle.y() - _SIGN / 2, _SIGN, _SIGN)
            context.icons.draw(painter, sign, "folder-simple", "ink3")
            return
        scale = min(pixmap.width() / area.width(), pixmap.height() / area.height())
        wide, high = area.width() * scale, area.height() * scale
        cut = QRectF((pixmap.width() - wide) / 2, (pixmap.height() - high) / 2, wide, high)
        painter.drawPixmap(area, pixmap, cut)
