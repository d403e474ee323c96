"""What the views ask of a model beside ``data``."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QByteArray

from kesong_desktop.ui.views.item_role import ItemRole, role_names


@dataclass(frozen=True, slots=True)
class ItemSection:
    """A run of items below a header: ``key`` names it, and it has ``count`` items."""

    key: Hashable
    title: str
    detail: str = ""
    count: int = 0


class ItemListModel(QAbstractListModel):
    """A list whose views read many items at once.

    The methods here answer through ``data``, which costs 3 µs an item. A model of many items overrides them.
    A view takes any other ``QAbstractListModel`` too, and reads it through its roles.
    """

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names of ``ItemRole``."""
        return role_names()

    def size_ratios(self, first: int, end: int) -> Sequence[float]:
        """Width / height of the rows from ``first`` to just before ``end``."""
        return _ratios_by_role(self, first, end)

    def sections(self) -> Sequence[ItemSection]:
        """Return all sections in order; their counts add up to the number of rows. Empty where there are none."""
        return _sections_by_role(self)

    def key(self, row: int) -> Hashable:
        """What names the item of a row."""
        return _key_by_role(self, row)

    def row_of(self, key: Hashable) -> int:
        """Return the row of the item that ``key`` names, or -1."""
        return next((row for row in range(self.rowCount()) if self.key(row) == key), -1)


def read_ratios(model: QAbstractItemModel, first: int, end: int) -> Sequence[float]:
    """Width / height of some rows of any model."""
    if isinstance(model, ItemListModel):
        return model.size_ratios(first, end)
    return _ratios_by_role(model, first, end)


def read_sections(model: QAbstractItemModel) -> Sequence[ItemSection]:
    """Return the sections of any model."""
    return model.sections() if isinstance(model, ItemListModel) else _sections_by_role(model)


def read_key(model: QAbstractItemModel, row: int) -> Hashable:
    """What names the item of a row of any model; a model without keys gives the row itself."""
    return model.key(row) if isinstance(model, ItemListModel) else _key_by_role(model, row)


def read_keys(model: QAbstractItemModel, rows: Sequence[int]) -> list[Hashable]:
    """What names the items of some rows of any model."""
    return (
        [model.key(row) for row in rows]
        if isinstance(model, ItemListModel)
        else [read_key(model, row) for row in rows]
    )


def find_row(model: QAbstractItemModel, key: Hashable) -> int:
    """Return the row of the item that ``key`` names, or -1."""
    if isinstance(model, ItemListModel):
        return model.row_of(key)
    return next((row for row in range(model.rowCount()) if _key_by_role(model, row) == key), -1)


def find_rows(model: QAbstractItemModel, keys: Iterable[Hashable]) -> list[int]:
    """Return the rows of the items that keys name, without those that are not there."""
    if isinstance(model, ItemListModel):
        return [row for row in map(model.row_of, keys) if row >= 0]
    rows = {_key_by_role(model, row): row for row in range(model.rowCount())}
    return [rows[key] for key in keys if key in rows]


def _read(model: QAbstractItemModel, row: int, role: ItemRole) -> Any:
    return model.data(model.index(row, 0), int(role))


def _ratios_by_role(model: QAbstractItemModel, first: int, end: int) -> Sequence[float]:
    return [float(_read(model, row, ItemRole.SIZE_RATIO) or 1.0) for row in range(first, end)]


def _key_by_role(model: QAbstractItemModel, row: int) -> Hashable:
    key: Hashable = _read(model, row, ItemRole.KEY)
    return row if key is None else key


def _sections_by_role(model: QAbstractItemModel) -> Sequence[ItemSection]:
    count = model.rowCount()
    if not count or _read(model, 0, ItemRole.SECTION) is None:
        return ()
    found = groupby(_read(model, row, ItemRole.SECTION) for row in range(count))
    return [ItemSection(one.key, one.title, one.detail, len(list(rows))) for one, rows in found]
