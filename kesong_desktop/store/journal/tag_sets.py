"""Sets of hashtags under a name, in the journal."""

import json
from collections.abc import Iterable
from concurrent.futures import Future

import apsw

from kesong_desktop.model.tag_set import TagSet
from kesong_desktop.model.text.tokenizer import tidy_tag
from kesong_desktop.store.database import Database


class TagSetStore:
    """Stores hashtag sets under names that are unique whatever their case."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def all(self) -> list[TagSet]:
        """Return every hashtag set, sorted by name."""
        rows = self._journal.rows("SELECT name, tags FROM tag_set ORDER BY folded")
        return [TagSet(str(name), tuple(json.loads(tags))) for name, tags in rows]

    def put(self, name: str, tags: Iterable[str]) -> "Future[None]":
        """Store a hashtag set, in place of one with the same name."""
        tidy = [tag for tag in map(tidy_tag, tags) if tag]
        row = (name.strip().casefold(), name.strip(), json.dumps(tidy, ensure_ascii=False))

        def work(connection: apsw.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO tag_set VALUES (?, ?, ?)", row)

        return self._journal.submit(work)

    def rename(self, old: str, new: str) -> "Future[bool]":
        """Give a set another name; False where there is no such set, or another one has that name."""
        folded = (old.strip().casefold(), new.strip().casefold())

        def work(connection: apsw.Connection) -> bool:
            taken = connection.execute(
                "SELECT 1 FROM tag_set WHERE folded = ? AND folded != ?", (folded[1], folded[0])
            ).fetchone()
            if taken or not folded[1]:
                return False
            connection.execute(
                "UPDATE tag_set SET folded = ?, name = ? WHERE folded = ?",
                (folded[1], new.strip(), folded[0]),
            )
            return connection.changes() > 0

        return self._journal.submit(work)

    def remove(self, name: str) -> "Future[None]":
        """Delete the hashtag set with this name, if there is one."""
        folded = name.strip().casefold()

        def work(connection: apsw.Connection) -> None:
            connection.execute("DELETE FROM tag_set WHERE folded = ?", (folded,))

        return self._journal.submit(work)
