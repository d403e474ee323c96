"""Avatars: a round picture, or an initial on a tinted disc."""

import zlib
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from kesong_desktop.ui.style.theme import Theme

_TINTS: Final = (
    ("soft", "on_soft"),
    ("ok_soft", "ok"),
    ("warn_soft", "warn"),
    ("bad_soft", "bad"),
    ("info_soft", "info"),
    ("plum_soft", "plum"),
)


def draw_avatar(painter: QPainter, rect: QRectF, name: str, pixmap: QPixmap | None, theme: Theme) -> None:
    """Draw the avatar of ``name`` into the circle inside ``rect``: the middle of the picture, or the first letter."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if pixmap is None or pixmap.isNull():
        _draw_initial(painter, rect, name, theme)
    else:
        circle = QPainterPath()
        circle.addEllipse(rect)
        painter.setClipPath(circle)
        painter.drawPixmap(rect, pixmap, _middle(pixmap))
    painter.restore()


def avatar_tint(name: str, theme: Theme) -> tuple[QColor, QColor]:
    """Return background and text colour for a name; the same name always gets the same pair."""
    ground, ink = _TINTS[zlib.crc32(name.casefold().encode()) % len(_TINTS)]
    return theme.color(ground), theme.color(ink)


def _draw_initial(painter: QPainter, rect: QRectF, name: str, theme: Theme) -> None:
    ground, ink = avatar_tint(name, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(rect)
    font = theme.font("body_strong")
    font.setPixelSize(max(round(rect.height() * 0.42), 1))
    painter.setFont(font)
    painter.setPen(ink)
    letter = next((sign.upper() for sign in name if sign.isalnum()), "·")
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


def _middle(pixmap: QPixmap) -> QRectF:
    """Return the largest square in the middle of a picture, in the picture's pixels."""
    side = min(pixmap.width(), pixmap.height())
    corner = QPointF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2)
    return QRectF(corner, QSizeF(side, side))
