"""FeedSource: interface of a source of posts for the feed."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Protocol

from kesong_desktop.actions.timeline.rows.timeline_reader import TimelineReader
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.sync.social.pulls import PullResult


class FeedSource(Protocol):
    """Posts of one account or of several, newest first."""

    @property
    def accounts(self) -> Sequence[Account]:
        """Accounts of the source, in the order in which they were added."""

    @property
    def is_merged(self) -> bool:
        """Whether posts have ``seen_by``: they are of several accounts."""

    def has(self, account: AccountKey, timeline: str) -> bool:
        """Return whether the source contains that timeline of an account."""

    def reader(self, shows: Callable[[Post], bool]) -> TimelineReader:
        """Return a reader of its rows, filtered by ``shows``."""

    def refresh(self) -> Future[PullResult]:
        """Pull the newest posts into the cache."""

    def older(self) -> Future[PullResult]:
        """Pull the next older posts into the cache."""

    def position(self) -> ReadingPosition | None:
        """Return where reading stopped; None: at the top."""

    def keep_position(self, position: ReadingPosition | None) -> None:
        """Store where reading stopped; None: at the top."""

    def mark_read(self, posts: Sequence[Post]) -> None:
        """Mark the home timeline of each account as read up to the newest of its posts among these. Any thread may call."""

    def is_by_reader(self, post: Post) -> bool:
        """Return whether the account through which the post was read is its author."""
