"""A picture that can be looked at closer."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.viewer.fulls import Fulls, longest_px
from kesong_desktop.ui.viewer.shot import VIEW_PX, Shot
from kesong_desktop.ui.viewer.zoom import Zoom

_NOTCH = 120
_SOFT_UP_TO = 2.0
"""Beyond this enlargement a pixel is shown as the square that it is."""


class PictureView(QWidget):
    """Shows one shot. The wheel zooms where the pointer is, a drag moves, two clicks lead to 100 % and back.

    ``zoomed`` tells of another scale; ``left`` of a click beside the picture.
    """

    zoomed = Signal()
    left = Signal()

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._pictures = stage.pictures
        self._shot: Shot | None = None
        self._zoom = Zoom()
        self._press: QPointF | None = None
        self._hand: QPointF | None = None
        self._fulls = Fulls(stage, self)
        self._fulls.came.connect(self._came)
        stage.pictures.ready.connect(self._came)

    # --- what is shown ------------------------------------------------------------------------------------------------------

    def show_shot(self, shot: Shot) -> None:
        """Show another picture, all of it."""
        self._shot = shot
        self._zoom = Zoom()
        self._measure()
        self.zoomed.emit()
        self.update()

    def forget(self) -> None:
        """Nobody looks any more."""
        self._fulls.forget()

    @property
    def scale(self) -> float:
        """Pixels of the screen for each pixel of the picture."""
        return self._zoom.now

    @property
    def is_closer(self) -> bool:
        """Whether it is looked at at another scale than the one that fits."""
        return self._zoom.scale is not None

    @property
    def loaded_part(self) -> float:
        """Where a picture is too large to be loaded in full: which part of its width and height there is; else 1."""
        width, height = self._zoom.size
        longest = max(width, height)
        return min(1.0, longest_px(round(width), round(height)) / longest) if longest else 1.0

    def zoom_by(self, steps: float) -> None:
        """Larger or smaller around the middle."""
        self._set(self._zoom.stepped(steps, self._middle()))

    def zoom_to(self, scale: float | None) -> None:
        """To a scale, or None: so that it fits."""
        self._set(self._zoom.fitted() if scale is None else self._zoom.zoomed(scale, self._middle()))

    def turn_closer(self) -> None:
        """To 100 % around the middle, and back."""
        self._turn(self._middle())

    def pan(self, dx: float, dy: float) -> None:
        """Move by parts of the room; positive shows what is further right and down."""
        room = self._zoom.room
        self._set(self._zoom.panned(-dx * room[0], -dy * room[1]))

    # --- Qt -----------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room."""
        super().resizeEvent(event)
        self._measure()
        self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is."""
        steps = event.angleDelta().y() / _NOTCH
        if steps:
            self._set(self._zoom.stepped(steps, self._point(event.position())))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The beginning of a drag, or of a click beside the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture."""
        here = event.position()
        if self._press is None:
            return
        if self._hand is None:
            way = (here - self._press).manhattanLength()
            if way < QApplication.startDragDistance() or not self._zoom.is_movable:
                return
            self._hand = self._press
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        moved = (here - self._hand) * self.devicePixelRatioF()
        self._hand = here
        self._set(self._zoom.panned(moved.x(), moved.y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        press, hand, self._press, self._hand = self._press, self._hand, None, None
        self._show_hand()
        if press is not None and hand is None and not self.area().contains(press):
            self.left.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To 100 % where the pointer is, and back."""
        if event.button() == Qt.MouseButton.LeftButton and self.area().contains(event.position()):
            self._turn(self._point(event.position()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the best that is there."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._stage.theme.color("canvas"))
        shot = self._shot
        best = self._best()
        problem = self._pictures.problem(shot.key) if shot is not None else None
        if best is not None:
            is_soft = self.scale <= _SOFT_UP_TO and self.scale != 1.0
            is_scaled = is_soft or max(best.width(), best.height()) < max(self._zoom.size)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_scaled)
            painter.drawPixmap(self.area(), best, QRectF(best.rect()))
        elif problem is not None:
            painter.setPen(self._stage.theme.color("ink2"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(80, 0, -80, 0), flags, problem.sentence())
        painter.end()

    def area(self) -> QRectF:
        """Where the picture is, within the widget."""
        ratio = self.devicePixelRatioF()
        left, top, wide, high = self._zoom.target
        return QRectF(QPointF(left, top) / ratio, QSizeF(wide, high) / ratio)

    # --- underneath ---------------------------------------------------------------------------------------------------------

    def _best(self) -> QPixmap | None:
        """The smaller picture as long as it has pixels enough: it was made small with more care than can be had here."""
        shot = self._shot
        if shot is None:
            return None
        small = self._pictures.get(shot.key)
        if small is None or not self._needs_more(small):
            return small
        return self._fulls.get(shot.key) or small

    def _needs_more(self, small: QPixmap) -> bool:
        has, shot = max(small.width(), small.height()), self._shot
        if shot is not None and not shot.width:  # a server that does not say how large it is
            return has >= VIEW_PX and self.is_closer
        return max(self._zoom.target[2:]) > has + 1 and max(self._zoom.size) > has

    def _measure(self) -> None:
        """Find out how large the picture is, and where it lies."""
        shot = self._shot
        small = self._pictures.get(shot.key) if shot is not None else None
        if shot is None or small is None:
            return
        full = self._fulls.get(shot.key)
        shown = full if full is not None and not shot.width else small
        wide, high = float(shown.width()), float(shown.height())
        if shot.width and shot.height:
            # The shape is that of the pixels, whatever the library says; the library knows how many there are.
            more = max(1.0, max(shot.width, shot.height) / max(wide, high))
            exact = (float(shot.width), float(shot.height))
            is_alike = abs(exact[0] * high - exact[1] * wide) <= max(exact) * 2
            wide, high = exact if is_alike else (round(wide * more), round(high * more))
        ratio = self.devicePixelRatioF()
        room = (round(self.width() * ratio), round(self.height() * ratio))
        self._zoom = self._zoom.of((wide, high), room)
        self._want_more()

    def _want_more(self) -> None:
        shot = self._shot
        small = self._pictures.get(shot.key) if shot is not None else None
        if shot is not None and small is not None and self._needs_more(small):
            self._fulls.want(shot)

    def _turn(self, at: tuple[float, float]) -> None:
        is_whole = abs(self.scale - 1) < 1e-6
        self._set(self._zoom.fitted() if is_whole else self._zoom.zoomed(1.0, at))

    def _set(self, zoom: Zoom) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self._want_more()
            self._show_hand()
            self.zoomed.emit()
            self.update()

    def _show_hand(self) -> None:
        if self._hand is None:
            can_move = self._zoom.is_movable
            self.setCursor(Qt.CursorShape.OpenHandCursor if can_move else Qt.CursorShape.ArrowCursor)

    def _point(self, position: QPointF) -> tuple[float, float]:
        ratio = self.devicePixelRatioF()
        return position.x() * ratio, position.y() * ratio

    def _middle(self) -> tuple[float, float]:
        return self._zoom.room[0] / 2, self._zoom.room[1] / 2

    @Slot()
    def _came(self) -> None:
        if self.isVisible():
            self._measure()
            self.zoomed.emit()
            self.update()
