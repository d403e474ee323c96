"""Geometry of the picture and the crop frame on the editor's canvas."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QTransform

from kesong_desktop.model.edit.crop import Edge
from kesong_desktop.model.edit.geometry import Size, region
from kesong_desktop.model.edit.recipe import Recipe

_GRIP = 18
_NEARLY_PX = 2
"""Rounding tolerance: an image for a given room has whole numbers of pixels as sides."""


@dataclass(frozen=True, slots=True)
class CropFrame:
    """The frame of a recipe on a picture of ``size``, shown in a canvas with ``margin`` pixels around the frame."""

    recipe: Recipe
    size: Size
    canvas: QSize
    margin: int

    def view(self) -> QTransform:
        """Return the transform from picture to canvas pixels: the frame is upright in the middle."""
        recipe, frame = self.recipe, region(self.recipe, self.size)
        wide, high = self._turned(frame.width, frame.height)
        room_x = max(1, self.canvas.width() - 2 * self.margin)
        room_y = max(1, self.canvas.height() - 2 * self.margin)
        scale = min(room_x / wide, room_y / high)
        view = QTransform()
        view.translate(self.canvas.width() / 2, self.canvas.height() / 2)
        view.scale(scale, scale)
        view.rotate(90 * recipe.turns)
        view.scale(-1 if recipe.is_mirrored else 1, 1)
        view.rotate(frame.degrees)
        view.translate(-frame.x, -frame.y)
        return view

    def box(self, view: QTransform) -> QRectF:
        """Return the frame in canvas pixels, seen through ``view``."""
        frame = region(self.recipe, self.size)
        middle = view.map(QPointF(frame.x, frame.y))
        scale = abs(view.determinant()) ** 0.5
        wide, high = self._turned(frame.width * scale, frame.height * scale)
        return QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)

    def edges_at(self, point: QPointF) -> tuple[Edge, Edge] | None:
        """Return the edges of the frame at a point of the canvas; None outside the frame."""
        box = self.box(self.view())
        if not box.adjusted(-_GRIP, -_GRIP, _GRIP, _GRIP).contains(point):
            return None
        return _edge(point.x(), box.left(), box.right()), _edge(point.y(), box.top(), box.bottom())

    def _turned(self, wide: float, high: float) -> tuple[float, float]:
        return (high, wide) if self.recipe.turns % 2 else (wide, high)


def room(canvas: QSize, margin: int) -> QRectF:
    """Return the canvas without its margin, at least a pixel each way."""
    wide, high = max(1, canvas.width() - 2 * margin), max(1, canvas.height() - 2 * margin)
    return QRectF((canvas.width() - wide) / 2, (canvas.height() - high) / 2, wide, high)


def at_screen_pixels(image: QSize, space: QRectF, ratio: float) -> QRectF:
    """Return where an image is drawn in ``space``: one that was made to fit it pixel by pixel, others scaled.

    ``ratio`` is the number of screen pixels for one of the canvas.
    """
    wide, high = image.width(), image.height()
    scale = min(space.width() * ratio / wide, space.height() * ratio / high)
    if 1 <= scale < 1 + _NEARLY_PX / max(wide, high):
        scale = 1.0
    left = space.center().x() * ratio - wide * scale / 2
    top = space.center().y() * ratio - high * scale / 2
    if scale == 1:
        left, top = round(left), round(top)
    return QRectF(left / ratio, top / ratio, wide * scale / ratio, high * scale / ratio)


def in_frame_axes(recipe: Recipe, x: float, y: float) -> tuple[float, float]:
    """Return a direction on the screen in the axes of the frame, before flips and quarter turns."""
    turn = QTransform()
    turn.rotate(90 * recipe.turns)
    turn.scale(-1 if recipe.is_mirrored else 1, 1)
    found = turn.inverted()[0].map(QPointF(x, y))
    return found.x(), found.y()


def edges_in_frame(recipe: Recipe, edges: tuple[Edge, Edge]) -> tuple[Edge, Edge]:
    """Edges as they are on the screen, in the axes of the frame."""
    across, down = in_frame_axes(recipe, *edges)
    return _sign(across), _sign(down)


def _edge(at: float, low: float, high: float) -> Edge:
    return -1 if abs(at - low) <= _GRIP else 1 if abs(at - high) <= _GRIP else 0


def _sign(value: float) -> Edge:
    return 0 if abs(value) < 0.5 else 1 if value > 0 else -1
