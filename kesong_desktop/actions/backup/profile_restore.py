"""Restores the backup of a profile, atomically. The program must not run."""

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.actions.backup.profile_files import (
    DATA,
    HOME,
    JOURNAL,
    PROFILE_BACKUP,
    SECRETS,
    SETTINGS,
    place_of,
)
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.homeserver.runner import SERVING_LOCK
from kesong_desktop.model.outbox import ENDED
from kesong_desktop.paths import Paths
from kesong_desktop.private_files import make_folder
from kesong_desktop.store.backup.backup_reader import BackupReader, open_backup
from kesong_desktop.store.backup.sealed_box import unseal
from kesong_desktop.store.database import Database
from kesong_desktop.store.durable_files import problem_of, write_durably
from kesong_desktop.store.folder_swap import clear, free_name, swap_folder
from kesong_desktop.store.journal import schema as journal_schema
from kesong_desktop.store.journal.account_pauses import ALL, PAUSED, AccountPauses
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.profile_lock import ProfileLock
from kesong_desktop.store.secrets import SecretStore


@dataclass(frozen=True, slots=True)
class ProfileRestoreResult:
    """Result of a restore. ``before`` is the new path of the previous data folder, None if there was none.

    ``held`` posts and interactions wait in the outbox, which is paused. ``has_secrets``: sign-ins are in the backup;
    ``is_signed_in``: they were restored.
    """

    files: int
    bytes: int
    has_media: bool
    held: int
    has_secrets: bool
    is_signed_in: bool
    before: Path | None


def restore_profile(
    source: Path,
    paths: Paths,
    secrets: Callable[[], SecretStore],
    *,
    is_replaced: bool = False,
    passphrase: str = "",
) -> ProfileRestoreResult:
    """Replace the profile at ``paths`` with the one from the backup file ``source``.

    Every checksum is compared before anything is written. With ``is_replaced`` a profile that is there already is moved aside,
    not deleted. Jobs in the outbox are kept, but the outbox is paused: they may have been sent since.

    Raises:
        InvalidInput: there is no such file, it is no such backup or is damaged, a profile is there already, or it is another
            passphrase.
        ProfileBusy: the program or the home server of the profile runs.
        StoreTooNew: a newer program made the backup.
        DiskFull, StoreProblem: it cannot be written; the profile is unchanged.
    """
    with open_backup(source, PROFILE_BACKUP) as backup:
        sealed = backup.content(SECRETS)
        opened = _opened(unseal(sealed, passphrase)) if sealed and passphrase else None
        is_there = paths.data.exists() and any(paths.data.iterdir())
        if is_there and not is_replaced:
            raise InvalidInput(Reason.PROFILE_FOLDER_USED, path=str(paths.data))
        new = paths.data.with_name(f".{paths.data.name}.restoring")
        clear(new)
        try:
            before, held = _restore(backup, paths, new, opened, is_there=is_there)
        except OSError as error:
            raise problem_of(error, paths.data) from error
        finally:
            clear(new)
        _restore_settings(backup, paths)
    if before is not None and not backup.manifest.has_media:
        _keep_media(before, paths)
    if opened is not None:
        place = secrets()
        for name, secret in opened.secrets.items():
            place.put(name, secret)
    entries = backup.manifest.entries
    return ProfileRestoreResult(
        len(entries),
        sum(one.size_bytes for one in entries),
        backup.manifest.has_media,
        held,
        bool(sealed),
        opened is not None,
        before,
    )


@dataclass(frozen=True, slots=True)
class _Secrets:
    secrets: Mapping[str, str]
    files: Mapping[str, bytes]


def _opened(content: bytes) -> _Secrets:
    document = json.loads(content)
    files = {str(name): base64.b64decode(text) for name, text in document["files"].items()}
    for name in files:
        if not name.startswith(HOME) or not PROFILE_BACKUP.entry.fullmatch(name):
            raise InvalidInput(Reason.BACKUP_INVALID, path=name)
    return _Secrets(document["secrets"], files)


def _restore(
    backup: BackupReader, paths: Paths, new: Path, opened: _Secrets | None, *, is_there: bool
) -> tuple[Path | None, int]:
    """Return the new path of the previous data folder, and the number of jobs in the outbox."""
    if not is_there:
        held = _fill(backup, new, opened)
        return swap_folder(new, paths.data), held
    make_folder(paths.data)
    with ProfileLock(paths.lock):
        if paths.home.is_dir():
            with ProfileLock(paths.home / SERVING_LOCK):
                held = _fill(backup, new, opened)
        else:
            held = _fill(backup, new, opened)
    return swap_folder(new, paths.data), held


def _fill(backup: BackupReader, new: Path, opened: _Secrets | None) -> int:
    backup.extract(new, place_of)
    for name, content in opened.files.items() if opened else ():
        path = new / place_of(name)
        make_folder(path.parent)
        write_durably(path, content)
    journal = Database(new / JOURNAL.removeprefix(DATA), journal_schema.MIGRATIONS, full=True)
    try:
        held = sum(job.state not in ENDED for job in JobStore(journal).all())
        if held:
            AccountPauses(journal).put(ALL, PAUSED)
    finally:
        journal.close()
    return held


def _keep_media(before: Path, paths: Paths) -> None:
    """Keep the previous media if the backup was made without media."""
    for folder in (paths.home / "media", paths.collected):
        old = before / folder.relative_to(paths.data)
        if old.is_dir() and folder.parent.is_dir() and not folder.exists():
            old.replace(folder)


def _restore_settings(backup: BackupReader, paths: Paths) -> None:
    content = backup.content(SETTINGS)
    if not content:
        return
    make_folder(paths.config)
    if paths.settings.exists():
        paths.settings.replace(free_name(paths.settings))
    write_durably(paths.settings, content)
