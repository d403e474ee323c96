"""Looks through a folder of the roll: what is new, changed or gone. Unchanged files are not opened."""

import logging
import os
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import msgspec

from kesong_desktop.errors import FolderAway, FolderUnreadable, FormatMissing, Unreadable
from kesong_desktop.imaging.limits import VIDEO_ENDINGS
from kesong_desktop.model.photo import ONLINE, File, Listing, MediaFacts, Photo, PhotoId, PhotoKind
from kesong_desktop.model.told import Told
from kesong_desktop.roll import walk
from kesong_desktop.roll.names import time_in
from kesong_desktop.roll.roots import Roots
from kesong_desktop.store.library import Library

log = logging.getLogger(__name__)
_ROWS, _FIRST_ROWS = 200, 5000
"""So many rows are written at once; at the first index, as many as come within a moment."""
_MOMENT_NS = 200_000_000
_NO_ID = PhotoId(0)
_NOTHING = Listing(0, (), ())
_NOTHING_TOLD = Told()


def _nothing_told(_path: str, _size_bytes: int) -> Told | None:
    return None


@dataclass(slots=True)
class ScanResult:
    """What a scan found, in numbers; the folders that could not be read, and those of other programs, left alone."""

    seen: int = 0
    added: int = 0
    changed: int = 0
    moved: int = 0
    removed: int = 0
    problems: int = 0
    unreadable: list[str] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)


_Found = tuple[str, int, int]
"""Path, size in bytes, time of the last change in ns: a plain tuple, for there are many."""


@dataclass(slots=True)
class _Scan:
    """A scan under way."""

    root: str
    known: dict[str, Listing]
    result: ScanResult = field(default_factory=ScanResult)
    listings: dict[str, Listing] = field(default_factory=dict)
    gone: dict[str, File] = field(default_factory=dict)
    fresh: dict[tuple[int, int], list[str]] = field(default_factory=lambda: defaultdict(list))
    """New files by size and time: among them are those that were only moved."""
    rows: list[Photo] = field(default_factory=list)
    written_ns: int = 0


class Scanner:
    """Brings the library up to date with a folder.

    ``probe`` tells what is at a path, ``hash_file`` its SHA-256, ``clock_ns`` the time since 1970, ``told`` what others told of a
    file of so many bytes, ``used_sizes`` the sizes in bytes of the files that were used for posts, ``roots`` which folders are
    away.
    """

    def __init__(
        self,
        library: Library,
        probe: Callable[[str], MediaFacts],
        hash_file: Callable[[Path], str],
        clock_ns: Callable[[], int],
        told: Callable[[str, int], Told | None] = _nothing_told,
        *,
        used_sizes: Callable[[], Collection[int]] = tuple,
        roots: Roots | None = None,
    ) -> None:
        self._library = library
        self._probe = probe
        self._hash_file = hash_file
        self._clock_ns = clock_ns
        self._told = told
        self._used_sizes = used_sizes
        self.roots = roots or Roots(library)
        self._are_twins_known = False

    def scan(
        self,
        folder: Path,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        report: Callable[[int], None] = lambda _: None,
    ) -> ScanResult:
        """Look through ``folder`` and all below it. Stops soon after ``cancelled``; ``report`` gets the number of files seen.

        A file that cannot be read becomes a row with its problem; a folder below that cannot be read keeps what was known. A
        file that was moved or renamed keeps all that is known of it. Unchanged files are not opened.

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
        """Learn which files have the same bytes, and which have those of a file that was used for a post."""
        self._are_twins_known = self._find_duplicates(cancelled)

    def _check_is_there(self, root: str) -> None:
        """Raises ``FolderAway`` where it is not, and something is known of it."""
        if not self.roots.is_there(root) and self._library.has_any(root):
            raise FolderAway(root)

    def came_or_went(self, folder: Path) -> bool:
        """By the folders' times alone, which costs next to nothing: has anything come or gone since the last scan?"""
        times = self._library.folder_times(str(folder))
        return walk.have_changed(str(folder), times)

    def _known(self, root: str) -> dict[str, Listing]:
        """The folders as they were; of a scan that did not come to its end, as the rows tell."""
        if known := self._library.listings(root):
            return known
        files: dict[str, list[File]] = defaultdict(list)
        for path, (size, mtime_ns) in self._library.known(root).items():
            folder, name = os.path.split(path)
            files[folder].append((os.fsencode(name), size, mtime_ns))
        return {one: Listing(0, tuple(found), ()) for one, found in files.items()}

    def _look_at(
        self, scan: _Scan, waiting: list[str], cancelled: Callable[[], bool], report: Callable[[int], None]
    ) -> bool:
        """Look at the next folder; False where it was broken off."""
        folder = waiting.pop()
        before = scan.known.get(folder, _NOTHING)
        try:
            now, others = walk.look(folder, scan.known.get(folder), self._clock_ns())
        except OSError as error:
            if folder == scan.root:
                raise FolderUnreadable(folder, why=error.strerror or str(error)) from error
            log.info("a folder cannot be read: %s", error.strerror)
            scan.result.unreadable.append(folder)
            return True
        scan.result.passed_over += others
        waiting += [walk.joined(folder, name) for name in reversed(now.folders)]
        if now is before or now.files == before.files:
            scan.result.seen += len(now.files)
            scan.listings[folder] = now
            return True
        known = {file[0]: file for file in before.files}
        for file in sorted(now.files):
            if cancelled():
                return False
            scan.result.seen += 1
            old = known.pop(file[0], None)
            if old != file:
                self._take(scan, folder, file, is_new=old is None, report=report)
        scan.gone |= {walk.joined(folder, name): file for name, file in known.items()}
        scan.listings[folder] = now
        return True

    def _take(
        self, scan: _Scan, folder: str, file: File, *, is_new: bool, report: Callable[[int], None]
    ) -> None:
        name, told_size, mtime_ns = file
        is_online, size = told_size < 0, max(told_size, ~told_size)
        found = (walk.joined(folder, name), size, mtime_ns)
        result = scan.result
        if is_new:
            result.added += 1
            if scan.known:  # else nothing can have moved
                scan.fresh[told_size, mtime_ns].append(found[0])
        else:
            result.changed += 1
        photo = self._known_online(found, scan.root) if is_online else self._look(found, scan.root)
        if photo.problem:
            result.problems += 1
        scan.rows.append(photo)
        if len(scan.rows) % _ROWS == 0 and self._is_full(scan):
            self._library.upsert(scan.rows)
            scan.rows.clear()
            scan.written_ns = self._clock_ns()
            report(result.seen)

    def _is_full(self, scan: _Scan) -> bool:
        """Nobody waits for the rows of a first index as long as they come quickly, and many at once cost half."""
        if scan.known or len(scan.rows) >= _FIRST_ROWS:
            return True
        return not 0 <= self._clock_ns() - scan.written_ns < _MOMENT_NS

    def _settle(self, scan: _Scan) -> None:
        """All was seen: what is gone goes, but for what only has another name or place now."""
        result = scan.result
        self._library.upsert(scan.rows)
        scan.rows.clear()
        away = self._away(scan)
        for folder in away:
            files = scan.known[folder].files
            scan.gone |= {walk.joined(folder, file[0]): file for file in files}
        moved = self._moved(scan)
        gone = [path for path in scan.gone if path not in moved]
        changed = {one: now for one, now in scan.listings.items() if now is not scan.known.get(one)}
        if gone or moved or changed or away:
            self._library.settle(scan.root, gone=gone, moved=moved, listings=changed, gone_folders=away)
        result.moved, result.removed = len(moved), len(gone)
        result.added -= len(moved)

    def _away(self, scan: _Scan) -> list[str]:
        """The known folders that are there no more; not those in a folder that could not be read."""
        kept = tuple(one + os.sep for one in scan.result.unreadable)
        closed = set(scan.result.unreadable)
        return [
            one
            for one in scan.known
            if one not in scan.listings and one not in closed and not (kept and one.startswith(kept))
        ]

    def _moved(self, scan: _Scan) -> dict[str, str]:
        """Of the files that are gone, those that stand elsewhere now: same size, same time, and no other that is so."""
        twins: dict[tuple[int, int], list[str]] = defaultdict(list)
        for path, (_, size, mtime_ns) in scan.gone.items():
            twins[size, mtime_ns].append(path)
        pairs = ((old, scan.fresh.get(facts, [])) for facts, old in twins.items())
        return {old[0]: new[0] for old, new in pairs if len(old) == len(new) == 1}

    def _look(self, found: _Found, root: str) -> Photo:
        path, size, mtime_ns = found
        try:
            facts = self._probe(path)
        except Unreadable as error:
            return _without_facts(found, root, error.reason, str(error.facts["detail"]))
        except FormatMissing as error:
            return _without_facts(found, root, "broken", error.sentence())
        told = self._told(path, size) or _NOTHING_TOLD
        taken, place = facts.taken or told.taken_here or _guessed(found), facts.place or told.place
        return Photo(
            _NO_ID,
            path,
            root,
            facts.kind,
            size,
            mtime_ns,
            taken.replace(tzinfo=None) if taken.tzinfo else taken,
            facts.width,
            facts.height,
            place is not None,
            facts.camera,
            facts.description or told.caption,
            facts.duration_s,
            latitude=place.latitude if place else None,
            longitude=place.longitude if place else None,
            is_screenshot=facts.is_screenshot,
            is_motion=facts.is_motion,
        )

    def _known_online(self, found: _Found, root: str) -> Photo:
        """A file that is only online is not opened; what was known of it while it was here stays."""
        known = self._library.by_path(found[0])
        if known is not None and (known.path, known.bytes, known.mtime_ns) == found:
            return msgspec.structs.replace(known, problem=ONLINE, problem_detail="")
        return _without_facts(found, root, ONLINE, "")

    def _find_duplicates(self, cancelled: Callable[[], bool]) -> bool:
        """Hash only files that share their size with another: most are told apart without being read. False: broken off."""
        hashes: dict[str, str] = {}
        for path in self._library.without_hash(self._used_sizes()):
            if cancelled():
                break
            try:
                hashes[path] = self._hash_file(Path(path))
            except OSError as error:
                log.info("a file cannot be read for its hash: %s", error.strerror)
        if hashes:
            self._library.put_hashes(hashes)
        return not cancelled()


def _without_facts(found: _Found, root: str, problem: str, detail: str) -> Photo:
    path, size, mtime_ns = found
    kind: PhotoKind = "video" if Path(path).suffix.lower() in VIDEO_ENDINGS else "photo"
    return Photo(
        _NO_ID,
        path,
        root,
        kind,
        size,
        mtime_ns,
        _guessed(found),
        0,
        0,
        problem=problem,
        problem_detail=detail,
    )


def _guessed(found: _Found) -> datetime:
    """By its name, else by the file's own time; local, as photos are."""
    path, _, mtime_ns = found
    by_name = time_in(os.path.basename(path))  # noqa: PTH119 - names that are no text
    return by_name or datetime.fromtimestamp(mtime_ns / 1e9)  # noqa: DTZ006
