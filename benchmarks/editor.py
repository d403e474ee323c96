"""``editor``: previews of a photo of 12 MP at 1440 px while something is dragged, and when it is let go."""

import math
import time
from collections.abc import Callable
from dataclasses import replace

from benchmarks.measure import Bench, Part, within
from benchmarks.photos import SIZE, photos
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.proxy import Proxy
from kesong_desktop.imaging.edit.source import decoded
from kesong_desktop.model.cover import Cover
from kesong_desktop.model.recipe import Adjust, Aspect, Crop, Recipe

_SIDE = 1440
_DRAFT_MS, _EXACT_MS = 33.0, 250.0
_STEPS, _FEW = 60, 4
_P = 0.95
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
    proxy = Proxy(lambda scale: decoded(path, scale), SIZE, Fonts())
    proxy.exact(START, _SIDE)
    proxy.draft(START, _SIDE)
    count = _FEW if bench.quick else _STEPS
    parts: list[Part] = []
    for name, at in _DRAGS.items():
        for told, clock in (("", bench.clock), (", CPU", time.process_time)):
            drafts = _timed(clock, lambda recipe: proxy.draft(recipe, _SIDE), at, count)
            exact = _timed(clock, lambda recipe: proxy.exact(recipe, _SIDE), at, max(2, count // 10))
            found = (
                within(f"{name}, draft, p95{told}", drafts[math.ceil(_P * len(drafts)) - 1], _DRAFT_MS, "ms"),
                within(f"{name}, exact{told}", exact[-1], _EXACT_MS, "ms"),
            )
            parts += [replace(part, bound=None) for part in found] if told else found
    return parts


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
