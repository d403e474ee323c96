"""Recently used tags, accounts, languages, searches, products and currencies. In the journal: this is the only copy."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Literal

import apsw

from kesong_desktop.model.account import AccountKey
from kesong_desktop.store.database import Database

Kind = Literal["tag", "person", "language", "search", "product", "currency"]
_MOST = 500
"""Maximum number of values returned for each kind."""
_NOTE = """
    INSERT INTO habit (account, kind, folded, word, times, used_s) VALUES (?1, ?2, ?3, ?4, 1, max(?5, coalesce(
        (SELECT max(used_s) FROM habit WHERE account = ?1 AND kind = ?2) + 0.001, 0)))
    ON CONFLICT (account, kind, folded) DO UPDATE SET word = excluded.word, times = times + 1, used_s = excluded.used_s
"""


class RecentValues:
    """Words by account and kind. ``clock`` gives seconds since 1970."""

    def __init__(self, journal: Database, clock: Callable[[], float]) -> None:
        self._journal = journal
        self._clock = clock

    def note(self, used: Iterable[tuple[AccountKey, Kind, str]]) -> "Future[None]":
        """Store values that were just used, in this order."""
        now_s = self._clock()
        rows = [(account, kind, word.casefold(), word, now_s) for account, kind, word in used]
        # One after another, so that each is later than those before.
        return self._journal.submit(lambda connection: _each(connection, rows))

    def words(self, account: AccountKey, kind: Kind) -> list[str]:
        """Return the used values, the last first; each once, ignoring case."""
        sql = "SELECT word FROM habit WHERE account = ? AND kind = ? ORDER BY used_s DESC LIMIT ?"
        return [str(word) for (word,) in self._journal.rows(sql, (account, kind, _MOST))]

    def forget(self, account: AccountKey, kind: Kind, word: str = "") -> None:
        """Delete a word, ignoring case; without one all of the kind."""
        sql = "DELETE FROM habit WHERE account = ? AND kind = ? AND (? = '' OR folded = ?)"
        bindings = (account, kind, word.casefold(), word.casefold())
        self._journal.write(lambda connection: connection.execute(sql, bindings) and None)

    def language(self, account: AccountKey) -> str:
        """Return the language that was chosen last; empty: none, or "not specified"."""
        return next(iter(self.words(account, "language")), "")


def _each(connection: apsw.Connection, rows: list[tuple[AccountKey, Kind, str, str, float]]) -> None:
    for row in rows:
        connection.execute(_NOTE, row)
