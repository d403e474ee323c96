"""Where the numbered tags of a photo are after another edit: points mapped through crop, straightening, mirroring and turns."""

import math
from collections.abc import Sequence
from dataclasses import replace

from kesong_desktop.model.edit.geometry import Size, region
from kesong_desktop.model.edit.recipe import Aspect, Recipe
from kesong_desktop.model.review_data.photo_tag import NO_POINT, PhotoTag

Point = tuple[float, float]
"""From the left and from the top, as fractions of width and height; outside of 0 to 1 beside the picture."""

_ANY_SIZE: Size = (100_000, 100_000)
_FARTHEST = 1_000_000


def to_original(recipe: Recipe, size: Size, point: Point) -> Point:
    """Return where a point of the edited picture is in the upright picture of ``size``."""
    across, down = point
    for _ in range(recipe.turns):
        across, down = down, 1 - across
    if recipe.is_mirrored:
        across = 1 - across
    kept = region(recipe, size)
    angle = math.radians(kept.degrees)
    u, v = (across - 0.5) * kept.width, (down - 0.5) * kept.height
    x = kept.x + u * math.cos(angle) + v * math.sin(angle)
    y = kept.y - u * math.sin(angle) + v * math.cos(angle)
    return x / size[0], y / size[1]


def to_shown(recipe: Recipe, size: Size, point: Point) -> Point:
    """Return where a point of the upright picture of ``size`` is in the edited one."""
    kept = region(recipe, size)
    angle = math.radians(kept.degrees)
    x, y = point[0] * size[0] - kept.x, point[1] * size[1] - kept.y
    across = (x * math.cos(angle) - y * math.sin(angle)) / kept.width + 0.5
    down = (x * math.sin(angle) + y * math.cos(angle)) / kept.height + 0.5
    if recipe.is_mirrored:
        across = 1 - across
    for _ in range(recipe.turns):
        across, down = 1 - down, across
    return across, down


def followed(
    tags: Sequence[PhotoTag], before: Recipe | None, after: Recipe | None, size: Size | None
) -> tuple[PhotoTag, ...]:
    """Return the tags of a picture where they are after another edit of the upright picture of ``size``.

    One that is beside the picture then stays, with the point where it would be. Where the size is not known but counts,
    tags lose their points: words alone are better than a wrong place.
    """
    old, new = before or Recipe(), after or Recipe()
    if not tags or _framing(old) == _framing(new):
        return tuple(tags)
    if size is None and not (_is_for_any_size(old) and _is_for_any_size(new)):
        return tuple(replace(one, left=NO_POINT, top=NO_POINT) for one in tags)
    known = size or _ANY_SIZE
    return tuple(_followed(one, old, new, known) for one in tags)


def inside(tags: Sequence[PhotoTag]) -> tuple[PhotoTag, ...]:
    """Return the tags that are on the picture."""
    return tuple(one for one in tags if one.has_point)


def _followed(tag: PhotoTag, before: Recipe, after: Recipe, size: Size) -> PhotoTag:
    if tag.is_placeless:
        return tag
    point = to_original(before, size, (tag.left / 100, tag.top / 100))
    left, top = (_percent(value) for value in to_shown(after, size, point))
    if (left, top) == (NO_POINT, NO_POINT):
        # That pair means that no point is known.
        left -= 1
    return replace(tag, left=left, top=top)


def _percent(value: float) -> int:
    return round(min(_FARTHEST, max(-_FARTHEST, 100 * value)))


def _framing(recipe: Recipe) -> tuple[object, ...]:
    return recipe.crop, recipe.straighten, recipe.is_mirrored, recipe.turns


def _is_for_any_size(recipe: Recipe) -> bool:
    """Return whether the same fractions of every picture are kept."""
    return not recipe.straighten and recipe.crop.aspect in {Aspect.FREE, Aspect.ORIGINAL}
