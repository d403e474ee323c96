"""Which reviews are shown: by relation, rating, category and price."""

from decimal import Decimal, InvalidOperation

from kesong_desktop.model.product.product_key import normalized_name
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record


class ReviewFilter(Record, frozen=True):
    """What a list leaves out; the filter without anything set leaves out nothing.

    ``relations`` empty: any. Only posts without a review pass ``no_ads`` unseen: they name no relation. ``least_halves`` is a
    rating in half stars; prices are in ``currency``.
    """

    reviews_only: bool = False
    no_ads: bool = False
    relations: frozenset[Relation] = frozenset()
    least_halves: int = 0
    category: str = ""
    least_price: str = ""
    most_price: str = ""
    currency: str = ""

    @property
    def is_set(self) -> bool:
        """Whether it leaves out anything."""
        return self != ReviewFilter()

    @property
    def needs_review(self) -> bool:
        """Whether posts without a review are left out."""
        return self.is_set and self != ReviewFilter(no_ads=True)

    def passes(self, post: Post) -> bool:
        """Return whether a post is shown."""
        if not self.is_set:
            return True
        review = post.review
        return not self.needs_review if review is None else self.passes_review(review)

    def passes_review(self, review: Review) -> bool:
        """Return whether a review is shown."""
        if self.no_ads and review.relation is not Relation.BOUGHT:
            return False
        if self.relations and review.relation not in self.relations:
            return False
        if review.halves < self.least_halves:
            return False
        if self.category and normalized_name(self.category) != normalized_name(review.category):
            return False
        return self._passes_price(review)

    def _passes_price(self, review: Review) -> bool:
        least, most = _decimal(self.least_price), _decimal(self.most_price)
        if least is None and most is None and not self.currency:
            return True
        price = _decimal(review.price)
        if price is None or (self.currency and self.currency.casefold() != review.currency.casefold()):
            return False
        return (least is None or price >= least) and (most is None or price <= most)


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
