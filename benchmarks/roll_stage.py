"""The roll's view of many photos, Qt's list with the same pixmaps, and a widget that draws these and nothing else."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from types import SimpleNamespace
from typing import Any, Self, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QListView, QWidget

from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.ui.images.pictures import Key, ThumbSource
from kesong_desktop.ui.roll.arrangement import arrange_all
from kesong_desktop.ui.roll.roll_view import RollView
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.views.item_delegate import PaintItem

WIDTH, HEIGHT = 1232, 900
_SHAPES = ((4000, 3000), (3000, 2000), (3000, 4000), (2000, 3000), (3000, 3000), (3840, 2160))
_GAP = 8
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class _Pictures(QObject):
    """Stands for the window's pictures: every thumbnail is there at once."""

    ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._made = {px: [_picture(px, *shape) for shape in _SHAPES] for px in (256, 512)}

    def get(self, key: Key) -> QPixmap | None:
        """One of a few pictures, of the photo's shape."""
        assert isinstance(key, ThumbSource)
        return self._made[key.px][key.photo_id % len(_SHAPES)]

    def problem(self, _key: Key) -> None:
        """There is none."""


class _Peer(QAbstractListModel):
    """What Qt's list shows: the pixmaps of the roll's view, in its sizes."""

    def __init__(self, view: RollView) -> None:
        super().__init__()
        self._view = view

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """All photos."""
        return 0 if parent.isValid() else len(self._view.photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The pixmap and its size."""
        if role == Qt.ItemDataRole.DecorationRole:
            return pixmap_of(self._view, index.row())
        if role == Qt.ItemDataRole.SizeHintRole:
            _left, _top, width, height = self._view.placement.box(index.row())
            return QSize(width + _GAP, height + _GAP)
        return None


class _Bare(QWidget):
    """Draws pixmaps where it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.shown: list[tuple[int, int, QPixmap]] = []

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        for x, y, pixmap in self.shown:
            painter.drawPixmap(x, y, pixmap)
        painter.end()


class RollStage:
    """The three of them, each with a viewport of 1232 x 900."""

    def __init__(self, count: int) -> None:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        self._application = application
        self._theme = Theme(application, "light", 100)
        self._pictures = _Pictures()
        context = SimpleNamespace(theme=self._theme, icons=Icons(self._theme), pictures=self._pictures)
        self._view = RollView(cast(UiContext, context))
        self._view.roll_model.show(arrange_all(_photos(count)))
        self._show(self._view)
        margins = self._view.viewportMargins()
        bar = self._view.verticalScrollBar().width()
        self._view.resize(WIDTH + margins.right() + bar, HEIGHT)
        QApplication.processEvents()
        self._list = self._made_list()
        self._bare = _Bare()
        self._show(self._bare)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for widget in (self._view, self._list, self._bare):
            widget.close()
            widget.deleteLater()
        QApplication.processEvents()

    @property
    def height(self) -> int:
        """How far the roll can be scrolled."""
        return self._view.verticalScrollBar().maximum()

    def frame(self, place: int) -> tuple[Callable[[], None], ...]:
        """Make the pixmaps for a scroll position, and return what paints the roll, the list and the pixmaps alone."""
        self._view.verticalScrollBar().setValue(place)
        rows = self._view.visible_rows()
        pixmaps = self._made(rows)
        rects = [self._view.rect_of(row) for row in rows]
        self._bare.shown = [
            (rect.left(), rect.top(), pixmap)
            for rect, pixmap in zip(rects, pixmaps, strict=True)
            if pixmap is not None
        ]
        there = min(place, self._list.verticalScrollBar().maximum())
        self._list.verticalScrollBar().setValue(there)
        self._made(self._list_rows())
        return (
            partial(_paint, self._view, place),
            partial(_paint, self._list, there),
            self._bare.repaint,
        )

    def _made(self, rows: Sequence[int]) -> list[QPixmap | None]:
        """The pixmaps of these rows, once all are made: a few are when they are asked for, the others by the event loop."""
        pixmaps = [pixmap_of(self._view, row) for row in rows]
        while None in pixmaps:
            QApplication.processEvents()
            pixmaps = [pixmap_of(self._view, row) for row in rows]
        return pixmaps

    def _list_rows(self) -> Sequence[int]:
        """The rows that the list shows."""
        shown, model = self._list, self._list.model()
        first = shown.indexAt(QPoint(_GAP * 2, _GAP * 2)).row()
        last = max(0, first)
        while last + 1 < model.rowCount() and shown.visualRect(model.index(last + 1, 0)).top() < HEIGHT:
            last += 1
        return range(max(0, first - 12), last + 1)

    def _made_list(self) -> QListView:
        made = QListView()
        made.setViewMode(QListView.ViewMode.IconMode)
        made.setMovement(QListView.Movement.Static)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFrameShape(QListView.Shape.NoFrame)
        made.setModel(_Peer(self._view))
        self._show(made)
        return made

    def _show(self, widget: QWidget) -> None:
        widget.resize(WIDTH, HEIGHT)
        widget.show()
        QApplication.processEvents()


def pixmap_of(view: RollView, row: int) -> QPixmap | None:
    """The pixmap that the roll draws for a photo."""
    item = PaintItem()
    item.row = row
    item.x, item.y, item.width, item.height = view.placement.box(row)
    return view.photo_delegate.tile(view.photos[row], item.width, item.height, 1.0)


def _paint(view: QListView, place: int) -> None:
    view.verticalScrollBar().setValue(place)
    view.viewport().repaint()


def _photos(count: int) -> list[Photo]:
    """Two dozen photos a day, of a few shapes."""
    began = datetime(2024, 12, 31, 23)  # noqa: DTZ001 - photos have local time
    return [
        Photo(
            PhotoId(number),
            f"/roll/IMG_{number:06}.jpg",
            "/roll",
            "photo",
            3_000_000,
            number,
            began - timedelta(hours=number),
            *_SHAPES[number % len(_SHAPES)],
        )
        for number in range(count)
    ]


def _picture(px: int, width: int, height: int) -> QPixmap:
    scale = px / max(width, height)
    image = QImage(int(width * scale), int(height * scale), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    colors = QLinearGradient(0, 0, image.width(), image.height())
    colors.setColorAt(0, QColor("#A65316"))
    colors.setColorAt(1, QColor("#2B5F87"))
    painter.fillRect(image.rect(), colors)
    painter.end()
    return QPixmap.fromImage(image)
