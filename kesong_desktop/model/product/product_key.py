"""Which product a review is of: its GTIN, else brand and name."""

from difflib import SequenceMatcher
from typing import NewType

from kesong_desktop.model.review import Review
from kesong_desktop.model.text.search_words import folded

ProductKey = NewType("ProductKey", str)
_ALIKE = 0.84
_GTIN_DIGITS = 14


def product_key(review: Review) -> ProductKey:
    """Return the key that the reviews of one product share, whatever case, accents and punctuation they are written with."""
    if number := normalized_gtin(review.gtin):
        return ProductKey(f"gtin:{number}")
    return ProductKey(f"{review.kind}:{normalized_name(review.brand)}:{normalized_name(review.product)}")


def split_key(post_id: str) -> ProductKey:
    """Return the key of the product of a single review, which was taken out of another product by hand."""
    return ProductKey(f"post:{post_id}")


def normalized_name(text: str) -> str:
    """Return a name as it is compared: letters and digits without case and accents, separated by single spaces."""
    before, now = text, _normalized_once(text)
    # A few letters of old scripts fold to what folds again.
    while now != before:
        before, now = now, _normalized_once(now)
    return now


def _normalized_once(text: str) -> str:
    plain = "".join(one if one.isalnum() else " " for one in folded(text))
    return " ".join(plain.split()) or " ".join(text.casefold().split())


def normalized_gtin(text: str) -> str:
    """Return a GTIN with 14 digits; empty where its check digit does not fit."""
    digits = text.strip()
    if len(digits) not in {8, 12, 13, 14} or not (digits.isascii() and digits.isdecimal()):
        return ""
    padded = digits.zfill(_GTIN_DIGITS)
    total = sum(int(one) * (3 if place % 2 == 0 else 1) for place, one in enumerate(padded))
    return padded if total % 10 == 0 and int(padded) else ""


def is_alike(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Return whether two pairs of normalized brand and name may name the same product.

    Brands have to be equal, or missing on one side; a number that only one name has tells two products apart.
    """
    (brand, name), (other_brand, other_name) = one, other
    if brand and other_brand and brand != other_brand:
        return False
    # One side may have the brand in the name.
    brands = {*brand.split(), *other_brand.split()}
    words, other_words = (sorted(set(text.split()) - brands) for text in (name, other_name))
    if not words or not other_words:
        return name == other_name
    if _numbers(words) != _numbers(other_words):
        return False
    if set(words) == set(other_words):
        return True
    matcher = SequenceMatcher(None, " ".join(words), " ".join(other_words), autojunk=False)
    # The upper bounds are cheap, and most pairs are below them.
    return (
        matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
    )


def _numbers(words: list[str]) -> set[str]:
    return {word for word in words if any(one.isdecimal() for one in word)}
