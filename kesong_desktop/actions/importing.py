"""An Instagram export or a Google Takeout into the camera roll."""

import contextlib
import logging
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from kesong_desktop.actions import favourites, rolling
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import Cancelled, StoreProblem
from kesong_desktop.model.event import ImportProgress
from kesong_desktop.model.told import ToldFile
from kesong_desktop.roll.archives import parts, present, reading
from kesong_desktop.roll.archives.copying import Copier, Fetched
from kesong_desktop.roll.archives.entry import Damaged
from kesong_desktop.roll.archives.plan import Item, LeftOut, Plan
from kesong_desktop.store.files import problem_of

log = logging.getLogger(__name__)
IMPORTED = "Imported"
_BATCH_FILES, _BATCH_BYTES = 20, 200_000_000
"""So much is unpacked before it is put in its place: what is told of it is written once for all of it."""
_SPARE_BYTES = 64_000_000
_TELL_S = 0.1


def _never() -> bool:
    return False


@dataclass(slots=True)
class Brought:
    """What came of an import. ``left_out`` has what turned out not to be whole as well."""

    came: list[str] = field(default_factory=list)
    """The files that were copied, by their new paths."""
    stayed: int = 0
    """How many files are part of the roll where they lie."""
    left_out: list[LeftOut] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    """The folders of the roll in which they lie, still to be scanned."""
    is_whole: bool = True
    """False where it was stopped; the same import goes on where it ended."""


class Import:
    """Archives that are open, read as one, with the plan of what would come. Nothing is written before ``bring``.

    ``to`` is the folder for what is copied out of zips; by default one of the profile's own, for each archive another.
    ``cancelled`` is asked often.

    Raises:
        ArchiveUnreadable, InvalidInput, FolderUnreadable: they cannot be read.
        Cancelled: it was stopped.
    """

    def __init__(
        self,
        desk: Desk,
        sources: Sequence[Path],
        *,
        to: Path | None = None,
        cancelled: Callable[[], bool] = _never,
    ) -> None:
        self._desk = desk
        whole = [Path(rolling.absolute(path)) for path in sources]
        self.folder = Path(rolling.absolute(to)) if to else desk.paths.data / IMPORTED / parts.label(whole)
        with contextlib.ExitStack() as stack:
            origins = stack.enter_context(reading.opened(whole))
            self.plan: Plan = reading.plan(origins, _stopper(cancelled))
            self._here = present.drop_what_is_here(self.plan, _Known(desk), _stopper(cancelled))
            self._open = stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the archives."""
        self._open.close()

    def bring(self, *, cancelled: Callable[[], bool] = _never) -> Brought:
        """Do what the plan says. What came stays, whatever happens then; done again, it goes on where it ended.

        Raises:
            DiskFull, StoreProblem: the folder cannot be written.
        """
        result = Brought(left_out=list(self.plan.left_out))
        self._take_over(result)
        if self.plan.copied:
            self._check_room()
            copier = Copier(self.folder)
            try:
                result.is_whole = _Copying(self._desk, self.plan.copied, copier, result).run(cancelled)
            finally:
                copier.close()
                if result.came:
                    self._add(self.folder, result)
        return result

    def _take_over(self, result: Brought) -> None:
        """Of files that stay where they are, keep what is told; they are looked at again with that."""
        staying = [item for item in self.plan.items if item.entry.origin.is_folder]
        told = [
            ToldFile(str(item.entry.key), item.entry.bytes, item.told)
            for item in staying
            if not item.told.is_nothing
        ]
        fresh = [one for one in told if one.told.is_favourite and self._desk.told.by_path(one.path) is None]
        told += present.merged(self._here, self._desk.told.by_path)
        self._desk.told.put(told)
        favourites.star(self._desk, fresh)
        again = self._desk.library.look_again([one.path for one in told])
        result.stayed = len(staying)
        result.folders += [root for root in again if root in self._desk.roll_folders.all()]
        for folder in self.plan.roll_folders:
            self._add(folder, result)

    def _add(self, folder: Path, result: Brought) -> None:
        """Make it part of the roll, unless it lies in a folder that is."""
        around = [root for root in self._desk.roll_folders.all() if folder.is_relative_to(root)]
        root = around[0] if around else str(rolling.add_folder(self._desk, folder))
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
            raise StoreProblem(
                str(self.folder), why=f"{needed:.1f} GB are needed, and {free_gb:.1f} GB are free"
            )


@dataclass(slots=True)
class _Waiting:
    """A file that is unpacked, and where it will lie."""

    item: Item
    fetched: Fetched
    path: Path


def _told_of(one: _Waiting) -> ToldFile:
    entry = one.item.entry
    return ToldFile(str(one.path), entry.bytes, one.item.told, one.fetched.sha256, entry.name, entry.crc32)


class _Copying:
    """Copies under way."""

    def __init__(self, desk: Desk, items: list[Item], copier: Copier, result: Brought) -> None:
        self._desk = desk
        self._items = items
        self._copier = copier
        self._result = result
        self._waiting: list[_Waiting] = []
        self._total_bytes = sum(item.entry.bytes for item in items)
        self._done = self._done_bytes = 0
        self._told_s = 0.0

    def run(self, cancelled: Callable[[], bool]) -> bool:
        """Copy all; False where it was stopped. What was whole by then is in its place."""

        def told(count: int) -> None:
            self._done_bytes += count
            self._tell()
            if cancelled():
                raise Cancelled

        try:
            for item in self._items:
                self._fetch(item, told)
                waiting_bytes = sum(one.item.entry.bytes for one in self._waiting)
                if len(self._waiting) >= _BATCH_FILES or waiting_bytes >= _BATCH_BYTES:
                    self._settle()
        except Cancelled:
            return False
        finally:
            self._settle()
        self._tell(at_once=True)
        return True

    def _fetch(self, item: Item, told: Callable[[int], None]) -> None:
        before = self._done_bytes
        try:
            fetched = self._copier.fetch(item.entry, told)
        except Damaged as error:
            self._result.left_out.append(LeftOut(item.entry, str(error)))
            self._done_bytes = before + item.entry.bytes
            self._done += 1
            return
        taken = {one.path for one in self._waiting}
        self._waiting.append(_Waiting(item, fetched, self._copier.free_name(item.name, taken)))

    def _settle(self) -> None:
        """What is told of them is kept before they are seen: whoever scans the folder meanwhile finds it."""
        waiting, self._waiting = self._waiting, []
        files = [_told_of(one) for one in waiting]
        self._desk.told.put(files)
        for one in waiting:
            if self._copier.place(one.fetched, one.path, one.item.told.taken_here):
                self._result.came.append(str(one.path))
            else:
                log.info("a file came to the same name meanwhile, and was left")
                self._result.is_whole = False
            self._done += 1
        self._copier.secure()
        favourites.star(self._desk, files)
        self._tell()

    def _tell(self, *, at_once: bool = False) -> None:
        now_s = self._desk.clock()
        if at_once or not 0 <= now_s - self._told_s < _TELL_S:
            self._told_s = now_s
            self._desk.report(
                ImportProgress(self._done, len(self._items), self._done_bytes, self._total_bytes)
            )


@dataclass(frozen=True, slots=True)
class _Known:
    """What is here already."""

    desk: Desk

    def told_of_size(self, size_bytes: int) -> list[ToldFile]:
        """Files of just so many bytes that came with archives."""
        return self.desk.told.of_size(size_bytes)

    def paths_of_size(self, size_bytes: int) -> list[str]:
        """Files of the roll with just so many bytes."""
        return self.desk.library.paths_of_size(size_bytes)


def _stopper(cancelled: Callable[[], bool]) -> Callable[[int], None]:
    def look(_: int) -> None:
        if cancelled():
            raise Cancelled

    return look


def scan_all(desk: Desk, brought: Brought, *, cancelled: Callable[[], bool] = _never) -> Iterator[str]:
    """Bring the roll up to date with what came; gives each folder before it is scanned."""
    for folder in brought.folders:
        yield folder
        rolling.scan(desk, folder, cancelled=cancelled)
