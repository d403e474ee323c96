"""The profile pane: a person, their posts, and lists of their followers and of whom they follow."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.services import PeopleServices
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.event import DraftsChanged, Event, JobChanged, ReachabilityChanged
from kesong_desktop.model.social.post import Person, Timeline
from kesong_desktop.model.text.richtext import TextRun
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.posts.rows.memory_release import MemoryRelease
from kesong_desktop.ui.profile.people.people_page import PeopleListPage
from kesong_desktop.ui.profile.people.people_presenter import PeopleListPresenter, PersonEntry
from kesong_desktop.ui.profile.posts.posts_area import PostsArea
from kesong_desktop.ui.profile.posts.profile_cards import ProfileCards, ProfileCardServices
from kesong_desktop.ui.profile.posts_presenter import ProfilePostsPresenter
from kesong_desktop.ui.profile.presenter import ProfilePresenter, ProfileState
from kesong_desktop.ui.profile.profile_menu import ProfileMenu
from kesong_desktop.ui.profile.profile_top import ProfileTop
from kesong_desktop.ui.profile.relationship_presenter import RelationshipPresenter
from kesong_desktop.ui.profile.sheets.edit_profile_sheet import EditProfileSheet
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import (
    Destination,
    DraftsDestination,
    OutboxDestination,
    ProfileDestination,
    ShortVideosDestination,
    TagDestination,
)
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import icon_button


@dataclass(frozen=True, slots=True)
class ProfileServices:
    """What the profile pane works with. ``own_counts`` returns how many drafts and scheduled posts there are.

    ``cards`` is what the list of posts works with.
    """

    accounts: Accounts
    people: PeopleServices
    timelines: Timelines
    own_counts: Callable[[], tuple[int, int]]
    cards: ProfileCardServices


class ProfilePane(Pane):
    """Shows one person at a time. ``undo_offered`` carries a sentence for a toast and what undoes what it says."""

    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, services: ProfileServices, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._services = services
        people = services.people.people
        self.presenter = ProfilePresenter(services.accounts, people, context, self)
        self.posts = ProfilePostsPresenter(services.timelines, context, self)
        self.people = PeopleListPresenter(people, context, self)
        self._relationships = RelationshipPresenter(people, context, self)
        self._number = -1
        self._release = MemoryRelease(context, self)
        self._build()
        self._menu = ProfileMenu(
            context,
            self.presenter,
            self._relationships,
            services.people.lists,
            posts=lambda: self.posts.state.posts,
            host=self,
        )
        self._connect()

    def arrive(self, destination: Destination) -> None:
        """Show the person that is asked for."""
        if isinstance(destination, ProfileDestination):
            self.presenter.show(destination)

    def entered(self) -> None:
        """Count drafts and scheduled posts anew, and focus the posts."""
        self._count_own()
        self._area.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Stop playing, and let go of posts and pictures, when another pane comes to the front."""
        self._cards.rest()
        self.posts.leave(self._area.read_id)
        self._release.start()

    def take(self, event: Event) -> None:
        """Show what an event changed of the person, the posts or the people."""
        self.presenter.take(event)
        self.posts.take(event)
        self.people.take(event)
        if isinstance(event, ReachabilityChanged) and event.problem is None and self.isVisible():
            self.context.pictures.ask_again()
        if isinstance(event, DraftsChanged | JobChanged) and self.isVisible():
            self._count_own()

    @Slot()
    def refresh(self) -> None:
        """Pull the person, and what is in front of posts and people."""
        self.presenter.refresh()
        if self._stack.currentWidget() is self._page:
            self.people.refresh()
        else:
            self.posts.refresh()

    @Slot()
    def go_back(self) -> None:
        """Return from a list of people to the profile."""
        if self._stack.currentWidget() is self._page:
            self.people.clear()
            self._stack.setCurrentWidget(self._area)
            self._show(self.presenter.state)
            self._area.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        icons = self.context.icons
        self._bar = TopBar(self.tr("Profile"))
        self._back = icon_button(icons.icon("arrow-left"), self.tr("Back to the profile"), key="Esc")
        self._back.clicked.connect(self.go_back)
        self._back.hide()
        self._bar.add_first(self._back)
        again = icon_button(icons.icon("arrow-clockwise"), self.tr("Refresh"), key="F5")
        again.clicked.connect(self.refresh)
        self._play = icon_button(icons.icon("monitor-play"), self.tr("Play the videos"))
        self._play.clicked.connect(lambda: self._play_from(""))
        self._bar.add(self._play)
        self._bar.add(again)
        self.column.addWidget(self._bar)
        # From the outside: what is put into another widget later gets its style once more, with all that is in it.
        self._stack = QStackedWidget(self)
        self.column.addWidget(self._stack, 1)
        self._top = ProfileTop(self.context, self._stack)
        self._cards = ProfileCards(self.context, self._services.cards, lambda: self.posts.timeline, self)
        self._area = PostsArea(self.context, self._top, self._top.fit, self._cards, self._stack)
        self._page = PeopleListPage(self.context)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._page)

    def _connect(self) -> None:
        top, header, posts = self._top, self._top.header, self.posts
        header.act_wanted.connect(self._act)
        header.menu_wanted.connect(self._menu.open)
        self._menu.destination_requested.connect(self.destination_requested)
        header.people_wanted.connect(self._show_people)
        header.link_clicked.connect(self._follow_link)
        header.moved_wanted.connect(self._open_moved)
        header.note_changed.connect(self._save_note)
        top.view_chosen.connect(posts.set_view)
        top.replies_chosen.connect(lambda on: posts.set_replies(on=on))
        top.boosts_chosen.connect(lambda on: posts.set_boosts(on=on))
        top.own_list_wanted.connect(self._open_own_list)
        top.retry_wanted.connect(self.refresh)
        self._area.opened.connect(self._cards.open_post)
        self._cards.destination_requested.connect(self.destination_requested)
        self._cards.said.connect(self.say)
        self._cards.offered.connect(self.offered)
        self._area.player_wanted.connect(lambda post: self._play_from(post.id))
        self._area.near_end.connect(posts.load_older)
        posts.further.wanted.connect(self._area.tell_near_end)
        self._page.view.near_end.connect(self.people.load_older)
        self.people.further.wanted.connect(self._page.tell_near_end)
        self._page.view.person_wanted.connect(self._open_person)
        self._page.view.follow_wanted.connect(self._toggle_follow)
        self._page.retry_wanted.connect(self.people.refresh)
        self.presenter.state_changed.connect(self._show)
        posts.state_changed.connect(self._show_posts)
        self.people.state_changed.connect(self._page.show_state)
        self._relationships.message.connect(self.say)
        self._relationships.undo_offered.connect(self.undo_offered)
        self.context.theme.changed.connect(self._show_again)

    @Slot(object)
    def _show(self, state: ProfileState) -> None:
        if state.number != self._number:
            self._number = state.number
            self.people.clear()
            self._stack.setCurrentWidget(self._area)
        if state.account is not None and state.profile is not None and state.shows_posts:
            self.posts.show(state.account, state.person_id, has_pins=state.features.pins)
        else:
            self.posts.clear()
        self._show_bar()
        self._show_posts(self.posts.state)

    @Slot()
    def _show_again(self) -> None:
        self._show(self.presenter.state)

    def _show_posts(self, _state: object) -> None:
        self._top.show_states(self.presenter.state, self.posts.state)
        self._area.show_state(self.posts.state)

    def _show_bar(self) -> None:
        state, is_list = self.presenter.state, self._stack.currentWidget() is self._page
        self._back.setVisible(is_list)
        if not is_list:
            self._bar.set_title(self.tr("Your profile") if state.is_own else self.tr("Profile"))
            # What is cached is shown all the same; without anything the placeholder says it.
            problem = state.problem if state.profile is not None else None
            self._bar.set_remark(messages.what(problem) if problem is not None else "")
            return
        is_followers = self.people.state.kind == "followers"
        self._bar.set_title(self.tr("Followers") if is_followers else self.tr("Following"))
        self._bar.set_remark(state.full_handle)

    def _count_own(self) -> None:
        self._top.show_own_counts(*self._services.own_counts())

    @Slot(str)
    def _act(self, name: str) -> None:
        state = self.presenter.state
        account, person = state.account, state.profile.person if state.profile else None
        if account is None or person is None:
            return
        if name == "follow":
            self._relationships.follow(account, person)
        elif name == "unfollow":
            self._menu.unfollow(account, person)
        elif name == "unblock":
            self._relationships.unblock(account, person)
        elif name == "edit":
            self._edit(state)
        elif name == "copy":
            self._menu.copy_link()
            self.say.emit(self.tr("Link copied."))
        elif name == "copied":
            self.say.emit(self.tr("Address copied."))

    def _edit(self, state: ProfileState) -> None:
        if state.account is None or state.profile is None or state.profile.source is None:
            self.presenter.refresh()
            return
        service = self._services.people.own_profile
        sheet = EditProfileSheet(
            self.context, state.account, state.profile, state.features, service=service, parent=self
        )
        sheet.saved.connect(partial(self.say.emit, self.tr("Profile saved.")))
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask()

    def _play_from(self, post_id: str) -> None:
        if person_id := self.presenter.state.person_id:
            timeline = Timeline.of_account(person_id, media_only=True)
            self.destination_requested.emit(ShortVideosDestination(timeline.name, post_id))

    @Slot(str)
    def _save_note(self, note: str) -> None:
        state = self.presenter.state
        if state.account is not None and state.profile is not None:
            self._relationships.save_note(state.account, state.profile.person, note)

    @Slot(str)
    def _show_people(self, kind: str) -> None:
        state = self.presenter.state
        if state.account is not None and state.profile is not None:
            self.people.show(
                state.account, "followers" if kind == "followers" else "following", state.person_id
            )
            self._stack.setCurrentWidget(self._page)
            self._show_bar()
            self._page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _open_person(self, person: Person) -> None:
        self.destination_requested.emit(ProfileDestination(person.id, person.handle, person.url))

    @Slot(object)
    def _toggle_follow(self, entry: PersonEntry) -> None:
        account = self.people.state.account
        if account is None or entry.stands is None:
            return
        if entry.stands.is_following:
            self._menu.unfollow(account, entry.person)
        else:
            self._relationships.follow(account, entry.person)

    @Slot()
    def _open_moved(self) -> None:
        profile = self.presenter.state.profile
        if profile is not None and profile.moved_to is not None:
            self._open_person(profile.moved_to)

    @Slot(str)
    def _open_own_list(self, name: str) -> None:
        if name == "browser":
            browse(self.presenter.state.url)
        else:
            self.destination_requested.emit(DraftsDestination() if name == "drafts" else OutboxDestination())

    @Slot(object)
    def _follow_link(self, run: TextRun) -> None:
        if run.kind == "tag":
            self.destination_requested.emit(TagDestination(run.target.removeprefix("#")))
        elif run.kind == "mention":
            name = run.text.strip().lstrip("@")
            handle = f"@{name}" if "@" in name else f"@{name}@{run.host}"
            self.destination_requested.emit(ProfileDestination(handle=handle, url=run.href))
        else:
            browse(run.href)
