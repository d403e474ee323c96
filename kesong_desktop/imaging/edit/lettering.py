"""Words set into a box: smaller first, then on more lines, then cut short. They never run out of it."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kesong_desktop.imaging.edit.fonts import Font

ELLIPSIS = "…"
_STEP = 0.93
"""From one size that is tried to the next."""
_FINE_STEP = 0.98
_ONE_LINE = 0.7
"""Words are shrunk so far to stay on one line, before they are set on several."""
_JOINERS = "\u200d\ufe0e\ufe0f"
_NO_BEGIN = "，。、；：！？）》」』】,.;:!?)]}”’%…"
"""What does not stand at the beginning of a line."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Lines that fit, in their font. ``line_px`` is from one to the next, ``rise_px`` from a line's top to its foot."""

    lines: tuple[str, ...]
    font: Font
    size_px: float
    line_px: int
    rise_px: int
    width_px: int

    @property
    def height_px(self) -> int:
        """Of all lines together."""
        return self.line_px * len(self.lines)


def fit(
    words: str, box: tuple[int, int], font_of: Callable[[int], Font], *, most_px: int, least_px: int
) -> Setting:
    """``words`` within ``box`` (width, height in pixels), as large as they can be, of ``most_px`` down to ``least_px``.

    Line breaks in them are kept. A box in which not even an ellipsis fits gets no lines.
    """
    paragraphs = [" ".join(line.split()) for line in words.strip().splitlines()]
    sizes = list(_sizes(most_px, min(most_px, least_px)))
    if len(paragraphs) == 1:
        lines = tuple(paragraphs)
        large = [one for one in sizes if one >= most_px * _ONE_LINE]
        if made := _largest(large, lambda size: _checked(lines, font_of(size), size, box)):
            return made

    def wrapped(size: int) -> Setting | None:
        font = font_of(size)
        lines = _wrapped(paragraphs, font.getlength, box[0])
        return _checked(tuple(lines), font, size, box) if lines is not None else None

    made = _largest(sizes, wrapped)
    return made or _cut_short(paragraphs, font_of(sizes[-1]), sizes[-1], box)


def scaled(made: Setting, scale: float, box: tuple[int, int], font_of: Callable[[float], Font]) -> Setting:
    """The same lines in ``box``, which is ``scale`` times as large: so that words break where they broke."""
    size = max(1.0, made.size_px * scale)
    while True:
        found = _made(made.lines, font_of(size), size)
        if size <= 1 or _fits(found, box):
            return found
        size *= _FINE_STEP


def _largest(sizes: list[int], make: Callable[[int], Setting | None]) -> Setting | None:
    """What the largest size gives that works, where all smaller ones work too (or nearly so)."""
    best, low, high = None, 0, len(sizes)
    while low < high:
        at = (low + high) // 2
        if made := make(sizes[at]):
            best, high = made, at
        else:
            low = at + 1
    return best


def _checked(lines: tuple[str, ...], font: Font, size: int, box: tuple[int, int]) -> Setting | None:
    made = _made(lines, font, size)
    return made if _fits(made, box) else None


def ink_width(font: Font, line: str) -> tuple[int, int]:
    """How far a line reaches left of its beginning, and right of it, in pixels."""
    left, _, right, _ = font.getbbox(line)
    return max(0, -int(left // 1)), max(0, -int(-max(right, font.getlength(line)) // 1))


def _sizes(most_px: int, least_px: int) -> Iterator[int]:
    size = float(max(1, most_px))
    while size > max(1, least_px):
        yield round(size)
        size *= _STEP
    yield max(1, least_px)


def _made(lines: tuple[str, ...], font: Font, size: float) -> Setting:
    _, top, _, bottom = (
        font.getbbox("ÅÉgjpqy|国", anchor="ls") if hasattr(font, "getmetrics") else (0, -size, 0, 0)
    )
    rise = max(1, -int(top))
    return Setting(
        lines, font, size, max(round(size * 1.18), rise + int(bottom) + 1), rise, _width(lines, font)
    )


def _width(lines: tuple[str, ...], font: Font) -> int:
    return max((sum(ink_width(font, line)) for line in lines), default=0)


def _fits(made: Setting, box: tuple[int, int]) -> bool:
    return made.width_px <= box[0] and made.height_px <= box[1]


def _wrapped(
    paragraphs: list[str], measure: Callable[[str], float], width: int, *, may_break: bool = False
) -> list[str] | None:
    """The lines, or None where a word is too long; with ``may_break`` such words are broken."""
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
    """What must stay together: words with the space behind them, and Chinese and Japanese signs one by one."""
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


def _cut_short(paragraphs: list[str], font: Font, size: int, box: tuple[int, int]) -> Setting:
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
    """The lines with an ellipsis behind the last that has room for it."""
    for at in range(len(lines) - 1, -1, -1):
        last = lines[at]
        while last and measure(last + ELLIPSIS) > width:
            last = last[:-1].rstrip()
        if last or measure(ELLIPSIS) <= width:
            return [*lines[:at], last + ELLIPSIS]
    return []
