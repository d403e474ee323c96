"""A question with answers to choose from, as part of a post."""

from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import field
from msgspec.structs import replace

from kesong_desktop.model.social.content.custom_emoji import CustomEmoji
from kesong_desktop.model.social.content.word import Count, Word

ZonedTime = Annotated[datetime, msgspec.Meta(tz=True)]
MAX_OPTIONS = 100
"""More answers than any server takes."""


class PollOption(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One answer; ``votes`` is None where the server does not show it before the end."""

    title: str
    votes: Count | None = field(name="votes_count", default=None)


class Poll(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A poll. ``votes`` counts the answers that were given, ``voters`` the people, where the server counts them.

    It is read straight from an answer, and stored, under the protocol's names.
    """

    id: Word
    options: Annotated[tuple[PollOption, ...], msgspec.Meta(max_length=MAX_OPTIONS)] = ()
    expires_utc: ZonedTime | None = field(name="expires_at", default=None)
    """When it ends; None: never, or the server does not say."""
    is_expired: bool = field(name="expired", default=False)
    is_multiple: bool = field(name="multiple", default=False)
    """True where several answers can be chosen."""
    votes: Count = field(name="votes_count", default=0)
    voters: Count | None = field(name="voters_count", default=None)
    has_voted: bool = field(name="voted", default=False)
    own_votes: tuple[int, ...] = ()
    """The places of the answers that the account has chosen."""
    emojis: tuple[CustomEmoji, ...] = ()

    def is_closed(self, now_utc: datetime) -> bool:
        """True where no vote is taken any more."""
        return self.is_expired or (self.expires_utc is not None and self.expires_utc <= now_utc)

    def can_vote(self, now_utc: datetime) -> bool:
        """True where the account can still choose."""
        return not self.has_voted and bool(self.options) and not self.is_closed(now_utc)

    def share(self, place: int) -> float | None:
        """Return the part of those who voted that chose the answer at ``place``, from 0 to 1; None where it is not shown."""
        chosen = self.options[place].votes
        whole = self.voters if self.is_multiple and self.voters is not None else self.votes
        if chosen is None:
            return None
        return min(1.0, chosen / whole) if whole else 0.0

    def with_vote(self, places: tuple[int, ...]) -> "Poll":
        """Return the poll as it looks after a vote, counted at once."""
        if self.has_voted:
            return self
        options = tuple(
            replace(one, votes=one.votes + 1) if place in places and one.votes is not None else one
            for place, one in enumerate(self.options)
        )
        voters = None if self.voters is None else self.voters + 1
        return replace(
            self,
            options=options,
            votes=self.votes + len(places),
            voters=voters,
            has_voted=True,
            own_votes=places,
        )
