"""What a backup file says of itself: a ZIP archive whose first word is ``manifest.json``."""

import hashlib
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Any

from kesong_desktop.errors import InvalidInput, Reason

FORMAT = "kesong-home-backup"
VERSION = 1
MANIFEST = "manifest.json"
DATABASE = "home.db"
_ENTRY = re.compile(
    r"home\.db|media/[0-9a-f]{2}/[0-9a-f]{32}\.[a-z0-9]{3,4}|tls/[a-z0-9_-]{1,40}\.[a-z]{1,8}"
)
_MANIFEST_BYTES = 256 * 1024 * 1024
_PART_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """A file of a backup; ``name`` is its path in the server's folder."""

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class BackupManifest:
    """The files of a backup, and when and of which schema it was made."""

    created_ms: int
    schema: int
    has_media: bool
    entries: tuple[BackupEntry, ...]

    def to_json(self) -> bytes:
        """Return the manifest as it is written."""
        document = {
            "format": FORMAT,
            "version": VERSION,
            "created_ms": self.created_ms,
            "schema": self.schema,
            "has_media": self.has_media,
            "files": [
                {"name": one.name, "bytes": one.size_bytes, "sha256": one.sha256} for one in self.entries
            ],
        }
        return json.dumps(document, indent=1).encode()


def read_manifest(archive: zipfile.ZipFile, path: str) -> BackupManifest:
    """Return the manifest of a backup.

    Raises:
        InvalidInput: the file at ``path`` is no backup, a damaged one, or one of a newer version.
    """
    try:
        if archive.getinfo(MANIFEST).file_size > _MANIFEST_BYTES:
            raise _no_backup(path)
        document = json.loads(archive.read(MANIFEST))
        if document["format"] != FORMAT:
            raise _no_backup(path)
        if document["version"] > VERSION:
            raise InvalidInput(Reason.BACKUP_TOO_NEW, path=path)
        entries = tuple(_entry(one) for one in document["files"])
        manifest = BackupManifest(
            int(document["created_ms"]), int(document["schema"]), bool(document["has_media"]), entries
        )
    except (KeyError, TypeError, ValueError, RecursionError, zipfile.BadZipFile) as error:
        raise _no_backup(path) from error
    names = [one.name for one in entries]
    if DATABASE not in names or len(set(names)) != len(names):
        raise _no_backup(path)
    return manifest


def copy_hashed(source: IO[bytes], write: Callable[[bytes], object]) -> tuple[int, str]:
    """Pass all bytes of ``source`` to ``write``, and return how many there were and their SHA-256."""
    digest, size = hashlib.sha256(), 0
    while part := source.read(_PART_BYTES):
        digest.update(part)
        size += len(part)
        write(part)
    return size, digest.hexdigest()


def _entry(document: Any) -> BackupEntry:
    name = document["name"]
    # Nothing else is ever written, wherever an archive would like it to be.
    if not isinstance(name, str) or not _ENTRY.fullmatch(name):
        raise ValueError(name)
    return BackupEntry(name, int(document["bytes"]), str(document["sha256"]))


def _no_backup(path: str) -> InvalidInput:
    return InvalidInput(Reason.BACKUP_INVALID, path=path)
