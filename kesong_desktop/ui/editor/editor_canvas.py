"""The canvas of the editor: the picture as it will be sent, the original, or the whole picture with the crop frame."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.edit.crop import Edge, moved, resized, scaled
from kesong_desktop.model.edit.geometry import Size, shown_size
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.ui.editor.crop_frame import (
    CropFrame,
    at_screen_pixels,
    edges_in_frame,
    in_frame_axes,
    room,
)
from kesong_desktop.ui.editor.crop_painter import paint_crop_frame, paint_pill
from kesong_desktop.ui.style.theme import Theme

_EDGE = 28
_LEAST_PX = 64
_TINY = 1e-6
_NUDGE, _FAR = 0.005, 0.05
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor, (-1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor, (0, -1): Qt.CursorShape.SizeVerCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor, (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor, (-1, 1): Qt.CursorShape.SizeBDiagCursor,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Grip:
    """A drag of the crop frame: the edges (0, 0: the whole frame), and position, recipe and view at its start."""

    edges: tuple[Edge, Edge]
    at: QPointF
    recipe: Recipe
    view: QTransform


class EditorCanvas(QWidget):
    """Shows the picture. ``cropped`` carries a recipe while the frame is dragged, ``rested`` is emitted when the drag ended.

    While something is dragged the crop is applied when painting; once the exact picture is there, it is shown in the frame.
    """

    cropped = Signal(object)
    rested = Signal()
    size_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._after, self._before, self._whole = QImage(), QImage(), QImage()
        self._small, self._overlay = QImage(), QImage()
        self._recipe = Recipe()
        self._after_recipe: Recipe | None = None
        self._size: Size = (1, 1)
        self._is_cropping = self._shows_before = False
        self._problem = ""
        self._grip: _Grip | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        # Small enough for a window of 600 pixels height.
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))
        theme.changed.connect(self.update)

    @property
    def room_px(self) -> int:
        """The longer side of a picture that fills the canvas, in screen pixels."""
        return max(
            _LEAST_PX, round((max(self.width(), self.height()) - 2 * _EDGE) * self.devicePixelRatioF())
        )

    @property
    def picture_px(self) -> int:
        """The longer side of the edited picture where it fits the canvas or fills the crop frame, in screen pixels."""
        wide, high = shown_size(self._recipe, self._size)
        free = room(self.size(), 2 * _EDGE if self._is_cropping else _EDGE)
        scale = min(free.width() / wide, free.height() / high) * self.devicePixelRatioF()
        return max(_LEAST_PX, math.floor(max(wide, high) * scale + _TINY))

    def clear(self, small: QPixmap | None) -> None:
        """Drop the picture because another one is being opened; show its thumbnail ``small`` until then."""
        self._problem = ""
        self._after, self._before, self._whole = QImage(), QImage(), QImage()
        self._overlay, self._after_recipe = QImage(), None
        self.show_small(small)

    def show_small(self, small: QPixmap | None) -> None:
        """Show a small picture until the preview is there."""
        self._small = small.toImage() if small is not None else QImage()
        self.update()

    def show_size(self, size: Size) -> None:
        """The picture was opened and has this upright size."""
        self._size, self._problem = size, ""
        self.update()

    def show_recipe(self, recipe: Recipe) -> None:
        """Show the crop frame of a recipe."""
        self._recipe = recipe
        self.update()

    def show_after(self, image: QImage, recipe: Recipe | None = None) -> None:
        """Show the edited picture in place of the one before; ``recipe`` is given where it is exactly as it will be sent."""
        self._after, self._after_recipe = image, recipe
        self.update()

    def show_before(self, image: QImage) -> None:
        """Take the original, shown while B is held."""
        self._before = image
        self.update()

    def show_whole(self, image: QImage) -> None:
        """Take the whole picture in its edited colours, shown below the crop frame."""
        self._whole = image
        self.update()

    def show_overlay(self, image: QImage) -> None:
        """Take what lies over the picture inside the crop frame: cover, vignette and grain. A null image: nothing."""
        self._overlay = image
        self.update()

    def show_problem(self, sentence: str) -> None:
        """Show a sentence in place of the picture."""
        self._problem = sentence
        self.update()

    def set_cropping(self, on: bool) -> None:
        """Show the crop frame on the whole picture, or the cropped picture."""
        self._is_cropping = on
        self._grip = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        text = self.tr("Drag the frame. Arrow keys move it, plus and minus change its size.")
        self.setAccessibleDescription(text if on else "")
        self.update()

    @Slot(bool)
    def set_before(self, on: bool) -> None:
        """Show the original, or the edited picture again."""
        self._shows_before = on
        self.update()

    def sizeHint(self) -> QSize:
        """Return the preferred size: as large as possible."""
        return QSize(720, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the view after a change of size."""
        super().resizeEvent(event)
        self.size_changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or the problem."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        if self._problem:
            painter.setPen(self._theme.color("ink2"))
            painter.setFont(self._theme.font("body"))
            area = self.rect().adjusted(48, 48, -48, -48)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._problem)
        elif self._is_cropping and not self._shows_before:
            self._paint_crop(painter)
        else:
            image = self._before if self._shows_before and not self._before.isNull() else self._after
            image = self._small if image.isNull() else image
            self._paint_image(painter, image)
        painter.end()

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        if image.isNull():
            return
        target = at_screen_pixels(image.size(), room(self.size(), _EDGE), self.devicePixelRatioF())
        painter.drawImage(target, image)
        if self._shows_before:
            painter.setFont(self._theme.font("small_strong"))
            paint_pill(painter, target.topLeft(), self.tr("Before"))

    def _paint_crop(self, painter: QPainter) -> None:
        """Draw the whole picture as it lies under the frame; inside the frame, at rest, what will be sent."""
        view = self._grip.view if self._grip else self._frame().view()
        box = self._frame().box(view)
        if not self._whole.isNull():
            painter.setTransform(view)
            painter.drawImage(QRectF(0, 0, *self._size), self._whole)
            painter.resetTransform()
        if self._grip is None and self._after_recipe == self._recipe and not self._after.isNull():
            place = at_screen_pixels(self._after.size(), box, self.devicePixelRatioF())
            painter.drawImage(place, self._after)
        elif not self._overlay.isNull():
            painter.drawImage(box, self._overlay)
        paint_crop_frame(painter, QRectF(self.rect()), box, self._theme.color("canvas"))

    def _frame(self) -> CropFrame:
        return CropFrame(self._recipe, self._size, self.size(), 2 * _EDGE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the frame."""
        edges = self._frame().edges_at(event.position()) if self._is_cropping else None
        if edges is not None and event.button() == Qt.MouseButton.LeftButton:
            self._grip = _Grip(edges, event.position(), self._recipe, self._frame().view())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame, or show what would be dragged."""
        if self._grip is None:
            edges = self._frame().edges_at(event.position()) if self._is_cropping else None
            self.setCursor(Qt.CursorShape.ArrowCursor if edges is None else _CURSORS[edges])
            return
        grip = self._grip
        scale = abs(grip.view.determinant()) ** 0.5
        way = (event.position() - grip.at) / scale
        across, down = in_frame_axes(grip.recipe, way.x(), way.y())
        edges = edges_in_frame(grip.recipe, grip.edges)
        changed = (
            moved(grip.recipe, self._size, across, down)
            if edges == (0, 0)
            else resized(grip.recipe, self._size, edges, across, down)
        )
        self.cropped.emit(changed)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the drag; the frame is centred again."""
        if self._grip is not None:
            self._grip = None
            self.rested.emit()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the frame, with Shift by larger steps; plus and minus change its size."""
        if not self._is_cropping:
            super().keyPressEvent(event)
            return
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            far = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _NUDGE
            step = far * max(self._size)
            across, down = in_frame_axes(self._recipe, arrow[0] * step, arrow[1] * step)
            self.cropped.emit(moved(self._recipe, self._size, across, down))
            self.rested.emit()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = 1 / 1.05 if event.key() == Qt.Key.Key_Minus else 1.05
            self.cropped.emit(scaled(self._recipe, self._size, factor))
            self.rested.emit()
        else:
            super().keyPressEvent(event)
