"""Paints a draft as a tile: its first picture, its name, and its details."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from kesong_desktop.model.draft import Draft
from kesong_desktop.ui.drafts.model import DraftKind, DraftListModel
from kesong_desktop.ui.images.pictures import key_of
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_CARD
from kesong_desktop.ui.views.item_delegate import ItemDelegate, PaintItem
from kesong_desktop.ui.views.item_role import ItemRole

TEXT_PX = 80
"""The part of a tile below its picture."""
_PICTURE_PX = 512
_SIGN = 34


class DraftDelegate(ItemDelegate):
    """Paints the rows of a ``DraftListModel``."""

    def __init__(self, context: UiContext, model: DraftListModel) -> None:
        self._context = context
        self._model = model

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint one draft as a tile."""
        theme, index = self._context.theme, self._model.index(item.row, 0)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        text_px = theme.px(TEXT_PX)
        painter.save()
        painter.fillPath(shape, theme.color("card"))
        painter.setClipPath(shape)
        area = QRectF(item.x, item.y, item.width, item.height - text_px)
        self._paint_picture(painter, index.data(ItemRole.ITEM), index.data(ItemRole.STATE), area)
        painter.restore()
        painter.setPen(QPen(theme.color("line2" if item.is_hovered else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        text = QRectF(item.x + 12, item.y + item.height - text_px + 10, item.width - 24, text_px - 20)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font("body_strong"))
        self._paint_line(painter, text, index.data(ItemRole.TITLE), Qt.AlignmentFlag.AlignTop)
        painter.setPen(theme.color("ink3"))
        painter.setFont(theme.font("small"))
        self._paint_line(painter, text, index.data(ItemRole.DETAILS), Qt.AlignmentFlag.AlignBottom)

    def _paint_picture(self, painter: QPainter, draft: Draft, kind: DraftKind, area: QRectF) -> None:
        key = key_of(draft.pictures[0], _PICTURE_PX) if draft.pictures else None
        pixmap = self._context.pictures.get(key) if key else None
        if pixmap is None:
            painter.fillRect(area, self._context.theme.color("sunken"))
            name = "star" if kind is DraftKind.REVIEW else "note-pencil"
            middle = area.center()
            sign = QRectF(middle.x() - _SIGN / 2, middle.y() - _SIGN / 2, _SIGN, _SIGN)
            self._context.icons.draw(painter, sign, name, "ink3")
            return
        scale = min(pixmap.width() / area.width(), pixmap.height() / area.height())
        wide, high = area.width() * scale, area.height() * scale
        cut = QRectF((pixmap.width() - wide) / 2, (pixmap.height() - high) / 2, wide, high)
        painter.drawPixmap(area, pixmap, cut)

    @staticmethod
    def _paint_line(painter: QPainter, area: QRectF, text: str, alignment: Qt.AlignmentFlag) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, alignment, elided)
