"""MergedFeed: the home timelines of several accounts as one."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from kesong_desktop.actions.timeline.merged.merged_home import MergedHome
from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.actions.timeline.reading_positions import ReadingPositions
from kesong_desktop.actions.timeline.rows.timeline_reader import TimelineReader
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.social.merged.merged_home import by_account
from kesong_desktop.model.social.post import HOME, MERGED_HOME, Post
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.sync.social.pulls import PullResult

_EVERYBODY = AccountKey("")
"""Key of the reading position of the merged home."""


class MergedFeed:
    """A ``FeedSource`` of the home timelines of accounts, given in the order in which they were added."""

    is_merged = True

    def __init__(
        self,
        accounts: Sequence[Account],
        merged: MergedHome,
        positions: ReadingPositions,
        notifications: Notifications,
    ) -> None:
        self._accounts = {one.key: one for one in accounts}
        self._merged = merged
        self._positions = positions
        self._notifications = notifications

    @property
    def accounts(self) -> Sequence[Account]:
        """The accounts whose home timelines it has."""
        return tuple(self._accounts.values())

    def has(self, account: AccountKey, timeline: str) -> bool:
        """Return whether it is the home timeline of one of the accounts."""
        return timeline == HOME.name and account in self._accounts

    def reader(self, shows: Callable[[Post], bool]) -> TimelineReader:
        """Return a reader of its rows, filtered by ``shows``."""
        return self._merged.reader(self.accounts, shows)

    def refresh(self) -> Future[PullResult]:
        """Pull the newest posts of all accounts; it fails only where each of them does."""
        return self._merged.refresh(self.accounts)

    def older(self) -> Future[PullResult]:
        """Pull older posts of the accounts that are loaded the least far."""
        return self._merged.older(self.accounts)

    def position(self) -> ReadingPosition | None:
        """Return where reading stopped; None: at the top."""
        return self._positions.of(_EVERYBODY, MERGED_HOME)

    def keep_position(self, position: ReadingPosition | None) -> None:
        """Store where reading stopped; None: at the top."""
        self._positions.keep(_EVERYBODY, position, MERGED_HOME)

    def mark_read(self, posts: Sequence[Post]) -> None:
        """Mark the home timeline of each account as read up to the newest of its own posts among these."""
        for key, own in by_account(posts).items():
            if (account := self._accounts.get(key)) is not None:
                self._notifications.mark_home_read(account, own)

    def is_by_reader(self, post: Post) -> bool:
        """Return whether the account through which the post was read is its author."""
        account = self._accounts.get(post.seen_by)
        return account is not None and post.author.id == account.remote_id
