"""The logo: a croissant and the name of the program."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter

from kesong_desktop import assets
from kesong_desktop.ui.style.theme import Theme


def draw_logo(
    painter: QPainter, area: QRect, theme: Theme, *, size: int = 26, with_name: bool = True
) -> None:
    """Draw the sign at the left of ``area``, ``size`` pixels high, and the name beside it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icon = QIcon(str(assets.path("icons/kesong.svg")))
    top = area.center().y() - size // 2
    icon.paint(painter, QRect(area.left(), top, size, size))
    if with_name:
        font = theme.font("display" if size > 30 else "title")
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        words = QRectF(area.left() + size + 12, area.top(), area.width() - size - 12, area.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, "Kesong")
