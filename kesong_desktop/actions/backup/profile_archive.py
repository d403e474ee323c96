"""Writes the backup of a profile while it is in use."""

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kesong_desktop.actions.backup.backup_wishes import BackupWishes, ProfileBackupResult
from kesong_desktop.actions.backup.profile_files import (
    DRAFTS,
    HOME,
    JOURNAL,
    PROFILE_BACKUP,
    SECRETS,
    SETTINGS,
    list_files,
)
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.homeserver.backup.kind import DATABASE
from kesong_desktop.homeserver.backup.writer import HomeFiles, has_home
from kesong_desktop.paths import Paths
from kesong_desktop.store.backup.backup_manifest import BackupEntry, BackupManifest
from kesong_desktop.store.backup.backup_writer import BackupWriter, copy_database, new_backup, read_copy
from kesong_desktop.store.backup.sealed_box import SealCost, seal

_SNAPSHOTS: Final = 5


def write_profile(
    paths: Paths,
    target: Path,
    wishes: BackupWishes,
    secrets: Mapping[str, str],
    created_ms: int,
    *,
    cost: SealCost | None = None,
) -> ProfileBackupResult:
    """Write the profile at ``paths`` into one file, as ``ProfileBackup.write`` describes.

    Raises:
        InvalidInput, DiskFull, StoreProblem: as there.
    """
    if not paths.journal_db.is_file():
        raise InvalidInput(Reason.PROFILE_MISSING, path=str(paths.data))
    with new_backup(target, is_replaced=wishes.is_replaced) as writer:
        files = _ProfileFiles(paths, writer, has_media=wishes.has_media)
        entries = files.add()
        schemas, missing = dict(files.schemas), files.missing
        keys: dict[str, Path] = {}
        is_home = has_home(paths.home)
        if is_home:
            home = HomeFiles(paths.home, writer, HOME)
            entries += home.add(has_media=wishes.has_media)
            schemas[HOME + DATABASE], missing = home.schema, missing + home.missing
            keys = home.keys()
        if wishes.passphrase:
            content = _secret_content(secrets, keys)
            entries.append(writer.add_bytes(seal(content, wishes.passphrase, cost), SECRETS))
        manifest = BackupManifest(created_ms, schemas, wishes.has_media, tuple(entries))
        writer.finish(manifest, PROFILE_BACKUP)
    total = sum(one.size_bytes for one in entries)
    return ProfileBackupResult(len(entries), total, missing, is_home, bool(wishes.passphrase))


class _ProfileFiles:
    """A consistent snapshot of databases and files of the profile."""

    def __init__(self, paths: Paths, writer: BackupWriter, *, has_media: bool) -> None:
        self._paths = paths
        self._writer = writer
        self._has_media = has_media
        self._added: dict[str, BackupEntry] = {}
        self.schemas: dict[str, int] = {}
        self.missing = 0

    def add(self) -> list[BackupEntry]:
        """Add everything, and return the entries."""
        drafts, journal = (self._writer.scratch(name) for name in ("drafts.db", "journal.db"))
        for _ in range(_SNAPSHOTS):
            before = set(self._list())
            # In this order a draft that is queued meanwhile is in both, which the next start cleans up, never in neither.
            self.schemas[DRAFTS] = copy_database(self._paths.drafts_db, drafts)
            self.schemas[JOURNAL] = copy_database(self._paths.journal_db, journal)
            named = {f"data/drafts/{name}" for name in read_copy(drafts, "SELECT name FROM own_file")}
            self._add_files()
            # A missing file was deleted after the copies of the databases were made.
            self.missing = len((before | named) - set(self._added))
            if not self.missing and before <= set(self._list()):
                break
        entries = list(self._added.values())
        entries.append(self._writer.add(drafts, DRAFTS, is_packed=True))
        entries.append(self._writer.add(journal, JOURNAL, is_packed=True))
        if self._paths.settings.is_file():
            entries.append(self._writer.add(self._paths.settings, SETTINGS, is_packed=True))
        return entries

    def _list(self) -> dict[str, Path]:
        return list_files(self._paths, has_media=self._has_media)

    def _add_files(self) -> None:
        for name, path in self._list().items():
            if name not in self._added:
                try:
                    self._added[name] = self._writer.add(path, name)
                except FileNotFoundError:
                    continue


def _secret_content(secrets: Mapping[str, str], keys: Mapping[str, Path]) -> bytes:
    document = {
        "secrets": dict(secrets),
        "files": {name: base64.b64encode(path.read_bytes()).decode() for name, path in keys.items()},
    }
    return json.dumps(document).encode()
