"""Restores backup files, atomically."""

import contextlib
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.ordinary_file import require_ordinary
from kesong_desktop.private_files import make_folder, open_new
from kesong_desktop.store.backup.backup_manifest import (
    BackupEntry,
    BackupKind,
    BackupManifest,
    copy_hashed,
    format_of,
    read_manifest,
)
from kesong_desktop.store.durable_files import problem_of, sync_folder


class BackupReader:
    """A backup whose checksums were all verified."""

    def __init__(self, archive: zipfile.ZipFile, manifest: BackupManifest, source: Path) -> None:
        self.manifest = manifest
        self._archive = archive
        self._source = source

    def content(self, name: str) -> bytes:
        """Return a small file of the backup; empty where it has none of this name."""
        names = {one.name for one in self.manifest.entries}
        return self._archive.read(name) if name in names else b""

    def extract(self, folder: Path, place: Callable[[str], str]) -> None:
        """Write the files durably into a new folder, each at the relative path that ``place`` returns; none where it is empty.

        Raises:
            InvalidInput: the backup is damaged.
            OSError: a file cannot be written.
        """
        make_folder(folder)
        folders = {folder}
        for entry in self.manifest.entries:
            relative = place(entry.name)
            if not relative:
                continue
            path = folder / relative
            for parent in reversed(path.relative_to(folder).parents):
                if folder / parent not in folders:
                    make_folder(folder / parent)
                    folders.add(folder / parent)
            with self._archive.open(entry.name) as file, open_new(path) as target:
                found = copy_hashed(file, target.write)
                target.flush()
                os.fsync(target.fileno())
            if found != (entry.size_bytes, entry.sha256):
                raise _damaged(self._source, entry)
        for one in sorted(folders, reverse=True):
            sync_folder(one)


@contextlib.contextmanager
def open_backup(source: Path, kind: BackupKind) -> Iterator[BackupReader]:
    """Lend a reader of the backup file ``source`` after all checksums were verified.

    Raises:
        InvalidInput: there is no such file, or it is no backup of this kind, or damaged.
        Unreadable: it is a device, a pipe or another special file.
        StoreTooNew: a newer program made the backup.
    """
    with _archive(source) as archive:
        manifest = read_manifest(archive, str(source), kind)
        for entry in manifest.entries:
            _check(archive, entry, source)
        yield BackupReader(archive, manifest, source)


def backup_format(source: Path) -> str:
    """Return the kind of backup that the file ``source`` states; empty for none.

    Raises:
        InvalidInput: there is no such file, or it is no archive.
        Unreadable: it is a device, a pipe or another special file.
    """
    with _archive(source) as archive:
        return format_of(archive)


@contextlib.contextmanager
def _archive(source: Path) -> Iterator[zipfile.ZipFile]:
    require_ordinary(source, sys.maxsize)
    try:
        archive = zipfile.ZipFile(source)
    except zipfile.BadZipFile as error:
        raise InvalidInput(Reason.BACKUP_INVALID, path=str(source)) from error
    except (FileNotFoundError, IsADirectoryError) as error:
        raise InvalidInput(Reason.BACKUP_MISSING, path=str(source)) from error
    except OSError as error:
        raise problem_of(error, source) from error
    with archive:
        yield archive


def _check(archive: zipfile.ZipFile, entry: BackupEntry, source: Path) -> None:
    try:
        with archive.open(entry.name) as file:
            found = copy_hashed(file, lambda _: None)
    except (KeyError, zipfile.BadZipFile, EOFError, OSError) as error:
        raise _damaged(source, entry) from error
    if found != (entry.size_bytes, entry.sha256):
        raise _damaged(source, entry)


def _damaged(source: Path, entry: BackupEntry) -> InvalidInput:
    return InvalidInput(Reason.BACKUP_DAMAGED, path=str(source), name=entry.name)
