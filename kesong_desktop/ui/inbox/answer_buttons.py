"""The painted buttons that accept and decline a follow request."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_SMALL

ACCEPT: Final = "accept"
DECLINE: Final = "decline"
"""Names of the hot spots that answer a follow request."""
_HEIGHT, _SIDE, _GAP = 32, 16, 8


class AnswerButtons:
    """Places and paints "Accept" and "Decline" in a row of the inbox."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def place(self, left: int, top: int) -> dict[str, QRect]:
        """Return the rectangles of the buttons by their names, beginning at ``left``."""
        metrics = QFontMetrics(self._theme.font("body_strong"))
        height, found = self._theme.px(_HEIGHT), {}
        for name, text in _texts().items():
            width = metrics.horizontalAdvance(text) + 2 * _SIDE
            found[name] = QRect(left, top, width, height)
            left += width + _GAP
        return found

    def paint(self, painter: QPainter, places: Mapping[str, QRect], hovered: str) -> None:
        """Paint the buttons; ``hovered`` names the one that is under the pointer."""
        theme, texts = self._theme, _texts()
        painter.setFont(theme.font("body_strong"))
        for name, rect in places.items():
            is_over, is_filled = name == hovered, name == ACCEPT
            if is_filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("accent_hover" if is_over else "accent"))
            else:
                painter.setPen(QPen(theme.color("line2"), 1))
                painter.setBrush(theme.color("hover" if is_over else "card"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL)
            painter.setPen(theme.color("on_accent" if is_filled else "ink"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, texts[name])


def _texts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        ACCEPT: translate("AnswerButtons", "Accept"),
        DECLINE: translate("AnswerButtons", "Decline"),
    }
