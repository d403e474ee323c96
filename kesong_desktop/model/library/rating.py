"""What a person thinks of a photo of their own: stars, or that it is of no use."""

import msgspec

MOST_STARS = 5


class Rating(msgspec.Struct, frozen=True, gc=False):
    """``stars`` from 0 (none given) to 5. What is rejected keeps its stars, should it be taken back."""

    stars: int = 0
    is_rejected: bool = False

    def __post_init__(self) -> None:
        """Hold the range.

        Raises:
            ValueError: there are no such stars.
        """
        if not 0 <= self.stars <= MOST_STARS:
            raise ValueError(self.stars)

    def with_stars(self, stars: int) -> "Rating":
        """With other stars. Who gives any does not reject it any more."""
        return Rating(stars, self.is_rejected and not stars)

    def rejected(self, *, on: bool) -> "Rating":
        """Rejected, or not any more."""
        return Rating(self.stars, on)


UNRATED = Rating()
