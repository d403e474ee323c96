"""An own published review, and the ledger of what has to be disclosed."""

from functools import lru_cache

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_labels import words_for
from kesong_desktop.model.text import caption
from kesong_desktop.record import Record


class OwnReview(Record, frozen=True):
    """A review as it was published: its text, where it is, and when (seconds since 1970)."""

    account: AccountKey
    post_id: str
    url: str
    at_s: float
    text: str
    language: str = ""
    is_deleted: bool = False
    """The post was deleted; the ledger keeps what it disclosed."""

    @property
    def review(self) -> Review | None:
        """The review that the text is."""
        return review_in(self.text)


class Disclosure(Record, frozen=True):
    """A line of the ledger: from whom what came, and how the post says so."""

    brand: str
    product: str
    relation: Relation
    label: str
    """As it stands in the post."""
    received: str
    """When it was received, in the words of the review."""
    published_s: float
    url: str
    account: AccountKey
    is_deleted: bool = False


@lru_cache(maxsize=512)
def review_in(text: str) -> Review | None:
    """Return the review that a post's text is, or None."""
    return caption.split(text).review


def disclosures(reviews: list[OwnReview]) -> list[Disclosure]:
    """Return the ledger: every review of what was not simply bought, by brand, the latest of each first."""
    found = []
    for one in reviews:
        review = one.review
        if review is None or review.relation is Relation.BOUGHT:
            continue
        label = words_for(one.language).relation(review.relation)
        found.append(
            Disclosure(
                brand=review.brand,
                product=review.product,
                relation=review.relation,
                label=label.strip("[]"),
                received=review.when,
                published_s=one.at_s,
                url=one.url,
                account=one.account,
                is_deleted=one.is_deleted,
            )
        )
    return sorted(found, key=lambda line: (line.brand.casefold(), -line.published_s))
