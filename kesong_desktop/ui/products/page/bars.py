"""How ratings are spread, and who wrote the reviews: bars, each with its words and figures."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kesong_desktop.model.product.product_summary import RelationShare
from kesong_desktop.ui.accessibility.toggle_action import ToggleAction
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.widgets.relation import RELATIONS, relation_word
from kesong_desktop.ui.widgets.stars import draw_stars

_BAR, _STAR = 8, 12


class HistogramRow(ToggleAction, QAbstractButton):
    """One line of the histogram: stars, bar and count. A click shows these reviews alone."""

    def __init__(self, stars: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stars = stars
        self._theme = theme
        self._count = self._most = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.answer_toggle()
        FocusRing(self, 6)

    def show_count(self, count: int, most: int) -> None:
        """Show how many reviews there are; the longest bar stands for ``most``."""
        self._count, self._most = count, most
        self.setAccessibleName(self.tr("{stars} stars: {count}").format(stars=self.stars, count=count))
        self.setEnabled(count > 0)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        return QSize(160, self._theme.control(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number of stars, the bar, and how many reviews have them."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.color("ink2"))
        high, digit = self.height(), theme.px(12)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(6, 0, digit, high), middle, QLocale().toString(self.stars))
        painter.save()
        painter.setClipRect(QRectF(6 + digit, 0, _STAR + 2, high))
        draw_stars(painter, QRectF(6 + digit, (high - _STAR) / 2, _STAR, _STAR), 2, theme)
        painter.restore()
        left, end = 6 + digit + _STAR + 8, self.width() - theme.px(40)
        track = QRectF(left, (high - _BAR) / 2, max(0, end - left), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(track, 4, 4)
        if self._count:
            track.setWidth(max(_BAR, track.width() * self._count / max(1, self._most)))
            painter.setBrush(theme.color("star"))
            painter.drawRoundedRect(track, 4, 4)
        painter.setPen(theme.color("ink2"))
        count = QRectF(end + 4, 0, self.width() - end - 10, high)
        painter.drawText(count, middle | Qt.AlignmentFlag.AlignRight, QLocale().toString(self._count))
        painter.end()


class Histogram(QWidget):
    """The number of reviews for each number of stars. ``chosen`` carries the stars to show alone, 0 for all."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = [HistogramRow(stars, theme, self) for stars in (5, 4, 3, 2, 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows:
            row.clicked.connect(self._choose)
            column.addWidget(row)

    def show_counts(self, counts: tuple[int, ...], chosen: int) -> None:
        """Show the counts for 5, 4, 3, 2 and 1 stars; the row ``chosen`` is marked."""
        for row, count in zip(self.rows, counts, strict=True):
            row.show_count(count, max(counts))
            row.setChecked(row.stars == chosen)

    @Slot()
    def _choose(self) -> None:
        row = self.sender()
        if isinstance(row, HistogramRow):
            self.chosen.emit(row.stars if row.isChecked() else 0)


class ShareBar(QWidget):
    """How large the part of each relation is, as one bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares: tuple[RelationShare, ...] = ()
        self.setFixedHeight(12)

    def show_shares(self, shares: tuple[RelationShare, ...]) -> None:
        """Show these parts, which add up to the whole."""
        self._shares = shares
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts side by side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, room = 0.0, self.width() - 2.0 * max(0, len(self._shares) - 1)
        for one in self._shares:
            painter.setBrush(self._theme.color(RELATIONS[one.relation].ink))
            painter.drawRoundedRect(QRectF(left, 0, max(2.0, room * one.share), 12), 3, 3)
            left += room * one.share + 2
        painter.end()


class RelationShares(QWidget):
    """Who wrote the reviews: share and mean of each relation to the brand."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar = ShareBar(theme)
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._bar)
        column.addWidget(self._lines)

    def show_shares(self, shares: tuple[RelationShare, ...]) -> None:
        """Show share and mean of each relation, in words and figures."""
        self._bar.show_shares(shares)
        clear(self._grid)
        locale = QLocale()
        for row, one in enumerate(shares):
            count, percent = locale.toString(one.count), locale.toString(round(100 * one.share))
            share = self.tr("{count} · {percent} %").format(count=count, percent=percent)
            self._grid.addWidget(_Dot(self._theme, RELATIONS[one.relation].ink), row, 0)
            self._grid.addWidget(label(relation_word(one.relation)), row, 1)
            self._grid.addWidget(label(share, "body", "ink2"), row, 2, Qt.AlignmentFlag.AlignRight)
            mean = label(
                self.tr("{mean} stars").format(mean=locale.toString(one.mean, "f", 1)), "body_strong"
            )
            self._grid.addWidget(mean, row, 3, Qt.AlignmentFlag.AlignRight)


class _Dot(QWidget):
    """The colour of a part, beside its words."""

    def __init__(self, theme: Theme, role: str) -> None:
        super().__init__()
        self._theme = theme
        self._role = role
        self.setFixedSize(10, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._role))
        painter.drawEllipse(self.rect())
        painter.end()
