"""Filters that this program applies, for servers that leave filtering to clients."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.social.filter_verdicts import FilterVerdicts
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.post_filter import PostFilter
from kesong_desktop.store.cache.filters import FilterCache
from kesong_desktop.sync.engine import Engine

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_AGAIN_S = 3600.0


class LocalFilters:
    """Matches posts against cached filters. ``clock`` returns seconds since 1970."""

    def __init__(
        self, cache: FilterCache, engine: Engine, accounts: Accounts, clock: Callable[[], float]
    ) -> None:
        self._cache = cache
        self._engine = engine
        self._accounts = accounts
        self._clock = clock
        self._verdicts = FilterVerdicts()
        self._pulled_s: dict[AccountKey, float] = {}
        self._pulls: dict[AccountKey, Future[tuple[PostFilter, ...]]] = {}

    def pull(self, account: Account) -> Future[tuple[PostFilter, ...]]:
        """Pull all filters of the account, and cache them if this program has to apply them."""

        async def work(client: "Client") -> tuple[PostFilter, ...]:
            found = await client.filters()
            is_applied_there = self._accounts.capability(account).social.filters_posts
            self._cache.replace(account.key, () if is_applied_there else found)
            return found

        return self._engine.with_client(account, work)

    def pull_if_needed(self, account: Account) -> None:
        """Pull the filters of a server that does not apply them itself, at most once an hour."""
        social = self._accounts.capability(account).social
        now_s = self._clock()
        if not social.filters or social.filters_posts:
            return
        if now_s - self._pulled_s.get(account.key, -_AGAIN_S) >= _AGAIN_S:
            self._pulled_s[account.key] = now_s
            self._pulls[account.key] = self.pull(account)

    def last_pull(self, account: AccountKey) -> Future[tuple[PostFilter, ...]] | None:
        """The pull that ``pull_if_needed`` began last; None: it began none."""
        return self._pulls.get(account)

    def in_force(self, account: AccountKey) -> tuple[PostFilter, ...]:
        """Return the filters that are applied now; after a change, results of ``applied`` are outdated."""
        now_utc = datetime.fromtimestamp(self._clock(), UTC)
        return tuple(one for one in self._cache.all(account) if not one.is_expired(now_utc))

    def applied(self, account: AccountKey, posts: Iterable[Post]) -> list[Post]:
        """Return the posts with their matching filters; unchanged if the server filters by itself.

        Own posts are never filtered.
        """
        found, filters = list(posts), self.in_force(account)
        if not filters:
            return found
        own_id = next((one.remote_id for one in self._accounts.all() if one.key == account), "")
        self._verdicts.begin(account, filters)
        return [
            post if post.author.id == own_id else self._verdicts.marked(account, post, own_id)
            for post in found
        ]
