"""Numbered tags on a photo, and how its description carries them as words.

A description with tags ends with a line such as ``1: Lip (43 %, 29 %); 2: Spoon, 18 EUR (72 %, 60 %)``: how far from the left and
from the top, in percent. Other programs show and read it as text.
"""

import re
import unicodedata
from collections.abc import Sequence

from kesong_desktop.model.review_lines import read_price
from kesong_desktop.record import Record

MOST_TAGS = 20
MOST_NAME = 80
NO_POINT = -1
_POINT = re.compile(
    r"\s*[(（]\s*(?P<left>\d{1,3})\s?[%％]?\s*[,，;/、]\s*(?P<top>\d{1,3})\s?[%％]\s*[)）]\s*\Z"
)
_NUMBER = re.compile(r"(?:^|[;；]\s*|\s)(?P<number>\d{1,2})\s?[:：]\s+(?=\S)")
_STARTS = re.compile(r"(?:^|(?<=\s))1\s?[:：]\s+(?=\S)")


class PhotoTag(Record, frozen=True):
    """A tag on a photo. ``left`` and ``top`` are percent of its width and height; both -1 where the words have no point.

    Other numbers below 0 or above 100 are beside the photo, such as behind a crop; so is the tag shown nowhere on it.
    """

    name: str
    price: str = ""
    currency: str = ""
    left: int = NO_POINT
    top: int = NO_POINT

    @property
    def has_point(self) -> bool:
        """Whether it is known where on the photo the tag is."""
        return 0 <= self.left <= 100 and 0 <= self.top <= 100

    @property
    def is_placeless(self) -> bool:
        """Whether nothing is known of where the tag is, not even beside the photo."""
        return self.left == NO_POINT and self.top == NO_POINT

    @property
    def words(self) -> str:
        """Name and price as one text, such as ``Spoon, 18 EUR``."""
        return ", ".join(part for part in (self.name, f"{self.price} {self.currency}".strip()) if part)

    def moved(self, left: float, top: float) -> "PhotoTag":
        """Return the tag at another point, which is kept on the photo."""
        return PhotoTag(self.name, self.price, self.currency, _held(left), _held(top))

    def named(self, words: str) -> "PhotoTag":
        """Return the tag with another name, behind which a price may stand."""
        name, price, currency = _read_words(_tidy(words))
        return PhotoTag(name, price, currency, self.left, self.top)


def write_tags(alt: str, tags: Sequence[PhotoTag]) -> str:
    """Return a description with the tags behind it; those without a name are left out."""
    lines = [alt.strip(), _tag_line(tags)]
    return "\n".join(line for line in lines if line)


def read_tags(alt: str) -> tuple[str, tuple[PhotoTag, ...]]:
    """Split a description into its own words and the tags; no tags where it does not end with a list of them.

    In the middle of a line all of them must have points: "at a scale of 1: 20" is no tag. A line of its own with two or more
    tags, as people type it, needs none.
    """
    alt = alt.rstrip()
    for found in reversed(list(_STARTS.finditer(alt))):
        before = alt[: found.start()]
        tags = _read_list(alt[found.start() :])
        is_line = not before or before.endswith("\n")
        is_pointed = bool(tags) and all(tag.has_point for tag in tags)
        if tags and (is_pointed or (is_line and len(tags) > 1)):
            return before.rstrip(), tags
    return alt, ()


def tidy_tags(tags: Sequence[PhotoTag]) -> tuple[PhotoTag, ...]:
    """Return the tags as they come back from a description."""
    return read_tags(_tag_line(tags))[1]


def _tag_line(tags: Sequence[PhotoTag]) -> str:
    written = [(_tidy(tag.words), tag) for tag in tags]
    kept = [(words, tag) for words, tag in written if words][:MOST_TAGS]
    parts = []
    for number, (words, tag) in enumerate(kept, 1):
        point = f" ({tag.left} %, {tag.top} %)" if tag.has_point else ""
        parts.append(f"{number}: {words}{point}")
    return "; ".join(parts)


def _read_list(text: str) -> tuple[PhotoTag, ...]:
    """Return the tags of a list whose numbers count from 1 to the end; none where they do not."""
    starts: list[tuple[int, int]] = []
    for found in _NUMBER.finditer(text):
        if int(found["number"]) == len(starts) + 1:
            starts.append((found.start(), found.end()))
    if not starts or starts[0][0] != 0 or len(starts) > MOST_TAGS:
        return ()
    ends = [start for start, _ in starts[1:]] + [len(text)]
    tags = tuple(_read_one(text[start:end]) for (_, start), end in zip(starts, ends, strict=True))
    return tags if all(tag.name for tag in tags) else ()


def _read_one(text: str) -> PhotoTag:
    point = _POINT.search(text)
    words = _tidy(text[: point.start()] if point else text)
    name, price, currency = _read_words(words)
    left, top = (int(point["left"]), int(point["top"])) if point else (-1, -1)
    if max(left, top) > 100:
        left = top = -1
    return PhotoTag(name, price, currency, left, top)


def _read_words(words: str) -> tuple[str, str, str]:
    name, comma, last = words.rpartition(", ")
    priced = read_price(last) if comma and name.strip() else None
    return (name.strip(), *priced) if priced else (words, "", "")


def _tidy(words: str) -> str:
    """Words of one line in which nothing reads as the next tag or as a point."""
    seen = "".join(" " if unicodedata.category(one) in {"Cc", "Zl", "Zp"} else one for one in words)
    line = " ".join(re.sub(r"[;；]", ",", seen).split())
    line = re.sub(r"(\d)\s?[:：](?=\s)", r"\1", line)
    line = line[:MOST_NAME]
    while (point := _POINT.search(line)) is not None:
        line = line[: point.start()]
    return line.strip(" ,:：")


def _held(percent: float) -> int:
    return round(min(100.0, max(0.0, percent)))
