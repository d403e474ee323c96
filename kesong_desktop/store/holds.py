"""What holds an account's lanes: durable, so that a restart does not let go of them."""

from kesong_desktop.model.account import AccountKey
from kesong_desktop.store.db import Database

ALL = AccountKey("")
"""In place of an account: all of them."""
PAUSED = "paused"
SIGNED_OUT = "signed_out"


class Holds:
    """Reasons by account."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def put(self, account: AccountKey, why: str) -> None:
        """Hold the account from now on."""
        self._journal.write(
            lambda c: c.execute("INSERT OR IGNORE INTO hold VALUES (?, ?)", (account, why)) and None
        )

    def remove(self, account: AccountKey, why: str) -> None:
        """No longer for this reason; where everything is let go of, each account is."""
        sql = "DELETE FROM hold WHERE why = ? AND ? IN ('', account)"
        self._journal.write(lambda c: c.execute(sql, (why, account)) and None)

    def reasons(self, account: AccountKey) -> frozenset[str]:
        """Why nothing of the account is sent; empty where nothing is in the way."""
        rows = self._journal.rows("SELECT why FROM hold WHERE account IN (?, ?)", (account, ALL))
        return frozenset(str(why) for (why,) in rows)
