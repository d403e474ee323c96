"""The picture in the editor: as it will be sent, as it was before, or whole with the frame of its crop on it."""

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

from kesong_desktop.model.cropping import Edge, moved, resized, scaled
from kesong_desktop.model.geometry import Size, region
from kesong_desktop.model.recipe import Recipe
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.tokens import PILL, PILL_ALPHA, PILL_TEXT

_EDGE, _GRIP = 28, 18
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
    """What a hand holds: edges of the frame (0, 0: all of it), where it took it, and how it was."""

    edges: tuple[Edge, Edge]
    at: QPointF
    recipe: Recipe
    view: QTransform


class EditorCanvas(QWidget):
    """``cropped`` carries a recipe while its frame is moved, ``rested`` tells that the hand let go."""

    cropped = Signal(object)
    rested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._after = QImage()
        self._before = QImage()
        self._whole = QImage()
        self._sight = QImage()
        self._recipe = Recipe()
        self._size: Size = (1, 1)
        self._is_cropping = self._shows_before = False
        self._problem = ""
        self._grip: _Grip | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The picture"))
        theme.changed.connect(self.update)

    # --- what is shown ------------------------------------------------------------------------------------------------------

    @property
    def room_px(self) -> int:
        """The longer side of a picture that fills what there is, in pixels of the screen."""
        return max(64, round((max(self.width(), self.height()) - 2 * _EDGE) * self.devicePixelRatioF()))

    def await_picture(self, sight: QPixmap | None) -> None:
        """Another picture, of which at best a small ``sight`` is there yet."""
        self._problem = ""
        self._after, self._before, self._whole = QImage(), QImage(), QImage()
        self.show_sight(sight)

    def show_sight(self, sight: QPixmap | None) -> None:
        """What is seen until the picture is there."""
        self._sight = sight.toImage() if sight is not None else QImage()
        self.update()

    def take_picture(self, size: Size) -> None:
        """It was opened, and is so large."""
        self._size, self._problem = size, ""
        self.update()

    def show_recipe(self, recipe: Recipe) -> None:
        """What the frame stands for."""
        self._recipe = recipe
        self.update()

    def show_after(self, image: QImage) -> None:
        """As it will be sent."""
        self._after = image
        self.update()

    def show_before(self, image: QImage) -> None:
        """As it was."""
        self._before = image
        self.update()

    def show_whole(self, image: QImage) -> None:
        """All of it, in its colours, for the frame."""
        self._whole = image
        self.update()

    def show_problem(self, sentence: str) -> None:
        """Why there is nothing to see."""
        self._problem = sentence
        self.update()

    def set_cropping(self, on: bool) -> None:
        """Show the frame of the crop on the whole picture, or what is left by it."""
        self._is_cropping = on
        self._grip = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        words = self.tr("Drag the frame. Arrows move it, plus and minus change its size.")
        self.setAccessibleDescription(words if on else "")
        self.update()

    @Slot(bool)
    def set_before(self, on: bool) -> None:
        """Show how it was."""
        self._shows_before = on
        self.update()

    # --- painting -----------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As large as may be."""
        return QSize(720, 480)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a low window."""
        return QSize(200, 160)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        if self._problem:
            painter.setPen(self._theme.color("ink2"))
            painter.setFont(self._theme.font("body"))
            words = self.rect().adjusted(48, 48, -48, -48)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._problem)
        elif self._is_cropping and not self._shows_before:
            self._paint_frame(painter)
        else:
            image = self._before if self._shows_before and not self._before.isNull() else self._after
            image = self._sight if image.isNull() else image
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
        view = self._grip.view if self._grip else self._view(self._recipe)
        if not self._whole.isNull():
            painter.setTransform(view)
            painter.drawImage(QRectF(0, 0, *self._size), self._whole)
            painter.resetTransform()
        box = self._box(view)
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

    # --- where things are ---------------------------------------------------------------------------------------------------

    def _view(self, recipe: Recipe) -> QTransform:
        """From the upright picture's pixels to the widget's: the frame stands straight in the middle."""
        frame = region(recipe, self._size)
        wide, high = (frame.height, frame.width) if recipe.turns % 2 else (frame.width, frame.height)
        room_x, room_y = max(1, self.width() - 4 * _EDGE), max(1, self.height() - 4 * _EDGE)
        scale = min(room_x / wide, room_y / high)
        view = QTransform()
        view.translate(self.width() / 2, self.height() / 2)
        view.scale(scale, scale)
        view.rotate(90 * recipe.turns)
        view.scale(-1 if recipe.is_mirrored else 1, 1)
        view.rotate(frame.degrees)
        view.translate(-frame.x, -frame.y)
        return view

    def _box(self, view: QTransform) -> QRectF:
        """The frame in the widget."""
        frame = region(self._recipe, self._size)
        middle = view.map(QPointF(frame.x, frame.y))
        scale = abs(view.determinant()) ** 0.5
        wide, high = (frame.height, frame.width) if self._recipe.turns % 2 else (frame.width, frame.height)
        return QRectF(
            middle.x() - wide * scale / 2, middle.y() - high * scale / 2, wide * scale, high * scale
        )

    def _edges_at(self, point: QPointF) -> tuple[Edge, Edge] | None:
        """What a hand would take there; None outside."""
        box = self._box(self._view(self._recipe))
        if not box.adjusted(-_GRIP, -_GRIP, _GRIP, _GRIP).contains(point):
            return None
        across: Edge = (
            -1 if abs(point.x() - box.left()) <= _GRIP else 1 if abs(point.x() - box.right()) <= _GRIP else 0
        )
        down: Edge = (
            -1 if abs(point.y() - box.top()) <= _GRIP else 1 if abs(point.y() - box.bottom()) <= _GRIP else 0
        )
        return across, down

    def _of_frame(self, recipe: Recipe, x: float, y: float) -> tuple[float, float]:
        """A direction on the screen along the frame's own axes, which mirroring and quarter turns came after."""
        turn = QTransform()
        turn.rotate(90 * recipe.turns)
        turn.scale(-1 if recipe.is_mirrored else 1, 1)
        found = turn.inverted()[0].map(QPointF(x, y))
        return found.x(), found.y()

    # --- hand and keys ------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the frame."""
        edges = self._edges_at(event.position()) if self._is_cropping else None
        if edges is not None and event.button() == Qt.MouseButton.LeftButton:
            self._grip = _Grip(edges, event.position(), self._recipe, self._view(self._recipe))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It follows the hand."""
        if self._grip is None:
            edges = self._edges_at(event.position()) if self._is_cropping else None
            self.setCursor(Qt.CursorShape.ArrowCursor if edges is None else _CURSORS[edges])
            return
        grip = self._grip
        scale = abs(grip.view.determinant()) ** 0.5
        way = (event.position() - grip.at) / scale
        across, down = self._of_frame(grip.recipe, way.x(), way.y())
        edges = self._turned_edges(grip)
        changed = (
            moved(grip.recipe, self._size, across, down)
            if edges == (0, 0)
            else resized(grip.recipe, self._size, edges, across, down)
        )
        self.cropped.emit(changed)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """It stands in the middle again."""
        if self._grip is not None:
            self._grip = None
            self.rested.emit()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the frame, with Shift far; plus and minus change its size."""
        if not self._is_cropping:
            super().keyPressEvent(event)
            return
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            far = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _NUDGE
            step = far * max(self._size)
            across, down = self._of_frame(self._recipe, arrow[0] * step, arrow[1] * step)
            self.cropped.emit(moved(self._recipe, self._size, across, down))
            self.rested.emit()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = 1 / 1.05 if event.key() == Qt.Key.Key_Minus else 1.05
            self.cropped.emit(scaled(self._recipe, self._size, factor))
            self.rested.emit()
        else:
            super().keyPressEvent(event)

    def _turned_edges(self, grip: _Grip) -> tuple[Edge, Edge]:
        """The edges that were taken on the screen as the frame itself has them."""
        across, down = self._of_frame(grip.recipe, *grip.edges)
        return _sign(across), _sign(down)


def _sign(value: float) -> Edge:
    return 0 if abs(value) < 0.5 else 1 if value > 0 else -1
