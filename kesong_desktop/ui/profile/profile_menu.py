"""The menu of a profile, and the sheets and questions that it opens."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from kesong_desktop.actions.timeline.list_membership import ListMembership
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.model.text.links import safe
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.profile.lists_presenter import ListsPresenter
from kesong_desktop.ui.profile.presenter import ProfilePresenter
from kesong_desktop.ui.profile.relationship_presenter import (
    RelationshipOptions,
    RelationshipPresenter,
    options_of,
)
from kesong_desktop.ui.profile.sheets.lists_sheet import ListsSheet
from kesong_desktop.ui.profile.sheets.mute_sheet import MuteSheet
from kesong_desktop.ui.profile.sheets.report_sheet import MOST_POSTS, ReportSheet
from kesong_desktop.ui.shell.destination import NewWindowDestination, ProfileDestination
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import menu
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet

_LOOKED_AT = 100


class ProfileMenu(QObject):
    """Opens menus and sheets over ``host``. ``posts`` returns the posts that a report can include.

    ``destination_requested`` carries a ``Destination``.
    """

    destination_requested = Signal(object)

    def __init__(
        self,
        context: UiContext,
        presenter: ProfilePresenter,
        relationships: RelationshipPresenter,
        lists: ListMembership,
        *,
        posts: Callable[[], Sequence[Post]],
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self._context = context
        self._presenter = presenter
        self._relationships = relationships
        self._lists = lists
        self._posts = posts
        self._host = host

    @Slot(QPoint)
    def open(self, at: QPoint) -> None:
        """Open the menu at a point of the screen."""
        shown, icons = menu(self._host), self._context.icons
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self._presenter.state
        if state.profile is not None:
            words = self.tr("Open in new window")
            shown.addAction(icons.icon("arrow-square-out"), words, self._open_window)
        if safe(state.url):
            browser = partial(browse, state.url)
            shown.addAction(icons.icon("globe"), self.tr("Open in browser"), browser)
            shown.addAction(icons.icon("link"), self.tr("Copy link"), self.copy_link)
        if state.account is not None and state.profile is not None and not state.is_own:
            self._add_relationship(shown, options_of(state), state.account, state.profile.person)
        shown.popup(at)

    @Slot()
    def _open_window(self) -> None:
        if (profile := self._presenter.state.profile) is not None:
            person = profile.person
            place = ProfileDestination(person.id, person.handle, person.url)
            self.destination_requested.emit(NewWindowDestination(place))

    @Slot()
    def copy_link(self) -> None:
        """Copy the web address of the person."""
        QGuiApplication.clipboard().setText(self._presenter.state.url)

    def unfollow(self, account: Account, person: Person) -> None:
        """Unfollow; asks first where following again would need to be accepted."""
        act = partial(self._relationships.unfollow, account, person)
        if person.locked:
            question = self.tr("Unfollow {name}?").format(name=isolated(person.name))
            words = self.tr("To follow again you will have to ask, and wait to be accepted.")
            QuestionSheet(self._host, question, words, self.tr("Unfollow")).ask(act)
        else:
            act()

    def _add_relationship(
        self, shown: QMenu, options: RelationshipOptions, account: Account, person: Person
    ) -> None:
        icons, acts = self._context.icons, self._relationships
        shown.addSeparator()
        if options.can_notify:
            words = self.tr("Stop notifying of posts") if options.is_notifying else self.tr("Notify of posts")
            act = partial(acts.notify, account, person, on=not options.is_notifying)
            shown.addAction(icons.icon("bell"), words, act)
        if options.can_hide_boosts:
            words = self.tr("Show boosts in feed") if options.hides_boosts else self.tr("Hide boosts in feed")
            act = partial(acts.show_boosts, account, person, on=options.hides_boosts)
            shown.addAction(icons.icon("repeat"), words, act)
        if options.can_list:
            act = partial(self._open_lists, account, person)
            shown.addAction(icons.icon("list-plus"), self.tr("Add to lists…"), act)
        shown.addSeparator()
        if options.can_remove:
            act = partial(self._ask_removal, account, person)
            shown.addAction(icons.icon("user-minus"), self.tr("Remove from followers…"), act)
        if options.can_mute and options.is_muted:
            act = partial(acts.unmute, account, person)
            shown.addAction(icons.icon("speaker-high"), self.tr("Unmute"), act)
        elif options.can_mute:
            act = partial(self._ask_mute, options, account, person)
            shown.addAction(icons.icon("speaker-slash"), self.tr("Mute…"), act)
        if options.can_block and options.is_blocked:
            act = partial(acts.unblock, account, person)
            shown.addAction(icons.icon("prohibit"), self.tr("Unblock"), act)
        elif options.can_block:
            act = partial(self._ask_block, account, person)
            shown.addAction(icons.icon("prohibit", "bad"), self.tr("Block…"), act)
        if options.can_report:
            act = partial(self._open_report, account, person)
            shown.addAction(icons.icon("flag", "bad"), self.tr("Report…"), act)

    def _open_lists(self, account: Account, person: Person) -> None:
        presenter = ListsPresenter(self._lists, account, person, self._context)
        ListsSheet(self._host, isolated(person.name), presenter).ask()

    def _ask_removal(self, account: Account, person: Person) -> None:
        question = self.tr("Remove {name} from your followers?").format(name=isolated(person.name))
        words = self.tr("They are not notified, and can follow you again.")
        act = partial(self._relationships.remove_follower, account, person)
        QuestionSheet(self._host, question, words, self.tr("Remove")).ask(act)

    def _ask_block(self, account: Account, person: Person) -> None:
        question = self.tr("Block {name}?").format(name=isolated(person.name))
        words = self.tr("You no longer see each other's posts, and neither follows the other any more.")
        act = partial(self._relationships.block, account, person)
        QuestionSheet(self._host, question, words, self.tr("Block")).ask(act)

    def _ask_mute(self, options: RelationshipOptions, account: Account, person: Person) -> None:
        sheet = MuteSheet(self._host, isolated(person.name), has_durations=options.has_durations)
        sheet.confirmed.connect(partial(self._mute, account, person))
        sheet.ask()

    def _mute(self, account: Account, person: Person, duration_s: int, notifications: bool) -> None:
        self._relationships.mute(account, person, duration_s=duration_s, notifications=notifications)

    def _open_report(self, account: Account, person: Person) -> None:
        # A long profile is not read to its end for the few posts that the sheet lists.
        near = islice(self._posts(), _LOOKED_AT)
        own = list(islice((one for one in near if one.reblogged_by is None), MOST_POSTS))
        sheet = ReportSheet(self._host, person, own, local_host=account.host)
        sheet.sent.connect(partial(self._relationships.report, account))
        sheet.ask()
