"""``editor``: previews of a 12 MP photo at 1440 px during a drag and after it; compared with pyvips."""

import math
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PIL import Image

from benchmarks import vips_editor
from benchmarks.editor_stage import crop_stage
from benchmarks.measure import Bench, Part, within
from benchmarks.photos import SIZE, photos
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.proxy import PreviewProxy
from kesong_desktop.imaging.edit.source import decoded
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.recipe import Adjust, Aspect, Crop, Recipe

_SIDE = 1440
_FRAME_MS, _DRAFT_MS, _EXACT_MS = 16.7, 33.0, 250.0
_GEOMETRY = frozenset({"straighten", "crop"})
_TIMES_VIPS = 1.3
_STEPS, _FEW = 60, 4
_STEPS_BESIDE = 12
PEER = "pyvips"
_P = 0.95
_FAR_LEVELS = 12
START = Recipe(
    crop=Crop(aspect=Aspect.FOUR_FIVE),
    look="butter",
    strength=80,
    adjust=Adjust(clarity=15, vignette=20, grain=10, saturation=10),
    cover=Cover("headline", "Three quiet cafés", "€ 18", ("Go early", "Sit upstairs")),
)
"""A picture to which something of every kind was done already."""


def run(bench: Bench) -> list[Part]:
    """Every slider in turn, the 95th percentile of its drafts and the slowest exact picture; the worst slider counts."""
    (path,) = photos(bench.folder, 1)
    proxy = PreviewProxy(lambda scale: decoded(path, scale), SIZE, Fonts())
    proxy.exact(START, _SIDE)
    proxy.draft(START, _SIDE)
    count = _FEW if bench.quick else _STEPS
    parts: list[Part] = []
    with crop_stage(proxy, START) as stage:
        for told, clock in (("", bench.clock), (", CPU", time.process_time)):
            for name, frames in (
                ("straighten", stage.straighten(clock, _DRAGS["straighten"], count)),
                ("crop", stage.drag(clock, count)),
            ):
                part = within(f"{name}, frame, p95{told}", _p95(frames), _FRAME_MS, "ms")
                parts.append(replace(part, bound=None) if told else part)
    for name, at in _DRAGS.items():
        for told, clock in (("", bench.clock), (", CPU", time.process_time)):
            drafts = _timed(clock, lambda recipe: proxy.draft(recipe, _SIDE), at, count)
            exact = _timed(clock, lambda recipe: proxy.exact(recipe, _SIDE), at, max(2, count // 10))
            found: tuple[Part, ...] = (
                within(f"{name}, draft, p95{told}", _p95(drafts), _DRAFT_MS, "ms"),
                within(f"{name}, exact{told}", exact[-1], _EXACT_MS, "ms"),
            )
            # Geometry is painted, so no draft of it is ever waited for.
            found = found[1:] if name in _GEOMETRY else found
            parts += [replace(part, bound=None) for part in found] if told else found
    return [*parts, *_beside_vips(bench, proxy, path)]


def _beside_vips(bench: Bench, proxy: PreviewProxy, path: Path) -> list[Part]:
    """Whole drags by turns; what each of the two made of the same recipe is compared first."""
    waiting = {
        f"{name}, {kind}, beside pyvips": (at, kind == "draft")
        for name, at in _DRAGS.items()
        for kind in ("draft", "exact")
        if kind == "exact" or name not in _GEOMETRY
    }
    vips = vips_editor.load()
    if vips is None:
        return [Part(name, PEER, _TIMES_VIPS) for name in waiting]
    vips.cache_set_max(0)
    peer = vips_editor.VipsEditor(vips, lambda scale: decoded(path, scale), SIZE, Fonts())
    count = 2 if bench.quick else _STEPS_BESIDE
    parts = []
    for name, (at, is_draft) in waiting.items():
        recipes = [at((step + 1) / count) for step in range(count)]
        ours = partial(proxy.draft if is_draft else proxy.exact, max_side_px=_SIDE)
        theirs = partial(peer.render, max_side_px=_SIDE, is_draft=is_draft)
        _agree(ours(recipes[0]), theirs(recipes[0]))
        part = bench.race(
            Part(name, PEER, _TIMES_VIPS), partial(_drag, ours, recipes), partial(_drag, theirs, recipes)
        )
        parts.append(_each(part, count))
    return parts


def _drag(work: Callable[[Recipe], object], recipes: list[Recipe]) -> None:
    for recipe in recipes:
        work(recipe)


def _each(part: Part, count: int) -> Part:
    """Return the part with the figures of one preview."""
    assert part.ours is not None
    assert part.theirs is not None
    return replace(part, ours=part.ours / count, theirs=part.theirs / count)


def _agree(mine: Image.Image, pixels: bytes) -> None:
    """Both made the same picture, or the race says nothing."""
    other = Image.frombytes("RGB", mine.size, pixels)
    pairs = zip(*(one.convert("RGB").reduce(16).tobytes() for one in (mine, other)), strict=True)
    far = max(abs(a - b) for a, b in pairs)
    if far > _FAR_LEVELS:
        raise AssertionError(f"the pictures differ by {far} levels")


def _p95(times: list[float]) -> float:
    """The 95th percentile of sorted times."""
    return times[math.ceil(_P * len(times)) - 1]


def _timed(
    clock: Callable[[], float], work: Callable[[Recipe], object], at: Callable[[float], Recipe], count: int
) -> list[float]:
    """Milliseconds of each of ``count`` steps of a drag, sorted."""
    times = []
    for step in range(count):
        recipe = at((step + 1) / count)
        began = clock()
        work(recipe)
        times.append((clock() - began) * 1000)
    return sorted(times)


def _slider(name: str) -> Callable[[float], Recipe]:
    return lambda part: replace(START, adjust=replace(START.adjust, **{name: round(100 * part)}))


_DRAGS: dict[str, Callable[[float], Recipe]] = {
    "exposure": _slider("exposure"),
    "saturation": _slider("saturation"),
    "clarity": _slider("clarity"),
    "vignette": _slider("vignette"),
    "grain": _slider("grain"),
    "strength": lambda part: replace(START, strength=round(100 * part)),
    "straighten": lambda part: replace(START, straighten=45 * part),
    "crop": lambda part: replace(START, crop=Crop(0, 0, 1 - part / 2, 1 - part / 2, Aspect.FOUR_FIVE)),
}
