"""Paints planned posts, free posting times and drafts as small cards."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.outbox import State
from kesong_desktop.model.plan.entry import EntryKind, PlanEntry
from kesong_desktop.ui.images.pictures import Key, RemoteSource, key_of
from kesong_desktop.ui.planner.model import CalendarModel, TrayModel
from kesong_desktop.ui.shell.date_text import time_text
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.views.item_delegate import ItemDelegate, PaintItem

_PX = 256
_PAD = 8
_THUMB = 32
_COVER = 56
_WIDE = 64
_OUT = 0.6
_DRAG = 96


def clock_text(at_s: float) -> str:
    """Return the time of the day in the format of the locale."""
    return time_text(datetime.fromtimestamp(at_s).astimezone())


def cover_key(entry: PlanEntry, px: int = _PX) -> Key | None:
    """Return the key of an entry's first picture; None where there is none on this computer."""
    if entry.cover_url:
        return RemoteSource(entry.account, entry.cover_url, px)
    return key_of(DraftPicture(entry.cover, recipe=entry.recipe), px) if entry.cover else None


def fitted(font: QFont, text: str, width: float) -> QFont:
    """Return the font, smaller where ``text`` is wider than ``width``: half a time says nothing."""
    wanted = QFontMetricsF(font).horizontalAdvance(text)
    if wanted > width > 0:
        font.setPixelSize(max(1, int(font.pixelSize() * width / wanted)))
    return font


class EntryPainter:
    """Draws the parts that all cards of the planner have."""

    def __init__(self, context: UiContext) -> None:
        self._context = context

    def frame(self, painter: QPainter, item: PaintItem, ground: str = "card") -> QRectF:
        """Draw the card; return its inside."""
        theme, area = self._context.theme, QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(theme.color("soft" if item.is_selected else ground))
        painter.setPen(QPen(theme.color("line2" if item.is_hovered or item.is_selected else "line"), 1))
        painter.drawRoundedRect(area, RADIUS_SMALL, RADIUS_SMALL)
        return area

    def picture(self, painter: QPainter, key: Key | None, area: QRectF, icon: str) -> None:
        """Draw a picture that fills ``area``, or an icon in its place."""
        pixmap = self._context.pictures.get(key) if key is not None else None
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS_SMALL - 2, RADIUS_SMALL - 2)
        painter.save()
        painter.setClipPath(shape)
        if pixmap is None or pixmap.isNull():
            painter.fillRect(area, self._context.theme.color("sunken"))
            side = min(area.width(), area.height(), 40) / 2
            middle = area.center()
            sign = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            self._context.icons.draw(painter, sign, icon, "ink3")
        else:
            scale = min(pixmap.width() / area.width(), pixmap.height() / area.height())
            wide, high = area.width() * scale, area.height() * scale
            cut = QRectF((pixmap.width() - wide) / 2, (pixmap.height() - high) / 2, wide, high)
            painter.drawPixmap(area, pixmap, cut)
        painter.restore()

    def line(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        *,
        kind: str = "small",
        tone: str = "ink",
    ) -> None:
        """Draw a line of text, cut where there is no more room."""
        painter.setFont(self._context.theme.font(kind, tabular=True))
        painter.setPen(self._context.theme.color(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def drag_pixmap(
        self, paint: Callable[[QPainter, PaintItem], None], size: tuple[int, int], ratio: float
    ) -> QPixmap:
        """Return a card drawn by ``paint`` as the picture under the pointer."""
        pixmap = QPixmap(round(size[0] * ratio), round(size[1] * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(0.9)
        item = PaintItem()
        item.width, item.height, item.device_ratio = size[0], size[1], ratio
        paint(painter, item)
        painter.end()
        return pixmap


class CalendarDelegate(ItemDelegate):
    """Paints the items of the calendar: with their picture, or in a line where ``is_brief``."""

    def __init__(self, context: UiContext, model: CalendarModel) -> None:
        self._context = context
        self._model = model
        self._cards = EntryPainter(context)
        self.is_brief = False

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint a planned post or a free posting time."""
        shown = self._model.items[item.row]
        if shown.entry is None:
            self._paint_gap(painter, item, clock_text(shown.at_s))
            return
        # What is out is faint beside what can still be moved.
        painter.setOpacity(_OUT if shown.planned is None else 1.0)
        if self.is_brief:
            self._paint_line(painter, item, shown.entry, clock_text(shown.at_s))
        else:
            self._paint_card(painter, item, shown.entry, clock_text(shown.at_s))
        painter.setOpacity(1.0)

    def drag_pixmap(self, rows: Sequence[int], device_ratio: float) -> QPixmap:
        """Return the card of the dragged post."""

        def paint(painter: QPainter, item: PaintItem) -> None:
            item.row = rows[0]
            self.paint(painter, item)

        height = self._context.theme.px(24 if self.is_brief else 112)
        return self._cards.drag_pixmap(paint, (self._context.theme.px(_DRAG), height), device_ratio)

    def _paint_gap(self, painter: QPainter, item: PaintItem, time: str) -> None:
        theme, area = self._context.theme, QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        pen = QPen(theme.color("accent" if item.is_hovered else "line2"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, RADIUS_SMALL, RADIUS_SMALL)
        painter.setFont(fitted(theme.font("small", tabular=True), time, area.width() - 4))
        painter.setPen(theme.color("ink3"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, time)

    def _paint_line(self, painter: QPainter, item: PaintItem, entry: PlanEntry, time: str) -> None:
        area = self._cards.frame(painter, item)
        self._paint_mark(painter, QRectF(area.left(), area.top(), 3, area.height()), entry)
        text = area.adjusted(_PAD, 0, -4, 0)
        self._cards.line(painter, text, time, kind="small_strong")
        wide = painter.fontMetrics().horizontalAdvance(time) + 6
        if text.width() - wide > self._context.theme.px(20):
            self._cards.line(painter, text.adjusted(wide, 0, 0, 0), self._model.title_of(entry), tone="ink2")

    def _paint_card(self, painter: QPainter, item: PaintItem, entry: PlanEntry, time: str) -> None:
        theme = self._context.theme
        area, line = self._cards.frame(painter, item), theme.line("small")
        picture = QRectF(area.left() + 4, area.top() + 4, area.width() - 8, theme.px(_COVER))
        icon = "image" if entry.pictures else "text-aa"
        self._cards.picture(painter, cover_key(entry), picture, icon)
        y = picture.bottom() + 4
        pad = _PAD if area.width() > theme.px(_WIDE) else 4
        text = QRectF(area.left() + pad, y, area.width() - 2 * pad, line)
        self._cards.line(painter, text, time, kind="small_strong", tone=_tone(entry))
        self._paint_place(painter, text, entry)
        text.translate(0, line)
        self._cards.line(painter, text, self._model.title_of(entry), tone="ink2")

    def _paint_place(self, painter: QPainter, text: QRectF, entry: PlanEntry) -> None:
        name = _ICONS.get(entry.kind) or ("pause" if entry.state is State.PAUSED else "")
        if not name:
            return
        side = min(text.height(), 16)
        box = QRectF(text.right() - side, text.center().y() - side / 2, side, side)
        self._context.icons.draw(painter, box, "arrow-clockwise" if entry.is_moving else name, "ink3")

    def _paint_mark(self, painter: QPainter, area: QRectF, entry: PlanEntry) -> None:
        tone = _MARKS[entry.kind]
        tone = "warn" if entry.state in _HELD else tone
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._context.theme.color(tone))
        painter.drawRoundedRect(area.adjusted(2, 4, 1, -4), 1.5, 1.5)


class TrayDelegate(ItemDelegate):
    """Paints the drafts without a time."""

    def __init__(self, context: UiContext, model: TrayModel) -> None:
        self._context = context
        self._model = model
        self._cards = EntryPainter(context)

    def height_for_width(self, row: int, width: int) -> int:
        """Return the height of two lines of text."""
        del row, width
        return max(_THUMB, 2 * self._context.theme.line("small")) + 2 * _PAD

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint a draft as a card."""
        draft = self._model.items[item.row]
        area = self._cards.frame(painter, item)
        side = area.height() - 2 * _PAD
        picture = QRectF(area.left() + _PAD, area.top() + _PAD, side, side)
        key = key_of(draft.pictures[0], _PX) if draft.pictures else None
        self._cards.picture(painter, key, picture, "star" if draft.review else "note-pencil")
        line = self._context.theme.line("small")
        left = picture.right() + _PAD
        text = QRectF(left, area.center().y() - line, area.right() - left - _PAD, line)
        self._cards.line(painter, text, self._model.title(draft), kind="small_strong")
        self._cards.line(painter, text.translated(0, line), self._model.details(draft), tone="ink3")

    def drag_pixmap(self, rows: Sequence[int], device_ratio: float) -> QPixmap:
        """Return the card of the dragged draft."""

        def paint(painter: QPainter, item: PaintItem) -> None:
            item.row = rows[0]
            self.paint(painter, item)

        size = (self._context.theme.px(2 * _DRAG), self.height_for_width(rows[0], 0))
        return self._cards.drag_pixmap(paint, size, device_ratio)


_MARKS = {
    EntryKind.HERE: "accent",
    EntryKind.ON_SERVER: "ok",
    EntryKind.OTHER_APP: "info",
    EntryKind.POSTED: "line2",
}
_HELD = frozenset({State.PAUSED, State.OVERDUE})
_ICONS = {EntryKind.ON_SERVER: "cloud", EntryKind.OTHER_APP: "globe-simple"}


def _tone(entry: PlanEntry) -> str:
    return "warn" if entry.state in _HELD else "ink"
