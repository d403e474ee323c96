"""The drafts pane."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesong_desktop.model.event import DraftsChanged, Event
from kesong_desktop.ui.drafts.draft_grid import DraftGrid
from kesong_desktop.ui.drafts.model import DraftListModel
from kesong_desktop.ui.drafts.presenter import DraftOrder, DraftsPresenter, DraftsState
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import DraftDestination, NewPostDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import Segmented, button
from kesong_desktop.ui.widgets.empty_state import EmptyState
from kesong_desktop.ui.widgets.parts.search_line import SearchLine

_LIST, _EMPTY, _NO_MATCHES = range(3)


class DraftsPane(Pane):
    """Grid of drafts. ``deleted`` carries a ``DeletedDraft``."""

    deleted = Signal(object)

    def __init__(self, context: UiContext, presenter: DraftsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._presenter = presenter
        presenter.setParent(self)
        presenter.state_changed.connect(self._show)
        presenter.deleted.connect(self.deleted)
        presenter.failed.connect(self._report)
        self._model = DraftListModel(self)
        self._build_top()
        self._grid = DraftGrid(context, self._model)
        self._grid.opened.connect(self._open)
        self._grid.deletion_requested.connect(presenter.delete)
        self._grid.duplicate_requested.connect(presenter.duplicate)
        self._grid.renamed.connect(presenter.rename)
        self._stack = QStackedWidget()
        for page in (self._grid, self._empty_page(), self._no_match_page()):
            self._stack.addWidget(page)
        self.column.addWidget(self._top)
        self.column.addWidget(self._stack, 1)

    def entered(self) -> None:
        """Read the drafts again, and focus the grid."""
        self._presenter.enter()
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> bool:
        """Give the search field the focus; False where there is no draft to search."""
        if self._search.isEnabled():
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()
        return self._search.isEnabled()

    def go_back(self) -> None:
        """End the search, and show all drafts."""
        self._clear_search()

    def take(self, event: Event) -> None:
        """Read the drafts again where they changed."""
        if isinstance(event, DraftsChanged) and self.isVisible():
            self._presenter.refresh()

    def _build_top(self) -> None:
        self._top = TopBar(self.tr("Drafts"))
        self._search = SearchLine(
            self.context.icons, self.tr("Words, #tag, product"), self.tr("Search drafts")
        )
        self._search.setMinimumWidth(96)
        self._search.textChanged.connect(self._presenter.search)
        self._search.returnPressed.connect(self._focus_grid)
        self._order = Segmented(
            [
                (DraftOrder.CHANGED.value, self.tr("Last changed")),
                (DraftOrder.CREATED.value, self.tr("Last created")),
            ],
        )
        self._order.setAccessibleName(self.tr("Sort order"))
        self._order.changed.connect(self._sort)
        self._rated = button(self.tr("Rated, not written"), small=True)
        self._rated.setCheckable(True)
        self._rated.hide()
        self._rated.toggled.connect(self._presenter.filter_rated)
        self._top.add(self._rated)
        self._top.add(self._search)
        self._top.add(self._order)

    def _empty_page(self) -> QWidget:
        empty = EmptyState(
            self.context.theme,
            self.context.icons,
            "note-pencil",
            self.tr("No drafts"),
            self.tr("What you start and do not publish is kept here."),
            [(self.tr("New post"), "plain")],
        )
        empty.acted.connect(self._ask_new_post)
        return empty

    def _no_match_page(self) -> QWidget:
        empty = EmptyState(
            self.context.theme,
            self.context.icons,
            "note-pencil",
            self.tr("No matches"),
            self.tr("No draft has all of these words in its text, tags, product or descriptions."),
            [(self.tr("Show all drafts"), "plain")],
        )
        empty.acted.connect(self._clear_search)
        return empty

    @Slot(object)
    def _show(self, state: DraftsState) -> None:
        self._model.set_drafts(state.drafts)
        page = _LIST if state.drafts else _NO_MATCHES if state.total else _EMPTY
        self._stack.setCurrentIndex(page)
        self._search.setEnabled(bool(state.total))
        self._order.setEnabled(bool(state.total))
        self._rated.setVisible(bool(state.rated))
        self._rated.setChecked(state.is_rated_only)
        if state.is_filtered:
            remark = self.tr("{count} of {total}").format(count=len(state.drafts), total=state.total)
        else:
            remark = self.tr("Enter opens, F2 renames") if state.drafts else ""
        self._top.set_remark(remark)

    @Slot(str)
    def _sort(self, value: str) -> None:
        self._presenter.sort(DraftOrder(value))

    @Slot()
    def _focus_grid(self) -> None:
        if self._model.rowCount():
            self._grid.set_current_row(0)
            self._grid.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _clear_search(self) -> None:
        self._search.clear()
        self._rated.setChecked(False)
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _open(self, draft_id: str) -> None:
        self.destination_requested.emit(DraftDestination(draft_id))

    @Slot(object)
    def _report(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))

    @Slot(int)
    def _ask_new_post(self, _index: int) -> None:
        self.destination_requested.emit(NewPostDestination())
