"""Painting of the item views, scrolling, and what is under the pointer."""

import html
from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QHideEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from kesong_desktop.ui.views.item_delegate import HotSpot, ItemDelegate, PaintItem
from kesong_desktop.ui.views.item_model import read_key
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.layout.item_layout import ItemLayout
from kesong_desktop.ui.views.layout.placement import NO_ROW
from kesong_desktop.ui.views.layout_view import Index
from kesong_desktop.ui.views.selection_view import SelectionView
from kesong_desktop.ui.views.view_style import ViewStyle

_NOWHERE = QPoint(-1, -1)
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


def plain_tip(text: str) -> str:
    """Return a tool tip that shows ``text`` as it is, whatever markup it seems to hold."""
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""


class PaintView(SelectionView):
    """Paints the items by an ``ItemDelegate``, and between them the ground.

    A subclass paints over the items (``paint_over``) and says where it does (``covers``). ``hovered_changed`` carries the row
    under the pointer, or -1.
    """

    hovered_changed = Signal(int)

    def __init__(
        self, item_layout: ItemLayout, delegate: ItemDelegate, style: ViewStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(item_layout, delegate, parent)
        self._style = style
        self._item = PaintItem()
        self._hovered = NO_ROW
        self._spot = ""
        self._pointer = _NOWHERE
        self._pressed = NO_ROW
        self._has_ring = False
        self.arranged.connect(self._hover_again)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().setSingleStep(style.scroll_step_px)

    @property
    def view_style(self) -> ViewStyle:
        """The colours, fonts and measures that the view paints with."""
        return self._style

    def set_style(self, style: ViewStyle) -> None:
        """Use other colours, fonts and measures; the items are laid out again."""
        self._style = style
        self.verticalScrollBar().setSingleStep(style.scroll_step_px)
        self.follow()
        self.viewport().update()

    @property
    def hovered_row(self) -> int:
        """The row under the pointer, or -1."""
        return self._hovered

    def paint_over(self, painter: QPainter, dirty: QRect) -> None:
        """Draw what lies over the items; ``dirty`` bounds what is repainted."""

    def covers(self, point: QPoint) -> bool:
        """Return whether something that is no item lies over the items at a point of the viewport."""
        del point
        return False

    def is_link_over(self, point: QPoint) -> bool:
        """Return whether what lies over the items at a point can be pressed, so that the pointer becomes a hand."""
        del point
        return False

    def row_under(self, point: QPoint) -> int:
        """Return the row that is seen at a point of the viewport, or -1."""
        return NO_ROW if self.covers(point) else self.row_at(point)

    def hot_spot_under(self, point: QPoint) -> HotSpot | None:
        """Return the hot spot at a point of the viewport."""
        row = self.row_under(point)
        if row < 0:
            return None
        left, top, width, height = self.placement.box(row)
        inside = QPoint(point.x() - left, point.y() - top + self._offset)
        return self._delegate.hot_spot_at(row, inside, QSize(width, height))

    def hover(self, point: QPoint) -> None:
        """The pointer is at a point of the viewport, or nowhere in it (-1, -1)."""
        is_here = point != _NOWHERE
        row = self.row_under(point) if is_here else NO_ROW
        spot = self.hot_spot_under(point) if is_here else None
        name = spot.name if spot is not None else ""
        self._pointer = point
        if row != self._hovered or name != self._spot:
            self.update_rows({row, self._hovered})
            self._spot = name
        if row != self._hovered:
            self._hovered = row
            self.hovered_changed.emit(row)
        is_link = spot is not None or (is_here and self.is_link_over(point))
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def update_rows(self, rows: Iterable[int]) -> None:
        """Repaint these rows, with the ring around them."""
        around = self._style.ring_px + self._style.ring_gap_px + 1
        for row in rows:
            if 0 <= row < len(self._item_layout.placement):
                self.viewport().update(self.rect_of(row).adjusted(-around, -around, around, around))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the items that touch what is to be repainted."""
        self.ensure_arranged()
        painter = QPainter(self.viewport())
        region, place, dirty = event.region(), self._item_layout.placement, event.rect()
        if region.rectCount() == 1:
            left, top = dirty.left(), dirty.top() + self._offset
            rows = place.rows_in(left, top, left + dirty.width(), top + dirty.height())
        else:
            found: set[int] = set()
            # After scrolling, the region is a stripe at one edge and another below a header: not all that lies between.
            for part in cast("Iterable[QRect]", region):
                left, top = part.left(), part.top() + self._offset
                found.update(place.rows_in(left, top, left + part.width(), top + part.height()))
            rows = sorted(found)
        # Before antialiasing is on: with it Qt fills a rectangle line by line, which takes twice as long.
        self._paint_ground(painter, region, dirty, rows)
        painter.setRenderHints(_HINTS)
        self._paint_rows(painter, rows)
        if self._has_ring and self.hasFocus() and 0 <= (current := self.currentIndex().row()) < len(place):
            self._paint_ring(painter, self.rect_of(current))
        self.paint_over(painter, dirty)
        painter.end()

    def _paint_ground(self, painter: QPainter, region: QRegion, dirty: QRect, rows: Sequence[int]) -> None:
        """Fill what the items leave free of what is to be repainted; opaque ones are spared."""
        place, ground, offset = self._item_layout.placement, self._style.ground, self._offset
        if not rows or not self._delegate.is_opaque:
            for part in cast("Iterable[QRect]", region):
                painter.fillRect(part, ground)
            return
        left, _top, width, _height = place.box(rows[0])
        is_column = rows[-1] - rows[0] == len(rows) - 1 and place.lefts[rows[-1]] == left
        if region.rectCount() > 1 or not is_column or place.line_from(rows[0]).stop > rows[0] + 1:
            free = QRegion(region)
            for row in rows:
                left, top, width, height = place.box(row)
                free -= QRect(left, top - offset, width, height)
            for part in cast("Iterable[QRect]", free):
                painter.fillRect(part, ground)
            return
        # A column of items: the stripes beside it, and what is between the items. A region would be cut into more pieces.
        above, high, right = dirty.top(), dirty.height(), left + width
        painter.fillRect(dirty.left(), above, left - dirty.left(), high, ground)
        painter.fillRect(right, above, dirty.left() + dirty.width() - right, high, ground)
        for row in rows:
            top = place.tops[row] - offset
            if top > above:
                painter.fillRect(left, above, width, top - above, ground)
            above = top + place.heights[row]
        if above < dirty.top() + high:
            painter.fillRect(left, above, width, dirty.top() + high - above, ground)

    def _paint_rows(self, painter: QPainter, rows: Iterable[int]) -> None:
        place, offset, item, order = self._item_layout.placement, self._offset, self._item, self.order
        lefts, tops, widths, heights = place.lefts, place.tops, place.widths, place.heights
        paint, has_selection = self._delegate.paint, len(order) > 0
        model = self.model() if has_selection else None
        current, hovered, pressed = self.currentIndex().row(), self._hovered, self._pressed
        item.device_ratio = self.devicePixelRatioF()
        for row in rows:
            item.row = row
            item.x = lefts[row]
            item.y = tops[row] - offset
            item.width = widths[row]
            item.height = heights[row]
            item.order = order.number(read_key(model, row)) if model is not None else 0
            item.is_current = row == current
            item.is_pressed = row == pressed
            item.is_hovered = row == hovered
            item.hot_spot = self._spot if row == hovered else ""
            paint(painter, item)

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        style = self._style
        away = style.ring_gap_px + style.ring_px / 2
        painter.setPen(QPen(style.accent, style.ring_px))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = style.radius + away
        painter.drawRoundedRect(QRectF(rect).adjusted(-away, -away, away, away), radius, radius)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint the item with the focus ring, and the one that had it before."""
        super().currentChanged(current, previous)
        self.update_rows((current.row(), previous.row()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Free what the delegate has drawn, unless the window was minimised: hours of reading leave no trace in the memory."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._delegate.release()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Copy the painted pixels where that is exact, and repaint the rest."""
        before, self._offset = self._offset, self.verticalScrollBar().value()
        view, moved = self.viewport(), before - self._offset
        if abs(moved) > view.height() // 2 or self.is_moved_whole() or self.devicePixelRatioF() % 1:
            view.update()
        elif moved:
            view.scroll(0, moved, view.rect())
            self._update_what_stays(moved)
        self.updateEditorGeometries()
        self.measure_view()
        self._hover_again()
        self.tell_near_end()

    def is_moved_whole(self) -> bool:
        """Return whether a scrolled view is repainted as a whole."""
        return False

    def _update_what_stays(self, moved: int) -> None:
        """Repaint what does not scroll with the items, where it is and where it was moved to."""
        view = self.viewport()
        if self.top_cover_px:
            view.update(0, 0, view.width(), self.top_cover_px + max(0, moved))
        for child in view.children():
            if isinstance(child, QWidget) and not child.isHidden():
                view.update(child.geometry().translated(0, moved))

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips of hot spots and items; nothing is hovered when the pointer has left."""
        if type(event) is QPaintEvent:
            # Most events are of this kind, and its type takes as long to ask for as a card to find.
            return bool(QAbstractItemView.viewportEvent(self, event))
        kind = event.type()
        if kind == QEvent.Type.Leave:
            self.hover(_NOWHERE)
        elif kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos())), self.viewport())
            return True
        return bool(QAbstractItemView.viewportEvent(self, event))

    def tip_at(self, point: QPoint) -> str:
        """Return the tool tip for a point of the viewport, as plain text."""
        spot = self.hot_spot_under(point)
        if spot is not None and spot.tip:
            return spot.tip
        row = self.row_under(point)
        tip = self.model().index(row, 0).data(int(ItemRole.TOOL_TIP)) if row >= 0 else None
        return str(tip) if tip is not None else ""

    @Slot()
    def _hover_again(self) -> None:
        """Find the item under the pointer again, after the items moved."""
        if self._hovered >= len(self._item_layout.placement):
            self._hovered = NO_ROW
        if self._pointer != _NOWHERE:
            self.hover(self._pointer)
