"""The table of the batch pane: a spreadsheet of posts."""

import csv
import io
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from kesong_desktop.model.batch.batch_post import Posts
from kesong_desktop.ui.batch.cell_delegate import ROW_PX, CellDelegate
from kesong_desktop.ui.batch.model import CELLS, PICTURE_MIME, ROWS_MIME, BatchColumn, BatchModel
from kesong_desktop.ui.batch.presenter import RowCheck
from kesong_desktop.ui.shell.ui_context import UiContext

_WIDTHS = {
    BatchColumn.PHOTOS: 88,
    BatchColumn.TITLE: 170,
    BatchColumn.TAGS: 140,
    BatchColumn.ALT: 60,
    BatchColumn.LOOK: 92,
    BatchColumn.CROP: 68,
    BatchColumn.WHEN: 150,
    BatchColumn.VISIBILITY: 96,
    BatchColumn.ACCOUNT: 170,
    BatchColumn.COMMENT: 140,
    BatchColumn.CHECK: 116,
}
_TEXT_PX = 200
_HEAD_PX = 32


class BatchTableView(QTableView):
    """Edits cells with the keyboard. Rows are dragged, and photos are dropped on rows.

    ``texts_put`` carries texts by row and column name; ``fill_wanted`` rows and column names; ``rows_moved`` rows and the row
    before which they go; ``picture_dropped`` row, number and target row; ``row_opened`` a row whose check is clicked.
    """

    texts_put = Signal(object)
    fill_wanted = Signal(object, object)
    rows_moved = Signal(object, int)
    picture_dropped = Signal(int, int, int)
    row_opened = Signal(int)
    cells_selected = Signal()

    def __init__(self, context: UiContext, model: BatchModel, delegate: CellDelegate) -> None:
        super().__init__()
        self._context = context
        self._batch_model = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setAccessibleName(self.tr("Posts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(48)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._clicked)
        context.theme.changed.connect(self.fit)
        context.pictures.ready.connect(self._repaint)
        self.fit()

    @property
    def selected_rows(self) -> list[int]:
        """The rows of which a cell is selected, in order."""
        return sorted({index.row() for index in self.selectedIndexes()})

    @Slot()
    def fit(self) -> None:
        """Give rows and columns their sizes at the present size of text."""
        theme = self._context.theme
        self.verticalHeader().setDefaultSectionSize(theme.control(ROW_PX))
        self.horizontalHeader().setFixedHeight(theme.control(_HEAD_PX))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, theme.px(width))
        self._fit_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text what the other columns leave, and scroll sideways where that is little."""
        super().resizeEvent(event)
        self._fit_text()

    def _fit_text(self) -> None:
        others = [one for one in BatchColumn if one is not BatchColumn.TEXT and not self.isColumnHidden(one)]
        left = self.viewport().width() - sum(self.columnWidth(one) for one in others)
        self.setColumnWidth(BatchColumn.TEXT, max(left, self._context.theme.px(_TEXT_PX)))

    def show_posts(self, posts: Posts, checks: Sequence[RowCheck]) -> None:
        """Show the posts; where their number changes, the current cell stays as near as it can."""
        before = self.currentIndex()
        row, column = max(0, before.row()), max(0, before.column())
        is_other = len(posts) != len(self._batch_model.posts)
        self._batch_model.show(posts, checks)
        if is_other and posts:
            start = column if before.isValid() else int(BatchColumn.TITLE)
            self.setCurrentIndex(self._batch_model.index(min(row, len(posts) - 1), start))

    def select_rows(self, first: int, last: int) -> None:
        """Select whole rows, and make the first one current."""
        model = self._batch_model
        if not model.rowCount():
            return
        last = min(last, model.rowCount() - 1)
        chosen = QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1))
        self.setCurrentIndex(model.index(first, BatchColumn.TITLE))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet: Enter and F2 edit, Delete empties, Ctrl+D fills down, Ctrl+C and Ctrl+V copy and paste."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy()
            self._empty()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_wanted.emit(self.selected_rows, self._columns())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._empty()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
        elif (
            event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
        ):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the selected cells as a table of tab-separated values."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        rows = self.selected_rows
        columns = sorted({index.column() for index in indexes})
        chosen = {(index.row(), index.column()) for index in indexes}
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter="\t", lineterminator="\n")
        role = Qt.ItemDataRole.EditRole
        for row in rows:
            cells = (
                str(self._batch_model.index(row, column).data(role)) if (row, column) in chosen else ""
                for column in columns
            )
            writer.writerow(cells)
        QGuiApplication.clipboard().setText(text.getvalue().removesuffix("\n"))

    def paste(self) -> None:
        """Put a table from the clipboard into the cells from the first selected one on; one text into all selected cells."""
        text = QGuiApplication.clipboard().text()
        cells = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
        indexes = self.selectedIndexes()
        if not cells or not indexes:
            return
        if len(cells) == 1 and len(cells[0]) == 1:
            texts = {
                (i.row(), CELLS[BatchColumn(i.column())]): cells[0][0] for i in indexes if i.column() in CELLS
            }
        else:
            top, left = min(i.row() for i in indexes), min(i.column() for i in indexes)
            texts = {
                (row, CELLS[BatchColumn(column)]): cell
                for row, line in enumerate(cells, top)
                for column, cell in enumerate(line, left)
                if row < self._batch_model.rowCount() and column in CELLS
            }
        self.texts_put.emit(texts)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where what is dragged would go."""
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(ROWS_MIME) or event.mimeData().hasFormat(PICTURE_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move rows before the row they are dropped on, and a photo into the post it is dropped on."""
        index = self.indexAt(event.position().toPoint())
        row = index.row() if index.isValid() else self._batch_model.rowCount()
        data = event.mimeData()
        if data.hasFormat(PICTURE_MIME) and index.isValid():
            source, number = map(int, bytes(data.data(PICTURE_MIME).data()).decode().split())
            self.picture_dropped.emit(source, number, row)
        elif data.hasFormat(ROWS_MIME):
            rows = [int(one) for one in bytes(data.data(ROWS_MIME).data()).decode().split()]
            is_below = index.isValid() and event.position().y() > self.visualRect(index).center().y()
            self.rows_moved.emit(rows, row + is_below)
        # The model moves the rows itself: nothing is to be removed by the view.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Report the selection."""
        super().selectionChanged(selected, deselected)
        self.cells_selected.emit()

    def _columns(self) -> list[str]:
        found = sorted({index.column() for index in self.selectedIndexes()})
        return [CELLS[BatchColumn(column)] for column in found if column in CELLS]

    def _empty(self) -> None:
        cells = [(i.row(), i.column()) for i in self.selectedIndexes() if i.column() in CELLS]
        self.texts_put.emit({(row, CELLS[BatchColumn(column)]): "" for row, column in cells})

    def _open_current(self) -> None:
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            return
        if index.isValid() and index.column() in CELLS:
            self.edit(index)
        elif index.isValid():
            self.row_opened.emit(index.row())

    def _move(self, by: int) -> None:
        rows = self.selected_rows
        if not rows:
            return
        to = rows[0] - 1 if by < 0 else rows[-1] + 2
        if 0 <= to <= self._batch_model.rowCount():
            self.rows_moved.emit(rows, to)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.column() in (BatchColumn.CHECK, BatchColumn.ALT, BatchColumn.PHOTOS):
            self.row_opened.emit(index.row())

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()
