"""What a person used before, and will want again: tags, people, languages; in the journal, for nobody else knows it."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Literal

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.store.db import Database

Kind = Literal["tag", "person", "language"]
_MOST = 500
"""So many of a kind are told; more were never wanted again."""
_NOTE = """
    INSERT INTO habit (account, kind, folded, word, times, used_s) VALUES (?1, ?2, ?3, ?4, 1, max(?5, coalesce(
        (SELECT max(used_s) FROM habit WHERE account = ?1 AND kind = ?2) + 0.001, 0)))
    ON CONFLICT (account, kind, folded) DO UPDATE SET word = excluded.word, times = times + 1, used_s = excluded.used_s
"""


class Habits:
    """Words by account and kind. ``clock`` gives seconds since 1970."""

    def __init__(self, journal: Database, clock: Callable[[], float]) -> None:
        self._journal = journal
        self._clock = clock

    def note(self, used: Iterable[tuple[AccountKey, Kind, str]]) -> "Future[None]":
        """These were used, in this order."""
        now_s = self._clock()
        rows = [(account, kind, word.casefold(), word, now_s) for account, kind, word in used]
        return self._journal.submit(
            lambda connection: _each(connection, rows)  # one after another: each is later than those before
        )

    def words(self, account: AccountKey, kind: Kind) -> list[str]:
        """What was used, last first; each once whatever its case."""
        sql = "SELECT word FROM habit WHERE account = ? AND kind = ? ORDER BY used_s DESC LIMIT ?"
        return [str(word) for (word,) in self._journal.rows(sql, (account, kind, _MOST))]

    def language(self, account: AccountKey) -> str:
        """The language that was chosen last; empty: none, or that none is told."""
        return next(iter(self.words(account, "language")), "")


def _each(connection: apsw.Connection, rows: list[tuple[AccountKey, Kind, str, str, float]]) -> None:
    for row in rows:
        connection.execute(_NOTE, row)
