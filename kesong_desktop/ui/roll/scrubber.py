"""The date scrubber: years and months of the roll along its right edge."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.roll.arrangement import RollSection
from kesong_desktop.ui.roll.section_text import month
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.focus_ring import draw_ring

_HANDLE, _TICK_STEP, _BUBBLE_HEIGHT, _AIR = 32, 14, 32, 14
_WIDTH, _SIDE, _YEAR_AIR = 64, 8, 8
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


@dataclass(frozen=True, slots=True)
class ScrubberMonth:
    """A month of the roll: where it begins in pixels, its name, and its year if it is the first of it, else 0."""

    top: int
    name: str
    year: int


def months_of(sections: Sequence[RollSection], tops: Sequence[int]) -> list[ScrubberMonth]:
    """Return the months of these sections, which begin at ``tops``. Of months in one line of the view, the first one counts."""
    found: list[ScrubberMonth] = []
    before: tuple[int, int] | None = None
    for section, top in zip(sections, tops, strict=False):
        year_month = (section.day.year, section.day.month)
        if year_month != before and (not found or top > found[-1].top):
            is_first = before is None or before[0] != section.day.year
            found.append(ScrubberMonth(top, month(section.day), section.day.year if is_first else 0))
            before = year_month
    return found


class DateScrubber(QWidget):
    """A strip beside the view. ``scroll_requested`` carries the scroll position that a press, a drag or a key asks for."""

    scroll_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._months: Sequence[ScrubberMonth] = ()
        self._tops: list[int] = []
        self._height = 1
        self._scroll = 0
        self._is_dragged = False
        self._bubble = _Bubble(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setAccessibleName(self.tr("Date"))
        self.setAccessibleDescription(self.tr("Arrow keys move by a month, Page keys by a year"))
        theme.changed.connect(self.update)
        self.hide()

    @property
    def needed_px(self) -> int:
        """The width in which a year has room at the present size of text."""
        year = QFontMetrics(self._theme.font("small_strong", tabular=True)).horizontalAdvance("0000")
        return max(_WIDTH, year + 2 * (_SIDE + _YEAR_AIR))

    @property
    def month(self) -> str:
        """The month at the top of the view; empty where there is none."""
        return self._months[self._at(self._scroll)].name if self._months else ""

    @property
    def bubble_text(self) -> str:
        """The month that is shown beside the strip; empty while there is no bubble."""
        return self._bubble.text if self._bubble.isVisible() else ""

    @property
    def is_needed(self) -> bool:
        """Whether the roll is long enough for a scrubber."""
        return not self.isHidden()

    def show_months(self, months: Sequence[ScrubberMonth], height: int, view: int) -> None:
        """Show these months of contents ``height`` pixels high, of which ``view`` are seen. One month needs no scrubber."""
        self._months, self._height = months, max(1, height)
        self._tops = [one.top for one in months]
        self.setVisible(len(months) > 1 and height > 2 * view)
        if self.isHidden():
            self._bubble.hide()
        self.update()

    @Slot(int)
    def show_scroll(self, scroll: int) -> None:
        """Move the handle to a scroll position."""
        self._scroll = scroll
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ticks, years and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ticks(painter)
        handle = self._handle
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent" if self._is_dragged else "ink"))
        painter.drawRoundedRect(handle, _HANDLE / 2, _HANDLE / 2)
        if self._months:
            painter.setFont(self._theme.font("small_strong", tabular=True))
            painter.setPen(self._theme.color("on_accent" if self._is_dragged else "paper"))
            painter.drawText(handle, Qt.AlignmentFlag.AlignCenter, str(self._year_at(self._scroll)))
        if self.hasFocus():
            draw_ring(painter, handle, _HANDLE / 2, self.palette())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll to the month under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_dragged = True
            self._scroll_to(event.position().y())
            self._show_bubble(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the month under the pointer; a drag scrolls along."""
        y = event.position().y()
        if self._is_dragged:
            self._scroll_to(y)
        self._show_bubble(y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        self._is_dragged = False
        if not self.rect().contains(event.position().toPoint()):
            self._bubble.hide()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the month."""
        super().leaveEvent(event)
        self._bubble.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move by a month, Page keys by a year."""
        key = Qt.Key(event.key())
        if self._months and key in _STEPS:
            self._go(self._at(self._scroll) + _STEPS[key])
        elif self._months and key in _PAGES:
            firsts = [number for number, one in enumerate(self._months) if one.year]
            place = bisect_right(firsts, self._at(self._scroll)) - 1 + _PAGES[key]
            self._go(firsts[max(0, min(len(firsts) - 1, place))])
        else:
            super().keyPressEvent(event)

    @property
    def _handle(self) -> QRectF:
        height = max(_HANDLE, self._theme.line("small_strong"))
        return QRectF(_SIDE, self._y_of(self._scroll), self.width() - 2 * _SIDE, height)

    def _show_bubble(self, y: float) -> None:
        if self._months:
            name = self._months[self._at(self._place(y))].name
            self._bubble.show_text(name, self.geometry().left(), self.geometry().top() + y)

    def _paint_ticks(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font("small", tabular=True))
        line, width = self._theme.line("small"), self.width()
        painter.setPen(self._theme.color("line2"))
        for number in range(self.height() // _TICK_STEP):
            y = _HANDLE / 2 + number * _TICK_STEP
            painter.drawLine(width - 14, round(y), width - 8, round(y))
        painter.setPen(self._theme.color("ink3"))
        last, handle = -float(line), self._handle
        for one in self._months:
            y = self._y_of(one.top) + _HANDLE / 2
            area = QRectF(0, y - line / 2, width - 20, line)
            # The handle has a year of its own.
            if one.year and y - last >= line and not area.intersects(handle):
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(area, flags, str(one.year))
                last = y

    def _year_at(self, scroll: int) -> int:
        return next(one.year for one in reversed(self._months[: self._at(scroll) + 1]) if one.year)

    def _go(self, number: int) -> None:
        self.scroll_requested.emit(self._tops[max(0, min(len(self._tops) - 1, number))])

    def _scroll_to(self, y: float) -> None:
        self.scroll_requested.emit(self._place(y))
        self.update()

    def _at(self, place: int) -> int:
        return max(0, bisect_right(self._tops, place) - 1)

    def _y_of(self, place: int) -> float:
        return place / self._height * max(1, self.height() - _HANDLE)

    def _place(self, y: float) -> int:
        share = (y - _HANDLE / 2) / max(1, self.height() - _HANDLE)
        return round(max(0.0, min(1.0, share)) * self._height)


class _Bubble(QWidget):
    """A month's name beside the scrubber, in inverse colours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._host = parent
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_text(self, text: str, right: int, y: float) -> None:
        """Show the text left of ``right``, at the height of ``y``."""
        self.text = text
        height = self._theme.control(_BUBBLE_HEIGHT)
        width = QFontMetrics(self._theme.font("body_strong")).horizontalAdvance(text) + 2 * _AIR
        top = max(4, min(self._host.height() - height - 4, round(y) - height // 2))
        self.setGeometry(right - width - 6, top, width, height)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a pill with the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ink"))
        area = QRectF(self.rect())
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(self._theme.color("paper"))
        painter.setFont(self._theme.font("body_strong"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text)
        painter.end()
