"""The reviews among the cached posts, by product. The index is part of the cache, and may be deleted at any time with it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import apsw
import msgspec

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.product.product_key import ProductKey
from kesong_desktop.model.product.product_summary import ProductSummary
from kesong_desktop.model.product.seen_review import SeenReview, seen_review
from kesong_desktop.model.review import ReviewKind
from kesong_desktop.model.social.continued_review import is_continuation, joined
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.profile import AccountRelationship
from kesong_desktop.model.text.search_words import folded
from kesong_desktop.store.cache.own_replies import replies_to
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch

_STEP = 200
"""Posts that are indexed in one transaction, which takes about 50 ms."""
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Post, strict=False).decode
_decode_review = msgspec.json.Decoder(SeenReview, strict=False).decode
_decode_relationship = msgspec.json.Decoder(AccountRelationship, strict=False).decode


@dataclass(frozen=True, slots=True)
class ReviewReader:
    """The reading account, its own id on its server, and the ids of people it follows."""

    account: AccountKey
    own_id: str = ""
    followed: frozenset[str] = frozenset()


class ReviewIndex:
    """Index of cached reviews by product. ``step`` adds posts that were cached since."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def step(self) -> int:
        """Index some of the new or changed posts; return how many, 0 at the end."""

        def work(connection: apsw.Connection) -> int:
            rows = fetch(connection, "SELECT account, id FROM review_pending LIMIT ?", (_STEP,))
            for account, post_id in rows:
                _index(connection, account, post_id)
            return len(rows)

        is_waiting = self._database.rows("SELECT 1 FROM review_pending LIMIT 1")
        return self._database.write(work) if is_waiting else 0

    def pending(self, account: AccountKey) -> int:
        """Return the number of cached posts that are not indexed yet."""
        rows = self._database.rows("SELECT count(*) FROM review_pending WHERE account = ?", (account,))
        return int(rows[0][0])

    def products(self, reader: ReviewReader, apart: Collection[str] = ()) -> dict[ProductKey, ProductSummary]:
        """Return all products by the key that their reviews name, without the reviews in the posts ``apart``."""
        bindings = (reader.account, _json(apart))
        covers, categories = (dict(self._database.rows(sql, bindings)) for sql in (_COVERS, _CATEGORIES))
        rows = self._database.rows(_PRODUCTS, (*bindings, reader.own_id, _json(reader.followed)))
        return {row[0]: _summary(row, categories.get(row[0], ""), covers.get(row[0], "")) for row in rows}

    def reviews(self, account: AccountKey, keys: Sequence[ProductKey]) -> list[SeenReview]:
        """Return the reviews that name one of these keys, the newest first."""
        sql = (
            "SELECT body FROM product_review JOIN review_body USING (account, post_id)"
            " WHERE account = ? AND key IN (SELECT value FROM json_each(?)) ORDER BY made_s DESC, post_id DESC"
        )
        return [_decode_review(body) for (body,) in self._database.rows(sql, (account, _json(keys)))]

    def reviews_of(self, account: AccountKey, post_ids: Collection[str]) -> list[SeenReview]:
        """Return the reviews in these posts, the newest first."""
        sql = (
            "SELECT body FROM product_review JOIN review_body USING (account, post_id)"
            " WHERE account = ? AND post_id IN (SELECT value FROM json_each(?)) ORDER BY made_s DESC, post_id DESC"
        )
        return [_decode_review(body) for (body,) in self._database.rows(sql, (account, _json(post_ids)))]

    def reviews_by(self, account: AccountKey, author_id: str) -> list[SeenReview]:
        """Return the reviews of one author, the newest first."""
        sql = (
            "SELECT body FROM product_review JOIN review_body USING (account, post_id)"
            " WHERE account = ? AND author_id = ? ORDER BY made_s DESC, post_id DESC"
        )
        return [_decode_review(body) for (body,) in self._database.rows(sql, (account, author_id))]

    def followed(self, account: AccountKey, own_id: str) -> frozenset[str]:
        """Return the ids of the people whom the account follows, as far as that is known."""
        listed = self._database.rows(
            "SELECT id FROM people WHERE account = ? AND list = ?", (account, f"following:{own_id}")
        )
        found = {str(person_id) for (person_id,) in listed}
        bodies = self._database.rows("SELECT body FROM relationship WHERE account = ?", (account,))
        for one in (_decode_relationship(body) for (body,) in bodies):
            (found.add if one.following else found.discard)(one.id)
        return frozenset(found)


def _index(connection: apsw.Connection, account: str, post_id: str) -> None:
    connection.execute("DELETE FROM review_pending WHERE account = ? AND id = ?", (account, post_id))
    connection.execute("DELETE FROM product_review WHERE account = ? AND post_id = ?", (account, post_id))
    for (body,) in fetch(
        connection, "SELECT body FROM post WHERE account = ? AND id = ?", (account, post_id)
    ):
        post = _decode(body)
        whole, _ = joined(post, partial(replies_to, connection, account))
        if is_continuation(post):
            connection.execute(_PENDING, (account, post.in_reply_to_id))
        seen = seen_review(whole)
        if seen is None:
            continue
        review = seen.review
        row = (
            account,
            seen.key,
            post_id,
            seen.author_id,
            seen.made_utc.timestamp(),
            review.halves,
            review.product,
            review.brand,
            review.category,
            seen.cover,
        )
        connection.execute("INSERT INTO product_review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        connection.execute(
            "INSERT OR REPLACE INTO review_body VALUES (?, ?, ?)", (account, post_id, _encode(seen))
        )


def summary_of(reviews: Sequence[SeenReview], key: ProductKey, reader: ReviewReader) -> ProductSummary:
    """Return the summary of the reviews of one product, the newest first; at least one is required."""
    own = [one.review.halves for one in reviews if one.author_id == reader.own_id]
    friends = [one.review.halves for one in reviews if one.author_id in reader.followed]
    newest = reviews[0].review
    category = next((one.review.category for one in reviews if one.review.category), "")
    return ProductSummary(
        key=key,
        name=newest.product,
        brand=newest.brand,
        category=category,
        kind=newest.kind,
        cover=next((one.cover for one in reviews if one.cover), ""),
        count=len(reviews),
        halves=sum(one.review.halves for one in reviews),
        own_count=len(own),
        own_halves=sum(own),
        followed_count=len(friends),
        followed_halves=sum(friends),
        latest_s=reviews[0].made_utc.timestamp(),
        searchable=folded(f"{newest.product}\n{newest.brand}\n{category}"),
    )


def _summary(row: tuple[Any, ...], category: str, cover: str) -> ProductSummary:
    key, name, brand, made_s, count, halves, own_count, own_halves, followed_count, followed_halves = row
    return ProductSummary(
        key=key,
        name=name,
        brand=brand,
        category=category,
        kind=_kind(key),
        cover=cover,
        count=count,
        halves=halves,
        own_count=own_count,
        own_halves=own_halves,
        followed_count=followed_count,
        followed_halves=followed_halves,
        latest_s=made_s,
        searchable=folded(f"{name}\n{brand}\n{category}"),
    )


def _kind(key: str) -> ReviewKind:
    """Return the kind of product, as far as its key shows it."""
    prefix = key.partition(":")[0]
    return ReviewKind(prefix) if prefix in _KINDS else ReviewKind.PRODUCT


def _json(values: Collection[str]) -> str:
    return msgspec.json.encode(sorted(values)).decode()


_PENDING = "INSERT OR REPLACE INTO review_pending SELECT account, id FROM post WHERE account = ? AND id = ?"
_KINDS = frozenset(kind.value for kind in ReviewKind)
_AMONG = "account = ?1 AND post_id NOT IN (SELECT value FROM json_each(?2))"
# The other columns are those of the row with the greatest made_s (sqlite.org/lang_select.html, "bare columns").
_PRODUCTS = f"""
SELECT key, name, brand, max(made_s), count(*), sum(halves),
    sum(author_id = ?3), sum(CASE WHEN author_id = ?3 THEN halves ELSE 0 END), sum(is_followed), sum(is_followed * halves)
FROM (
    SELECT *, author_id IN (SELECT value FROM json_each(?4)) AS is_followed FROM product_review WHERE {_AMONG}
) GROUP BY key
"""  # noqa: S608 - fixed words
_NEWEST = """
SELECT key, {0} FROM (
    SELECT key, {0}, max(made_s) FROM product_review WHERE {0} != '' AND {1} GROUP BY key
)
"""
_COVERS = _NEWEST.format("cover", _AMONG)
_CATEGORIES = _NEWEST.format("category", _AMONG)
