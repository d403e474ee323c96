"""All collections as tiles or as a list, or what is shown where there are none."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from kesong_desktop.ui.posts.view_switch import CARDS
from kesong_desktop.ui.saved.collection_delegate import TEXT_PX, CollectionDelegate
from kesong_desktop.ui.saved.collection_items import CollectionListModel
from kesong_desktop.ui.saved.collections_presenter import CollectionsState
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PANE_MARGIN, TILE_GAP
from kesong_desktop.ui.views.card_list import CardListView
from kesong_desktop.ui.views.item_view import ItemView
from kesong_desktop.ui.views.layout.column import ColumnRule
from kesong_desktop.ui.views.layout.grid import GridRule
from kesong_desktop.ui.views.square_grid import SquareGridView
from kesong_desktop.ui.widgets.empty_state import EmptyState

_TILE, _ROW, _GAP = 220, 720, 8


class CollectionsPage(QStackedWidget):
    """``opened``, ``renamed`` and ``deleted`` carry a ``Collection``; ``menu_wanted`` one and a point.

    ``create_wanted`` asks for a new one.

    Enter opens, F2 renames, Del deletes.
    """

    opened = Signal(object)
    renamed = Signal(object)
    deleted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    create_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._model = CollectionListModel(self)
        self._delegates = [
            CollectionDelegate(context, self._model, is_row=False),
            CollectionDelegate(context, self._model, is_row=True),
        ]
        style = item_style(context.theme)
        self._tiles = SquareGridView(self._delegates[0], style, _tile_rule(context.theme), self)
        self._list = CardListView(self._delegates[1], style, _list_rule(context.theme), self)
        self._front: ItemView = self._tiles
        self._empty = EmptyState(
            context.theme,
            context.icons,
            "folder-plus",
            self.tr("No collections yet"),
            self.tr(
                "Gather posts under a name of your own. Collections stay on this computer and work offline."
            ),
            [(self.tr("New collection"), "filled")],
        )
        self._empty.acted.connect(self.create_wanted)
        for view, name in (
            (self._tiles, self.tr("Collections as tiles")),
            (self._list, self.tr("Collections")),
        ):
            self._add(view, name)
        self.addWidget(self._empty)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)

    @property
    def front(self) -> QWidget:
        """What takes the keyboard focus: the collections, or what is shown in their place."""
        return self._front if len(self._model.items) else self._empty.button(0)

    @property
    def view(self) -> ItemView:
        """The view of collections that is in use."""
        return self._front

    def show_view(self, value: str) -> None:
        """Show a list for ``cards``, else tiles."""
        self._front = self._list if value == CARDS else self._tiles
        self._show_page()

    def show_state(self, state: CollectionsState) -> None:
        """Show the collections of the account."""
        for one in self._delegates:
            one.account = state.account
        self._model.replace_items(state.collections)
        self._show_page()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the collection under the mouse, or of the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        point = self._front.viewport().mapFromGlobal(event.globalPos())
        row = self._front.currentIndex().row() if by_key else self._front.row_at(point)
        if row >= 0:
            at = self._front.viewport().mapToGlobal(self._front.rect_of(row).center())
            self.menu_wanted.emit(self._model.items[row], at if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename the current collection by F2, delete it by Del."""
        signal = {Qt.Key.Key_F2: self.renamed, Qt.Key.Key_Delete: self.deleted}.get(Qt.Key(event.key()))
        row = self._front.currentIndex().row()
        if signal is not None and row >= 0:
            signal.emit(self._model.items[row])
        else:
            super().keyPressEvent(event)

    def _add(self, view: ItemView, name: str) -> None:
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setAccessibleName(name)
        view.setModel(self._model)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        self.addWidget(view)

    def _show_page(self) -> None:
        had_focus = self.isAncestorOf(focus) if (focus := self.window().focusWidget()) is not None else False
        self.setCurrentWidget(self._front if len(self._model.items) else self._empty)
        if had_focus:
            self.front.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.items[index.row()])

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self._front.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        style = item_style(self._theme)
        self._tiles.set_rule(_tile_rule(self._theme))
        self._list.set_rule(_list_rule(self._theme))
        for view in (self._tiles, self._list):
            view.set_style(style)


def _tile_rule(theme: Theme) -> GridRule:
    return GridRule(theme.px(_TILE), TILE_GAP, PANE_MARGIN, extra_height=theme.px(TEXT_PX), columns_least=2)


def _list_rule(theme: Theme) -> ColumnRule:
    width = theme.px(_ROW)
    return ColumnRule(width, width, gap=_GAP, side=PANE_MARGIN, top=_GAP, bottom=PANE_MARGIN)
