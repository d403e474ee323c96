"""A post's text laid out once: wrapped, cut to a number of lines, each run in its look."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kesong_desktop.model.richtext import Run, Runs
from kesong_desktop.ui.theme import Theme

_TONES: Final = {
    "link": "accent",
    "mention": "accent",
    "tag": "accent",
    "host": "warn",
    "emoji": "ink2",
    "mark": "ink2",
}


class Words:
    """Runs of text within ``width`` pixels, in the font and line height of ``kind``.

    ``max_lines`` 0 shows all; what is cut off is told by ``is_cut``. Nothing but characters is drawn: no markup, no pictures.
    """

    def __init__(self, runs: Runs, kind: str, width: float, theme: Theme, max_lines: int = 0) -> None:
        text = "".join(run.shown for run in runs)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), theme.font(kind))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._links: list[tuple[int, int, Run]] = []
        self._layout.setFormats(self._formats(runs, theme))
        self._line_px = theme.line(kind)
        self._lines = 0
        self.is_cut = False
        self._lay_out(width, max_lines)
        self.height = self._lines * self._line_px

    def draw(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        """Draw it with its top left at (x, y)."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(x, y), [], QRectF())

    def link_at(self, x: float, y: float) -> Run | None:
        """The run that leads somewhere at a point relative to the top left."""
        number = int(y // self._line_px)
        if not 0 <= number < self._layout.lineCount() or x < 0:
            return None
        line = self._layout.lineAt(number)
        if x > line.naturalTextWidth():
            return None
        at = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return next((run for start, end, run in self._links if start <= at < end), None)

    def _formats(self, runs: Runs, theme: Theme) -> list[QTextLayout.FormatRange]:
        """How the runs look that do not look like the rest. Qt counts in halves of characters."""
        made, at = [], 0
        for run in runs:
            start, at = at, at + len(run.shown.encode("utf-16-le")) // 2
            if run.target:
                self._links.append((start, at, run))
            if run.kind in _TONES or run.looks:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = start, at - start, _look(run, theme)
                made.append(one)
        return made

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


def _look(run: Run, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    if tone := _TONES.get(run.kind, "ink2" if "quote" in run.looks else ""):
        made.setForeground(theme.color(tone))
    if "strong" in run.looks:
        made.setFontWeight(QFont.Weight.DemiBold)
    if "emphasis" in run.looks:
        made.setFontItalic(True)
    if "code" in run.looks:
        made.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
    return made
