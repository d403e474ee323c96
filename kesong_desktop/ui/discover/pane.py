"""The discover pane: timelines of the server and beyond as a waterfall, followed tags, and people to follow."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.actions.preferences import Preferences
from kesong_desktop.actions.timeline.collections import Collections
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.actions.timeline.tag_categories import TagCategories
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event
from kesong_desktop.model.social.post import LOCAL, PUBLIC, TRENDING, Person
from kesong_desktop.ui.discover.categories_presenter import CategoriesPresenter
from kesong_desktop.ui.discover.people_row import PeopleRow
from kesong_desktop.ui.discover.presenter import DiscoverPresenter, DiscoverServices, DiscoverState
from kesong_desktop.ui.discover.source_bar import SourceBar
from kesong_desktop.ui.posts.cards.extras_part import TRANSLATE
from kesong_desktop.ui.posts.post_actions import PostActions
from kesong_desktop.ui.posts.post_list_presenter import PostListState
from kesong_desktop.ui.posts.post_menu import PostMenu
from kesong_desktop.ui.posts.post_router import PostRouter
from kesong_desktop.ui.posts.posts_page import EmptyWords, PostsPage
from kesong_desktop.ui.posts.review_filter.filter_control import ReviewFilterControl
from kesong_desktop.ui.posts.rows.memory_release import MemoryRelease
from kesong_desktop.ui.posts.view_switch import ViewSwitch
from kesong_desktop.ui.shell.destination import ProfileDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.video.video_loader import VideoServices
from kesong_desktop.ui.widgets.buttons import Segmented, icon_button
from kesong_desktop.ui.widgets.tab_order import set_tab_order

_TITLE_FROM, _PLAY_FROM = 800, 760
_WORDS_FROM = 980
_PEOPLE_FROM = 640
"""Where the pane is lower, the posts need the room of the people."""


class DiscoverPane(Pane):
    """Posts as tiles below what chooses them."""

    def __init__(
        self,
        context: UiContext,
        services: DiscoverServices,
        interactions: Interactions,
        keep_draft: Callable[[Draft], Draft],
        parent: QWidget | None = None,
        *,
        videos: VideoServices,
        collections: Collections,
        categories: TagCategories,
        preferences: Preferences,
    ) -> None:
        super().__init__(context, parent)
        self._preferences = preferences
        self.presenter = DiscoverPresenter(services, context, self)
        self.categories = CategoriesPresenter(services.accounts, categories, context, self)
        self._sources = SourceBar(context, self.presenter, self.categories, self)
        self._actions = PostActions(
            services.accounts, interactions, keep_draft, context, self, collections=collections
        )
        self._router = PostRouter(self._actions, self)
        self._menu = PostMenu(context, self._actions, self._router.follow_link, self)
        self._choice: Segmented | None = None
        self._offered: tuple[str, ...] = ()
        self._has_people = False
        self._release = MemoryRelease(context, self)
        self._build(videos)
        self._connect()

    def entered(self) -> None:
        """Show what is cached, and look for more."""
        self.categories.read()
        self.presenter.enter()
        self._page.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Let go of posts and pictures when another pane comes to the front."""
        self.presenter.list.leave(self._page.read_id)
        self._release.start()

    def take(self, event: Event) -> None:
        """Show what an event changed in the posts."""
        self.presenter.take(event)
        self._sources.take(event)

    @Slot()
    def refresh(self) -> None:
        """Pull the posts again, and ask for tags and people again."""
        self.presenter.refresh()

    def go_back(self) -> None:
        """Return from a tag or a category to the timeline before it."""
        self.presenter.go_back()

    @Slot()
    def fit(self) -> None:
        """Leave out the people where the pane is low, and words where it is narrow."""
        self._switch.set_narrow(on=self.width() < self.px(_WORDS_FROM))
        self._play.setVisible(self.width() >= self.px(_PLAY_FROM))
        self._top.set_title(self.tr("Discover") if self.width() >= self.px(_TITLE_FROM) else "")
        self._people.setVisible(self._has_people and self.height() >= _PEOPLE_FROM)

    def _build(self, videos: VideoServices) -> None:
        self._top = TopBar(self.tr("Discover"))
        again = icon_button(self.context.icons.icon("arrow-clockwise"), self.tr("Refresh"), key="F5")
        again.clicked.connect(self.refresh)
        self._play = icon_button(self.context.icons.icon("monitor-play"), self.tr("Play the videos"))
        self._switch = ViewSwitch(self.context.icons)
        self._top.add(self._switch)
        self._top.add(self._play)
        self.filter = ReviewFilterControl(self.context, self)
        self.filter.changed.connect(self.presenter.list.filter_reviews)
        self._top.add(self.filter.button)
        self._top.add(again)
        self._people = PeopleRow(self.context)
        self._people.hide()
        self._page = PostsPage(self.context, videos)
        self._show_view(self._preferences.load().discover_view)
        for part in (self._top, self.filter.bar, self._sources.chips, self._people):
            self.column.addWidget(part)
        self.column.addWidget(self._page, 1)

    def _connect(self) -> None:
        presenter, router, page = self.presenter, self._router, self._page
        router.set_menu(self._menu)
        router.offer_player(lambda: presenter.list.state.timeline)
        self._play.clicked.connect(router.open_player)
        router.add(TRANSLATE, self.context.translations.toggle)
        page.posts.can_vote = self._actions.can_vote
        router.open_posts_with("picture", "clip")
        self._switch.changed.connect(self._choose_view)
        self._menu.offered.connect(self.offered)
        router.destination_requested.connect(self.destination_requested)
        page.action_wanted.connect(router.act)
        page.near_end.connect(presenter.list.load_older)
        presenter.list.further.wanted.connect(page.tell_near_end)
        page.retry_wanted.connect(self.refresh)
        self._sources.destination_requested.connect(self.destination_requested)
        self.categories.undo_offered.connect(self.offered)
        self._people.follow_wanted.connect(presenter.follow)
        self._people.opened.connect(self._open_person)
        presenter.state_changed.connect(self._show_around)
        presenter.list.state_changed.connect(self._show)
        self._actions.draft_ready.connect(router.open_draft)
        self._actions.undo_offered.connect(self.offered)
        for message in (presenter.message, self.categories.message, self._actions.message, self._menu.said):
            message.connect(self.say)

    @Slot(object)
    def _show_around(self, state: DiscoverState) -> None:
        """Show which timelines, tags and people there are."""
        if state.timelines != self._offered:
            self._offer(state.timelines)
        if self._choice is not None:
            self._choice.set_value(state.base)
        self._people.show_people(state.account, state.people)
        self._has_people = bool(state.people)
        self.fit()
        # After the chips have been made: they follow the same state.
        set_tab_order([self._top, self.filter.bar, self._sources.chips, self._people, self._page])

    def _offer(self, names: tuple[str, ...]) -> None:
        """Make the segments anew: their number is that of the timelines."""
        self._offered = names
        if self._choice is not None:
            self._choice.hide()
            self._choice.deleteLater()
        words = {
            LOCAL.name: self.tr("This server"),
            PUBLIC.name: self.tr("Wider world"),
            TRENDING.name: self.tr("Trending"),
        }
        self._choice = Segmented([(name, words[name]) for name in names])
        self._choice.setAccessibleName(self.tr("Timeline"))
        self._choice.changed.connect(self._choose)
        self._top.add_after_title(self._choice)
        self._choice.setVisible(len(names) > 1)

    @Slot(str)
    def _choose_view(self, value: str) -> None:
        self._preferences.change(discover_view=value)
        self._show_view(value)

    def _show_view(self, value: str) -> None:
        self._switch.set_value(value)
        self._page.show_view(value)

    @Slot(str)
    def _choose(self, name: str) -> None:
        self.presenter.choose(name)

    @Slot(object)
    def _show(self, state: PostListState) -> None:
        self._sources.mark(state.timeline)
        if self.filter.filter.is_set:
            title = self.tr("No posts match")
            line = self.tr("None of the posts that are loaded here match the filter.")
        elif state.timeline.kind == "tags":
            title = self.tr("No posts in this category yet")
            line = self.tr("New posts with one of its tags appear here.")
        elif state.timeline.kind == "tag":
            title, line = self.tr("No posts with this tag yet"), self.tr("New posts with it appear here.")
        else:
            title, line = self.tr("Nothing here yet"), self.tr("Public posts appear here.")
        self._page.show_state(state, EmptyWords("compass", title, line))

    @Slot(object)
    def _open_person(self, person: Person) -> None:
        self.destination_requested.emit(ProfileDestination(person.id, person.handle, person.url))
