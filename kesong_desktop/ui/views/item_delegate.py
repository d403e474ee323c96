"""How items are painted, how high they are, and what in them can be pressed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap


class PaintItem:
    """The item that is being painted: its row, its place in the viewport and its state.

    One object is used for all items of a view: read what you need, and do not keep it. ``order`` is the item's number in the
    selection from 1 on, 0 where it is not selected. ``hot_spot`` names the part of it that is under the pointer.
    """

    __slots__ = (
        "device_ratio",
        "height",
        "hot_spot",
        "is_current",
        "is_hovered",
        "is_pressed",
        "order",
        "row",
        "width",
        "x",
        "y",
    )

    def __init__(self) -> None:
        self.row = -1
        self.x = 0
        self.y = 0
        self.width = 0
        self.height = 0
        self.order = 0
        self.is_current = False
        self.is_hovered = False
        self.is_pressed = False
        self.hot_spot = ""
        self.device_ratio = 1.0

    @property
    def is_selected(self) -> bool:
        """Whether the item is selected."""
        return self.order > 0

    @property
    def rect(self) -> QRect:
        """Its place in the viewport, as a new object."""
        return QRect(self.x, self.y, self.width, self.height)


@dataclass(frozen=True, slots=True)
class HotSpot:
    """A part of an item that can be pressed: ``name`` says which one, ``rect`` counts from the item's top left.

    ``tip`` is plain text, shown when the pointer rests there.
    """

    name: str
    rect: QRect
    tip: str = ""


class ItemDelegate:
    """Base of what paints items. A subclass overrides ``paint``, and the rest where its items need it.

    Rows are those of the view's model. Nothing here may change the model. One that paints every pixel of an item says so by
    ``is_opaque``: it spares the view the ground below, which is worth it for a few large items.
    """

    is_opaque = False

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint one item. The painter has antialiasing and smooth pixmaps on; leave clip, transform and opacity as they were."""
        raise NotImplementedError

    def height_for_width(self, row: int, width: int) -> int:
        """How high an item of that width is; asked by card lists and waterfalls.

        A view asks again for all rows when the width or the model's rows change, and for those of ``dataChanged``: keep what is
        dear to work out, and forget it when the item is another.
        """
        del row
        return width

    def estimated_height(self, row: int, width: int) -> int:
        """Return about how high an item of that width is, at little cost; exactly where it was measured before.

        A long list measures only what comes near the screen. Without an estimate every item is measured.
        """
        return self.height_for_width(row, width)

    def estimated_heights(self, first: int, end: int, width: int) -> Sequence[int]:
        """Return what ``estimated_height`` does for the rows from ``first`` to just before ``end``; override it for speed."""
        return [self.estimated_height(row, width) for row in range(first, end)]

    def hot_spots(self, row: int, size: QSize) -> Sequence[HotSpot]:
        """What in an item of that size can be pressed; later ones lie over earlier ones."""
        del row, size
        return ()

    def hot_spot_at(self, row: int, point: QPoint, size: QSize) -> HotSpot | None:
        """What is pressed at a point of an item. To be overridden where it is not all rectangles, such as links in a text."""
        spots = reversed(self.hot_spots(row, size))
        return next((spot for spot in spots if spot.rect.contains(point)), None)

    def release(self) -> None:
        """Free what is quickly made again: the view was hidden. Nothing by default."""

    def drag_pixmap(self, rows: Sequence[int], device_ratio: float) -> QPixmap | None:
        """What is seen under the pointer while these rows are dragged; None for Qt's own."""
        del rows, device_ratio
        return None
