"""What all reviews of a product say together: figures, who wrote them, prices, pros and cons."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kesong_desktop.model.product.product_summary import CountedPoint, ProductPage, RelationShare
from kesong_desktop.model.review import Relation
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.products.page.bars import Histogram, RelationShares
from kesong_desktop.ui.products.page.page_presenter import PageState
from kesong_desktop.ui.products.page.point_row import PointRow
from kesong_desktop.ui.products.page.price_chart import PricePanel
from kesong_desktop.ui.products.page.same_products import SameProducts
from kesong_desktop.ui.products.picture_box import PictureBox
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import CARD_PADDING, PANE_MARGIN
from kesong_desktop.ui.widgets.flow import FlowRow
from kesong_desktop.ui.widgets.stars import draw_stars, stars_width
from kesong_desktop.ui.widgets.tab_order import set_tab_order

_COVER_PX, _THUMB, _THUMBS, _POINTS = 1024, 56, 6, 5
_STAR = 18
_KINDER = 0.5
"""From so many stars on, a difference between gifted and bought reviews is said."""


class Overview(QScrollArea):
    """``stars_chosen`` carries the stars to show alone (0: all), ``point_chosen`` a pro or con (empty: any).

    ``picture_wanted`` carries the address of the large picture when it is pressed.
    """

    stars_chosen = Signal(int)
    point_chosen = Signal(str)
    picture_wanted = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self._pictures: tuple[str, ...] = ()
        self._account = ""
        self._key: str = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Overview"))
        self._name = label("", "display", wrap=True)
        self._facts = label("", "body", "ink2", wrap=True)
        self._cover = PictureBox(context, ratio=0.72)
        self._cover.setAccessibleName(self.tr("Open the pictures"))
        self._cover.picked.connect(self.picture_wanted)
        self._thumbs = FlowRow(gap=8)
        self._mean = MeanFigure(theme)
        self.histogram = Histogram(theme)
        self.histogram.chosen.connect(self.stars_chosen)
        self._shares = RelationShares(theme)
        self._hint = label("", "body", "plum", wrap=True)
        self.prices = PricePanel(theme)
        self._price_card = _card(self.prices)
        self._points = {
            "pros": _Points(self.tr("Good"), "+", "ok"),
            "cons": _Points(self.tr("Less good"), "−", "bad"),
        }
        for points in self._points.values():
            points.chosen.connect(self.point_chosen)
        self.same = SameProducts()
        self._build()

    def show_state(self, state: PageState) -> None:
        """Show the product of a state."""
        page = state.page
        if page is None:
            return
        if state.key != self._key:
            self._key = state.key
            self.verticalScrollBar().setValue(0)
        self._show_head(page, state.account)
        self._mean.show_mean(page.product.mean, page.product.count)
        self.histogram.show_counts(page.histogram, state.stars)
        self._shares.show_shares(page.shares)
        hint = self._hint_of(page.shares)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._price_card.setVisible(bool(page.prices))
        if page.prices:
            self.prices.show_points(page.prices)
        for name, found in (("pros", page.pros), ("cons", page.cons)):
            self._points[name].show_points(found[:_POINTS], page.product.count, state.point)
        self.same.show_state(state)
        # Some were made anew, and Tab would reach them last.
        set_tab_order([self])

    def _show_head(self, page: ProductPage, account: str) -> None:
        product = page.product
        self._name.setText(one_line(product.name))
        counted = self.tr("reviewed %n time(s)", "", product.count)
        followed = (
            self.tr("%n by people you follow", "", product.followed_count) if product.followed_count else ""
        )
        facts = (one_line(product.brand), one_line(product.category), counted, followed)
        self._facts.setText(" · ".join(part for part in facts if part))
        if (page.pictures, account) == (self._pictures, self._account):
            return
        self._pictures, self._account = page.pictures, account
        self._cover.setVisible(bool(page.pictures))
        self._pick(page.pictures[0] if page.pictures else "")
        layout = self._thumbs.layout()
        if layout is not None:
            clear(layout)
        shown = page.pictures[:_THUMBS] if len(page.pictures) > 1 else ()
        for number, url in enumerate(shown, start=1):
            thumb = PictureBox(self._context, side=_THUMB)
            thumb.setAccessibleName(self.tr("Picture {number}").format(number=number))
            thumb.show_picture(account, url, 2 * _THUMB)
            thumb.picked.connect(self._pick)
            self._thumbs.add(thumb)
        self._thumbs.setVisible(bool(shown))

    @Slot(str)
    def _pick(self, url: str) -> None:
        self._cover.show_picture(self._account, url, _COVER_PX)

    def _hint_of(self, shares: Sequence[RelationShare]) -> str:
        """Return how gifted reviews differ from bought ones, where they do."""
        means = {one.relation: one.mean for one in shares}
        bought, gifted = means.get(Relation.BOUGHT), means.get(Relation.GIFTED)
        if bought is None or gifted is None or abs(gifted - bought) < _KINDER:
            return ""
        stars = QLocale().toString(abs(gifted - bought), "f", 1)
        if gifted > bought:
            return self.tr("Gifted reviews are {stars} stars kinder than bought ones here.").format(
                stars=stars
            )
        return self.tr("Gifted reviews are {stars} stars stricter than bought ones here.").format(stars=stars)

    def _build(self) -> None:
        inside = QWidget()
        self.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(PANE_MARGIN, 8, PANE_MARGIN, PANE_MARGIN)
        column.setSpacing(12)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addWidget(self._cover)
        column.addWidget(self._thumbs)
        rating = QHBoxLayout()
        rating.setSpacing(16)
        rating.addWidget(self._mean)
        rating.addWidget(self.histogram, 1)
        column.addLayout(rating)
        heading = label(self.tr("Who reviewed it"), "body_strong")
        column.addWidget(_card(heading, self._shares, self._hint))
        column.addWidget(self._price_card)
        for points in self._points.values():
            column.addWidget(points)
        column.addWidget(self.same)
        column.addStretch(1)


class MeanFigure(QWidget):
    """The mean in large figures, its stars, and of how many reviews it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mean, self._count = 0.0, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_mean(self, mean: float, count: int) -> None:
        """Show the mean of ``count`` reviews."""
        self._mean, self._count = mean, self.tr("mean of %n", "", count)
        self.setAccessibleName(
            self.tr("{mean} of 5 stars, {count}").format(
                mean=QLocale().toString(mean, "f", 1), count=self._count
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of figures, stars and words."""
        theme = self._theme
        words = QFontMetrics(theme.font("small")).horizontalAdvance(self._count) + 2
        return QSize(
            max(round(stars_width(_STAR)), theme.px(96), words),
            theme.px(52) + _STAR + 8 + theme.line("small"),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figure, the stars and the words."""
        theme, painter = self._theme, QPainter(self)
        font = theme.font("display", tabular=True)
        font.setPixelSize(theme.px(48))
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        top = theme.px(52)
        box = QRectF(0, 0, self.width(), top)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, QLocale().toString(self._mean, "f", 1))
        draw_stars(painter, QRectF(0, top, stars_width(_STAR), _STAR), round(2 * self._mean), theme)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("ink3"))
        below = QRectF(0, top + _STAR + 6, self.width(), theme.line("small"))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, self._count)
        painter.end()


class _Points(QWidget):
    """Pros or cons with how many reviews name each."""

    chosen = Signal(str)

    def __init__(self, title: str, sign: str, tone: str) -> None:
        super().__init__()
        self._sign, self._tone = sign, tone
        self._shown: tuple[dict[str, int], int] = ({}, 0)
        self._by_text: dict[str, PointRow] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(title, "lead"))
        column.addLayout(self._rows)

    def show_points(self, points: Sequence[CountedPoint], total: int, chosen: str) -> None:
        """Show the points; a press on one shows the reviews that name it alone."""
        counts = {one.text: len(one.post_ids) for one in points}
        if (counts, total) != self._shown:
            self._shown = (counts, total)
            clear(self._rows)
            self._by_text = {text: self._row(text, count, total) for text, count in counts.items()}
        for text, row in self._by_text.items():
            row.setChecked(text == chosen)
        self.setVisible(bool(points))

    def _row(self, text: str, count: int, total: int) -> PointRow:
        of = self.tr("{count} of {total}").format(count=count, total=total)
        row = PointRow(self._sign, self._tone, one_line(text), of)
        row.clicked.connect(partial(self._choose, text, row))
        self._rows.addWidget(row)
        return row

    def _choose(self, text: str, row: PointRow) -> None:
        self.chosen.emit(text if row.isChecked() else "")


def _card(*parts: QWidget) -> QFrame:
    """Return a card with these parts, one below the other."""
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    return card
