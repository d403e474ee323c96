"""A review's way to the wire and back."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model import review_text
from kesong_desktop.model.review import Relation, Review, parse_rating
from kesong_desktop.model.text import caption, richtext

PAN = Review(
    product="Cast iron pan",
    halves=8,
    relation=Relation.GIFTED,
    brand="Staub",
    price="299",
    currency="CNY",
    where="Tmall",
    used="6 weeks",
    pros=("heats evenly", "no rust"),
    cons=("heavy",),
    text="Text of the review.\n\nAnd a second paragraph.",
)

words = st.text(st.characters(exclude_categories=("C", "Z"), include_characters=" ,;·+-·#"), max_size=30)
texts = st.text(
    st.characters(exclude_categories=("C", "Z"), include_characters=" \n+-·,;0123456789"), max_size=120
)
priced = st.tuples(st.sampled_from(["299", "18.50", "0.99"]), st.sampled_from(["EUR", "CNY", "€"]))
any_reviews = st.builds(
    lambda price, **rest: Review(price=price[0], currency=price[1], **rest),
    price=st.just(("", "")) | priced,
    product=words.filter(lambda w: w.strip(" ,")),
    halves=st.integers(1, 10),
    relation=st.sampled_from(Relation),
    brand=words,
    where=words,
    used=words,
    pros=st.lists(words, max_size=3).map(tuple),
    cons=st.lists(words, max_size=3).map(tuple),
    text=texts,
)


def test_write_puts_relation_stars_and_facts_first():
    """The wire text reads well in any other client: who paid first, stars and figures, then the words."""
    assert review_text.write(PAN).split("\n") == [
        "[Ad · gifted]",
        "★★★★☆ 4/5 Cast iron pan, Staub",
        "299 CNY · Tmall · used 6 weeks",
        "+ heats evenly; + no rust",
        "- heavy",
        "Text of the review.",
        "",
        "And a second paragraph.",
        "#review #kesongreview",
    ]


def test_bought_carries_no_label():
    """A product that was paid for stands without a label."""
    plain = review_text.write(review_text.tidy(Review("Cup", 9, Relation.BOUGHT)))
    assert plain == "★★★★½ 4.5/5 Cup\n#review #kesongreview"


@given(any_reviews)
def test_what_is_written_is_read_back(made):
    """Every review that the wire can carry comes back as it went."""
    tidy = review_text.tidy(made)
    assert review_text.read(review_text.write(tidy)) == tidy


@given(any_reviews)
def test_tidy_is_settled(made):
    """Tidying twice changes nothing more."""
    tidy = review_text.tidy(made)
    assert review_text.tidy(tidy) == tidy


def gotosocial(text):
    """As GoToSocial 0.20 wrote it in the recordings: few escapes, breaks within one paragraph, tags as links."""
    return f"<p>{_with_tags(text.replace('&', '&amp;').replace('<', '&lt;'), '#<span>{0}</span>').replace(chr(10), '<br>')}</p>"


def takahe(text):
    """As Takahe 0.11 wrote it: paragraphs, all escapes, tags as links."""
    parts = (_with_tags(html.escape(part), "#{0}").replace("\n", "<br>") for part in text.split("\n\n"))
    return "".join(f"<p>{part}</p>" for part in parts)


def php(text):
    """As servers write it whose language puts a line end behind each break."""
    return html.escape(text).replace("\n", "<br />\r\n")


def _with_tags(text, inside):
    link = '<a href="https://x.example/tags/{0}" class="mention hashtag" rel="tag">' + inside + "</a>"
    return re.sub(r"(?<![\w&/#])#(\w*[^\W\d]\w*)", lambda found: link.format(found[1]), text)


@pytest.mark.parametrize("server", [gotosocial, takahe, php])
@given(made=any_reviews, tags=st.lists(st.sampled_from(["cook", "staub", "café"]), max_size=3).map(tuple))
def test_round_trip_through_a_servers_html(server, made, tags):
    """The text survives being turned into paragraphs, breaks and links, with more tags behind it."""
    tidy = review_text.tidy(made)
    wire = caption.compose("", "", tags, tidy)
    assert caption.split(richtext.plain(server(wire))).review == tidy


@pytest.mark.parametrize(
    ("text", "halves", "product"),
    [
        ("🌕🌕🌕🌗🌑 Dune\n#neodb", 7, "Dune"),
        ("The Hobbit (4 stars)\nlovely", 8, "The Hobbit"),
        ("Blue pen 9/10 #penreview", 9, "Blue pen"),
        ("⭐⭐⭐ Corner café", 6, "Corner café"),
        ("★★★★★★★☆☆☆ Dune", 7, "Dune"),
        ("½★ Cold soup #review", 3, "Cold soup"),
        ("★★★½☆ Dune", 7, "Dune"),
        ("看过 沙丘 🌕🌕🌕🌗🌑\n好看", 7, "沙丘"),
        ("watched Dune :star_solid::star_solid::star_half::star_empty::star_empty:", 5, "Dune"),
        ("Blue pen 3,5/5 #reseña", 7, "Blue pen"),
        ('Review of "The Hobbit" (3.5 stars): fun', 7, 'The Hobbit" : fun'),
        ("rated The Hobbit: 4 stars", 8, "The Hobbit"),
        ("My rating: 4/5\nBlue pen", 8, "Blue pen"),
        ("蓝笔 评分：4.5/5 #测评", 9, "蓝笔"),
    ],
)
def test_foreign_ratings_are_read(text, halves, product):
    """Ratings as NeoDB, BookWyrm and plain people write them."""
    found = review_text.read(text)
    assert found is not None
    assert (found.halves, found.product) == (halves, product)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Just a walk",
        "We won 3/5 games",
        "On 4/5 we left",
        "a/b",
        "#review of nothing",
        "5/10: the new pan came #review",
        "On 5/10 the new pan came #review",
        "★★★★★★★ what a night",
        "⭐⭐⭐⭐⭐ best day ever",
    ],
)
def test_ordinary_posts_are_no_reviews(text):
    """A fraction alone does not make a review."""
    assert review_text.read(text) is None


@pytest.mark.parametrize(
    "text", ["", "6/5", "0/5", "1e0", "4 1/2", "4.3/5", "four", "1/0", "nan", "inf", "4/5/6", "★★★★★★", "☆☆☆"]
)
def test_ratings_that_are_none_are_refused(text):
    """A rating is half a star to five stars, in halves."""
    with pytest.raises(InvalidInput):
        parse_rating(text)


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("4/5", 8), ("4.5", 9), ("9/10", 9), ("0.5/5", 1), ("4,5/5", 9), ("5", 10), ("½★", 3), ("½", 1), ("3½", 7), ("★★★½", 7),
        ("★★★★★★★☆☆☆", 7), ("⭐️⭐️⭐️", 6), ("４／５", 8), ("3,5/5", 7),
        ("4٫5/5", 9), ("٤/٥", 8), ("4⁄5", 8), ("4∕5", 8), ("4 ½", 9),
    ],
)  # fmt: skip
def test_ratings_are_read_in_halves(text, halves):
    """Out of five by default, or out of what stands behind the slash."""
    assert parse_rating(text) == halves


def test_price_without_currency_is_refused():
    """A number alone says nothing."""
    with pytest.raises(InvalidInput):
        review_text.tidy(Review("Cup", 8, Relation.BOUGHT, price="18"))
