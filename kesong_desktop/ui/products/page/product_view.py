"""The page of a product: what the reviews say together beside the reviews."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.social.post import HOME
from kesong_desktop.ui.posts.post_list_presenter import ListPhase, PostListState
from kesong_desktop.ui.posts.posts_page import EmptyWords, PostsPage
from kesong_desktop.ui.posts.review_filter.filter_sheet import ReviewFilterSheet
from kesong_desktop.ui.posts.view_switch import CARDS
from kesong_desktop.ui.products.page.overview import Overview
from kesong_desktop.ui.products.page.page_presenter import PageState, ProductPagePresenter
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.video.video_loader import VideoServices
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.flow import FlowRow
from kesong_desktop.ui.widgets.parts.inputs import ComboBox

_BOTH_FROM, _OVERVIEW = 900, 400
"""From this width on overview and reviews are side by side; the width of the overview then."""


class ProductView(QWidget):
    """Overview and reviews side by side, or one of both where there is no room."""

    def __init__(
        self,
        context: UiContext,
        presenter: ProductPagePresenter,
        videos: VideoServices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._right = QWidget(self)
        self.overview = Overview(context, self)
        # The layout gives it its parent, after the chips above it: Tab goes through them in that order.
        self.reviews = PostsPage(context, videos)
        self.reviews.show_view(CARDS)
        self.parts = Segmented([("overview", self.tr("Overview")), ("reviews", self.tr("Reviews"))])
        self.parts.setAccessibleName(self.tr("Part of the page"))
        self._part = "overview"
        self.chips: dict[str, Chip] = {}
        self.order = ComboBox()
        self._build()
        self._connect()

    @Slot(object)
    def show_state(self, state: PageState) -> None:
        """Show a product, or why there is nothing."""
        self.overview.show_state(state)
        self._mark_filters(state)
        phase: ListPhase = "full" if state.posts else "empty" if state.page or state.is_missing else "loading"
        if state.page and state.reviews and not state.posts:
            phase = "loading"
        words = EmptyWords(
            "funnel", self.tr("No reviews match"), self.tr("Choose “All” to see every review.")
        )
        shown = PostListState(HOME, state.account, state.posts, phase, list_number=state.list_number)
        self.reviews.show_state(shown, words)

    def fit(self) -> None:
        """Show both parts where there is room, else the chosen one."""
        px = self._context.theme.px
        is_wide = self.width() >= px(_BOTH_FROM)
        self.parts.setVisible(not is_wide)
        self._right.setVisible(is_wide or self._part == "reviews")
        self.overview.setVisible(is_wide or self._part == "overview")
        if is_wide:
            self.overview.setFixedWidth(px(_OVERVIEW))
        else:
            self.overview.setMinimumWidth(0)
            self.overview.setMaximumWidth(16_777_215)

    def _build(self) -> None:
        for name, words in (
            ("all", self.tr("All")),
            ("bought", self.tr("Bought only")),
            ("followed", self.tr("People I follow")),
            ("pictures", self.tr("With pictures")),
            ("more", self.tr("Filter…")),
        ):
            self.chips[name] = Chip(words, self._context.icons, checkable=True)
            self.chips[name].clicked.connect(partial(self._filter, name))
        self.order.setAccessibleName(self.tr("Order of the reviews"))
        for value, words in (
            ("friends", self.tr("People I follow first")),
            ("newest", self.tr("Newest first")),
            ("rating_high", self.tr("Highest rating first")),
            ("rating_low", self.tr("Lowest rating first")),
        ):
            self.order.addItem(words, value)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 8, 0, 0)
        right.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(16, 0, PANE_MARGIN, 8)
        right.addLayout(holder)
        holder.addWidget(FlowRow([*self.chips.values(), self.order]))
        right.addWidget(self.reviews, 1)
        top = QHBoxLayout()
        top.setContentsMargins(PANE_MARGIN, 0, PANE_MARGIN, 0)
        top.addWidget(self.parts)
        top.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.overview)
        body.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        presenter, same = self._presenter, self.overview.same
        presenter.state_changed.connect(self.show_state)
        self.parts.changed.connect(self._choose_part)
        self.order.activated.connect(self._sort)
        self.overview.stars_chosen.connect(self._show_stars)
        self.overview.point_chosen.connect(self._show_point)
        self.reviews.near_end.connect(presenter.load_more)
        same.merge_wanted.connect(presenter.merge)
        same.apart_wanted.connect(presenter.tell_apart)
        same.unmerge_wanted.connect(presenter.unmerge)

    def _filter(self, name: str) -> None:
        """Take a chip: "All" undoes the others and what was chosen in the overview."""
        state = self._presenter.state
        if name == "all":
            self._presenter.set_filter(
                filter=ReviewFilter(), follows_only=False, with_pictures=False, point="", stars=0
            )
        elif name == "bought":
            self._presenter.set_filter(filter=replace(state.filter, no_ads=not state.filter.no_ads))
        elif name == "more":
            self._open_filter(state)
        elif name == "followed":
            self._presenter.set_filter(follows_only=not state.follows_only)
        else:
            self._presenter.set_filter(with_pictures=not state.with_pictures)

    def _open_filter(self, state: PageState) -> None:
        """Ask for relation, rating and price."""
        self._mark_filters(state)
        prices = state.page.prices if state.page is not None else ()
        currency = prices[0].currency if prices else ""
        sheet = ReviewFilterSheet(self.window(), state.filter, of_product=True, currency=currency)
        sheet.chosen.connect(self._take_filter)
        sheet.open()

    @Slot(object)
    def _take_filter(self, chosen: ReviewFilter) -> None:
        self._presenter.set_filter(filter=chosen)

    def _mark_filters(self, state: PageState) -> None:
        marks = {
            "bought": state.filter.no_ads,
            "followed": state.follows_only,
            "pictures": state.with_pictures,
            "more": replace(state.filter, no_ads=False).is_set,
        }
        marks["all"] = not (any(marks.values()) or state.stars or state.point)
        for name, is_on in marks.items():
            self.chips[name].setChecked(is_on)
        self.order.setCurrentIndex(self.order.findData(state.order))

    @Slot(str)
    def _choose_part(self, part: str) -> None:
        self._part = part
        self.fit()

    @Slot(int)
    def _sort(self, _index: int) -> None:
        self._presenter.set_filter(order=self.order.currentData())

    @Slot(int)
    def _show_stars(self, stars: int) -> None:
        self._presenter.set_filter(stars=stars)

    @Slot(str)
    def _show_point(self, point: str) -> None:
        self._presenter.set_filter(point=point)
