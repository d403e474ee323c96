"""Scans a folder of the camera roll for new, changed and deleted files. Unchanged files are not opened."""

import logging
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from msgspec import Struct, field

from kesong_desktop.errors import DecoderStopped, FolderAway, FolderUnreadable
from kesong_desktop.model.library.photo import (
    File,
    FolderListing,
    MediaFacts,
    Photo,
)
from kesong_desktop.model.library.sidecar import SidecarMetadata
from kesong_desktop.roll import folder_walk
from kesong_desktop.roll.mounts import MountMonitor
from kesong_desktop.roll.photo_reader import PhotoReader
from kesong_desktop.store.library.photos import PhotoLibrary

log = logging.getLogger(__name__)
_ROWS, _FIRST_ROWS = 200, 5000
"""So many rows are written at once; at the first index, as many as come within a moment."""
_MOMENT_NS = 200_000_000
_NOTHING = FolderListing(0, (), ())


def _no_sidecar(_path: str, _size_bytes: int) -> SidecarMetadata | None:
    return None


class ScanResult(Struct):
    """The counts of a scan, the folders that could not be read, and the skipped folders of other programs."""

    seen: int = 0
    added: int = 0
    changed: int = 0
    moved: int = 0
    removed: int = 0
    problems: int = 0
    unreadable: list[str] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    unsupported: Counter[str] = field(default_factory=Counter)
    """How many pictures and videos nothing here can open, by ending, in the folders that were listed."""


class _Scan(Struct):
    """The state of a running scan."""

    root: str
    known: dict[str, FolderListing]
    result: ScanResult = field(default_factory=ScanResult)
    listings: dict[str, FolderListing] = field(default_factory=dict)
    gone: dict[str, File] = field(default_factory=dict)
    fresh: dict[tuple[int, int], list[str]] = field(default_factory=lambda: defaultdict(list))
    """New files by size and time; moved files are among them."""
    rows: list[Photo] = field(default_factory=list)
    written_ns: int = 0


class Scanner:
    """Updates the library from a folder.

    ``probe`` returns the facts of a file, ``hash_file`` its SHA-256, ``clock_ns`` the time since 1970, ``sidecar_of`` the
    sidecar metadata of a path and size, ``used_sizes`` the sizes of files used for posts; ``roots`` knows which folders are away.
    """

    def __init__(
        self,
        library: PhotoLibrary,
        probe: Callable[[str], MediaFacts],
        hash_file: Callable[[Path], str],
        clock_ns: Callable[[], int],
        sidecar_of: Callable[[str, int], SidecarMetadata | None] = _no_sidecar,
        *,
        used_sizes: Callable[[], Collection[int]] = tuple,
        roots: MountMonitor | None = None,
    ) -> None:
        self._library = library
        self._reader = PhotoReader(library, probe, sidecar_of)
        self._hash_file = hash_file
        self._clock_ns = clock_ns
        self._used_sizes = used_sizes
        self.roots = roots or MountMonitor(library)
        self._are_twins_known = False

    def scan(
        self,
        folder: Path,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        report: Callable[[int], None] = lambda _: None,
    ) -> ScanResult:
        """Scan ``folder`` recursively. Stops soon after ``cancelled``; ``report`` is called with the number of files seen.

        An unreadable file becomes a row with its problem; the rows of an unreadable subfolder stay. A moved or renamed file
        keeps its data. Unchanged files are not opened.

        Raises:
            FolderAway: its card or drive is away, or went meanwhile; what was known of it stays.
            FolderUnreadable: the folder itself cannot be read.
        """
        root = str(folder)
        self._check_is_there(root)
        scan = _Scan(root, self._known(root), written_ns=self._clock_ns())
        waiting = [root]
        while waiting and not cancelled():
            if not self._look_at(scan, waiting, cancelled, report):
                break
        else:
            if not waiting:
                self._check_is_there(root)
                self._settle(scan)
                self.roots.remember(root)
        self._library.upsert(scan.rows)
        if scan.result.added or scan.result.changed or not self._are_twins_known:
            self.find_copies(cancelled)
        report(scan.result.seen)
        return scan.result

    def find_copies(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Find files with the same bytes as another, or as a file that was used for a post."""
        self._are_twins_known = self._find_duplicates(cancelled)

    def _check_is_there(self, root: str) -> None:
        """Raise ``FolderAway`` if the folder is missing and the library has files of it."""
        if not self.roots.is_there(root) and self._library.has_any(root):
            raise FolderAway(root)

    def came_or_went(self, folder: Path) -> bool:
        """Return whether anything was added or deleted since the last scan, by the folders' times alone. Nearly free."""
        times = self._library.folder_times(str(folder))
        return folder_walk.have_changed(str(folder), times)

    def _known(self, root: str) -> dict[str, FolderListing]:
        """Return the folders as the last scan left them; after an interrupted scan, as the rows say."""
        if known := self._library.listings(root):
            return known
        files: dict[str, list[File]] = defaultdict(list)
        for path, (size, mtime_ns) in self._library.known(root).items():
            folder, name = os.path.split(path)
            files[folder].append((os.fsencode(name), size, mtime_ns))
        return {one: FolderListing(0, tuple(found), ()) for one, found in files.items()}

    def _look_at(
        self, scan: _Scan, waiting: list[str], cancelled: Callable[[], bool], report: Callable[[int], None]
    ) -> bool:
        """Scan the next folder. Return False if the scan was cancelled."""
        folder = waiting.pop()
        before = scan.known.get(folder, _NOTHING)
        try:
            now, others, unsupported = folder_walk.look(folder, scan.known.get(folder), self._clock_ns())
        except OSError as error:
            if folder == scan.root:
                raise FolderUnreadable(folder, why=error.strerror or str(error)) from error
            log.info("reading a folder failed: %s", error.strerror)
            scan.result.unreadable.append(folder)
            return True
        scan.result.passed_over += others
        scan.result.unsupported += unsupported
        waiting += [folder_walk.joined(folder, name) for name in reversed(now.folders)]
        if now is before or now.files == before.files:
            scan.result.seen += len(now.files)
            scan.listings[folder] = now
            return True
        known, later = {file[0]: file for file in before.files}, set[File]()
        for file in sorted(now.files):
            if cancelled():
                return False
            scan.result.seen += 1
            old = known.pop(file[0], None)
            if old != file and not self._take(scan, folder, file, is_new=old is None, report=report):
                later.add(file)
        scan.gone |= {folder_walk.joined(folder, name): file for name, file in known.items()}
        # Time 0 makes the next scan list the folder again, and find the files left for later.
        if later:
            now = replace(now, mtime_ns=0, files=tuple(file for file in now.files if file not in later))
        scan.listings[folder] = now
        return True

    def _take(
        self, scan: _Scan, folder: str, file: File, *, is_new: bool, report: Callable[[int], None]
    ) -> bool:
        """Note a new or changed file; False where this computer is too busy to open it."""
        name, signed_size, mtime_ns = file
        is_online, size = signed_size < 0, max(signed_size, ~signed_size)
        found = (folder_walk.joined(folder, name), size, mtime_ns)
        result = scan.result
        read = self._reader.known_online if is_online else self._reader.read
        try:
            photo = read(found, scan.root)
        except DecoderStopped:
            log.info("a file is left to the next scan: no decoder had time for it")
            return False
        if is_new:
            result.added += 1
            # Without known files none can have been moved.
            if scan.known:
                scan.fresh[signed_size, mtime_ns].append(found[0])
        else:
            result.changed += 1
        if photo.problem:
            result.problems += 1
        scan.rows.append(photo)
        if len(scan.rows) % _ROWS == 0 and self._is_full(scan):
            self._library.upsert(scan.rows)
            scan.rows.clear()
            scan.written_ns = self._clock_ns()
            report(result.seen)
        return True

    def _is_full(self, scan: _Scan) -> bool:
        """Return whether to write the rows: in the first scan often, to show photos early; then rarely, at half the cost."""
        if scan.known or len(scan.rows) >= _FIRST_ROWS:
            return True
        return not 0 <= self._clock_ns() - scan.written_ns < _MOMENT_NS

    def _settle(self, scan: _Scan) -> None:
        """Remove deleted files from the library, except those that were moved or renamed."""
        result = scan.result
        self._library.upsert(scan.rows)
        scan.rows.clear()
        away = self._away(scan)
        for folder in away:
            files = scan.known[folder].files
            scan.gone |= {folder_walk.joined(folder, file[0]): file for file in files}
        moved = self._moved(scan)
        gone = [path for path in scan.gone if path not in moved]
        changed = {one: now for one, now in scan.listings.items() if now is not scan.known.get(one)}
        if gone or moved or changed or away:
            self._library.settle(scan.root, gone=gone, moved=moved, listings=changed, gone_folders=away)
        result.moved, result.removed = len(moved), len(gone)
        result.added -= len(moved)

    def _away(self, scan: _Scan) -> list[str]:
        """Return the known folders that no longer exist, without those in a folder that could not be read."""
        kept = tuple(one + os.sep for one in scan.result.unreadable)
        closed = set(scan.result.unreadable)
        return [
            one
            for one in scan.known
            if one not in scan.listings and one not in closed and not (kept and one.startswith(kept))
        ]

    def _moved(self, scan: _Scan) -> dict[str, str]:
        """Return the new path of missing files: of the same size and time, if there is exactly one such file."""
        twins: dict[tuple[int, int], list[str]] = defaultdict(list)
        for path, (_, size, mtime_ns) in scan.gone.items():
            twins[size, mtime_ns].append(path)
        pairs = ((old, scan.fresh.get(facts, [])) for facts, old in twins.items())
        return {old[0]: new[0] for old, new in pairs if len(old) == len(new) == 1}

    def _find_duplicates(self, cancelled: Callable[[], bool]) -> bool:
        """Hash the files that share their size with another. Return False if cancelled."""
        hashes: dict[str, str] = {}
        for path in self._library.without_hash(self._used_sizes()):
            if cancelled():
                break
            try:
                hashes[path] = self._hash_file(Path(path))
            except OSError as error:
                log.info("hashing a file failed: %s", error.strerror)
        if hashes:
            self._library.put_hashes(hashes)
        return not cancelled()
