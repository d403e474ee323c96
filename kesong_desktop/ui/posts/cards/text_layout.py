"""Layout of a post's text: wrapped, cut to a number of lines, each run in its own format."""

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kesong_desktop.model.text.richtext import Runs, TextRun, bare, with_emojis
from kesong_desktop.ui.images.emoji_pictures import EmojiPictures
from kesong_desktop.ui.style.theme import Theme

_TONES: Final = {
    "link": "accent",
    "mention": "accent",
    "tag": "accent",
    "host": "warn",
    "emoji": "ink2",
    "mark": "ink2",
}

_SPACE = "\u00a0"
_ELLIPSIS_UNITS = 2
_EMOJI_SHARE, _EMOJI_AIR, _WIDEST, _MOST_EMOJIS = 0.86, 2.0, 3.0, 200
"""Height of a picture as a share of the line, the air beside it, the widest one, and how many are drawn in a text."""


class PostTextLayout:
    """Runs of text within ``width`` pixels, in the font and line height of ``kind``.

    ``max_lines`` 0 shows all; ``is_cut`` says whether something was cut off, and ``shown_units`` how
    many UTF-16 code units are shown. Nothing but characters is drawn: no markup. Emojis that ``emojis`` has a picture of are
    drawn as that, others as their shortcode.
    """

    def __init__(  # noqa: PLR0917 - a text and what it is drawn with
        self,
        runs: Runs,
        kind: str,
        width: float,
        theme: Theme,
        max_lines: int = 0,
        emojis: EmojiPictures | None = None,
    ) -> None:
        self._line_px = theme.line(kind)
        self._drawn: list[tuple[int, QPixmap, QSizeF]] = []
        self._given = runs
        if emojis is not None:
            runs = self._with_pictures(runs, emojis)
        self._units = [_units(run.shown) for run in runs]
        text = "".join(run.shown for run in runs)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), theme.font(kind))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._links: list[tuple[int, int, TextRun]] = []
        self._layout.setFormats([*self._formats(runs, theme), *self._spaces(theme.font(kind))])
        self._lines = 0
        self.is_cut = False
        self.shown_units = 0
        self._lay_out(width, max_lines)
        self.height = self._lines * self._line_px

    def draw(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        """Draw it with its top left at (x, y)."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(x, y), [], QRectF())
        for at, pixmap, size in self._drawn:
            self._draw_picture(painter, QPointF(x, y), at, pixmap, size)

    @property
    def widest(self) -> float:
        """The width of the widest line."""
        return max((self._layout.lineAt(n).naturalTextWidth() for n in range(self._lines)), default=0.0)

    @property
    def first_width(self) -> float:
        """The width of the first line."""
        return self._layout.lineAt(0).naturalTextWidth() if self._lines else 0.0

    def beginning(self, units: int) -> Runs:
        """Return the first runs, ``units`` UTF-16 code units of what is drawn; none of a picture stands for half of it."""
        found: list[TextRun] = []
        for run, drawn in zip(self._given, self._units, strict=True):
            if drawn > units:
                if run.kind != "emoji":
                    cut = (
                        run.shown.encode("utf-16-le")[: 2 * max(0, units)]
                        .decode("utf-16-le", "ignore")
                        .rstrip()
                    )
                    found.append(replace(run, text=cut, shown=cut))
                break
            units -= drawn
            found.append(run)
        return tuple(found)

    def _with_pictures(self, runs: Runs, emojis: EmojiPictures) -> Runs:
        """Return the runs with a space for each picture that there is, and note where it stands."""
        made, at = [], 0
        for run in runs:
            pixmap = emojis.get(run.text) if run.kind == "emoji" else None
            one = run
            if pixmap is not None and len(self._drawn) < _MOST_EMOJIS:
                one = TextRun(run.text, _SPACE, "text", looks=run.looks)
                high = self._line_px * _EMOJI_SHARE
                wide = high * min(_WIDEST, max(1.0, pixmap.width() / max(1, pixmap.height())))
                self._drawn.append((at, pixmap, QSizeF(wide, high)))
            made.append(one)
            at += _units(one.shown)
        return tuple(made)

    def _spaces(self, font: QFont) -> list[QTextLayout.FormatRange]:
        """Return the formats that make the spaces of pictures as wide as these."""
        made, space = [], QFontMetricsF(font).horizontalAdvance(_SPACE) if self._drawn else 0.0
        for at, _, size in self._drawn:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = at, 1, QTextCharFormat()
            one.format.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            one.format.setFontLetterSpacing(size.width() + _EMOJI_AIR - space)
            made.append(one)
        return made

    def _draw_picture(
        self, painter: QPainter, corner: QPointF, at: int, pixmap: QPixmap, size: QSizeF
    ) -> None:
        line = self._layout.lineForTextPosition(at)
        if not line.isValid() or at >= self.shown_units:
            return
        x = min(_x_of(line, at), _x_of(line, at + 1))
        top = (line.lineNumber() + 0.5) * self._line_px - size.height() / 2
        box = QSizeF(pixmap.size()).scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(QPointF(corner.x() + x + _EMOJI_AIR / 2, corner.y() + top), size)
        place = QRectF(QPointF(), box)
        place.moveCenter(area.center())
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def link_at(self, x: float, y: float) -> TextRun | None:
        """Return the link at a point relative to the top left, or None."""
        number = int(y // self._line_px)
        if not 0 <= number < self._layout.lineCount() or x < 0:
            return None
        line = self._layout.lineAt(number)
        if x > line.naturalTextWidth():
            return None
        at = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return next((run for start, end, run in self._links if start <= at < end), None)

    def _formats(self, runs: Runs, theme: Theme) -> list[QTextLayout.FormatRange]:
        """Return the formats of the runs that differ from the rest, in UTF-16 code units, as Qt counts."""
        made, at = [], 0
        for run in runs:
            start, at = at, at + _units(run.shown)
            if run.target:
                self._links.append((start, at, run))
            if run.kind in _TONES or run.looks:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = start, at - start, _look(run, theme)
                made.append(one)
        return made

    def _lay_out(self, width: float, max_lines: int) -> None:
        self._layout.beginLayout()
        length = _units(self._layout.text())
        while not max_lines or self._lines < max_lines:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self._lines * self._line_px + (self._line_px - line.height()) / 2))
            self._lines += 1
            self.shown_units = line.textStart() + line.textLength()
        # A line that is not drawn must not be made: Qt would draw it over the first one.
        self.is_cut = self.shown_units < length
        self._layout.endLayout()


def short_layout(  # noqa: PLR0917 - a text and what it is drawn with
    text: str, kind: str, width: float, theme: Theme, lines: int, emojis: EmojiPictures | None = None
) -> PostTextLayout:
    """Return the layout of plain text with its emojis in at most ``lines`` lines; an ellipsis marks what was cut off."""
    flat = " ".join(text.split())
    runs = with_emojis(flat, emojis.urls.keys()) if emojis is not None else bare(flat)
    made = PostTextLayout(runs, kind, width, theme, lines, emojis)
    while made.is_cut and made.shown_units:
        runs = (*made.beginning(made.shown_units - _ELLIPSIS_UNITS), *bare("…"))
        made = PostTextLayout(runs, kind, width, theme, lines, emojis)
    return made


def draw_line(  # noqa: PLR0917 - a text and where it stands
    painter: QPainter,
    at: QPointF,
    text: str,
    kind: str,
    color: QColor,
    room: float,
    theme: Theme,
    emojis: EmojiPictures | None,
) -> float:
    """Draw plain text in one line, with its emojis, cut off at ``room`` pixels; return how wide it is."""
    font, end = theme.font(kind), ""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(color)
    if emojis is None:
        # ``horizontalAdvance`` rounds: a text that has exactly the room it asked for would be cut off.
        fits = metrics.horizontalAdvance(text) <= room
        cut = text if fits else metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room)))
        box = QRectF(at.x(), at.y(), room + 4, theme.line(kind))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        return metrics.horizontalAdvance(cut)
    runs = with_emojis(text, emojis.urls.keys())
    layout = PostTextLayout(runs, kind, max(1.0, room), theme, 1, emojis)
    if layout.is_cut:
        end = "…"
        layout = PostTextLayout(runs, kind, max(1.0, room - metrics.horizontalAdvance(end)), theme, 1, emojis)
    layout.draw(painter, at.x(), at.y(), color)
    wide = layout.first_width
    if end:
        box = QRectF(at.x() + wide, at.y(), metrics.horizontalAdvance(end) + 4, theme.line(kind))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, end)
        wide += metrics.horizontalAdvance(end)
    return wide


def _units(text: str) -> int:
    """Return the length of a text as Qt counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def _x_of(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)


def _look(run: TextRun, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    if tone := _TONES.get(run.kind, "ink2" if "quote" in run.looks else ""):
        made.setForeground(theme.color(tone))
    if "strong" in run.looks:
        made.setFontWeight(QFont.Weight.DemiBold)
    if "emphasis" in run.looks:
        made.setFontItalic(True)
    if "struck" in run.looks:
        made.setFontStrikeOut(True)
    if "code" in run.looks:
        made.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
    return made
