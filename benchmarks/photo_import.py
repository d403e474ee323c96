"""``import``: a new folder of photos in the window, until all thumbnails are made, beside a bare thumbnailer on all cores."""

import io
import multiprocessing
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import median

from PIL import Image

from benchmarks.measure import Bench, Part, within
from benchmarks.photos import photos

_COUNT, _FEW, _DRAWN = 500, 24, 8
_ROUNDS = 3
_PEER = "the same decode and both JPEGs in bare processes"
_MEMORY_MB = 250.0
_PX = (512, 256)


def run(bench: Bench) -> list[Part]:
    """The window in a process of its own and the bare thumbnailer by turns, on the same files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = bench.folder / "roll"
    paths = make_photos(folder, _FEW if bench.quick else _COUNT)
    # Once to warm up: the files are in memory then.
    _bare(bench, paths)
    rounds = [
        (_in_window(bench.folder / f"profile{number}", folder, len(paths)), _bare(bench, paths))
        for number in range(1 if bench.quick else _ROUNDS)
    ]
    ours = [told for told, _ in rounds]
    peer_s = [took_s for _, (took_s, _) in rounds]
    peer_cpu_s = [cpu_s for _, (_, cpu_s) in rounds]
    return [
        _part("all thumbnails", 1.3, [told["all_s"] for told in ours], peer_s),
        _part("all thumbnails, CPU", None, [told["cpu_s"] for told in ours], peer_cpu_s),
        _part("first screenful", None, [told["first_s"] for told in ours], peer_s),
        within(
            "memory with its decoders while scrolled", max(told["most_mb"] for told in ours), _MEMORY_MB, "MB"
        ),
    ]


def _part(name: str, bound: float | None, ours: Sequence[float], theirs: Sequence[float]) -> Part:
    ratio = median(mine / other for mine, other in zip(ours, theirs, strict=True))
    return Part(name, _PEER, bound, ratio, median(ours), median(theirs))


def make_photos(folder: Path, count: int) -> list[Path]:
    """So many photos of 12 MP, no two of the same length: files of the same size would be hashed to find duplicates."""
    drawn = photos(folder, min(_DRAWN, count))
    paths = list(drawn)
    for number in range(len(drawn), count):
        path = folder / f"IMG_{number:04}.jpg"
        shutil.copyfile(drawn[number % len(drawn)], path)
        with path.open("ab") as file:
            file.write(b"\xff" * number + b"\xff\xd9")
        paths.append(path)
    return paths


def _bare(bench: Bench, paths: Sequence[Path]) -> tuple[float, float]:
    """Seconds by the clock and of CPU for all of them, in as many processes as cores, which have loaded what they need."""
    cores = os.cpu_count() or 1
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores, mp_context=context) as pool:
        list(pool.map(_thumbnails, paths[:cores]))
        began = bench.clock()
        cpu_s = sum(pool.map(_thumbnails, paths, chunksize=1))
        return bench.clock() - began, cpu_s


def _thumbnails(path: Path) -> float:
    """Decode at the scale that suits 512 pixels, and encode both sizes, nothing more; return the CPU time."""
    began_s = time.process_time()
    large, small = _PX
    with Image.open(path) as image:
        image.draft("RGB", (large, large))
        image.thumbnail((large, large), Image.Resampling.LANCZOS, reducing_gap=1.0)
        for px in (large, small):
            out = io.BytesIO()
            if px == small:
                image.thumbnail((px, px), Image.Resampling.LANCZOS, reducing_gap=1.0)
            image.save(out, "JPEG", quality=82)
    return time.process_time() - began_s


def _in_window(profile: Path, folder: Path, count: int) -> dict[str, float]:
    """Return the output of a process that opened the window on a new profile and added the folder."""
    command = [sys.executable, "-m", "benchmarks.import_child", str(profile), str(folder), str(count)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own interpreter
    names = ("first_s", "all_s", "cpu_s", "most_mb")
    shutil.rmtree(profile)
    return dict(zip(names, map(float, done.stdout.split()[-len(names) :]), strict=True))
