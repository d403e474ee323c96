"""AccountFeed: one timeline of one account."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.actions.timeline.reading_positions import ReadingPositions
from kesong_desktop.actions.timeline.rows.timeline_reader import TimelineReader
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.social.post import Post, Timeline
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.sync.social.pulls import PullResult


class AccountFeed:
    """A ``FeedSource`` of any timeline that an account has."""

    is_merged = False

    def __init__(
        self,
        account: Account,
        timeline: Timeline,
        timelines: Timelines,
        positions: ReadingPositions,
        notifications: Notifications,
    ) -> None:
        self._account = account
        self._timeline = timeline
        self._timelines = timelines
        self._positions = positions
        self._notifications = notifications

    @property
    def accounts(self) -> Sequence[Account]:
        """The one account, as a sequence."""
        return (self._account,)

    def has(self, account: AccountKey, timeline: str) -> bool:
        """Return whether it is this timeline of this account."""
        return (account, timeline) == (self._account.key, self._timeline.name)

    def reader(self, shows: Callable[[Post], bool]) -> TimelineReader:
        """Return a reader of its rows, filtered by ``shows``."""
        return self._timelines.reader(self._account.key, self._timeline, shows)

    def refresh(self) -> Future[PullResult]:
        """Pull the newest posts into the cache."""
        return self._timelines.refresh(self._account, self._timeline)

    def older(self) -> Future[PullResult]:
        """Pull the next older posts into the cache."""
        return self._timelines.older(self._account, self._timeline)

    def position(self) -> ReadingPosition | None:
        """Return where the account stopped reading; None: at the top."""
        return self._positions.of(self._account.key, self._timeline)

    def keep_position(self, position: ReadingPosition | None) -> None:
        """Store where the account stopped reading; None: at the top."""
        self._positions.keep(self._account.key, position, self._timeline)

    def mark_read(self, posts: Sequence[Post]) -> None:
        """Mark the home timeline as read up to the newest of the posts."""
        self._notifications.mark_home_read(self._account, posts)

    def is_by_reader(self, post: Post) -> bool:
        """Return whether the account wrote the post."""
        return post.author.id == self._account.remote_id
