"""``scan``: scanning 100,000 files for the first time, again without changes, and by their folders' times alone."""

import os
import shutil
import subprocess
from datetime import datetime
from pathlib import Path

from benchmarks.measure import Bench, Part
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model.library.photo import FolderListing, MediaFacts
from kesong_desktop.roll import folder_walk
from kesong_desktop.roll.scanner import Scanner
from kesong_desktop.store.database import Database
from kesong_desktop.store.library import schema
from kesong_desktop.store.library.photos import PhotoLibrary

PEER = "find -printf"
_FOLDERS, _FILES, _FEW_FOLDERS = 200, 500, 4
_LONG_AGO_S = 1_600_000_000
_FACTS = MediaFacts("photo", "image/jpeg", 40, 30, taken=datetime(2024, 1, 31, 12))  # noqa: DTZ001 - the time on the wall


def run(bench: Bench) -> list[Part]:
    """The walk alone; then the scanner with its library, as the program has it."""
    walked, again, times = (
        Part("walk", PEER, 1.4),
        Part("nothing changed", PEER, 1.2),
        Part("folder times", PEER, 0.01),
    )
    find = shutil.which("find")
    if find is None:
        return [walked, again, times]
    root = bench.folder / "roll"
    _make(root, _FEW_FOLDERS if bench.quick else _FOLDERS)
    count = sum(len(listing.files) for listing in _walk(root))

    def peer() -> None:
        command = [find, str(root), "-type", "f", "-printf", "%p %s %T@\\n"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603

    database = Database(bench.folder / "library.db", schema.MIGRATIONS)
    try:
        scanner = Scanner(
            PhotoLibrary(database), lambda _: _FACTS, sha256_file, lambda: 2 * _LONG_AGO_S * 10**9
        )
        if scanner.scan(root).added != count or scanner.scan(root).added:
            raise AssertionError("the scanner did not see each file once")
        return [
            bench.race(walked, lambda: _walk(root), peer),
            bench.race(again, lambda: scanner.scan(root), peer),
            bench.race(times, lambda: scanner.came_or_went(root), peer),
        ]
    finally:
        database.close()


def _walk(root: Path) -> list[FolderListing]:
    found, waiting = [], [str(root)]
    while waiting:
        folder = waiting.pop()
        listing, _, _ = folder_walk.look(folder, None, 0)
        found.append(listing)
        waiting += [f"{folder}/{name.decode()}" for name in listing.folders]
    return found


def _make(root: Path, folders: int) -> None:
    for number in range(folders):
        folder = root / f"{number:03}"
        folder.mkdir(parents=True)
        for file in range(_FILES):
            (folder / f"IMG_{number:03}{file:03}.jpg").write_bytes(b"x" * (1 + file))
        os.utime(folder, (_LONG_AGO_S, _LONG_AGO_S))
    os.utime(root, (_LONG_AGO_S, _LONG_AGO_S))
