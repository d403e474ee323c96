"""The sheet for filtering the reviews of a timeline."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.model.price import price_readings
from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.review import Relation
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.flow import FlowRow
from kesong_desktop.ui.widgets.parts.inputs import CheckBox, ComboBox
from kesong_desktop.ui.widgets.relation import relation_word
from kesong_desktop.ui.widgets.sheet import Sheet

_STARS = (1, 2, 3, 4, 5)
_WIDTH = 400


class ReviewFilterSheet(Sheet):
    """Shows a filter. ``chosen`` carries the ``ReviewFilter`` that was made of it.

    ``of_product``: the reviews of one product, which has one category. ``currency`` is that of prices without any other.
    """

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, shown: ReviewFilter, *, of_product: bool = False, currency: str = ""
    ) -> None:
        super().__init__(parent)
        self._of_product = of_product
        self._usual_currency = currency
        self.reviews_only = CheckBox(self.tr("Reviews only"))
        self.no_ads = CheckBox(self.tr("No ads: only reviews of what was bought"))
        self.relations = {one: CheckBox(relation_word(one)) for one in Relation}
        self.rating = ComboBox()
        self.category, self.currency = QLineEdit(shown.category), QLineEdit(shown.currency)
        self.least, self.most = QLineEdit(shown.least_price), QLineEdit(shown.most_price)
        self._build()
        self.reviews_only.setChecked(shown.reviews_only)
        self.no_ads.setChecked(shown.no_ads)
        self.rating.setCurrentIndex(self.rating.findData(shown.least_halves))
        for relation, box in self.relations.items():
            box.setChecked(relation in shown.relations)
        self.closed.connect(self.deleteLater)

    def _build(self) -> None:
        inside = QWidget()
        inside.setAccessibleName(self.tr("Filter reviews"))
        inside.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Filter reviews"), "lead"))
        for box in (self.reviews_only, self.no_ads):
            column.addWidget(box)
        self.reviews_only.setHidden(self._of_product)
        column.addWidget(label(self.tr("How they got it (none chosen: any)"), "small_strong", "ink2"))
        column.addWidget(FlowRow(list(self.relations.values()), gap=16))
        self.rating.addItem(self.tr("Any"), 0)
        for stars in _STARS:
            words = self.tr("{stars} or more").format(stars=QLocale().toString(stars))
            self.rating.addItem(words, 2 * stars)
        self._add_row(column, [(self.tr("Stars"), self.rating)])
        if self._of_product:
            self.category.setParent(inside)
            self.category.hide()
        else:
            self._add_row(column, [(self.tr("Category"), self.category)])
        self.currency.setPlaceholderText(self._usual_currency)
        self._add_row(
            column,
            [
                (self.tr("Price from"), self.least),
                (self.tr("Price to"), self.most),
                (self.tr("Currency"), self.currency),
            ],
        )
        words = self.tr("Filters the posts that are loaded here; more are loaded as needed.")
        note = label(words, "small", "ink2", wrap=True)
        column.addWidget(note)
        # Not before it has a parent: it would be a window of its own for a moment, and take the keyboard from this one.
        note.setHidden(self._of_product)
        row = QHBoxLayout()
        clear, done = button(self.tr("Show all")), button(self.tr("Apply"), kind="filled")
        clear.clicked.connect(self._clear)
        done.clicked.connect(self._take)
        row.addStretch(1)
        row.addWidget(clear)
        row.addWidget(done)
        column.addLayout(row)
        for line in (self.category, self.least, self.most, self.currency):
            line.returnPressed.connect(self._take)
        self.set_content(inside)

    @staticmethod
    def _add_row(column: QVBoxLayout, fields: list[tuple[str, QWidget]]) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, editor in fields:
            editor.setAccessibleName(name)
            row.addWidget(Field(name, editor), 1)
        column.addLayout(row)

    @Slot()
    def _clear(self) -> None:
        self.close_sheet()
        self.chosen.emit(ReviewFilter())

    @Slot()
    def _take(self) -> None:
        least, most = self._price(self.least), self._price(self.most)
        currency = self.currency.text().strip()
        if least or most:
            currency = currency or self._usual_currency
        made = ReviewFilter(
            reviews_only=self.reviews_only.isChecked(),
            no_ads=self.no_ads.isChecked(),
            relations=frozenset(one for one, box in self.relations.items() if box.isChecked()),
            least_halves=self.rating.currentData(),
            category=self.category.text().strip(),
            least_price=least,
            most_price=most,
            currency=currency,
        )
        self.close_sheet()
        self.chosen.emit(made)

    def _price(self, line: QLineEdit) -> str:
        """Return a price as it was typed in the language of the window, as a plain decimal number; what is none, as it is."""
        language = QLocale().bcp47Name()
        readings = price_readings(line.text().strip(), language, self.currency.text().strip())
        return readings[0] if readings else line.text().strip()
