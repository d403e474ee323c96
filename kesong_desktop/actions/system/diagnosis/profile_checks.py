"""Checks of the profile on disk: writable folders, readable databases, and crash reports."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kesong_desktop.actions.system.diagnosis.check import Check, CheckTexts
from kesong_desktop.messages import check_text
from kesong_desktop.paths import Paths
from kesong_desktop.store.crash_reports import CrashReports
from kesong_desktop.store.database_repair import is_sound

LOW_BYTES = 500_000_000
_TRIED = b"kesong"


def folder_checks(paths: Paths, texts: CheckTexts) -> Iterator[Check]:
    """Check that data and cache have room and can be written."""
    for name, folder in (("data", paths.data), ("cache", paths.cache)):
        free = shutil.disk_usage(folder).free
        found = texts.fill(check_text.FOLDER_FREE, folder=folder, gigabytes=free / 1e9)
        if problem := _write_problem(folder):
            yield Check(
                name,
                "bad",
                texts.fill(check_text.FOLDER_NOT_WRITABLE, folder=folder, why=problem),
                texts.fill(check_text.FREE_OR_PERMIT),
            )
        elif free < LOW_BYTES:
            yield Check(name, "note", found, texts.fill(check_text.FREE_SPACE))
        else:
            yield Check(name, "good", found)


def database_checks(paths: Paths, texts: CheckTexts) -> Iterator[Check]:
    """Check that the databases which must never be lost can be read to their end, and name damaged ones set aside."""
    for path in (paths.journal_db, paths.drafts_db):
        if is_sound(path):
            yield Check(path.name, "good", texts.fill(check_text.DATABASE_SOUND))
        else:
            yield Check(
                path.name,
                "bad",
                texts.fill(check_text.DATABASE_DAMAGED),
                texts.fill(check_text.REPAIR_DATABASE),
            )
    for home in sorted(paths.home.glob("*.db")):
        if not is_sound(home):
            yield Check(
                f"home/{home.name}",
                "bad",
                texts.fill(check_text.DATABASE_DAMAGED),
                texts.fill(check_text.RESTORE_HOME),
            )
    for folder in (paths.data, paths.cache):
        for aside in sorted(folder.glob("*.damaged*.db")):
            yield Check(
                "damaged file",
                "note",
                texts.fill(check_text.DAMAGED_ASIDE, path=aside),
                texts.fill(check_text.DELETE_DAMAGED),
            )


def crash_checks(reports: CrashReports, texts: CheckTexts) -> Iterator[Check]:
    """Say how many crash reports are kept, if there are any."""
    if count := len(reports.all()):
        yield Check(
            "crash reports",
            "note",
            texts.fill(check_text.CRASHES_KEPT, count=count),
            texts.fill(check_text.SEND_REPORT),
        )


def _write_problem(folder: Path) -> str:
    """Return why nothing can be written into ``folder``; empty where it can."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(_TRIED)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error.strerror or str(error)
    return ""
