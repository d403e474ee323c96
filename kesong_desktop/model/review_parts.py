"""A text that is too long for a server, as a post and own replies, and joined again.

Each part ends with ``(1/3)``. The white space before that mark is what stood in the text where it was cut, so that joining
gives the text again to the letter. The first part keeps the line of hashtags.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Sequence

_MARK = re.compile(r"(?P<gap>\n\n|\n| |)\((?P<number>\d{1,2})/(?P<count>\d{1,2})\)\Z")
_TAG_LINE = re.compile(r"\n+[#＃]\S+(?: [#＃]\S+)*\Z")
_GAPS = re.compile(r"(?<=\S)(?:\n\n|\n| )(?=\S)")
_MAX_PARTS = 99
_JOINERS = "\u200d\ufe0e\ufe0f"


def split(text: str, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Cut a text into parts that all fit, at the ends of paragraphs, lines or words where it can be; one where it fits whole.

    ``fits``: whether the server takes a text of this length; one that takes a text takes all shorter ones. A text
    of which not even the tags and a word fit comes back whole.
    """
    if fits(text):
        return (text,)
    found = _TAG_LINE.search(text)
    tags = found[0] if found else ""
    body = text.removesuffix(tags)
    count = 2
    while count <= _MAX_PARTS:
        parts = _cut(body, tags, count, fits)
        if len(parts) in {0, count}:
            return parts or (text,)
        count = max(len(parts), count + 1)
    return (text,)


def join(parts: Sequence[str]) -> str:
    """Return the text that ``split`` cut; the first part as it is where the others are not all there, in order."""
    marks = []
    for number, part in enumerate(parts, 1):
        bare = part if number > 1 else _TAG_LINE.sub("", part)
        mark = _MARK.search(bare)
        if mark is None or (int(mark["number"]), int(mark["count"])) != (number, len(parts)):
            return parts[0] if parts else ""
        marks.append((bare[: mark.start()], mark["gap"]))
    if len(parts) < 2:
        return parts[0] if parts else ""
    tags = _TAG_LINE.search(parts[0])
    return "".join(words + gap for words, gap in marks) + (tags[0] if tags else "")


def part_number(text: str) -> int:
    """Return which of several parts a text is, from 1; 0 where it is none."""
    mark = _MARK.search(_TAG_LINE.sub("", text))
    return int(mark["number"]) if mark is not None and int(mark["count"]) > 1 else 0


def is_continued(text: str) -> bool:
    """Return whether a text is the first of several parts."""
    mark = _MARK.search(_TAG_LINE.sub("", text))
    return mark is not None and mark["number"] == "1" and int(mark["count"]) > 1


def _cut(body: str, tags: str, count: int, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the parts, if there are ``count``; fewer than two where something does not fit at all."""
    parts: list[str] = []
    rest = body
    while rest:
        number, behind = len(parts) + 1, "" if parts else tags
        if number > 1 and number >= count and fits(f"{rest}({number}/{count})"):
            parts.append(f"{rest}({number}/{count})")
            return tuple(parts)
        places = _places(rest)
        mark = f"({number}/{count}){behind}"
        last = bisect_right(places, False, key=lambda place: not fits(f"{rest[: place[1]]}{mark}"))
        place = _best(places[:last])
        if place is None or number > _MAX_PARTS:
            return ()
        parts.append(rest[: place[1]] + mark)
        rest = rest[place[1] :]
    return tuple(parts)


def _places(text: str) -> list[tuple[int, int, int]]:
    """Where a text can be cut, in order: behind which gap, at which place, and how well, 3 for the end of a paragraph."""
    worth = {"\n\n": 3, "\n": 2, " ": 1}
    gaps = {found.end(): worth[found[0]] for found in _GAPS.finditer(text)}
    inside = [
        place
        for place in range(1, len(text))
        if place not in gaps
        and not text[place - 1].isspace()
        and not text[place].isspace()
        and _is_seam(text, place)
    ]
    ends = sorted([*gaps, *inside])
    return [(number, end, gaps.get(end, 0)) for number, end in enumerate(ends)]


def _is_seam(text: str, place: int) -> bool:
    """True where two characters that a reader sees meet."""
    before, after = text[place - 1], text[place]
    is_mark = unicodedata.category(after)[0] == "M" or unicodedata.category(after) == "Sk"
    return not is_mark and before not in _JOINERS and after not in _JOINERS and not "🇦" <= after <= "🇿"


def _best(places: Sequence[tuple[int, int, int]]) -> tuple[int, int, int] | None:
    """Return the last good place: the end of a paragraph or line in the second half, of a word in the last two thirds, or any."""
    if not places:
        return None
    end = places[-1][1]
    for worth, least in ((3, end // 2), (2, end // 2), (1, end // 3)):
        found = next((one for one in reversed(places) if one[2] == worth and one[1] >= least), None)
        if found is not None:
            return found
    return places[-1]
