"""A draft: a post in the making. It is no outbox job until it is queued."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any, NewType, Self

from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.edit.recipe import Aspect, Recipe
from kesong_desktop.model.edit.tag_points import followed, inside
from kesong_desktop.model.review import BuyAgain, Relation, Review, ReviewKind
from kesong_desktop.model.review_data.photo_tag import PhotoTag, write_tags
from kesong_desktop.model.review_labels import words_for
from kesong_desktop.model.text.caption import compose, with_place
from kesong_desktop.record import Record

DraftId = NewType("DraftId", str)
NO_DRAFT = DraftId("")
"""The id of a draft that was not saved yet."""


class DraftPicture(Record, frozen=True):
    """A picture or clip of a draft: where it lies, and what is said about it."""

    path: str
    alt: str = ""
    focus: tuple[float, float] = (0.0, 0.0)
    """From the centre: x to the right, y up, each -1 to 1."""
    recipe: Recipe | None = None
    """What was done to it; None: nothing."""
    tags: tuple[PhotoTag, ...] = ()
    """What is numbered on it, as it is after the edits."""

    @property
    def description(self) -> str:
        """The description that is published: what is said about it, and the tags as words."""
        return write_tags(self.alt, self.tags)

    def in_parts(self, recipes: Iterable[Recipe], size: tuple[int, int]) -> tuple[Self, ...]:
        """Return the picture, upright of ``size``, once for each of the edits, as parts of an album.

        The first keeps the description and all tags, the others the tags that are on them.
        """
        return tuple(
            replace(
                self,
                recipe=one,
                alt=self.alt if number == 0 else "",
                focus=(0.0, 0.0),
                tags=tags if number == 0 else inside(tags),
            )
            for number, one in enumerate(recipes)
            for tags in [followed(self.tags, self.recipe, one, size)]
        )


class ReviewForm(Record, frozen=True):
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

    kind: ReviewKind = ReviewKind.PRODUCT
    category: str = ""
    headline: str = ""
    when: str = ""
    again: BuyAgain = BuyAgain.UNSAID
    link: str = ""
    gtin: str = ""

    @classmethod
    def of(cls, review: Review, **changed: Any) -> Self:
        """Return the form that gives ``review`` again, with some fields ``changed``; its text is the draft's."""
        return cls(**{one.name: getattr(review, one.name) for one in fields(cls)} | changed)

    @property
    def is_unwritten(self) -> bool:
        """True where a product has its stars, and nothing is said about it yet."""
        return bool(self.product.strip() and self.halves and not (self.pros or self.cons or self.headline))

    def as_review(self, text: str) -> Review:
        """Return the review as far as it is written; what has no relation yet counts as bought."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        return Review(**values | {"relation": self.relation or Relation.BOUGHT}, text=text)

    def finished(self, text: str) -> Review | None:
        """Return the review, once product, rating and relation are there; else None."""
        if not self.product.strip() or not self.halves or self.relation is None:
            return None
        return Review(**{one.name: getattr(self, one.name) for one in fields(self)}, text=text)


class AccountVersion(Record, frozen=True):
    """What is different where a draft is posted with a further account; None, 0 and empty stand for what the draft has."""

    account: AccountKey
    text: str | None = None
    tags: tuple[str, ...] | None = None
    spoiler: str | None = None
    left_out: tuple[str, ...] = ()
    """Paths of pictures that are not posted there."""
    picture_count: int = 0
    """Only the first so many of the others are."""
    alt_length: int = 0
    """Descriptions end after so many characters."""
    shape: Aspect | None = None
    """Photos are cropped to this shape."""


class Draft(Record, frozen=True):
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
    """Name of the place to be published; empty: none."""
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
    further: tuple[AccountVersion, ...] = ()
    """The accounts that it is posted with besides ``account``."""
    first_comment: str = ""
    """Posted as an own reply, once the post is published; empty: none."""
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
            or self.first_comment.strip()
        ) and (self.review is None or self.review == ReviewForm())

    @property
    def is_only_rated(self) -> bool:
        """True for a review of which only product and stars are there: rated, not yet written."""
        return self.review is not None and self.review.is_unwritten and not self.text.strip()

    @property
    def name(self) -> str:
        """A line to know it by: its own name, title, product, first words, or empty."""
        product = self.review.product if self.review else ""
        return (self.own_name or self.title or product or self.text).strip().partition("\n")[0][:80]

    def with_picture_moved(self, old: int, new: int) -> Self:
        """Return the draft with the picture number ``old`` at place ``new``."""
        pictures = list(self.pictures)
        pictures.insert(new, pictures.pop(old))
        return replace(self, pictures=tuple(pictures))

    def wire_text(self) -> str:
        """Return the text as it would be posted now.

        Raises:
            InvalidInput: it is a review with a field that cannot be used.
        """
        text = with_place(self.text, "" if self.place_id else self.place)
        review = self.review.finished(text) if self.review else None
        return compose(self.title, text, self.tags, review, self.language)

    def wire_spoiler(self) -> str:
        """Return the content warning as it would be posted: how a reviewed product was got is never folded behind it."""
        warning = self.spoiler.strip()
        relation = self.review.relation if self.review else None
        label = _warning_label(relation, self.language) if warning else ""
        return f"{label} {warning}".strip()


def own_warning(wire_spoiler: str, relation: Relation | None, language: str) -> str:
    """Return the content warning as it was typed, from one that ``Draft.wire_spoiler`` made for this relation and language."""
    return wire_spoiler.removeprefix(_warning_label(relation, language)).lstrip()


def _warning_label(relation: Relation | None, language: str) -> str:
    return words_for(language).relation(relation) if relation else ""
