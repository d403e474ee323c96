"""Categories: groups of hashtags that are read as one timeline. In the journal: this is the only copy."""

import json
from collections.abc import Iterable
from concurrent.futures import Future

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.tag_set import TagCategory
from kesong_desktop.model.text.tokenizer import tidy_tag
from kesong_desktop.store.database import Database


def create_table(connection: apsw.Connection) -> None:
    """Create the table of categories."""
    connection.execute(
        """
        CREATE TABLE tag_category (
            id      TEXT PRIMARY KEY,
            account TEXT NOT NULL,
            name    TEXT NOT NULL,
            tags    TEXT NOT NULL,
            made_s  REAL NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    )


class TagCategoryStore:
    """Categories by account, in the order in which they were made."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def all(self, account: AccountKey) -> list[TagCategory]:
        """Return the categories of an account."""
        sql = "SELECT id, name, tags, made_s FROM tag_category WHERE account = ? ORDER BY made_s, id"
        rows = self._journal.rows(sql, (account,))
        return [TagCategory(str(n), str(name), tuple(json.loads(tags)), at) for n, name, tags, at in rows]

    def put(self, account: AccountKey, category: TagCategory) -> "Future[None]":
        """Store a category, in place of the one with its id."""
        tags = json.dumps(_tidy(category.tags), ensure_ascii=False)
        row = (category.id, account, category.name.strip(), tags, category.made_s)
        sql = "INSERT OR REPLACE INTO tag_category VALUES (?, ?, ?, ?, ?)"
        return self._run(sql, row)

    def remove(self, category_id: str) -> "Future[None]":
        """Delete the category with this id, if there is one."""
        sql = "DELETE FROM tag_category WHERE id = ?"
        return self._run(sql, (category_id,))

    def _run(self, sql: str, bindings: tuple[str | float, ...]) -> "Future[None]":
        def work(connection: apsw.Connection) -> None:
            connection.execute(sql, bindings)

        return self._journal.submit(work)


def _tidy(tags: Iterable[str]) -> list[str]:
    """Return each tag once, whatever its case, without its sign."""
    found: dict[str, str] = {}
    for tag in map(tidy_tag, tags):
        if tag:
            found.setdefault(tag.casefold(), tag)
    return list(found.values())
