"""A long screenshot or a panorama as an album: strips that join without a gap, as edits of the one picture."""

from dataclasses import replace
from itertools import pairwise

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe
from kesong_desktop.model.edit.tag_points import followed, inside

LONG_RATIO = 1.8
"""Longer side over shorter side: from here on an album shows more than the whole."""
_WIDEST, _TALLEST = 1.0, 1.25
"""What a strip of a wide picture has as its width to its height, and of a high one as its height to its width, at most."""
_MOST = 20


def strip_count(size: tuple[int, int], limit: int = 0) -> int:
    """In how many strips a picture of this size, width by height, is shown best; 1 where it is not long.

    ``limit``: the most pictures that an album takes; 0 for any number.
    """
    width, height = size
    if min(size) <= 0 or max(size) / min(size) < LONG_RATIO:
        return 1
    shape = width / height / _WIDEST if width > height else height / width / _TALLEST
    return max(2, min(round(shape), limit or _MOST, _MOST))


def strips(picture: DraftPicture, size: tuple[int, int], count: int) -> tuple[DraftPicture, ...]:
    """The picture in ``count`` strips, left to right or top to bottom; their edges are on whole pixels.

    Looks and adjustments stay. Of a crop or turn nothing is kept: the strips are of the whole picture. The first one has its
    description.
    """
    width, height = size
    is_wide, length = width > height, max(size)
    edges = [round(length * number / count) / length for number in range(count + 1)]
    recipe = picture.recipe or Recipe()
    found = []
    for number, (start, end) in enumerate(pairwise(edges)):
        box = (start, 0.0, end - start, 1.0) if is_wide else (0.0, start, 1.0, end - start)
        crop = Crop(*box, aspect=Aspect.FREE)
        cut = replace(recipe, crop=crop, straighten=0.0, is_mirrored=False, turns=0)
        tags = followed(picture.tags, picture.recipe, cut, size)
        is_first = number == 0
        found.append(
            replace(
                picture,
                recipe=cut,
                alt=picture.alt if is_first else "",
                focus=(0.0, 0.0),
                tags=tags if is_first else inside(tags),
            )
        )
    return tuple(found)
