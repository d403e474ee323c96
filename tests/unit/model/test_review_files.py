"""Reviews in files: CSV and JSON-LD, out and in again."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_data import linked_data, table
from kesong_desktop.model.review_data.own_review import OwnReview, disclosures
from kesong_desktop.model.review_data.review_entry import ReviewEntry
from kesong_desktop.model.review_text import tidy, write
from tests.fakes.reviews import ReviewMaker

ENTRIES = st.builds(
    ReviewEntry,
    st.integers(0, 10**6).map(lambda seed: tidy(ReviewMaker(seed).review())),
    photos=st.lists(st.sampled_from(["a.jpg", "=b.jpg", "c d.jpg", "-1.png"]), max_size=3).map(tuple),
    language=st.sampled_from(["", "en", "zh-Hans"]),
    published=st.sampled_from(["", "2026-05-31"]),
    url=st.sampled_from(["", "https://a.example/1"]),
)


@given(st.text())
def test_no_cell_is_a_formula(cell: str) -> None:
    """And each comes back as it was."""
    safe = table.escaped(cell)
    assert safe[:1] not in {"=", "+", "-", "@", "\t", "\r"}
    assert table.unescaped(safe) == cell


@given(st.lists(ENTRIES, max_size=4))
def test_csv_comes_back(entries: list[ReviewEntry]) -> None:
    """All fields, in any language; no cell runs in a spreadsheet."""
    text = table.write_reviews(entries)
    assert table.read_reviews(text) == entries
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert not [cell for cell in cells if cell[:1] in set("=+-@\t\r") and cell]


@given(st.lists(ENTRIES, max_size=4))
def test_json_ld_comes_back(entries: list[ReviewEntry]) -> None:
    """All fields, also what schema.org has no word for."""
    assert linked_data.read_document(linked_data.write_document(entries)) == entries


@given(ENTRIES)
def test_embedded_json_ends_no_script(entry: ReviewEntry) -> None:
    """Nothing in it can be markup."""
    assert not set("<>&") & set(linked_data.embedded(entry))
    assert linked_data.embedded(entry).isascii()


def test_csv_of_a_person() -> None:
    """Semicolons, other order, columns missing; the relation is left open."""
    (entry,) = table.read_reviews("\ufeffBrand;Product;Rating\r\nStaub;Pan;4,5\r\n;;\r\n")
    assert (entry.review.product, entry.review.brand, entry.review.halves) == ("Pan", "Staub", 9)
    assert not entry.has_relation


@pytest.mark.parametrize(
    "text", ["a,b\n1,2\n", "", "product,rating\nPan,eleven\n", "product,relation\nPan,stolen\n"]
)
def test_csv_that_cannot_be_read(text: str) -> None:
    """A sentence, no traceback."""
    with pytest.raises(InvalidInput):
        table.read_reviews(text)


@pytest.mark.parametrize("text", ["{", "[" * 100_000, '[{"@type":"Review"}]'])
def test_json_that_cannot_be_read(text: str) -> None:
    """Neither broken nor empty reviews become drafts."""
    with pytest.raises(InvalidInput):
        linked_data.read_document(text)


def test_ledger_by_brand() -> None:
    """Only what was not bought, by brand, the latest first."""

    def own(brand: str, relation: Relation, at_s: float) -> OwnReview:
        review = Review("Pan", 8, relation, brand=brand, when="May 2026")
        return OwnReview("a", str(at_s), "https://x.example/1", at_s, write(tidy(review)), "en")

    lines = disclosures(
        [own("b", Relation.GIFTED, 1), own("B", Relation.OWN, 2), own("a", Relation.BOUGHT, 3)]
    )
    assert [(line.brand, line.label) for line in lines] == [("B", "Ad · own product"), ("b", "Ad · gifted")]
    assert "'" not in table.write_ledger(lines)
    assert lines[0].received == "May 2026"
