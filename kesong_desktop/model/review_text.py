"""A review as the text of a post, and back.

A review is an ordinary post whose text any other client can read and ours can read back::

    [Ad · gifted]
    ★★★★☆ 4/5 Cast iron pan, Staub
    “The last pan I buy”
    299 CNY · Tmall · used 6 weeks
    Category: cookware · Bought: May 2026 · Would buy again: yes · GTIN: 3272340002345
    Link: https://shop.example/pan
    + heats evenly; + no rust
    - heavy
    Text of the review ...
    #review #kesongreview

Lines without a value are left out; labels are in the post's language and are read in all (``review_labels``). Foreign
conventions are read too (``foreign_review``), and a text that is too long is continued in replies (``review_parts``).
"""

import re
from dataclasses import replace
from decimal import Decimal
from urllib.parse import urlsplit

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.review import Relation, Review, figure, parse_price, run_halves, single_line
from kesong_desktop.model.review_labels import ENGLISH, MARKER_TAG, relation_of, words_for
from kesong_desktop.model.review_lines import (
    CURRENCY,
    SEPARATOR,
    HeadFields,
    is_head_line,
    quoted,
    read_price,
    starts_as_fact,
)

TAG_LINE = ENGLISH.tag_line
_HEAD = re.compile(r"^(?P<stars>[★½☆⯪]{5,6}) (?P<figure>\d(?:[.,]5)?)/5 (?P<name>.+)$")
_LABEL = re.compile(r"(?P<label>\[[^\]]{1,60}\]|【[^】]{1,60}】)\s*(?P<rest>.*)\Z")
_TAGS = re.compile(r"[#＃]\S+(?:\s+[#＃]\S+)*")
_UNREADABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffc\ud800-\udfff]"
)
_GTIN_LENGTHS = frozenset({8, 12, 13, 14})
_MAX_LINK = 2_000


def tidy(review: Review, language: str = "") -> Review:
    """Return the review as the wire can carry it: single-line fields, no separators inside them, trimmed text.

    ``read(write(tidy(r))) == tidy(r)`` for every review with a product. ``language``: the post's, for its price.

    Raises:
        InvalidInput: no product, a rating, price, address or product number that is none, a price that can be read in two ways,
            or one without a currency.
    """
    product, brand = _field(review.product), _field(review.brand)
    if not product:
        raise InvalidInput(Reason.PRODUCT_MISSING)
    if not 1 <= review.halves <= 10:
        raise InvalidInput(Reason.RATING_MISSING)
    currency = _currency(review.currency)
    price = parse_price(review.price, language, currency)
    if bool(price) != bool(currency):
        raise InvalidInput(Reason.PRICE_WITHOUT_CURRENCY)
    return replace(
        review,
        product=product if brand else _joined(product),
        brand=_joined(brand),
        price=price,
        currency=currency,
        where=_where(review.where, is_first=not price),
        used=_fact(review.used),
        pros=_points(review.pros),
        cons=_points(review.cons),
        text=_body(review.text),
        category=_fact(review.category),
        headline=_fact(review.headline),
        when=_fact(review.when),
        link=_link(review.link),
        gtin=_gtin(review.gtin),
    )


def write(review: Review, language: str = "") -> str:
    """Return the review's text on the wire, tag line included. Takes a review that ``tidy`` returned."""
    words = words_for(language)
    stars = "★" * (review.halves // 2) + ("½" if review.halves % 2 else "")
    stars += "☆" * (5 - (review.halves + 1) // 2)
    name = f"{review.product}, {review.brand}" if review.brand else review.product
    price = f"{review.price} {review.currency}" if review.price else ""
    used = f"{words.used}{review.used}" if review.used else ""
    where = f"{words.at}{review.where}" if review.where and not price and not used else review.where
    values = {
        "kind": words.kinds.get(review.kind, ""),
        "category": review.category,
        "when": review.when,
        "again": words.answers.get(review.again, ""),
        "gtin": review.gtin,
    }
    labelled = {key: f"{words.labels[key]}{words.colon}{value}" for key, value in values.items() if value}
    lines = [
        words.relation(review.relation),
        f"{stars} {figure(review.halves)}/5 {name}",
        quoted(review.headline, words.quotes),
        SEPARATOR.join(part for part in (price, where, used) if part),
        SEPARATOR.join(labelled.values()),
        f"{words.labels['link']}{words.colon}{review.link}" if review.link else "",
        "; ".join(f"+ {pro}" for pro in review.pros),
        "; ".join(f"- {con}" for con in review.cons),
        _apart(review.text),
        words.tag_line,
    ]
    return "\n".join(line for line in lines if line)


def read(text: str) -> Review | None:
    """Read a review out of a post's plain text, or None where it is not one.

    What this program wrote comes back exactly; for foreign texts the rating and the rest of the first line are taken.
    """
    if own := read_own(text):
        return own
    # Its patterns take a while to compile, and few screens show such a text.
    from kesong_desktop.model.foreign_review import read_foreign  # noqa: PLC0415

    return read_foreign(text)


def read_own(text: str) -> Review | None:
    """Read a review of this form, whose labels may be of any language, or None where it is not one."""
    lines = text.strip().split("\n")
    relation = relation_of(lines[0].strip())
    if relation is not None:
        lines = lines[1:]
    head = _HEAD.match(lines[0].strip()) if lines else None
    if head is None:
        return None
    halves = int(Decimal(head["figure"].replace(",", ".")) * 2)
    has_mark = f"#{MARKER_TAG}" in text.casefold()
    if not 1 <= halves <= 10 or not (has_mark or run_halves(head["stars"]) == halves):
        return None
    name, has_brand, brand = head["name"].rpartition(", ")
    rest = _without_tag_line([line.rstrip() for line in lines[1:]])
    found, taken = HeadFields(), 0
    while taken < len(rest) and found.take(rest[taken]):
        taken += 1
    facts = {key: value for key, value in found.facts.items() if key not in {"kind", "again"}}
    return Review(
        product=name if has_brand else head["name"],
        halves=halves,
        relation=relation or Relation.BOUGHT,
        brand=brand if has_brand else "",
        pros=tuple(found.pros),
        cons=tuple(found.cons),
        text="\n".join(rest[taken:]).strip("\n"),
        kind=found.kind,
        again=found.again,
        **facts,
    )


def split_label(line: str) -> tuple[str, str]:
    """Return the label of a relation at the beginning of a line, or empty, and what stands behind it."""
    found = _LABEL.match(line)
    if found is None or relation_of(found["label"]) is None:
        return "", line
    return found["label"], found["rest"]


def _without_tag_line(lines: list[str]) -> list[str]:
    for number in range(len(lines) - 1, -1, -1):
        if MARKER_TAG in lines[number].casefold() and _TAGS.fullmatch(lines[number].strip()):
            return lines[:number]
    return lines


def _apart(text: str) -> str:
    """Return the body, behind an empty line where its first line would be read as one of the lines above it."""
    return f"\n{text}" if text and is_head_line(text.split("\n", 1)[0]) else text


def _field(text: str) -> str:
    return single_line(_UNREADABLE.sub("", text)).strip(" ,")


def _currency(text: str) -> str:
    word = single_line(text).replace(" ", "")
    if word and not re.fullmatch(CURRENCY, word):
        raise InvalidInput(Reason.CURRENCY_INVALID, text=text)
    return word


def _joined(name: str) -> str:
    return _field(re.sub(r",+ ", " ", name))


def _fact(text: str) -> str:
    return re.sub(r"(?: ·)+ ", " ", _field(text)).strip(" ·,")


def _where(text: str, *, is_first: bool) -> str:
    where = re.sub(r"^(?:[+＋\-–—−] )+", "", _fact(text)).strip(" ·,")
    is_taken = starts_as_fact(where) or (is_first and read_price(where) is not None)
    return f"at {where}" if is_taken else where


def _points(points: tuple[str, ...]) -> tuple[str, ...]:
    lines = (re.sub(r";+ (?=[+-] )", ", ", single_line(_UNREADABLE.sub("", point))) for point in points)
    bare = (re.sub(r"^(?:[+-] )+", "", line).strip(" ;") for line in lines)
    return tuple(point for point in bare if point)


def _body(text: str) -> str:
    lines = _UNREADABLE.sub("", re.sub("[\t\x1f]", " ", text.replace("\r\n", "\n"))).splitlines()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip("\n")


def _link(text: str) -> str:
    """Return the product's address, or empty; one without its scheme gets it."""
    link = text.strip()
    if link and "://" not in link:
        link = f"https://{link}"
    try:
        parts = urlsplit(link)
        is_link = (
            parts.scheme.lower() in {"http", "https"} and "." in (parts.hostname or "") and parts.port != 0
        )
    except ValueError:
        is_link = False
    if link and not (is_link and link.isprintable() and " " not in link and len(link) <= _MAX_LINK):
        raise InvalidInput(Reason.LINK_INVALID, text=text)
    return link


def _gtin(text: str) -> str:
    """Return the digits of a GTIN whose last one checks the others (GS1 General Specifications, 7.9), or empty."""
    digits = re.sub(r"[\s-]", "", text)
    if not digits:
        return ""
    is_number = len(digits) in _GTIN_LENGTHS and digits.isascii() and digits.isdigit()
    weighted = (
        (int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
        if is_number
        else (1,)
    )
    if sum(weighted) % 10:
        raise InvalidInput(Reason.GTIN_INVALID, text=text)
    return digits
