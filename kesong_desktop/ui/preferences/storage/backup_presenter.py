"""Presenter of the backup and the export of the profile."""

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.backup.backup_wishes import BackupWishes, ProfileBackupResult
from kesong_desktop.actions.backup.profile_export import ExportSummary
from kesong_desktop.ui.shell.background_work import BackgroundWork


class BackupService(Protocol):
    """What writes backups; takes time."""

    def write(self, target: Path, wishes: BackupWishes) -> ProfileBackupResult:
        """Write the profile into one file."""


class ExportService(Protocol):
    """What writes exports; takes time."""

    def write(self, folder: Path) -> ExportSummary:
        """Write everything into a new folder."""


class BackupPresenter(QObject):
    """``backed_up`` and ``exported`` carry the results, ``failed`` an exception; ``busy_changed`` whether one is under way."""

    backed_up = Signal(object)
    exported = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        backup: BackupService,
        export: ExportService,
        work: BackgroundWork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._backup = backup
        self._export = export
        self._work = work

    def back_up(self, target: str, wishes: BackupWishes) -> None:
        """Write a backup in the background, in place of a file that is there: the dialog has asked."""
        self.busy_changed.emit(True)
        self._work(partial(self._backup.write, Path(target), wishes), self, self._saved, self._fail)

    def export(self, folder: str) -> None:
        """Write an export into a folder of its own inside ``folder``."""
        self.busy_changed.emit(True)
        target = _free_folder(Path(folder))
        self._work(partial(self._export.write, target), self, self._written, self._fail)

    def _saved(self, result: ProfileBackupResult) -> None:
        self.busy_changed.emit(False)
        self.backed_up.emit(result)

    def _written(self, result: ExportSummary) -> None:
        self.busy_changed.emit(False)
        self.exported.emit(result)

    def _fail(self, error: BaseException) -> None:
        self.busy_changed.emit(False)
        self.failed.emit(error)


def _free_folder(inside: Path) -> Path:
    number, name = 1, "kesong-export"
    while (path := inside / name).exists():
        number += 1
        name = f"kesong-export-{number}"
    return path
