"""Looks through a folder of the roll: what is new, changed or gone. Unchanged files are not opened."""

import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from kesong_desktop.errors import FolderUnreadable, FormatMissing, Unreadable
from kesong_desktop.imaging.limits import PHOTO_ENDINGS, VIDEO_ENDINGS
from kesong_desktop.model.photo import MediaFacts, Photo, PhotoId, PhotoKind
from kesong_desktop.roll.names import time_in
from kesong_desktop.store.library import Library

log = logging.getLogger(__name__)
_ROWS = 200
_NO_ID = PhotoId(0)
_LAST_NS = 2**63 - 1
"""The last time that a row can hold, in the year 2262; a camera with a broken clock can go beyond it."""


@dataclass(slots=True)
class ScanResult:
    """What a scan found, in numbers, and the folders that could not be read."""

    seen: int = 0
    added: int = 0
    changed: int = 0
    removed: int = 0
    problems: int = 0
    unreadable: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Found:
    path: str
    bytes: int
    mtime_ns: int


class Scanner:
    """Brings the library up to date with a folder.

    ``probe`` tells what a file is, ``hash_file`` its SHA-256.
    """

    def __init__(
        self, library: Library, probe: Callable[[Path], MediaFacts], hash_file: Callable[[Path], str]
    ) -> None:
        self._library = library
        self._probe = probe
        self._hash_file = hash_file

    def scan(
        self,
        folder: Path,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        report: Callable[[int], None] = lambda _: None,
    ) -> ScanResult:
        """Look through ``folder`` and all below it. Stops soon after ``cancelled``; ``report`` gets the number of files seen.

        A file that cannot be read becomes a row with its problem; a folder below that cannot be read keeps what was known.

        Raises:
            FolderUnreadable: the folder itself cannot be read.
        """
        root = str(folder)
        result = ScanResult()
        known = self._library.known(root)
        gone = set(known)
        fresh: list[Photo] = []
        for found in self._walk(root, result):
            if cancelled():
                break
            result.seen += 1
            gone.discard(found.path)
            if known.get(found.path) == (found.bytes, found.mtime_ns):
                continue
            result.added += found.path not in known
            result.changed += found.path in known
            photo = self._look(found, root)
            result.problems += bool(photo.problem)
            fresh.append(photo)
            if len(fresh) >= _ROWS:
                self._library.upsert(fresh)
                fresh.clear()
                report(result.seen)
        else:
            kept = tuple(path + os.sep for path in result.unreadable)
            removed = [path for path in gone if not path.startswith(kept)] if kept else list(gone)
            self._library.remove(removed)
            result.removed = len(removed)
        self._library.upsert(fresh)
        self._find_duplicates(cancelled)
        report(result.seen)
        return result

    def _walk(self, root: str, result: ScanResult) -> Iterator[_Found]:
        folders = [root]
        while folders:
            folder = folders.pop()
            try:
                with os.scandir(folder) as entries:
                    listed = sorted(entries, key=lambda entry: entry.name)
            except OSError as error:
                if folder == root:
                    raise FolderUnreadable(root, why=error.strerror or str(error)) from error
                log.info("a folder cannot be read: %s", error.strerror)
                result.unreadable.append(folder)
                continue
            for entry in listed:
                if entry.name.startswith("."):
                    continue
                try:
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    elif Path(entry.name).suffix.lower() in PHOTO_ENDINGS | VIDEO_ENDINGS and entry.is_file():
                        status = entry.stat()
                        mtime_ns = min(max(0, status.st_mtime_ns), _LAST_NS)
                        yield _Found(entry.path, status.st_size, mtime_ns)
                except OSError as error:
                    log.info("a file cannot be looked at: %s", error.strerror)

    def _look(self, found: _Found, root: str) -> Photo:
        by_time = datetime.fromtimestamp(found.mtime_ns / 1e9)  # noqa: DTZ006 - local, as photos are
        guess = time_in(Path(found.path).name) or by_time
        kind: PhotoKind = "video" if Path(found.path).suffix.lower() in VIDEO_ENDINGS else "photo"
        plain = Photo(
            id=_NO_ID,
            path=found.path,
            folder=root,
            kind=kind,
            bytes=found.bytes,
            mtime_ns=found.mtime_ns,
            taken=guess,
            width=0,
            height=0,
        )
        try:
            facts = self._probe(Path(found.path))
        except Unreadable as error:
            return replace(plain, problem=error.reason, problem_detail=str(error.facts["detail"]))
        except FormatMissing as error:
            return replace(plain, problem="broken", problem_detail=error.sentence())
        return replace(
            plain,
            kind=facts.kind,
            taken=(facts.taken or guess).replace(tzinfo=None),
            width=facts.width,
            height=facts.height,
            has_place=facts.place is not None,
            camera=facts.camera,
            description=facts.description,
            duration_s=facts.duration_s,
        )

    def _find_duplicates(self, cancelled: Callable[[], bool]) -> None:
        """Hash only files that share their size with another: most are told apart without being read."""
        hashes: dict[str, str] = {}
        for path in self._library.without_hash():
            if cancelled():
                break
            try:
                hashes[path] = self._hash_file(Path(path))
            except OSError as error:
                log.info("a file cannot be read for its hash: %s", error.strerror)
        self._library.put_hashes(hashes)
