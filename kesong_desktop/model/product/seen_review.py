"""A review in a post that was seen."""

from datetime import datetime

import msgspec

from kesong_desktop.model.product.product_key import ProductKey, product_key
from kesong_desktop.model.review import Review
from kesong_desktop.model.social.post import Post

_PICTURES = frozenset({"image", "gifv", "video"})


class SeenReview(msgspec.Struct, frozen=True, omit_defaults=True):
    """A review with who wrote it and where; ``key`` is the product that it names."""

    post_id: str
    key: ProductKey
    author_id: str
    author_name: str
    made_utc: datetime
    review: Review
    pictures: tuple[str, ...] = ()
    """The addresses of small pictures, in the post's order; none of a post that is covered."""

    @property
    def cover(self) -> str:
        """The address of the first picture, or empty."""
        return self.pictures[0] if self.pictures else ""


def seen_review(post: Post) -> SeenReview | None:
    """Return the review of a post; None where it has none."""
    review = post.review
    if review is None:
        return None
    shots = () if post.sensitive or post.spoiler else post.attachments
    pictures = tuple(one.preview_url or one.url for one in shots if one.kind in _PICTURES)
    return SeenReview(
        post_id=post.id,
        key=product_key(review),
        author_id=post.author.id,
        author_name=post.author.name,
        made_utc=post.created_utc,
        review=review,
        pictures=tuple(one for one in pictures if one),
    )
