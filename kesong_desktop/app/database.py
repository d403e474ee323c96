"""The profile lock and the four database files of a profile."""

import contextlib
import logging
import os
from collections.abc import Sequence
from pathlib import Path

from kesong_desktop.errors import ProfileBusy, StoreDamaged, StoreTooNew
from kesong_desktop.paths import Paths
from kesong_desktop.record import Record
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.cache_upkeep import damage_mark
from kesong_desktop.store.database import Database
from kesong_desktop.store.database_repair import DatabaseRepair, free_name, is_sound, repair
from kesong_desktop.store.drafts import drafts
from kesong_desktop.store.journal import schema as journal_schema
from kesong_desktop.store.library import schema as library_schema
from kesong_desktop.store.profile_lock import ProfileLock
from kesong_desktop.store.secrets import FileSecrets
from kesong_desktop.store.sqlite_file import Migration

logger = logging.getLogger(__name__)


class ProfileDatabases(Record, frozen=True):
    """The open databases of a profile."""

    journal: Database
    drafts: Database
    cache: Database
    library: Database


def lock_profile(stack: contextlib.ExitStack, paths: Paths, *, is_reader: bool) -> bool:
    """Take the profile lock until ``stack`` ends; return False where ``is_reader`` and another process holds it.

    Raises:
        ProfileBusy: another process holds the lock, and this one wants to write.
    """
    try:
        stack.enter_context(ProfileLock(paths.lock))
    except ProfileBusy:
        if not is_reader:
            raise
        return False
    return True


def open_databases(stack: contextlib.ExitStack, paths: Paths, *, is_owner: bool) -> ProfileDatabases:
    """Open the databases until ``stack`` ends; the owner rebuilds a damaged cache or library.

    Raises:
        StoreProblem: a database cannot be used.
    """

    def database(path: Path, migrations: Sequence[Migration], *, full: bool = False) -> Database:
        opened = Database(path, migrations, full=full, may_migrate=is_owner)
        stack.callback(opened.close)
        return opened

    def rebuildable(path: Path, migrations: Sequence[Migration]) -> Database:
        if is_owner and damage_mark(path).exists():
            _set_aside(path)
        try:
            return database(path, migrations)
        except (StoreDamaged, StoreTooNew):
            if not is_owner:
                raise
            _set_aside(path)
            return database(path, migrations)

    return ProfileDatabases(
        journal=database(paths.journal_db, journal_schema.MIGRATIONS, full=True),
        drafts=database(paths.drafts_db, drafts.MIGRATIONS),
        cache=rebuildable(paths.cache_db, cache_schema.MIGRATIONS),
        library=rebuildable(paths.library_db, library_schema.MIGRATIONS),
    )


def _set_aside(path: Path) -> None:
    """Rename a database that cannot be used, in place of one that was set aside before, so that it is created again."""
    logger.warning("%s is damaged or of a newer program: it is set aside and made anew", path.name)
    aside = path.with_name(f"{path.stem}.damaged{path.suffix}")
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    with contextlib.suppress(FileNotFoundError):
        os.replace(path, aside)
    damage_mark(path).unlink(missing_ok=True)


def repair_databases(paths: Paths) -> list[DatabaseRepair]:
    """Repair the damaged ones of the databases that must never be lost; return what became of each of them.

    A file of sign-ins that cannot be read is set aside, so that one can sign in again.

    Raises:
        ProfileBusy: another process has the profile open.
        DiskFull, StoreProblem: nothing was changed.
    """
    kept = ((paths.journal_db, journal_schema.MIGRATIONS), (paths.drafts_db, drafts.MIGRATIONS))
    with ProfileLock(paths.lock):
        repaired = [repair(path, migrations) for path, migrations in kept if not is_sound(path)]
        return [*repaired, *_set_aside_secrets(paths.secrets_file)]


def _set_aside_secrets(path: Path) -> list[DatabaseRepair]:
    try:
        FileSecrets(path).get("")
    except StoreDamaged:
        aside = free_name(path)
        os.replace(path, aside)
        return [DatabaseRepair(path, aside, 0, 0, ("secrets",))]
    return []
