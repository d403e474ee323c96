"""A list model whose items are named by keys, and which is given a whole new list at a time."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from kesong_desktop.ui.views.item_model import ItemListModel

Item = TypeVar("Item")
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class KeyedListModel(ItemListModel, Generic[Item]):
    """Holds items, and tells views which rows are new, gone or changed when it gets another list.

    A subclass says how an item is named (``key_of``) and answers ``data``.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._rows: dict[Hashable, int] = {}

    @property
    def items(self) -> Sequence[Item]:
        """The items in the order of the rows."""
        return self._items

    def key_of(self, item: Item) -> Hashable:
        """Return what names ``item`` for as long as it exists."""
        raise NotImplementedError

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of items; a list has no children."""
        return 0 if parent.isValid() else len(self._items)

    def key(self, row: int) -> Hashable:
        """Return the key of the item of a row."""
        return self.key_of(self._items[row])

    def row_of(self, key: Hashable) -> int:
        """Return the row of the item with ``key``, or -1."""
        return self._rows.get(key, -1)

    def replace_items(self, items: Sequence[Item]) -> None:
        """Show ``items``. Rows before and after the part that differs stay the rows they are."""
        new, old = list(items), self._items
        new_keys, old_keys = [self.key_of(one) for one in new], [self.key_of(one) for one in old]
        head = _common(old_keys, new_keys)
        tail = _common(old_keys[head:][::-1], new_keys[head:][::-1])
        going, coming = old[head : len(old) - tail], new[head : len(new) - tail]
        if going:
            self.beginRemoveRows(ROOT, head, head + len(going) - 1)
            del self._items[head : head + len(going)]
            self._index_rows()
            self.endRemoveRows()
        if coming:
            self.beginInsertRows(ROOT, head, head + len(coming) - 1)
            self._items[head:head] = coming
            self._index_rows()
            self.endInsertRows()
        for row in (*range(head), *range(len(new) - tail, len(new))):
            if self._items[row] != new[row]:
                self._items[row] = new[row]
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def refresh_all(self) -> None:
        """Report all items as changed, so that views read them again."""
        if self._items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, 0))

    def _index_rows(self) -> None:
        self._rows = {self.key_of(item): row for row, item in enumerate(self._items)}


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """Return how many items the two begin with in common."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
