"""Restoring a backup: all of it or nothing."""

import os
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.errors import InvalidInput, Reason, StoreTooNew
from kesong_desktop.homeserver.backup.manifest import BackupEntry, BackupManifest, copy_hashed, read_manifest
from kesong_desktop.homeserver.runner import SERVING_LOCK
from kesong_desktop.homeserver.storage.schema import MIGRATIONS
from kesong_desktop.private_files import make_folder, open_new
from kesong_desktop.store.durable_files import problem_of, sync_folder
from kesong_desktop.store.profile_lock import ProfileLock


@dataclass(frozen=True, slots=True)
class RestoreResult:
    """What was restored. ``before`` is where the server's folder of before lies now, None where there was none."""

    files: int
    bytes: int
    has_media: bool
    before: Path | None


def restore_backup(source: Path, data: Path, *, is_replaced: bool = False) -> RestoreResult:
    """Make ``data`` the home that is in the backup file ``source``. The server must not run.

    Every checksum is compared before anything is written, and again while it is. With ``is_replaced`` a home that is there
    already is moved aside, not deleted; its media stay in use where the backup was made without media.

    Raises:
        InvalidInput: there is no such file, it is no backup or is damaged, or a home is there already.
        ProfileBusy: the server runs.
        StoreTooNew: a newer program made the backup.
        DiskFull, StoreProblem: it cannot be written; the folder is as it was then.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            manifest = read_manifest(archive, str(source))
            if manifest.schema > len(MIGRATIONS):
                raise StoreTooNew(
                    str(source), why=f"schema {manifest.schema}, this program knows {len(MIGRATIONS)}"
                )
            for entry in manifest.entries:
                _check(archive, entry, source)
            return _restore(archive, manifest, source, data, is_replaced=is_replaced)
    except zipfile.BadZipFile as error:
        raise InvalidInput(Reason.BACKUP_INVALID, path=str(source)) from error
    except FileNotFoundError as error:
        raise InvalidInput(Reason.BACKUP_MISSING, path=str(source)) from error


def _check(archive: zipfile.ZipFile, entry: BackupEntry, source: Path) -> None:
    try:
        with archive.open(entry.name) as file:
            found = copy_hashed(file, lambda _: None)
    except (KeyError, zipfile.BadZipFile, EOFError, OSError) as error:
        raise InvalidInput(Reason.BACKUP_DAMAGED, path=str(source), name=entry.name) from error
    if found != (entry.size_bytes, entry.sha256):
        raise InvalidInput(Reason.BACKUP_DAMAGED, path=str(source), name=entry.name)


def _restore(
    archive: zipfile.ZipFile, manifest: BackupManifest, source: Path, data: Path, *, is_replaced: bool
) -> RestoreResult:
    is_there = data.exists() and any(data.iterdir())
    if is_there and not is_replaced:
        raise InvalidInput(Reason.RESTORE_FOLDER_USED, path=str(data))
    new = data.with_name(f".{data.name}.restoring")
    shutil.rmtree(new, ignore_errors=True)
    try:
        if is_there:
            make_folder(data)
            with ProfileLock(data / SERVING_LOCK):
                _extract(archive, manifest, source, new)
        else:
            _extract(archive, manifest, source, new)
        before = _swap(new, data, is_there=is_there)
    except OSError as error:
        raise problem_of(error, data) from error
    finally:
        shutil.rmtree(new, ignore_errors=True)
    if before is not None and not manifest.has_media and (before / "media").is_dir():
        (before / "media").replace(data / "media")
    total = sum(one.size_bytes for one in manifest.entries)
    return RestoreResult(len(manifest.entries), total, manifest.has_media, before)


def _extract(archive: zipfile.ZipFile, manifest: BackupManifest, source: Path, new: Path) -> None:
    make_folder(new)
    folders = {new}
    for entry in manifest.entries:
        path = new / entry.name
        for folder in (path.parent.parent, path.parent):
            if folder not in folders and folder.is_relative_to(new):
                make_folder(folder)
                folders.add(folder)
        with archive.open(entry.name) as file, open_new(path) as target:
            found = copy_hashed(file, target.write)
            target.flush()
            os.fsync(target.fileno())
        if found != (entry.size_bytes, entry.sha256):
            raise InvalidInput(Reason.BACKUP_DAMAGED, path=str(source), name=entry.name)
    for folder in sorted(folders, reverse=True):
        sync_folder(folder)


def _swap(new: Path, data: Path, *, is_there: bool) -> Path | None:
    """Put the new folder in place of the old one, and return where the old one is now."""
    before = None
    if is_there:
        before = _free_name(data)
        data.replace(before)
    elif data.exists():
        data.rmdir()
    try:
        new.replace(data)
    except OSError:
        if before is not None:
            before.replace(data)
        raise
    sync_folder(data.parent)
    return before


def _free_name(data: Path) -> Path:
    number = 1
    while (path := data.with_name(f"{data.name}.before-restore-{number}")).exists():
        number += 1
    return path
