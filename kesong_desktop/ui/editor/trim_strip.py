"""A video as a strip of frames, with handles for its beginning, end and cover."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.edit.recipe import Trim
from kesong_desktop.model.edit.trim import FAR_S, STEP_S, TrimHandle, clock, second_of
from kesong_desktop.ui.style.number_text import decimal
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_TILE
from kesong_desktop.ui.widgets.focus_ring import draw_ring, is_keyboard

FRAMES = 10
_AIR, _FILM, _FOOT, _FOOT_AIR = 6, 56, 26, 4
_EDGE, _BAR = 24, 12
_KNOB = 18
_DIM = 0.7
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


class TrimGrip(QWidget):
    """A handle. ``moved`` carries the second that it is dragged to, ``taken`` and ``rested`` begin and end a drag."""

    moved = Signal(float)
    taken = Signal()
    rested = Signal()

    def __init__(self, theme: Theme, handle: TrimHandle, name: str, strip: "TrimStrip") -> None:
        super().__init__(strip)
        self._theme = theme
        self._handle = handle
        self._strip = strip
        self._second = 0.0
        self._offset = 0.0
        self._has_ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(name)

    def show_second(self, second: float) -> None:
        """Show the handle's time, without a signal."""
        self._second = second
        self.setAccessibleDescription(spoken(second))
        set_tip(self, f"{self.accessibleName()}: {clock(second)}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the handle under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._has_ring = False
            self._offset = self._strip.x_of(self._second) - self._x(event)
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the handle that is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.moved.emit(self._strip.second_at(self._x(event) + self._offset))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag of a handle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.rested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move by 0.1 s, with Shift by 1 s; Home and End move to the ends."""
        step = _STEPS.get(Qt.Key(event.key()))
        far = {Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: self._strip.length_s}.get(Qt.Key(event.key()))
        if step is None and far is None:
            super().keyPressEvent(event)
            return
        size_s = FAR_S if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP_S
        self.moved.emit(self._second + step * size_s if step is not None else far)
        self.rested.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame at the handle, and a ring after a key."""
        self._has_ring = is_keyboard(event.reason())
        super().focusInEvent(event)
        self.taken.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a bar, or the knob of the cover."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        if self._handle is TrimHandle.COVER:
            shape = QRectF(middle - _KNOB / 2, _FOOT_AIR, _KNOB, _KNOB).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(self._theme.color("card"))
            painter.drawEllipse(shape)
        else:
            shape = QRectF(middle - _BAR / 2, _AIR, _BAR, _FILM)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(shape, _BAR / 2, _BAR / 2)
            painter.setPen(QPen(self._theme.color("card"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            centre = shape.center()
            painter.drawLine(centre - QPointF(0, 8), centre + QPointF(0, 8))
        if self._has_ring and self.hasFocus():
            draw_ring(painter, shape, min(shape.width(), shape.height()) / 2, self.palette())
        painter.end()

    def _x(self, event: QMouseEvent) -> float:
        return self._strip.mapFromGlobal(event.globalPosition()).x()


class TrimStrip(QWidget):
    """``moved`` carries a handle and the second that it is dragged to, ``taken`` a handle, ``rested`` tells the end of a drag."""

    moved = Signal(object, float)
    taken = Signal(object)
    rested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frames: dict[int, QImage] = {}
        self._cut = Trim()
        self.length_s = 0.0
        names = {
            TrimHandle.BEGIN: self.tr("Beginning of the video"),
            TrimHandle.COVER: self.tr("Cover of the video"),
            TrimHandle.END: self.tr("End of the video"),
        }
        self.grips = {handle: TrimGrip(theme, handle, name, self) for handle, name in names.items()}
        for handle, grip in self.grips.items():
            grip.moved.connect(partial(self.moved.emit, handle))
            grip.taken.connect(partial(self.taken.emit, handle))
            grip.rested.connect(self.rested)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Trimmed part of the video"))
        theme.changed.connect(self.update)

    def set_duration(self, length_s: float) -> None:
        """Take the duration of another video; with 0 (unknown) it cannot be trimmed."""
        self.length_s = length_s
        self._frames = {}
        for grip in self.grips.values():
            grip.setEnabled(length_s > 0)
        self.show_cut(Trim())

    def show_cut(self, cut: Trim) -> None:
        """Move the handles to the times of a trim."""
        self._cut = cut
        for handle, grip in self.grips.items():
            grip.show_second(second_of(cut, handle, self.length_s))
        self._place()
        self.update()

    def show_frame(self, place: int, image: QImage) -> None:
        """Show one of ``FRAMES``, rotated as it will be sent."""
        self._frames[place] = image
        self.update()

    def frame_times(self) -> list[float]:
        """The second of each frame, in the middle of its part."""
        return [(place + 0.5) * self.length_s / FRAMES for place in range(FRAMES)]

    def x_of(self, second: float) -> float:
        """The x coordinate of a second."""
        part = second / self.length_s if self.length_s else 0.0
        return _EDGE + part * (self.width() - 2 * _EDGE)

    def second_at(self, x: float) -> float:
        """The second at an x coordinate, also beyond the ends."""
        return (x - _EDGE) / max(1, self.width() - 2 * _EDGE) * self.length_s

    def sizeHint(self) -> QSize:
        """Return the preferred size: as wide as possible."""
        return QSize(480, _AIR + _FILM + _FOOT)

    def minimumSizeHint(self) -> QSize:
        """Wide enough to drag the handles."""
        return QSize(160, _AIR + _FILM + _FOOT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the handles with the width."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frames, dimmed where they are cut off."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        film = QRectF(_EDGE, _AIR, self.width() - 2 * _EDGE, _FILM)
        painter.fillRect(film, self._theme.color("sunken"))
        wide = film.width() / FRAMES
        for place, image in self._frames.items():
            _fill(painter, QRectF(film.left() + place * wide, film.top(), wide, film.height()), image)
        begin, end = (
            self.x_of(second_of(self._cut, one, self.length_s)) for one in (TrimHandle.BEGIN, TrimHandle.END)
        )
        dim = QColor(self._theme.color("canvas"))
        dim.setAlphaF(_DIM)
        painter.fillRect(QRectF(film.left(), film.top(), begin - film.left(), film.height()), dim)
        painter.fillRect(QRectF(end, film.top(), film.right() - end, film.height()), dim)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        kept = QRectF(begin, film.top(), end - begin, film.height()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(kept, RADIUS_TILE / 2, RADIUS_TILE / 2)
        cover = self.x_of(second_of(self._cut, TrimHandle.COVER, self.length_s))
        painter.drawLine(QPointF(cover, film.top()), QPointF(cover, film.bottom() + _FOOT_AIR))
        painter.end()

    def _place(self) -> None:
        """Place the bars outside the kept part and the knob below it, so that no handle hides another."""
        for handle, grip in self.grips.items():
            x = self.x_of(second_of(self._cut, handle, self.length_s))
            aside = {TrimHandle.BEGIN: -_BAR / 2, TrimHandle.END: _BAR / 2, TrimHandle.COVER: 0.0}[handle]
            is_cover = handle is TrimHandle.COVER
            wide = (_KNOB if is_cover else _BAR) + 2 * _AIR
            top, high = (_AIR + _FILM, _FOOT) if is_cover else (0, _FILM + 2 * _AIR)
            grip.setGeometry(round(x + aside - wide / 2), top, wide, high)


def spoken(second: float) -> str:
    """A time for screen readers."""
    minutes, rest = divmod(round(second, 1), 60)
    text = decimal(rest)
    if not minutes:
        return QCoreApplication.translate("TrimStrip", "{seconds} seconds").format(seconds=text)
    long = QCoreApplication.translate("TrimStrip", "{minutes} min {seconds} seconds")
    return long.format(minutes=int(minutes), seconds=text)


def _fill(painter: QPainter, area: QRectF, image: QImage) -> None:
    """Draw the middle of an image so that it fills the area."""
    scale = max(area.width() / image.width(), area.height() / image.height())
    wide, high = area.width() / scale, area.height() / scale
    part = QRectF((image.width() - wide) / 2, (image.height() - high) / 2, wide, high)
    painter.drawImage(area, image, part)
