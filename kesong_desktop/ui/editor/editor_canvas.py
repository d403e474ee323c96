"""The canvas of the editor: the picture as it will be sent, the original, or the whole picture with the crop frame."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.edit.crop import Edge, moved, resized, scaled
from kesong_desktop.model.edit.geometry import Size
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.ui.editor.crop_frame import CropFrame, edges_in_frame, in_frame_axes
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PILL, PILL_ALPHA, PILL_TEXT

_EDGE = 28
_CORNER, _CORNER_WIDE = 22, 4
_NUDGE, _FAR = 0.005, 0.05
_DIM = 0.62
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
    """Shows the picture. ``cropped`` carries a recipe while the frame is dragged, ``rested`` tells that the drag ended."""

    cropped = Signal(object)
    rested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._after = QImage()
        self._before = QImage()
        self._whole = QImage()
        self._small = QImage()
        self._recipe = Recipe()
        self._size: Size = (1, 1)
        self._is_cropping = self._shows_before = False
        self._problem = ""
        self._grip: _Grip | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))
        theme.changed.connect(self.update)

    @property
    def room_px(self) -> int:
        """The longer side of a picture that fills the canvas, in screen pixels."""
        return max(64, round((max(self.width(), self.height()) - 2 * _EDGE) * self.devicePixelRatioF()))

    def clear(self, small: QPixmap | None) -> None:
        """Drop the picture because another one is being opened; show its thumbnail ``small`` until then."""
        self._problem = ""
        self._after, self._before, self._whole = QImage(), QImage(), QImage()
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

    def show_after(self, image: QImage) -> None:
        """Show the edited picture in place of the one before."""
        self._after = image
        self.update()

    def show_before(self, image: QImage) -> None:
        """Take the original, shown while B is held."""
        self._before = image
        self.update()

    def show_whole(self, image: QImage) -> None:
        """Take the whole picture in its edited colours, shown below the crop frame."""
        self._whole = image
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

    def minimumSizeHint(self) -> QSize:
        """Small enough for a window of 600 pixels height."""
        return QSize(200, 160)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or the problem."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        if self._problem:
            painter.setPen(self._theme.color("ink2"))
            painter.setFont(self._theme.font("body"))
            area = self.rect().adjusted(48, 48, -48, -48)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._problem)
        elif self._is_cropping and not self._shows_before:
            self._paint_frame(painter)
        else:
            image = self._before if self._shows_before and not self._before.isNull() else self._after
            image = self._small if image.isNull() else image
            self._paint_image(painter, image)
        painter.end()

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        if image.isNull():
            return
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        scale = min(room.width() / image.width(), room.height() / image.height())
        wide, high = image.width() * scale, image.height() * scale
        target = QRectF(room.center().x() - wide / 2, room.center().y() - high / 2, wide, high)
        painter.drawImage(target, image)
        if self._shows_before:
            self._pill(painter, target, self.tr("Before"))

    def _pill(self, painter: QPainter, target: QRectF, words: str) -> None:
        painter.setFont(self._theme.font("small_strong"))
        box = QRectF(
            target.left() + 12, target.top() + 12, painter.fontMetrics().horizontalAdvance(words) + 20, 24
        )
        ground = QColor(PILL)
        ground.setAlphaF(PILL_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 12, 12)
        painter.setPen(QColor(PILL_TEXT))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_frame(self, painter: QPainter) -> None:
        view = self._grip.view if self._grip else self._frame().view()
        if not self._whole.isNull():
            painter.setTransform(view)
            painter.drawImage(QRectF(0, 0, *self._size), self._whole)
            painter.resetTransform()
        box = self._frame().box(view)
        shade = QPainterPath()
        shade.addRect(QRectF(self.rect()))
        shade.addRect(box)
        dim = QColor(self._theme.color("canvas"))
        dim.setAlphaF(_DIM)
        painter.fillPath(shade, dim)
        white = QColor(PILL_TEXT)
        thin = QColor(PILL_TEXT)
        thin.setAlphaF(0.5)
        painter.setPen(QPen(thin, 1))
        for part in (1 / 3, 2 / 3):
            x, y = box.left() + box.width() * part, box.top() + box.height() * part
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(white, 1.5))
        painter.drawRect(box)
        painter.setPen(
            QPen(
                white, _CORNER_WIDE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin
            )
        )
        for corner, x, y in (
            (box.topLeft(), 1, 1), (box.topRight(), -1, 1), (box.bottomLeft(), 1, -1), (box.bottomRight(), -1, -1),
        ):  # fmt: skip
            path = QPainterPath(corner + QPointF(_CORNER * x, 0))
            path.lineTo(corner)
            path.lineTo(corner + QPointF(0, _CORNER * y))
            painter.drawPath(path)

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
