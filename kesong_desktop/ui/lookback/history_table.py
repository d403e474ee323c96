"""The table of own posts."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from kesong_desktop.model.plan.history_table import HistoryRow
from kesong_desktop.ui.images.pictures import RemoteSource
from kesong_desktop.ui.lookback.history_model import Column, HistoryModel
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_PX, _THUMB, _ROUND = 256, 40, 6
_LEAST, _TEXT_PX = 64, 140
_WIDTHS = {
    Column.PICTURE: 64,
    Column.POSTED: 150,
    Column.ACCOUNT: 170,
    Column.DESCRIBED: 120,
    Column.LIKES: 76,
    Column.REPLIES: 76,
    Column.BOOSTS: 76,
}


class ThumbDelegate(QStyledItemDelegate):
    """Paints the first picture of a post."""

    def __init__(self, context: UiContext, model: HistoryModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the picture, or an icon for a post without one."""
        super().paint(painter, option, index)
        row = self._model.rows[index.row()]
        post = row.post
        side = self._context.theme.px(_THUMB)
        middle = QRectF(option.rect).center()
        area = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        first = post.attachments[0] if post.attachments else None
        url = (first.preview_url or first.url) if first is not None else ""
        pixmap = self._context.pictures.get(RemoteSource(row.account, url, _PX)) if url else None
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(area, _ROUND, _ROUND)
        painter.setClipPath(shape)
        if pixmap is None or pixmap.isNull():
            painter.fillRect(area, self._context.theme.color("sunken"))
            inside = area.adjusted(side / 3.4, side / 3.4, -side / 3.4, -side / 3.4)
            self._context.icons.draw(painter, inside, "image" if first is not None else "text-aa", "ink3")
        else:
            edge = min(pixmap.width(), pixmap.height())
            cut = QRectF((pixmap.width() - edge) / 2, (pixmap.height() - edge) / 2, edge, edge)
            painter.drawPixmap(area, pixmap, cut)
        painter.restore()


class HistoryTable(QTableView):
    """Sortable by its headings. ``opened`` carries a ``HistoryRow``."""

    opened = Signal(object)

    def __init__(self, context: UiContext, model: HistoryModel) -> None:
        super().__init__()
        self._context = context
        self._posts = model
        self._thumbs = ThumbDelegate(context, model, self)
        self.setModel(model)
        self.setItemDelegateForColumn(Column.PICTURE, self._thumbs)
        self.setAccessibleName(self.tr("Your posts"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        FocusRing(self, RADIUS_SMALL, is_inside=True)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setHighlightSections(False)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.POSTED, Qt.SortOrder.DescendingOrder)
        self.setColumnHidden(Column.ACCOUNT, True)
        self.doubleClicked.connect(self._open)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self.restyle)
        self.restyle()

    @property
    def chosen(self) -> list[HistoryRow]:
        """The selected posts, from top to bottom."""
        numbers = sorted(one.row() for one in self.selectionModel().selectedRows())
        return [self._posts.rows[number] for number in numbers]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current post."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot()
    def restyle(self) -> None:
        """Fit rows and columns to the present text size."""
        theme, header = self._context.theme, self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(theme.px(_THUMB) + 12)
        header.setMinimumSectionSize(theme.px(_LEAST))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in _WIDTHS:
            self.setColumnWidth(column, self._width(column))
        self._fit_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text what the other columns leave, and scroll sideways where that is little."""
        super().resizeEvent(event)
        self._fit_text()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the headings again in another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self.model() is not None:
            self.restyle()

    def show_account(self, *, is_shown: bool) -> None:
        """Show or hide the column with the account of each post."""
        self.setColumnHidden(Column.ACCOUNT, not is_shown)
        self.restyle()

    def _fit_text(self) -> None:
        others = sum(self.columnWidth(one) for one in _WIDTHS if not self.isColumnHidden(one))
        least = max(self._context.theme.px(_TEXT_PX), self.horizontalHeader().sectionSizeHint(Column.TEXT))
        self.setColumnWidth(Column.TEXT, max(least, self.viewport().width() - others))

    def _width(self, column: Column) -> int:
        """That of the column, or where the heading is wider in a language, that of the heading."""
        heading = self.horizontalHeader().sectionSizeHint(column)
        return max(self._context.theme.px(_WIDTHS[column]), heading)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._posts.rows[index.row()])

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()
