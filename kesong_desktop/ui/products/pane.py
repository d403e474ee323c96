"""The product book: the list of products, the page of one, a comparison, and the wish list."""

from collections.abc import Callable
from functools import cache, partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.services import ProductServices
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.product.product_summary import ProductSummary
from kesong_desktop.model.product.wish import Wish
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.images.media_viewer import MediaViewer, ViewerFactory
from kesong_desktop.ui.posts.cards.extras_part import TRANSLATE
from kesong_desktop.ui.posts.post_actions import PostActions
from kesong_desktop.ui.posts.post_menu import PostMenu
from kesong_desktop.ui.posts.post_router import PostRouter
from kesong_desktop.ui.posts.post_viewer import PostViewer
from kesong_desktop.ui.products.comparison import ComparisonView
from kesong_desktop.ui.products.page.page_pictures import ProductPictures
from kesong_desktop.ui.products.page.page_presenter import PageState, ProductPagePresenter
from kesong_desktop.ui.products.page.page_sheets import PageSheets
from kesong_desktop.ui.products.page.product_view import ProductView
from kesong_desktop.ui.products.presenter import ProductsPresenter, PullFollowed
from kesong_desktop.ui.products.product_list import ProductList
from kesong_desktop.ui.products.top_buttons import TopButtons
from kesong_desktop.ui.products.wish_presenter import WishPresenter
from kesong_desktop.ui.shell.destination import (
    ComparisonDestination,
    Destination,
    NewReviewDestination,
    ProductDestination,
    ProductsDestination,
)
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.video.video_loader import VideoServices
from kesong_desktop.ui.widgets.buttons import icon_button
from kesong_desktop.ui.widgets.empty_state import EmptyState
from kesong_desktop.ui.widgets.tab_order import set_tab_order


class ProductsPane(Pane):
    """The list, the page of a product, or a comparison: one at a time."""

    def __init__(
        self,
        context: UiContext,
        accounts: Accounts,
        products: ProductServices,
        actions: PostActions,
        parent: QWidget | None = None,
        *,
        videos: VideoServices,
        make_viewer: ViewerFactory,
        pull_followed: PullFollowed,
    ) -> None:
        super().__init__(context, parent)
        self._accounts = accounts
        self.presenter = ProductsPresenter(accounts, products, context, self, pull_followed=pull_followed)
        self.page = ProductPagePresenter(accounts, products, context, self)
        self.wishes = WishPresenter(accounts, products.wishes, context, self)
        self._actions = actions
        actions.setParent(self)
        self._router = PostRouter(actions, self)
        self._menu = PostMenu(context, actions, self._router.follow_link, self)
        self._top = TopBar(self.tr("Products"))
        self.column.addWidget(self._top)
        self._stack = QStackedWidget()
        self.column.addWidget(self._stack, 1)
        self.list = ProductList(context, self.presenter, self._stack)
        self.product = ProductView(context, self.page, videos, self._stack)
        self.comparison = ComparisonView(context, accounts, products, self._stack)
        self._sheets = PageSheets(self.page, self)
        self._show_in_viewer(cache(partial(make_viewer, self)), products)
        self._missing = EmptyState(context.theme, context.icons, "package", "", "", parent=self._stack)
        self._build()
        self._connect()

    def entered(self) -> None:
        """Read what is cached, and follow it."""
        self.presenter.enter()

    def left(self) -> None:
        """Stop following what is cached, and open nothing that is still being read."""
        self._pictures.forget()
        self._viewer.forget()
        self.presenter.leave()

    def arrive(self, destination: Destination) -> None:
        """Show the list, the page of a product, or a comparison."""
        match destination:
            case ProductDestination(key, post_id):
                self.page.open(key, post_id)
                self._show_part(self.product)
                self.product.overview.setFocus(Qt.FocusReason.OtherFocusReason)
            case ComparisonDestination(keys):
                self.comparison.compare(keys)
                self._show_part(self.comparison)
            case ProductsDestination(circle):
                if circle:
                    self.list.choose(circle)
                self._show_part(self.list)
                self.list.take_focus()

    def take(self, event: Event) -> None:
        """Follow what is cached, and begin anew with another account."""
        self.presenter.take(event)
        if isinstance(event, AccountsChanged) and self._account_changed():
            self.destination_requested.emit(ProductsDestination())

    def focus_search(self) -> bool:
        """Give the field of the list the focus, where the list is shown."""
        return self._stack.currentWidget() is self.list and self.list.focus_field()

    @Slot()
    def refresh(self) -> None:
        """Read products, wishes and the page again."""
        self.presenter.read()
        self.page.read()

    def go_back(self) -> None:
        """Return to the place visited before from a product or a comparison; in the list clear the search."""
        if self._stack.currentWidget() is not self.list or not self.list.clear_words():
            self.back_requested.emit()

    @Slot()
    def fit(self) -> None:
        """Show the parts that there is room for."""
        self.product.fit()
        self.list.fit()
        self._buttons.set_narrow(on=self.width() < self.px(860))

    def _account_changed(self) -> bool:
        account = self._accounts.current_or_none()
        is_page = self._stack.currentWidget() is not self.list
        return is_page and self.isVisible() and (account.key if account else "") != self.page.state.account

    def _show_in_viewer(self, viewer: Callable[[], MediaViewer], products: ProductServices) -> None:
        context, reviews = self.context, self.product.reviews
        self._pictures = ProductPictures(
            viewer,
            self._accounts,
            products.book,
            context,
            lambda: self.page.state,
            file_of=context.file_of,
            parent=self,
        )
        self._viewer = PostViewer(
            viewer,
            reviews.videos,
            self._accounts,
            reviews.shown_attachment,
            self,
            file_of=context.file_of,
        )
        self.product.overview.picture_wanted.connect(self._pictures.open)

    def _build(self) -> None:
        icons = self.context.icons
        self._back = icon_button(icons.icon("arrow-left"), self.tr("Back"), key="Esc")
        self._back.clicked.connect(self.go_back)
        self._top.add_first(self._back)
        self._buttons = TopButtons(self.context)
        self._top.add(self._buttons)
        for part in (self.list, self.product, self.comparison, self._missing):
            self._stack.addWidget(part)
        # The views were made before the bar above them.
        set_tab_order([self._top, self._stack])
        self._show_part(self.list)

    def _connect(self) -> None:
        router, buttons, wishes = self._router, self._buttons, self.list.wishes
        router.set_menu(self._menu)
        router.add(TRANSLATE, self.context.translations.toggle)
        router.add("picture", self._viewer.open)
        router.add("clip", self.product.reviews.toggle_video)
        router.destination_requested.connect(self.destination_requested)
        posts = self.product.reviews
        posts.posts.can_vote = self._actions.can_vote
        posts.action_wanted.connect(router.act)
        self._actions.draft_ready.connect(router.open_draft)
        self._actions.undo_offered.connect(self.offered)
        for message in (
            self._actions.message,
            self._menu.said,
            self.presenter.message,
            self.page.message,
            self.wishes.message,
        ):
            message.connect(self.say)
        self.list.opened.connect(self._open)
        self.comparison.opened.connect(self._open_key)
        self.page.state_changed.connect(self._show_page)
        self.page.decided.connect(self.presenter.read)
        self.presenter.changed.connect(self.page.read)
        buttons.review_wanted.connect(self._review)
        buttons.wish_wanted.connect(self.page.toggle_wish)
        buttons.compare_wanted.connect(self._ask_comparison)
        buttons.merge_wanted.connect(self._ask_merge)
        buttons.split_wanted.connect(self._sheets.ask_split)
        self._sheets.compared.connect(self._compare)
        wishes.opened.connect(self._open)
        wishes.bought.connect(self.wishes.buy)
        wishes.removed.connect(self.wishes.remove)
        wishes.accepted.connect(self.wishes.accept_price)
        wishes.noted.connect(self.wishes.set_note)
        self.wishes.changed.connect(self.presenter.read)
        self.wishes.review_wanted.connect(self._review_form)
        for undo in (self.page.undo_offered, self.wishes.undo_offered):
            undo.connect(self._offer_undo)
        self._menu.offered.connect(self.offered)

    @Slot(str, object)
    def _offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        self.offered.emit(words, self.tr("Undo"), undo)

    def _show_part(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        is_list = part is self.list
        self._back.setVisible(not is_list)
        self._buttons.setVisible(part is self.product)
        titles = {self.list: self.tr("Products"), self.comparison: self.tr("Comparison")}
        self._top.set_title(titles.get(part, ""))
        self.fit()

    @Slot(object)
    def _show_page(self, state: PageState) -> None:
        self._buttons.show_state(state)
        if self._stack.currentWidget() not in {self.product, self._missing}:
            return
        page = state.page
        self._top.set_title(one_line(page.product.name) if page else "")
        if state.is_missing:
            self._missing.set_texts(
                self.tr("No reviews of this product"),
                self.tr("None of the posts you have seen reviews it any more."),
                [],
            )
        self._stack.setCurrentWidget(self._missing if state.is_missing else self.product)

    @Slot(object)
    def _open(self, product: ProductSummary | Wish) -> None:
        self._open_key(product.key)

    @Slot(str)
    def _open_key(self, key: str) -> None:
        self.destination_requested.emit(ProductDestination(key))

    @Slot()
    def _review(self) -> None:
        self.destination_requested.emit(NewReviewDestination(form=self.page.state.form))

    @Slot(object)
    def _review_form(self, form: ReviewForm) -> None:
        self.destination_requested.emit(NewReviewDestination(form=form))

    @Slot()
    def _ask_comparison(self) -> None:
        self._sheets.ask_comparison(self.presenter.state.products)

    @Slot(object)
    def _compare(self, keys: tuple[str, ...]) -> None:
        self.destination_requested.emit(ComparisonDestination(keys))

    @Slot()
    def _ask_merge(self) -> None:
        self._sheets.ask_merge(self.presenter.state.products)
