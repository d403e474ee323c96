"""Which products may be the same, and which were merged by hand."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.model.product.product_summary import ProductSummary
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.products.page.page_presenter import PageState
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.style.tokens import CARD_PADDING
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel


class SameProducts(QFrame):
    """``merge_wanted`` and ``apart_wanted`` carry a suggested ``ProductSummary``, ``unmerge_wanted`` the key of a merged one."""

    merge_wanted = Signal(object)
    apart_wanted = Signal(object)
    unmerge_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING)
        self._rows.setSpacing(8)
        self._shown: tuple[object, ...] = ()
        self.hide()

    def show_state(self, state: PageState) -> None:
        """Show suggestions, and what was merged."""
        page = state.page
        merged = page.keys[1:] if page else ()
        if (state.suggestions, merged) == self._shown:
            return
        self._shown = (state.suggestions, merged)
        clear(self._rows)
        if state.suggestions:
            self._rows.addWidget(label(self.tr("May be the same product"), "body_strong"))
        for one in state.suggestions:
            self._add_suggestion(one)
        if merged and page is not None:
            self._rows.addWidget(label(self.tr("Merged by you"), "body_strong"))
        for key in merged:
            names = [one.review.product for one in page.reviews if one.key == key] if page else []
            self._add_merged(key, one_line(names[0]) if names else self.tr("No reviews cached"))
        self.setVisible(bool(state.suggestions or merged))

    def _add_suggestion(self, product: ProductSummary) -> None:
        words = " · ".join(one_line(part) for part in (product.name, product.brand) if part)
        count = self.tr("%n review(s)", "", product.count)
        self._rows.addWidget(ElidedLabel(f"{words} · {count}", "body", "ink2"))
        row = QHBoxLayout()
        row.setSpacing(8)
        merge, apart = (
            button(self.tr("Merge"), small=True),
            button(self.tr("Not the same"), kind="quiet", small=True),
        )
        for made, verb in (
            (merge, self.tr("Merge with {product}")),
            (apart, self.tr("Not the same as {product}")),
        ):
            made.setAccessibleName(verb.format(product=one_line(product.name)))
            row.addWidget(made)
        row.addStretch(1)
        merge.clicked.connect(partial(self.merge_wanted.emit, product))
        apart.clicked.connect(partial(self.apart_wanted.emit, product))
        self._rows.addLayout(row)

    def _add_merged(self, key: str, name: str) -> None:
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(name, "body", "ink2"), 1)
        split = button(self.tr("Split off"), small=True)
        split.setAccessibleName(self.tr("Split off {product}").format(product=name))
        split.clicked.connect(partial(self.unmerge_wanted.emit, key))
        row.addWidget(split)
        self._rows.addLayout(row)
