"""The order in which items were selected."""

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex

from kesong_desktop.ui.views.item_model import find_rows, read_keys


class SelectionOrder:
    """Numbers the selected items of a view from 1 on, in the order of selecting. A gap is closed at once.

    Items are kept by their key, so that they can be selected again after the model was reset.
    """

    def __init__(self) -> None:
        self._numbers: dict[Hashable, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def keys(self) -> tuple[Hashable, ...]:
        """The keys of what is selected, in order."""
        return tuple(self._numbers)

    def number(self, key: Hashable) -> int:
        """Return the place of a key in the order, 0 where it is not selected."""
        return self._numbers.get(key, 0)

    def take(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Follow a change of the selection."""
        gone = set(_keys_of(deselected.indexes()))
        if gone:
            self._renumber(key for key in self._numbers if key not in gone)
        numbers = self._numbers
        for key in _keys_of(selected.indexes()):
            numbers.setdefault(key, len(numbers) + 1)

    def reorder(self, keys: Iterable[Hashable]) -> None:
        """Number the keys in this order; those that are not selected are left out, and selected ones not named come last."""
        known = self._numbers
        self._renumber([*(key for key in keys if key in known), *known])

    def refresh(self, selection: QItemSelectionModel) -> None:
        """Follow rows that moved, where the keys are the rows' own numbers."""
        keys = _keys_of(selection.selectedIndexes())
        actual = set(keys)
        if actual != self._numbers.keys():
            self._renumber([*(key for key in self._numbers if key in actual), *keys])

    def rows(self, selection: QItemSelectionModel) -> list[int]:
        """Return the selected rows, in order."""
        indexes, numbers = selection.selectedIndexes(), self._numbers
        found = zip(_keys_of(indexes), indexes, strict=True)
        ordered = sorted((numbers.get(key, 0), index.row()) for key, index in found)
        return [row for _number, row in ordered]

    def restore(self, selection: QItemSelectionModel) -> None:
        """Select what was selected before the model was reset, as far as it is still there, in the old order."""
        keys = self.keys
        self._numbers = {}
        rows = find_rows(selection.model(), keys)
        selection.select(select_rows(selection, rows), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.reorder(keys)

    def _renumber(self, keys: Iterable[Hashable]) -> None:
        self._numbers = {key: number for number, key in enumerate(dict.fromkeys(keys), start=1)}


def _keys_of(indexes: Sequence[QModelIndex]) -> list[Hashable]:
    return read_keys(indexes[0].model(), [index.row() for index in indexes]) if indexes else []


def select_rows(selection: QItemSelectionModel, rows: Sequence[int]) -> QItemSelection:
    """Return a selection of these rows, with as few ranges as there can be."""
    model, made = selection.model(), QItemSelection()
    ordered = sorted(set(rows))
    first = 0
    for number, row in enumerate(ordered):
        if number + 1 == len(ordered) or ordered[number + 1] != row + 1:
            made.select(model.index(ordered[first], 0), model.index(row, 0))
            first = number + 1
    return made
