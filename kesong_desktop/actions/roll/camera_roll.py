"""The folders of the camera roll, and the index of the photos in them."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from kesong_desktop import paths
from kesong_desktop.errors import FolderUnreadable, InvalidInput, Reason
from kesong_desktop.model.event import Event, IndexProgress, RollChanged, RollProgress
from kesong_desktop.roll import folder_walk
from kesong_desktop.roll.photo_indexer import PhotoIndexer
from kesong_desktop.roll.scanner import Scanner, ScanResult
from kesong_desktop.store.journal.posted import PostedMarks
from kesong_desktop.store.journal.roll_folders import RollFolders
from kesong_desktop.store.library.photos import PhotoLibrary


def _never() -> bool:
    return False


def _can_open_raw() -> bool:
    # Imported late: this loads Pillow, which the first screen does not need.
    from kesong_desktop.imaging import raw  # noqa: PLC0415

    return raw.is_available()


def absolute(path: Path) -> Path:
    """Return the absolute path of a folder as the user named it; symbolic links are kept."""
    whole = os.path.abspath(paths.absolute(path))  # noqa: PTH100 - resolve() would follow links
    return folder_walk.reachable(Path(whole))


class CameraRoll:
    """Adds, removes and scans folders, and indexes their photos: thumbnails and fingerprints. Files are only ever read.

    ``report`` gets an event for each change, on the calling thread; ``has_extra`` tells whether files that needed an extra can be
    opened now.
    """

    def __init__(
        self,
        folders: RollFolders,
        library: PhotoLibrary,
        scanner: Scanner,
        indexer: PhotoIndexer,
        posted: PostedMarks,
        *,
        report: Callable[[Event], None],
        clock: Callable[[], float],
        has_extra: Callable[[], bool] = _can_open_raw,
    ) -> None:
        self._folders = folders
        self._has_extra = has_extra
        self._library = library
        self._scanner = scanner
        self._indexer = indexer
        self._posted = posted
        self._report = report
        self._clock = clock
        self._removed: set[str] = set()
        """Removed folders, whose pending scans are skipped."""

    def folders(self) -> list[str]:
        """Return the folders of the roll, in the order in which they were added."""
        return self._folders.all()

    def photo_count(self, folder: str) -> int:
        """Return the number of files of ``folder`` in the index."""
        return len(self._library.known(folder))

    @property
    def away(self) -> frozenset[str]:
        """The folders whose card or drive is not plugged in."""
        return self._scanner.roots.away

    def add_folder(self, folder: Path) -> Path:
        """Add ``folder`` to the roll and return its absolute path. It is not scanned yet.

        Raises:
            FolderUnreadable: it does not exist, is no folder, or cannot be read.
            InvalidInput: it is the library of another program.
        """
        path = absolute(folder)
        if folder_walk.is_of_another_program(path.name):
            raise InvalidInput(Reason.FOLDER_OF_ANOTHER_PROGRAM, path=str(path))
        try:
            with os.scandir(path):
                pass
        except OSError as error:
            raise FolderUnreadable(str(path), why=error.strerror or str(error)) from error
        path = self._spelled_as_known(path)
        self._removed.discard(str(path))
        self._folders.add(str(path), self._clock())
        self._report(RollChanged())
        return path

    def remove_folder(self, folder: str) -> None:
        """Remove a folder from the roll; its files are not touched."""
        self._removed.add(folder)
        self._folders.remove(folder)
        self._library.remove_folder(folder)
        self._indexer.begin_again()
        self._report(RollChanged())

    def scan(self, folder: str, *, cancelled: Callable[[], bool] = _never) -> ScanResult:
        """Update the index of one folder; a folder that is removed meanwhile is skipped.

        Raises:
            FolderAway: its card or drive is not plugged in; its photos stay in the index.
            FolderUnreadable: it cannot be read; its photos stay in the index.
        """

        def report(seen: int) -> None:
            self._report(RollProgress(folder, seen))
            self._report(RollChanged())

        self._indexer.begin_again()
        if self._has_extra():
            self._library.look_again(problem=Reason.NEEDS_EXTRA)
        result = self._scanner.scan(
            Path(folder), cancelled=lambda: cancelled() or folder in self._removed, report=report
        )
        if folder in self._removed:
            self._library.remove_folder(folder)
        self._report(
            RollProgress(
                folder,
                result.seen,
                done=True,
                passed_over=tuple(result.passed_over),
                unsupported=tuple(result.unsupported.most_common()),
            )
        )
        self._report(RollChanged())
        return result

    def check_mounts(self) -> frozenset[str]:
        """Check which folders are unmounted; return those whose state changed since the last check."""
        return self._scanner.roots.look(self._folders.all())

    def changed_folders(self) -> list[str]:
        """Return the folders in which files were added or removed since their last scan, without unmounted ones."""
        turned = self.check_mounts()
        if turned:
            self._report(RollChanged())
        there = [folder for folder in self._folders.all() if folder not in self.away]
        return [one for one in there if one in turned or self._scanner.came_or_went(Path(one))]

    @property
    def is_indexed(self) -> bool:
        """Whether every photo that can be read has its thumbnails and fingerprint."""
        return self._indexer.is_done

    @property
    def indexed_count(self) -> int:
        """How many photos were indexed since the profile was opened."""
        return self._indexer.learned

    @property
    def index_progress(self) -> IndexProgress:
        """Return the indexing progress of new photos."""
        return self._indexer.progress

    def index_photos(self, cancelled: Callable[[], bool] = _never) -> bool:
        """Make thumbnails and fingerprints of some hundred photos; False if none is left, or it is paused.

        Raises:
            DiskFull, StoreProblem: they cannot be stored.
        """
        return self._indexer.step(cancelled)

    def set_index_paused(self, is_paused: bool) -> None:
        """Pause or resume indexing of photos. Any thread may call."""
        self._indexer.set_paused(is_paused)

    def posted_count(self) -> int:
        """Return how many files were posted so far."""
        return self._posted.count()

    def find_posted_copies(self, cancelled: Callable[[], bool] = _never) -> None:
        """Hash files that may be copies of posted ones, so that they are marked as posted too."""
        self._scanner.find_copies(cancelled)
        self._report(RollChanged())

    def report_changed(self) -> None:
        """Report a change, so that the roll is read again."""
        self._report(RollChanged())

    def _spelled_as_known(self, path: Path) -> Path:
        """Return the path in the roll's spelling, if names differ only in case and the file system ignores case."""
        for known in self._folders.all():
            if known != str(path) and known.casefold() == str(path).casefold():
                with contextlib.suppress(OSError):
                    if path.samefile(known):
                        return Path(known)
        return path
