"""ProductBook: products from all cached reviews of an account, merged and split by hand."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from threading import Lock

from kesong_desktop.actions.timeline.review_joiner import ReviewJoiner
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.product.product_key import (
    ProductKey,
    is_alike,
    normalized_name,
    split_key,
)
from kesong_desktop.model.product.product_summary import ProductPage, ProductQuery, ProductSummary, selected
from kesong_desktop.model.product.seen_review import SeenReview
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.cache.review_index import ReviewIndex, ReviewReader, summary_of
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.journal.product_decisions import ProductDecisions, ProductDecisionStore

Undo = Callable[[], None]
MOST_SUGGESTED = 6
_SEARCH_STEPS = 2


class ProductBook:
    """Reads the cache and works offline. Methods access the disk: call them on a worker thread.

    A merge or a split returns its undo function. ``mark_filtered`` returns posts with the filters that they match.
    ``may_write``: False where another process holds the profile.
    """

    def __init__(
        self,
        index: ReviewIndex,
        decisions: ProductDecisionStore,
        posts: TimelineCache,
        reviews: ReviewJoiner,
        *,
        mark_filtered: Callable[[AccountKey, list[Post]], list[Post]] = lambda _, posts: posts,
        may_write: bool = True,
    ) -> None:
        self._index = index
        self._decisions = decisions
        self._posts = posts
        self._joiner = reviews
        self._mark_filtered = mark_filtered
        self._may_write = may_write
        self._deciding = Lock()

    def catch_up(self, *, steps: int = 0) -> bool:
        """Index newly cached posts, in at most ``steps`` small steps (0: all); return whether there were any."""
        count = 0
        while self._may_write and self._index.step():
            count += 1
            if count == steps:
                break
        return count > 0

    def pending(self, account: Account) -> int:
        """Return the number of cached posts that are not indexed yet."""
        return self._index.pending(account.key)

    def products(self, account: Account) -> list[ProductSummary]:
        """Return all products that the account has seen reviewed."""
        return list(self._products(self._reader(account), self._decisions.get(account.key)).values())

    def find(self, account: Account, words: str) -> list[ProductSummary]:
        """Return the products whose name, brand or category hold all the words, those with the most reviews first."""
        self.catch_up(steps=_SEARCH_STEPS)
        return selected(self.products(account), ProductQuery(words=words, order="reviews"))

    def page(self, account: Account, key: ProductKey) -> ProductPage | None:
        """Return a product with all its reviews; None where none is cached."""
        decisions, reader = self._decisions.get(account.key), self._reader(account)
        target = decisions.target(key)
        keys = (target, *sorted(one for one, into in decisions.merges.items() if into == target))
        reviews = self._reviews(account, keys, decisions)
        if not reviews:
            return None
        named = [one for one in reviews if decisions.merges.get(one.key) is None] or reviews
        product = summary_of(reviews, target, reader)
        first = named[0].review
        return ProductPage(
            replace(product, name=first.product, brand=first.brand or product.brand),
            keys,
            tuple(sorted(reviews, key=lambda one: one.author_id not in reader.followed)),
            reader.followed,
            reader.own_id,
        )

    def key_of(self, account: Account, key: ProductKey, post_id: str) -> ProductKey:
        """Return the product to which the review in a post belongs that names ``key``."""
        return self._decisions.get(account.key).key_of(key, post_id)

    def target(self, account: Account, key: ProductKey) -> ProductKey:
        """Return the product that a key belongs to after all merges."""
        return self._decisions.get(account.key).target(key)

    def posts(self, account: Account, reviews: Iterable[SeenReview]) -> list[Post]:
        """Return the posts of reviews, in their order, as far as they are cached."""
        cached = (self._posts.post(account.key, one.post_id) for one in reviews)
        found = [self._joiner.whole(account.key, one) for one in cached if one is not None]
        return self._mark_filtered(account.key, found)

    def own_reviews(self, account: Account) -> list[SeenReview]:
        """Return the account's own reviews, the newest first."""
        return self._index.reviews_by(account.key, account.remote_id)

    def merge(self, account: Account, key: ProductKey, target: ProductKey) -> Undo:
        """Count the reviews of one product for another one."""

        def change(before: ProductDecisions) -> ProductDecisions:
            source, into = before.target(key), before.target(target)
            if source == into:
                return before
            merges = {one: into if old == source else old for one, old in before.merges.items()}
            merges[source] = into
            merges.pop(into, None)
            return replace(before, merges=merges)

        return self._change(account, change)

    def unmerge(self, account: Account, key: ProductKey) -> Undo:
        """Make a product that was merged into another one a product of its own again."""

        def change(before: ProductDecisions) -> ProductDecisions:
            return replace(before, merges={one: into for one, into in before.merges.items() if one != key})

        return self._change(account, change)

    def split(self, account: Account, review: SeenReview) -> Undo:
        """Split a review off as a separate product with the same name."""
        return self._change(account, lambda before: replace(before, splits=before.splits | {review.post_id}))

    def tell_apart(self, account: Account, key: ProductKey, other: ProductKey) -> Undo:
        """Exclude two products from merge suggestions."""
        pair = (min(key, other), max(key, other))
        return self._change(account, lambda before: replace(before, different=before.different | {pair}))

    def suggestions(self, account: Account, key: ProductKey) -> list[ProductSummary]:
        """Return products that may be the same as one: those with a similar brand and name, or the same GTIN."""
        decisions = self._decisions.get(account.key)
        products = self._products(self._reader(account), decisions)
        target = decisions.target(key)
        product = products.get(target)
        if product is None:
            return []
        name = _compared(product)
        found = [
            one
            for other, one in products.items()
            if other != target
            and one.kind is product.kind
            and not {(target, other), (other, target)} & decisions.different
            and not (target.startswith("gtin:") and other.startswith("gtin:"))
            and is_alike(name, _compared(one))
        ]
        return sorted(found, key=lambda one: (-one.count, one.key))[:MOST_SUGGESTED]

    def _change(self, account: Account, change: Callable[[ProductDecisions], ProductDecisions]) -> Undo:
        """Change the decisions of an account, one change at a time; return a function that restores the former ones."""
        with self._deciding:
            before = self._decisions.get(account.key)
            self._decisions.put(account.key, change(before)).result()
        return lambda: self._decisions.put(account.key, before).result()

    def _reader(self, account: Account) -> ReviewReader:
        followed = self._index.followed(account.key, account.remote_id)
        return ReviewReader(account.key, account.remote_id, followed)

    def _products(
        self, reader: ReviewReader, decisions: ProductDecisions
    ) -> dict[ProductKey, ProductSummary]:
        found = self._index.products(reader, decisions.splits)
        for key, reviews in self._split_reviews(reader, decisions).items():
            found[key] = summary_of(reviews, key, reader)
        for key, into in decisions.merges.items():
            merged = found.pop(key, None)
            if merged is not None:
                target = found.get(into)
                found[into] = replace(merged, key=into) if target is None else target.joined(merged)
        return found

    def _split_reviews(
        self, reader: ReviewReader, decisions: ProductDecisions
    ) -> dict[ProductKey, list[SeenReview]]:
        found: dict[ProductKey, list[SeenReview]] = defaultdict(list)
        if decisions.splits:
            for one in self._index.reviews_of(reader.account, decisions.splits):
                found[split_key(one.post_id)].append(one)
        return found

    def _reviews(
        self, account: Account, keys: Sequence[ProductKey], decisions: ProductDecisions
    ) -> list[SeenReview]:
        """Return the reviews of a product, the newest first."""
        named = [one for one in self._index.reviews(account.key, keys) if one.post_id not in decisions.splits]
        alone = {one for one in decisions.splits if split_key(one) in keys}
        if alone:
            named += self._index.reviews_of(account.key, alone)
        return sorted(named, key=lambda one: (one.made_utc, one.post_id), reverse=True)


def _compared(product: ProductSummary) -> tuple[str, str]:
    return normalized_name(product.brand), normalized_name(product.name)
