"""Writes a backup while the server runs."""

from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.homeserver.admin import DATABASE_NAME
from kesong_desktop.homeserver.backup.kind import DATABASE, HOME_BACKUP
from kesong_desktop.homeserver.storage.ids import ClockMs, now_ms
from kesong_desktop.store.backup.backup_manifest import BackupEntry, BackupManifest
from kesong_desktop.store.backup.backup_writer import BackupWriter, copy_database, new_backup, read_copy

TLS_FOLDER = "tls"
_SNAPSHOTS = 5


@dataclass(frozen=True, slots=True)
class BackupResult:
    """Contents of a backup. ``missing`` files are named in the database but are not on the disk."""

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
    """Write the home in ``data`` to one file that only this user can read. The server may run and is not blocked.

    The database is copied as it is at one moment. A file that its owner deletes meanwhile is left out together with its row:
    the database is then copied once more.

    Raises:
        InvalidInput: there is no home, or already a file at ``target`` and it is not to be replaced.
        DiskFull, StoreProblem: it cannot be read or written; nothing is left then.
    """
    if not has_home(data):
        raise InvalidInput(Reason.HOME_MISSING, path=str(data))
    with new_backup(target, is_replaced=is_replaced) as writer:
        home = HomeFiles(data, writer)
        entries = [*home.add(has_media=has_media), *home.add_keys()]
        schemas = {DATABASE: home.schema}
        writer.finish(BackupManifest(clock_ms(), schemas, has_media, tuple(entries)), HOME_BACKUP)
    return BackupResult(len(entries), sum(one.size_bytes for one in entries), home.missing)


def has_home(data: Path) -> bool:
    """Return whether there is a home server in a folder."""
    return (data / DATABASE_NAME).is_file()


class HomeFiles:
    """Adds the files of a home server to an archive, under names that begin with ``prefix``."""

    def __init__(self, data: Path, writer: BackupWriter, prefix: str = "") -> None:
        self._data = data
        self._writer = writer
        self._prefix = prefix
        self._copy = writer.scratch("home.db")
        self._media: dict[str, BackupEntry] = {}
        self.schema = 0
        self.missing = 0

    def add(self, *, has_media: bool) -> list[BackupEntry]:
        """Add the media, then the database that names them, and return their entries."""
        for _ in range(_SNAPSHOTS):
            self.schema = copy_database(self._data / DATABASE_NAME, self._copy)
            names = read_copy(self._copy, "SELECT name FROM stored_file ORDER BY name")
            self.missing = self._add_media(names) if has_media else 0
            if not self.missing:
                break
        entries = [self._media[name] for name in names if name in self._media]
        return [*entries, self._writer.add(self._copy, self._prefix + DATABASE, is_packed=True)]

    def keys(self) -> dict[str, Path]:
        """Return the server's key files by their names in the archive."""
        folder = self._data / TLS_FOLDER
        return {
            f"{self._prefix}{TLS_FOLDER}/{path.name}": path
            for path in sorted(folder.glob("*"))
            if path.is_file()
        }

    def add_keys(self) -> list[BackupEntry]:
        """Add the server's key files uncompressed, and return the entries."""
        return [self._writer.add(path, name, is_packed=True) for name, path in self.keys().items()]

    def _add_media(self, names: list[str]) -> int:
        """Add the files that the archive lacks, and return how many are missing on the disk."""
        missing = 0
        for name in names:
            if name in self._media:
                continue
            entry = f"media/{name[:2]}/{name}"
            try:
                self._media[name] = self._writer.add(self._data / entry, self._prefix + entry)
            except FileNotFoundError:
                missing += 1
        return missing
