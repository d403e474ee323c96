"""Bar chart of the interactions with own posts by month."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.plan.history_table import MonthSum
from kesong_desktop.ui.shell.ui_context import UiContext

_SHOWN = 24
_HEIGHT, _GAP, _ROUND = 150, 6, 3


class MonthChart(QWidget):
    """Likes, replies and boosts of the last 24 months on top of each other. Screen readers read the figures of each month."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._months: tuple[MonthSum, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Likes, replies and boosts by month"))
        context.theme.changed.connect(self._restyle)

    def show_months(self, months: Sequence[MonthSum]) -> None:
        """Show the last of these months."""
        self._months = tuple(months[-_SHOWN:])
        self.setAccessibleDescription("\n".join(self.sentence(one) for one in self._months))
        self.updateGeometry()
        self.update()

    def sentence(self, month: MonthSum) -> str:
        """Return the figures of a month as text."""
        return self.tr("{month}: {posts} posts, {likes} likes, {replies} replies, {boosts} boosts").format(
            month=month_text(month),
            posts=month.posts,
            likes=month.likes,
            replies=month.replies,
            boosts=month.boosts,
        )

    def sizeHint(self) -> QSize:
        """Return the height for the present text size."""
        return QSize(400, self._context.theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, the names of the months and the highest figure."""
        if not self._months:
            return
        painter, theme = QPainter(self), self._context.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.line("small")
        area = QRectF(0, line + 4, self.width(), self.height() - 2 * line - 12)
        highest = max((one.likes + one.replies + one.boosts for one in self._months), default=0) or 1
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        wide = min(area.width() / len(self._months), theme.px(72))
        painter.setFont(theme.font("small", tabular=True))
        widest = max(painter.fontMetrics().horizontalAdvance(month_text(one)) for one in self._months)
        step = max(1, math.ceil((widest + _GAP) / wide))
        for number, month in enumerate(self._months):
            bar = QRectF(
                area.left() + number * wide + _GAP / 2, area.top(), max(2.0, wide - _GAP), area.height()
            )
            self._draw_bar(painter, bar, month, highest)
            if number % step == 0:
                painter.setPen(theme.color("ink3"))
                below = QRectF(bar.left(), area.bottom() + 4, wide * step, line)
                painter.drawText(below, Qt.AlignmentFlag.AlignLeft, month_text(month))
        self._draw_legend(painter, line)
        painter.end()

    def _draw_legend(self, painter: QPainter, line: int) -> None:
        """Name the colours, from the right edge to the left."""
        theme, right = self._context.theme, float(self.width())
        names = {"ok": self.tr("Boosts"), "info": self.tr("Replies"), "heart": self.tr("Likes")}
        for color, name in names.items():
            left = right - painter.fontMetrics().horizontalAdvance(name)
            painter.setPen(theme.color("ink2"))
            painter.drawText(QRectF(left, 0, right - left + 1, line), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(color))
            painter.drawEllipse(QPointF(left - 10, line / 2), 4, 4)
            right = left - 28

    def _draw_bar(self, painter: QPainter, bar: QRectF, month: MonthSum, highest: int) -> None:
        theme, bottom = self._context.theme, bar.bottom()
        painter.setPen(Qt.PenStyle.NoPen)
        for count, color in ((month.likes, "heart"), (month.replies, "info"), (month.boosts, "ok")):
            high = bar.height() * count / highest
            if high <= 0:
                continue
            painter.setBrush(theme.color(color))
            painter.drawRoundedRect(QRectF(bar.left(), bottom - high, bar.width(), high), _ROUND, _ROUND)
            bottom -= high
        total = month.likes + month.replies + month.boosts
        if total and bar.width() >= theme.px(18):
            painter.setPen(theme.color("ink2"))
            spot = QPointF(bar.left() - _GAP, bottom - theme.line("small") - 2)
            above = QRectF(spot.x(), spot.y(), bar.width() + 2 * _GAP, theme.line("small"))
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, QLocale().toString(total))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def month_text(month: MonthSum) -> str:
    """Return a month as a short name with its year."""
    pattern = QCoreApplication.translate("MonthText", "MMM yyyy", "date format of Qt")
    return QLocale().toString(QDate(month.first.year, month.first.month, 1), pattern)
