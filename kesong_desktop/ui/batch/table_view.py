"""The table of the batch pane: a spreadsheet of posts."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from kesong_desktop.model.batch.batch_post import Posts
from kesong_desktop.ui.batch.cell_clipboard import CellClipboard
from kesong_desktop.ui.batch.cell_delegate import ROW_PX, CellDelegate
from kesong_desktop.ui.batch.column_widths import TEXT_PX, ColumnWidths
from kesong_desktop.ui.batch.model import CELLS, PICTURE_MIME, ROWS_MIME, BatchColumn, BatchModel
from kesong_desktop.ui.batch.presenter import RowCheck
from kesong_desktop.ui.shell.ui_context import UiContext

_EDITS = (
    QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)
_HEAD_PX = 32


class BatchTableView(QTableView):
    """Edits cells with the keyboard. Rows are dragged, and photos are dropped on rows.

    ``texts_put`` carries texts by row and column name; ``fill_wanted`` rows and column names; ``rows_moved`` rows and the row
    before which they go; ``rows_merged`` rows and the row
    into which they go; ``picture_parted`` row and number of a photo and the row before which it becomes a post of its own;
    ``picture_dropped`` row, number and target row; ``row_opened`` row and column of a cell
    that is not edited.
    """

    texts_put = Signal(object)
    fill_wanted = Signal(object, object)
    rows_moved = Signal(object, int)
    rows_merged = Signal(object, int)
    picture_parted = Signal(int, int, int)
    picture_dropped = Signal(int, int, int)
    row_opened = Signal(int, int)
    cells_selected = Signal()

    def __init__(self, context: UiContext, model: BatchModel, delegate: CellDelegate) -> None:
        super().__init__()
        self._context = context
        self._batch_model, self._delegate = model, delegate
        self._widths = ColumnWidths(context.theme)
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.clipboard = CellClipboard(self)
        self.clipboard.put.connect(self.texts_put)
        delegate.entered.connect(self._take_enter)
        delegate.entered_for_all.connect(self._take_for_all)
        self.setAccessibleName(self.tr("Posts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.set_locked(is_locked=False)
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

    def set_locked(self, *, is_locked: bool) -> None:
        """Let cells be edited, or not for a while."""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers if is_locked else _EDITS)

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
        head = self.horizontalHeader()
        titles = {one: head.sectionSizeHint(one) for one in BatchColumn}
        for column, width in self._widths.measure(titles, self._delegate.choices).items():
            self.setColumnWidth(column, width)
        self._fit_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text what the other columns leave, and scroll sideways where that is little."""
        super().resizeEvent(event)
        self._fit_text()

    def _fit_text(self) -> None:
        others = [one for one in BatchColumn if one is not BatchColumn.TEXT and not self.isColumnHidden(one)]
        left = self.viewport().width() - sum(self.columnWidth(one) for one in others)
        self.setColumnWidth(BatchColumn.TEXT, max(left, self._context.theme.px(TEXT_PX)))

    def hide_column(self, column: BatchColumn, *, is_hidden: bool) -> None:
        """Hide or show a column; one that comes gets its width."""
        if self.isColumnHidden(column) is not is_hidden:
            self.setColumnHidden(column, is_hidden)
            self.fit()

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
            self.clipboard.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.clipboard.copy()
            self.clipboard.fill("")
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.clipboard.paste()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_wanted.emit(self.selected_rows, self._columns())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clipboard.fill("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
        elif (
            event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
        ):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where what is dragged would go."""
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(ROWS_MIME) or event.mimeData().hasFormat(PICTURE_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move what is dropped between rows there, or put it together with the row that it is dropped on."""
        row, is_on = self._place(event.position().toPoint())
        data = event.mimeData()
        if data.hasFormat(PICTURE_MIME):
            source, number = map(int, bytes(data.data(PICTURE_MIME).data()).decode().split())
            (self.picture_dropped if is_on else self.picture_parted).emit(source, number, row)
        elif data.hasFormat(ROWS_MIME):
            rows = [int(one) for one in bytes(data.data(ROWS_MIME).data()).decode().split()]
            (self.rows_merged if is_on else self.rows_moved).emit(rows, row)
        # The model moves the rows itself: nothing is to be removed by the view.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _place(self, point: QPoint) -> tuple[int, bool]:
        """Return the row at a point and True, or the row before which the gap at the point is and False; as Qt shows it."""
        index = self.indexAt(point)
        if not index.isValid():
            return self._batch_model.rowCount(), False
        area = self.visualRect(index)
        edge = max(1.0, min(area.height() / 5.5, 12.0))
        if point.y() - area.top() < edge:
            return index.row(), False
        is_below = area.bottom() - point.y() < edge
        return index.row() + is_below, not is_below

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Report the selection."""
        super().selectionChanged(selected, deselected)
        self.cells_selected.emit()

    def _columns(self) -> list[str]:
        found = sorted({index.column() for index in self.selectedIndexes()})
        return [CELLS[BatchColumn(column)] for column in found if column in CELLS]

    @Slot(QWidget)
    def _take_enter(self, editor: QWidget) -> None:
        """Keep what was typed, and go down to the next row; stay where it is refused."""
        index = self.currentIndex()
        before = index.data(Qt.ItemDataRole.EditRole)
        typed = self._delegate.text_of(editor)
        self.commitData(editor)
        self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)
        is_kept = typed == before or index.data(Qt.ItemDataRole.EditRole) != before
        if is_kept and index.row() + 1 < self._batch_model.rowCount():
            self.setCurrentIndex(index.siblingAtRow(index.row() + 1))

    @Slot(QWidget)
    def _take_for_all(self, editor: QWidget) -> None:
        """Put what was typed into all selected cells."""
        text = self._delegate.text_of(editor)
        self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.clipboard.fill(text)

    def _open_current(self) -> None:
        index = self.currentIndex()
        is_locked = self.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
        if self.state() == QAbstractItemView.State.EditingState or is_locked:
            return
        if index.isValid() and index.column() in CELLS:
            self.edit(index)
        elif index.isValid():
            self.row_opened.emit(index.row(), index.column())

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
            self.row_opened.emit(index.row(), index.column())

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()
