"""Text fitted into a box: reduced first, then wrapped, then truncated. It never exceeds the box."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kesong_desktop.imaging.edit.fonts import Font

ELLIPSIS = "…"
_STEP = 0.93
"""The factor from one size tried to the next."""
_FINE_STEP = 0.98
_ONE_LINE = 0.7
"""Text is reduced by up to this to stay on one line, before it is wrapped."""
_JOINERS = "\u200d\ufe0e\ufe0f"
_NO_BEGIN = "，。、；：！？）》」』】,.;:!?)]}”’%…"
"""Characters that do not begin a line."""


@dataclass(frozen=True, slots=True)
class TextSetting:
    """Lines that fit, with their font. ``line_px`` is the line height, ``rise_px`` from a line's top to its baseline."""

    lines: tuple[str, ...]
    font: Font
    size_px: float
    line_px: int
    rise_px: int
    width_px: int

    @property
    def height_px(self) -> int:
        """The height of all lines."""
        return self.line_px * len(self.lines)


def fit(
    words: str, box: tuple[int, int], font_of: Callable[[int], Font], *, most_px: int, least_px: int
) -> TextSetting:
    """Return ``words`` within ``box`` (width, height in pixels), as large as possible from ``most_px`` down to ``least_px``.

    Line breaks in them are kept. A box in which not even an ellipsis fits gets no lines.
    """
    paragraphs = [" ".join(line.split()) for line in words.strip().splitlines()]
    sizes = list(_sizes(most_px, min(most_px, least_px)))
    if len(paragraphs) == 1:
        lines = tuple(paragraphs)
        large = [one for one in sizes if one >= most_px * _ONE_LINE]
        if made := _largest(large, lambda size: _checked(lines, font_of(size), size, box)):
            return made

    def wrapped(size: int) -> TextSetting | None:
        font = font_of(size)
        lines = _wrapped(paragraphs, font.getlength, box[0])
        return _checked(tuple(lines), font, size, box) if lines is not None else None

    made = _largest(sizes, wrapped)
    return made or _cut_short(paragraphs, font_of(sizes[-1]), sizes[-1], box)


def scaled(
    made: TextSetting, scale: float, box: tuple[int, int], font_of: Callable[[float], Font]
) -> TextSetting:
    """Return the same lines in ``box``, which is larger by ``scale``, so that lines break at the same places."""
    size = max(1.0, made.size_px * scale)
    while True:
        found = _made(made.lines, font_of(size), size)
        if size <= 1 or _fits(found, box):
            return found
        size *= _FINE_STEP


def _largest(sizes: list[int], make: Callable[[int], TextSetting | None]) -> TextSetting | None:
    """Return the result of the largest size that works, if all smaller ones do (or nearly so)."""
    best, low, high = None, 0, len(sizes)
    while low < high:
        at = (low + high) // 2
        if made := make(sizes[at]):
            best, high = made, at
        else:
            low = at + 1
    return best


def _checked(lines: tuple[str, ...], font: Font, size: int, box: tuple[int, int]) -> TextSetting | None:
    made = _made(lines, font, size)
    return made if _fits(made, box) else None


def ink_width(font: Font, line: str) -> tuple[int, int]:
    """Return how far a line extends left of its origin and right of it, in pixels."""
    left, _, right, _ = font.getbbox(line)
    return max(0, -int(left // 1)), max(0, -int(-max(right, font.getlength(line)) // 1))


def _sizes(most_px: int, least_px: int) -> Iterator[int]:
    size = float(max(1, most_px))
    while size > max(1, least_px):
        yield round(size)
        size *= _STEP
    yield max(1, least_px)


def _made(lines: tuple[str, ...], font: Font, size: float) -> TextSetting:
    _, top, _, bottom = (
        font.getbbox("ÅÉgjpqy|国", anchor="ls") if hasattr(font, "getmetrics") else (0, -size, 0, 0)
    )
    rise = max(1, -int(top))
    return TextSetting(
        lines, font, size, max(round(size * 1.18), rise + int(bottom) + 1), rise, _width(lines, font)
    )


def _width(lines: tuple[str, ...], font: Font) -> int:
    return max((sum(ink_width(font, line)) for line in lines), default=0)


def _fits(made: TextSetting, box: tuple[int, int]) -> bool:
    return made.width_px <= box[0] and made.height_px <= box[1]


def _wrapped(
    paragraphs: list[str], measure: Callable[[str], float], width: int, *, may_break: bool = False
) -> list[str] | None:
    """Return the lines, or None if a word is too long; with ``may_break`` such words are broken."""
    lines: list[str] = []
    for paragraph in paragraphs:
        line = ""
        for piece in _pieces(paragraph):
            if measure((line + piece).rstrip()) <= width:
                line += piece
                continue
            if line.strip():
                lines.append(line.rstrip())
            line = piece.lstrip()
            if measure(line.rstrip()) > width:
                if not may_break:
                    return None
                *whole, line = _broken(line, measure, width)
                lines += whole
        lines.append(line.rstrip())
    return lines


def _pieces(paragraph: str) -> Iterator[str]:
    """Return unbreakable pieces: words with the following space, and single Chinese and Japanese characters."""
    piece = ""
    for letter in paragraph:
        may_break = piece and (piece[-1] == " " or _stands_alone(piece[-1]) or _stands_alone(letter))
        if may_break and letter != " " and letter not in _NO_BEGIN and not _hangs_on(letter):
            yield piece
            piece = ""
        piece += letter
    if piece:
        yield piece


def _stands_alone(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in {"W", "F"} and not "가" <= letter <= "힣"


def _hangs_on(letter: str) -> bool:
    return bool(unicodedata.combining(letter)) or letter in _JOINERS


def _broken(word: str, measure: Callable[[str], float], width: int) -> list[str]:
    parts = [""]
    for letter in word:
        if parts[-1] and not _hangs_on(letter) and measure((parts[-1] + letter).rstrip()) > width:
            parts.append("")
        parts[-1] += letter
    return parts


def _cut_short(paragraphs: list[str], font: Font, size: int, box: tuple[int, int]) -> TextSetting:
    def measure(line: str) -> float:
        return sum(ink_width(font, line))

    lines = _wrapped(paragraphs, measure, box[0], may_break=True) or []
    room = box[1] // _made((), font, size).line_px
    wide = next((at for at, line in enumerate(lines) if measure(line) > box[0]), len(lines))
    kept = lines[: min(room, wide)]
    if len(kept) < len(lines):
        kept = _ended(kept, measure, box[0])
    return _made(tuple(kept), font, size)


def _ended(lines: list[str], measure: Callable[[str], float], width: int) -> list[str]:
    """Return the lines with an ellipsis after the last one that has room for it."""
    for at in range(len(lines) - 1, -1, -1):
        last = lines[at]
        while last and measure(last + ELLIPSIS) > width:
            last = last[:-1].rstrip()
        if last or measure(ELLIPSIS) <= width:
            return [*lines[:at], last + ELLIPSIS]
    return []
