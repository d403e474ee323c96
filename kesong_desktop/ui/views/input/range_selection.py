"""Selecting all items between two, by Shift and the mouse or the keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView

from kesong_desktop.ui.views.selection_view import SelectionView


class RangeSelection:
    """Remembers from where a range goes. In ``ExtendedSelection`` a range replaces what was selected before."""

    def __init__(self, view: SelectionView) -> None:
        self._view = view
        self._pivot = QPersistentModelIndex()
        self._start = QPersistentModelIndex()
        self._before: list[int] | None = None

    def set_pivot(self, row: int) -> None:
        """Set the row from which a range by the mouse begins."""
        self._pivot = QPersistentModelIndex(self._index(row))
        self.end()

    def take_to(self, row: int) -> bool:
        """Select from the pivot to ``row``; False where there is no pivot."""
        start = self._pivot.row() if self._pivot.isValid() else -1
        if start < 0:
            return False
        self._select(start, row, self._view.selected_rows)
        return True

    def extend_to(self, row: int) -> None:
        """Select from the row where the keys began to ``row``; rows that a smaller range leaves are deselected."""
        view = self._view
        if self._before is None or not self._start.isValid():
            current = view.currentIndex().row()
            self._start = QPersistentModelIndex(self._index(current if current >= 0 else row))
            self._before = view.selected_rows
        self._pivot = QPersistentModelIndex(self._start)
        self._select(self._start.row(), row, self._before)

    def end(self) -> None:
        """End the range; the next key begins another one."""
        self._before = None

    def _select(self, start: int, row: int, before: list[int]) -> None:
        way = range(start, row + 1) if row >= start else range(start, row - 1, -1)
        is_alone = self._view.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection
        self._view.select_in_order(way if is_alone else (*before, *way))

    def _index(self, row: int) -> QModelIndex:
        return self._view.model().index(row, 0)
