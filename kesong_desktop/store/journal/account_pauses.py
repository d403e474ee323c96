"""Why the queues of accounts are paused. Durable, so that a restart does not resume them."""

from kesong_desktop.model.account import AccountKey
from kesong_desktop.store.database import Database

ALL = AccountKey("")
"""In place of an account: all of them."""
PAUSED = "paused"
SIGNED_OUT = "signed_out"


class AccountPauses:
    """Reasons for a pause, by account."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def put(self, account: AccountKey, why: str) -> None:
        """Pause the account for this reason."""
        self._journal.write(
            lambda c: c.execute("INSERT OR IGNORE INTO hold VALUES (?, ?)", (account, why)) and None
        )

    def remove(self, account: AccountKey, why: str) -> None:
        """Remove the reason from the account; for ``ALL``, from every account."""
        sql = "DELETE FROM hold WHERE why = ? AND ? IN ('', account)"
        self._journal.write(lambda c: c.execute(sql, (why, account)) and None)

    def reasons(self, account: AccountKey) -> frozenset[str]:
        """Return the reasons for which nothing of the account is sent; empty if it is not paused."""
        rows = self._journal.rows("SELECT why FROM hold WHERE account IN (?, ?)", (account, ALL))
        return frozenset(str(why) for (why,) in rows)
