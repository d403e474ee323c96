"""A clip as a strip of frames, and the handles for its begin, its end and its cover."""

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

from kesong_desktop.model.recipe import Cut
from kesong_desktop.model.trimming import FAR_S, STEP_S, Handle, clock, second_of
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.tokens import RADIUS_TILE
from kesong_desktop.ui.widgets.focus import draw_ring, is_keyboard
from kesong_desktop.ui.widgets.look import set_tip

FRAMES = 10
_AIR, _FILM, _FOOT, _FOOT_AIR = 6, 56, 26, 4
_EDGE, _BAR = 24, 12
_KNOB = 18
_DIM = 0.7
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


class Grip(QWidget):
    """One handle. ``moved`` carries the second where a person wants it, ``taken``: it is in hand, ``rested``: no more."""

    moved = Signal(float)
    taken = Signal()
    rested = Signal()

    def __init__(self, theme: Theme, handle: Handle, name: str, strip: "TrimStrip") -> None:
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
        """Where it stands, without a signal."""
        self._second = second
        self.setAccessibleDescription(spoken(second))
        set_tip(self, f"{self.accessibleName()}: {clock(second)}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._has_ring = False
            self._offset = self._strip.x_of(self._second) - self._x(event)
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It follows the hand."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.moved.emit(self._strip.second_at(self._x(event) + self._offset))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It rests."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.rested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it by a tenth of a second, with Shift by a second; Home and End as far as it goes."""
        step = _STEPS.get(Qt.Key(event.key()))
        far = {Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: self._strip.length_s}.get(Qt.Key(event.key()))
        if step is None and far is None:
            super().keyPressEvent(event)
            return
        size_s = FAR_S if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP_S
        self.moved.emit(self._second + step * size_s if step is not None else far)
        self.rested.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What it stands on is looked at; a ring after a key."""
        self._has_ring = is_keyboard(event.reason())
        super().focusInEvent(event)
        self.taken.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws a bar, or the knob of the cover."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        if self._handle is Handle.COVER:
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
    """``moved`` carries a handle and the second where it is wanted, ``taken`` the handle in hand, ``rested``: it was let go."""

    moved = Signal(object, float)
    taken = Signal(object)
    rested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frames: dict[int, QImage] = {}
        self._cut = Cut()
        self.length_s = 0.0
        names = {
            Handle.BEGIN: self.tr("Begin of the clip"),
            Handle.COVER: self.tr("Cover of the clip"),
            Handle.END: self.tr("End of the clip"),
        }
        self.grips = {handle: Grip(theme, handle, name, self) for handle, name in names.items()}
        for handle, grip in self.grips.items():
            grip.moved.connect(partial(self.moved.emit, handle))
            grip.taken.connect(partial(self.taken.emit, handle))
            grip.rested.connect(self.rested)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What is sent of the clip"))
        theme.changed.connect(self.update)

    def take_clip(self, length_s: float) -> None:
        """Another clip, of which no frame is there yet. One that does not tell its length cannot be cut."""
        self.length_s = length_s
        self._frames = {}
        for grip in self.grips.values():
            grip.setEnabled(length_s > 0)
        self.show_cut(Cut())

    def show_cut(self, cut: Cut) -> None:
        """Put the handles where they belong."""
        self._cut = cut
        for handle, grip in self.grips.items():
            grip.show_second(second_of(cut, handle, self.length_s))
        self._place()
        self.update()

    def show_frame(self, place: int, image: QImage) -> None:
        """One of ``FRAMES``, as it will be turned."""
        self._frames[place] = image
        self.update()

    def moments(self) -> list[float]:
        """The seconds of the frames, each in the middle of its part."""
        return [(place + 0.5) * self.length_s / FRAMES for place in range(FRAMES)]

    def x_of(self, second: float) -> float:
        """Where a second is."""
        part = second / self.length_s if self.length_s else 0.0
        return _EDGE + part * (self.width() - 2 * _EDGE)

    def second_at(self, x: float) -> float:
        """Which second is there; also beyond the ends."""
        return (x - _EDGE) / max(1, self.width() - 2 * _EDGE) * self.length_s

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(480, _AIR + _FILM + _FOOT)

    def minimumSizeHint(self) -> QSize:
        """Wide enough to aim at."""
        return QSize(160, _AIR + _FILM + _FOOT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The handles keep their seconds."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the frames; what is cut away is dim."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        film = QRectF(_EDGE, _AIR, self.width() - 2 * _EDGE, _FILM)
        painter.fillRect(film, self._theme.color("sunken"))
        wide = film.width() / FRAMES
        for place, image in self._frames.items():
            _fill(painter, QRectF(film.left() + place * wide, film.top(), wide, film.height()), image)
        begin, end = (
            self.x_of(second_of(self._cut, one, self.length_s)) for one in (Handle.BEGIN, Handle.END)
        )
        dim = QColor(self._theme.color("canvas"))
        dim.setAlphaF(_DIM)
        painter.fillRect(QRectF(film.left(), film.top(), begin - film.left(), film.height()), dim)
        painter.fillRect(QRectF(end, film.top(), film.right() - end, film.height()), dim)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        kept = QRectF(begin, film.top(), end - begin, film.height()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(kept, RADIUS_TILE / 2, RADIUS_TILE / 2)
        cover = self.x_of(second_of(self._cut, Handle.COVER, self.length_s))
        painter.drawLine(QPointF(cover, film.top()), QPointF(cover, film.bottom() + _FOOT_AIR))
        painter.end()

    def _place(self) -> None:
        """The bars stand outside of what is kept and the knob below, so that none hides another."""
        for handle, grip in self.grips.items():
            x = self.x_of(second_of(self._cut, handle, self.length_s))
            aside = {Handle.BEGIN: -_BAR / 2, Handle.END: _BAR / 2, Handle.COVER: 0.0}[handle]
            is_cover = handle is Handle.COVER
            wide = (_KNOB if is_cover else _BAR) + 2 * _AIR
            top, high = (_AIR + _FILM, _FOOT) if is_cover else (0, _FILM + 2 * _AIR)
            grip.setGeometry(round(x + aside - wide / 2), top, wide, high)


def spoken(second: float) -> str:
    """A time as it is read out."""
    minutes, rest = divmod(round(second, 1), 60)
    seconds = _tr("{0} seconds").format(f"{rest:.1f}")
    return _tr("{0} min {1}").format(int(minutes), seconds) if minutes else seconds


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrimStrip", text)


def _fill(painter: QPainter, area: QRectF, image: QImage) -> None:
    """The middle of a picture, so that it fills the area."""
    scale = max(area.width() / image.width(), area.height() / image.height())
    wide, high = area.width() / scale, area.height() / scale
    part = QRectF((image.width() - wide) / 2, (image.height() - high) / 2, wide, high)
    painter.drawImage(area, image, part)
