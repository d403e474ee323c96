"""Text laid out once: wrapped, cut to a number of lines, with tags and addresses in the accent."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

_LINKS = re.compile(r"https?://[^\s<>\"']+|(?<![\w#])#\w+", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Link:
    """A run of the text that leads somewhere: an address, or a tag with its ``#``."""

    start: int
    length: int
    target: str


class Words:
    """A paragraph of plain text within ``width`` pixels.

    ``max_lines`` 0 shows all; what is cut off is told by ``is_cut``.
    """

    def __init__(  # noqa: PLR0917 - a text and its measures
        self, text: str, font: QFont, width: float, line_px: float, accent: QColor, max_lines: int = 0
    ) -> None:
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.links = tuple(Link(m.start(), len(m[0]), m[0].rstrip(".,;:!?)")) for m in _LINKS.finditer(text))
        self._layout.setFormats([_range(link, accent) for link in self.links])
        self._line_px = line_px
        self._lines = 0
        self.is_cut = False
        self._lay_out(width, max_lines)
        self.height = self._lines * line_px

    def draw(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        """Draw it with its top left at (x, y)."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(x, y), [], QRectF())

    def link_at(self, x: float, y: float) -> str:
        """The target of the link at a point relative to the top left, or empty."""
        number = int(y // self._line_px)
        if not 0 <= number < self._layout.lineCount() or x < 0:
            return ""
        line = self._layout.lineAt(number)
        if x > line.naturalTextWidth():
            return ""
        position = line.xToCursor(x)
        found = (link for link in self.links if link.start <= position < link.start + link.length)
        return next((link.target for link in found), "")

    def _lay_out(self, width: float, max_lines: int) -> None:
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            if max_lines and self._lines >= max_lines:
                self.is_cut = True
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self._lines * self._line_px + (self._line_px - line.height()) / 2))
            self._lines += 1
        self._layout.endLayout()


def _range(link: Link, accent: QColor) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = link.start, link.length
    look = QTextCharFormat()
    look.setForeground(accent)
    made.format = look
    return made
