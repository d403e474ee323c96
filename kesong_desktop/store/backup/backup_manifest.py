"""The manifest of a backup file: a ZIP archive with a list of its files in ``manifest.json``."""

import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO, Any

from kesong_desktop.errors import InvalidInput, Reason, StoreTooNew

MANIFEST = "manifest.json"
_MANIFEST_BYTES = 256 * 1024 * 1024
_PART_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupKind:
    """One kind of backup. ``entry`` matches every name that may be in it, ``database`` is one that always is.

    ``schemas`` are the newest schemas that this program knows, by the name of the database in the archive.
    """

    format: str
    version: int
    database: str
    entry: re.Pattern[str]
    schemas: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """A file of a backup; ``name`` is its path in the archive."""

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class BackupManifest:
    """The files of a backup, its time (ms since 1970), and the schema versions of its databases."""

    created_ms: int
    schemas: Mapping[str, int]
    has_media: bool
    entries: tuple[BackupEntry, ...]

    def to_json(self, kind: BackupKind) -> bytes:
        """Return the manifest as JSON."""
        document = {
            "format": kind.format,
            "version": kind.version,
            "created_ms": self.created_ms,
            "schema": self.schemas[kind.database],
            "schemas": dict(self.schemas),
            "has_media": self.has_media,
            "files": [
                {"name": one.name, "bytes": one.size_bytes, "sha256": one.sha256} for one in self.entries
            ],
        }
        return json.dumps(document, indent=1).encode()


def format_of(archive: zipfile.ZipFile) -> str:
    """Return the kind of backup that an archive states; empty for none."""
    try:
        return str(_document(archive)["format"])
    except (KeyError, TypeError, ValueError, RecursionError, zipfile.BadZipFile):
        return ""


def read_manifest(archive: zipfile.ZipFile, path: str, kind: BackupKind) -> BackupManifest:
    """Return the manifest of a backup of this kind.

    Raises:
        InvalidInput: the file at ``path`` is no such backup, a damaged one, or one of a newer version.
        StoreTooNew: a newer program made the backup.
    """
    try:
        document = _document(archive)
        if document["format"] != kind.format:
            raise _no_backup(path)
        if document["version"] > kind.version:
            raise InvalidInput(Reason.BACKUP_TOO_NEW, path=path)
        # Older backups state one schema version: that of their only database.
        schemas = {kind.database: int(document["schema"])} | {
            str(name): int(number) for name, number in document.get("schemas", {}).items()
        }
        schemas[kind.database] = max(schemas[kind.database], int(document["schema"]))
        entries = tuple(_entry(one, kind) for one in document["files"])
        manifest = BackupManifest(int(document["created_ms"]), schemas, bool(document["has_media"]), entries)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, zipfile.BadZipFile) as error:
        raise _no_backup(path) from error
    names = [one.name for one in entries]
    if kind.database not in names or len(set(names)) != len(names):
        raise _no_backup(path)
    for name, number in schemas.items():
        known = kind.schemas.get(name, 0)
        if number > known:
            raise StoreTooNew(path, why=f"schema {number}, this program knows {known}")
    return manifest


def copy_hashed(source: IO[bytes], write: Callable[[bytes], object]) -> tuple[int, str]:
    """Pass all bytes of ``source`` to ``write``, and return how many there were and their SHA-256."""
    digest, size = hashlib.sha256(), 0
    while part := source.read(_PART_BYTES):
        digest.update(part)
        size += len(part)
        write(part)
    return size, digest.hexdigest()


def _document(archive: zipfile.ZipFile) -> Any:
    if archive.getinfo(MANIFEST).file_size > _MANIFEST_BYTES:
        raise ValueError(MANIFEST)
    return json.loads(archive.read(MANIFEST))


def _entry(document: Any, kind: BackupKind) -> BackupEntry:
    name = document["name"]
    # Other entries are never extracted, whatever their path.
    if not isinstance(name, str) or not kind.entry.fullmatch(name):
        raise ValueError(name)
    return BackupEntry(name, int(document["bytes"]), str(document["sha256"]))


def _no_backup(path: str) -> InvalidInput:
    return InvalidInput(Reason.BACKUP_INVALID, path=path)
