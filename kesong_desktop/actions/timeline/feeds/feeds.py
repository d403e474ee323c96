"""Feeds: chooses the source of the feed, by the signed-in accounts and the preferences."""

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.preferences import Preferences
from kesong_desktop.actions.timeline.feeds.account_feed import AccountFeed
from kesong_desktop.actions.timeline.feeds.feed_source import FeedSource
from kesong_desktop.actions.timeline.feeds.merged_feed import MergedFeed
from kesong_desktop.actions.timeline.merged.merged_home import MergedHome
from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.actions.timeline.reading_positions import ReadingPositions
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import HOME, Timeline


class Feeds:
    """Creates the ``FeedSource`` of the account in use, or of all accounts if the user wants a merged home."""

    def __init__(
        self,
        accounts: Accounts,
        timelines: Timelines,
        merged: MergedHome,
        positions: ReadingPositions,
        notifications: Notifications,
        *,
        preferences: Preferences,
    ) -> None:
        self._accounts = accounts
        self._timelines = timelines
        self._merged = merged
        self._positions = positions
        self._notifications = notifications
        self._preferences = preferences

    @property
    def can_merge(self) -> bool:
        """Whether there are several accounts whose homes can be shown as one."""
        return len(self._accounts.all()) > 1

    @property
    def is_merged(self) -> bool:
        """Whether the home timelines of all accounts are shown as one."""
        return self.can_merge and self._preferences.last.merged_home

    def show_merged(self, *, on: bool) -> None:
        """Show the home timelines of all accounts as one from now on, or that of the account in use.

        Raises:
            StoreProblem: it could not be saved; nothing is changed.
        """
        if on != self._preferences.last.merged_home:
            self._preferences.change(merged_home=on)

    def of(self, timeline: Timeline, before: FeedSource | None = None) -> FeedSource | None:
        """Return the source of a timeline; ``before`` if it is unchanged. None: no account is signed in."""
        account = self._accounts.current_or_none()
        if account is None:
            return None
        is_merged = timeline == HOME and self.is_merged
        accounts = tuple(self._accounts.all()) if is_merged else (account,)
        if before is not None and _is_same(before, accounts, timeline, is_merged=is_merged):
            return before
        if is_merged:
            return MergedFeed(accounts, self._merged, self._positions, self._notifications)
        return AccountFeed(account, timeline, self._timelines, self._positions, self._notifications)


def _is_same(feed: FeedSource, accounts: tuple[Account, ...], timeline: Timeline, *, is_merged: bool) -> bool:
    keys = [(one.key, one.remote_id) for one in accounts]
    known = [(one.key, one.remote_id) for one in feed.accounts]
    return feed.is_merged == is_merged and keys == known and feed.has(accounts[0].key, timeline.name)
