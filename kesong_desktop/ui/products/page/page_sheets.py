"""The sheets of a product's page: with what to merge or compare it, and which review to take out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.product.product_summary import ProductSummary
from kesong_desktop.model.product.seen_review import SeenReview
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.products.choice_sheet import Choice, ChoiceSheet
from kesong_desktop.ui.products.page.page_presenter import ProductPagePresenter
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.style.number_text import rating_figure

MOST_COMPARED = 4


class PageSheets(QObject):
    """Opens sheets over the window of ``host``. ``compared`` carries the keys of the products to compare."""

    compared = Signal(object)

    def __init__(self, presenter: ProductPagePresenter, host: QWidget) -> None:
        super().__init__(host)
        self._presenter = presenter
        self._host = host

    def ask_comparison(self, products: Sequence[ProductSummary]) -> None:
        """Ask with which products to compare this one; those of its category are first."""
        sheet = ChoiceSheet(
            self._host.window(),
            self.tr("Compare with"),
            self.tr("Choose one to three products. Space marks one."),
            self.tr("Compare"),
            self._others(products),
            most=MOST_COMPARED - 1,
        )
        sheet.chosen.connect(self._compare)
        sheet.open()

    def ask_merge(self, products: Sequence[ProductSummary]) -> None:
        """Ask which product is the same as this one."""
        sheet = ChoiceSheet(
            self._host.window(),
            self.tr("Merge with another product"),
            self.tr(
                "The reviews of both are shown together. Nothing is published, and you can split them again."
            ),
            self.tr("Merge"),
            self._others(products),
        )
        sheet.chosen.connect(self._merge)
        sheet.open()

    @Slot()
    def ask_split(self) -> None:
        """Ask which review is of another product with the same name."""
        page = self._presenter.state.page
        if page is None:
            return
        sheet = ChoiceSheet(
            self._host.window(),
            self.tr("Split off a review"),
            self.tr("Choose the review of another product with the same name."),
            self.tr("Split off"),
            [Choice(_review_words(one), one) for one in page.reviews],
        )
        sheet.chosen.connect(self._split)
        sheet.open()

    def _others(self, products: Sequence[ProductSummary]) -> list[Choice]:
        page = self._presenter.state.page
        if page is None:
            return []
        category = page.product.category.casefold()
        others = [one for one in products if one.key != page.product.key]
        others.sort(key=lambda one: (one.category.casefold() != category, -one.count, one.key))
        return [Choice(_product_words(one), one) for one in others]

    @Slot(object)
    def _compare(self, chosen: tuple[ProductSummary, ...]) -> None:
        self.compared.emit((self._presenter.state.key, *(one.key for one in chosen)))

    @Slot(object)
    def _merge(self, chosen: tuple[ProductSummary, ...]) -> None:
        self._presenter.merge(chosen[0])

    @Slot(object)
    def _split(self, chosen: tuple[SeenReview, ...]) -> None:
        self._presenter.split(chosen[0])


def _product_words(product: ProductSummary) -> str:
    return " · ".join(one_line(part) for part in (product.name, product.brand, product.category) if part)


def _review_words(review: SeenReview) -> str:
    text = one_line(review.review.headline or review.review.text)
    parts = (
        one_line(review.author_name),
        f"{rating_figure(review.review.halves)}/5",
        full_time(review.made_utc),
        text,
    )
    return " · ".join(part for part in parts if part)
