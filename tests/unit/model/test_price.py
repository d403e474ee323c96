"""Prices as people type them."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.draft import Draft, DraftId, ReviewForm
from kesong_desktop.model.price import price_readings
from kesong_desktop.model.review import Relation, parse_price


@pytest.mark.parametrize(
    ("text", "language", "currency", "readings"),
    [
        ("1,299", "en", "USD", ("1299",)),
        ("1,299", "", "CNY", ("1299",)),
        ("1,299", "de", "EUR", ("1299", "1.2990")),
        ("1,299", "", "EUR", ("1299", "1.2990")),
        ("1 299", "fr", "EUR", ("1299",)),
        ("1\u202f299,50", "fr", "EUR", ("1299.50",)),
        ("1.299,50", "en", "USD", ("1299.50",)),
        ("1,299.50", "de", "EUR", ("1299.50",)),
        ("12.999", "de", "EUR", ("12999",)),
        ("12.999", "id", "IDR", ("12999",)),
        ("12.999", "en", "USD", ("12999", "12.9990")),
        ("12.999", "fr", "EUR", ("12999", "12.9990")),
        ("12.999", "ar", "KWD", ("12.9990",)),
        ("1,299", "ja", "JPY", ("1299",)),
        ("1.299", "de-CH", "CHF", ("1299", "1.2990")),
        ("1’299.00", "de-CH", "CHF", ("1299",)),
        ("12,34,567", "hi", "INR", ("1234567",)),
        ("٢٩٩٫٥", "ar", "EGP", ("299.50",)),
        ("１，２９９", "ja", "JPY", ("1299",)),
        ("€ 12,50", "de", "EUR", ("12.50",)),
        ("1299元", "zh", "CNY", ("1299",)),
        ("0.999", "de", "EUR", ("0.9990",)),
        ("1299,500", "de", "EUR", ("1299.50",)),
        ("299", "", "", ("299",)),
        ("18.50", "de", "EUR", ("18.50",)),
        ("18,5", "en", "EUR", ("18.50",)),
        ("1'299.-", "de-CH", "CHF", ("1299",)),
        ("1’299.–", "de-CH", "CHF", ("1299",)),
        ("1`299.50", "de-CH", "CHF", ("1299.50",)),
        ("1 299,-", "nb", "NOK", ("1299",)),
        ("1.299,--", "de", "EUR", ("1299",)),
        ("299:-", "sv", "SEK", ("299",)),
        ("12.000,- Kč", "cs", "CZK", ("12000",)),
        ("R$ 1.299,90", "pt-BR", "BRL", ("1299.90",)),
        ("US$ 1,299", "en", "USD", ("1299",)),
        ("CHF 1299", "de-CH", "CHF", ("1299",)),
        ("1299 chf", "de-CH", "CHF", ("1299",)),
        ("12,90 kr.", "da", "DKK", ("12.90",)),
        ("Rs. 1,29,999", "en-IN", "INR", ("129999",)),
        ("1 29 999", "hi", "INR", ("129999",)),
        ("١٬٢٩٩٫٥٠", "ar", "EGP", ("1299.50",)),
        ("۱٬۲۹۹", "fa", "IRR", ("1299",)),
        ("१२,९९९", "hi", "INR", ("12999",)),
        (".50", "en", "USD", ("0.50",)),
        ("USD 299", "de", "EUR", ()),
        ("1.5k", "en", "USD", ()),
        ("3 mio", "de", "EUR", ()),
        ("1万2999", "zh", "CNY", ()),
        ("12.34.567", "de", "EUR", ()),
        ("1299-", "", "", ()),
        ("12 99", "fr", "EUR", ()),
        ("1,29,9", "en", "USD", ()),
        ("1.2.3", "", "", ()),
        ("-3", "", "", ()),
        ("nan", "", "", ()),
    ],
)
def test_a_price_is_read_by_language_and_currency(
    text: str, language: str, currency: str, readings: tuple[str, ...]
) -> None:
    """One reading, both where only the person knows, none for what is no price."""
    assert price_readings(text, language, currency) == readings


languages = st.sampled_from(["", "en", "de", "fr", "ja", "hi", "pt-BR", "de-CH", "ar", "zh-Hans"])
currencies = st.sampled_from(["", "EUR", "USD", "CNY", "JPY", "KWD", "IDR", "BRL"])


@given(
    st.integers(0, 10**9),
    languages,
    currencies,
    st.sampled_from([",", ".", " ", "\u202f", "'"]),
    st.sampled_from(["", "50"]),
)
def test_a_price_is_never_off_by_a_thousand(
    units: int, language: str, currency: str, sign: str, cents: str
) -> None:
    """However thousands are set apart: what is meant is the reading, or one of the two that are asked about.

    A dinar has a thousand parts, so that 1.000 is one where a point stands before decimals.
    """
    assume(currency != "KWD")
    written = f"{units:,}".replace(",", sign)
    decimal = "." if sign == "," else ","
    meant = Decimal(units) + (Decimal("0.5") if cents else 0)
    readings = price_readings(written + (f"{decimal}{cents}" if cents else ""), language, currency)
    assert meant in map(Decimal, readings)


@given(st.decimals(0, 10**6, places=2), languages, languages, currencies)
def test_what_was_read_is_read_the_same_everywhere(
    price: Decimal, one: str, other: str, currency: str
) -> None:
    """The stored spelling means one thing in every language."""
    stored = parse_price(str(price), one, currency)
    assert Decimal(stored) == price
    assert parse_price(stored, other, currency) == stored


def test_an_ambiguous_price_is_asked_about() -> None:
    """The check before publishing tells both readings, either of which can then be written."""
    form = ReviewForm("Pan", 9, Relation.BOUGHT, price="1,299", currency="EUR")
    draft = Draft(DraftId("d"), text="x", review=form, language="de")
    with pytest.raises(InvalidInput) as raised:
        draft.wire_text()
    assert raised.value.reason is Reason.PRICE_AMBIGUOUS
    facts = raised.value.facts
    assert (facts["one"], facts["other"]) == ("1299.00", "1.2990")
    assert [parse_price(str(facts[name]), "de", "EUR") for name in ("one", "other")] == ["1299", "1.2990"]
