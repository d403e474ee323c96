"""Consistency check and repair of a home."""

from dataclasses import asdict, dataclass, field
from pathlib import Path

import apsw

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.homeserver.service.files.file_store import FileStore, measure, place_of
from kesong_desktop.homeserver.storage.database import HomeDatabase, id_list, row, rows
from kesong_desktop.store.sqlite_file import converted

_NAMES_WITHOUT_OWNER = """
SELECT name FROM served_name s
WHERE NOT EXISTS (SELECT 1 FROM media m WHERE m.name = s.name OR m.preview = s.name)
    AND NOT EXISTS (SELECT 1 FROM account a WHERE a.id = s.owner AND s.name IN (a.avatar, a.header))
"""
_MEDIA_WITHOUT_FILE = """
SELECT m.id FROM media m
WHERE m.state = 'ready' AND (
    NOT EXISTS (SELECT 1 FROM served_name WHERE name = m.name)
    OR NOT EXISTS (SELECT 1 FROM served_name WHERE name = m.preview))
UNION
SELECT m.id FROM media m JOIN served_name s ON s.name IN (m.name, m.preview)
WHERE s.file IN (SELECT value FROM json_each(?))
"""
_PICTURES_WITHOUT_FILE = """
SELECT a.id, '{0}' FROM account a LEFT JOIN served_name s ON s.name = a.{0}
WHERE a.{0} <> '' AND (s.name IS NULL OR s.file IN (SELECT value FROM json_each(?)))
"""
_COUNTS = """
SELECT id, posts, last_post, stored_files, stored_bytes,
    (SELECT count(*) FROM post p WHERE p.author = a.id AND p.visibility <> 'direct'),
    (SELECT coalesce(max(p.id), 0) FROM post p WHERE p.author = a.id AND p.visibility <> 'direct'),
    (SELECT count(*) FROM served_name s WHERE s.owner = a.id),
    (SELECT coalesce(sum(f.size_bytes), 0) FROM served_name s JOIN stored_file f ON f.id = s.file
        WHERE s.owner = a.id)
FROM account a
"""
_USES = """
SELECT f.id, f.uses, (SELECT count(*) FROM served_name s WHERE s.file = f.id) AS really
FROM stored_file f WHERE f.uses <> really
"""
_NOT_SEARCHED = "SELECT count(*) FROM post WHERE id NOT IN (SELECT id FROM post_search_docsize)"

_SEARCH_AGAIN = """
INSERT INTO post_search (rowid, words)
    SELECT post, words FROM post_words WHERE post NOT IN (SELECT id FROM post_search_docsize)
"""


_NO_FAULTS = frozenset({"is_mended", "files_doubled", "doubled_bytes", "files_merged", "freed_bytes"})


@dataclass(slots=True)
class CheckResult:
    """Number of inconsistencies of each kind. The home is sound if all are 0 and ``damage`` is empty."""

    files_missing: int = 0
    """Rows of stored files that are not on the disk."""
    files_changed: int = 0
    """Stored files with a changed size or, after a deep check, changed content."""
    files_unknown: int = 0
    """Files without a row."""
    media_without_file: int = 0
    """Photos and videos whose file is missing."""
    pictures_without_file: int = 0
    """Profile pictures whose file is missing."""
    names_without_owner: int = 0
    counts_wrong: int = 0
    posts_not_searched: int = 0
    files_doubled: int = 0
    """Stored files with the same content as another one, from earlier versions. They are no fault."""
    doubled_bytes: int = 0
    files_merged: int = 0
    """How many of those the repair merged; ``freed_bytes`` is the space that it freed."""
    freed_bytes: int = 0
    damage: list[str] = field(default_factory=list)
    """SQLite's report of a damaged database, empty if it is sound."""
    is_mended: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether no inconsistency was found."""
        return not any(value for name, value in asdict(self).items() if name not in _NO_FAULTS)


class HomeCheck:
    """Checks and repairs a home. No other process may serve it during a repair."""

    def __init__(self, database: HomeDatabase, files: FileStore) -> None:
        self._database = database
        self._files = files

    def check(self, *, is_deep: bool = False) -> CheckResult:
        """Return the inconsistencies; ``is_deep`` reads every file and compares its checksum."""
        result, missing = CheckResult(), list[int]()
        with self._database.read() as connection:
            stored = rows(connection, "SELECT id, name, sha256, size_bytes FROM stored_file")
            result.damage = [
                f"{table}: a row refers to none of {other}"
                for table, _, other, _ in rows(connection, "PRAGMA foreign_key_check")
            ]
        result.damage += self._damage()
        for number, name, sha256, size in stored:
            state = _state(place_of(self._files.folder, name), sha256, size, is_deep=is_deep)
            result.files_changed += state is False
            if state is None:
                missing.append(number)
        result.files_missing = len(missing)
        result.files_doubled, result.doubled_bytes = self._files.doubled()
        result.files_unknown = len(self._files.unknown_files())
        with self._database.read() as connection:
            self._check_rows(connection, result, missing)
        return result

    def mend(self) -> CheckResult:
        """Repair what can be repaired, and return what was found before.

        Rows without a file go, files without a row go, counts and the search index are made anew, and what is stored
        more than once is put together. What SQLite calls damaged is
        left as it is, and so are files that changed.

        Raises:
            InvalidInput: all files are missing: the folder is more likely not there at the moment. Nothing was changed.
        """
        found = self.check()
        with self._database.read() as connection:
            stored = rows(connection, "SELECT id, name FROM stored_file")
        missing = [number for number, name in stored if not place_of(self._files.folder, name).is_file()]
        if stored and len(missing) == len(stored):
            raise InvalidInput(Reason.MEDIA_FOLDER_EMPTY, path=str(self._files.folder.parent))
        with self._database.write() as connection:
            self._mend_rows(connection, missing)
        self._files.free_unused()
        self._files.measure_old()
        found.files_merged, found.freed_bytes = self._files.merge_doubled()
        self._files.sweep(older_than_s=0)
        found.is_mended = True
        return found

    def _damage(self) -> list[str]:
        """Return the result of SQLite's integrity check; a connection that saw older states would report FTS5 as damaged."""
        path = self._database.path
        with converted(path):
            connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
            try:
                return [text for (text,) in rows(connection, "PRAGMA integrity_check(20)") if text != "ok"]
            finally:
                connection.close()

    def _check_rows(self, connection: apsw.Connection, result: CheckResult, missing: list[int]) -> None:
        gone = id_list(missing)
        result.media_without_file = len(rows(connection, _MEDIA_WITHOUT_FILE, (gone,)))
        result.pictures_without_file = len(_pictures(connection, gone))
        result.names_without_owner = len(rows(connection, _NAMES_WITHOUT_OWNER))
        result.counts_wrong = sum(one[1:5] != one[5:] for one in rows(connection, _COUNTS))
        result.counts_wrong += len(rows(connection, _USES))
        result.posts_not_searched = (row(connection, _NOT_SEARCHED) or (0,))[0]

    def _mend_rows(self, connection: apsw.Connection, missing: list[int]) -> None:
        gone = id_list(missing)
        for number, column in _pictures(connection, gone):
            connection.execute(f"UPDATE account SET {column} = '' WHERE id = ?", (number,))  # noqa: S608
        media = id_list(number for (number,) in rows(connection, _MEDIA_WITHOUT_FILE, (gone,)))
        connection.execute("DELETE FROM media WHERE id IN (SELECT value FROM json_each(?))", (media,))
        connection.execute(f"DELETE FROM served_name WHERE name IN ({_NAMES_WITHOUT_OWNER})")  # noqa: S608
        connection.execute("DELETE FROM served_name WHERE file IN (SELECT value FROM json_each(?))", (gone,))
        for number, _, uses in rows(connection, _USES):
            connection.execute("UPDATE stored_file SET uses = ? WHERE id = ?", (uses, number))
        sql = "UPDATE account SET posts = ?, last_post = ?, stored_files = ?, stored_bytes = ? WHERE id = ?"
        for number, *counts in rows(connection, _COUNTS):
            connection.execute(sql, (*counts[4:], number))
        connection.execute(_SEARCH_AGAIN)
        if any("post_search" in text for (text,) in rows(connection, "PRAGMA integrity_check")):
            connection.execute("INSERT INTO post_search (post_search) VALUES ('rebuild')")


def _state(path: Path, sha256: bytes | None, size: int, *, is_deep: bool) -> bool | None:
    """Return whether a file is unchanged, None if it is missing; a file without a checksum counts as unchanged."""
    try:
        if sha256 is None:
            path.stat()
            return True
        if path.stat().st_size != size:
            return False
        return not is_deep or measure(path) == (sha256, size)
    except FileNotFoundError:
        return None


def _pictures(connection: apsw.Connection, gone: str) -> list[tuple[int, str]]:
    return [
        (number, column)
        for column in ("avatar", "header")
        for number, _ in rows(connection, _PICTURES_WITHOUT_FILE.format(column), (gone,))
    ]
