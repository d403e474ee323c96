"""Stars: drawn the same everywhere, and set with mouse or keys."""

import math
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.ui.style.number_text import decimal, rating_figure
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.focus_ring import RING_MARGIN, draw_ring, is_keyboard

STARS: Final = 5
STAR_PX: Final = 36
_GAP_SHARE: Final = 1 / 9
_INNER: Final = 0.48
_ROUND: Final = 0.1


def stars_width(side: float) -> float:
    """The width of five stars of ``side`` pixels with their gaps."""
    return STARS * side + (STARS - 1) * side * _GAP_SHARE


def draw_stars(painter: QPainter, rect: QRectF, halves: int, theme: Theme) -> None:
    """Draw ``halves`` half stars of ten at the left of ``rect``, as high as it; ``stars_width`` tells how wide they get."""
    side = rect.height()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index in range(STARS):
        box = QRectF(rect.x() + index * side * (1 + _GAP_SHARE), rect.y(), side, side)
        full = halves - 2 * index
        _draw_star(painter, box, theme.color("star" if full >= 2 else "line2"))
        if full == 1:
            painter.save()
            painter.setClipRect(QRectF(box.x(), box.y(), side / 2, side))
            _draw_star(painter, box, theme.color("star"))
            painter.restore()
    painter.restore()


def _draw_star(painter: QPainter, box: QRectF, color: QColor) -> None:
    """One star with softly rounded points inside ``box``."""
    outer = box.width() * (0.5 - _ROUND / 2) * 0.98
    centre = box.center() + QPointF(0, box.height() * 0.03)
    points = QPolygonF()
    for corner in range(2 * STARS):
        radius = outer if corner % 2 == 0 else outer * _INNER
        angle = math.pi * corner / STARS - math.pi / 2
        points.append(centre + QPointF(math.cos(angle), math.sin(angle)) * radius)
    pen = QPen(color, box.width() * _ROUND)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(color)
    painter.drawPolygon(points)


class StarRating(QWidget):
    """Five stars to set in halves, with the figure beside them.

    Keys 1 to 5 set whole stars, the full stop adds or takes a half, 0 and Delete clear, arrows move by a half. ``changed``
    carries the half stars (0 to 10) that a person set; writing ``halves`` is silent.
    """

    changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._halves = 0
        self._preview: int | None = None
        self._by_key = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_tip(self, self.tr("Keys 1 to 5, full stop for a half, 0 for none"))
        theme.changed.connect(self.updateGeometry)
        self._tell()

    @property
    def halves(self) -> int:
        """The rating in half stars, 0 (none) to 10."""
        return self._halves

    @halves.setter
    def halves(self, n: int) -> None:
        self._halves = min(max(n, 0), 2 * STARS)
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of stars and figure."""
        figure_width = self._theme.px(44)
        width = round(stars_width(STAR_PX)) + 12 + figure_width + 2 * RING_MARGIN
        return QSize(width, max(STAR_PX + 2 * RING_MARGIN, self._theme.line("title")))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that shows everything."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the stars (those under the pointer first), the figure and the ring."""
        shown = self._halves if self._preview is None else self._preview
        area = self._area()
        painter = QPainter(self)
        draw_stars(painter, area, shown, self._theme)
        painter.setFont(self._theme.font("title", tabular=True))
        painter.setPen(self._theme.color("ink" if shown else "ink3"))
        beside = QRectF(area.right() + 12, 0, self.width() - area.right() - 12, self.height())
        words = decimal(shown / 2) if shown else "–"
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        if self._by_key:
            draw_ring(painter, area.adjusted(1, 1, -1, -1), 7, self.palette())
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Preview the rating that a click would set."""
        self._show_preview(self._halves_at(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Show the rating itself again."""
        self._show_preview(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Sets a half or a whole star."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._by_key = False
            halves = self._halves_at(event.position())
            if halves is not None:
                self._set(halves)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set the rating by digits, full stop and arrows; Del removes it."""
        wanted = self._wanted_by(event)
        if wanted is None:
            super().keyPressEvent(event)
            return
        self._by_key = True
        self._preview = None
        self._set(min(max(wanted, 0), 2 * STARS))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring when focus came by a key."""
        self._by_key = is_keyboard(event.reason())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring of the stars."""
        self._by_key = False
        super().focusOutEvent(event)

    def _wanted_by(self, event: QKeyEvent) -> int | None:
        key, text = event.key(), event.text()
        if text in ("0", "1", "2", "3", "4", "5"):
            return 2 * int(text)
        if text in (".", ","):
            return self._halves - 1 if self._halves % 2 or self._halves == 2 * STARS else self._halves + 1
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            return self._halves + 1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            return self._halves - 1
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return 0
        return None

    def _set(self, halves: int) -> None:
        if halves != self._halves:
            self.halves = halves
            self.changed.emit(halves)
        self.update()

    def _show_preview(self, halves: int | None) -> None:
        if halves != self._preview:
            self._preview = halves
            self.update()

    def _area(self) -> QRectF:
        return QRectF(RING_MARGIN, (self.height() - STAR_PX) / 2, stars_width(STAR_PX), STAR_PX)

    def _halves_at(self, position: QPointF) -> int | None:
        """Return the rating that a click there would set; None beside the stars."""
        area = self._area()
        if not area.adjusted(-RING_MARGIN, 0, RING_MARGIN, 0).contains(position):
            return None
        step = STAR_PX * (1 + _GAP_SHARE)
        star, inside = divmod(max(position.x() - area.x(), 0.0), step)
        return min(2 * int(star) + (1 if inside < STAR_PX / 2 else 2), 2 * STARS)

    def _tell(self) -> None:
        said = (
            self.tr("{0} of 5").format(rating_figure(self._halves)) if self._halves else self.tr("not rated")
        )
        self.setAccessibleName(self.tr("Stars: {0}").format(said))
