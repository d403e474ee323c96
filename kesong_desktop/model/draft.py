"""A draft: a post in the making. It is no outbox job until it is queued."""

from dataclasses import dataclass
from typing import NewType, Self

from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.caption import compose, with_place
from kesong_desktop.model.recipe import Recipe
from kesong_desktop.model.review import Relation, Review

DraftId = NewType("DraftId", str)


@dataclass(frozen=True, slots=True)
class DraftPicture:
    """A picture or clip of a draft: where it lies, and what is said about it."""

    path: str
    alt: str = ""
    focus: tuple[float, float] = (0.0, 0.0)
    """From the centre: x to the right, y up, each -1 to 1."""
    recipe: Recipe | None = None
    """What was done to it; None: nothing."""


@dataclass(frozen=True, slots=True)
class ReviewForm:
    """A review while it is being written: nothing is required yet, and numbers are still text."""

    product: str = ""
    halves: int = 0
    relation: Relation | None = None
    brand: str = ""
    price: str = ""
    currency: str = ""
    where: str = ""
    used: str = ""
    pros: tuple[str, ...] = ()
    cons: tuple[str, ...] = ()

    @classmethod
    def of(cls, review: Review) -> Self:
        """The form that gives ``review`` again; its text is the draft's."""
        return cls(
            product=review.product,
            halves=review.halves,
            relation=review.relation,
            brand=review.brand,
            price=review.price,
            currency=review.currency,
            where=review.where,
            used=review.used,
            pros=tuple(review.pros),
            cons=tuple(review.cons),
        )

    def finished(self, text: str) -> Review | None:
        """The review, once product, rating and relation are there; else None."""
        if not self.product.strip() or not self.halves or self.relation is None:
            return None
        return Review(
            product=self.product,
            halves=self.halves,
            relation=self.relation,
            brand=self.brand,
            price=self.price,
            currency=self.currency,
            where=self.where,
            used=self.used,
            pros=self.pros,
            cons=self.cons,
            text=text,
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything a person has put into a post so far. ``account`` is empty until one is chosen."""

    id: DraftId
    account: AccountKey = AccountKey("")
    title: str = ""
    text: str = ""
    tags: tuple[str, ...] = ()
    pictures: tuple[DraftPicture, ...] = ()
    visibility: Visibility | None = None
    """None: the account's own default."""
    spoiler: str = ""
    language: str = ""
    """A tag of BCP 47, such as ``en``; empty: the account's own."""
    place: str = ""
    """A place that the person wants told, in words; empty: none."""
    place_id: str = ""
    """What the account's server calls that place, where it keeps places apart from the text."""
    replies: str = ""
    """Who may answer: a word of ``model.controls``; empty: as the server has it."""
    quotes: str = ""
    """Who may quote, likewise."""
    in_reply_to_id: str = ""
    review: ReviewForm | None = None
    own_name: str = ""
    """What the person calls it; it is not posted."""
    created_s: float = 0.0
    changed_s: float = 0.0

    @property
    def is_empty(self) -> bool:
        """True where nothing a person made would be lost with it."""
        return not (
            self.title.strip()
            or self.text.strip()
            or self.tags
            or self.pictures
            or self.spoiler
            or self.place.strip()
            or self.own_name
        ) and (self.review is None or self.review == ReviewForm())

    @property
    def name(self) -> str:
        """A line to know it by: its own name, title, product, first words, or empty."""
        product = self.review.product if self.review else ""
        return (self.own_name or self.title or product or self.text).strip().partition("\n")[0][:80]

    def wire_text(self) -> str:
        """The text as it would be posted now.

        Raises:
            InvalidInput: it is a review with a field that cannot be used.
        """
        text = with_place(self.text, "" if self.place_id else self.place)
        review = self.review.finished(text) if self.review else None
        return compose(self.title, text, self.tags, review)
