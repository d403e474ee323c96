"""The calendar: planned posts on days, moved by mouse and keys."""

from datetime import date

from PySide6.QtCore import QLocale, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from kesong_desktop.ui.planner.calendar_item import DAYS_A_WEEK, CalendarItem, CalendarPage
from kesong_desktop.ui.planner.calendar_layout import CalendarLayout, CalendarRule
from kesong_desktop.ui.planner.entry_painter import CalendarDelegate
from kesong_desktop.ui.planner.model import DRAFT_MIME, ENTRY_MIME, CalendarModel, dragged
from kesong_desktop.ui.planner.page_turner import PageTurner
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.views.item_view import ItemView

_HOUR_MIN = 60
_STEPS = {
    (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier): (-1, 0),
    (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier): (1, 0),
    (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier): (-DAYS_A_WEEK, 0),
    (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier): (DAYS_A_WEEK, 0),
    (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier): (0, -_HOUR_MIN // 2),
    (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier): (0, _HOUR_MIN // 2),
}


class CalendarView(ItemView):
    """Shows a ``CalendarPage``. Enter opens an item; Del takes a post back; Ctrl and Alt with the arrows move it.

    ``moved_by`` carries the key of an entry, days and minutes; ``moved_to`` a key and a day (None) or a time; ``dropped`` a
    draft's id likewise; ``taken_back`` a key; ``opened`` a ``CalendarItem``; ``stepped`` -1 or 1 where a key, or something that
    is held at an edge during a drag, leads to an earlier or later page.
    """

    moved_by = Signal(str, int, int)
    moved_to = Signal(str, object)
    dropped = Signal(str, object)
    taken_back = Signal(str)
    opened = Signal(object)
    stepped = Signal(int)
    follows_height = True

    def __init__(self, context: UiContext, model: CalendarModel) -> None:
        self._places = CalendarLayout()
        self._painter = CalendarDelegate(context, model)
        super().__init__(self._places, self._painter, item_style(context.theme, radius=RADIUS_SMALL))
        self._context = context
        self._items = model
        self._today = date.min
        self._month = 0
        self._target = -1
        self._turner = PageTurner(self)
        self._turner.turned.connect(self.stepped)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setAccessibleName(self.tr("Calendar"))
        self.activated.connect(self._open)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._make_current)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)

    def show_page(self, page: CalendarPage, today: date, month: int) -> None:
        """Show days; those outside of ``month`` (0: none) are faint. The current entry stays current."""
        self._painter.is_brief = month > 0
        self._today, self._month = today, month
        self._places.page = page
        self._places.rule = self._rule()
        if tuple(self._items.items) != page.items:
            self._items.reset_items(page.items)
        self.follow()
        self.viewport().update()

    def current_item(self) -> CalendarItem | None:
        """Return the item that keys act on, or None."""
        row = self.currentIndex().row()
        return self._items.items[row] if 0 <= row < len(self._items.items) else None

    def cell_center(self, cell: int) -> QPoint:
        """Return the middle of a day, in the viewport."""
        return self._places.cell_rect(cell).center() - QPoint(0, self.verticalOffset())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current post, take it back, or show other days."""
        item, key = self.current_item(), Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = next((by for (one, held), by in _STEPS.items() if one == key and held == modifiers), None)
        if step is not None:
            if item is not None and item.planned is not None:
                self.moved_by.emit(item.key, *step)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.stepped.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif (
            key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and item is not None and item.planned is not None
        ):
            self.taken_back.emit(item.key)
        else:
            super().keyPressEvent(event)

    def paint_over(self, painter: QPainter, dirty: QRect) -> None:
        """Draw the days: their names, numbers and lines, and the day under a drag."""
        super().paint_over(painter, dirty)
        if self._turner.edge:
            painter.fillRect(self._edge_rect(self._turner.edge), self._context.theme.color("soft"))
        for cell, day in enumerate(self._places.page.days):
            area = self._places.cell_rect(cell).translated(0, -self.verticalOffset())
            if area.intersects(dirty):
                self._paint_day(painter, area, cell, day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the height of the viewport."""
        self._places.least_height = self.viewport().height()
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take posts and drafts of the planner."""
        if _is_taken(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the day that a drop would choose; held at an edge, turn to earlier or later days."""
        point = event.position().toPoint()
        cell = self._cell_at(point)
        self._set_target(cell)
        self._hold_edge(next((edge for edge in (-1, 1) if self._edge_rect(edge).contains(point)), 0))
        if cell >= 0 and _is_taken(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """No day is chosen any more."""
        self._set_target(-1)
        self._hold_edge(0)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Plan for the free posting time or the day under the pointer."""
        self._set_target(-1)
        self._hold_edge(0)
        point = event.position().toPoint()
        cell = self._cell_at(point)
        if cell < 0 or not _is_taken(event):
            return
        row = self.row_at(point)
        item = self._items.items[row] if row >= 0 else None
        is_gap = item is not None and item.entry is None
        target: object = item.at_s if item is not None and is_gap else self._places.page.days[cell]
        event.acceptProposedAction()
        if entry := dragged(event.mimeData(), ENTRY_MIME):
            self.moved_to.emit(entry, target)
        elif draft := dragged(event.mimeData(), DRAFT_MIME):
            self.dropped.emit(draft, target)

    def _cell_at(self, point: QPoint) -> int:
        return self._places.cell_at(point + QPoint(0, self.verticalOffset()))

    def _set_target(self, cell: int) -> None:
        if cell != self._target:
            self._target = cell
            self.viewport().update()

    def _edge_rect(self, edge: int) -> QRect:
        """Return the strip beside the days that is their left (-1) or right (1) edge, in the viewport."""
        side, area = self._places.rule.side, self.viewport().rect()
        return QRect(area.left() if edge < 0 else area.right() + 1 - side, area.top(), side, area.height())

    def _hold_edge(self, edge: int) -> None:
        if self._turner.hold(edge):
            self.viewport().update()

    def _paint_day(self, painter: QPainter, area: QRect, cell: int, day: date) -> None:
        theme = self._context.theme
        painter.setPen(QPen(theme.color("line"), 1))
        if cell % DAYS_A_WEEK:
            painter.drawLine(area.topLeft(), area.bottomLeft())
        if cell >= DAYS_A_WEEK:
            painter.drawLine(area.topLeft(), area.topRight())
        head = QRectF(area.left() + 8, area.top() + 4, area.width() - 12, self._places.rule.head - 8)
        is_faint = day < self._today or bool(self._month and day.month != self._month)
        number = QLocale().toString(day.day)
        painter.setFont(theme.font("body_strong" if day == self._today else "body", tabular=True))
        metrics = painter.fontMetrics()
        least = metrics.horizontalAdvance(number) + 10
        side = max(head.height(), least)
        name = _day_name(day, QLocale.FormatType.NarrowFormat)
        letter = QFontMetrics(theme.font("small")).horizontalAdvance(name) + 2
        if cell < DAYS_A_WEEK and side + 4 + letter > head.width():
            side = max(least, min(head.height(), head.width() - 4 - letter))
        spot = QRectF(head.left() - 2, head.top(), side, min(head.height(), side))
        spot.moveCenter(QPointF(spot.center().x(), head.center().y()))
        if day == self._today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(spot, spot.height() / 2, spot.height() / 2)
        painter.setPen(theme.color("on_accent" if day == self._today else "ink3" if is_faint else "ink"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, number)
        if cell < DAYS_A_WEEK:
            longer = _day_name(day, QLocale.FormatType.ShortFormat)
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("ink3"))
            rest = head.adjusted(side + 2, 0, 0, 0)
            if painter.fontMetrics().horizontalAdvance(longer) <= rest.width():
                name = longer
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if cell == self._target:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            inside = QRectF(area).adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inside, RADIUS_SMALL, RADIUS_SMALL)

    def _rule(self) -> CalendarRule:
        theme = self._context.theme
        line = theme.line("small")
        if self._painter.is_brief:
            return CalendarRule(head=theme.px(36), item=line + 6, gap=4, least_week=theme.px(96))
        return CalendarRule(head=theme.px(40), item=theme.px(56) + 2 * line + 14, least_week=theme.px(280))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._items.items[index.row()])

    @Slot(QModelIndex)
    def _make_current(self, index: QModelIndex) -> None:
        self.set_current_row(index.row())
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self._places.rule = self._rule()
        self.set_style(item_style(self._context.theme, radius=RADIUS_SMALL))


def _day_name(day: date, kind: QLocale.FormatType) -> str:
    return QLocale().standaloneDayName(day.isoweekday(), kind)


def _is_taken(event: QDropEvent) -> bool:
    return event.mimeData().hasFormat(ENTRY_MIME) or event.mimeData().hasFormat(DRAFT_MIME)
