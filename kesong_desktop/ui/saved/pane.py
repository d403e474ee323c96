"""The saved pane: bookmarks, likes and collections of the account in use."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.preferences import Preferences
from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event
from kesong_desktop.model.social.post import BOOKMARKS, FAVOURITES
from kesong_desktop.ui.posts.cards.extras_part import TRANSLATE
from kesong_desktop.ui.posts.post_list_presenter import PostListState
from kesong_desktop.ui.posts.post_menu import PostMenu
from kesong_desktop.ui.posts.post_router import PostRouter
from kesong_desktop.ui.posts.posts_page import EmptyWords, PostsPage
from kesong_desktop.ui.posts.rows.memory_release import MemoryRelease
from kesong_desktop.ui.posts.view_switch import ViewSwitch
from kesong_desktop.ui.saved.collection_view import CollectionView
from kesong_desktop.ui.saved.collections_presenter import CollectionsPresenter, CollectionsState
from kesong_desktop.ui.saved.presenter import SavedPresenter
from kesong_desktop.ui.saved.saved_actions import SavedActions
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.video.video_loader import VideoServices
from kesong_desktop.ui.widgets.buttons import Segmented, icon_button
from kesong_desktop.ui.widgets.tab_order import set_tab_order

COLLECTIONS = "collections"
_WORDS_FROM = 980


@dataclass(frozen=True, slots=True)
class SavedServices:
    """What the saved pane works with. ``keep_draft`` saves a new draft."""

    accounts: Accounts
    timelines: Timelines
    interactions: Interactions
    collections: Collections
    preferences: Preferences
    keep_draft: Callable[[Draft], Draft]
    videos: VideoServices


class SavedPane(Pane):
    """Saved posts as tiles or cards, and collections."""

    def __init__(self, context: UiContext, services: SavedServices, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._services = services
        self._preferences = services.preferences
        self.presenter = SavedPresenter(services.accounts, services.timelines, context, self)
        self.collections = CollectionsPresenter(services.accounts, services.collections, context, self)
        actions = SavedActions(
            services.accounts,
            services.interactions,
            services.keep_draft,
            context,
            self,
            collections=services.collections,
        )
        self._router = PostRouter(actions, self)
        self._menu = PostMenu(context, actions, self._router.follow_link, self)
        self._choice: Segmented | None = None
        self._is_in_collections = False
        self._release = MemoryRelease(context, self)
        self._build()
        self._connect(actions)

    def entered(self) -> None:
        """Show what is cached, and look for more."""
        self.collections.enter()
        self.presenter.enter()
        if self._choice is None:
            self._offer(self.presenter.segments)
        self._focus()

    def left(self) -> None:
        """Let go of posts and pictures when another pane comes to the front."""
        self.presenter.list.leave(self._page.read_id)
        self._release.start()

    def take(self, event: Event) -> None:
        """Show what an event changed in the posts."""
        self.presenter.take(event)
        self.collections.take(event)

    @Slot()
    def refresh(self) -> None:
        """Pull the list again, unless that is under way."""
        self.presenter.list.refresh()

    def go_back(self) -> None:
        """Return from a collection to all of them."""
        if self._is_in_collections:
            self.collections.close()
            self._focus()

    @Slot()
    def fit(self) -> None:
        """Leave out the words of the view switch where there is no room for them."""
        self._switch.set_narrow(on=self.width() < self.px(_WORDS_FROM))

    def _build(self) -> None:
        icons = self.context.icons
        self._top = TopBar(self.tr("Saved"))
        self._back = icon_button(icons.icon("arrow-left"), self.tr("All collections"), key="Esc")
        self._back.clicked.connect(self.go_back)
        self._back.hide()
        self._top.add_first(self._back)
        self._view = CollectionView(
            self.context, self.collections, self._router, self._menu, self, videos=self._services.videos
        )
        self._switch = ViewSwitch(icons)
        self._again = icon_button(icons.icon("arrow-clockwise"), self.tr("Refresh"), key="F5")
        self._again.clicked.connect(self.refresh)
        self._play = icon_button(icons.icon("monitor-play"), self.tr("Play the videos"))
        for part in (self._view.new_button, self._view.more_button, self._switch, self._play, self._again):
            self._top.add(part)
        self.column.addWidget(self._top)
        self._page = PostsPage(self.context, self._services.videos)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page)
        self._stack.addWidget(self._view)
        self.column.addWidget(self._stack, 1)
        self._show_view(self._preferences.load().saved_view)

    def _connect(self, actions: SavedActions) -> None:
        presenter, router, page = self.presenter, self._router, self._page
        router.set_menu(self._menu)
        router.offer_player(lambda: presenter.list.state.timeline)
        self._play.clicked.connect(router.open_player)
        router.add(TRANSLATE, self.context.translations.toggle)
        page.posts.can_vote = actions.can_vote
        router.open_posts_with("picture")
        router.add("clip", page.toggle_video)
        router.destination_requested.connect(self.destination_requested)
        page.action_wanted.connect(router.act)
        page.near_end.connect(presenter.list.load_older)
        presenter.list.further.wanted.connect(page.tell_near_end)
        page.retry_wanted.connect(self.refresh)
        self._switch.changed.connect(self._choose_view)
        presenter.segments_changed.connect(self._offer)
        presenter.list.state_changed.connect(self._show)
        self.collections.state_changed.connect(self._show_collections)
        for offer in (actions.undo_offered, self.collections.undo_offered, self._menu.offered):
            offer.connect(self.offered)
        actions.draft_ready.connect(router.open_draft)
        for message in (actions.message, self.collections.message, self._menu.said):
            message.connect(self.say)

    @Slot(object)
    def _offer(self, names: tuple[str, ...]) -> None:
        """Make the segments anew: their number is that of the lists."""
        if self._choice is not None:
            self._choice.hide()
            self._choice.deleteLater()
        words = {BOOKMARKS.name: self.tr("Bookmarks"), FAVOURITES.name: self.tr("Likes")}
        segments = [(name, words[name]) for name in names]
        self._choice = Segmented([*segments, (COLLECTIONS, self.tr("Collections"))])
        self._choice.setAccessibleName(self.tr("List"))
        self._choice.changed.connect(self._choose)
        self._top.add_after_title(self._choice)
        set_tab_order([self._top, self._stack])
        self._mark_choice()

    @Slot(str)
    def _choose(self, name: str) -> None:
        """Show one of the lists, or the collections."""
        self._is_in_collections = name == COLLECTIONS
        if self._is_in_collections:
            if self.collections.state.open is not None:
                self.collections.close()
        else:
            self.presenter.choose(name)
        self._show_collections(self.collections.state)
        self._mark_choice()
        self._focus()

    def _mark_choice(self) -> None:
        if self._choice is not None:
            shown = self.presenter.list.state.timeline.name
            self._choice.set_value(COLLECTIONS if self._is_in_collections else shown)

    @Slot(object)
    def _show(self, state: PostListState) -> None:
        self._mark_choice()
        if state.timeline == BOOKMARKS:
            line = self.tr("Save a post, and you find it again here. Nobody else sees what you save.")
            words = EmptyWords("bookmark-simple", self.tr("No bookmarks yet"), line)
        else:
            words = EmptyWords("heart", self.tr("No likes yet"), self.tr("Posts that you like appear here."))
        self._page.show_state(state, words)

    @Slot(object)
    def _show_collections(self, state: CollectionsState) -> None:
        """Show the title, the buttons and the page of what is in front."""
        is_here = self._is_in_collections
        opened = state.open if is_here else None
        self._stack.setCurrentWidget(self._view if is_here else self._page)
        self._top.set_title(opened.name if opened is not None else self.tr("Saved"))
        self._back.setVisible(opened is not None)
        self._again.setVisible(not is_here)
        self._view.show_buttons(is_shown=is_here)
        if self._choice is not None:
            self._choice.setVisible(opened is None)

    @Slot(str)
    def _choose_view(self, value: str) -> None:
        self._preferences.change(saved_view=value)
        self._show_view(value)

    def _show_view(self, value: str) -> None:
        self._switch.set_value(value)
        self._page.show_view(value)
        self._view.show_view(value)

    def _focus(self) -> None:
        front = self._view.front if self._is_in_collections else self._page.front
        front.setFocus(Qt.FocusReason.OtherFocusReason)
