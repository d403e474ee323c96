"""The strip of a review in the preview: product, relation, stars and facts."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.number_text import decimal, rating_figure
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.relation import RelationLabel
from kesong_desktop.ui.widgets.stars import draw_stars, stars_width

_STAR, _AIR = 18, 10


class ReviewStrip(QFrame):
    """Shows a review as a card in the feed does; hidden where the post is none."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "sunken")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(6)

    def show_form(self, form: ReviewForm | None) -> None:
        """Show a review as far as it is written."""
        clear(self._column)
        self.setVisible(form is not None)
        if form is None:
            return
        if form.relation is not None:
            self._column.addWidget(RelationLabel(form.relation, self._context.theme, self._context.icons))
        self._column.addWidget(label(form.product.strip() or self.tr("Product"), "lead", wrap=True))
        self._column.addWidget(_Stars(self._context.theme, form.halves))
        price = f"{form.price} {form.currency}".strip()
        used = self.tr("used {time}").format(time=form.used) if form.used else ""
        facts = " · ".join(part for part in (form.brand, price, form.where, used) if part)
        if facts:
            self._column.addWidget(label(facts, "small", "ink2", wrap=True))


class _Stars(QWidget):
    def __init__(self, theme: Theme, halves: int) -> None:
        super().__init__()
        self._theme = theme
        self._halves = halves
        self._words = decimal(halves / 2) if halves else ""
        self.setFixedHeight(theme.line("body_strong") + 2)
        self.setAccessibleName(f"{rating_figure(halves)} / 5" if halves else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = (self.height() - _STAR) / 2
        draw_stars(painter, QRectF(0, top, stars_width(_STAR), _STAR), self._halves, self._theme)
        if self._words:
            painter.setFont(self._theme.font("body_strong", tabular=True))
            painter.setPen(self._theme.color("ink"))
            area = QRectF(stars_width(_STAR) + _AIR, 0, self.width(), self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()
