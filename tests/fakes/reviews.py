"""Reviews and ordinary posts for laws that need thousands of them, from a seed."""

import random
from typing import Any

from kesong_desktop.homeserver.post_text import to_html
from kesong_desktop.model.review import BuyAgain, Relation, Review, ReviewKind
from kesong_desktop.model.review_labels import WORDS as LABELS
from kesong_desktop.model.review_text import tidy, write
from kesong_desktop.model.social.post import Post
from tests.fakes.scripts import WORDS
from tests.fakes.timeline_services import post

LANGUAGES = ("", "en", "zh-CN", "zh-Hant", "zh-TW", "ja", "pt-BR", "de", "fr", "es", "ar")
_EMOJI = ("👩‍🍳", "❤️", "🇧🇷", "👍🏽", "⭐⭐⭐", "🌕🌕🌗", "½★", "✅")
_TRAPS = (
    "5/5", "4/5 stars", "9/10", "★★★★☆ 4/5", "3,5/5", "299 CNY", "12.999",
    "+ even", "- heavy", "; + b", " · ", "used 6 weeks",
    "at Tmall", "Kind: place", "Link: x", "GTIN: 4006381333931", "“quoted”", "「引用」", "«dit»",
    "#tag", "#हिन्दी", "@bob", "(1/2)",
    "[Ad · gifted]", "#review #kesongreview",
    "<b>", "&amp;", "https://example.org/a_(b)?c=1&d=2", ", ", "https://", "  ", "—", ":", "：",
)  # fmt: skip
_STRAY = (
    "\u200f",
    "\u200e",
    "\u202e",
    "\u2067",
    "\u00a0",
    "\u2028",
    "\t",
    "\x1f",
    "\x00",
    "\u200d",
    "\ufeff",
    "\ud83d",
)
_LINES = ("\n", "\n\n", "\n\n\n", "\r\n", "\n+ ", "\n- ", "\n· ")


class ReviewMaker:
    """Makes reviews in any language, of words, emoji, numbers that look like ratings, and the form's own signs."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._labels = [
            word
            for words in LABELS.values()
            for word in (
                *words.labels.values(),
                words.used,
                words.at,
                words.gifted,
                words.place,
                words.yes,
                *words.quotes,
            )
        ]

    def language(self) -> str:
        """The language of a post."""
        return self.random.choice(LANGUAGES)

    def words(self, most: int = 5) -> str:
        """Some text in one line, or nearly."""
        sources = (tuple(WORDS.values()), tuple(WORDS.values()), _EMOJI, _TRAPS, tuple(self._labels), _STRAY)
        found = [
            self.random.choice(self.random.choice(sources)) for _ in range(self.random.randrange(most + 1))
        ]
        return self.random.choice(("", " ")).join(found)

    def text(self) -> str:
        """A body of some lines."""
        pieces = [self.words(8) + self.random.choice(_LINES) for _ in range(self.random.randrange(6))]
        return "".join(pieces)

    def review(self) -> Review:
        """A review whose product has a name; each other field is there half the time."""
        maybe = self.random.random
        price, currency = self.random.choice(
            (("299", "CNY"), ("18.5", "€"), ("1299.00", "R$"), ("0.9", "EUR"), ("", ""), ("", ""))
        )
        return Review(
            product=self.random.choice(tuple(WORDS.values())) + self.words(3),
            halves=self.random.randint(1, 10),
            relation=self.random.choice(tuple(Relation)),
            brand=self.words(2) if maybe() < 0.5 else "",
            price=price,
            currency=currency,
            where=self.words(3) if maybe() < 0.5 else "",
            used=self.words(3) if maybe() < 0.5 else "",
            pros=tuple(self.words(3) for _ in range(self.random.randrange(3))),
            cons=tuple(self.words(3) for _ in range(self.random.randrange(3))),
            text=self.text(),
            kind=self.random.choice(tuple(ReviewKind)),
            category=self.words(2) if maybe() < 0.5 else "",
            headline=self.words(4) if maybe() < 0.5 else "",
            when=self.random.choice(("May 2026", "2026-05-01", self.words(2))) if maybe() < 0.5 else "",
            again=self.random.choice(tuple(BuyAgain)),
            link=self.random.choice(
                ("", "https://shop.example/x_(1)?a=1&b=2", "https://shop.example/产品/1.")
            ),
            gtin=self.random.choice(("", "", "4006381333931", "96385074")),
        )


_NAMES = ("Anna", "the team", "we", "my brother", "小王", "Lena", "the kids", "Os meninos")
_THINGS = ("pan", "camera", "lake", "market", "bread", "train", "Konzert", "面包", "café", "film", "garden")
_CLOSINGS = (
    "",
    " #photo",
    " #travel",
    " #food #sunday",
    " 😊",
    " https://example.org/x",
    " #review",
    " #reviewed",
)
_ORDINARY = (
    "{name} won {a}/5 games against the {thing} club today",
    "Final score {a}:{b}, what a match!",
    "{a}-{b} in the last set. {name} cried.",
    "{a}/10: the new {thing} came",
    "On {a}/10 {name} saw the {thing}",
    "Since {a}/5 the {thing} is closed",
    "am {a}/5 {name} und der {thing}",
    "{a}/10 – {thing} with {name}",
    "{a}/5 🧵 How {name} found a {thing}",
    "Day {a}/10 of the {thing} walk",
    "Part {a}/5 is out, {name} read it",
    "{name} ate {a}/5 of the {thing}",
    "Sold the {thing} for {price} EUR, {name} is happy",
    "${price} for a {thing}?! {name} says no",
    "{thing} {price} CNY · still cheaper than last year",
    "⭐⭐⭐⭐⭐ what a night with {name}",
    "So many stars ⭐⭐⭐ over the {thing}",
    "✨⭐⭐⭐ {name} is my star",
    "★ {thing} ★ {name} ★",
    "★★★ SALE ★★★ {thing} only {price}",
    "🌕 Full moon over the {thing}",
    "🌕🌕 two moons? no, a lamp. {name}",
    "今天和{name}去了{thing}⭐⭐⭐⭐⭐",
    "{a}/5の{thing}、{name}と",
    "{name} ist am {a}/10 um {b} Uhr da",
    "Episode {a}/10 of the {thing} show",
    "- {thing}\n- {name}\n+ {price}",
    "[1] {thing}\n[2] {name}",
    "“{thing}” said {name}",
    "Category: {thing}\nBought: yesterday",
    "{name} used {a} weeks for the {thing}",
    "Battery {a}/5 bars, {name} waits at the {thing}",
    "{a} of 5 people like the {thing}",
    "Ratio 4.5/50 and 3/500 at the {thing}",
    "Recipe: {a}/5 cup of flour, {name} adds {b}/10 l of milk",
    "Stars (4 of them) above the {thing}",
    "Rated the {thing} with {name} yesterday",
)

_STARS = "⭐★🌕"


def ordinary_post(random_source: random.Random) -> str:
    """A post that reviews nothing: prices, scores of games, dates, stars. None calls stars of its own a review."""
    pick = random_source.choice
    lines = [
        pick(_ORDINARY).format(
            name=pick(_NAMES),
            thing=pick(_THINGS),
            a=random_source.randint(1, 10),
            b=random_source.randint(0, 10),
            price=pick(("12", "1,299", "18.50", "3.5", "299")),
        )
        for _ in range(random_source.randint(1, 3))
    ]
    text, closing = pick(("\n", "\n\n", " ")).join(lines), pick(_CLOSINGS)
    return text if "#review" in closing and any(sign in text for sign in _STARS) else text + closing


def review_post(number: int, review: Review, **fields: Any) -> Post:
    """Return a post with the id ``number`` that holds a review, as a home server renders it."""
    html = to_html(write(tidy(review)), base="https://pixels.town", people=())
    return post(number, html=html, **fields)
