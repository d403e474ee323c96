"""Copies cells of the batch table to the clipboard, and puts those of the clipboard into it."""

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from kesong_desktop.model.batch import clipboard
from kesong_desktop.ui.batch.model import CELLS, BatchColumn


class CellClipboard(QObject):
    """``put`` carries texts by row and column name; ``left_out`` how many rows had no place in the table.

    Columns that are hidden, or not edited, are neither copied nor pasted into.
    """

    put = Signal(object)
    left_out = Signal(int)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def copy(self) -> None:
        """Copy the selected cells as a table; where none of them is edited, what they show."""
        indexes = self._table.selectedIndexes()
        if not indexes:
            return
        edited = [one for one in indexes if one.column() in CELLS]
        role = Qt.ItemDataRole.EditRole if edited else Qt.ItemDataRole.DisplayRole
        texts = {(one.row(), one.column()): str(one.data(role) or "") for one in edited or indexes}
        rows, columns = (sorted({place[axis] for place in texts}) for axis in (0, 1))
        block = [[texts.get((row, column), "") for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(clipboard.to_text(block))

    @Slot()
    def paste(self) -> None:
        """Put a table into the cells from the first selected one on, as often as it goes into the selection.

        A single text goes into all selected cells.
        """
        indexes = self._table.selectedIndexes()
        text = QGuiApplication.clipboard().text()
        if not indexes or not text:
            return
        block = clipboard.from_text(text)
        if len(block) == 1 and len(block[0]) == 1:
            self.fill(block[0][0])
            return
        rows = sorted({one.row() for one in indexes})
        block = clipboard.tiled(block, len(rows))
        if len(block) != len(rows):
            rows = list(range(rows[0], rows[0] + len(block)))
        names = self._names_from(min(one.column() for one in indexes))
        count = self._table.model().rowCount()
        self.put.emit(
            {
                (row, name): cell
                for row, line in zip(rows, block, strict=True)
                if row < count
                for name, cell in zip(names, line, strict=False)
            }
        )
        if rows[-1] >= count:
            self.left_out.emit(rows[-1] + 1 - count)

    def fill(self, text: str) -> None:
        """Put a text into all selected cells."""
        cells = [one for one in self._table.selectedIndexes() if one.column() in CELLS]
        self.put.emit({_place(one): text for one in cells})

    def _names_from(self, first: int) -> list[str]:
        """Return the names of the columns that are seen and edited, from one on."""
        return [
            name
            for column, name in CELLS.items()
            if column >= first and not self._table.isColumnHidden(column)
        ]


def _place(index: QModelIndex) -> tuple[int, str]:
    return index.row(), CELLS[BatchColumn(index.column())]
