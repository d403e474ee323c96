"""What stays where it is on the screen while the items around it change."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex

from kesong_desktop.ui.views.item_model import find_row, read_key


@dataclass(frozen=True, slots=True)
class Anchor:
    """An item and how far below the top of the viewport it was."""

    index: QPersistentModelIndex
    key: Hashable
    offset: int

    @classmethod
    def of(cls, model: QAbstractItemModel, row: int, offset: int) -> "Anchor":
        """Return the anchor of a row."""
        return cls(QPersistentModelIndex(model.index(row, 0)), read_key(model, row), offset)

    def row(self, model: QAbstractItemModel) -> int:
        """Where the item is now; -1 where it is gone."""
        return self.index.row() if self.index.isValid() else find_row(model, self.key)
