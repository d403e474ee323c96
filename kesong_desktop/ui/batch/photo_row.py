"""The photos of the current post below the table: reordered by drag, described, split."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.ui.batch.model import PICTURE_MIME
from kesong_desktop.ui.images.pictures import key_of
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.tab_order import set_tab_order

Index = QModelIndex | QPersistentModelIndex
_THUMB_PX = 256
_TILE, _LOW_TILE = QSize(104, 84), QSize(80, 56)
_GAP_PX = 8
_PICTURE = Qt.ItemDataRole.UserRole


class PhotoListModel(QAbstractListModel):
    """The photos of one row of the table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.row = -1
        self.pictures: tuple[DraftPicture, ...] = ()

    def show(self, row: int, pictures: tuple[DraftPicture, ...]) -> None:
        """Show the photos of a row."""
        if len(pictures) == len(self.pictures) and row == self.row:
            is_same, self.pictures = pictures == self.pictures, pictures
            if not is_same:
                self.dataChanged.emit(self.index(0), self.index(len(pictures) - 1))
            return
        self.beginResetModel()
        self.row, self.pictures = row, pictures
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return the number of photos."""
        return 0 if parent.isValid() else len(self.pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a photo, and what a screen reader says of it."""
        if not index.isValid():
            return None
        picture = self.pictures[index.row()]
        if role == _PICTURE:
            return picture
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = picture.alt or self.tr("no description")
            return self.tr("Photo {number}: {words}").format(number=index.row() + 1, words=words)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Photos can be dragged to another place."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """What may be dropped here: a photo of this or another post."""
        return [PICTURE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the photo that is dragged, by row and number."""
        data = QMimeData()
        data.setData(PICTURE_MIME, f"{self.row} {indexes[0].row()}".encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that photos are moved, not copied."""
        return Qt.DropAction.MoveAction


class _PhotoDelegate(QStyledItemDelegate):
    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.tile = _TILE

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self.tile

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._context.theme
        tile: QRect = option.rect
        state: QStyle.StateFlag = option.state
        area = QRectF(tile).adjusted(2, 2, -2, -2)
        picture: DraftPicture = index.data(_PICTURE)
        pixmap = self._context.pictures.get(key_of(picture, _THUMB_PX))
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(area, 8, 8)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(area, theme.color("sunken"))
        if pixmap is not None:
            size = QSize(round(area.width()), round(area.height()))
            whole = size.scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
            source = QRect(0, 0, whole.width(), whole.height())
            source.moveCenter(pixmap.rect().center())
            painter.drawPixmap(area, pixmap, QRectF(source))
        painter.restore()
        if not picture.alt.strip():
            spot = QRectF(area.right() - 24, area.top() + 4, 20, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("warn_soft"))
            painter.drawEllipse(spot)
            self._context.icons.draw(painter, spot.adjusted(3, 3, -3, -3), "warning-circle", "warn")
        if state & QStyle.StateFlag.State_Selected:
            pen = painter.pen()
            pen.setColor(theme.color("accent"))
            pen.setWidth(2)
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        painter.restore()


class PhotoListView(QListView):
    """``moved`` carries the number of a photo and the place before which it goes; ``taken_in`` a photo of another row."""

    moved = Signal(int, int)
    taken_in = Signal(int, int, int)
    edit_wanted = Signal()

    def __init__(self, context: UiContext, model: PhotoListModel) -> None:
        super().__init__()
        self._photos = model
        self.setModel(model)
        self._tiles = _PhotoDelegate(context, self)
        self.setItemDelegate(self._tiles)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(_GAP_PX // 2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "plain")
        self.setAccessibleName(self.tr("Photos of the post"))
        self.set_low(is_low=False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        context.pictures.ready.connect(self._repaint)

    def set_low(self, *, is_low: bool) -> None:
        """Show smaller photos where there is little room."""
        self._tiles.tile = _LOW_TILE if is_low else _TILE
        self.setFixedHeight(self._tiles.tile.height() + (16 if is_low else 24))
        self.doItemsLayout()

    @property
    def number(self) -> int:
        """The current photo; -1 where there is none."""
        return self.currentIndex().row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the description; Ctrl with an arrow moves the photo."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 2}.get(Qt.Key(event.key()))
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if by is not None and is_control and self.number >= 0:
            to = self.number + by
            if 0 <= to <= self._photos.rowCount():
                self.moved.emit(self.number, to)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Accept dragged photos anywhere in the row."""
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(PICTURE_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move a photo before the one it is dropped on, or to the end."""
        row, number = map(int, bytes(event.mimeData().data(PICTURE_MIME).data()).decode().split())
        point = event.position().toPoint()
        index = self.indexAt(point)
        to = self._photos.rowCount()
        if index.isValid():
            to = index.row() + (point.x() > self.visualRect(index).center().x())
        if row == self._photos.row:
            self.moved.emit(number, to)
        else:
            self.taken_in.emit(row, number, to)
        # The presenter moves the photo: nothing is to be removed by the view.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()


class PhotoRow(QFrame):
    """``alt_written`` carries the row, the number of a photo and its description; ``split_wanted`` row and number.

    ``strips_wanted`` carries the row and number of a long photo that is to become an album, ``moved`` row and number of a photo
    and of the place before which it goes.
    """

    alt_written = Signal(int, int, str)
    split_wanted = Signal(int, int)
    strips_wanted = Signal(int, int)
    moved = Signal(int, int, int, int)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = PhotoListModel(self)
        self.view = PhotoListView(context, self.photos)
        self._title = ElidedLabel("", "lead", parent=self)
        self.alt = QLineEdit()
        self.alt.setPlaceholderText(self.tr("Describe the photo for people who cannot see it"))
        self.alt.setAccessibleName(self.tr("Description"))
        self.alt.editingFinished.connect(self._write)
        self.alt.returnPressed.connect(self._next)
        self._strips = button(self.tr("Split into strips"), small=True, icon=context.icons.icon("columns"))
        self._strips.clicked.connect(self._ask_strips)
        self._split = button(self.tr("Split post here"), small=True, icon=context.icons.icon("scissors"))
        self._split.clicked.connect(self._ask_split)
        self._is_low: bool | None = None
        self._names = {one: one.text() for one in (self._strips, self._split)}
        self._head, self._middle = QHBoxLayout(), QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addWidget(self._title, 1)
        self._middle.setSpacing(8)
        self._middle.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_MARGIN, 12, PANE_MARGIN, 12)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addLayout(self._middle)
        column.addWidget(self.alt)
        self.set_low(is_low=False)
        self.view.selectionModel().currentChanged.connect(self._show_current)
        self.view.edit_wanted.connect(self.open_description)
        self.view.moved.connect(self._move)
        self.view.taken_in.connect(self._take_in)
        self.photos.modelReset.connect(self._show_first)

    def set_low(self, *, is_low: bool) -> None:
        """Take less room where there is little: smaller photos, with the buttons beside them as icons."""
        if is_low is self._is_low:
            return
        self._is_low = is_low
        self.view.set_low(is_low=is_low)
        self._title.setVisible(not is_low)
        to = self._middle if is_low else self._head
        for made, name in self._names.items():
            self._head.removeWidget(made)
            self._middle.removeWidget(made)
            to.addWidget(made)
            made.setText("" if is_low else name)
            made.setAccessibleName(name)
            set_tip(made, name if is_low else "")
        set_tab_order([self])

    def show_post(self, row: int, title: str, pictures: tuple[DraftPicture, ...]) -> None:
        """Show the photos of a row, and its title."""
        self._title.setText(title)
        is_other = row != self.photos.row
        self.photos.show(row, pictures)
        if not is_other:
            self._show_current()

    @Slot(int)
    def show_photo(self, number: int) -> None:
        """Make a photo the current one."""
        self.view.setCurrentIndex(self.photos.index(number))

    @Slot(int, int)
    def _move(self, number: int, to: int) -> None:
        self.moved.emit(self.photos.row, number, self.photos.row, to)

    @Slot(int, int, int)
    def _take_in(self, row: int, number: int, to: int) -> None:
        self.moved.emit(row, number, self.photos.row, to)

    @Slot()
    def _show_first(self) -> None:
        self.view.setCurrentIndex(self.photos.index(0) if self.photos.pictures else QModelIndex())
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        number = self.view.number
        has_photo = 0 <= number < len(self.photos.pictures)
        text = self.photos.pictures[number].alt if has_photo else ""
        if text != self.alt.text():
            self.alt.setText(text)
        self.alt.setEnabled(has_photo)
        self._split.setEnabled(has_photo and number > 0)
        self._strips.setEnabled(has_photo)

    @Slot()
    def open_description(self) -> None:
        """Give the description of the current photo the focus."""
        self.alt.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.alt.selectAll()

    @Slot()
    def _write(self) -> None:
        number = self.view.number
        if 0 <= number < len(self.photos.pictures) and self.alt.text() != self.photos.pictures[number].alt:
            self.alt_written.emit(self.photos.row, number, self.alt.text())

    @Slot()
    def _next(self) -> None:
        self._write()
        following = self.view.number + 1
        if following < len(self.photos.pictures):
            self.view.setCurrentIndex(self.photos.index(following))
            self.alt.selectAll()
        else:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_split(self) -> None:
        self.split_wanted.emit(self.photos.row, self.view.number)

    @Slot()
    def _ask_strips(self) -> None:
        self.strips_wanted.emit(self.photos.row, self.view.number)
