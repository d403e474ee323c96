"""The sheet in which is chosen which reviews of a timeline are shown."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.review import Relation
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.relation import relation_word
from kesong_desktop.ui.widgets.sheet import Sheet

_STARS = (1, 2, 3, 4, 5)
_WIDTH = 400


class ReviewFilterSheet(Sheet):
    """Shows a filter. ``chosen`` carries the ``ReviewFilter`` that was made of it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, shown: ReviewFilter) -> None:
        super().__init__(parent)
        self.reviews_only = QCheckBox(self.tr("Reviews only"))
        self.no_ads = QCheckBox(self.tr("No ads: only reviews of what was bought"))
        self.relation, self.rating = QComboBox(), QComboBox()
        self.category, self.currency = QLineEdit(shown.category), QLineEdit(shown.currency)
        self.least, self.most = QLineEdit(shown.least_price), QLineEdit(shown.most_price)
        self._build()
        self.reviews_only.setChecked(shown.reviews_only)
        self.no_ads.setChecked(shown.no_ads)
        self.rating.setCurrentIndex(self.rating.findData(shown.least_halves))
        relation = next(iter(shown.relations), None)
        self.relation.setCurrentIndex(max(0, self.relation.findData(relation)))
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
        self.relation.addItem(self.tr("Any"), None)
        for relation in Relation:
            self.relation.addItem(relation_word(relation), relation)
        self.rating.addItem(self.tr("Any"), 0)
        for stars in _STARS:
            words = self.tr("{stars} or more").format(stars=QLocale().toString(stars))
            self.rating.addItem(words, 2 * stars)
        names = (self.tr("How they got it"), self.tr("Stars"), self.tr("Category"))
        fields = (self.relation, self.rating, self.category)
        self._add_row(column, list(zip(names[:2], fields[:2], strict=True)))
        self._add_row(column, [(names[2], fields[2])])
        self._add_row(
            column,
            [
                (self.tr("Price from"), self.least),
                (self.tr("Price to"), self.most),
                (self.tr("Currency"), self.currency),
            ],
        )
        note = label(
            self.tr("Filters the posts that are loaded here; more are loaded as needed."),
            "small",
            "ink2",
            wrap=True,
        )
        column.addWidget(note)
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
        relation = self.relation.currentData()
        made = ReviewFilter(
            reviews_only=self.reviews_only.isChecked(),
            no_ads=self.no_ads.isChecked(),
            relations=frozenset() if relation is None else frozenset({Relation(relation)}),
            least_halves=self.rating.currentData(),
            category=self.category.text().strip(),
            least_price=self.least.text().strip(),
            most_price=self.most.text().strip(),
            currency=self.currency.text().strip(),
        )
        self.close_sheet()
        self.chosen.emit(made)
