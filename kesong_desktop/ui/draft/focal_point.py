"""Overlay for setting the focal point of the current picture: what a crop keeps in view."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.edit.focus import MIDDLE, Focus, held
from kesong_desktop.ui.draft.preview import PicturePreview
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PILL, PILL_TEXT
from kesong_desktop.ui.widgets.buttons import icon_button

_RADIUS = 22
_STEP, _SMALL_STEP = 0.1, 0.02
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class FocalPoint(QWidget):
    """Lies over ``preview``, and shows a point other than the middle as a circle. ``moved`` carries x and y.

    While its button is on, a click, a drag or the arrow keys (with Shift in small steps) move the point, and Home centres it;
    Enter and Esc end that.
    """

    moved = Signal(float, float)

    def __init__(self, theme: Theme, icons: Icons, preview: PicturePreview) -> None:
        super().__init__(preview)
        self._theme = theme
        self._preview = preview
        self._focus = MIDDLE
        self._can = True
        self.setAccessibleName(self.tr("Focal point"))
        self._button = icon_button(
            icons.icon("crosshair"), self.tr("Focal point"), checkable=True, parent=preview
        )
        preview.set_first_button(self._button)
        self._button.toggled.connect(self._toggle)
        preview.installEventFilter(self)
        preview.shown.connect(self.update)
        self._toggle(False)
        self._fit()

    def show_point(self, focus: Focus, *, can: bool, why_not: str = "") -> None:
        """Show the point of the current picture. ``can`` False: the server ignores focal points, as ``why_not`` says."""
        self._focus = focus
        self._button.setEnabled(can)
        set_tip(self._button, why_not if not can else self.tr("Focal point: what a crop keeps in view"))
        if not can:
            self._button.setChecked(False)
        self._can = can
        self._describe()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the preview."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle, and a cross while the point is being set."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("line"))
        painter.setBrush(self._theme.color("soft" if self._button.isChecked() else "card"))
        painter.drawRoundedRect(QRectF(self._button.geometry()), 10, 10)
        picture = self._preview.picture_rect()
        if not picture.isEmpty() and self._can and (self._button.isChecked() or self._focus != MIDDLE):
            self._draw(painter, picture)
        painter.end()

    def _draw(self, painter: QPainter, picture: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        spot = self._spot(picture)
        for color, wide in ((QColor(PILL), 4.0), (QColor(PILL_TEXT), 2.0)):
            painter.setPen(QPen(color, wide))
            painter.drawEllipse(spot, _RADIUS, _RADIUS)
            if self._button.isChecked():
                self._cross(painter, spot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the point to the click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._put(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the point with the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._put(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the point by keys."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            step = _SMALL_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            right, up = _KEYS[key]
            self._move(self._focus[0] + right * step, self._focus[1] + up * step)
        elif key == Qt.Key.Key_Home:
            self._move(*MIDDLE)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self._button.setChecked(False)
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _put(self, at: QPointF) -> None:
        picture = self._preview.picture_rect()
        if not picture.isEmpty():
            x = (at.x() - picture.center().x()) / (picture.width() / 2)
            y = (picture.center().y() - at.y()) / (picture.height() / 2)
            self._move(x, y)

    def _move(self, x: float, y: float) -> None:
        focus = held(x, y)
        if focus != self._focus:
            self._focus = focus
            self._describe()
            self.update()
            self.moved.emit(*focus)

    def _describe(self) -> None:
        x, y = (round(100 * part) for part in self._focus)
        words = self.tr("{x} % to the right, {y} % up from the middle").format(x=x, y=y)
        self.setAccessibleDescription(words if self._focus != MIDDLE else self.tr("In the middle"))

    def _spot(self, picture: QRectF) -> QPointF:
        x, y = self._focus
        middle = picture.center()
        return QPointF(middle.x() + x * picture.width() / 2, middle.y() - y * picture.height() / 2)

    def _cross(self, painter: QPainter, spot: QPointF) -> None:
        for across in (QPointF(1, 0), QPointF(0, 1)):
            for side in (-1, 1):
                painter.drawLine(spot + across * (side * 6), spot + across * (side * (_RADIUS + 10)))

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        if on:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _fit(self) -> None:
        self.setGeometry(self._preview.rect())
        self._button.adjustSize()
        self._button.move(self._preview.width() - 3 * self._button.width() - 28, 12)
        self._button.raise_()
        self._preview.raise_buttons()
