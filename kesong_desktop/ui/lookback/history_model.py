"""Table model of own posts."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from kesong_desktop.model.plan.history_table import HistoryRow
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.style.style_helpers import tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)


class Column(IntEnum):
    """The columns of the table."""

    PICTURE = 0
    POSTED = 1
    TEXT = 2
    ACCOUNT = 3
    DESCRIBED = 4
    LIKES = 5
    REPLIES = 6
    BOOSTS = 7


_KEYS: dict[Column, Callable[[HistoryRow], Any]] = {
    Column.PICTURE: lambda row: len(row.post.attachments),
    Column.POSTED: lambda row: row.post.created_utc,
    Column.TEXT: lambda row: row.text.casefold(),
    Column.ACCOUNT: lambda row: row.account,
    Column.DESCRIBED: lambda row: -len(row.undescribed),
    Column.LIKES: lambda row: row.post.favourites,
    Column.REPLIES: lambda row: row.post.replies,
    Column.BOOSTS: lambda row: row.post.reblogs,
}


class HistoryModel(QAbstractTableModel):
    """Own posts, sorted by any column; the newest first at the beginning."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[HistoryRow] = []
        self._order = (Column.POSTED, Qt.SortOrder.DescendingOrder)

    @property
    def rows(self) -> Sequence[HistoryRow]:
        """The posts in the order in which they are shown."""
        return self._rows

    def set_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show other posts, sorted as before. Where these are the same posts, the rows stay."""
        fresh = self._sorted(rows)
        if [one.key for one in fresh] == [one.key for one in self._rows]:
            self._rows = fresh
            if fresh:
                self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of posts."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == _ALIGN and section >= Column.LIKES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (
            self.tr("Photo"),
            self.tr("Date"),
            self.tr("Text"),
            self.tr("Account"),
            self.tr("Description"),
            self.tr("Likes"),
            self.tr("Replies"),
            self.tr("Boosts"),
        )[section]

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == _ALIGN and column >= Column.LIKES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == _DISPLAY and column is not Column.PICTURE:
            return self._text(row, column)
        if role == _TIP and column in {Column.TEXT, Column.ACCOUNT}:
            return tip(self._text(row, column))
        if role == _SPOKEN and column is Column.PICTURE:
            return self.tr("%n photo(s)", "", len(row.post.attachments))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; posts that are alike there stay newest first. What is selected stays selected."""
        self._order = (Column(column), order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [(self._rows[one.row()].key, one.column()) for one in before]
        self._rows = self._sorted(self._rows)
        places = {row.key: number for number, row in enumerate(self._rows)}
        self.changePersistentIndexList(before, [self.index(places[key], at) for key, at in keys])
        self.layoutChanged.emit()

    def _sorted(self, rows: Sequence[HistoryRow]) -> list[HistoryRow]:
        column, order = self._order
        newest = sorted(rows, key=_KEYS[Column.POSTED], reverse=True)
        return sorted(newest, key=_KEYS[column], reverse=order == Qt.SortOrder.DescendingOrder)

    def _text(self, row: HistoryRow, column: Column) -> str:
        post, locale = row.post, QLocale()
        match column:
            case Column.POSTED:
                return full_time(post.created_utc)
            case Column.TEXT:
                return row.text
            case Column.ACCOUNT:
                return f"@{row.account}"
            case Column.DESCRIBED:
                return self._described(row)
            case _:
                counts = {Column.LIKES: post.favourites, Column.REPLIES: post.replies}
                return locale.toString(counts.get(column, post.reblogs))

    def _described(self, row: HistoryRow) -> str:
        if not row.post.attachments:
            return "–"
        if not row.undescribed:
            return self.tr("Written")
        if not row.described:
            return self.tr("Missing")
        return self.tr("{count} of {total}").format(count=row.described, total=len(row.post.attachments))
