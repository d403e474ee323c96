"""Which items of a view are selected, and in which order."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesong_desktop.ui.views.item_delegate import ItemDelegate
from kesong_desktop.ui.views.item_model import read_key
from kesong_desktop.ui.views.layout.item_layout import ItemLayout
from kesong_desktop.ui.views.layout_view import Index
from kesong_desktop.ui.views.model_view import ModelView
from kesong_desktop.ui.views.selection_order import SelectionOrder, select_rows

_Flag = QItemSelectionModel.SelectionFlag
_Mode = QAbstractItemView.SelectionMode
_SELECTABLE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
SEVERAL = frozenset({_Mode.MultiSelection, _Mode.ExtendedSelection})
"""Modes in which more than one item can be selected."""


class SelectionView(ModelView):
    """A view that numbers what is selected.

    ``setSelectionMode`` says how: in ``MultiSelection`` a click selects an item or no longer, in ``ExtendedSelection`` it selects
    that item alone, in ``SingleSelection`` the current item is selected, and in ``NoSelection`` none.

    ``selection_changed`` follows Qt's own signal, when the order of the selected items is known. ``refused`` carries the row of
    an item that a person wanted to select and that cannot be.
    """

    selection_changed = Signal()
    refused = Signal(int)

    def __init__(
        self, item_layout: ItemLayout, delegate: ItemDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(item_layout, delegate, parent)
        self._is_reset = False
        self.order = SelectionOrder()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model's items; nothing is selected."""
        self.order = SelectionOrder()
        super().setModel(model)
        self._is_reset = False

    @Slot()
    def restore(self) -> None:
        """Behind a reset: select again what was selected, and make current what was."""
        super().restore()
        self._is_reset = False
        if len(self.order):
            self.order.restore(self.selectionModel())
            self.selection_changed.emit()

    def reset(self) -> None:
        """Show the model's items again after a reset."""
        self._is_reset = True
        super().reset()

    @Slot()
    def follow(self) -> None:
        """The model has changed, and with it perhaps the keys of what is selected."""
        super().follow()
        if len(self.order) and not self._is_reset:
            self.order.refresh(self.selectionModel())

    def is_selectable(self, row: int) -> bool:
        """Return whether a row may be selected."""
        return (self.model().flags(self.model().index(row, 0)) & _SELECTABLE) == _SELECTABLE

    @property
    def selected_rows(self) -> list[int]:
        """The selected rows in the order of selecting."""
        return self.order.rows(self.selectionModel()) if len(self.order) else []

    def select_in_order(self, rows: Iterable[int]) -> None:
        """Select these rows and nothing else, numbered as they come. Those that may not be selected are left out."""
        wanted = [row for row in dict.fromkeys(rows) if self.is_selectable(row)]
        keys = [read_key(self.model(), row) for row in wanted]
        if self.order.keys == tuple(keys):
            return
        selection = self.selectionModel()
        with QSignalBlocker(self):
            selection.select(select_rows(selection, wanted), _Flag.ClearAndSelect)
        self.order.reorder(keys)
        self.viewport().update()
        self.selection_changed.emit()

    def toggle(self, row: int) -> None:
        """Select a row, or no longer."""
        if self.is_selectable(row):
            self.selectionModel().select(self.model().index(row, 0), _Flag.Toggle)
        else:
            self.refused.emit(row)

    def selectAll(self) -> None:
        """Select every row, behind those that are selected, where several may be."""
        count = self.model().rowCount() if self.model() is not None else 0
        if count and self.selectionMode() in {_Mode.MultiSelection, _Mode.ExtendedSelection}:
            everything = QItemSelection(self.model().index(0, 0), self.model().index(count - 1, 0))
            self.selectionModel().select(everything, _Flag.Select)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what touches a rectangle of the viewport."""
        area = rect.normalized().translated(0, self._offset)
        rows = self.placement.rows_in(area.left(), area.top(), area.right() + 1, area.bottom() + 1)
        self.selectionModel().select(select_rows(self.selectionModel(), rows), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return the part of the viewport in which items of a selection are."""
        region = QRegion()
        rows = self.visible_rows()
        if not rows:
            return region
        model = self.model()
        for row in rows:
            if selection.contains(model.index(row, 0)):
                region += self.rect_of(row)
        return region

    def set_current_row(self, row: int, *, scrolls: bool = True) -> None:
        """Make a row the current one; with ``scrolls`` it comes into sight. Where only one may be selected, it is."""
        is_one = self.selectionMode() == _Mode.SingleSelection
        had_auto_scroll = self.hasAutoScroll()
        self.setAutoScroll(scrolls)
        index = self.model().index(row, 0) if row >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect if is_one else _Flag.NoUpdate)
        self.setAutoScroll(had_auto_scroll)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """What Qt does to the selection when an item becomes current: nothing by itself where each is toggled."""
        if event is None and self.selectionMode() == _Mode.MultiSelection:
            return _Flag.NoUpdate
        return super().selectionCommand(index, event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Give each selected item its number in the selection."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        self.order.take(selected, deselected)
        for selection, event in (
            (selected, QAccessible.Event.SelectionAdd),
            (deselected, QAccessible.Event.SelectionRemove),
        ):
            if not selection.isEmpty():
                self._tell_accessible(event, selection.first().top())
        self.viewport().update()
        self.selection_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell screen readers where the keyboard is."""
        QAbstractItemView.currentChanged(self, current, previous)
        if current.isValid() and self.hasFocus():
            self._tell_accessible(QAccessible.Event.Focus, current.row())

    def _tell_accessible(self, kind: QAccessible.Event, row: int) -> None:
        if QAccessible.isActive():
            event = QAccessibleEvent(self, kind)
            event.setChild(row)
            QAccessible.updateAccessibility(event)
