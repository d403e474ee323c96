"""The search pane: one field, and below it people, tags and posts."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.search import Search
from kesong_desktop.model.event import Event
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.ui.search.presenter import FindProducts, SearchPresenter, SearchState
from kesong_desktop.ui.search.search_field import SearchField
from kesong_desktop.ui.search.search_model import SearchRow
from kesong_desktop.ui.search.search_view import WIDTH, SearchView
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import Destination, SearchDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.views.layout_view import bar_px
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.empty_state import EmptyState

_PAUSE_MS = 300
"""Delay of the server request after the last key press."""


class SearchPane(Pane):
    """Shows recent searches, results, or a placeholder that says why there are none."""

    def __init__(
        self,
        context: UiContext,
        accounts: Accounts,
        search: Search,
        parent: QWidget | None = None,
        *,
        find_products: FindProducts | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.presenter = SearchPresenter(accounts, search, context, self, find_products=find_products)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_PAUSE_MS)
        self._typed.timeout.connect(self.presenter.ask_server)
        self._build()
        self._connect()
        self._show(self.presenter.state)

    def entered(self) -> None:
        """Give the field the focus, and read the recent searches."""
        self.focus_search()
        self.presenter.enter()

    def arrive(self, destination: Destination) -> None:
        """Search the words that a destination names."""
        if isinstance(destination, SearchDestination) and destination.words:
            self._field.setText(destination.words)

    def take(self, event: Event) -> None:
        """Search again for another account in use."""
        self.presenter.take(event)

    def focus_search(self) -> bool:
        """Give the field the focus."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        return True

    @Slot()
    def refresh(self) -> None:
        """Ask the server again after it did not answer."""
        self.presenter.retry()

    def go_back(self) -> None:
        """Clear the field; where it is empty, go to the place visited before."""
        if self._field.text():
            self._field.clear()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back_requested.emit()

    @Slot()
    def fit(self) -> None:
        """Make the field as wide as the list, and put it above it."""
        self._head.setMaximumWidth(self.px(WIDTH) + 2 * PANE_MARGIN)
        self._head_row.setContentsMargins(0, 0, bar_px(self._view), 0)

    def _build(self) -> None:
        context = self.context
        self.column.addWidget(TopBar(self.tr("Search")))
        self._field = SearchField(context.icons)
        self._note = ElidedLabel("", "small", "ink2")
        self._retry = button(self.tr("Try again"), kind="link", small=True)
        line = QHBoxLayout()
        line.addWidget(self._note, 1)
        line.addWidget(self._retry)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(PANE_MARGIN, 8, PANE_MARGIN, 0)
        head.setSpacing(2)
        head.addWidget(self._field)
        head.addLayout(line)
        # The line below the field keeps its height, so that nothing moves when it is written.
        self._note.setMinimumHeight(self._retry.sizeHint().height())
        row = self._head_row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._head, 1000)
        row.addStretch(1)
        self.column.addLayout(row)
        self._view = SearchView(context)
        self._empty = EmptyState(context.theme, context.icons, "magnifying-glass", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self.column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        presenter, view, field = self.presenter, self._view, self._field
        field.changed.connect(self._changed)
        field.returnPressed.connect(self._enter)
        field.left_downwards.connect(view.enter_from_above)
        view.left_upwards.connect(self.focus_search)
        view.chosen.connect(self._choose)
        view.removed.connect(presenter.forget)
        self._retry.clicked.connect(self.refresh)
        self._empty.acted.connect(self._try_again)
        presenter.state_changed.connect(self._show)
        presenter.opened.connect(self.destination_requested)
        presenter.message.connect(self.say)

    @Slot(str, bool)
    def _changed(self, words: str, is_pasted: bool) -> None:
        self.presenter.search(words)
        if is_pasted:
            self._enter()
        else:
            self._typed.start()

    @Slot()
    def _enter(self) -> None:
        """Ask the server at once; with the list of recent searches there is nothing to ask."""
        self._typed.stop()
        self.presenter.submit()

    @Slot(object)
    def _choose(self, row: SearchRow) -> None:
        match row.kind:
            case "recent":
                self._field.setText(str(row.item))
                self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            case "clear":
                self.presenter.forget()
                self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                self.presenter.open(row.item)

    @Slot(int)
    def _try_again(self, _index: int) -> None:
        self.refresh()

    @Slot(object)
    def _show(self, state: SearchState) -> None:
        self._view.show_state(state)
        has_rows = bool(self._view.rows)
        self._stack.setCurrentWidget(self._view if has_rows else self._empty)
        self._note.setText(self._note_of(state) if has_rows else "")
        self._retry.setVisible(has_rows and state.problem is not None)
        if not has_rows:
            self._show_placeholder(state)

    def _note_of(self, state: SearchState) -> str:
        if state.is_offline:
            return self.tr("Offline: only what you have seen is searched.")
        if state.problem is not None:
            return messages.what(state.problem)
        return self.tr("Searching on the server…") if state.is_asking else ""

    def _show_placeholder(self, state: SearchState) -> None:
        """Say what can be searched, or why nothing is found."""
        again = [(self.tr("Try again"), "plain")]
        if not state.words:
            line = self.tr(
                "Find people, tags and posts by their words. Paste the address of a post or a profile to open it."
            )
            self._empty.set_texts(
                self.tr("Search people, tags and posts"),
                line,
                [],
                icon_name="magnifying-glass",
                tone="accent",
            )
        elif state.is_offline:
            line = self.tr("Offline: only what you have seen is searched.")
            self._empty.set_texts(self.tr("Nothing found"), line, again, icon_name="cloud-slash", tone="warn")
        elif state.problem is not None:
            words = (messages.what(state.problem), messages.what_now(state.problem))
            self._empty.set_texts(*words, again, icon_name="warning", tone="warn")
        elif state.is_asking:
            self._empty.set_texts(self.tr("Searching…"), "", [], icon_name="magnifying-glass", tone="accent")
        else:
            line = self.tr("No person, tag or post matches “{0}”.").format(isolated(state.words))
            self._empty.set_texts(
                self.tr("Nothing found"), line, [], icon_name="magnifying-glass", tone="accent"
            )
