"""Removes a user with all data from the home, so that nothing of it can be recovered."""

import logging
from collections.abc import Callable
from pathlib import Path

import apsw

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.homeserver.events import TokenRevoked
from kesong_desktop.homeserver.problems import not_found
from kesong_desktop.homeserver.service.files.file_store import FileStore
from kesong_desktop.homeserver.storage import audience, record_loader
from kesong_desktop.homeserver.storage.database import HomeDatabase, row, rows

log = logging.getLogger(__name__)
_MAX_EVENTS = 500
"""Deletions of the newest posts are streamed to clients; older posts disappear when a timeline is loaded again."""
_POSTS = "SELECT id FROM post WHERE author = ? ORDER BY id DESC LIMIT ?"
_COLUMNS = """
SELECT m.name, f."from", c."notnull" FROM sqlite_schema m
    JOIN pragma_foreign_key_list(m.name) f JOIN pragma_table_info(m.name) c ON c.name = f."from"
WHERE m.type = 'table' AND f."table" = 'account' ORDER BY m.name
"""
"""Every column that refers to a user, and whether it is NOT NULL."""
_KEPT_WITH_POSTS = frozenset({"post", "media", "served_name", "mention", "boost"})
_CLOSED = "UPDATE account SET password = '', note = '', fields = '[]', closed_ms = now_ms() WHERE id = ?"


class PersonRemoval:
    """Removes users. For use from any thread; takes longer the more is stored.

    ``also_forget`` deletes files outside of ``files`` whose rows are gone.
    """

    def __init__(self, database: HomeDatabase, files: FileStore, also_forget: Callable[[], object]) -> None:
        self._database = database
        self._files = files
        self._also_forget = also_forget

    def remove(self, account: int, *, keeps_posts: bool = False) -> None:
        """Remove a user: sign-ins, follows, likes, lists and settings; and posts with their files, unless they are kept.

        Posts that are kept stay under the user's name and picture. Otherwise nothing of the user can be read from the
        database file or the media folder afterwards. Problem 404 for an unknown account.

        Raises:
            InvalidInput: the user owns the server.
            StoreProblem: something could not be overwritten.
        """
        with self._database.write() as connection:
            found = row(connection, "SELECT role FROM account WHERE id = ?", (account,))
            if found is None:
                raise not_found()
            if found[0] == "owner":
                raise InvalidInput(Reason.OWNER_STAYS)
            connection.execute("PRAGMA secure_delete = ON")
            if keeps_posts:
                self._close(connection, account)
            else:
                self._delete(connection, account)
            self._database.note(TokenRevoked())
        self._files.free_unused()
        self._also_forget()
        self._database.forget_deleted()
        for copy in _old_copies(self._database.path):
            copy.unlink(missing_ok=True)
        log.info("a person was removed")

    def _delete(self, connection: apsw.Connection, account: int) -> None:
        for (number,) in rows(connection, _POSTS, (account, _MAX_EVENTS)):
            for post in record_loader.posts(connection, account, [number]):
                self._database.note(*audience.going(connection, post))
        connection.execute("DELETE FROM post WHERE author = ?", (account,))
        _forget(connection, account, frozenset())
        connection.execute("DELETE FROM account WHERE id = ?", (account,))

    def _close(self, connection: apsw.Connection, account: int) -> None:
        _forget(connection, account, _KEPT_WITH_POSTS)
        connection.execute("DELETE FROM media WHERE owner = ? AND post IS NULL", (account,))
        connection.execute(_CLOSED, (account,))


def _forget(connection: apsw.Connection, account: int, kept: frozenset[str]) -> None:
    """Delete every row that refers to the user, in all tables but those that are ``kept``."""
    columns = rows(connection, _COLUMNS)
    for table, column, is_needed in columns:
        if table in kept:
            continue
        if is_needed:
            connection.execute(f'DELETE FROM "{table}" WHERE "{column}" = ?', (account,))  # noqa: S608 - names of the schema
        elif table == "post":
            sql = f'UPDATE "{table}" SET "{column}" = NULL WHERE "{column}" = ?'  # noqa: S608 - names of the schema
            connection.execute(sql, (account,))
        else:
            connection.execute(f'DELETE FROM "{table}" WHERE "{column}" = ?', (account,))  # noqa: S608 - names of the schema


def _old_copies(path: Path) -> list[Path]:
    """Return the pre-migration copies of the database, which contain data that was deleted later."""
    return sorted(path.parent.glob(f"{path.name}.before-*"))
