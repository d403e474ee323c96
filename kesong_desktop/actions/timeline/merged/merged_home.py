"""The home timelines of several accounts as one: read from the cache, pulled account by account."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from functools import partial
from itertools import count
from threading import Lock

from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.actions.timeline.merged.gathered import gathered
from kesong_desktop.actions.timeline.merged.merged_source import MergedHomeSource
from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.actions.timeline.rows.timeline_reader import TimelineReader
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.social.merged.merged_home import NO_END
from kesong_desktop.model.social.post import HOME, Post
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.sync.social.pulls import PAGE, PullResult

Outcome = PullResult | BaseException


class MergedHome:
    """Reads and pulls the home timelines of accounts, which are given in the order in which they were added.

    A post is shown only down to the time to which all accounts are loaded. An account that cannot be loaded further is left out
    of that until it has caught up, so that it does not hold up the others. Any thread may call.
    """

    def __init__(
        self, cache: TimelineCache, timelines: Timelines, filters: LocalFilters, reviews: ReviewJoiner
    ) -> None:
        self._cache = cache
        self._timelines = timelines
        self._filters = filters
        self._reviews = reviews
        self._versions = count(1)
        self._lock = Lock()
        self._failed: set[AccountKey] = set()
        self._ended: set[AccountKey] = set()

    @property
    def left_out(self) -> frozenset[AccountKey]:
        """Accounts that lag behind: posts of others are shown beyond their last loaded one."""
        with self._lock:
            return frozenset(self._failed | self._ended)

    def reader(self, accounts: Sequence[Account], shows: Callable[[Post], bool]) -> TimelineReader:
        """Return a reader of the merged home, filtered by ``shows``; its posts have ``seen_by``."""
        return TimelineReader(self._source(accounts), shows, self._versions)

    def page(self, accounts: Sequence[Account], *, limit: int = PAGE) -> list[Post]:
        """Return at most ``limit`` cached posts, newest first, with the filters that they match."""
        source = self._source(accounts)
        found = source.read(source.newest(limit, -1).ids)
        parts = {part for one in found for part in one.parts}
        return [one.post for one in found if one.post_id not in parts]

    def refresh(self, accounts: Sequence[Account], *, limit: int = PAGE) -> Future[PullResult]:
        """Pull the newest posts of each account; it fails only if all of them do."""
        with self._lock:
            self._ended.clear()
        pulls = {one.key: self._timelines.refresh(one, HOME, limit=limit) for one in accounts}
        return gathered(pulls, partial(self._summed, accounts))

    def older(self, accounts: Sequence[Account]) -> Future[PullResult]:
        """Pull the next older page of the accounts that are loaded the least far, and of those that lag behind.

        Those that failed before are retried, but not awaited while others have more.
        """
        ends = self._ends(accounts)
        failed = self.left_out
        going_on = {key: end for key, end in ends.items() if key not in failed}
        first = max(going_on.values(), default=NO_END)
        waited = {key for key, end in going_on.items() if end == first}
        tried = [one for one in accounts if one.key in waited or (one.key in failed and one.key in ends)]
        pulls = {one.key: self._timelines.older(one, HOME) for one in tried}
        for key, pull in pulls.items():
            pull.add_done_callback(partial(self._note, accounts, key))
        chosen = {key: pull for key, pull in pulls.items() if key in waited} or pulls
        return gathered(chosen, partial(self._summed, accounts))

    def _source(self, accounts: Sequence[Account]) -> MergedHomeSource:
        return MergedHomeSource(self._cache, self._reviews, self._filters, accounts, lambda: self.left_out)

    def _ends(self, accounts: Sequence[Account]) -> dict[AccountKey, float]:
        """Return the times down to which accounts are loaded that have more on their servers."""
        ends = {one.key: self._cache.of_accounts.loaded_down_to_s(one.key, HOME.name) for one in accounts}
        return {key: end for key, end in ends.items() if end != NO_END}

    def _note(self, accounts: Sequence[Account], key: AccountKey, pull: Future[PullResult]) -> None:
        """Leave out an account whose pull failed or brought nothing; take in one that has caught up."""
        if pull.cancelled():
            return
        ends = self._ends(accounts)
        others = [end for one, end in ends.items() if one != key and one not in self.left_out]
        with self._lock:
            if pull.exception() is not None:
                self._failed.add(key)
            elif pull.result().is_end:
                self._failed.discard(key)
                self._ended.add(key)
            elif not pull.result().added:
                self._failed.add(key)
            elif ends.get(key, NO_END) <= max(others, default=NO_END):
                self._failed.discard(key)

    def _summed(self, accounts: Sequence[Account], outcomes: Mapping[AccountKey, Outcome]) -> PullResult:
        results = [one for one in outcomes.values() if isinstance(one, PullResult)]
        problems = [one for one in outcomes.values() if isinstance(one, BaseException)]
        if problems and not results:
            raise problems[0]
        with self._lock:
            left = self._ends(accounts).keys() - self._ended
        return PullResult(sum(one.added for one in results), is_end=not left)
