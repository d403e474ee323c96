"""The posts of a profile in one of three views, below a widget that scrolls with them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.model.social.post_rows import NO_ROWS
from kesong_desktop.ui.posts.cards.media_part import has_video
from kesong_desktop.ui.posts.cards.post_card_view import CARD_WIDTH, WIDE_CARD
from kesong_desktop.ui.profile.posts.post_items import ProfilePostModel, first_picture
from kesong_desktop.ui.profile.posts.post_tile import TILE_RADIUS, PostTileDelegate
from kesong_desktop.ui.profile.posts.profile_cards import ProfileCards
from kesong_desktop.ui.profile.posts_presenter import GRID, LIST, WATERFALL, ProfilePostsState
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import CARD_GAP, PANE_MARGIN
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.item_view import ItemView
from kesong_desktop.ui.views.layout.column import ColumnRule
from kesong_desktop.ui.views.layout.grid import GridRule
from kesong_desktop.ui.views.layout.waterfall import WaterfallRule
from kesong_desktop.ui.views.square_grid import SquareGridView
from kesong_desktop.ui.views.waterfall import WaterfallView

WIDEST = 936
_TILE, _GAP = 200, 8


class PostsArea(QWidget):
    """Shows posts below ``top``, which is as wide as they are and scrolls away with them.

    ``fit_top`` is called with a width before ``top`` is measured. ``opened`` carries the post that was pressed,
    ``player_wanted`` one whose video is to be played (F).
    """

    opened = Signal(object)
    player_wanted = Signal(object)
    near_end = Signal()

    def __init__(
        self,
        context: UiContext,
        top: QWidget,
        fit_top: Callable[[int], None],
        cards: ProfileCards,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._top = top
        self._fit_top = fit_top
        play = QShortcut(QKeySequence("F"), self)
        play.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        play.activated.connect(self._play)
        self._top_px = 0
        self._list_number = -1
        self._posts = ProfilePostModel(self, context.covers)
        self._posts.file_of = context.file_of
        self._tiles = PostTileDelegate(context, self._posts)
        self._cards = cards
        tiles = item_style(context.theme, radius=TILE_RADIUS)
        self._grid = SquareGridView(self._tiles, tiles, GridRule(), has_type_ahead=False)
        self._waterfall = WaterfallView(self._tiles, tiles, WaterfallRule(), has_type_ahead=False)
        self._list = cards.view
        self._views = {GRID: self._grid, WATERFALL: self._waterfall, LIST: self._list}
        self._stack = QStackedWidget(self)
        for view in (self._grid, self._waterfall):
            self._prepare_tiles(view)
        for each in self._views.values():
            self._prepare(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        top.setParent(self)
        top.installEventFilter(self)
        top.raise_()
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    @property
    def view(self) -> ItemView:
        """The view that is in front."""
        found = self._stack.currentWidget()
        assert isinstance(found, ItemView)
        return found

    @property
    def posts(self) -> ProfilePostModel:
        """The posts that are shown."""
        return self._posts

    @property
    def read_id(self) -> str:
        """The id of the first post on the screen; empty at the top, and where nothing is shown."""
        rows = self.view.visible_rows() if self.view.verticalScrollBar().value() else ()
        return self._posts.id_of(rows[0]) if rows else ""

    def show_state(self, state: ProfilePostsState) -> None:
        """Show posts in the view that is chosen; another list begins at its top."""
        self._tiles.account = state.account
        self._posts.show_posts(state.posts, pinned=state.pinned)
        is_list = state.view == LIST
        self._cards.show_posts(state.account, state.posts if is_list else NO_ROWS, pinned=state.pinned)
        if self.view is self._list and not is_list:
            self._cards.rest()
        if self.view is not self._views[state.view]:
            self._stack.setCurrentWidget(self._views[state.view])
        if state.list_number != self._list_number:
            self._list_number = state.list_number
            self.view.verticalScrollBar().setValue(0)
        self.fit()

    @Slot()
    def tell_near_end(self) -> None:
        """Have the view in front ask for more once again if its end is near; not while it is hidden."""
        if self.view.isVisible():
            self.view.tell_near_end()

    def fit(self) -> None:
        """Measure what is above the posts, and make room for it."""
        view = self.view
        bar = view.verticalScrollBar().sizeHint().width()
        width = max(1, min(WIDEST, self.width() - bar - 2 * PANE_MARGIN))
        self._fit_top(width)
        layout = self._top.layout()
        assert layout is not None
        layout.invalidate()
        height = (
            layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        )
        self._top_px = height
        above = height + PANE_MARGIN
        side = max(PANE_MARGIN, (self.width() - bar - width) // 2)
        self._grid.set_rule(
            GridRule(_TILE, _GAP, PANE_MARGIN, above, PANE_MARGIN, columns_least=3, widest=width)
        )
        self._waterfall.set_rule(WaterfallRule(_TILE, _GAP * 2, side, above, PANE_MARGIN))
        self._list.set_rule(
            ColumnRule(
                min(CARD_WIDTH, width),
                min(WIDE_CARD, width),
                gap=CARD_GAP,
                side=PANE_MARGIN,
                top=above,
                bottom=PANE_MARGIN,
            )
        )
        self._place(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is above the posts to the new width."""
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the posts, too, where the pointer is above them."""
        QApplication.sendEvent(self.view.verticalScrollBar(), event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure again when what is above the posts asks for it."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._top:
            self.fit()
        return super().eventFilter(watched, event)

    def _prepare_tiles(self, view: ItemView) -> None:
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setAccessibleName(self.tr("Posts"))
        view.setModel(self._posts)
        view.setDragEnabled(True)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)

    def _prepare(self, view: ItemView) -> None:
        view.near_end.connect(self.near_end)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        view.arranged.connect(self._scrolled)
        self._stack.addWidget(view)

    def _place(self, width: int) -> None:
        view = self.view
        left = (view.viewport().width() - width) // 2
        self._top.setGeometry(left, PANE_MARGIN // 3 - view.verticalScrollBar().value(), width, self._top_px)

    @Slot()
    def _scrolled(self) -> None:
        # While the window is destroyed, the views go one by one.
        if self._stack.currentWidget() is not None:
            self._place(self._top.width())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        post = self._posts.items[index.row()]
        if first_picture(post) is not None and self._posts.is_covered(post):
            # A tile shows its picture first, as those of other lists do.
            self._context.covers.reveal(post, on=True)
        else:
            self.opened.emit(post)

    @Slot()
    def _play(self) -> None:
        index = self.view.currentIndex()
        post = index.data(ItemRole.ITEM) if index.isValid() else None
        if post is not None and has_video(post):
            self.player_wanted.emit(post)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what is above the posts when a key brings the focus there."""
        if now is not None and self._top.isAncestorOf(now):
            top = now.mapTo(self, now.rect().topLeft()).y()
            if top < 0 or top + now.height() > self.height():
                bar = self.view.verticalScrollBar()
                bar.setValue(bar.value() + top - PANE_MARGIN)

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        if self.isVisible():
            self.view.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self._tiles.tiles.set_ground(self._context.theme.color("paper"))
        for view in (self._grid, self._waterfall):
            view.set_style(item_style(self._context.theme, radius=TILE_RADIUS))
        self.fit()
