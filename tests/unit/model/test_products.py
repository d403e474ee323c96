"""Which product a review is of, what may be the same, and which reviews a filter lets through."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.product.product_key import (
    is_alike,
    normalized_gtin,
    normalized_name,
    product_key,
)
from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.review import Relation, Review, ReviewKind
from tests.fakes.reviews import review_post
from tests.fakes.timeline_services import post

PAN = Review(
    "Cast iron pan", 8, Relation.BOUGHT, brand="Staub", category="Kitchen", price="30", currency="EUR"
)
NAMES = st.text(max_size=12)


@pytest.mark.parametrize(
    "other",
    [
        replace(PAN, product="cast-iron PAN!"),
        replace(PAN, brand="STAUB"),
        replace(PAN, product="Cast iron pan", halves=1, relation=Relation.GIFTED, category=""),
    ],
)
def test_spelling_makes_no_other_product(other: Review) -> None:
    assert product_key(other) == product_key(PAN)


def test_brand_kind_and_number_make_another_product() -> None:
    others = (
        replace(PAN, brand="Nord"),
        replace(PAN, kind=ReviewKind.PLACE),
        replace(PAN, gtin="4006381333931"),
        replace(PAN, product="Cast iron pan 28"),
    )
    assert len({product_key(one) for one in (PAN, *others)}) == 5


def test_one_number_in_several_lengths_is_one_product() -> None:
    assert product_key(replace(PAN, gtin="012345678905")) == product_key(
        replace(PAN, product="Pot", gtin="0012345678905")
    )
    assert product_key(replace(PAN, gtin="012345678906")) == product_key(PAN), "its check digit is wrong"
    assert normalized_gtin("٤٠٠٦٣٨١٣٣٣٩٣١") == ""


@given(NAMES)
def test_a_normalized_name_stays_as_it_is(name: str) -> None:
    once = normalized_name(name)
    assert normalized_name(once) == once
    assert bool(once) == bool(name.strip())


@given(NAMES, NAMES, NAMES, NAMES)
def test_being_alike_is_mutual(brand: str, name: str, other_brand: str, other_name: str) -> None:
    one = (normalized_name(brand), normalized_name(name))
    other = (normalized_name(other_brand), normalized_name(other_name))
    assert is_alike(one, one)
    if is_alike(one, other):
        assert not (one[0] and other[0]) or one[0] == other[0]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("staub", "cast iron pan"), ("", "staub cast iron pan"), True),
        (("", "pan cast iron"), ("staub", "cast iron pan"), True),
        (("staub", "cast iron pan"), ("nord", "cast iron pan"), False),
        (("", "phone 12"), ("", "phone 13"), False),
        (("", "espresso cup"), ("", "espresso cups"), True),
        (("", "pan"), ("", "tent"), False),
    ],
)
def test_what_may_be_the_same(one: tuple[str, str], other: tuple[str, str], expected: bool) -> None:
    assert is_alike(one, other) is expected
    assert is_alike(other, one) is expected


@pytest.mark.parametrize(
    ("wanted", "passes"),
    [
        (ReviewFilter(), True),
        (ReviewFilter(reviews_only=True), True),
        (ReviewFilter(no_ads=True), True),
        (ReviewFilter(relations=frozenset({Relation.GIFTED})), False),
        (ReviewFilter(least_halves=9), False),
        (ReviewFilter(category="KITCHEN"), True),
        (ReviewFilter(category="Paper"), False),
        (ReviewFilter(least_price="29,50", most_price="30"), True),
        (ReviewFilter(most_price="29"), False),
        (ReviewFilter(currency="cny"), False),
    ],
)
def test_a_filter_lets_reviews_through(wanted: ReviewFilter, passes: bool) -> None:
    assert wanted.passes(review_post(1, PAN)) is passes
    assert wanted.passes(post(2)) is (wanted in {ReviewFilter(), ReviewFilter(no_ads=True)})


def test_ads_are_all_but_what_was_bought() -> None:
    shown = [one for one in Relation if ReviewFilter(no_ads=True).passes_review(replace(PAN, relation=one))]
    assert shown == [Relation.BOUGHT]
