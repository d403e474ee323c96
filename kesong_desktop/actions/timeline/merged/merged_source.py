"""Rows of a merged home, from the cached home timelines of its accounts."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from collections.abc import Set as AbstractSet

from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.actions.timeline.rows.timeline_source import SourcePost
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.social import continued_review
from kesong_desktop.model.social.merged.merged_home import (
    NO_END,
    HomeRow,
    HomeRows,
    MergedRow,
    as_merged,
    merge,
    merged_id,
)
from kesong_desktop.model.social.post import HOME
from kesong_desktop.store.cache.timeline_rows import AccountRows, CachedRows, Place
from kesong_desktop.store.cache.timelines import TimelineCache


class MergedHomeSource:
    """The home timelines of ``accounts``, which are in the order in which they were added, for a ``TimelineReader``.

    ``left_out`` returns the accounts whose older posts cannot be loaded now: others are shown beyond them. Each post is read
    from the cache of its account, with the filters of that account. On one thread only.
    """

    def __init__(
        self,
        cache: TimelineCache,
        reviews: ReviewJoiner,
        local_filters: LocalFilters,
        accounts: Sequence[Account],
        left_out: Callable[[], AbstractSet[AccountKey]],
    ) -> None:
        self._cache = cache
        self._reviews = reviews
        self._local_filters = local_filters
        self._accounts = {one.key: one for one in accounts}
        self._left_out = left_out
        self._known: dict[AccountKey, dict[str, tuple[str, bool]]] = {key: {} for key in self._accounts}
        """Address of each post, and whether its account is the author."""
        self._rows: dict[str, MergedRow] = {}

    def newest(self, limit: int, since: int) -> CachedRows:
        """Return the ids of at most ``limit`` posts from the top, and of those that changed after the number ``since``."""
        asked = limit
        while True:
            found = self._cache.of_accounts.rows(tuple(self._accounts), HOME.name, limit=asked, since=since)
            rows = self._merged(found)
            if len(rows) >= limit or not any(one.is_cut for one in found):
                break
            asked *= 2
        rows = rows[:limit]
        self._rows = {one.merged_id: one for one in rows}
        changed = [one.changed for one in found]
        return CachedRows(
            tuple(self._rows),
            None,
            frozenset(self._gaps(found)),
            None
            if any(one is None for one in changed)
            else frozenset(
                merged_id(home.account, post_id) for home in found for post_id in home.changed or ()
            ),
            max((one.number for one in found), default=0),
        )

    def below(self, last: Place, limit: int, since: int) -> None:
        """Return None: rows below a position cannot be read alone in a merged home."""
        del last, limit, since

    def read(self, ids: Sequence[str]) -> list[SourcePost]:
        """Return those of the posts that are cached, in this order."""
        wanted: dict[AccountKey, list[str]] = {}
        for row in (self._rows[one] for one in ids if one in self._rows):
            wanted.setdefault(row.account, []).append(row.post_id)
        found = {one.post_id: one for key, own in wanted.items() for one in self._read_own(key, own)}
        return [found[one] for one in ids if one in found]

    def filters(self) -> Hashable:
        """Return the filters that are applied here now, of each account."""
        return tuple(self._local_filters.in_force(key) for key in self._accounts)

    def _read_own(self, account: AccountKey, ids: Sequence[str]) -> list[SourcePost]:
        found = [
            (*self._reviews.whole_with_parts(account, post), continued_review.is_continued(post))
            for post in self._cache.posts(account, ids)
        ]
        shown = self._local_filters.applied(account, [whole for whole, _, _ in found])
        made = []
        for post, (_, parts, may_grow) in zip(shown, found, strict=True):
            ids_of_parts = tuple(merged_id(account, one) for one in parts)
            made.append(
                SourcePost(merged_id(account, post.id), as_merged(account, post), ids_of_parts, may_grow)
            )
        return made

    def _merged(self, found: Iterable[AccountRows]) -> list[MergedRow]:
        left_out, homes = self._left_out(), []
        for one in found:
            known = self._addresses(one.account, [post_id for _, post_id in one.places])
            rows = tuple(
                HomeRow(made_s, post_id, *known[post_id])
                for made_s, post_id in one.places
                if post_id in known
            )
            complete_to_s = NO_END if one.account in left_out else one.down_to_s
            homes.append(HomeRows(one.account, rows, complete_to_s, one.is_cut))
        return merge(homes)

    def _addresses(self, account: AccountKey, ids: Sequence[str]) -> dict[str, tuple[str, bool]]:
        known, own_id = self._known[account], self._accounts[account].remote_id
        unknown = [one for one in ids if one not in known]
        if unknown:
            for post_id, found in self._cache.of_accounts.addresses(account, unknown).items():
                known[post_id] = found.url, found.author_id == own_id
        return known

    def _gaps(self, found: Iterable[AccountRows]) -> Iterable[str]:
        """Yield the post above each gap: the next one above it of that account, where another account's stands for it."""
        for home in found:
            above = ""
            for _, post_id in home.places if home.gaps else ():
                one = merged_id(home.account, post_id)
                above = one if one in self._rows else above
                if post_id in home.gaps and above:
                    yield above
