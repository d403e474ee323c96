"""Search for people, hashtags and posts, in the cache and on the server; and recent searches."""

from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from kesong_desktop.actions.social.local_filters import LocalFilters
from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.social.notification import SearchResults
from kesong_desktop.store.cache.search.search_index import SearchIndex
from kesong_desktop.store.journal.recent_values import RecentValues
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.social import search

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

FOUND = 200
"""Maximum number of local results of a kind."""
RECENT = 10


class Search:
    """Searches the cache and the server of an account."""

    def __init__(
        self,
        index: SearchIndex,
        recent_values: RecentValues,
        engine: Engine,
        filters: LocalFilters,
        reviews: ReviewJoiner,
    ) -> None:
        self._index = index
        self._recent_values = recent_values
        self._engine = engine
        self._filters = filters
        self._reviews = reviews

    def catch_up(self) -> None:
        """Index newly cached entries, in small steps; without it a search finds the same, but is slower."""
        while self._index.step():
            pass

    def local(self, account: AccountKey, words: str, *, limit: int = FOUND) -> SearchResults:
        """Return cached entries of the account with all the words."""
        return self._marked(account, self._index.find(account, words, limit=limit))

    def remote(self, account: Account, words: str) -> Future[SearchResults]:
        """Search on the server of the account; a URL or ``@name@host`` is fetched from its own server.

        Raises:
            InvalidInput: there are no words.
        """
        if not words.strip():
            raise InvalidInput(Reason.SEARCH_EMPTY)

        async def find(client: "Client") -> SearchResults:
            return self._marked(account.key, await search.find(client, words.strip()))

        return self._engine.with_client(account, find)

    def _marked(self, account: AccountKey, found: SearchResults) -> SearchResults:
        """Return the results with matching filters; a long review as one post, whatever part was found."""
        posts = self._reviews.with_beginnings(account, found.posts)
        return replace(found, posts=tuple(self._filters.applied(account, posts)))

    def recent(self, account: AccountKey) -> list[str]:
        """Return the words that were searched last, the last first."""
        return self._recent_values.words(account, "search")[:RECENT]

    def remember(self, account: AccountKey, words: str) -> None:
        """Add words to the recent searches of the account."""
        if words.strip():
            self._recent_values.note([(account, "search", words.strip())]).result()

    def forget(self, account: AccountKey, words: str = "") -> None:
        """Remove words from the recent searches of the account; without words all of them."""
        self._recent_values.forget(account, "search", words)
