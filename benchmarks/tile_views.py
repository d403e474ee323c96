"""Our view of many tiles, Qt's list with the same pixmaps, and a widget that draws these and nothing else."""

import random
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any, Self

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QListView, QWidget

from kesong_desktop.ui.views.item_delegate import ItemDelegate, PaintItem
from kesong_desktop.ui.views.item_model import ItemListModel, ItemSection
from kesong_desktop.ui.views.justified_rows import JustifiedRowsView
from kesong_desktop.ui.views.layout.justified import JustifiedRule
from kesong_desktop.ui.views.layout.placement import Placement
from kesong_desktop.ui.views.section_header import HeaderLink
from kesong_desktop.ui.views.tile_pixmap import TilePixmaps
from kesong_desktop.ui.views.view_style import ViewStyle

WIDTH, HEIGHT = 1232, 900
_SHAPES = ((4, 3), (3, 2), (3, 4), (2, 3), (1, 1), (16, 9))
_PER_DAY, _GAP = 24, 8
_NEAR = 80
_ROOT = QModelIndex()
_LINKS = (HeaderLink("day", "Select day"), HeaderLink("moments", "Posts from moments"))
Index = QModelIndex | QPersistentModelIndex


class Tiles(ItemListModel):
    """So many photos of a few shapes, two dozen a day. Pixmaps have the sizes that our view gave the rows."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._shapes = random.Random(7).choices(range(len(_SHAPES)), k=count)  # noqa: S311 - any shapes
        self._ratios = [_SHAPES[shape][0] / _SHAPES[shape][1] for shape in self._shapes]
        self._pictures = [_picture(*shape) for shape in _SHAPES]
        self.placement = Placement()
        self.pixmaps = TilePixmaps(self._picture_of, QColor("#FBF7F0"), 8, per_frame=1 << 30)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """All of them."""
        return 0 if parent.isValid() else len(self._ratios)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the list asks: the pixmap and its size. Our view does without."""
        if role == Qt.ItemDataRole.DecorationRole:
            return self.pixmap(index.row())
        if role == Qt.ItemDataRole.SizeHintRole:
            place, row = self.placement, index.row()
            return QSize(place.widths[row] + _GAP, place.heights[row] + _GAP)
        return None

    def size_ratios(self, first: int, end: int) -> Sequence[float]:
        """Width / height."""
        return self._ratios[first:end]

    def sections(self) -> Sequence[ItemSection]:
        """Days."""
        whole, rest = divmod(len(self._ratios), _PER_DAY)
        counts = [_PER_DAY] * whole + ([rest] if rest else [])
        return [
            ItemSection(day, f"Day {day + 1}", f"{count} photos", count) for day, count in enumerate(counts)
        ]

    def key(self, row: int) -> Hashable:
        """The row itself."""
        return row

    def row_of(self, key: Hashable) -> int:
        """The row itself."""
        return key if isinstance(key, int) else -1

    def pixmap(self, row: int) -> QPixmap | None:
        """The picture of a row, of the size that our view gave it."""
        place = self.placement
        return self.pixmaps.get(row, place.widths[row], place.heights[row], 1.0)

    def _picture_of(self, row: Hashable) -> QPixmap:
        assert isinstance(row, int)
        return self._pictures[self._shapes[row]]


class _Tile(ItemDelegate):
    """The picture and nothing else, as the list draws it."""

    def __init__(self, tiles: Tiles) -> None:
        self._get = tiles.pixmaps.get

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        pixmap = self._get(item.row, item.width, item.height, item.device_ratio)
        if pixmap is not None:
            painter.drawPixmap(item.x, item.y, pixmap)


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


class Stage:
    """The three of them, shown side by side; with ``is_alone`` our view without the others."""

    def __init__(self, count: int, *, is_alone: bool = False) -> None:
        self._application = QApplication.instance() or QApplication([])
        self._tiles = Tiles(count)
        self._view = JustifiedRowsView(
            _Tile(self._tiles), ViewStyle(), JustifiedRule(), header_links=lambda _day: _LINKS
        )
        self._view.shows_scroll_bar = False
        self._view.setModel(self._tiles)
        self._show(self._view)
        self._tiles.placement = self._view.placement
        self._list: QListView | None = None
        self._bare = _Bare()
        if not is_alone:
            self._list = self._made_list()
            self._show(self._bare)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        for widget in (self._view, self._list, self._bare):
            if widget is not None:
                widget.close()
                widget.deleteLater()
        QApplication.processEvents()

    @property
    def height(self) -> int:
        """How far our view can be scrolled."""
        return self._view.verticalScrollBar().maximum()

    def arrange(self) -> None:
        """Lay our view out anew."""
        self._view.arrange()

    def frame(self, place: int, *, is_whole: bool) -> tuple[Callable[[], None], ...]:
        """Make the pixmaps that all need at that place, and return what paints ours, the list and the bare ones.

        Views that are not painted whole paint what they think they must after scrolling.
        """
        rows = self._tiles.placement.rows_in(0, place, WIDTH, place + HEIGHT)
        boxes = [self._tiles.placement.box(row) for row in rows]
        pixmaps = [self._tiles.pixmap(row) for row in rows]
        self._bare.shown = [
            (box[0], box[1] - place, pixmap)
            for box, pixmap in zip(boxes, pixmaps, strict=True)
            if pixmap is not None
        ]
        works: list[Callable[[], None]] = [partial(_scroll, self._view, place, is_whole=is_whole)]
        if self._list is not None:
            there = self._make_list_pixmaps(place)
            works += [partial(_scroll, self._list, there, is_whole=is_whole), self._bare.repaint]
        return tuple(works)

    def _make_list_pixmaps(self, place: int) -> int:
        """Those that the list shows when it is scrolled to ``place``, found without scrolling. Returns where it can scroll to."""
        assert self._list is not None
        model, bar = self._tiles, self._list.verticalScrollBar()
        place = min(place, bar.maximum())
        area = QRect(0, place - bar.value(), WIDTH, HEIGHT)
        low, high = 0, model.rowCount()
        while low < high:  # the first row that ends below the top
            middle = (low + high) // 2
            if self._list.visualRect(model.index(middle, 0)).bottom() < area.top() - HEIGHT // 2:
                low = middle + 1
            else:
                high = middle
        for row in range(low, min(model.rowCount(), low + _NEAR)):
            if self._list.visualRect(model.index(row, 0)).intersects(area):
                model.pixmap(row)
        return place

    def _made_list(self) -> QListView:
        made = QListView()
        made.setViewMode(QListView.ViewMode.IconMode)
        made.setMovement(QListView.Movement.Static)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFrameShape(QListView.Shape.NoFrame)
        made.setModel(self._tiles)
        self._show(made)
        return made

    def _show(self, widget: QWidget) -> None:
        widget.resize(WIDTH, HEIGHT)
        widget.show()
        QApplication.processEvents()


def _scroll(view: QListView, place: int, *, is_whole: bool) -> None:
    view.verticalScrollBar().setValue(place)
    if is_whole:
        view.viewport().repaint()
    else:
        # Not yet painted updates are painted by this event, as they are at the end of a turn of the event loop.
        QApplication.sendEvent(view.window(), QEvent(QEvent.Type.UpdateRequest))


def _picture(width: int, height: int) -> QPixmap:
    """A thumbnail of 512 px."""
    scale = 512 / max(width, height)
    image = QImage(int(width * scale), int(height * scale), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    colors = QLinearGradient(0, 0, image.width(), image.height())
    colors.setColorAt(0, QColor("#A65316"))
    colors.setColorAt(1, QColor("#2B5F87"))
    painter.fillRect(image.rect(), colors)
    painter.end()
    return QPixmap.fromImage(image)
