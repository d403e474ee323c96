"""Import of Instagram exports and Google Takeouts into the camera roll."""

import contextlib
import logging
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from kesong_desktop.actions.roll.camera_roll import CameraRoll, absolute
from kesong_desktop.actions.roll.ratings import Ratings
from kesong_desktop.errors import Cancelled, Reason, StoreProblem
from kesong_desktop.model.event import Event, ImportProgress
from kesong_desktop.model.library.sidecar import SidecarFile
from kesong_desktop.roll.archives import archive, deduplicate, part_names
from kesong_desktop.roll.archives.copier import ArchiveCopier, CopiedFile
from kesong_desktop.roll.archives.entry import ArchiveDamaged
from kesong_desktop.roll.archives.plan import ImportItem, ImportPlan, SkippedFile
from kesong_desktop.store.durable_files import problem_of
from kesong_desktop.store.journal.sidecar_store import SidecarStore
from kesong_desktop.store.library.photos import PhotoLibrary

log = logging.getLogger(__name__)
IMPORTED = "Imported"
_BATCH_FILES, _BATCH_BYTES = 20, 200_000_000
"""Size of a batch: its metadata is written in one transaction before the files get their names."""
_SPARE_BYTES = 64_000_000
_REPORT_S = 0.1


def _never() -> bool:
    return False


@dataclass(slots=True)
class ImportResult:
    """Result of an archive import: files copied, added in place and skipped."""

    copied: list[str] = field(default_factory=list)
    """The paths of the files that were copied."""
    in_place: int = 0
    """Number of files that were added in place."""
    left_out: list[SkippedFile] = field(default_factory=list)
    """Skipped files of the plan, and damaged ones."""
    folders: list[str] = field(default_factory=list)
    """The folders of the roll with imported files, still to be scanned."""
    is_complete: bool = True
    """False if it was cancelled; repeating the import continues it."""


class ArchiveImport:
    """Opens Instagram exports and Google Takeouts to be imported. Files from zips go into folders below ``folder``.

    ``report`` gets an event while files are copied, on the calling thread.
    """

    def __init__(
        self,
        roll: CameraRoll,
        ratings: Ratings,
        sidecars: SidecarStore,
        library: PhotoLibrary,
        folder: Path,
        *,
        report: Callable[[Event], None],
        clock: Callable[[], float],
    ) -> None:
        self._tools = _Tools(roll, ratings, sidecars, library, report, clock)
        self._folder = folder

    def open(
        self, sources: Sequence[Path], *, to: Path | None = None, cancelled: Callable[[], bool] = _never
    ) -> "OpenArchive":
        """Read ``sources`` as one archive and plan its import. Nothing is written yet; ``cancelled`` is called often.

        ``to`` is the folder for files from zips; by default one of the profile's own, for each archive another.

        Raises:
            ArchiveUnreadable, InvalidInput, FolderUnreadable: the archive cannot be read.
            Cancelled: ``cancelled`` returned true.
        """
        whole = [absolute(path) for path in sources]
        folder = absolute(to) if to else self._folder / part_names.label(whole)
        return OpenArchive(self._tools, whole, folder, cancelled)

    def scan(self, result: ImportResult, *, cancelled: Callable[[], bool] = _never) -> Iterator[str]:
        """Scan the folders with imported files; yields each before it is scanned."""
        for folder in result.folders:
            yield folder
            self._tools.roll.scan(folder, cancelled=cancelled)


@dataclass(frozen=True, slots=True)
class _Tools:
    """Dependencies of an import."""

    roll: CameraRoll
    ratings: Ratings
    sidecars: SidecarStore
    library: PhotoLibrary
    report: Callable[[Event], None]
    clock: Callable[[], float]


class OpenArchive:
    """An archive that is open, with the plan of its import. Made by ``ArchiveImport.open``; close it."""

    def __init__(
        self, tools: _Tools, sources: Sequence[Path], folder: Path, cancelled: Callable[[], bool]
    ) -> None:
        self._tools = tools
        self.folder = folder
        with contextlib.ExitStack() as stack:
            origins = stack.enter_context(archive.opened(sources))
            self.plan: ImportPlan = archive.plan(origins, _stopper(cancelled))
            self._existing = deduplicate.drop_existing(
                self.plan, _KnownFiles(tools.sidecars, tools.library), _stopper(cancelled)
            )
            self._open = stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the archive's open zip files."""
        self._open.close()

    def import_files(self, *, cancelled: Callable[[], bool] = _never) -> ImportResult:
        """Import the planned files. Copied files are kept, even if the import fails later.

        Raises:
            DiskFull, StoreProblem: the folder cannot be written.
        """
        result = ImportResult(left_out=list(self.plan.left_out))
        self._import_in_place(result)
        if self.plan.copied:
            self._check_room()
            copier = ArchiveCopier(self.folder)
            try:
                result.is_complete = _Copying(self._tools, self.plan.copied, copier, result).run(cancelled)
            finally:
                copier.close()
                if result.copied:
                    self._add(self.folder, result)
        return result

    def _import_in_place(self, result: ImportResult) -> None:
        """Store the metadata of files that are imported in place, and mark them to be read again."""
        tools = self._tools
        staying = [item for item in self.plan.items if item.entry.origin.is_folder]
        told = [
            SidecarFile(str(item.entry.key), item.entry.bytes, item.metadata)
            for item in staying
            if not item.metadata.is_nothing
        ]
        fresh = [
            one for one in told if one.metadata.is_favourite and tools.sidecars.by_path(one.path) is None
        ]
        told += deduplicate.merge_sidecars(self._existing, tools.sidecars.by_path)
        tools.sidecars.put(told)
        tools.ratings.star_favourites(fresh)
        again = tools.library.look_again([one.path for one in told])
        result.in_place = len(staying)
        result.folders += [root for root in again if root in tools.roll.folders()]
        for folder in self.plan.roll_folders:
            self._add(folder, result)

    def _add(self, folder: Path, result: ImportResult) -> None:
        """Add a folder to the roll, unless one of its folders contains it."""
        around = [root for root in self._tools.roll.folders() if folder.is_relative_to(root)]
        root = around[0] if around else str(self._tools.roll.add_folder(folder))
        if root not in result.folders:
            result.folders.append(root)

    def _check_room(self) -> None:
        there = next(one for one in (self.folder, *self.folder.parents) if one.exists())
        try:
            free = shutil.disk_usage(there).free
        except OSError as error:
            raise problem_of(error, there) from error
        if free < self.plan.bytes + _SPARE_BYTES:
            needed, free_gb = self.plan.bytes / 1e9, free / 1e9
            raise StoreProblem(str(self.folder), Reason.NOT_ENOUGH_SPACE, needed_gb=needed, free_gb=free_gb)


@dataclass(slots=True)
class _UnpackedFile:
    """An unpacked file, and its future path."""

    item: ImportItem
    fetched: CopiedFile
    path: Path


def _sidecar_of(one: _UnpackedFile) -> SidecarFile:
    entry = one.item.entry
    return SidecarFile(
        str(one.path), entry.bytes, one.item.metadata, one.fetched.sha256, entry.name, entry.crc32
    )


class _Copying:
    """Copies files out of zips, in batches."""

    def __init__(
        self, tools: _Tools, items: list[ImportItem], copier: ArchiveCopier, result: ImportResult
    ) -> None:
        self._tools = tools
        self._items = items
        self._copier = copier
        self._result = result
        self._waiting: list[_UnpackedFile] = []
        self._total_bytes = sum(item.entry.bytes for item in items)
        self._done = self._done_bytes = 0
        self._reported_s = 0.0

    def run(self, cancelled: Callable[[], bool]) -> bool:
        """Copy all files; return False if cancelled. Files that were unpacked by then are in place."""

        def count_bytes(count: int) -> None:
            self._done_bytes += count
            self._report()
            if cancelled():
                raise Cancelled

        try:
            for item in self._items:
                self._fetch(item, count_bytes)
                waiting_bytes = sum(one.item.entry.bytes for one in self._waiting)
                if len(self._waiting) >= _BATCH_FILES or waiting_bytes >= _BATCH_BYTES:
                    self._settle()
        except Cancelled:
            return False
        finally:
            self._settle()
        self._report(at_once=True)
        return True

    def _fetch(self, item: ImportItem, count_bytes: Callable[[int], None]) -> None:
        before = self._done_bytes
        try:
            fetched = self._copier.fetch(item.entry, count_bytes)
        except ArchiveDamaged as error:
            self._result.left_out.append(SkippedFile(item.entry, error.reason))
            self._done_bytes = before + item.entry.bytes
            self._done += 1
            return
        taken = {one.path for one in self._waiting}
        self._waiting.append(_UnpackedFile(item, fetched, self._copier.free_name(item.name, taken)))

    def _settle(self) -> None:
        """Move unpacked files to their paths. Their metadata is stored first: a scan that runs meanwhile needs it."""
        waiting, self._waiting = self._waiting, []
        files = [_sidecar_of(one) for one in waiting]
        self._tools.sidecars.put(files)
        for one in waiting:
            if self._copier.place(one.fetched, one.path, one.item.metadata.taken_here):
                self._result.copied.append(str(one.path))
            else:
                log.info("a file of the same name appeared meanwhile and was not replaced")
                self._result.is_complete = False
            self._done += 1
        self._copier.secure()
        self._tools.ratings.star_favourites(files)
        self._report()

    def _report(self, *, at_once: bool = False) -> None:
        now_s = self._tools.clock()
        if at_once or not 0 <= now_s - self._reported_s < _REPORT_S:
            self._reported_s = now_s
            self._tools.report(
                ImportProgress(self._done, len(self._items), self._done_bytes, self._total_bytes)
            )


@dataclass(frozen=True, slots=True)
class _KnownFiles:
    """Files that need not be imported again."""

    sidecars: SidecarStore
    library: PhotoLibrary

    def imported_of_size(self, size_bytes: int) -> list[SidecarFile]:
        """Return the imported files of exactly this size."""
        return self.sidecars.of_size(size_bytes)

    def paths_of_size(self, size_bytes: int) -> list[str]:
        """Return the paths of the roll's files of exactly this size."""
        return self.library.paths_of_size(size_bytes)


def _stopper(cancelled: Callable[[], bool]) -> Callable[[int], None]:
    def look(_: int) -> None:
        if cancelled():
            raise Cancelled

    return look
