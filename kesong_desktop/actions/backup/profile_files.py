"""The files of a profile that belong in its backup, and their names there."""

import re
from pathlib import Path
from typing import Final

from kesong_desktop.homeserver.backup.kind import DATABASE, ENTRY, SCHEMA
from kesong_desktop.paths import Paths
from kesong_desktop.store.backup.backup_manifest import BackupKind
from kesong_desktop.store.drafts import drafts
from kesong_desktop.store.journal import schema as journal_schema

JOURNAL: Final = "data/journal.db"
DRAFTS: Final = "data/drafts.db"
SETTINGS: Final = "config/settings.toml"
SECRETS: Final = "secrets.sealed"
HOME: Final = "data/home/"
DATA: Final = "data/"
_NAME = r"(?!\.)[^/\\:\x00-\x1f]{1,200}"
_ENTRY = re.compile(
    rf"data/(journal|drafts)\.db|data/(drafts|kept|collected)/{_NAME}|data/outbox/{_NAME}/{_NAME}"
    rf"|{HOME}({ENTRY})|{re.escape(SETTINGS)}|{re.escape(SECRETS)}"
)
PROFILE_BACKUP: Final = BackupKind(
    "kesong-profile-backup",
    1,
    JOURNAL,
    _ENTRY,
    {
        JOURNAL: len(journal_schema.MIGRATIONS),
        DRAFTS: len(drafts.MIGRATIONS),
        HOME + DATABASE: SCHEMA,
    },
)


def list_files(paths: Paths, *, has_media: bool) -> dict[str, Path]:
    """Return the files beside the databases by their names in a backup: copies of drafts, and rendered files of the outbox.

    ``has_media``: also the pictures of posts in collections, which can be downloaded again.
    """
    folders = [paths.own, paths.kept, *(one for one in _inside(paths.outbox) if one.is_dir())]
    if has_media:
        folders.append(paths.collected)
    found = {
        DATA + path.relative_to(paths.data).as_posix(): path
        for folder in folders
        for path in _inside(folder)
        if path.is_file() and not path.is_symlink() and path.suffix != ".part"
    }
    return {name: path for name, path in found.items() if _ENTRY.fullmatch(name)}


def place_of(name: str) -> str:
    """Return the path of a backup's file within the data folder; empty if it belongs elsewhere."""
    return name.removeprefix(DATA) if name.startswith(DATA) else ""


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
