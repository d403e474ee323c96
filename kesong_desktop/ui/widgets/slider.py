"""A slider that is filled from its zero value, for mouse and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.focus_ring import draw_ring, is_keyboard

_GROOVE, _KNOB, _HEIGHT = 4, 18, 28
_PAGE = 10
_NAME, _LONGEST_NAME, _NUMBER = 88, 128, 52
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -_PAGE, Qt.Key.Key_PageUp: _PAGE,
}  # fmt: skip


class Slider(QWidget):
    """Whole numbers from ``low`` to ``high``; ``moved`` carries the number while a person moves it, ``rested`` when it is let go.

    Double click, or the key 0: back to ``zero``. The wheel works only with the focus.
    """

    moved = Signal(int)
    rested = Signal(int)

    def __init__(
        self, theme: Theme, name: str, low: int, high: int, *, zero: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._low, self._high, self._zero, self._value = low, high, zero, zero
        self._has_ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    @property
    def value(self) -> int:
        """The number that is chosen now."""
        return self._value

    def set_range(self, low: int, high: int, zero: int) -> None:
        """Set another range; the value is kept where it lies within."""
        self._low, self._high, self._zero = low, max(low, high), zero
        self.set_value(self._value)

    def set_value(self, value: int) -> None:
        """Show another value, without a signal."""
        self._value = min(self._high, max(self._low, value))
        self.setAccessibleDescription(str(self._value))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the preferred size; the width expands."""
        return QSize(140, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that can be used with a pointer."""
        return QSize(60, _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start to drag the handle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._has_ring = False
            self._move(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while the handle is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag of the handle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.rested.emit(self._value)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Reset the value to its default."""
        self._move(self._zero)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step if the slider has the focus; else leave the event to the scroll area around it."""
        if not self.hasFocus():
            event.ignore()
            return
        self._step(1 if event.angleDelta().y() > 0 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step, Page keys step far, Home and End go to the ends, 0 to zero."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._step(step)
        elif event.key() == Qt.Key.Key_0:
            self._step(self._zero - self._value)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step((self._low if event.key() == Qt.Key.Key_Home else self._high) - self._value)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - Qt's event
        """Show the focus ring when focus came by a key."""
        self._has_ring = is_keyboard(event.reason())
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws groove, filled part and knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        left, right = _KNOB / 2, self.width() - _KNOB / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(QRectF(left, middle - _GROOVE / 2, right - left, _GROOVE), 2, 2)
        begin, end = sorted((self._x_of(max(0, self._low)), self._x_of(self._value)))
        painter.setBrush(self._theme.color("accent" if self.isEnabled() else "line2"))
        painter.drawRoundedRect(QRectF(begin, middle - _GROOVE / 2, end - begin, _GROOVE), 2, 2)
        knob = QRectF(self._x_of(self._value) - _KNOB / 2, middle - _KNOB / 2, _KNOB, _KNOB).adjusted(
            1, 1, -1, -1
        )
        painter.setPen(QPen(self._theme.color("accent" if self.isEnabled() else "line2"), 2))
        painter.setBrush(self._theme.color("card"))
        painter.drawEllipse(knob)
        if self._has_ring and self.hasFocus():
            draw_ring(painter, knob, _KNOB / 2, self.palette())
        painter.end()

    def _step(self, by: int) -> None:
        before = self._value
        self._move(self._value + by)
        if self._value != before:
            self.rested.emit(self._value)

    def _move(self, value: int) -> None:
        before = self._value
        self.set_value(value)
        if self._value != before:
            self.moved.emit(self._value)

    def _x_of(self, value: int) -> float:
        part = (value - self._low) / max(1, self._high - self._low)
        return _KNOB / 2 + part * (self.width() - _KNOB)

    def _value_at(self, x: float) -> int:
        part = (x - _KNOB / 2) / max(1, self.width() - _KNOB)
        return round(self._low + part * (self._high - self._low))


class NamedSlider(QWidget):
    """A slider with its name before and its number after it. ``digits``: the number is shown divided by 10 to that power.

    ``aligned_with`` are the names of the sliders above and below, which begin at the same place.
    """

    moved = Signal(int)
    rested = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        low: int,
        high: int,
        *,
        zero: int = 0,
        digits: int = 0,
        unit: str = "",
        aligned_with: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = (name, *aligned_with)
        self._digits, self._unit, self._is_signed = digits, unit, low < 0
        self.slider = Slider(theme, name, low, high, zero=zero, parent=self)
        self._name = ElidedLabel(name, "body", "ink2", parent=self)
        self._number = label("", "body_strong", "ink", parent=self)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._theme = theme
        theme.changed.connect(self._fit)
        self._fit()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self.slider, 1)
        row.addWidget(self._number)
        self.slider.moved.connect(self._tell)
        self.slider.moved.connect(self.moved)
        self.slider.rested.connect(self.rested)
        self.set_value(zero)

    def set_value(self, value: int) -> None:
        """Show another value, without a signal."""
        self.slider.set_value(value)
        self._tell(self.slider.value)

    @Slot()
    def _fit(self) -> None:
        """Give name and number widths for the text size, so that sliders below each other are aligned."""
        metrics = QFontMetrics(self._theme.font("body"))
        widest = max(metrics.horizontalAdvance(name) for name in self._names)
        self._name.setFixedWidth(max(self._theme.px(_NAME), min(widest + 2, self._theme.px(_LONGEST_NAME))))
        self._number.setFixedWidth(self._theme.px(_NUMBER))

    def _tell(self, value: int) -> None:
        number = value / 10**self._digits
        sign = "+" if self._is_signed and value > 0 else "\u2212" if value < 0 else ""
        self._number.setText(f"{sign}{abs(number):.{self._digits}f}{self._unit}")
