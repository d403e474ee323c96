"""A long screenshot or a panorama as an album: strips of the one picture, as edits of it.

Those of a wide picture join without a gap, so that readers who swipe see one picture. Those of a high one overlap a little.
"""

from dataclasses import replace
from itertools import pairwise

from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe

LONG_RATIO = 1.8
"""Longer side over shorter side: from here on an album shows more than the whole."""
_WIDEST, _TALLEST = 1.0, 1.25
"""What a strip of a wide picture has as its width to its height, and of a high one as its height to its width, at most."""
_MOST = 20
_OVERLAP = 0.03
"""Of a strip of a high picture: what is cut at the end of one, such as a line of text, is whole in the next."""


def strip_count(size: tuple[int, int], limit: int = 0) -> int:
    """In how many strips a picture of this size, width by height, is shown best; 1 where it is not long.

    ``limit``: the most pictures that an album takes; 0 for any number.
    """
    width, height = size
    if min(size) <= 0 or max(size) / min(size) < LONG_RATIO or limit == 1:
        return 1
    shape = width / height / _WIDEST if width > height else height / width / _TALLEST
    return max(2, min(round(shape), limit or _MOST, _MOST))


def strip_recipes(recipe: Recipe, size: tuple[int, int], count: int) -> tuple[Recipe, ...]:
    """Return the edits that cut ``count`` strips, left to right or top to bottom; their edges are on whole pixels.

    Looks and adjustments of ``recipe`` stay. Of its crop and turn nothing is kept: the strips are of the whole picture.
    """
    width, height = size
    is_wide, length = width > height, max(size)
    edges = [round(length * number / count) for number in range(count + 1)]
    overlap = 0 if is_wide else round(length / count * _OVERLAP)
    found = []
    for begin, end in pairwise(edges):
        start = max(0, begin - overlap) / length
        part = end / length - start
        box = (start, 0.0, part, 1.0) if is_wide else (0.0, start, 1.0, part)
        crop = Crop(*box, aspect=Aspect.FREE)
        found.append(replace(recipe, crop=crop, straighten=0.0, is_mirrored=False, turns=0))
    return tuple(found)
