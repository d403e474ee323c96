"""The form of a review in every language: through each server's HTML and back, in parts, and what is none."""

import random
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model import review_parts, review_text
from kesong_desktop.model.draft import Draft, DraftId, ReviewForm
from kesong_desktop.model.review import BuyAgain, Relation, Review, ReviewKind
from kesong_desktop.model.review_labels import WORDS, relation_of, words_for
from kesong_desktop.model.text import caption, richtext
from tests.fakes.reviews import LANGUAGES, ReviewMaker, ordinary_post
from tests.fakes.servers.markup import HTML_OF

WHOLE = Review(
    product="Cast iron pan",
    halves=9,
    relation=Relation.GIFTED,
    brand="Staub",
    price="299",
    currency="CNY",
    where="Tmall",
    used="6 weeks",
    pros=("heats evenly", "no rust"),
    cons=("heavy",),
    text="Text of the review.\n\nAnd a second paragraph.",
    kind=ReviewKind.PLACE,
    category="cookware",
    headline="The last pan I buy",
    when="May 2026",
    again=BuyAgain.YES,
    link="https://shop.example/pan",
    gtin="4006381333931",
)


def test_every_field_reads_well_aloud() -> None:
    """One line for each matter, words before values."""
    assert review_text.write(WHOLE, "en").split("\n") == [
        "[Ad · gifted]",
        "★★★★½ 4.5/5 Cast iron pan, Staub",
        "“The last pan I buy”",
        "299 CNY · Tmall · used 6 weeks",
        "Kind: place · Category: cookware · Bought: May 2026 · Would buy again: yes · GTIN: 4006381333931",
        "Link: https://shop.example/pan",
        "+ heats evenly; + no rust",
        "- heavy",
        "Text of the review.",
        "",
        "And a second paragraph.",
        "#review #kesongreview",
    ]


@pytest.mark.parametrize(
    ("language", "beginning"),
    [
        ("en", "[Ad"), ("zh-Hans", "[广告"), ("zh-CN", "[广告"), ("zh-Hant", "[廣告"), ("zh-TW", "[廣告"), ("zh-HK", "[廣告"),
        ("ja", "[広告"), ("pt-BR", "[Publicidade"), ("de", "[Werbung"), ("fr-CA", "[Publicité"),
        ("es", "[Publicidad"), ("xx", "[Ad"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("relation", [one for one in Relation if one is not Relation.BOUGHT])
def test_who_paid_stands_first_in_the_language_of_the_post(
    language: str, beginning: str, relation: Relation
) -> None:
    """Before everything else, and each relation can be told from the others."""
    text = review_text.write(review_text.tidy(Review("Pan", 8, relation)), language)
    assert text.startswith(beginning)
    found = review_text.read(text)
    assert found is not None
    assert found.relation is relation


@pytest.mark.parametrize("language", list(WORDS))
def test_all_fields_are_read_in_every_language(language: str) -> None:
    """Whatever language they are written in; no language lacks a word."""
    for review in (
        WHOLE,
        Review("Pan", 1, Relation.BOUGHT, where="Tmall", again=BuyAgain.NO, kind=ReviewKind.SERVICE),
    ):
        text = review_text.write(review, language)
        assert review_text.read(text) == review
    assert words_for(language).used.strip()


def check_round_trips(count: int, seed: int) -> None:
    """Make reviews, send each through the HTML of every server model, and read it back."""
    maker = ReviewMaker(seed)
    formatters = {html_of: kind for kind, html_of in HTML_OF.items()}
    for number in range(count):
        made, language = maker.review(), maker.language()
        tidy = review_text.tidy(made, language)
        title = maker.random.choice(("", "Morning", "標題", "A title of many words that goes on"))
        wire = caption.compose(title, "", ("cook", "हिन्दी"), tidy, language)
        for html_of, kind in formatters.items():
            found = caption.split(richtext.plain(html_of(wire)))
            assert (found.title, found.review) == (title, tidy), (number, seed, kind, language)
        assert (
            tidy.relation is Relation.BOUGHT
            or relation_of(review_text.split_label(wire.split("\n")[0])[0]) is tidy.relation
        )
        assert review_text.tidy(tidy, language) == tidy
        assert ReviewForm.of(tidy).finished(tidy.text) == tidy


def test_reviews_come_back_from_every_server() -> None:
    """Two thousand of them, each through the HTML of six formatters: all equal."""
    check_round_trips(2_000, seed=1)


@pytest.mark.long
def test_ten_thousand_reviews_come_back_from_every_server() -> None:
    """The same at full size, of another seed."""
    check_round_trips(10_000, seed=2)


def test_ordinary_posts_are_no_reviews(capsys: pytest.CaptureFixture[str]) -> None:
    """Of 5,000 posts with prices, scores, dates and stars at most one in a thousand is taken for a review."""
    source = random.Random(3)
    posts = [ordinary_post(source) for _ in range(5_000)]
    wrong = [post for post in posts if caption.split(post).review is not None]
    rate = f"{len(wrong)} of {len(posts)} ordinary posts taken for a review ({len(wrong) / len(posts):.2%})"
    with capsys.disabled():
        sys.stdout.write(f"\n{rate}\n")
    assert len(wrong) <= len(posts) / 1000, wrong[:10]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "【广告・获赠】\n★★★★☆ 4/5 铁锅\n类别: 厨具\n+ 热得匀\n+ 不生锈\n- 重\n好用",
            ("铁锅", 8, Relation.GIFTED, "厨具", 2, "好用"),
        ),
        ("[own product]\n★★★½☆ 3,5/5 Pan\nfine\n#kesongreview", ("Pan", 7, Relation.OWN, "", 0, "fine")),
        ("★★★★★ 5/5 Pan\n– slow\nGood.", ("Pan", 10, Relation.BOUGHT, "", 0, "Good.")),
    ],
)
def test_what_people_change_by_hand_is_still_read(text: str, wanted: tuple[object, ...]) -> None:
    """Other brackets, a line for each point, a comma in the rating, no mark at the end."""
    found = review_text.read(text)
    assert found is not None
    assert (
        found.product,
        found.halves,
        found.relation,
        found.category,
        len(found.pros),
        found.text,
    ) == wanted


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("link", "javascript:alert(1)", Reason.LINK_INVALID),
        ("link", "ftp://a.example", Reason.LINK_INVALID),
        ("link", "not a link", Reason.LINK_INVALID),
        ("gtin", "4006381333932", Reason.GTIN_INVALID),
        ("gtin", "123", Reason.GTIN_INVALID),
        ("price", "1,299", Reason.PRICE_AMBIGUOUS),
    ],
)
def test_what_cannot_be_used_is_said(field: str, value: str, reason: Reason) -> None:
    """Before anything is sent."""
    with pytest.raises(InvalidInput) as raised:
        review_text.tidy(
            Review(
                **{
                    "product": "Pan",
                    "halves": 8,
                    "relation": Relation.BOUGHT,
                    "currency": "EUR" if field == "price" else "",
                    field: value,
                }
            )
        )  # type: ignore[arg-type]
    assert raised.value.reason is reason


def test_numbers_and_addresses_are_tidied() -> None:
    """A bar code with spaces, an address without its scheme."""
    tidy = review_text.tidy(
        Review("Pan", 8, Relation.BOUGHT, gtin="4 006381 333931", link="shop.example/pan")
    )
    assert (tidy.gtin, tidy.link) == ("4006381333931", "https://shop.example/pan")


def test_a_draft_writes_its_review_in_its_language() -> None:
    """Labels and price by the language of the post."""
    form = ReviewForm("Pfanne", 8, Relation.SPONSORED, price="1.299,50", currency="EUR", category="Küche")
    wire = Draft(DraftId("d"), text="Gut.", review=form, language="de").wire_text()
    assert wire.startswith("[Werbung · bezahlt]\n★★★★☆ 4/5 Pfanne\n1299.50 EUR\nKategorie: Küche\nGut.")


texts = st.builds(
    lambda seed, tags: "".join(ReviewMaker(seed).text() + "x" for _ in range(4)).strip() + tags,
    st.integers(0, 10_000),
    st.sampled_from(["", "\n#review #kesongreview", "\n\n#a #हिन्दी"]),
)


@given(texts, st.integers(40, 400))
def test_a_long_text_is_cut_and_joined_to_the_letter(text: str, limit: int) -> None:
    """Every part fits, and together they are the text; a missing part leaves the first as it came."""
    parts = review_parts.split(text, lambda part: len(part) <= limit)
    assert review_parts.join(parts) == text
    assert len(parts) == 1 or all(len(part) <= limit for part in parts)
    if len(parts) > 1:
        assert review_parts.is_continued(parts[0])
        assert review_parts.join(parts[:-1]) == parts[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_review_is_joined_when_read(language: str) -> None:
    """Through a server's HTML, part by part: the first has relation, rating and tags, joined they are the review."""
    long = review_text.tidy(
        Review(
            "Pan",
            8,
            Relation.GIFTED,
            text="\n\n".join(f"Paragraph {n}. " + "Good pan. " * 20 for n in range(9)),
        )
    )
    parts = review_parts.split(review_text.write(long, language), lambda part: len(part) <= 500)
    assert len(parts) > 3
    assert all(len(part) <= 500 for part in parts)
    for html_of in HTML_OF.values():
        came = [richtext.plain(html_of(part)) for part in parts]
        first = review_text.read(came[0])
        assert first is not None
        assert (first.product, first.relation) == ("Pan", Relation.GIFTED)
        assert review_text.read(review_parts.join(came)) == long


def test_text_that_can_not_be_cut_stays_whole() -> None:
    """A limit smaller than the tags alone."""
    assert review_parts.split("a b\n#review", lambda part: len(part) < 3) == ("a b\n#review",)
