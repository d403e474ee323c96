"""A picture that can be zoomed and moved."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from kesong_desktop.ui.images.tag_marks import draw_tags
from kesong_desktop.ui.images.viewer_item import ViewerItem
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import breakable
from kesong_desktop.ui.viewer.full_size_cache import FullSizeCache, longest_px
from kesong_desktop.ui.viewer.resolution_choice import ResolutionChoice
from kesong_desktop.ui.viewer.zoom import Zoom
from kesong_desktop.ui.views.item_view import copy_by_drag

_NOTCH = 120
_MOST_BESIDE_PX, _BESIDE_PART = 80, 12
"""What stays free at each side of words in place of a picture: pixels, or a part of the width where that is less."""
_SOFT_UP_TO = 2.0
"""Beyond this zoom level, pixels are shown as squares."""


class PictureView(QWidget):
    """Shows one picture. The wheel zooms at the pointer, a double click toggles 100 %, a drag moves what is larger than the view.

    A picture that is seen as a whole is dragged into other programs.

    ``zoomed`` is emitted when the scale may have changed, ``pressed_beside`` when the space beside the picture was clicked.
    """

    zoomed = Signal()
    pressed_beside = Signal()

    def __init__(self, context: UiContext, full_size: FullSizeCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pictures = context.pictures
        self._item: ViewerItem | None = None
        self._zoom = Zoom()
        self.hides_tags = False
        """Whether the numbers on pictures are hidden."""
        self.run_drag: Callable[[QDrag], None] = copy_by_drag
        self._press: QPointF | None = None
        self._drag: QPointF | None = None
        self._full_size = full_size
        self._resolution = ResolutionChoice(context.pictures, full_size)
        full_size.loaded.connect(self._came)
        context.pictures.ready.connect(self._came)

    def show_item(self, item: ViewerItem) -> None:
        """Show another picture as a whole."""
        self._item = item
        self._zoom = Zoom()
        self._measure()
        self.zoomed.emit()
        self.update()

    def forget(self) -> None:
        """Remove all full-size pictures from memory."""
        self._full_size.forget()

    @property
    def scale(self) -> float:
        """Screen pixels for each pixel of the picture."""
        return self._zoom.now

    @property
    def is_closer(self) -> bool:
        """Whether the picture is shown at another scale than the one that fits."""
        return self._zoom.scale is not None

    @property
    def is_movable(self) -> bool:
        """Whether a part of the picture lies outside the view."""
        return self._zoom.is_movable

    @property
    def loaded_part(self) -> float:
        """Loaded width / width of the picture: less than 1 where it is too large to be loaded in full."""
        width, height = self._zoom.size
        longest = max(width, height)
        return min(1.0, longest_px(round(width), round(height)) / longest) if longest else 1.0

    def zoom_by(self, steps: float) -> None:
        """Zoom around the middle by so many steps."""
        self._set(self._zoom.stepped(steps, self._zoom.middle))

    def zoom_to(self, scale: float | None) -> None:
        """Zoom to a scale, or with None so that the picture fits."""
        self._set(self._zoom.fitted() if scale is None else self._zoom.zoomed(scale, self._zoom.middle))

    def toggle_zoom(self) -> None:
        """Zoom to 100 % around the middle, or back to fit."""
        self._toggle(self._zoom.middle)

    def pan(self, dx: float, dy: float) -> None:
        """Move by parts of the viewport; positive values show what is further right and down."""
        room = self._zoom.room
        self._set(self._zoom.panned(-dx * room[0], -dy * room[1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture to the new size."""
        super().resizeEvent(event)
        self._measure()
        self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        steps = event.angleDelta().y() / _NOTCH
        if steps:
            self._set(self._zoom.stepped(steps, _scaled(event.position(), self.devicePixelRatioF())))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag, or a click beside the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture."""
        here = event.position()
        if self._press is None:
            return
        if self._drag is None:
            way = (here - self._press).manhattanLength()
            if way < QApplication.startDragDistance():
                return
            if not self._zoom.is_movable:
                if self.area().contains(self._press):
                    self._press = None
                    _drag_out(self, self._item, self.run_drag)
                return
            self._drag = self._press
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        moved = (here - self._drag) * self.devicePixelRatioF()
        self._drag = here
        self._set(self._zoom.panned(moved.x(), moved.y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the drag or the click."""
        press, drag, self._press, self._drag = self._press, self._drag, None, None
        self._update_cursor()
        if press is not None and drag is None and not self.area().contains(press):
            self.pressed_beside.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Toggle 100 % at the pointer."""
        if event.button() == Qt.MouseButton.LeftButton and self.area().contains(event.position()):
            self._toggle(_scaled(event.position(), self.devicePixelRatioF()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the best resolution that is loaded."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._context.theme.color("canvas"))
        item = self._item
        best = self._resolution.best(item, self._zoom) if item is not None else None
        problem = self._pictures.problem(item.key) if item is not None else None
        if best is not None:
            is_soft = self.scale <= _SOFT_UP_TO and self.scale != 1.0
            is_scaled = is_soft or max(best.width(), best.height()) < max(self._zoom.size)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_scaled)
            painter.drawPixmap(self.area(), best, QRectF(best.rect()))
            if item is not None and not self.hides_tags:
                draw_tags(painter, self.area(), item.tags, self._context.theme)
        elif problem is not None:
            painter.setPen(self._context.theme.color("ink2"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            beside = min(_MOST_BESIDE_PX, self.width() // _BESIDE_PART)
            place = self.rect().adjusted(beside, 0, -beside, 0)
            painter.drawText(place, flags, breakable(messages.sentence(problem)))
        painter.end()

    def area(self) -> QRectF:
        """Return the picture's rectangle in the widget."""
        ratio = self.devicePixelRatioF()
        left, top, wide, high = self._zoom.target
        return QRectF(QPointF(left, top) / ratio, QSizeF(wide, high) / ratio)

    def _measure(self) -> None:
        """Update the picture's size and place."""
        item = self._item
        size = self._resolution.size(item) if item is not None else None
        if item is None or size is None:
            return
        ratio = self.devicePixelRatioF()
        room = (round(self.width() * ratio), round(self.height() * ratio))
        self._zoom = self._zoom.of(size, room)
        self._resolution.request(item, self._zoom)

    def _toggle(self, at: tuple[float, float]) -> None:
        is_whole = abs(self.scale - 1) < 1e-6
        self._set(self._zoom.fitted() if is_whole else self._zoom.zoomed(1.0, at))

    def _set(self, zoom: Zoom) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            if self._item is not None:
                self._resolution.request(self._item, zoom)
            self._update_cursor()
            self.zoomed.emit()
            self.update()

    def _update_cursor(self) -> None:
        if self._drag is None:
            can_move = self._zoom.is_movable
            self.setCursor(Qt.CursorShape.OpenHandCursor if can_move else Qt.CursorShape.ArrowCursor)

    @Slot()
    def _came(self) -> None:
        if self.isVisible():
            self._measure()
            self.zoomed.emit()
            self.update()


def _scaled(position: QPointF, ratio: float) -> tuple[float, float]:
    """Return a position of the widget in screen pixels."""
    return position.x() * ratio, position.y() * ratio


def _drag_out(view: QWidget, item: ViewerItem | None, run: Callable[[QDrag], None]) -> None:
    """Drag the picture of an item out of the view; what the item does not give is not dragged."""
    data = item.drag_data() if item is not None and item.drag_data is not None else None
    if data is not None:
        drag = QDrag(view)
        drag.setMimeData(data)
        run(drag)
