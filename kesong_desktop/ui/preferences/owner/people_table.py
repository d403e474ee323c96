"""The table of the home server's users with storage use and quotas."""

from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from kesong_desktop.model.home.overview import HomeOverview, HomePerson
from kesong_desktop.ui.preferences.owner.owner_presenter import OwnerPresenter
from kesong_desktop.ui.preferences.owner.people_chart import name_of
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.widgets.parts.inputs import ComboBox

_MEGABYTE: Final = 1_000_000
LIMITS_MB: Final = (500, 1000, 5000, 10_000, 50_000)
_LIMIT_COLUMN: Final = 4
_SHOWN_ROWS: Final = 6
_ROW_AIR: Final = 4
_BOX_AIR: Final = 16
NO_LIMIT: Final = -1


class PeopleTable(QTableWidget):
    """A row for each person; the limit is chosen in it. ``chosen`` carries the person whose row is selected, or None."""

    chosen = Signal(object)

    def __init__(self, presenter: OwnerPresenter) -> None:
        super().__init__(0, 5)
        self._presenter = presenter
        self._limits: dict[int, QComboBox] = {}
        self._people: tuple[HomePerson, ...] = ()
        self.itemSelectionChanged.connect(self._choose_row)
        heads = (self.tr("Name"), self.tr("Role"), self.tr("Posts"), self.tr("Stored"), self.tr("Limit"))
        self.setHorizontalHeaderLabels(heads)
        self.setAccessibleName(self.tr("People on the home server"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        FocusRing(self, RADIUS_SMALL, is_inside=True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self._follow_columns)

    def show_overview(self, overview: HomeOverview) -> None:
        """Show all users with their storage use."""
        self._limits.clear()
        self._people = overview.people
        self.setRowCount(len(overview.people))
        for row, one in enumerate(overview.people):
            texts = (name_of(one), self._role(one.role), QLocale().toString(one.posts))
            for column, text in enumerate((*texts, messages.file_size(one.stored_bytes))):
                self.setItem(row, column, QTableWidgetItem(text))
            self.setCellWidget(row, _LIMIT_COLUMN, self._limit_box(one))
        self.resizeRowsToContents()
        self._fit_limits()
        shown = sum(self.rowHeight(row) for row in range(min(self.rowCount(), _SHOWN_ROWS)))
        self._choose_row()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown + 2 * self.frameWidth() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the names to the new width."""
        super().resizeEvent(event)
        self._fit_names()

    @Slot(int, int, int)
    def _follow_columns(self, column: int, _before: int, _now: int) -> None:
        if column:
            self._fit_names()

    def _fit_names(self) -> None:
        """Give the names what the other columns leave, and no less than their title needs: then the table scrolls sideways."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(one) for one in range(1, header.count()))
        header.resizeSection(0, max(header.sectionSizeHint(0), self.viewport().width() - others))

    def _fit_limits(self) -> None:
        """Give the boxes their own size: Qt measures the texts of cells, and no widgets."""
        header, boxes = self.horizontalHeader(), list(self._limits.values())
        for box in boxes:
            box.ensurePolished()
        hints = [box.sizeHint() for box in boxes]
        header.setSectionResizeMode(_LIMIT_COLUMN, QHeaderView.ResizeMode.Fixed)
        title = header.sectionSizeHint(_LIMIT_COLUMN)
        header.resizeSection(_LIMIT_COLUMN, max([title, *(hint.width() + _BOX_AIR for hint in hints)]))
        for row, hint in enumerate(hints):
            self.setRowHeight(row, max(self.rowHeight(row), hint.height() + _ROW_AIR))

    @Slot()
    def _choose_row(self) -> None:
        row = self.selectionModel().currentIndex().row() if self.selectedItems() else -1
        self.chosen.emit(self._people[row] if 0 <= row < len(self._people) else None)

    def _limit_box(self, one: HomePerson) -> QComboBox:
        made = limit_box(self.tr("Same as everyone"), one.quota_bytes)
        made.setAccessibleName(self.tr("Limit for {name}").format(name=name_of(one)))
        made.activated.connect(partial(self._choose, one.id))
        self._limits[one.id] = made
        return made

    @Slot(int)
    def _choose(self, account: int, index: int) -> None:
        self._presenter.set_quota(quota_of(self._limits[account], index), account)

    def _role(self, role: str) -> str:
        texts = {
            "owner": self.tr("Owner"),
            "member": self.tr("Member"),
            "guest": self.tr("Guest, reads only"),
            "removed": self.tr("Removed, posts stayed"),
        }
        return texts.get(role, role)


def limit_box(unlimited: str, quota_bytes: int | None) -> QComboBox:
    """Return a combo box of limits with this one chosen; the first entry is for None."""
    made = ComboBox()
    made.addItem(unlimited, NO_LIMIT)
    for size in LIMITS_MB:
        made.addItem(messages.file_size(size * _MEGABYTE), size)
    chosen = NO_LIMIT if quota_bytes is None else quota_bytes // _MEGABYTE
    if made.findData(chosen) < 0:
        made.addItem(messages.file_size(quota_bytes or 0), chosen)
    made.setCurrentIndex(made.findData(chosen))
    return made


def quota_of(box: QComboBox, index: int) -> int | None:
    """Return the limit in bytes that an entry stands for."""
    size = int(box.itemData(index))
    return None if size == NO_LIMIT else size * _MEGABYTE
