"""A post of a batch: a draft, and when it is to be published."""

from dataclasses import replace
from datetime import datetime
from typing import Self

from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.record import Record


class BatchPost(Record, frozen=True):
    """One row of a batch. The draft's id is the row's: a post that was queued is known by it.

    ``when``: a time without an offset is local time; None publishes it as soon as it is queued.
    """

    draft: Draft
    when: datetime | None = None

    @property
    def id(self) -> DraftId:
        """The id of the row and of its draft."""
        return self.draft.id

    @property
    def pictures(self) -> tuple[DraftPicture, ...]:
        """The photos and videos of the post in order."""
        return self.draft.pictures

    @property
    def described(self) -> int:
        """How many of its pictures have a description."""
        return sum(bool(one.alt.strip()) for one in self.draft.pictures)

    @property
    def due_s(self) -> float:
        """When it is published in seconds since 1970; 0 for at once. A wall clock's time is read in this computer's zone."""
        return self.when.timestamp() if self.when is not None else 0.0

    def with_pictures(self, pictures: tuple[DraftPicture, ...]) -> Self:
        """Return the post with these pictures in place of its own."""
        return replace(self, draft=replace(self.draft, pictures=pictures))


Posts = tuple[BatchPost, ...]
"""The rows of a batch in order."""
