"""The years and months of the roll along its edge: a drag leaps to any of them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.tokens import PILL, PILL_ALPHA, PILL_TEXT
from kesong_desktop.ui.widgets.focus import draw_ring

WIDTH = 20
_THUMB, _TICK, _BUBBLE_HIGH, _PAD = 28, 8, 30, 14


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the roll: where it begins, and its words; ``is_first``: the first of its year."""

    top: int
    words: str
    is_first: bool


class Scrubber(QWidget):
    """A strip as high as the view. ``wanted`` carries the place of the roll that is to be on top of the screen."""

    wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._months: Sequence[Month] = ()
        self._tops: list[int] = []
        self._height = 1
        self._scroll = 0
        self._is_dragged = False
        self._bubble = _Bubble(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setAccessibleName(self.tr("Date"))
        self.setAccessibleDescription(self.tr("Up and down go a month, Page keys a year"))
        theme.changed.connect(self.update)
        self.hide()

    @property
    def month(self) -> str:
        """The words of the month on top of the screen; empty where there is none."""
        return self._months[self._at(self._scroll)].words if self._months else ""

    def show_months(self, months: Sequence[Month], height: int, view: int) -> None:
        """These months in a roll of ``height`` px, of which ``view`` px are seen. One month alone needs no strip."""
        self._months, self._height = months, max(1, height)
        self._tops = [month.top for month in months]
        self.setVisible(len(months) > 1 and height > 2 * view)
        if not self.isVisible():
            self._bubble.hide()
        self.update()

    def show_scroll(self, scroll: int) -> None:
        """Where the screen begins in the roll."""
        self._scroll = scroll
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tick for each year, and where one is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        last = -float(_TICK)
        for month in self._months:
            y = self._y_of(month.top)
            if month.is_first and y - last >= _TICK:
                painter.drawRoundedRect(QRectF(self.width() - 12, y, 6, 2), 1, 1)
                last = y
        painter.setBrush(self._theme.color("accent" if self._is_dragged else "ink3"))
        thumb = QRectF(self.width() - 11, self._y_of(self._scroll), 4, _THUMB)
        painter.drawRoundedRect(thumb, 2, 2)
        if self.hasFocus():
            draw_ring(painter, thumb.adjusted(-2, -2, 2, 2), 4, self.palette())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leap there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_dragged = True
            self._leap(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the month under the pointer; a drag leaps along."""
        y = event.position().y()
        if self._is_dragged:
            self._leap(y)
        self._tell(y)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """It stays there."""
        self._is_dragged = False
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The words go with the pointer."""
        super().leaveEvent(event)
        self._bubble.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """By months and years."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if self._months and (step := steps.get(Qt.Key(event.key()))):
            self._go(self._at(self._scroll) + step)
        elif self._months and event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._go_year(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _go_year(self, step: int) -> None:
        here = self._at(self._scroll)
        firsts = [number for number, month in enumerate(self._months) if month.is_first]
        place = bisect_right(firsts, here) - 1 + step
        self._go(firsts[max(0, min(len(firsts) - 1, place))])

    def _go(self, number: int) -> None:
        self.wanted.emit(self._tops[max(0, min(len(self._tops) - 1, number))])

    def _leap(self, y: float) -> None:
        self.wanted.emit(self._place(y))
        self.update()

    def _tell(self, y: float) -> None:
        if self._months:
            self._bubble.show_words(self._months[self._at(self._place(y))].words, self.geometry().left(), y)

    def _at(self, place: int) -> int:
        return max(0, bisect_right(self._tops, place) - 1)

    def _y_of(self, place: int) -> float:
        return place / self._height * max(1, self.height() - _THUMB)

    def _place(self, y: float) -> int:
        share = y / max(1, self.height() - _THUMB)
        return round(max(0.0, min(1.0, share)) * self._height)


class _Bubble(QWidget):
    """The month's words beside the strip."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = parent
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_words(self, words: str, right: int, y: float) -> None:
        """Stand left of ``right``, at the height of ``y``."""
        self._words = words
        wide = QFontMetrics(self._theme.font("body_strong")).horizontalAdvance(words) + 2 * _PAD
        top = max(4, min(self._room.height() - _BUBBLE_HIGH - 4, round(y) - _BUBBLE_HIGH // 2))
        self.setGeometry(right - wide - 6, top, wide, _BUBBLE_HIGH)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(PILL)
        ground.setAlphaF(PILL_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), _BUBBLE_HIGH / 2, _BUBBLE_HIGH / 2)
        painter.setPen(QColor(PILL_TEXT))
        painter.setFont(self._theme.font("body_strong"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
