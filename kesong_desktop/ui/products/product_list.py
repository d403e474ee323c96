"""The list of products with what chooses them, and the wish list beside it."""

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.model.product.product_summary import ProductOrder
from kesong_desktop.ui.products.presenter import ProductsPresenter, ProductsState
from kesong_desktop.ui.products.product_grid import ProductGrid
from kesong_desktop.ui.products.wishes import WishesView
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.widgets.empty_state import EmptyState
from kesong_desktop.ui.widgets.flow import FlowLayout
from kesong_desktop.ui.widgets.parts.inputs import ComboBox
from kesong_desktop.ui.widgets.parts.search_line import SearchLine

WISHES = "wishes"
_TYPED_MS, _FIELD = 120, 260
_ORDERS: tuple[ProductOrder, ...] = ("newest", "rating", "reviews", "name")


class ProductList(QWidget):
    """A track (all, yours, friends, wish list), a field, category and order, and the products as a grid.

    ``opened`` carries the ``ProductSummary`` to open.
    """

    opened = Signal(object)

    def __init__(
        self, context: UiContext, presenter: ProductsPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._categories: tuple[str, ...] = ()
        self._circle = "all"
        self.track = Segmented(
            [
                ("all", self.tr("All")),
                ("own", self.tr("Yours")),
                ("followed", self.tr("People you follow")),
                (WISHES, self.tr("Wish list")),
            ],
            can_wrap=True,
        )
        self.field = SearchLine(context.icons, self.tr("Search products"))
        self.category, self.order = ComboBox(), ComboBox()
        self.grid = ProductGrid(context)
        self.wishes = WishesView(context)
        self._note = label("", "small", "ink2", wrap=True)
        self._empty = EmptyState(context.theme, context.icons, "package", "", "")
        self._typed = QTimer(self, singleShot=True)
        self._typed.setInterval(_TYPED_MS)
        self._build()
        self._connect()
        self.show_state(presenter.state)

    def choose(self, circle: str) -> None:
        """Show all products, those of a circle of reviewers, or the wish list."""
        self.track.set_value(circle)
        self._choose(circle)

    def take_focus(self) -> None:
        """Give the products the focus, or the field where there are none."""
        target = self.grid if self._stack.currentWidget() is self.grid else self.field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self) -> bool:
        """Give the field the focus."""
        if self._circle == WISHES:
            self.choose("all")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        return True

    def clear_words(self) -> bool:
        """Clear the field; return False where it is empty."""
        had_words = bool(self.field.text())
        self.field.clear()
        return had_words

    def fit(self) -> None:
        """Fit the field to the size of the text."""
        self.field.setFixedWidth(
            min(self._context.theme.px(_FIELD), max(160, self.width() - 2 * PANE_MARGIN))
        )

    @Slot(object)
    def show_state(self, state: ProductsState) -> None:
        """Show products or wishes of a state."""
        self._fill_categories(state.categories, state.query.category)
        account = state.account
        self.grid.show_products(state.shown, account, state.query.circle)
        self.wishes.show_state(state)
        self._show_note(state)
        self._show_page(state)

    def _show_page(self, state: ProductsState) -> None:
        is_wishes = self._circle == WISHES
        for part in (self.field, self.category, self.order):
            part.setVisible(not is_wishes)
        if is_wishes and state.wishes:
            self._stack.setCurrentWidget(self.wishes)
        elif not is_wishes and state.phase == "full":
            self._stack.setCurrentWidget(self.grid)
        else:
            self._empty.set_texts(*self._empty_words(state))
            self._stack.setCurrentWidget(self._empty)

    def _empty_words(self, state: ProductsState) -> tuple[str, str]:
        if self._circle == WISHES:
            line = self.tr("Add a product from its page. When somebody paid less, you see it here.")
            return self.tr("No wishes yet"), line
        if state.phase == "loading":
            return self.tr("Looking for reviews…"), ""
        if state.phase == "no_match":
            return self.tr("No products match"), self.tr("Change the words, the category or the list above.")
        line = self.tr("Products appear here when you or others review them. Only posts you have seen count.")
        return self.tr("No products yet"), line

    def _show_note(self, state: ProductsState) -> None:
        drops = self.tr("%n lower price(s) on your wish list", "", len(state.drops)) if state.drops else ""
        waiting = ""
        if state.pending and state.products:
            count = QLocale().toString(state.pending)
            waiting = self.tr("Still looking through {count} older posts.").format(count=count)
        words = " · ".join(part for part in (drops if self._circle != WISHES else "", waiting) if part)
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _fill_categories(self, found: tuple[str, ...], chosen: str) -> None:
        if found != self._categories or not self.category.count():
            self._categories = found
            self.category.clear()
            self.category.addItem(self.tr("All categories"), "")
            for name in found:
                self.category.addItem(name, name)
        self.category.setCurrentIndex(max(0, self.category.findData(chosen)))

    def _build(self) -> None:
        self.track.setAccessibleName(self.tr("List"))
        self.category.setAccessibleName(self.tr("Category"))
        self.order.setAccessibleName(self.tr("Order"))
        words = (self.tr("Newest review"), self.tr("Best rated"), self.tr("Most reviews"), self.tr("Name"))
        for value, name in zip(_ORDERS, words, strict=True):
            self.order.addItem(name, value)
        for box in (self.category, self.order):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        tools = QWidget()
        flow = FlowLayout(tools, gap=8)
        for part in (self.field, self.category, self.order):
            flow.addWidget(part)
        top = QVBoxLayout()
        top.setContentsMargins(PANE_MARGIN, 0, PANE_MARGIN, 8)
        top.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self.track)
        line.addStretch(1)
        top.addLayout(line)
        top.addWidget(tools)
        top.addWidget(self._note)
        self._stack = QStackedWidget()
        for page in (self.grid, self.wishes, self._empty):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._presenter.state_changed.connect(self.show_state)
        self.track.changed.connect(self._choose)
        self.field.textChanged.connect(self._typed.start)
        self._typed.timeout.connect(self._search)
        self.category.activated.connect(self._choose_category)
        self.order.activated.connect(self._choose_order)
        self.grid.opened.connect(self.opened)

    @Slot(str)
    def _choose(self, circle: str) -> None:
        self._circle = circle
        if circle in {"all", "own", "followed"}:
            self._presenter.choose_circle(circle)  # type: ignore[arg-type]
        self.show_state(self._presenter.state)

    @Slot()
    def _search(self) -> None:
        self._presenter.search(self.field.text())

    @Slot(int)
    def _choose_category(self, _index: int) -> None:
        self._presenter.choose_category(self.category.currentData())

    @Slot(int)
    def _choose_order(self, _index: int) -> None:
        self._presenter.choose_order(self.order.currentData())
