"""Table of the interactions with own posts by month."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from kesong_desktop.model.plan.history_table import MonthSum
from kesong_desktop.ui.lookback.month_chart import month_text
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.focus_ring import FocusRing

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_COLUMNS = 5


class MonthModel(QAbstractTableModel):
    """A row for each month, the last one first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[MonthSum, ...] = ()

    def show_months(self, months: Sequence[MonthSum]) -> None:
        """Show other months, the last first."""
        fresh = tuple(reversed(months))
        if fresh != self._months:
            self.beginResetModel()
            self._months = fresh
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of months."""
        return 0 if parent.isValid() else len(self._months)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the title of a column."""
        if role == _ALIGN:
            side = Qt.AlignmentFlag.AlignRight if section > 0 else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        names = (
            self.tr("Month"),
            self.tr("Posts"),
            self.tr("Likes"),
            self.tr("Replies"),
            self.tr("Boosts"),
        )
        return names[section]

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        if role == _ALIGN and index.column() > 0:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != _DISPLAY:
            return None
        month = self._months[index.row()]
        if index.column() == 0:
            return month_text(month)
        figures = (month.posts, month.likes, month.replies, month.boosts)
        return QLocale().toString(figures[index.column() - 1])


class MonthTable(QTableView):
    """The figures of the chart."""

    def __init__(self, context: UiContext, model: MonthModel) -> None:
        super().__init__()
        self._context = context
        self.setModel(model)
        self.setAccessibleName(self.tr("Likes, replies and boosts by month"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        FocusRing(self, RADIUS_SMALL, is_inside=True)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
