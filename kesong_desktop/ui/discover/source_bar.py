"""The bar of categories, tags and lists of the discover pane, with the menu and the sheet of a category."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.social.post import Timeline
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.model.tag_set import TagCategory
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.discover.categories_presenter import CategoriesPresenter
from kesong_desktop.ui.discover.category_sheet import CategorySheet
from kesong_desktop.ui.discover.presenter import DiscoverPresenter, DiscoverState
from kesong_desktop.ui.discover.source_chips import SourceChips
from kesong_desktop.ui.shell.destination import ListDestination
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import menu


class SourceBar(QObject):
    """``chips`` shows what there is; a category is shown by ``discover`` as one timeline of its tags.

    ``destination_requested`` carries a ``Destination``.
    """

    destination_requested = Signal(object)

    def __init__(
        self, context: UiContext, discover: DiscoverPresenter, categories: CategoriesPresenter, host: QWidget
    ) -> None:
        super().__init__(host)
        self._context = context
        self._discover = discover
        self._categories = categories
        self._host = host
        self.chips = SourceChips(context.icons)
        self.chips.tag_chosen.connect(discover.toggle_tag)
        self.chips.category_chosen.connect(self._toggle)
        self.chips.category_menu_wanted.connect(self._open_menu)
        self.chips.list_chosen.connect(self._open_list)
        self.chips.new_category_wanted.connect(self._ask_new)
        discover.state_changed.connect(self._show)
        categories.changed.connect(self._show_categories)
        categories.saved.connect(self._follow_saved)
        categories.removed.connect(self._follow_removed)

    def take(self, event: Event) -> None:
        """Read the categories of another account."""
        if isinstance(event, AccountsChanged):
            self._categories.read()

    def mark(self, timeline: Timeline) -> None:
        """Check the chip of the timeline that is shown, if it has one."""
        tag = timeline.argument if timeline.kind == "tag" else ""
        shown = (one.id for one in self._categories.categories if Timeline.of_tags(one.tags) == timeline)
        self.chips.set_chosen(tag=tag, category=next(shown, ""))

    @Slot(object)
    def _show(self, state: DiscoverState) -> None:
        self.chips.show_sources(self._categories.categories, state.tags, state.lists)
        self.mark(self._discover.list.state.timeline)

    @Slot(object)
    def _show_categories(self, _categories: tuple[TagCategory, ...]) -> None:
        self._show(self._discover.state)

    @Slot(object)
    def _toggle(self, category: TagCategory) -> None:
        self._discover.toggle(Timeline.of_tags(category.tags))

    @Slot(object)
    def _open_list(self, user_list: UserList) -> None:
        self.destination_requested.emit(ListDestination(user_list.id, one_line(user_list.title)))

    @Slot()
    def _ask_new(self) -> None:
        self._ask(None)

    def _ask(self, category: TagCategory | None) -> None:
        suggested = self._categories.suggested_tags(self._discover.state.tags)
        sheet = CategorySheet(self._context.icons, self._host.window(), category, suggested)
        sheet.ask(partial(self._categories.save, category))

    @Slot(object, QPoint)
    def _open_menu(self, category: TagCategory, at: QPoint) -> None:
        icons, shown = self._context.icons, menu(self._host)
        shown.addAction(icons.icon("pencil-simple"), self.tr("Edit category…"), partial(self._ask, category))
        remove = partial(self._categories.remove, category)
        shown.addAction(icons.icon("trash", "bad"), self.tr("Delete category"), remove)
        shown.popup(at)

    @Slot(object, object)
    def _follow_saved(self, before: TagCategory | None, now: TagCategory) -> None:
        """Show a new category, and one that is shown as it is now."""
        timeline = Timeline.of_tags(now.tags)
        shown = self._discover.list.state.timeline
        if (before is None or shown == Timeline.of_tags(before.tags)) and shown != timeline:
            self._discover.list.show_timeline(timeline)
        self.mark(self._discover.list.state.timeline)

    @Slot(object)
    def _follow_removed(self, category: TagCategory) -> None:
        if self._discover.list.state.timeline == Timeline.of_tags(category.tags):
            self._discover.go_back()
