"""``export``: rendering 12 MP photos for upload at 1440 px, compared with the same steps by pyvips."""

import io
import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PIL import Image

from benchmarks.measure import Bench, Part
from benchmarks.photos import photos
from kesong_desktop.imaging.edit import looks, texture
from kesong_desktop.imaging.edit.source import decoded_for, scale_for
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.imaging.edit.tone import tones
from kesong_desktop.imaging.export import render as renderer
from kesong_desktop.model.edit.geometry import Size, output_size, shown_size
from kesong_desktop.model.edit.recipe import Adjust, Aspect, Crop, Recipe

PEER, BOUND, BOUND_ALONE = "pyvips", 0.9, 1.1
_SIDE = 1440
_VIGNETTE = 0.4
RECIPE = Recipe(
    crop=Crop(aspect=Aspect.FOUR_FIVE), look="apricot", adjust=Adjust(vignette=round(_VIGNETTE * 100))
)
"""A crop, a look (curves, a matrix, curves) and a vignette."""


def run(bench: Bench) -> list[Part]:
    """Decode, crop, shrink, look, vignette and JPEG (optimised baseline, quality 85, 4:2:0), as many at a time as cores."""
    workers = os.cpu_count() or 1
    told = f"{workers} at a time"
    parts = [
        Part(told, PEER, BOUND),
        Part(f"{told}, CPU", PEER, None),
        Part("one at a time", PEER, BOUND_ALONE),
    ]
    theirs = vips_export()
    if theirs is None:
        return parts
    paths = photos(bench.folder, 1 if bench.quick else 8)
    _agree(ours(paths[0]), theirs(paths[0]))
    with ThreadPoolExecutor(workers) as pool, ThreadPoolExecutor(1) as single:
        by_cpu = replace(bench, clock=time.process_time)
        return [
            how.race(part, partial(_all, on, ours, paths), partial(_all, on, theirs, paths))
            for part, how, on in zip(parts, (bench, by_cpu, bench), (pool, pool, single), strict=True)
        ]


def _all(on: ThreadPoolExecutor, work: Callable[[Path], bytes], paths: list[Path]) -> None:
    list(on.map(work, paths))


def ours(path: Path) -> bytes:
    """What ``imaging.export`` encodes, without keeping it."""

    def size_within(full: Size) -> Size:
        return output_size(RECIPE, full, max_side_px=_SIDE)

    image, full = decoded_for(path, lambda full: scale_for(RECIPE, full, size_within(full)))
    return renderer.jpeg(render(image, RECIPE, size_within(full)), 85)


def vips_export() -> Callable[[Path], bytes] | None:
    """Return what makes the same file with pyvips; None where that is not installed."""
    try:
        import pyvips  # noqa: PLC0415 - may be missing
    except (ImportError, OSError):
        return None
    pyvips.cache_set_max(0)  # else it would remember the files
    made = tones(Adjust(), looks.find(RECIPE.look), 1.0)
    assert made.first is not None
    assert made.matrix is not None
    assert made.last is not None
    first, last = (_table(pyvips, table) for table in (made.first, made.last))
    matrix = pyvips.Image.new_from_array([list(made.matrix[row * 4 : row * 4 + 3]) for row in range(3)])
    with Image.new("RGB", (4000, 3000)) as full:
        size, shown = output_size(RECIPE, full.size, max_side_px=_SIDE), shown_size(RECIPE, full.size)
    across = round(4000 * size[0] / shown[0])
    shade = pyvips.Image.new_from_memory(
        texture.vignette(size, _VIGNETTE).tobytes(), size[0], size[1], 1, "uchar"
    )
    mask = shade.linear([-1 / 255], [1]).copy_memory()

    def work(path: Path) -> bytes:
        image = pyvips.Image.thumbnail(str(path), across, height=size[1], size="down")
        image = image.crop((image.width - size[0]) // 2, 0, *size)
        image = (image.maplut(first).recomb(matrix).cast("uchar").maplut(last) * mask).cast("uchar")
        return bytes(image.jpegsave_buffer(Q=85, optimize_coding=True, subsample_mode="on", keep="none"))

    return work


def _table(pyvips: Any, table: tuple[int, ...]) -> Any:
    """A look-up table of three bands, from Pillow's."""
    mixed = bytes(table[channel * 256 + level] for level in range(256) for channel in range(3))
    return pyvips.Image.new_from_memory(mixed, 256, 1, 3, "uchar")


def _agree(mine: bytes, other: bytes) -> None:
    """Both made the same picture, or the race says nothing."""
    with Image.open(io.BytesIO(mine)) as one, Image.open(io.BytesIO(other)) as two:
        if one.size != two.size:
            raise AssertionError(f"{one.size} and {two.size}")
        small = [picture.convert("RGB").reduce(16) for picture in (one, two)]
    far = max(abs(a - b) for a, b in zip(*(picture.tobytes() for picture in small), strict=True))
    if far > 12:
        raise AssertionError(f"the pictures differ by {far} levels")
