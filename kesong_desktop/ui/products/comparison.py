"""Two to four products side by side."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.services import ProductServices
from kesong_desktop.model.account import Account
from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.product.product_summary import CountedPoint, ProductPage
from kesong_desktop.model.review import Relation
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.products.page.page_sheets import MOST_COMPARED
from kesong_desktop.ui.products.page.price_chart import price_words
from kesong_desktop.ui.products.picture_box import PictureBox
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label, menu_words
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button

_POINTS, _COVER_PX, _COLUMN = 4, 512, 176


class ComparisonView(QScrollArea):
    """A column for each product and a line for each fact. ``opened`` carries the key of a product."""

    opened = Signal(str)
    shown = Signal()

    def __init__(
        self, context: UiContext, accounts: Accounts, products: ProductServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._accounts = accounts
        self._services = products
        self._keys: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Comparison"))
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(PANE_MARGIN, 8, PANE_MARGIN, PANE_MARGIN)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self.setWidget(self._inside)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the products that are compared."""
        return self._keys

    def compare(self, keys: Sequence[str]) -> None:
        """Read products on a worker thread, and show them."""
        self._keys = tuple(keys)[:MOST_COMPARED]
        account = self._accounts.current_or_none()
        if account is not None:
            task = partial(self._gather, account, self._keys)
            self._context.work(task, self, partial(self._show, self._keys, account.key), lambda _: None)

    @Slot()
    def read(self) -> None:
        """Read the products again, if some are compared."""
        if self._keys:
            self.compare(self._keys)

    def _gather(self, account: Account, keys: Sequence[str]) -> list[ProductPage]:
        found = (self._services.book.page(account, ProductKey(key)) for key in keys)
        pages = [one for one in found if one is not None]
        return list({one.product.key: one for one in pages}.values())

    def _show(self, keys: tuple[str, ...], account: str, pages: list[ProductPage]) -> None:
        if keys != self._keys:
            return
        clear(self._grid)
        for column, page in enumerate(pages, start=1):
            cover = PictureBox(self._context, ratio=0.75)
            cover.show_picture(account, page.pictures[0] if page.pictures else "", _COVER_PX)
            cover.setAccessibleName(one_line(page.product.name))
            cover.clicked.connect(partial(self.opened.emit, page.product.key))
            cover.setMinimumWidth(_COLUMN)
            self._grid.addWidget(cover, 0, column)
            name = button(menu_words(one_line(page.product.name)), kind="link", flush="left")
            name.setAccessibleName(one_line(page.product.name))
            name.clicked.connect(partial(self.opened.emit, page.product.key))
            self._grid.addWidget(name, 1, column, Qt.AlignmentFlag.AlignLeft)
            self._grid.setColumnStretch(column, 1)
        for row, (title, words_of) in enumerate(self._lines(), start=2):
            values = [words_of(page) for page in pages]
            if not any(values):
                continue
            self._grid.addWidget(label(title, "small_strong", "ink2"), row, 0, Qt.AlignmentFlag.AlignTop)
            for column, value in enumerate(values, start=1):
                shown = label(value or "–", "body", "" if value else "ink3", wrap=True)
                shown.setAccessibleName(f"{title}: {value}")
                self._grid.addWidget(shown, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.shown.emit()

    def _lines(self) -> tuple[tuple[str, Callable[[ProductPage], str]], ...]:
        return (
            (self.tr("Rating"), self._rating),
            (self.tr("Bought only"), self._bought),
            (self.tr("People you follow"), self._followed),
            (self.tr("Brand"), lambda page: one_line(page.product.brand)),
            (self.tr("Category"), lambda page: one_line(page.product.category)),
            (self.tr("Latest price"), lambda page: price_words(page.prices[-1]) if page.prices else ""),
            (self.tr("Lowest price"), _lowest),
            (self.tr("Good"), lambda page: _points(page.pros)),
            (self.tr("Less good"), lambda page: _points(page.cons)),
        )

    def _rating(self, page: ProductPage) -> str:
        return self._mean(page.product.mean, page.product.count)

    def _bought(self, page: ProductPage) -> str:
        found = next((one for one in page.shares if one.relation is Relation.BOUGHT), None)
        return self._mean(found.mean, found.count) if found else ""

    def _followed(self, page: ProductPage) -> str:
        count = page.product.followed_count
        return self._mean(page.product.mean_of("followed"), count) if count else ""

    def _mean(self, mean: float, count: int) -> str:
        reviews = self.tr("%n review(s)", "", count)
        return self.tr("{mean} stars · {reviews}").format(
            mean=QLocale().toString(mean, "f", 1), reviews=reviews
        )


def _lowest(page: ProductPage) -> str:
    return price_words(min(page.prices, key=lambda one: one.price)) if page.prices else ""


def _points(points: Sequence[CountedPoint]) -> str:
    return "\n".join(f"{one_line(one.text)} ({len(one.post_ids)})" for one in points[:_POINTS])
