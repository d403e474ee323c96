"""A product review: data, its text on the wire, and back.

A review is an ordinary post whose text any other client can read and ours can read back::

    [Ad · gifted]
    ★★★★☆ 4/5 Cast iron pan, Staub
    299 CNY · Tmall · used 6 weeks
    + heats evenly; + no rust
    - heavy
    Text of the review ...
    #review #kesongreview

Foreign conventions are read too: ``n/5``, ``n/10``, star and moon runs (NeoDB), ``(4 stars)`` (BookWyrm).
"""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from kesong_desktop.errors import InvalidInput

MARKER_TAG = "kesongreview"
TAG_LINE = f"#review #{MARKER_TAG}"


class Relation(StrEnum):
    """How the product came to the reviewer. ``BOUGHT`` needs no label on the wire; all others stand first in the text."""

    BOUGHT = "bought"
    GIFTED = "gifted"
    AFFILIATE = "affiliate"
    SPONSORED = "sponsored"
    OWN = "own"


RELATION_LABELS = {
    Relation.GIFTED: "[Ad · gifted]",
    Relation.AFFILIATE: "[Ad · affiliate]",
    Relation.SPONSORED: "[Ad · sponsored]",
    Relation.OWN: "[Own product]",
}


@dataclass(frozen=True, slots=True)
class Review:
    """What somebody thinks of a product. ``halves`` is the rating in half stars, 1 to 10; texts are single-line but ``text``."""

    product: str
    halves: int
    relation: Relation
    brand: str = ""
    price: str = ""
    """A decimal string such as ``299`` or ``18.50``, or empty."""
    currency: str = ""
    where: str = ""
    used: str = ""
    """For how long, such as ``6 weeks``."""
    pros: tuple[str, ...] = ()
    cons: tuple[str, ...] = ()
    text: str = ""

    @property
    def rating(self) -> float:
        """Stars out of five."""
        return self.halves / 2


def figure(halves: int) -> str:
    """``4`` or ``4.5``."""
    return f"{halves // 2}.5" if halves % 2 else str(halves // 2)


def parse_rating(text: str) -> int:
    """Read ``4/5``, ``4.5``, ``9/10`` or ``4.5/5`` into half stars.

    Raises:
        InvalidInput: not a number of stars from 0.5 to 5 in halves.
    """
    number, _, base = text.strip().replace(",", ".").partition("/")
    try:
        halves = Decimal(number) * 10 / Decimal(base or "5")
    except (InvalidOperation, ZeroDivisionError):
        halves = Decimal(-1)
    if not halves.is_finite() or halves != halves.to_integral_value() or not 1 <= halves <= 10:
        raise InvalidInput(
            f"“{text}” is not a rating.", "Give stars out of five in halves, such as 4/5 or 4.5/5."
        )
    return int(halves)


def parse_price(text: str) -> str:
    """A price as a plain decimal string, or empty.

    Raises:
        InvalidInput: not a positive number.
    """
    text = text.strip()
    if not text:
        return ""
    plain = (
        text.replace(" ", "").replace(",", ".")
        if text.count(",") == 1 and "." not in text
        else text.replace(",", "")
    )
    if not re.fullmatch(r"\d{1,12}(\.\d{1,4})?", plain, re.ASCII):
        raise InvalidInput(
            f"“{text}” is not a price.", "Give a number such as 299 or 18.50, and the currency beside it."
        )
    return plain


def single_line(text: str) -> str:
    """Text with every run of white space turned into one space."""
    return " ".join(text.split())


def tidy(review: Review) -> Review:
    """The review as the wire can carry it: single-line fields, no separators inside them, trimmed text.

    ``read(write(tidy(r))) == tidy(r)`` for every review with a product.

    Raises:
        InvalidInput: no product, a rating or price that is none, or a price without a currency.
    """
    product, brand = _field(review.product), _field(review.brand)
    if not product:
        raise InvalidInput("A review needs the name of what it is about.", "Fill in the product.")
    if not 1 <= review.halves <= 10:
        raise InvalidInput("A review needs a rating.", "Give half a star to five stars.")
    price, currency = parse_price(review.price), _currency(review.currency)
    if bool(price) != bool(currency):
        raise InvalidInput(
            "A price needs its currency beside it.", "Give both, such as 299 and CNY, or neither."
        )
    return Review(
        product=product if brand else _joined(product),
        halves=review.halves,
        relation=review.relation,
        brand=_joined(brand),
        price=price,
        currency=currency,
        where=_where(review.where, is_first=not price),
        used=_fact(review.used),
        pros=_points(review.pros),
        cons=_points(review.cons),
        text=_body(review.text),
    )


def write(review: Review) -> str:
    """The review's text on the wire, tag line included. Takes a review that ``tidy`` returned."""
    stars = "★" * (review.halves // 2) + ("½" if review.halves % 2 else "")
    stars += "☆" * (5 - (review.halves + 1) // 2)
    name = f"{review.product}, {review.brand}" if review.brand else review.product
    price = f"{review.price} {review.currency}" if review.price else ""
    used = f"used {review.used}" if review.used else ""
    where = f"at {review.where}" if review.where and not price and not used else review.where
    body = f"\n{review.text}" if _could_be_head(review.text) else review.text
    lines = [
        RELATION_LABELS.get(review.relation, ""),
        f"{stars} {figure(review.halves)}/5 {name}",
        " · ".join(part for part in (price, where, used) if part),
        "; ".join(f"+ {pro}" for pro in review.pros),
        "; ".join(f"- {con}" for con in review.cons),
        body,
        TAG_LINE,
    ]
    return "\n".join(line for line in lines if line)


_LABEL_OF = {label.casefold(): relation for relation, label in RELATION_LABELS.items()}
_HEAD = re.compile(r"^[★½☆⯪]{5,6} (?P<figure>\d(?:\.5)?)/5 (?P<name>.+)$")
_PRICE = re.compile(r"^(?P<price>\d{1,12}(?:\.\d{1,4})?) (?P<currency>[^\W\d_]{1,8}|[^\w\s.,;·#]{1,3})$")
_TAGS = re.compile(r"(?:#\w+\s*)+")


def read(text: str) -> Review | None:
    """Read a review out of a post's plain text, or None where it is not one.

    What this program wrote comes back exactly; for foreign texts the rating and the rest of the first line are taken.
    """
    return _read_own(text) or _read_foreign(text)


def _read_own(text: str) -> Review | None:
    lines = text.strip().split("\n")
    relation = _LABEL_OF.get(lines[0].strip().casefold())
    if relation is not None:
        lines = lines[1:]
    head = _HEAD.match(lines[0].strip()) if lines else None
    if head is None or f"#{MARKER_TAG}" not in text.casefold():
        return None
    name, has_brand, brand = head["name"].rpartition(", ")
    product = name if has_brand else head["name"]
    rest = [line.rstrip() for line in lines[1:]]
    rest = _without_tag_line(rest)
    facts, rest = _take_facts(rest)
    pros, rest = _take_points(rest, "+ ")
    cons, rest = _take_points(rest, "- ")
    return Review(
        product=product,
        halves=int(Decimal(head["figure"]) * 2),
        relation=relation or Relation.BOUGHT,
        brand=brand if has_brand else "",
        price=facts[0],
        currency=facts[1],
        where=facts[2],
        used=facts[3],
        pros=pros,
        cons=cons,
        text="\n".join(rest).strip("\n"),
    )


def _without_tag_line(lines: list[str]) -> list[str]:
    for number in range(len(lines) - 1, -1, -1):
        if MARKER_TAG in lines[number].casefold() and _TAGS.fullmatch(lines[number].strip()):
            return lines[:number]
    return lines


def _take_facts(lines: list[str]) -> tuple[tuple[str, str, str, str], list[str]]:
    none = ("", "", "", "")
    if not lines:
        return none, lines
    parts = lines[0].split(" · ")
    priced = _PRICE.match(parts[0])
    price, currency = (priced["price"], priced["currency"]) if priced else ("", "")
    rest = parts[1:] if priced else parts
    used = rest.pop().removeprefix("used ") if rest and rest[-1].startswith("used ") else ""
    where = " · ".join(rest)
    if not priced and not used:
        if not where.startswith("at "):
            return none, lines
        where = where.removeprefix("at ")
    return (price, currency, where, used), lines[1:]


def _take_points(lines: list[str], sign: str) -> tuple[tuple[str, ...], list[str]]:
    if not lines or not lines[0].startswith(sign):
        return (), lines
    return tuple(part for part in lines[0].removeprefix(sign).split(f"; {sign}") if part), lines[1:]


def _could_be_head(text: str) -> bool:
    """True where the text's first line would be read as facts or points; an empty line then keeps it apart."""
    first = text.split("\n", 1)[:1]
    return first != [""] and (_take_facts(first)[1] == [] or first[0].startswith(("+ ", "- ")))


_FOREIGN = (
    (re.compile(r"(?<![\d/.,])(\d{1,2}(?:[.,]5)?)/(5|10)(?![\d/])"), None),
    (re.compile(r"([★⭐🌕]️?(?:[★⭐🌕☆🌗🌑½]️?){0,4})"), "run"),
    (re.compile(r"\((\d(?:[.,]5)?) stars?\)", re.IGNORECASE), None),
)
_REVIEWISH = re.compile(r"#\w*review\w*|#\w*测评\w*|\bstars?\)|[★⭐🌕]", re.IGNORECASE)


def _read_foreign(text: str) -> Review | None:
    if not _REVIEWISH.search(text):
        return None
    for line in (line for line in text.split("\n")[:6] if line.strip()):
        for pattern, kind in _FOREIGN:
            found = pattern.search(line)
            if found is None:
                continue
            halves = _run_halves(found[1]) if kind else _figure_halves(found)
            product = single_line(re.sub(r"[★⭐☆🌕🌗🌑½️]|#\w+", " ", line.replace(found[0], " "))).strip(
                " :-–—"
            )
            if halves is not None and product:
                return Review(product=product[:120], halves=halves, relation=_relation_in(text), text=text)
    return None


def _run_halves(run: str) -> int | None:
    halves = 2 * sum(run.count(full) for full in "★⭐🌕") + run.count("🌗") + run.count("½")
    return halves if 1 <= halves <= 10 else None


def _figure_halves(found: re.Match[str]) -> int | None:
    base = found[2] if found.re.groups > 1 else "5"
    try:
        return parse_rating(f"{found[1]}/{base}")
    except InvalidInput:
        return None


def _relation_in(text: str) -> Relation:
    words = text.casefold()
    if "gifted" in words:
        return Relation.GIFTED
    if "affiliate" in words:
        return Relation.AFFILIATE
    if re.search(r"#ad\b|#sponsored\b|\bsponsored\b", words):
        return Relation.SPONSORED
    return Relation.BOUGHT


def _field(text: str) -> str:
    return single_line(text).strip(" ,")


def _currency(text: str) -> str:
    word = single_line(text).replace(" ", "")
    if word and not re.fullmatch(r"[^\W\d_]{1,8}|[^\w\s.,;·#]{1,3}", word):
        raise InvalidInput(
            f"“{text}” is not a currency.", "Give a code such as EUR or CNY, or a sign such as €."
        )
    return word


def _joined(name: str) -> str:
    return re.sub(r",+ ", " ", name)


def _fact(text: str) -> str:
    return re.sub(r"(?: ·)+ ", " ", _field(text)).strip(" ·,")


def _where(text: str, *, is_first: bool) -> str:
    where = _fact(text)
    is_taken = where.startswith("used ") or (is_first and _PRICE.match(where))
    return f"at {where}" if is_taken else where


def _points(points: tuple[str, ...]) -> tuple[str, ...]:
    lines = (re.sub(r";+ (?=[+-] )", ", ", single_line(point)) for point in points)
    bare = (re.sub(r"^(?:[+-] )+", "", line).strip(" ;") for line in lines)
    return tuple(point for point in bare if point)


def _body(text: str) -> str:
    return re.sub(
        r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text.replace("\r", "").split("\n"))
    ).strip("\n")
