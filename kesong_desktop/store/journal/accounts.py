"""The signed-in accounts, and the capabilities of their servers, in the journal."""

import apsw
import msgspec

from kesong_desktop.errors import NotFound, Reason
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.store.database import Database

_to_json = msgspec.json.Encoder().encode
_account = msgspec.json.Decoder(Account, strict=False).decode
_capability = msgspec.json.Decoder(Capability, strict=False).decode


class AccountStore:
    """Accounts in the order in which they were added."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def all(self) -> list[Account]:
        """Return all accounts, in the order in which they were added."""
        return [
            _account(body) for (body,) in self._journal.rows("SELECT body FROM account ORDER BY position")
        ]

    def get(self, key: str) -> Account:
        """Return the account ``key``.

        Raises:
            NotFound: there is none.
        """
        rows = self._journal.rows("SELECT body FROM account WHERE key = ?", (key,))
        if not rows:
            raise NotFound(Reason.ACCOUNT_UNKNOWN, key)
        return _account(rows[0][0])

    def put(self, account: Account) -> None:
        """Add the account, or change the one with its key."""

        def work(connection: apsw.Connection) -> None:
            connection.execute(
                "INSERT INTO account (key, position, body)"
                " VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM account), ?)"
                " ON CONFLICT (key) DO UPDATE SET body = excluded.body",
                (account.key, _to_json(account)),
            )

        self._journal.write(work)

    def remove(self, key: AccountKey) -> None:
        """Delete the account. Its jobs are kept."""
        self._journal.write(lambda c: c.execute("DELETE FROM account WHERE key = ?", (key,)) and None)

    def capability(self, server: str) -> tuple[Capability, float] | None:
        """Return the stored capability of ``server``, and when it was read (seconds since 1970), or None."""
        rows = self._journal.rows("SELECT body, read_s FROM capability WHERE server = ?", (server,))
        return (_capability(rows[0][0]), rows[0][1]) if rows else None

    def put_capability(self, server: str, capability: Capability, read_s: float) -> None:
        """Store the capability of ``server``, read at ``read_s``."""
        body = _to_json(capability)
        self._journal.write(
            lambda c: (
                c.execute("INSERT OR REPLACE INTO capability VALUES (?, ?, ?)", (server, body, read_s))
                and None
            )
        )

    def certificate(self, server: str) -> str:
        """Return the pinned certificate (PEM) of ``server``; empty if the system's trust store is used."""
        rows = self._journal.rows("SELECT pem FROM pinned_certificate WHERE server = ?", (server,))
        return str(rows[0][0]) if rows else ""

    def put_certificate(self, server: str, pem: str) -> None:
        """Pin this certificate (PEM) for ``server``; no other is trusted there."""
        sql = "INSERT OR REPLACE INTO pinned_certificate (server, pem) VALUES (?, ?)"
        self._journal.write(lambda c: c.execute(sql, (server, pem)) and None)

    def address(self, server: str) -> str:
        """Return the current origin of ``server``: its own, unless it was found at another one later."""
        sql = "SELECT address FROM pinned_certificate WHERE server = ? AND address <> ''"
        rows = self._journal.rows(sql, (server,))
        return str(rows[0][0]) if rows else server

    def put_address(self, server: str, origin: str) -> None:
        """Store the current origin of a server with a pinned certificate."""
        sql = "UPDATE pinned_certificate SET address = ? WHERE server = ?"
        self._journal.write(lambda c: c.execute(sql, (origin, server)) and None)

    def app(self, server: str, redirect_uri: str) -> str:
        """Return the client id registered at ``server`` for ``redirect_uri``, or empty. Its secret is in the secrets store."""
        rows = self._journal.rows(
            "SELECT client_id FROM app WHERE server = ? AND redirect_uri = ?", (server, redirect_uri)
        )
        return str(rows[0][0]) if rows else ""

    def app_redirects(self, server: str) -> list[str]:
        """Return the redirect addresses for which an app is registered at ``server``."""
        return [
            str(uri)
            for (uri,) in self._journal.rows("SELECT redirect_uri FROM app WHERE server = ?", (server,))
        ]

    def put_app(self, server: str, redirect_uri: str, client_id: str) -> None:
        """Store the client id of the app registered at ``server`` for ``redirect_uri``."""
        self._journal.write(
            lambda c: (
                c.execute("INSERT OR REPLACE INTO app VALUES (?, ?, ?)", (server, redirect_uri, client_id))
                and None
            )
        )

    def forget_app(self, server: str, redirect_uri: str) -> None:
        """Delete a registered app that the server no longer knows."""
        self._journal.write(
            lambda c: (
                c.execute("DELETE FROM app WHERE server = ? AND redirect_uri = ?", (server, redirect_uri))
                and None
            )
        )
