"""``metadata``: what JPEGs say of themselves, read from their heads; and the whole first index of a roll of them."""

import contextlib
import shutil
import subprocess
import time
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.measure import ROUNDS, Bench, Part
from kesong_desktop.imaging.hashing import sha256_file
from kesong_desktop.imaging.heads import Heads
from kesong_desktop.imaging.paint import MOTIFS, paint, save_photo
from kesong_desktop.model.photo import Place
from kesong_desktop.roll.scan import Scanner
from kesong_desktop.store import library_schema
from kesong_desktop.store.db import Database
from kesong_desktop.store.library import Library

_FILES, _FEW = 2000, 40


def run(bench: Bench) -> list[Part]:
    """The reader beside jhead; walk, reader and stored rows together beside exiftool at its quickest."""
    heads, index = Part("heads", "jhead", 1.2), Part("first index", "exiftool -fast2 -csv", 0.01)
    paths = _made(bench.folder / "roll", _FEW if bench.quick else _FILES)
    jhead, exiftool = shutil.which("jhead"), shutil.which("exiftool")
    if jhead is not None:
        command = [jhead, *map(str, paths)]
        read, names = Heads().jpeg_facts, [str(path) for path in paths]  # as the walk tells them
        heads = bench.race(heads, lambda: [read(name) for name in names], lambda: _silent(command))
    if exiftool is not None:
        command = [exiftool, "-fast2", "-csv", *map(str, paths)]
        with contextlib.ExitStack() as stack:
            empty = iter([_library(bench.folder / f"{number}.db", stack) for number in range(ROUNDS + 1)])
            index = bench.race(
                index, lambda: _indexed(next(empty), bench.folder, len(paths)), lambda: _silent(command)
            )
    return [heads, index]


def _silent(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603


def _library(file: Path, stack: contextlib.ExitStack) -> Library:
    database = Database(file, library_schema.MIGRATIONS)
    stack.callback(database.close)
    return Library(database)


def _indexed(library: Library, folder: Path, count: int) -> None:
    """Into an empty library that is open, as the program has it; nothing is known before."""
    result = Scanner(library, Heads(), sha256_file, time.time_ns).scan(folder / "roll")
    if (result.added, result.problems, library.count()) != (count, 0, count):
        raise AssertionError("not every file was indexed")


def _made(folder: Path, count: int) -> list[Path]:
    """Painted photos as a camera writes them, no two of the same length."""
    folder.mkdir()
    began = datetime(2024, 1, 31, 12)  # noqa: DTZ001 - the time on the wall
    pictures = [paint(MOTIFS[number], seed=number, size=(600, 400)) for number in range(4)]
    paths: list[Path] = []
    for number in range(count):
        path = folder / f"IMG_{number:05}.jpg"
        taken, place = began + timedelta(minutes=number), Place(45.0 + number / 1000, 7.5)
        if number < len(pictures):
            save_photo(
                pictures[number],
                path,
                taken=taken,
                camera="Kesong K1",
                place=place,
                orientation=(1, 3, 6, 8)[number],
            )
        else:
            path.write_bytes(paths[number % len(pictures)].read_bytes() + b"\xff" * number + b"\xff\xd9")
        paths.append(path)
    return paths
