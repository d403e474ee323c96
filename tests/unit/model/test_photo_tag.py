"""Tags of a photo, through its description and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.review_data.photo_tag import PhotoTag, read_tags, tidy_tags, write_tags

NAMES = st.text(max_size=30) | st.sampled_from(
    [
        "Lip",
        "2: Spoon",
        "a; 2: b",
        "Cup (3 %, 4 %)",
        "Ratio 1: 2",
        "杯子，18 元",
        "كوب",
        "Cup, 18 EUR",
        "1",
        "(",
        "50 %",
    ]
)
TAGS = st.builds(
    PhotoTag,
    name=NAMES,
    price=st.sampled_from(["", "18", "18.50", "1299"]),
    currency=st.sampled_from(["", "EUR", "元", "$"]),
    left=st.integers(0, 100),
    top=st.integers(0, 100),
)
ALTS = st.text(max_size=60) | st.sampled_from(["", "A cup.", "Scale 1: 20", "1: one\n2: two", "ends with 3"])


@given(ALTS, st.lists(TAGS, max_size=22))
def test_what_is_written_comes_back(alt: str, tags: list[PhotoTag]) -> None:
    """The tags as tidied, each with its point; the description's own words stand before them."""
    tidy = tidy_tags(tags)
    own, read = read_tags(write_tags(alt, tidy))
    assert read == (tidy or read_tags(alt.strip())[1])
    assert all(tag.has_point and tag.name for tag in tidy)
    assert tidy_tags(tidy) == tidy
    if tidy:
        assert own == alt.strip()


def test_a_reader_hears_names_and_prices() -> None:
    """As it stands in the description."""
    tags = (PhotoTag("Lip", left=43, top=29), PhotoTag("Spoon", "18", "EUR", 72, 60))
    assert write_tags("A red cup.", tags) == "A red cup.\n1: Lip (43 %, 29 %); 2: Spoon, 18 EUR (72 %, 60 %)"


@pytest.mark.parametrize(
    ("alt", "names"),
    [
        ("A cup. 1: Lip (43%, 29%); 2: Spoon, 18 EUR (72%/60%)", ["Lip", "Spoon"]),
        ("A cup.\n1: Lip; 2: Spoon", ["Lip", "Spoon"]),
        ("A cup.\n1： 杯子（4 %，5 %）", ["杯子"]),
        ("1: Lip (43 %, 29 %)\n2: Spoon (1 %, 2 %)", ["Lip", "Spoon"]),
        ("A model at 1: 20 of a ship", []),
        ("Halftime 1: 0; 2: 1 at the end", []),
        ("Step 1: stir (50 %)", []),
        ("", []),
    ],
)
def test_other_spellings(alt: str, names: list[str]) -> None:
    """What people type is read where it is clear."""
    assert [tag.name for tag in read_tags(alt)[1]] == names


def test_price_of_a_typed_line() -> None:
    """Behind a comma with its currency; what could mean two prices stays in the name."""
    tag = PhotoTag("", left=1, top=2)
    assert tag.named("Spoon, 18.50 EUR") == PhotoTag("Spoon", "18.50", "EUR", 1, 2)
    assert tag.named("Spoon, small") == PhotoTag("Spoon, small", "", "", 1, 2)
