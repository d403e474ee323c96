"""The text of a post: composed for the wire, and split again when it comes back."""

from kesong_desktop.model import review_text
from kesong_desktop.model.review import Review, single_line
from kesong_desktop.model.text.entities import tag_key, tags_in
from kesong_desktop.model.text.tokenizer import tidy_tag
from kesong_desktop.record import Record

TITLE_LIMIT = 60
PLACE_SIGN = "📍"
"""Before a place that stands in the text."""


class Caption(Record, frozen=True):
    """What a post says: a title (the first line, followed by an empty one), the text below it, and the review if it is one."""

    title: str
    text: str
    review: Review | None = None


def compose(
    title: str, text: str, tags: tuple[str, ...] = (), review: Review | None = None, language: str = ""
) -> str:
    """Return the wire text: title, empty line, text (or the review), then the tags that the text does not hold yet.

    What was not bought is labelled before everything else, the title too.
    """
    title = single_line(title)
    body = text.replace("\r", "").strip()
    if review:
        body = review_text.write(review_text.tidy(review, language), language)
        title, body = _with_label_first(title, body)
    present = {tag_key(tag) for tag in tags_in(body)}
    asked = {tag_key(tag): tag for tag in reversed([tidy_tag(tag) for tag in tags]) if tag}
    tag_line = " ".join(f"#{tag}" for key, tag in reversed(asked.items()) if key not in present)
    if review and tag_line:
        body, tag_line = f"{body} {tag_line}", ""
    return "\n\n".join(part for part in (title, body, tag_line) if part)


def with_place(text: str, place: str) -> str:
    """Return the text with a line for the place, if any; without an empty line before it, which would make a title."""
    place = single_line(place)
    return "\n".join(part for part in (text.rstrip(), f"{PLACE_SIGN} {place}" if place else "") if part)


def split(text: str) -> Caption:
    """Split plain text into title and text, and read a review out of it."""
    whole = text.strip("\n")
    if (own := review_text.read_own(whole)) is not None:
        return Caption("", whole, own)
    first, separator, rest = whole.partition("\n\n")
    is_line = bool(separator) and bool(first) and "\n" not in first
    label, title = review_text.split_label(first)
    if is_line and (own := review_text.read_own(f"{label}\n{rest}".lstrip("\n"))) is not None:
        return Caption(title, rest.strip("\n"), own)
    if is_line and len(first) <= TITLE_LIMIT and not first.startswith(("#", "[", PLACE_SIGN)):
        review = review_text.read(rest)
        return Caption(first, rest.strip("\n"), review if review is not None else review_text.read(whole))
    return Caption("", whole, review_text.read(whole))


def _with_label_first(title: str, body: str) -> tuple[str, str]:
    """Return the title behind the label of a review, which then stands no more in its body."""
    label, separator, rest = body.partition("\n")
    is_label = bool(title and separator) and review_text.split_label(label) == (label, "")
    return (f"{label} {title}", rest) if is_label else (title, body)
