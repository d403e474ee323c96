"""The one shadow, for what floats: a nine-patch made once for each scale and theme."""

import math
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.style.theme import Theme

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
        """Follow the place and size of the widget."""
        if event.type() in _FOLLOWED:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the nine-patch; it is made again if scale or theme have changed."""
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
    """Return a square with corners of ``BLUR + radius`` pixels and a middle of one pixel, at device pixel ratio ``scale``."""
    corner = round((BLUR + radius) * scale)
    side = 2 * corner + 1
    name, strength = _INK[dark]
    quarter = _corner_alphas(corner, BLUR * scale, radius * scale, strength)
    rows = [row + bytes((row[-1],)) + row[::-1] for row in quarter]
    alphas = b"".join([*rows, rows[-1], *rows[::-1]])
    patch = QPixmap(side, side)
    patch.fill(Qt.GlobalColor.transparent)
    painter = QPainter(patch)
    painter.drawImage(0, 0, QImage(alphas, side, side, side, QImage.Format.Format_Alpha8))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(patch.rect(), QColor(name))
    painter.end()
    patch.setDevicePixelRatio(scale)
    return patch


def _corner_alphas(corner: int, blur: float, radius: float, strength: float) -> list[bytes]:
    """Return the rows of the top left corner: how dense the shadow is at each pixel, 0 to 255.

    It falls off with the distance from a rounded rectangle, ``blur`` pixels to either side of its edge.
    """
    rows = []
    for y in range(corner):
        dy = corner - y - 0.5
        distances = (math.hypot(corner - x - 0.5, dy) - radius for x in range(corner))
        rows.append(bytes(round(255 * strength * _falloff(0.5 - d / (2 * blur))) for d in distances))
    return rows


def _falloff(t: float) -> float:
    """Return a smooth rise from 0 to 1, close to that of a Gaussian blur."""
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)


def _draw_nine(painter: QPainter, target: QRectF, patch: QPixmap, corner: int) -> None:
    """Draw ``patch`` over ``target``: corners as they are, edges and middle stretched."""
    scale = patch.devicePixelRatio()
    side = patch.width() / scale
    whole = round(corner * scale) / scale
    source = (0.0, whole, side - whole, side)
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
