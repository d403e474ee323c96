"""Sheet with the ledger of disclosures: what was received from which brand, and how the posts say so."""

from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.model.review_data.own_review import Disclosure
from kesong_desktop.model.review_data.table import day_of
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _HIGH = 760, 320
_ROOT = QModelIndex()


class LedgerModel(QAbstractTableModel):
    """A row for each disclosure: brand, product, label, received, published."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Disclosure, ...] = ()
        self._names = (
            self.tr("Brand"),
            self.tr("Product"),
            self.tr("Label"),
            self.tr("Received"),
            self.tr("Published"),
        )

    @property
    def lines(self) -> tuple[Disclosure, ...]:
        """The disclosures in their order."""
        return self._lines

    def set_lines(self, lines: list[Disclosure]) -> None:
        """Show other disclosures in the rows."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return the number of disclosures."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._names)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> str | None:
        """Return the name of a column."""
        is_name = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._names[section] if is_name else None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> str | None:
        """Return the text of a cell."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        line = self._lines[index.row()]
        label_words = (
            self.tr("{label} (post deleted)").format(label=line.label) if line.is_deleted else line.label
        )
        cells = (line.brand or "–", line.product, label_words, line.received, day_of(line.published_s))
        return one_line(cells[index.column()])


class LedgerSheet(Sheet):
    """Shows the ledger over ``parent``. Enter or a double click opens a post; ``save_wanted`` carries the path of a CSV file."""

    save_wanted = Signal(Path)

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setAccessibleName(self.tr("Disclosures"))
        inside.setMinimumWidth(min(context.theme.px(_WIDE), max(parent.width() - 120, 320)))
        self._model = LedgerModel(self)
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("Disclosures"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        FocusRing(self._table, RADIUS_SMALL, is_inside=True)
        self._table.setWordWrap(False)
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._most_high = min(_HIGH, max(parent.height() - 320, 120))
        self._table.activated.connect(self._open)
        self._none = label(
            self.tr(
                "Reviews of gifts, paid posts and affiliate links are listed here once they are published."
            ),
            "body",
            "ink2",
            wrap=True,
        )
        self._build(inside)
        self.set_content(inside)

    @property
    def model(self) -> LedgerModel:
        """The rows that are shown."""
        return self._model

    def show_lines(self, lines: list[Disclosure]) -> None:
        """Show the ledger, or that it is empty."""
        self._model.set_lines(lines)
        self._table.setVisible(bool(lines))
        self._none.setVisible(not lines)
        self._save.setEnabled(bool(lines))
        if lines:
            self._table.selectRow(0)
            rows = self._table.verticalHeader().length() + self._table.horizontalHeader().sizeHint().height()
            self._table.setFixedHeight(min(rows + 8, self._most_high))

    def _build(self, inside: QWidget) -> None:
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Disclosures"), "lead"))
        words = self.tr(
            "A record of what your posts say about gifts, payments and links. It is not legal advice."
        )
        column.addWidget(label(words, "small", "ink2", wrap=True))
        column.addWidget(self._table)
        column.addWidget(self._none)
        self._save = button(self.tr("Save as CSV…"))
        self._save.clicked.connect(self._choose_file)
        close = button(self.tr("Close"), kind="filled")
        close.clicked.connect(self.close_sheet)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._save)
        foot.addWidget(close)
        column.addLayout(foot)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        url = self._model.lines[index.row()].url
        if url:
            browse(url)

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as CSV"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("disclosures.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._ask_save)
        dialog.open()

    @Slot(str)
    def _ask_save(self, path: str) -> None:
        self.save_wanted.emit(Path(path))
