"""A product review as data, and its rating and price as a person enters them."""

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.price import price_readings
from kesong_desktop.record import Record

FULL_STARS = "★⭐🌟🌕"
HALF_STARS = "½⯪⯨🌗🌓"
EMPTY_STARS = "☆🌑⚝✩"
_HALF = re.compile(r"(\d*)\s?½")
_PLAIN_SIGNS = str.maketrans(",٫\u2044\u2215", "..//")


class Relation(StrEnum):
    """How the product came to the reviewer. ``BOUGHT`` needs no label on the wire; all others stand first in the text."""

    BOUGHT = "bought"
    GIFTED = "gifted"
    AFFILIATE = "affiliate"
    SPONSORED = "sponsored"
    OWN = "own"


class ReviewKind(StrEnum):
    """What is reviewed; a product unless the text says otherwise."""

    PRODUCT = "product"
    PLACE = "place"
    SERVICE = "service"


class BuyAgain(StrEnum):
    """Whether the reviewer would buy it again; ``UNSAID`` where they do not tell."""

    UNSAID = ""
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class Review(Record, frozen=True):
    """A review of a product, place or service. ``halves`` is the rating in half stars, 1 to 10; only ``text`` has lines."""

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
    kind: ReviewKind = ReviewKind.PRODUCT
    category: str = ""
    headline: str = ""
    when: str = ""
    """When it was bought, in words or as a date."""
    again: BuyAgain = BuyAgain.UNSAID
    link: str = ""
    """The product's web address."""
    gtin: str = ""
    """The product's Global Trade Item Number, of 8, 12, 13 or 14 digits."""

    @property
    def rating(self) -> float:
        """The rating in stars, 0.5 to 5."""
        return self.halves / 2


def figure(halves: int) -> str:
    """Return a rating in half stars as text, such as ``4`` or ``4.5``."""
    return f"{halves // 2}.5" if halves % 2 else str(halves // 2)


def parse_rating(text: str) -> int:
    """Read ``4/5``, ``4.5``, ``3,5/5``, ``9/10``, ``3½`` or a run of stars such as ``★★★½`` into half stars.

    Raises:
        InvalidInput: not a number of stars from 0.5 to 5 in halves.
    """
    run = run_halves("".join(text.split()))
    if run is not None:
        return run
    plain = _HALF.sub(lambda found: f"{found[1] or 0}.5", text)
    bare = "".join(unicodedata.normalize("NFKC", plain).split()).translate(_PLAIN_SIGNS)
    # Decimal would also read 1e0.
    number, _, base = ("" if "e" in bare.lower() else bare).partition("/")
    try:
        halves = Decimal(number) * 10 / Decimal(base or "5")
    except (InvalidOperation, ZeroDivisionError):
        halves = Decimal(-1)
    if not halves.is_finite() or halves != halves.to_integral_value() or not 1 <= halves <= 10:
        raise InvalidInput(Reason.RATING_INVALID, text=text)
    return int(halves)


def run_halves(run: str) -> int | None:
    """Return the half stars of a run of stars or moons: at most five signs, or ten of which each is half a star; else None."""
    signs = run.replace("\ufe0f", "")
    full = sum(signs.count(sign) for sign in FULL_STARS)
    half = sum(signs.count(sign) for sign in HALF_STARS)
    total = full + half + sum(signs.count(sign) for sign in EMPTY_STARS)
    if total != len(signs) or not full + half or half > 1:
        return None
    if total == 10 and not half:
        return full
    return 2 * full + half if total <= 5 else None


def parse_price(text: str, language: str = "", currency: str = "") -> str:
    """Return a price as a plain decimal string, or empty. ``language``: the post's; ``currency``: what it is in.

    Raises:
        InvalidInput: not a positive number, or one that can be read in two ways.
    """
    text = text.strip()
    if not text:
        return ""
    readings = price_readings(text, language, currency)
    if not readings:
        raise InvalidInput(Reason.PRICE_INVALID, text=text)
    if len(readings) > 1:
        raise InvalidInput(Reason.PRICE_AMBIGUOUS, text=text, one=f"{readings[0]}.00", other=readings[1])
    return readings[0]


def single_line(text: str) -> str:
    """Return text with every run of white space turned into one space."""
    return " ".join(text.split())
