"""The one shadow, for what floats: a nine-patch made once for each scale and theme."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.theme import Theme

BLUR: Final = 24
DROP: Final = 6
_INK: Final = {False: ("#2A1A0A", 0.16), True: ("#000000", 0.48)}
_FOLLOWED: Final = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ZOrderChange,
        QEvent.Type.ParentChange,
    }
)


class Shadow(QWidget):
    """The shadow under ``caster``, a sibling that the mouse passes through; it follows the caster by itself."""

    def __init__(self, caster: QWidget, theme: Theme, radius: int) -> None:
        super().__init__(caster.parentWidget())
        self._caster = caster
        self._theme = theme
        self._radius = radius
        self._patch = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        caster.installEventFilter(self)
        caster.destroyed.connect(self.deleteLater)
        theme.changed.connect(self._forget)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the caster."""
        if event.type() in _FOLLOWED:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the patch, made anew for another scale or theme."""
        scale = self.devicePixelRatioF()
        if self._patch.isNull() or self._patch.devicePixelRatio() != scale:
            self._patch = shadow_patch(self._radius, scale, dark=self._theme.is_dark)
        painter = QPainter(self)
        _draw_nine(painter, QRectF(self.rect()), self._patch, BLUR + self._radius)
        painter.end()

    def _follow(self) -> None:
        self.setGeometry(self._caster.geometry().adjusted(-BLUR, DROP - BLUR, BLUR, DROP + BLUR))
        self.setVisible(not self._caster.isHidden())
        self.stackUnder(self._caster)

    @Slot()
    def _forget(self) -> None:
        self._patch = QPixmap()
        self.update()


def shadow_patch(radius: int, scale: float, *, dark: bool) -> QPixmap:
    """A square whose corners are ``BLUR + radius`` pixels and whose middle is one pixel, at device pixel ratio ``scale``."""
    corner = BLUR + radius
    side = 2 * corner + 1
    patch = QPixmap(round(side * scale), round(side * scale))
    patch.setDevicePixelRatio(scale)
    patch.fill(Qt.GlobalColor.transparent)
    name, strength = _INK[dark]
    painter = QPainter(patch)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    below = 0.0
    for step in range(1, 2 * BLUR + 1):
        wanted = strength * _falloff(step / (2 * BLUR))
        color = QColor(name)
        color.setAlphaF((wanted - below) / (1 - below))
        painter.setBrush(color)
        inset = step - 0.5 if step <= BLUR else float(step)
        painter.drawRoundedRect(
            QRectF(inset, inset, side - 2 * inset, side - 2 * inset),
            max(corner - inset, radius / 2),
            max(corner - inset, radius / 2),
        )
        below = wanted
        if side - 2 * inset <= 2:
            break
    painter.end()
    return patch


def _falloff(t: float) -> float:
    """A smooth rise from 0 to 1, close to that of a Gaussian blur."""
    return t * t * (3 - 2 * t)


def _draw_nine(painter: QPainter, target: QRectF, patch: QPixmap, corner: int) -> None:
    """Draw ``patch`` over ``target``: corners as they are, edges and middle stretched."""
    scale = patch.devicePixelRatio()
    side = patch.width() / scale
    source = (0.0, float(corner), side - corner, side)
    columns = (target.left(), target.left() + corner, target.right() - corner, target.right())
    rows = (target.top(), target.top() + corner, target.bottom() - corner, target.bottom())
    for row in range(3):
        for column in range(3):
            to = QRectF(QPointF(columns[column], rows[row]), QPointF(columns[column + 1], rows[row + 1]))
            cut = QRectF(
                QPointF(source[column], source[row]) * scale,
                QPointF(source[column + 1], source[row + 1]) * scale,
            )
            painter.drawPixmap(to, patch, cut)
