"""CSV tables of reviews and disclosures, safe to open in a spreadsheet.

A cell that a spreadsheet would run as a formula gets an apostrophe before it, and loses it when it is read.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import UTC, datetime

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.review import BuyAgain, Relation, Review, ReviewKind, figure, parse_rating
from kesong_desktop.model.review_data.own_review import Disclosure
from kesong_desktop.model.review_data.review_entry import ReviewEntry

_RISKY = frozenset("=+-@\t\r\n'")
_REVIEW = tuple(one.name for one in fields(Review))
_COLUMNS = ("rating" if name == "halves" else name for name in _REVIEW)
REVIEW_COLUMNS = (*_COLUMNS, "photos", "language", "published", "url")
_LINES = frozenset({"pros", "cons", "photos"})
"""Columns of which a cell holds a line for each."""
LEDGER_COLUMNS = (
    "brand",
    "product",
    "relation",
    "label",
    "received",
    "published",
    "url",
    "account",
    "deleted",
)


def escaped(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; ``unescaped`` gives it back."""
    return f"'{cell}" if cell[:1] in _RISKY and cell else cell


def unescaped(cell: str) -> str:
    """Return the cell without the apostrophe that ``escaped`` put before it."""
    return cell[1:] if cell.startswith("'") and cell[1:2] in _RISKY and len(cell) > 1 else cell


def write_reviews(entries: Iterable[ReviewEntry]) -> str:
    """Return reviews as CSV, with a line of column names first."""
    return _written(REVIEW_COLUMNS, (_row(entry) for entry in entries))


def read_reviews(text: str) -> list[ReviewEntry]:
    """Read what ``write_reviews`` wrote, or a person in a spreadsheet; columns may be missing or in another order.

    Raises:
        InvalidInput: there is no column for the product, or a cell cannot be read; it says in which line.
    """
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        head = [name.strip().casefold() for name in next(rows, [])]
        if "product" not in head:
            raise InvalidInput(Reason.REVIEWS_UNREADABLE, line=1)
        return [_entry(head, row, number) for number, row in enumerate(rows, 2) if any(row)]
    except csv.Error as error:
        raise InvalidInput(Reason.REVIEWS_UNREADABLE, line=rows.line_num) from error


def write_ledger(lines: Iterable[Disclosure]) -> str:
    """Return the ledger of disclosures as CSV."""
    return _written(LEDGER_COLUMNS, (_ledger_row(line) for line in lines))


def day_of(at_s: float) -> str:
    """Return the day of a time in seconds since 1970, as 2026-05-31; empty for none."""
    return datetime.fromtimestamp(at_s, UTC).date().isoformat() if at_s else ""


def _ledger_row(line: Disclosure) -> Sequence[str]:
    return (
        line.brand,
        line.product,
        line.relation.value,
        line.label,
        line.received,
        day_of(line.published_s),
        line.url,
        line.account,
        "yes" if line.is_deleted else "",
    )


def _written(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([escaped(cell) for cell in row])
    return out.getvalue()


def _row(entry: ReviewEntry) -> Sequence[str]:
    review = entry.review
    cells = {name: getattr(review, name) for name in _REVIEW if name not in _LINES}
    if not entry.has_relation:
        cells["relation"] = ""
    cells["rating"] = figure(review.halves) if review.halves else ""
    cells |= {
        "pros": "\n".join(review.pros),
        "cons": "\n".join(review.cons),
        "photos": "\n".join(entry.photos),
    }
    cells |= {"language": entry.language, "published": entry.published, "url": entry.url}
    return [str(cells[name]) for name in REVIEW_COLUMNS]


def _entry(head: list[str], row: list[str], number: int) -> ReviewEntry:
    cells = {name: unescaped(cell) for name, cell in zip(head, row, strict=False)}
    lines = {name: tuple(one for one in cells.get(name, "").split("\n") if one.strip()) for name in _LINES}
    plain = {
        name: cells.get(name, "")
        for name in _REVIEW
        if name not in _LINES | {"halves", "relation", "kind", "again"}
    }
    try:
        review = Review(
            halves=parse_rating(cells["rating"]) if cells.get("rating", "").strip() else 0,
            relation=Relation(cells.get("relation", "").strip().casefold() or Relation.BOUGHT),
            kind=ReviewKind(cells.get("kind", "").strip().casefold() or ReviewKind.PRODUCT),
            again=BuyAgain(cells.get("again", "").strip().casefold()),
            pros=lines["pros"],
            cons=lines["cons"],
            **plain,
        )
    except (ValueError, InvalidInput) as error:
        raise InvalidInput(Reason.REVIEWS_UNREADABLE, line=number) from error
    return ReviewEntry(
        review,
        has_relation=bool(cells.get("relation", "").strip()),
        photos=lines["photos"],
        language=cells.get("language", ""),
        published=cells.get("published", ""),
        url=cells.get("url", ""),
    )
