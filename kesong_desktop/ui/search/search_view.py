"""The list of the search pane."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.images.emoji_pictures import emoji_url
from kesong_desktop.ui.search.presenter import SearchState
from kesong_desktop.ui.search.search_delegate import REMOVE, SearchDelegate
from kesong_desktop.ui.search.search_model import SearchListModel, SearchRow, rows_of
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.views.layout.column import ColumnRule
from kesong_desktop.ui.views.layout.sectioned_column import HeadingRule
from kesong_desktop.ui.views.sectioned_list import SectionedListView

WIDTH = 720
_GAP, _HEADING_GAP = 8, 24


class SearchView(SectionedListView):
    """Recent searches, or what was found, below headings.

    ``chosen`` carries the ``SearchRow`` that was clicked or entered, ``removed`` the words of a recent search to remove (by its
    cross or Delete). ``left_upwards``: Up was pressed on the first row.
    """

    chosen = Signal(object)
    removed = Signal(str)
    left_upwards = Signal()
    keeps_bar_room = True

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._theme = context.theme
        self._list = SearchListModel()
        self._painter = SearchDelegate(context, lambda: self._list.items)
        super().__init__(
            self._painter, item_style(context.theme), _rule(context.theme), _heading(context.theme), parent
        )
        self._list.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Search results"))
        self.setModel(self._list)
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)
        self.hot_spot_clicked.connect(self._press)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)
        context.covers.preferred.connect(self._restyle)

    @property
    def rows(self) -> list[SearchRow]:
        """The rows that are shown."""
        return list(self._list.items)

    def show_state(self, state: SearchState) -> None:
        """Show the rows of a state. The row under the pointer, else the current one, stays where it is."""
        self._painter.account = state.account
        held = self.hovered_row if self.hovered_row >= 0 else self.current
        if held >= 0:
            self.hold_at(self.rect_of(held).center())
        self._list.replace_items(rows_of(state))

    def enter_from_above(self) -> None:
        """Take the focus, with the first row as the current one."""
        if self.rows:
            self.set_current_row(0)
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up leaves the first row upwards, Delete removes a recent search."""
        row = self.rows[self.current] if 0 <= self.current < len(self.rows) else None
        if event.key() == Qt.Key.Key_Up and self.current <= 0:
            self.left_upwards.emit()
        elif event.key() == Qt.Key.Key_Delete and row is not None and row.kind == "recent":
            self.removed.emit(row.item)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows[index.row()])

    @Slot(int, str)
    def _press(self, row: int, name: str) -> None:
        if name == REMOVE:
            self.removed.emit(self.rows[row].item)

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if emoji_url(key) and any(isinstance(one.item, Post) and one.item.custom_emojis for one in self.rows):
            self._list.refresh_all()
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self._painter.forget()
        self.set_rules(_rule(self._theme), _heading(self._theme))
        self.set_style(item_style(self._theme))


def _rule(theme: Theme) -> ColumnRule:
    width = theme.px(WIDTH)
    return ColumnRule(width, width, gap=_GAP, side=PANE_MARGIN, top=_GAP, bottom=PANE_MARGIN)


def _heading(theme: Theme) -> HeadingRule:
    return HeadingRule(height=theme.line("lead") + _GAP, gap=_HEADING_GAP - _GAP)
