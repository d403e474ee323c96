"""Which pictures are so long, such as a screenshot of a whole page, that an album of parts shows them better."""

import math

LONG_RATIO = 2.5
"""A picture is long if one side is more than so many times the other; no camera's or screen's shape is, panoramas are."""
_PART_RATIO = 2.0
_MIN_RATIO = 3.0
"""A shorter one is not worth cutting."""


def is_long(width: float, height: float) -> bool:
    """Return whether one side is so much longer than the other that limiting it would make the picture unreadable."""
    return min(width, height) > 0 and max(width, height) / min(width, height) > LONG_RATIO


def part_count(width: int, height: int, most: int) -> int:
    """Return into how many parts a picture of this size is best cut, at most ``most``; 1: it is not cut."""
    if min(width, height) < 1 or max(width, height) / min(width, height) < _MIN_RATIO:
        return 1
    return max(1, min(most, math.ceil(max(width, height) / min(width, height) / _PART_RATIO)))
