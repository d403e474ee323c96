"""``metadata``: reading the metadata of JPEGs from their headers, and the first index of a roll of JPEGs."""

import contextlib
import shutil
import subprocess
import time
from datetime import datetime, timedelta
from pathlib import Path

from PIL import Image

from benchmarks.measure import ROUNDS, Bench, Part
from benchmarks.photos import drawing
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.roll.scanner import Scanner
from kesong_desktop.store.database import Database
from kesong_desktop.store.library import schema
from kesong_desktop.store.library.photos import PhotoLibrary

_FILES, _FEW = 2000, 40


def run(bench: Bench) -> list[Part]:
    """The reader beside jhead; walk, reader and stored rows together beside exiftool at its quickest."""
    heads, index = Part("heads", "jhead", 1.2), Part("first index", "exiftool -fast2 -csv", 0.01)
    paths = _made(bench.folder / "roll", _FEW if bench.quick else _FILES)
    jhead, exiftool = shutil.which("jhead"), shutil.which("exiftool")
    if jhead is not None:
        command = [jhead, *map(str, paths)]
        read, names = JpegHeaderReader().jpeg_facts, [str(path) for path in paths]  # as the walk tells them
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


def _library(file: Path, stack: contextlib.ExitStack) -> PhotoLibrary:
    database = Database(file, schema.MIGRATIONS)
    stack.callback(database.close)
    return PhotoLibrary(database)


def _indexed(library: PhotoLibrary, folder: Path, count: int) -> None:
    """Into an empty library that is open, as the program has it; nothing is known before."""
    result = Scanner(library, JpegHeaderReader(), sha256_file, time.time_ns).scan(folder / "roll")
    if (result.added, result.problems, library.count()) != (count, 0, count):
        raise AssertionError("not every file was indexed")


def _made(folder: Path, count: int) -> list[Path]:
    """Drawings as a camera writes them, no two of the same length."""
    folder.mkdir()
    began = datetime(2024, 1, 31, 12)  # noqa: DTZ001 - the time on the wall
    pictures = [drawing(number, (600, 400)) for number in range(4)]
    paths: list[Path] = []
    for number in range(count):
        path = folder / f"IMG_{number:05}.jpg"
        if number < len(pictures):
            exif = _exif(began + timedelta(minutes=number), (1, 3, 6, 8)[number], 45.0 + number / 1000)
            pictures[number].save(path, quality=90, exif=exif)
        else:
            path.write_bytes(paths[number % len(pictures)].read_bytes() + b"\xff" * number + b"\xff\xd9")
        paths.append(path)
    return paths


def _exif(taken: datetime, orientation: int, latitude: float) -> Image.Exif:
    """Make, model, orientation, times and place."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Kesong", "Kesong K1", orientation
    exif[0x0132] = exif.get_ifd(0x8769)[0x9003] = f"{taken:%Y:%m:%d %H:%M:%S}"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (float(int(latitude)), latitude % 1 * 60, 0.0)
    gps[3], gps[4] = "E", (7.0, 30.0, 0.0)
    return exif
