"""The text of a post: composed for the wire, and split again when it comes back."""

import re
from dataclasses import dataclass

from kesong_desktop.model import review as reviews
from kesong_desktop.model.review import Review

TITLE_LIMIT = 60
PLACE_SIGN = "📍"
"""Before a place that stands in the text."""
_TAG_CHARS = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Caption:
    """What a post says: a title (the first line, followed by an empty one), the text below it, and the review if it is one."""

    title: str
    text: str
    review: Review | None = None


def compose(title: str, text: str, tags: tuple[str, ...] = (), review: Review | None = None) -> str:
    """The wire text: title, empty line, text (or the review), then the tags that the text does not hold yet."""
    title = reviews.single_line(title)
    body = reviews.write(reviews.tidy(review)) if review else text.replace("\r", "").strip()
    present = body.casefold() + "\n"
    missing = [
        tag
        for tag in map(tidy_tag, tags)
        if tag and not re.search(rf"#{re.escape(tag.casefold())}(?!\w)", present)
    ]
    tag_line = " ".join(f"#{tag}" for tag in dict.fromkeys(missing))
    if review and tag_line:
        body, tag_line = f"{body} {tag_line}", ""
    return "\n\n".join(part for part in (title, body, tag_line) if part)


def with_place(text: str, place: str) -> str:
    """The text with a line of its own for the place, if there is one; no empty line before it, for that would make a title."""
    place = reviews.single_line(place)
    return "\n".join(part for part in (text.rstrip(), f"{PLACE_SIGN} {place}" if place else "") if part)


def tidy_tag(tag: str) -> str:
    """A hashtag's bare word: no ``#``, no spaces or punctuation."""
    return _TAG_CHARS.sub("", tag)


def split(text: str) -> Caption:
    """Split plain text into title and text, and read a review out of it."""
    whole = text.strip("\n")
    first, separator, rest = whole.partition("\n\n")
    has_title = (
        bool(separator)
        and "\n" not in first
        and 0 < len(first) <= TITLE_LIMIT
        and not first.startswith(("#", "[", PLACE_SIGN))
    )
    if has_title:
        review = reviews.read(rest)
        return Caption(first, rest.strip("\n"), review if review is not None else reviews.read(whole))
    return Caption("", whole, reviews.read(whole))
