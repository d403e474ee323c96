"""Restores a backup of a home server, atomically."""

from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.homeserver.backup.kind import HOME_BACKUP
from kesong_desktop.homeserver.runner import SERVING_LOCK
from kesong_desktop.private_files import make_folder
from kesong_desktop.store.backup.backup_reader import BackupReader, open_backup
from kesong_desktop.store.durable_files import problem_of
from kesong_desktop.store.folder_swap import clear, swap_folder
from kesong_desktop.store.profile_lock import ProfileLock


@dataclass(frozen=True, slots=True)
class RestoreResult:
    """Result of a restore. ``before`` is the new place of the previous data folder, None if there was none."""

    files: int
    bytes: int
    has_media: bool
    before: Path | None


def restore_backup(source: Path, data: Path, *, is_replaced: bool = False) -> RestoreResult:
    """Replace ``data`` with the home from the backup file ``source``. The server must not run.

    Every checksum is compared before anything is written, and again while it is. With ``is_replaced`` a home that is there
    already is moved aside, not deleted; its media stay in use where the backup was made without media.

    Raises:
        InvalidInput: there is no such file, it is no backup or is damaged, or a home is there already.
        ProfileBusy: the server runs.
        StoreTooNew: a newer program made the backup.
        DiskFull, StoreProblem: it cannot be written; the folder is unchanged.
    """
    with open_backup(source, HOME_BACKUP) as backup:
        is_there = data.exists() and any(data.iterdir())
        if is_there and not is_replaced:
            raise InvalidInput(Reason.RESTORE_FOLDER_USED, path=str(data))
        before = _restore(backup, data, is_there=is_there)
    manifest = backup.manifest
    if before is not None and not manifest.has_media and (before / "media").is_dir():
        (before / "media").replace(data / "media")
    total = sum(one.size_bytes for one in manifest.entries)
    return RestoreResult(len(manifest.entries), total, manifest.has_media, before)


def _restore(backup: BackupReader, data: Path, *, is_there: bool) -> Path | None:
    new = data.with_name(f".{data.name}.restoring")
    clear(new)
    try:
        if is_there:
            make_folder(data)
            with ProfileLock(data / SERVING_LOCK):
                backup.extract(new, str)
        else:
            backup.extract(new, str)
        return swap_folder(new, data)
    except OSError as error:
        raise problem_of(error, data) from error
    finally:
        clear(new)
