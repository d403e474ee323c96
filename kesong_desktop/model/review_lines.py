"""The lines of a review's text between its head and its body: facts, labelled facts, headline, and points."""

import re
from collections.abc import Iterable

from msgspec import Struct, field

from kesong_desktop.model.price import price_readings
from kesong_desktop.model.review import BuyAgain, ReviewKind
from kesong_desktop.model.review_labels import ANSWERS, AT, KINDS, LABELS, QUOTES, USED

SEPARATOR = " · "
CURRENCY = r"[^\W\d_]{1,8}|[^\W\d_]{0,3}[^\w\s.,;·#]{1,3}"
_PRICE = re.compile(rf"^(?P<price>\d[\d.,]{{0,16}}) (?P<currency>{CURRENCY})$")
_LABELLED = re.compile(r"^(?P<label>[^:：·]{1,30}?) ?[:：] ?(?P<value>\S.*)$")
_POINT = re.compile(r"^(?P<sign>[+＋\-–—−]) (?P<points>\S.*)$")
_PRO_SIGNS = "+＋"


class HeadFields(Struct):
    """What the lines below a review's head say, by the fields of ``Review``."""

    facts: dict[str, str] = field(default_factory=dict)
    kind: ReviewKind = ReviewKind.PRODUCT
    again: BuyAgain = BuyAgain.UNSAID
    pros: list[str] = field(default_factory=list)
    cons: list[str] = field(default_factory=list)

    def take(self, line: str) -> bool:
        """Read a line, and return whether it is one of these; a fact that is there already is not read again."""
        if (point := _POINT.match(line)) is not None:
            self._take_points(point["sign"], point["points"])
            return True
        found = read_facts(line) or read_labelled(line) or _read_headline(line)
        if not found or not self.facts.keys().isdisjoint(found):
            return False
        self.facts |= found
        self.kind = KINDS.get(found.get("kind", "").casefold(), self.kind)
        self.again = ANSWERS.get(found.get("again", "").casefold(), self.again)
        return True

    def _take_points(self, sign: str, points: str) -> None:
        whose = self.pros if sign in _PRO_SIGNS else self.cons
        whose += [point for point in points.split(f"; {sign} ") if point]


def is_head_line(line: str) -> bool:
    """Return whether a line would be read as one of these."""
    return HeadFields().take(line)


def read_facts(line: str) -> dict[str, str]:
    """Read ``299 CNY · Tmall · used 6 weeks``, of which parts may be missing; empty for a line of another kind."""
    found: dict[str, str] = {}
    parts = line.split(SEPARATOR)
    if (priced := read_price(parts[0])) is not None:
        found["price"], found["currency"] = priced
        parts = parts[1:]
    if parts and (used := _without_prefix(parts[-1], USED)):
        found["used"] = used
        parts = parts[:-1]
    where = SEPARATOR.join(parts)
    if not found:
        where = _without_prefix(where, AT)
    if where:
        found["where"] = where
    return found


def read_price(part: str) -> tuple[str, str] | None:
    """Read a price and its currency; None for what is none, or can mean two prices."""
    match = _PRICE.match(part)
    readings = price_readings(match["price"], currency=match["currency"]) if match else ()
    return (readings[0], match["currency"]) if match and len(readings) == 1 else None


def read_labelled(line: str) -> dict[str, str]:
    """Read ``Kind: place · Category: restaurant``, with labels of any language; empty for a line of another kind."""
    found: dict[str, str] = {}
    for part in line.split(SEPARATOR):
        labelled = _LABELLED.match(part)
        name = LABELS.get(labelled["label"].casefold()) if labelled else None
        if labelled is None or name is None or name in found or not _is_value(name, labelled["value"]):
            return {}
        found[name] = labelled["value"]
    return found


def starts_as_fact(text: str) -> bool:
    """Return whether a place's name begins as another fact does."""
    return bool(_without_prefix(text, USED)) or text.startswith(USED)


def quoted(headline: str, quotes: str) -> str:
    """Return a headline as it stands in the text, or empty."""
    return f"{quotes[0]}{headline}{quotes[1]}" if headline else ""


def _is_value(name: str, value: str) -> bool:
    if name == "kind":
        return value.casefold() in KINDS
    return name != "again" or value.casefold() in ANSWERS


def _read_headline(line: str) -> dict[str, str]:
    is_quoted = len(line) > 2 and QUOTES.get(line[0]) == line[-1] and SEPARATOR not in line
    return {"headline": line[1:-1]} if is_quoted else {}


def _without_prefix(text: str, prefixes: Iterable[str]) -> str:
    """Return the text behind the prefix that it begins with; empty where it begins with none."""
    return next((text.removeprefix(one) for one in prefixes if text.startswith(one)), "")
