"""The feed: timelines of the account in use."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.event import Event, ReachabilityChanged
from kesong_desktop.model.social.post import HOME, Timeline
from kesong_desktop.ui.feed.board import FeedBoard
from kesong_desktop.ui.feed.column.column_presenter import ColumnPresenter
from kesong_desktop.ui.feed.column.upload_presenter import UploadPresenter
from kesong_desktop.ui.feed.empty_feed import EmptyFeed
from kesong_desktop.ui.feed.feed_services import FeedServices
from kesong_desktop.ui.feed.gap_loader import GapLoader
from kesong_desktop.ui.feed.lists.chooser_presenter import ChooserPresenter
from kesong_desktop.ui.feed.lists.timeline_chooser import TimelineChooser
from kesong_desktop.ui.feed.merged_home_switch import MergedHomeSwitch
from kesong_desktop.ui.feed.presenter import FeedPresenter, FeedState
from kesong_desktop.ui.feed.skeleton import FeedSkeleton
from kesong_desktop.ui.images.media_viewer import ViewerFactory
from kesong_desktop.ui.platform.seen_monitor import SeenMonitor
from kesong_desktop.ui.posts.cards.card_part import CardInk
from kesong_desktop.ui.posts.cards.card_pictures import CardPictures
from kesong_desktop.ui.posts.cards.extras_part import GAP, TRANSLATE
from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.posts.post_actions import PostActions
from kesong_desktop.ui.posts.post_menu import PostMenu
from kesong_desktop.ui.posts.post_model import PostListModel
from kesong_desktop.ui.posts.post_router import PostRouter
from kesong_desktop.ui.posts.post_viewer import PostViewer
from kesong_desktop.ui.posts.review_filter.filter_control import ReviewFilterControl
from kesong_desktop.ui.posts.rows.memory_release import MemoryRelease
from kesong_desktop.ui.posts.tiles.tile_view import TileView
from kesong_desktop.ui.posts.video_controller import VideoController
from kesong_desktop.ui.posts.view_switch import WATERFALL, ViewSwitch
from kesong_desktop.ui.shell.destination import (
    Destination,
    DiscoverDestination,
    FeedDestination,
    ListDestination,
    NewPostDestination,
    TagDestination,
)
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import icon_button

_WORDS_FROM, _REMARK_FROM = 820, 1000
_POSITION_MS = 400


class FeedPane(Pane):
    """The feed pane: posts as cards or tiles, with a column beside the cards where there is room."""

    def __init__(
        self,
        context: UiContext,
        services: FeedServices,
        make_viewer: ViewerFactory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._services = services
        accounts, feeds = services.accounts, services.home_timeline.feeds
        self.presenter = FeedPresenter(feeds, context, self)
        self._homes = MergedHomeSwitch(feeds, accounts, self.presenter, self)
        self._gaps = GapLoader(accounts, services.timelines, context, self)
        self._actions = PostActions(
            accounts,
            services.interactions,
            services.keep_draft,
            context,
            self,
            collections=services.collections,
        )
        self._uploads = UploadPresenter(services.jobs, self, picture_path=services.picture_path)
        self._column = ColumnPresenter(accounts, services.home_timeline, context, self)
        self.chooser = TimelineChooser(
            context,
            ChooserPresenter(
                accounts, services.user_lists, services.home_timeline.followed_tags, context, self
            ),
            accounts,
            services.user_lists,
            self,
            feeds=feeds,
        )
        self._videos = VideoController(services.videos.videos, context, services.videos.rules, self)
        self._list_number = -1
        self._position = QTimer(self, singleShot=True)
        self._position.setInterval(_POSITION_MS)
        self._position.timeout.connect(self._keep_position)
        self._release = MemoryRelease(context, self)
        self._build_top()
        self._build_body()
        self._viewer = PostViewer(
            partial(make_viewer, self),
            self._videos,
            accounts,
            self._view.attachment_of,
            self,
            file_of=context.file_of,
        )
        self._router = PostRouter(self._actions, self)
        self._menu = PostMenu(context, self._actions, self._router.follow_link, self)
        self._seen = SeenMonitor(self)
        self._seen.seen.connect(self.presenter.mark_seen)
        self._connect()

    def entered(self) -> None:
        """Show cached entries, and pull newer ones."""
        self._follow_preferences()
        self.presenter.enter()
        self._uploads.read()
        self._column.read()
        self._board.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_preferences(self) -> None:
        """Show, blur or hide sensitive pictures as the user prefers."""
        self.context.covers.prefer(self._services.preferences.load().sensitive_media)

    def left(self) -> None:
        """Stop polling and playing when another pane comes to the front."""
        self._keep_position()
        self._videos.pause()
        self._viewer.forget()
        self.presenter.leave()
        self._release.start()

    def arrive(self, destination: Destination) -> None:
        """Show a hashtag or a list, or leave it for the home timeline."""
        if isinstance(destination, TagDestination):
            self.show_timeline(Timeline.of_tag(destination.tag))
        elif isinstance(destination, ListDestination):
            self.chooser.follow(Timeline.of_list(destination.list_id), destination.title)
            self.show_timeline(Timeline.of_list(destination.list_id))
        elif isinstance(destination, FeedDestination):
            self.go_back()

    def take(self, event: Event) -> None:
        """Show what an event changed in the timeline, the upload and the column; load failed pictures again once online."""
        self.presenter.take(event)
        self.chooser.presenter.take(event)
        self._uploads.take(event)
        self._column.take(event)
        if isinstance(event, ReachabilityChanged) and event.problem is None:
            self.context.pictures.ask_again()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline where reading stopped, or from its top; the same one stays as it is."""
        if timeline != self.presenter.state.timeline:
            self._keep_position()
            self.presenter.show_timeline(timeline)

    @Slot()
    def refresh(self) -> None:
        """Pull newer posts of the timeline, unless that is under way."""
        self._column.refresh()
        self.chooser.presenter.refresh()
        self.presenter.refresh()

    @Slot()
    def go_back(self) -> None:
        """Return from a hashtag or a list to the feed."""
        self._keep_position()
        self.presenter.go_back()

    @Slot()
    def fit(self) -> None:
        """Leave out words of the top bar where there is no room for them."""
        self._switch.set_narrow(on=self.width() < self.px(_WORDS_FROM))
        self._top.set_remark(self.tr("Newest first") if self.width() >= self.px(_REMARK_FROM) else "")
        self._board.fit()

    def _build_top(self) -> None:
        icons = self.context.icons
        self._top = TopBar(self.tr("Feed"))
        self._back = icon_button(icons.icon("arrow-left"), self.tr("Back to the feed"), key="Esc")
        self._back.clicked.connect(self.go_back)
        self._back.hide()
        self._top.add_first(self._back)
        self._switch = ViewSwitch(icons)
        self._switch.changed.connect(self._choose_view)
        refresh = icon_button(icons.icon("arrow-clockwise"), self.tr("Refresh"), key="F5")
        refresh.clicked.connect(self.refresh)
        self._play = icon_button(icons.icon("monitor-play"), self.tr("Play the videos"))
        self._top.add_after_title(self.chooser.button)
        self.filter = ReviewFilterControl(self.context, self)
        self.filter.changed.connect(self.presenter.filter_reviews)
        for part in (self.chooser.edit_button, self._switch, self._play, self.filter.button, refresh):
            self._top.add(part)
        self.column.addWidget(self._top)
        self.column.addWidget(self.filter.bar)

    def _build_body(self) -> None:
        context = self.context
        self._posts = PostListModel(self, context.covers, context.translations)
        self._posts.file_of = context.file_of
        self._pictures = CardPictures(context.pictures, context.covers)
        ink = CardInk(
            context.theme,
            context.icons,
            self._pictures,
            self._videos.screen,
            account_name=self._homes.account_name,
        )
        self._view = PostCardView(ink, self._posts)
        self._tiles = TileView(ink, self._posts)
        self._board = FeedBoard(context, self._view, self._tiles, self)
        self._empty = EmptyFeed(context)
        self._skeleton = FeedSkeleton(context.theme)
        self._board.add(self._empty)
        self._board.add(self._skeleton)
        self.column.addWidget(self._board, 1)
        self._show_view(self._services.preferences.load().feed_view)

    def _connect(self) -> None:
        actions, side, presenter = self._actions, self._board.column, self.presenter
        router, viewer = self._router, self._viewer
        router.set_menu(self._menu)
        router.offer_player(lambda: presenter.state.timeline)
        self._play.clicked.connect(router.open_player)
        router.add(TRANSLATE, self.context.translations.toggle)
        router.add(GAP, lambda post: self._gaps.load(presenter.state.timeline, post))
        self._posts.can_vote = actions.can_vote
        router.add("picture", viewer.open)
        router.add("clip", viewer.toggle)
        router.destination_requested.connect(self.destination_requested)
        for view in (self._view, self._tiles):
            view.action_wanted.connect(router.act)
            view.near_end.connect(presenter.load_older)
        self._view.clicked.connect(router.open_item)
        self._view.video_in_view.connect(viewer.look_at)
        viewer.post_of_video = self._view.post_of_video
        self._videos.changed.connect(self._repaint_video)
        self.context.pictures.ready.connect(self._posts.take_picture)
        self.context.pictures.ready.connect(self._repaint)
        self._board.scrolled.connect(self._scrolled)
        self._board.top_wanted.connect(self._to_top)
        presenter.state_changed.connect(self._show)
        presenter.further.wanted.connect(self._board.tell_near_end)
        presenter.pulled.connect(self._column.ask_server)
        presenter.pulled.connect(self.chooser.presenter.ask_server)
        self.chooser.destination_requested.connect(self.destination_requested)
        self.chooser.title_changed.connect(self._top.set_title)
        self.chooser.members_changed.connect(presenter.refresh)
        self.chooser.left.connect(self.go_back)
        # Where reading stopped belongs to what is shown until then.
        self.chooser.merged_wanted.connect(self._keep_position)
        self.chooser.merged_wanted.connect(self._homes.show_merged)
        self._homes.destination_requested.connect(self.destination_requested)
        self._uploads.state_changed.connect(side.show_upload)
        self._column.state_changed.connect(side.show_state)
        for message in (
            presenter.message,
            self._gaps.message,
            actions.message,
            self._menu.said,
            self.chooser.message,
            self._homes.message,
        ):
            message.connect(self.say)
        self._menu.offered.connect(self.offered)
        actions.undo_offered.connect(self.offered)
        actions.draft_ready.connect(router.open_draft)
        actions.followed.connect(side.clear_name)
        side.follow_wanted.connect(actions.follow)
        side.outbox_wanted.connect(router.open_outbox)
        side.memory_wanted.connect(router.open_memory)
        side.video_wanted.connect(router.open_short_video)
        side.player_wanted.connect(router.open_player)
        side.tag_wanted.connect(router.open_tag)
        self._empty.acted.connect(self._act_on_empty)

    @Slot(object)
    def _show(self, state: FeedState) -> None:
        self.chooser.follow(state.timeline)
        self._back.setVisible(state.timeline != HOME)
        self._pictures.account = self._videos.account = state.account
        is_other = state.list_number != self._list_number
        self._list_number = state.list_number
        self._view.show_posts(state.posts, is_held=state.is_held)
        self._show_page(state)
        if is_other:
            self._view.go_to(state.position)
            self._tiles.verticalScrollBar().setValue(0)
        words = self.tr("%n new post(s)", "", state.unseen) if state.unseen else ""
        self._board.show_fresh(words)
        self._scrolled(self._board.front.verticalScrollBar().value())
        # The first posts were loaded: they take the keyboard focus.
        if self.isVisible() and self.window().hasFocus():
            self._board.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self, state: FeedState) -> None:
        if state.phase == "full":
            self._board.show_page(self._board.front)
        elif state.phase == "loading":
            self._board.show_page(self._skeleton)
        else:
            self._empty.show_state(state, can_edit=self.chooser.can_edit)
            self._board.show_page(self._empty)

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        self.presenter.scrolled(is_at_top=value == 0)
        if self._seen.is_seen:
            self.presenter.mark_seen()
        self._position.start()

    @Slot()
    def _keep_position(self) -> None:
        if self._board.front is self._view and self._view.isVisible():
            self.presenter.keep_position(self._view.reading_position())

    @Slot()
    def _to_top(self) -> None:
        self._board.front.verticalScrollBar().setValue(0)

    @Slot(str)
    def _choose_view(self, value: str) -> None:
        self._services.preferences.change(feed_view=value)
        before = self._board.front
        rows = before.visible_rows()
        self._show_view(value)
        self._show_page(self.presenter.state)
        if rows and before.verticalScrollBar().value() > 0:
            after = self._board.front
            after.scrollTo(self._posts.index(rows[0], 0), after.ScrollHint.PositionAtTop)
        self._board.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_view(self, value: str) -> None:
        self._switch.set_value(value)
        self._board.show_view(self._tiles if value == WATERFALL else self._view)
        if value == WATERFALL:
            self._videos.pause()

    @Slot(int)
    def _act_on_empty(self, index: int) -> None:
        state = self.presenter.state
        if state.phase == "failed":
            self.context.recovery.act(state.problem, self.refresh)
        elif state.is_filtered:
            self.filter.clear()
        elif state.timeline != HOME:
            self.chooser.edit()
        elif index == 1:
            self.destination_requested.emit(NewPostDestination())
        elif self._board.has_column:
            self._board.column.focus_name()
        else:
            self.destination_requested.emit(DiscoverDestination())

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self._board.front.viewport().update()

    @Slot()
    def _repaint_video(self) -> None:
        self._view.video_finder.repaint(self._videos.url)
