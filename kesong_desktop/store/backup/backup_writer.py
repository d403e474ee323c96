"""Writes backup files while their databases and files are in use."""

import contextlib
import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import apsw

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.private_files import open_new
from kesong_desktop.store.backup.backup_manifest import (
    MANIFEST,
    BackupEntry,
    BackupKind,
    BackupManifest,
    copy_hashed,
)
from kesong_desktop.store.durable_files import problem_of, sync_folder
from kesong_desktop.store.sqlite_file import converted

_BUSY_MS = 10_000


class BackupWriter:
    """Fills one archive. ``scratch`` returns paths for temporary copies of databases."""

    def __init__(self, archive: zipfile.ZipFile, scratch: Path) -> None:
        self._archive = archive
        self._scratch = scratch

    def scratch(self, name: str) -> Path:
        """Return a path beside the archive for a temporary file; it is deleted with the writer."""
        return self._scratch.with_name(f"{self._scratch.name}.{name}")

    def add(self, path: Path, name: str, *, is_packed: bool = False) -> BackupEntry:
        """Add a file under a name, and return its entry.

        Raises:
            FileNotFoundError: there is none; nothing was added.
        """
        with path.open("rb") as source:
            info = zipfile.ZipInfo.from_file(path, name)
            info.compress_type = zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
            with self._archive.open(info, "w", force_zip64=True) as sink:
                size, sha256 = copy_hashed(source, sink.write)
        return BackupEntry(name, size, sha256)

    def add_bytes(self, content: bytes, name: str) -> BackupEntry:
        """Add a file with this content under a name, and return its entry."""
        size, sha256 = copy_hashed(io.BytesIO(content), lambda _: None)
        self._archive.writestr(name, content, zipfile.ZIP_DEFLATED)
        return BackupEntry(name, size, sha256)

    def finish(self, manifest: BackupManifest, kind: BackupKind) -> None:
        """Write the manifest. Added files that it does not list are ignored by readers."""
        self._archive.writestr(MANIFEST, manifest.to_json(kind), zipfile.ZIP_DEFLATED)


@contextlib.contextmanager
def new_backup(target: Path, *, is_replaced: bool) -> Iterator[BackupWriter]:
    """Lend a writer of a file that only this user can read, which is moved to ``target`` at the end; an exception leaves nothing.

    Raises:
        InvalidInput: there is a file at ``target`` already, and it is not to be replaced.
        DiskFull, StoreProblem: it cannot be written.
    """
    if target.exists() and not is_replaced:
        raise InvalidInput(Reason.BACKUP_EXISTS, path=str(target))
    part = target.with_name(f".{target.name}.part")
    try:
        with open_new(part) as file:
            with zipfile.ZipFile(file, "w", allowZip64=True) as archive:
                yield BackupWriter(archive, part)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, target)
        sync_folder(target.parent)
    except OSError as error:
        raise problem_of(error, target) from error
    finally:
        for path in (part, *part.parent.glob(f"{part.name}.*")):
            path.unlink(missing_ok=True)


def copy_database(path: Path, copy: Path) -> int:
    """Copy a snapshot of a database while others write to it, and return its schema version.

    Raises:
        StoreProblem: it cannot be read or written.
    """
    with converted(path), _opened(path, apsw.SQLITE_OPEN_READONLY) as source:
        open_new(copy).close()
        with _opened(copy, apsw.SQLITE_OPEN_READWRITE) as target:
            # In one step: the snapshot is consistent, and blocks no writer.
            with target.backup("main", source, "main") as copying:
                copying.step(-1)
            target.execute("PRAGMA journal_mode = DELETE")
            return int(target.pragma("user_version"))


def read_copy(copy: Path, sql: str) -> list[str]:
    """Return the first column of a query on the copy of a database."""
    with converted(copy), _opened(copy, apsw.SQLITE_OPEN_READONLY) as connection:
        return [str(found[0]) for found in connection.execute(sql)]


@contextlib.contextmanager
def _opened(path: Path, flags: int) -> Iterator[apsw.Connection]:
    connection = apsw.Connection(str(path), flags=flags)
    try:
        connection.set_busy_timeout(_BUSY_MS)
        yield connection
    finally:
        connection.close()
