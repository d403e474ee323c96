"""Cuts a long picture, such as a screenshot of a whole page, into parts for an album."""

import math

from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe

LONG_RATIO = 2.5
"""A picture is long if one side is more than so many times the other; no camera's or screen's shape is, panoramas are."""
_PART_RATIO = 2.0
_MIN_RATIO = 3.0
"""A shorter one is not worth cutting."""
_OVERLAP = 0.03
"""Of a part: what is cut at the end of one part, such as a line of text, is whole in the next."""


def is_long(width: float, height: float) -> bool:
    """Whether one side is so much longer than the other that limiting it would make the picture unreadable."""
    return min(width, height) > 0 and max(width, height) / min(width, height) > LONG_RATIO


def part_count(width: int, height: int, most: int) -> int:
    """Return into how many parts a picture of this size is best cut, at most ``most``; 1: it is not cut."""
    if min(width, height) < 1 or max(width, height) / min(width, height) < _MIN_RATIO:
        return 1
    return max(1, min(most, math.ceil(max(width, height) / min(width, height) / _PART_RATIO)))


def part_recipes(count: int, *, is_tall: bool) -> tuple[Recipe, ...]:
    """Return the recipes of ``count`` parts: from the top down, or from left to right. Together they show all of it."""
    length = 1 / count
    made = []
    for number in range(count):
        start = max(0.0, (number - _OVERLAP) * length)
        size = min(1.0, (number + 1) * length) - start
        crop = (
            Crop(0.0, start, 1.0, size, Aspect.FREE) if is_tall else Crop(start, 0.0, size, 1.0, Aspect.FREE)
        )
        made.append(Recipe(crop=crop))
    return tuple(made)
