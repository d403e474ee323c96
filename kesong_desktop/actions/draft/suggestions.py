"""Completions while typing: from the journal, from cached posts, and from the server."""

import re
from collections.abc import Callable, Coroutine, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.model.account import Account
from kesong_desktop.model.review import Review
from kesong_desktop.model.review_labels import MARKER_TAG
from kesong_desktop.model.social.post import HOME, PUBLIC, Person, Post
from kesong_desktop.model.suggestion import Kind, Suggestion, distinct
from kesong_desktop.model.text.entities import tags_in
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.journal.recent_values import RecentValues
from kesong_desktop.store.reviews.own_reviews import OwnReviewStore
from kesong_desktop.sync.social import suggestions as requests

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

T = TypeVar("T")
_POSTS = 200
"""Number of posts of each timeline that are searched for hashtags and people."""
_MARKUP = re.compile(r"<[^>]*>")


class ClientRunner(Protocol):
    """Runs requests on the engine's loop."""

    def with_client(self, account: Account, work: "Callable[[Client], Coroutine[Any, Any, T]]") -> Future[T]:
        """Run ``work`` with the client of ``account``."""


@dataclass(frozen=True, slots=True)
class LocalSuggestions:
    """Local suggestions. People: those who were mentioned before, then authors of cached posts."""

    used_tags: tuple[Suggestion, ...] = ()
    seen_tags: tuple[Suggestion, ...] = ()
    people: tuple[Suggestion, ...] = ()
    reviews: tuple[Review, ...] = ()
    """Cached reviews, own ones first; only the latest of each product."""


class Suggestions:
    """Finds hashtags, people and places for an account, and remembers the languages chosen for it."""

    def __init__(
        self,
        recent_values: RecentValues,
        cache: TimelineCache,
        accounts: Accounts,
        engine: ClientRunner,
        own_reviews: OwnReviewStore,
    ) -> None:
        self._recent_values = recent_values
        self._cache = cache
        self._accounts = accounts
        self._engine = engine
        self._own_reviews = own_reviews

    def has_places(self, account: Account) -> bool:
        """True where the account's server can search for places."""
        return self._accounts.capability(account).places

    def local(self, account: Account) -> LocalSuggestions:
        """Return suggestions from this computer. Reads the disk, and the text of some hundred posts."""
        seen = [
            post for name in (HOME, PUBLIC) for post in self._cache.page(account.key, name.name, limit=_POSTS)
        ]
        names = {one.acct: one.name for one in _people_of(seen)}
        people = dict.fromkeys((*self._recent_values.words(account.key, "person"), *names))
        return LocalSuggestions(
            tuple(Suggestion("tag", word) for word in self._recent_values.words(account.key, "tag")),
            tuple(Suggestion("tag", word) for word in distinct(_tags_of(seen))),
            tuple(
                Suggestion("person", acct, names.get(acct, "")) for acct in people if acct != account.username
            ),
            _products((*(one.review for one in self._own_reviews.all()), *_reviews_of(seen))),
        )

    def tags_from_server(self, account: Account) -> Future[tuple[Suggestion, ...]]:
        """Return the tags that the account follows, then those popular on its server."""
        software = self._accounts.capability(account).software
        return self._engine.with_client(account, lambda client: requests.known_tags(client, software))

    def people_from_server(self, account: Account) -> Future[tuple[Suggestion, ...]]:
        """Return the people whom the account follows, the last followed first."""
        return self._engine.with_client(
            account, lambda client: requests.followed_people(client, account.remote_id)
        )

    def search(self, account: Account, kind: Kind, words: str) -> Future[tuple[Suggestion, ...]]:
        """Return the server's matches for the words that are being typed."""
        return self._engine.with_client(account, lambda client: requests.matching(client, kind, words))

    def languages(self, account: Account) -> list[str]:
        """Return the languages chosen for the account before, last first."""
        return self._recent_values.words(account.key, "language")

    def remember_language(self, account: Account, code: str) -> Future[None]:
        """Make ``code`` the default language of the account's next post; empty: not specified."""
        return self._recent_values.note([(account.key, "language", code)])


def _tags_of(posts: Iterable[Post]) -> Iterator[str]:
    for post in posts:
        if "#" in post.html:
            yield from tags_in(
                unescape(_MARKUP.sub("", post.html.replace("<br", "\n<").replace("</p", "\n<")))
            )


def _reviews_of(posts: Iterable[Post]) -> Iterator[Review | None]:
    """Return the reviews among posts; others are not parsed."""
    return (post.review for post in posts if MARKER_TAG in post.html.casefold())


def _products(reviews: Iterable[Review | None]) -> tuple[Review, ...]:
    """Return the first review of each product and brand."""
    known: dict[tuple[str, str], Review] = {}
    for one in reviews:
        if one is not None:
            known.setdefault((one.product.casefold(), one.brand.casefold()), one)
    return tuple(known.values())


def _people_of(posts: Iterable[Post]) -> Iterator[Person]:
    """Return the authors of the posts and those who boosted them."""
    for post in posts:
        if post.reblogged_by is not None:
            yield post.reblogged_by
        yield post.author
