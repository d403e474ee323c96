"""Text in a few lines of a width, for painting."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def lines_of(text: str, font: QFont, width: int, count: int) -> list[str]:
    """Return ``text`` in at most ``count`` lines of ``width`` pixels; an ellipsis marks what was cut off."""
    flat = " ".join(text.split())
    layout = QTextLayout(flat, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < count and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        is_last = len(lines) == count - 1
        rest = flat[start:] if is_last else flat[start : start + line.textLength()]
        lines.append(QFontMetrics(font).elidedText(rest.strip(), Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return [line for line in lines if line]
