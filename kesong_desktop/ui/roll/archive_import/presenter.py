"""Presenter of the import sheet: reads an archive, plans its import, and copies its files."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.roll.archive_import import ImportResult
from kesong_desktop.errors import Cancelled
from kesong_desktop.model.event import ImportProgress
from kesong_desktop.roll.archives.part_names import parts_beside
from kesong_desktop.roll.archives.plan import ImportPlan
from kesong_desktop.ui.shell.background_work import BackgroundWork


class PlannedArchive(Protocol):
    """What the presenter needs of an open archive."""

    @property
    def folder(self) -> Path:
        """The folder that files are copied to."""

    @property
    def plan(self) -> ImportPlan:
        """What an import would do."""

    def import_files(self, *, cancelled: Callable[[], bool]) -> ImportResult:
        """Import what the plan says; ``cancelled`` is asked often."""

    def close(self) -> None:
        """Close the archive's open zip files."""


class ArchiveOpener(Protocol):
    """What the presenter needs of the import service."""

    def open(self, sources: Sequence[Path], *, cancelled: Callable[[], bool]) -> PlannedArchive:
        """Read ``sources`` as one archive and plan its import; ``cancelled`` is asked often."""


@dataclass(frozen=True, slots=True)
class ChoiceState:
    """An archive is to be chosen."""


@dataclass(frozen=True, slots=True)
class ReadingState:
    """An archive, which has these parts, is being read."""

    sources: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class PlanState:
    """A plan is to be agreed to. ``folder`` is where its files would be copied to."""

    plan: ImportPlan
    folder: Path


@dataclass(frozen=True, slots=True)
class ImportingState:
    """Files are being imported. ``is_copying``: some are copied, so there is progress to show."""

    is_copying: bool


@dataclass(frozen=True, slots=True)
class ResultState:
    """The import has ended, or was stopped."""

    result: ImportResult


@dataclass(frozen=True, slots=True)
class FailureState:
    """The archive could not be read or imported."""

    error: BaseException


ImportState = ChoiceState | ReadingState | PlanState | ImportingState | ResultState | FailureState


class ImportPresenter(QObject):
    """``changed`` carries an ``ImportState``, ``progressed`` an ``ImportProgress``.

    ``scan_requested`` carries each folder with imported files; ``closed`` is emitted when nothing is under way after ``close``.
    """

    changed = Signal(object)
    progressed = Signal(object)
    scan_requested = Signal(str)
    closed = Signal()

    def __init__(self, imports: ArchiveOpener, work: BackgroundWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._imports = imports
        self._work = work
        self._archive: PlannedArchive | None = None
        self._stop = threading.Event()
        self._is_busy = False

    @Slot()
    def choose(self) -> None:
        """Go back to the choice of an archive."""
        self.changed.emit(ChoiceState())

    @Slot(list)
    def read(self, paths: Sequence[str]) -> None:
        """Read an archive, and plan its import. The other parts of a single file are found beside it."""
        chosen = [Path(path) for path in paths]
        sources = parts_beside(chosen[0]) if len(chosen) == 1 else chosen
        self._begin(ReadingState(tuple(sources)))
        task = partial(self._imports.open, sources, cancelled=self._stop.is_set)
        self._work(task, self, self._take_archive, self._fail)

    @Slot()
    def import_files(self) -> None:
        """Import what the plan says."""
        archive = self._archive
        if archive is None or self._is_busy:
            return
        self._begin(ImportingState(is_copying=bool(archive.plan.copied)))
        task = partial(archive.import_files, cancelled=self._stop.is_set)
        self._work(task, self, self._take_result, self._fail)

    @Slot()
    def stop(self) -> None:
        """Cancel what is under way, without waiting for its end."""
        self._stop.set()

    @Slot()
    def close(self) -> None:
        """Cancel what is under way; where nothing is, close the archive and emit ``closed``."""
        self._stop.set()
        if not self._is_busy:
            self._close_archive()
            self.closed.emit()

    @Slot(object)
    def take(self, event: object) -> None:
        """Take an event of the engine: the progress of the import; others are ignored."""
        if isinstance(event, ImportProgress) and self._is_busy:
            self.progressed.emit(event)

    def _begin(self, state: ReadingState | ImportingState) -> None:
        self._stop.clear()
        self._is_busy = True
        self.changed.emit(state)

    def _take_archive(self, archive: PlannedArchive) -> None:
        self._is_busy = False
        self._archive = archive
        if self._stop.is_set():
            self.close()
        else:
            self.changed.emit(PlanState(archive.plan, archive.folder))

    def _take_result(self, result: ImportResult) -> None:
        self._is_busy = False
        self._close_archive()
        for folder in result.folders:
            self.scan_requested.emit(folder)
        self.changed.emit(ResultState(result))

    def _fail(self, error: BaseException) -> None:
        self._is_busy = False
        self._close_archive()
        if isinstance(error, Cancelled):
            self.close()
        else:
            self.changed.emit(FailureState(error))

    def _close_archive(self) -> None:
        if self._archive is not None:
            self._archive.close()
            self._archive = None
