"""Prices over time: a line with dots, and the same as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.model.product.product_summary import PricePoint
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.focus_ring import FocusRing, draw_ring, is_keyboard

_HEIGHT, _DOT, _GRID_LINES, _SHOWN_ROWS = 176, 7.0, 4, 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def price_words(point: PricePoint) -> str:
    """Return a price with its currency as it is written."""
    places = max(0, -int(point.price.normalize().as_tuple().exponent))
    number = QLocale().toString(float(point.price), "f", 0 if not places else max(2, places))
    return f"{number} {one_line(point.currency)}"


def day_words(point: PricePoint) -> str:
    """Return the day of a price as it is written."""
    day = QDate(point.day.year, point.day.month, point.day.day)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


class PriceChart(QWidget):
    """A line through the prices. Left, Right, Home and End walk the dots; the words below tell one, the lowest at first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: Sequence[PricePoint] = ()
        self._current = -1
        self._by_key = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Price over time"))
        theme.changed.connect(self.updateGeometry)

    @property
    def current(self) -> int:
        """The number of the dot that is told, or -1."""
        return self._current

    def show_points(self, points: Sequence[PricePoint]) -> None:
        """Show prices, the oldest first."""
        if tuple(points) != tuple(self._points):
            self._points, self._current = points, -1
            self._tell(-1)

    def sizeHint(self) -> QSize:
        """Return the preferred size of the chart."""
        return QSize(260, self._theme.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous price with the arrow keys."""
        key, last = Qt.Key(event.key()), len(self._points) - 1
        if key in _STEPS and self._points:
            self._tell(min(max(self._current + _STEPS[key], 0), last))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._points:
            self._tell(0 if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the dot nearest to the pointer."""
        if self._points:
            x = event.position().x()
            self._tell(min(range(len(self._points)), key=lambda one: abs(self._spot(one).x() - x)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring where the focus came by key."""
        super().focusInEvent(event)
        self._by_key = is_keyboard(event.reason())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring around a price."""
        super().focusOutEvent(event)
        self._by_key = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw grid, line, dots, and the words of the lowest or the current one."""
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_grid(painter)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        spots = [self._spot(number) for number in range(len(self._points))]
        painter.drawPolyline(self._line(spots))
        lowest = min(range(len(self._points)), key=lambda one: self._points[one].price)
        for number, spot in enumerate(spots):
            is_full = number in {lowest, self._current}
            painter.setBrush(self._theme.color("accent" if is_full else "card"))
            radius = _DOT / 2 + (1 if number == self._current else 0)
            painter.drawEllipse(spot, radius, radius)
        told = lowest if self._current < 0 else self._current
        self._draw_words(painter, self._words(told))
        if self._by_key:
            draw_ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, self.palette())
        painter.end()

    def _line(self, spots: Sequence[QPointF]) -> list[QPointF]:
        """Return the spots of the line: of several prices at one place their middle."""
        places: dict[float, list[float]] = {}
        for spot in spots:
            places.setdefault(spot.x(), []).append(spot.y())
        return [QPointF(x, sum(ys) / len(ys)) for x, ys in places.items()]

    def _tell(self, number: int) -> None:
        if number == self._current and number >= 0:
            return
        self._current = number
        if self._points:
            self.setAccessibleDescription(self._words(number) if number >= 0 else self._summary())
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def _summary(self) -> str:
        lowest = min(self._points, key=lambda one: one.price)
        return self.tr("{prices}, lowest {price}").format(
            prices=self.tr("%n price(s)", "", len(self._points)), price=price_words(lowest)
        )

    def _words(self, number: int) -> str:
        point = self._points[number]
        return " · ".join(
            part for part in (price_words(point), one_line(point.where), day_words(point)) if part
        )

    def _area(self) -> QRectF:
        theme = self._theme
        left = max(theme.px(36), max(self._width_of(value) for value in self._values()) + 10)
        return QRectF(left, 10, self.width() - left - 12, self.height() - 2 * theme.line("small") - 22)

    def _values(self) -> list[float]:
        """Return the prices at which grid lines are drawn, from the lowest one."""
        prices = [float(one.price) for one in self._points]
        low, high = min(prices), max(prices)
        room = (high - low) * 0.1 or max(1.0, high * 0.1)
        low, high = max(0.0, low - room), high + room
        return [low + (high - low) * step / (_GRID_LINES - 1) for step in range(_GRID_LINES)]

    def _label(self, value: float) -> str:
        values = self._values()
        return QLocale().toString(value, "f", 0 if values[-1] - values[0] >= _GRID_LINES else 2)

    def _width_of(self, value: float) -> int:
        return QFontMetrics(self._theme.font("small", tabular=True)).horizontalAdvance(self._label(value))

    def _spot(self, number: int) -> QPointF:
        area, values, point = self._area(), self._values(), self._points[number]
        first, last = self._points[0].day, self._points[-1].day
        days = (last - first).days
        if days:
            share = (point.day - first).days / days
        else:
            share = number / max(1, len(self._points) - 1) if len(self._points) > 1 else 0.5
        height = (float(point.price) - values[0]) / (values[-1] - values[0])
        return QPointF(area.left() + 6 + (area.width() - 12) * share, area.bottom() - area.height() * height)

    def _draw_grid(self, painter: QPainter) -> None:
        area, values, theme = self._area(), self._values(), self._theme
        painter.setFont(theme.font("small", tabular=True))
        line = theme.line("small")
        for value in values:
            share = (value - values[0]) / (values[-1] - values[0])
            y = area.bottom() - area.height() * share
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("ink3"))
            box = QRectF(0, y - line / 2, area.left() - 8, line)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._label(value)
            )
        days = QRectF(area.left(), area.bottom() + 6, area.width(), line)
        painter.setPen(theme.color("ink3"))
        painter.drawText(days, Qt.AlignmentFlag.AlignLeft, day_words(self._points[0]))
        if len(self._points) > 1:
            painter.drawText(days, Qt.AlignmentFlag.AlignRight, day_words(self._points[-1]))

    def _draw_words(self, painter: QPainter, words: str) -> None:
        theme = self._theme
        painter.setFont(theme.font("small_strong", tabular=True))
        painter.setPen(theme.color("ink"))
        box = QRectF(0, self.height() - theme.line("small") - 2, self.width(), theme.line("small"))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, cut)


class PricePanel(QWidget):
    """The chart with the latest and the lowest price, or all of it as a table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chart = PriceChart(theme)
        self.table = QTableWidget(0, 3)
        self._note = label("", "small", "ink3")
        self._latest, self._lowest = ElidedLabel("", "body_strong"), ElidedLabel("", "body_strong")
        self.switch = button(self.tr("Show as table"), kind="link", small=True, flush="left")
        self.switch.clicked.connect(self._toggle)
        self._build()

    def show_points(self, points: Sequence[PricePoint]) -> None:
        """Show prices, the oldest first; there is at least one."""
        self.chart.show_points(points)
        self._note.setText(
            self.tr("{currency}, as people paid it").format(currency=one_line(points[-1].currency))
        )
        lowest = min(points, key=lambda one: one.price)
        for part, point in ((self._latest, points[-1]), (self._lowest, lowest)):
            part.setText(" · ".join(one for one in (price_words(point), one_line(point.where)) if one))
        self.table.setRowCount(len(points))
        for row, point in enumerate(reversed(points)):
            for column, words in enumerate((day_words(point), price_words(point), one_line(point.where))):
                self.table.setItem(row, column, QTableWidgetItem(words))
        rows = min(len(points), _SHOWN_ROWS) + 1
        self.table.setFixedHeight(rows * self._theme.control(32) + 4)

    @Slot()
    def _toggle(self) -> None:
        is_table = self.table.isHidden()
        self.table.setVisible(is_table)
        self.chart.setVisible(not is_table)
        self.switch.setText(self.tr("Show as chart") if is_table else self.tr("Show as table"))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Price over time"), "body_strong"))
        head.addStretch(1)
        head.addWidget(self._note)
        self.table.setAccessibleName(self.tr("Prices"))
        self.table.setHorizontalHeaderLabels([self.tr("Day"), self.tr("Price"), self.tr("Where")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.setTabKeyNavigation(False)
        FocusRing(self.table, RADIUS_SMALL, is_inside=True)
        self.table.hide()
        facts = QHBoxLayout()
        for name, value in ((self.tr("Latest"), self._latest), (self.tr("Lowest"), self._lowest)):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(label(name, "small", "ink3"))
            column.addWidget(value)
            facts.addLayout(column, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(head)
        outer.addWidget(self.chart)
        outer.addWidget(self.table)
        outer.addLayout(facts)
        outer.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
