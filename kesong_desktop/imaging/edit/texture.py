"""Effects that depend on the position: clarity, vignette and grain. Relative to the long side, so any size looks the same."""

import math
import random

from PIL import Image, ImageChops, ImageFilter

from kesong_desktop.model.edit.geometry import Size

_SOFT_PX, _SOFT_RADIUS = 192, 4
"""Clarity compares with the picture blurred by this radius at this long side: 2 % of the picture."""
_CLARITY, _VIGNETTE = 0.5, 0.75
_GRAINS, _GRAIN_LEVELS = 1300, 40
"""Grains along the long side, and the levels that the strongest grain adds or subtracts at most."""
_MASK_PX = 32


def clarify(image: Image.Image, amount: float) -> Image.Image:
    """Return the picture (RGB) with local contrast changed by ``amount`` -1 to 1."""
    if not amount:
        return image
    scale = min(1.0, _SOFT_PX / max(image.size))
    small = tuple(max(1, round(side * scale)) for side in image.size)
    soft = image.resize((small[0], small[1]), Image.Resampling.BOX)
    for _ in range(2):
        soft = soft.filter(ImageFilter.BoxBlur(_SOFT_RADIUS * max(soft.size) / _SOFT_PX))
    soft = soft.resize(image.size, Image.Resampling.BILINEAR)
    return Image.blend(soft, image, 1 + _CLARITY * amount)


def shaded(image: Image.Image, mask: Image.Image, *, is_light: bool) -> Image.Image:
    """Return the picture (RGB) with white or black drawn through ``mask``, from ``vignette``."""
    covered = image.copy()
    covered.paste((255, 255, 255) if is_light else (0, 0, 0), (0, 0, *image.size), mask)
    return covered


def vignette(size: Size, amount: float) -> Image.Image:
    """Return the mask of a vignette: none in the middle, strongest in the corners. ``amount`` 0 to 1."""
    mask = Image.new("L", (_MASK_PX, _MASK_PX))
    middle = (_MASK_PX - 1) / 2
    line = [((at - middle) / middle) ** 2 for at in range(_MASK_PX)]
    mask.putdata([_level(math.sqrt((x + y) / 2), amount) for y in line for x in line])
    return mask.resize(size, Image.Resampling.BICUBIC)


def _level(off: float, amount: float) -> int:
    part = min(1.0, max(0.0, (off - 0.25) / 0.75))
    return round(255 * _VIGNETTE * amount * part * part * (3 - 2 * part))


def grained(image: Image.Image, noise: Image.Image) -> Image.Image:
    """Return the picture (RGB) with ``noise`` from ``grain``."""
    return ImageChops.add(image, noise, 1, -128)


def grain(size: Size, amount: float, seed: int) -> Image.Image:
    """Return film grain of ``amount`` 0 to 1 around a grey of 128. The same seed gives the same grain."""
    scale = _GRAINS / max(size)
    across, down = (max(1, round(side * scale)) for side in size)
    noise = Image.frombytes("L", (across, down), random.Random(seed).randbytes(across * down))  # noqa: S311 - no secret
    noise = noise.point([round(128 + (level / 127.5 - 1) * _GRAIN_LEVELS * amount) for level in range(256)])
    return Image.merge("RGB", (noise.resize(size, Image.Resampling.BICUBIC),) * 3)
