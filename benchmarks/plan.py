"""``plan``: a plan of 500 posts read, checked and shown; its table beside a bare ``QTableView``; its pictures beside pyvips."""

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

from benchmarks.export import RECIPE, vips_export
from benchmarks.measure import Bench, Part, within
from benchmarks.photos import photos
from kesong_desktop.imaging.decoder_pool import worker
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.imaging.export.render import render
from kesong_desktop.model.account import Limits

_POSTS, _FEW = 500, 20
_LIMIT_S = 2.0
_TABLE, _TABLE_BOUND = "QTableView", 1.3
_VIPS, _VIPS_BOUND = "pyvips", 1 / 0.9
_SAMPLE, _SAMPLE_FEW = 20, 2
"""Pictures of ten posts stand for those of all."""
_FILES = 8
_STEPS, _EDITS = 40, 20


def run(bench: Bench) -> list[Part]:
    """The pane itself in the whole program; a model of as many texts in the other table, with Qt's own delegate."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.plan_stage import PlanStage  # noqa: PLC0415 - Qt is loaded when it is known that there is no screen

    posts = _FEW if bench.quick else _POSTS
    with PlanStage(bench.folder, posts) as stage:
        shown_s = stage.open_plan(bench.clock)
        scroll = bench.race(
            Part("a screen scrolled", _TABLE, _TABLE_BOUND),
            lambda: stage.scroll(ours=True, steps=_STEPS),
            lambda: stage.scroll(ours=False, steps=_STEPS),
        )
        edit = bench.race(
            Part("a cell edited", _TABLE, _TABLE_BOUND),
            lambda: stage.edit(ours=True, times=_EDITS),
            lambda: stage.edit(ours=False, times=_EDITS),
        )
    return [
        within(f"{posts} posts read, checked, shown", shown_s, _LIMIT_S, "s"),
        _each(scroll, _STEPS),
        _each(edit, _EDITS),
        *_rendered(bench),
    ]


def _each(part: Part, times: int) -> Part:
    """The part with the time of one of ``times`` repeats."""
    ours, theirs = ((one or 0.0) / times for one in (part.ours, part.theirs))
    return Part(part.name, part.peer, part.bound, part.ratio, ours, theirs)


def _rendered(bench: Bench) -> list[Part]:
    """Files for upload as the outbox makes them: decoded, cropped, with a look, checked for metadata, durable on the disk.

    By the clock in decoder processes, as many at a time as the outbox asks for; of CPU in this process, where it is counted.
    """
    parts = [Part("pictures rendered", _VIPS, _VIPS_BOUND), Part("pictures rendered, CPU", _VIPS, None)]
    theirs = vips_export()
    if theirs is None:
        return parts
    sample = _SAMPLE_FEW if bench.quick else _SAMPLE
    found = photos(bench.folder / "photos", 1 if bench.quick else _FILES)
    paths = [found[number % len(found)] for number in range(sample)]
    into, numbers = bench.folder / "rendered", count()
    into.mkdir()
    # The peer has the priority of this process, so ours has it too.
    with (
        DecoderPool(other_side=partial(worker.main, niceness=0)) as decoders,
        ThreadPoolExecutor(decoders.requests_at_once) as askers,
        ThreadPoolExecutor(os.cpu_count() or 1) as pool,
    ):
        ways = ((bench, askers, decoders.render), (replace(bench, clock=time.process_time), pool, render))
        return [
            how.race(
                part,
                partial(_all, on, partial(_ours, way, into, numbers), paths),
                partial(_all, pool, partial(_theirs, theirs, into, numbers), paths),
            )
            for part, (how, on, way) in zip(parts, ways, strict=True)
        ]


def _all(pool: ThreadPoolExecutor, work: Callable[[Path], object], paths: list[Path]) -> None:
    list(pool.map(work, paths))


def _ours(way: Callable[..., object], into: Path, numbers: Iterator[int], path: Path) -> None:
    limits = Limits()
    options = ExportOptions(
        limits.image_bytes, limits.image_pixels, limits.video_bytes, limits.mime_types, max_side_px=1440
    )
    way(path, into, f"ours-{next(numbers)}", options, RECIPE)


def _theirs(work: Callable[[Path], bytes], into: Path, numbers: Iterator[int], path: Path) -> None:
    (into / f"theirs-{next(numbers)}.jpg").write_bytes(work(path))
