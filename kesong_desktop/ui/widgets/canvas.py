"""A scrolling view of many painted items: only those on the screen are drawn, and only their places are known."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import overload

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from kesong_desktop.ui.widgets.focus import draw_ring, is_keyboard

_STEP_PX = 60
_NONE = -1


class Boxes(Sequence[QRect]):
    """Rectangles of one width, kept as numbers: a hundred thousand of them are made in a tenth of a second."""

    def __init__(self, lefts: Sequence[int], tops: list[int], width: int, highs: Sequence[int]) -> None:
        self._lefts = lefts
        self._width = width
        self._highs = highs
        self.tops = tops

    @property
    def bottoms(self) -> Iterator[int]:
        """Of each, as ``QRect.bottom`` has it."""
        return (top + high - 1 for top, high in zip(self.tops, self._highs, strict=True))

    def __len__(self) -> int:
        return len(self.tops)

    @overload
    def __getitem__(self, index: int) -> QRect: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[QRect]: ...

    def __getitem__(self, index: int | slice) -> QRect | Sequence[QRect]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        return QRect(self._lefts[index], self.tops[index], self._width, self._highs[index])


class Canvas(QAbstractScrollArea):
    """Base of the painted views. A subclass gives ``layout_items`` (rectangles by width) and ``paint_item``.

    One item is current; arrow keys move it, and it wears the ring after a key. ``near_end`` tells that the end comes into sight.
    """

    near_end = Signal()
    current_changed = Signal(int)
    activated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rects: Sequence[QRect] = ()
        self._tops: list[int] = []
        self._deepest: list[int] = []
        self._height = 0
        self._current = _NONE
        self._hovered = _NONE
        self._has_ring = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(_STEP_PX)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- what a subclass gives --------------------------------------------------------------------------------------------

    def layout_items(self, width: int) -> tuple[Sequence[QRect], int]:
        """The rectangle of each item, tops ascending, and the height of all, for a viewport of ``width``."""
        raise NotImplementedError

    def paint_item(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Draw one item into ``rect``, in viewport coordinates."""
        raise NotImplementedError

    def paint_over(self, painter: QPainter) -> None:
        """Draw what lies over the items, such as a header that stays."""

    def radius(self) -> int:
        """The corner radius of the ring's inside."""
        return 12

    # --- items ------------------------------------------------------------------------------------------------------------

    @property
    def current(self) -> int:
        """The current item, or -1."""
        return self._current

    @property
    def hovered(self) -> int:
        """The item under the pointer, or -1."""
        return self._hovered

    def set_current(self, index: int, *, with_ring: bool = False) -> None:
        """Make an item the current one, and bring it into sight."""
        index = max(_NONE, min(index, len(self._rects) - 1))
        self._has_ring = with_ring
        if index != self._current:
            self._current = index
            self.current_changed.emit(index)
        if index >= 0:
            self._bring_into_sight(index)
        self.viewport().update()

    def arrange(self) -> None:
        """Lay out anew, holding still what is at the top of the screen."""
        anchor = next(self.visible_items(), _NONE)
        offset = self._rects[anchor].top() - self._scroll() if anchor >= 0 else 0
        self._rects, self._height = self.layout_items(max(1, self.viewport().width()))
        rects = self._rects
        if isinstance(rects, Boxes):
            self._tops, bottoms = rects.tops, rects.bottoms
        else:
            self._tops, bottoms = [rect.top() for rect in rects], iter([rect.bottom() for rect in rects])
        # Items of neighbouring columns overlap in height: the deepest bottom so far finds the first that is on the screen.
        self._deepest = list(accumulate(bottoms, max))
        self._current = min(self._current, len(self._rects) - 1)
        self._hovered = _NONE
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setRange(0, max(0, self._height - self.viewport().height()))
        if 0 <= anchor < len(self._rects) and self._scroll() > 0:
            bar.setValue(self._rects[anchor].top() - offset)
        self.viewport().update()
        self._tell_near_end()

    def visible_items(self) -> Iterator[int]:
        """The items on the screen, in order."""
        top, bottom = self._scroll(), self._scroll() + self.viewport().height()
        first = bisect_left(self._deepest, top)
        for index in range(first, bisect_left(self._tops, bottom)):
            if self._rects[index].bottom() >= top:
                yield index

    def items_in(self, area: QRect) -> Iterator[int]:
        """The items that touch ``area``, which counts from the canvas's own top, in order."""
        first, end = bisect_left(self._deepest, area.top()), bisect_left(self._tops, area.bottom() + 1)
        return (index for index in range(first, end) if self._rects[index].intersects(area))

    def keep_current(self, index: int) -> None:
        """The current item has another number now, or is gone (-1): the list is another."""
        self._current = index

    def rect_of(self, index: int) -> QRect:
        """Where the item is in the viewport."""
        return self._rects[index].translated(0, -self._scroll())

    def item_at(self, point: QPoint) -> int:
        """The item at a point of the viewport, or -1."""
        return next((index for index in self.visible_items() if self.rect_of(index).contains(point)), _NONE)

    # --- Qt -----------------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws what is on the screen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in self.visible_items():
            self.paint_item(painter, index, self.rect_of(index))
        if self._has_ring and self.hasFocus() and 0 <= self._current < len(self._rects):
            draw_ring(painter, QRectF(self.rect_of(self._current)), self.radius(), self.palette())
        self.paint_over(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the width."""
        super().resizeEvent(event)
        self.arrange()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells what is under the pointer."""
        self._hover(self.item_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._hover(_NONE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus by a key shows the ring."""
        super().focusInEvent(event)
        if is_keyboard(event.reason()) and self._rects:
            self.set_current(max(0, self._current), with_ring=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the focus."""
        super().focusOutEvent(event)
        self._has_ring = False
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; Home, End and Page keys leap; Enter activates."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.activated.emit(self._current)
        elif (target := self._target(Qt.Key(key))) is not None and self._rects:
            self.set_current(target, with_ring=True)
        else:
            super().keyPressEvent(event)

    # --- underneath ---------------------------------------------------------------------------------------------------------

    def _target(self, key: Qt.Key) -> int | None:
        last = len(self._rects) - 1
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else last
        if self._current < 0:
            moves = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_J)
            return next(self.visible_items(), 0) if key in moves else None
        if key in (Qt.Key.Key_Left, Qt.Key.Key_K):
            return max(0, self._current - 1)
        if key in (Qt.Key.Key_Right, Qt.Key.Key_J):
            return min(last, self._current + 1)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._vertical(1 if key == Qt.Key.Key_Down else -1)
        return None

    def _vertical(self, direction: int) -> int:
        """The nearest item above or below the current one."""
        here = self._rects[self._current]
        middle = QPointF(here.center())
        best, found = float("inf"), self._current
        low, high = max(0, self._current - 40), min(len(self._rects), self._current + 41)
        for index in range(low, high):
            rect = self._rects[index]
            gap = rect.top() - here.bottom() if direction > 0 else here.top() - rect.bottom()
            if gap < 0 or index == self._current:
                continue
            distance = gap + 2 * abs(rect.center().x() - middle.x())
            if distance < best:
                best, found = distance, index
        return found

    def _bring_into_sight(self, index: int) -> None:
        rect, bar = self._rects[index], self.verticalScrollBar()
        view = self.viewport().height()
        if rect.top() - 72 < self._scroll():
            bar.setValue(rect.top() - 72)
        elif rect.bottom() + 24 > self._scroll() + view:
            bar.setValue(min(rect.top() - 72, rect.bottom() + 24 - view))

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.viewport().update()

    def _scroll(self) -> int:
        return self.verticalScrollBar().value()

    @Slot(int)
    def _scrolled(self, _value: int) -> None:
        self.viewport().update()
        self._tell_near_end()

    def _tell_near_end(self) -> None:
        bar = self.verticalScrollBar()
        if self._rects and bar.maximum() - bar.value() < 2 * self.viewport().height():
            self.near_end.emit()
