"""Manual decisions about products, and the wish list. In the journal: this is the only copy."""

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.product.product_key import ProductKey, split_key
from kesong_desktop.model.product.wish import Wish
from kesong_desktop.store.database import Database
from kesong_desktop.store.sqlite_file import fetch


def create_tables(connection: apsw.Connection) -> None:
    """Add the tables of merged products, reviews taken out of one, pairs that are not the same, and wishes."""
    connection.execute(
        """
        CREATE TABLE product_merge (
            account TEXT NOT NULL,
            key     TEXT NOT NULL,
            target  TEXT NOT NULL,
            PRIMARY KEY (account, key)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE product_split (
            account TEXT NOT NULL,
            post_id TEXT NOT NULL,
            PRIMARY KEY (account, post_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE product_different (
            account TEXT NOT NULL,
            key     TEXT NOT NULL,
            other   TEXT NOT NULL,
            PRIMARY KEY (account, key, other)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE wish (
            account  TEXT NOT NULL,
            key      TEXT NOT NULL,
            name     TEXT NOT NULL,
            brand    TEXT NOT NULL,
            category TEXT NOT NULL,
            note     TEXT NOT NULL,
            price    TEXT NOT NULL,
            currency TEXT NOT NULL,
            added_s  REAL NOT NULL,
            PRIMARY KEY (account, key)
        ) STRICT, WITHOUT ROWID;
        """
    )


@dataclass(frozen=True, slots=True)
class ProductDecisions:
    """The decisions of one account. ``merges`` leads from a key to the product that its reviews count for."""

    merges: dict[ProductKey, ProductKey] = field(default_factory=dict)
    splits: frozenset[str] = frozenset()
    """The ids of posts whose review is a product of its own, unless that is merged into another."""
    different: frozenset[tuple[ProductKey, ProductKey]] = frozenset()
    """Pairs that are not the same product; the lesser key is first."""

    def target(self, key: ProductKey) -> ProductKey:
        """Return the key of the product that a key belongs to."""
        return self.merges.get(key, key)

    def key_of(self, key: ProductKey, post_id: str) -> ProductKey:
        """Return the product that a review in a post belongs to; ``key`` is what the review names."""
        return self.target(split_key(post_id) if post_id in self.splits else key)


class ProductDecisionStore:
    """Merges, splits and wishes, each of one account. Changes are returned as futures; whole decisions can be put back."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def get(self, account: AccountKey) -> ProductDecisions:
        """Return the decisions of an account."""

        def work(connection: apsw.Connection) -> ProductDecisions:
            merges = fetch(connection, "SELECT key, target FROM product_merge WHERE account = ?", (account,))
            splits = fetch(connection, "SELECT post_id FROM product_split WHERE account = ?", (account,))
            pairs = fetch(
                connection, "SELECT key, other FROM product_different WHERE account = ?", (account,)
            )
            return ProductDecisions(
                {ProductKey(key): ProductKey(target) for key, target in merges},
                frozenset(str(post_id) for (post_id,) in splits),
                frozenset((ProductKey(key), ProductKey(other)) for key, other in pairs),
            )

        return self._journal.read(work)

    def put(self, account: AccountKey, decisions: ProductDecisions) -> "Future[None]":
        """Replace the decisions of an account."""

        def work(connection: apsw.Connection) -> None:
            rows: tuple[tuple[str, int, Iterable[tuple[str, ...]]], ...] = (
                ("product_merge", 3, decisions.merges.items()),
                ("product_split", 2, ((post_id,) for post_id in decisions.splits)),
                ("product_different", 3, decisions.different),
            )
            for table, columns, values in rows:
                marks = ", ".join("?" * columns)
                connection.execute(f"DELETE FROM {table} WHERE account = ?", (account,))
                connection.executemany(
                    f"INSERT INTO {table} VALUES ({marks})",
                    [(account, *value) for value in values],
                )

        return self._journal.submit(work)

    def wishes(self, account: AccountKey) -> list[Wish]:
        """Return the wish list of an account, the latest wish first."""
        sql = (
            "SELECT key, name, brand, category, note, price, currency, added_s FROM wish"
            " WHERE account = ? ORDER BY added_s DESC, key"
        )
        return [Wish(*row) for row in self._journal.rows(sql, (account,))]

    def put_wish(self, account: AccountKey, wish: Wish) -> "Future[None]":
        """Add a wish, in place of one for the same product."""
        row = (
            account,
            wish.key,
            wish.name,
            wish.brand,
            wish.category,
            wish.note,
            wish.price,
            wish.currency,
            wish.added_s,
        )

        def work(connection: apsw.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO wish VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

        return self._journal.submit(work)

    def remove_wish(self, account: AccountKey, key: ProductKey) -> "Future[None]":
        """Delete the wish for a product, if there is one."""

        def work(connection: apsw.Connection) -> None:
            connection.execute("DELETE FROM wish WHERE account = ? AND key = ?", (account, key))

        return self._journal.submit(work)
