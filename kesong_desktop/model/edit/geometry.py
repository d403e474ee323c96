"""Where a recipe's picture comes from and how large it becomes: pure arithmetic, for any size of the same picture."""

import math

from kesong_desktop.model.edit.recipe import Aspect, Recipe
from kesong_desktop.model.edit.split import is_long
from kesong_desktop.record import Record

Size = tuple[int, int]
"""Width and height in pixels, each at least 1."""

READABLE_PX = 1080
"""The width of most phones' screenshots."""
_SAFE_MARGIN = 0.05


class Region(Record, frozen=True):
    """A rectangle in a picture, in its pixels: its middle, its sides, and by how many degrees it is turned counter-clockwise.

    So that it stands upright when the picture is turned clockwise.
    """

    x: float
    y: float
    width: float
    height: float
    degrees: float = 0.0

    @property
    def reach(self) -> tuple[float, float]:
        """Half of the width and height of the upright box around it."""
        cosine, sine = _legs(self.degrees)
        return (
            (self.width * cosine + self.height * sine) / 2,
            (self.width * sine + self.height * cosine) / 2,
        )

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """The upright box around it: left, top, right, bottom."""
        across, down = self.reach
        return self.x - across, self.y - down, self.x + across, self.y + down


def region(recipe: Recipe, size: Size) -> Region:
    """What of the upright picture of ``size`` is kept. It lies inside wholly, so that straightening leaves no blank corners.

    A rectangle that is not turned begins and ends at whole pixels, at least one each way.
    """
    width, height = size
    crop = recipe.crop
    kept_width, kept_height = _shaped(crop.width * width, crop.height * height, _ratio(recipe, size))
    middle = ((crop.left + crop.width / 2) * width, (crop.top + crop.height / 2) * height)
    if recipe.straighten:
        return _inside(Region(*middle, kept_width, kept_height, recipe.straighten), size)
    across, down = max(1, _floor(kept_width)), max(1, _floor(kept_height))
    left = min(width - across, max(0, _floor(middle[0] - across / 2 + 0.5)))
    top = min(height - down, max(0, _floor(middle[1] - down / 2 + 0.5)))
    return Region(left + across / 2, top + down / 2, across, down)


def largest_inside(size: Size, degrees: float, ratio: float) -> tuple[float, float]:
    """Width and height of the largest rectangle of this shape, turned by ``degrees``, that fits into ``size``."""
    width, height = _shaped(size[0], size[1], ratio)
    found = _inside(Region(size[0] / 2, size[1] / 2, width, height, degrees), size)
    return found.width, found.height


def shown_size(recipe: Recipe, size: Size) -> tuple[float, float]:
    """Width and height of what is shown of a picture of ``size``, at its own scale."""
    kept = region(recipe, size)
    return (kept.height, kept.width) if recipe.turns % 2 else (kept.width, kept.height)


def upload_side(recipe: Recipe, size: Size, max_side_px: int) -> int:
    """Return the longest side in which a picture is uploaded: ``max_side_px``, but for long pictures more.

    Their short side is kept up to ``READABLE_PX``, so that a long screenshot can be read and a panorama be seen.
    """
    width, height = shown_size(recipe, size)
    short, long = min(width, height), max(width, height)
    if not is_long(width, height):
        return max_side_px
    return max(max_side_px, math.ceil(long * min(1.0, min(READABLE_PX, max_side_px) / short)))


def output_size(recipe: Recipe, size: Size, *, max_side_px: int, max_pixels: int | None = None) -> Size:
    """Return the largest size of the recipe's shape within both bounds: never enlarged, each side at least 1."""
    width, height = shown_size(recipe, size)
    scale = min(1.0, max_side_px / max(width, height))
    if max_pixels is not None:
        scale = min(scale, math.sqrt(max_pixels / (width * height)))
    return max(1, _floor(width * scale)), max(1, _floor(height * scale))


def safe_area(size: Size) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what both a 3:4 tile and a square show of the middle of a picture, less a margin."""
    width, height = size
    wide = min(width, height, height * 3 / 4)
    high = min(height, width, width * 4 / 3)
    margin = _SAFE_MARGIN * min(wide, high)
    left, top = (width - wide) / 2 + margin, (height - high) / 2 + margin
    return left, top, width - left, height - top


def _ratio(recipe: Recipe, size: Size) -> float | None:
    """Return the wanted shape in the picture before its quarter turns."""
    aspect = recipe.crop.aspect
    if aspect is Aspect.ORIGINAL:
        return size[0] / size[1]
    ratio = aspect.ratio
    return 1 / ratio if ratio and recipe.turns % 2 else ratio


def _shaped(width: float, height: float, ratio: float | None) -> tuple[float, float]:
    """As much of a box as has this shape."""
    if ratio is None:
        return width, height
    return (height * ratio, height) if width > height * ratio else (width, width / ratio)


def _inside(wanted: Region, size: Size) -> Region:
    """Return the rectangle shrunk until the picture can hold it, then moved until it does."""
    across, down = wanted.reach
    scale = min(1.0, size[0] / (2 * across), size[1] / (2 * down))
    across, down = across * scale, down * scale
    return Region(
        min(size[0] - across, max(across, wanted.x)),
        min(size[1] - down, max(down, wanted.y)),
        wanted.width * scale,
        wanted.height * scale,
        wanted.degrees,
    )


def _legs(degrees: float) -> tuple[float, float]:
    angle = math.radians(degrees)
    return abs(math.cos(angle)), abs(math.sin(angle))


def _floor(value: float) -> int:
    return math.floor(value + 1e-6)
