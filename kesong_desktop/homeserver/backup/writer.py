"""Writing a backup while the server runs."""

import contextlib
import os
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.homeserver.admin import DATABASE_NAME
from kesong_desktop.homeserver.backup.manifest import (
    DATABASE,
    MANIFEST,
    BackupEntry,
    BackupManifest,
    copy_hashed,
)
from kesong_desktop.homeserver.storage.ids import ClockMs, now_ms
from kesong_desktop.private_files import open_new
from kesong_desktop.store.durable_files import problem_of, sync_folder
from kesong_desktop.store.sqlite_file import converted

TLS_FOLDER = "tls"
_SNAPSHOTS = 5


@dataclass(frozen=True, slots=True)
class BackupResult:
    """What a backup holds. ``missing`` files are named in the database and not on the disk."""

    files: int
    bytes: int
    missing: int


def write_backup(
    data: Path,
    target: Path,
    *,
    has_media: bool = True,
    is_replaced: bool = False,
    clock_ms: ClockMs = now_ms,
) -> BackupResult:
    """Write the home in ``data`` into one file for this user only; the server may run, and is not held up.

    The database is copied as it is at one moment. A file that its owner deletes meanwhile is left out together with its row:
    the database is then copied once more.

    Raises:
        InvalidInput: there is no home, or already a file at ``target`` and it is not to be replaced.
        DiskFull, StoreProblem: it cannot be read or written; nothing is left then.
    """
    if not (data / DATABASE_NAME).is_file():
        raise InvalidInput(Reason.HOME_MISSING, path=str(data))
    if target.exists() and not is_replaced:
        raise InvalidInput(Reason.BACKUP_EXISTS, path=str(target))
    part, copy = (target.with_name(f".{target.name}.{end}") for end in ("part", "db"))
    try:
        with open_new(part) as file:
            with zipfile.ZipFile(file, "w", allowZip64=True) as archive:
                writer = _Writer(data, archive, copy)
                result = writer.write(has_media=has_media, created_ms=clock_ms())
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, target)
        sync_folder(target.parent)
    except OSError as error:
        raise problem_of(error, target) from error
    finally:
        for path in (part, copy):
            path.unlink(missing_ok=True)
    return result


class _Writer:
    """Fills one archive."""

    def __init__(self, data: Path, archive: zipfile.ZipFile, copy: Path) -> None:
        self._data = data
        self._archive = archive
        self._copy = copy
        self._entries: dict[str, BackupEntry] = {}

    def write(self, *, has_media: bool, created_ms: int) -> BackupResult:
        """Write the media, then the database that names them, then keys and manifest."""
        for _ in range(_SNAPSHOTS):
            schema, names = self._snapshot()
            missing = self._add_media(names) if has_media else 0
            if not missing:
                break
        kept = {f"media/{name[:2]}/{name}" for name in names}
        entries = [entry for name, entry in self._entries.items() if name in kept]
        entries.append(self._add(self._copy, DATABASE, zipfile.ZIP_DEFLATED))
        entries += [
            self._add(path, f"{TLS_FOLDER}/{path.name}", zipfile.ZIP_DEFLATED)
            for path in sorted((self._data / TLS_FOLDER).glob("*"))
            if path.is_file()
        ]
        manifest = BackupManifest(created_ms, schema, has_media, tuple(entries))
        self._archive.writestr(MANIFEST, manifest.to_json(), zipfile.ZIP_DEFLATED)
        return BackupResult(len(entries), sum(one.size_bytes for one in entries), missing)

    def _snapshot(self) -> tuple[int, list[str]]:
        """Copy the database as it is now; its schema, and the names of the files that it refers to."""
        path = self._data / DATABASE_NAME
        with converted(path), _opened(path, apsw.SQLITE_OPEN_READONLY) as source:
            open_new(self._copy).close()
            with _opened(self._copy, apsw.SQLITE_OPEN_READWRITE) as target:
                # In one step: the snapshot is of one moment, and no writer waits for it.
                with target.backup("main", source, "main") as copying:
                    copying.step(-1)
                target.execute("PRAGMA journal_mode = DELETE")
                schema = int(target.pragma("user_version"))
                names = [name for (name,) in target.execute("SELECT name FROM stored_file ORDER BY name")]
        return schema, names

    def _add_media(self, names: list[str]) -> int:
        """Add the files that are not there yet, and return how many are missing on the disk."""
        missing = 0
        for name in names:
            entry = f"media/{name[:2]}/{name}"
            if entry in self._entries:
                continue
            try:
                self._entries[entry] = self._add(self._data / entry, entry, zipfile.ZIP_STORED)
            except FileNotFoundError:
                missing += 1
        return missing

    def _add(self, path: Path, name: str, compression: int) -> BackupEntry:
        with path.open("rb") as source:
            info = zipfile.ZipInfo.from_file(path, name)
            info.compress_type = compression
            with self._archive.open(info, "w", force_zip64=True) as sink:
                size, sha256 = copy_hashed(source, sink.write)
        return BackupEntry(name, size, sha256)


@contextlib.contextmanager
def _opened(path: Path, flags: int) -> Iterator[apsw.Connection]:
    connection = apsw.Connection(str(path), flags=flags)
    try:
        connection.set_busy_timeout(10_000)
        yield connection
    finally:
        connection.close()
