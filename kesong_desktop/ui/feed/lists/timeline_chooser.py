"""Buttons that select the timeline of the feed: home, a list, a followed hashtag."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.feeds.feeds import Feeds
from kesong_desktop.actions.timeline.user_lists import UserLists
from kesong_desktop.model.social.post import HOME, Timeline
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.model.text.characters import isolated, one_line
from kesong_desktop.ui.feed.lists.chooser_presenter import ChooserPresenter, ChooserState
from kesong_desktop.ui.feed.lists.list_sheets import MembersSheet, NewListSheet
from kesong_desktop.ui.feed.lists.members_presenter import MembersPresenter
from kesong_desktop.ui.shell.destination import FeedDestination, ListDestination, TagDestination
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import menu, menu_words
from kesong_desktop.ui.widgets.buttons import icon_button
from kesong_desktop.ui.widgets.question_sheet import QuestionSheet


class TimelineChooser(QObject):
    """``button`` opens the menu, ``edit_button`` the sheet of the list that is shown; both are for the top bar.

    ``destination_requested`` carries a ``Destination``, ``message`` a sentence; ``title_changed`` the title of the timeline;
    ``members_changed`` that other people may be in it, ``left`` that it was deleted; ``merged_wanted`` whether the home timelines
    of all accounts are to be shown as one.
    """

    destination_requested = Signal(object)
    message = Signal(str)
    title_changed = Signal(str)
    members_changed = Signal()
    left = Signal()
    merged_wanted = Signal(bool)

    def __init__(
        self,
        context: UiContext,
        presenter: ChooserPresenter,
        accounts: Accounts,
        lists: UserLists,
        host: QWidget,
        *,
        feeds: Feeds,
    ) -> None:
        super().__init__(host)
        self._context = context
        self.presenter = presenter
        self._accounts = accounts
        self._lists = lists
        self._feeds = feeds
        self._host = host
        self._timeline = HOME
        self._told_title = ""
        icons = context.icons
        self.button = icon_button(icons.icon("caret-down"), self.tr("Choose timeline"), key="G")
        self.button.clicked.connect(self.open_menu)
        self.button.hide()
        self.edit_button = icon_button(icons.icon("users"), self.tr("Edit list"))
        self.edit_button.clicked.connect(self.edit)
        self.edit_button.hide()
        shortcut = QShortcut(QKeySequence("G"), host)
        shortcut.activated.connect(self._open_by_key)
        presenter.state_changed.connect(self._show)
        presenter.message.connect(self.message)
        presenter.created.connect(self._open_new)
        presenter.deleted.connect(self._leave)

    @property
    def title(self) -> str:
        """The title of the shown timeline; of a list as far as it is known."""
        if self._timeline.kind != "list":
            if self._timeline.kind == "tag":
                return f"#{one_line(self._timeline.argument)}"
            return self.tr("All accounts") if self._feeds.is_merged else self.tr("Feed")
        found = self.presenter.state.list_of(self._timeline.argument)
        return (one_line(found.title) if found is not None else self._told_title) or self.tr("List")

    @property
    def can_edit(self) -> bool:
        """Whether the list that is shown can be edited."""
        state = self.presenter.state
        is_known = state.list_of(self._timeline.argument) is not None
        return self._timeline.kind == "list" and state.can_edit and is_known

    def follow(self, timeline: Timeline, title: str = "") -> None:
        """Another timeline is shown; ``title`` is that of a list that may not be known yet."""
        self._timeline = timeline
        self._told_title = title or (self._told_title if timeline.kind == "list" else "")
        self._show(self.presenter.state)

    @Slot()
    def open_menu(self) -> None:
        """Open the menu of all timelines below its button."""
        state, icons, shown = self.presenter.state, self._context.icons, menu(self._host)
        self._add_homes(shown)
        if state.lists or state.can_edit:
            shown.addSeparator()
        for one in state.lists:
            title = one_line(one.title)
            is_shown = self._timeline == Timeline.of_list(one.id)
            self._add(shown, title, "list-bullets", is_shown, ListDestination(one.id, title))
        if state.can_edit:
            shown.addAction(icons.icon("plus"), self.tr("New list…"), self._ask_new)
        if state.tags:
            shown.addSeparator()
        for tag in state.tags:
            is_shown = self._timeline == Timeline.of_tag(tag)
            self._add(shown, f"#{one_line(tag)}", "hash", is_shown, TagDestination(tag))
        shown.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    @Slot()
    def edit(self) -> None:
        """Open the sheet with the title and the people of the shown list."""
        account, found = (
            self._accounts.current_or_none(),
            self.presenter.state.list_of(self._timeline.argument),
        )
        if account is None or found is None:
            return
        members = MembersPresenter(self._lists, account, found, self._context)
        sheet = MembersSheet(self._context, self._host.window(), members)
        sheet.rename_wanted.connect(partial(self.presenter.rename, found.id))
        sheet.delete_wanted.connect(partial(self._ask_delete, found))
        sheet.closed.connect(self.members_changed)
        sheet.ask()

    def _add_homes(self, shown: QMenu) -> None:
        """Add the home timeline, and where there are several accounts that of all of them as one."""
        is_home, is_merged = self._timeline == HOME, self._feeds.is_merged
        if not self._feeds.can_merge:
            self._add(shown, self.tr("Home"), "house-simple", is_home, FeedDestination())
            return
        for words, icon, is_one in (
            (self.tr("Home"), "house-simple", False),
            (self.tr("All accounts"), "users-three", True),
        ):
            is_shown = is_home and is_merged == is_one
            sign = self._context.icons.icon("check" if is_shown else icon)
            action = shown.addAction(sign, menu_words(words), partial(self.merged_wanted.emit, is_one))
            action.setCheckable(True)
            action.setChecked(is_shown)

    def _add(self, shown: QMenu, words: str, icon: str, is_shown: bool, place: object) -> None:
        open_place: Callable[[], None] = partial(self.destination_requested.emit, place)
        sign = self._context.icons.icon("check" if is_shown else icon)
        action = shown.addAction(sign, menu_words(words), open_place)
        action.setCheckable(True)
        action.setChecked(is_shown)

    @Slot()
    def _open_by_key(self) -> None:
        if self.button.isVisible():
            self.open_menu()

    @Slot()
    def _ask_new(self) -> None:
        NewListSheet(self._host.window()).ask(self.presenter.create)

    def _ask_delete(self, user_list: UserList) -> None:
        title = isolated(one_line(user_list.title))
        sheet = QuestionSheet(
            self._host.window(),
            self.tr("Delete the list “{title}”?").format(title=title),
            self.tr("You keep following the people in it."),
            self.tr("Delete list"),
        )
        sheet.ask(partial(self.presenter.delete, user_list))

    @Slot(object)
    def _show(self, state: ChooserState) -> None:
        self.button.setVisible(not state.is_empty or self._feeds.can_merge)
        self.edit_button.setVisible(self.can_edit)
        self.title_changed.emit(self.title)

    @Slot(object)
    def _open_new(self, made: UserList) -> None:
        self.destination_requested.emit(ListDestination(made.id, one_line(made.title)))

    @Slot(str)
    def _leave(self, list_id: str) -> None:
        self.message.emit(self.tr("List deleted"))
        if self._timeline == Timeline.of_list(list_id):
            self.left.emit()
