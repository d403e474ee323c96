"""Effects that depend on the position: clarity, vignette and grain. Relative to the long side, so any size looks the same."""

import math
import random
from collections.abc import Callable

from PIL import Image, ImageChops, ImageFilter

from kesong_desktop.model.edit.geometry import Size

_SOFT_PX, _SOFT_RADIUS = 192, 4
"""Clarity compares with the picture blurred by this radius at this long side: 2 % of the picture."""
_CLARITY, _VIGNETTE = 0.5, 0.75
_GRAINS, _GRAIN_LEVELS = 1300, 40
"""Grains along the long side, and the levels that the strongest grain adds or subtracts at most."""
_MASK_PX = 32

PixelWork = Callable[[Image.Image, int], Image.Image]
"""Returns a band of a picture (RGB) changed. The number is the band's first row in the picture; the argument stays as it is."""


def clarity(image: Image.Image, amount: float) -> PixelWork | None:
    """Return what changes the local contrast of the picture (RGB or RGBA) by ``amount`` -1 to 1; None if nothing does."""
    if not amount:
        return None
    scale = min(1.0, _SOFT_PX / max(image.size))
    small = tuple(max(1, round(side * scale)) for side in image.size)
    soft = image.convert("RGB").resize((small[0], small[1]), Image.Resampling.BOX)
    for _ in range(2):
        soft = soft.filter(ImageFilter.BoxBlur(_SOFT_RADIUS * max(soft.size) / _SOFT_PX))
    step = soft.height / image.height

    def work(part: Image.Image, top: int) -> Image.Image:
        box = (0, top * step, soft.width, min(soft.height, (top + part.height) * step))
        return Image.blend(
            soft.resize(part.size, Image.Resampling.BILINEAR, box=box), part, 1 + _CLARITY * amount
        )

    return work


def shade(mask: Image.Image, *, is_light: bool) -> PixelWork:
    """Return what draws white or black through ``mask``, from ``vignette``."""

    def work(part: Image.Image, top: int) -> Image.Image:
        dark = mask.crop((0, top, part.width, top + part.height))
        if is_light:
            return ImageChops.screen(part, Image.merge("RGB", (dark,) * 3))
        return ImageChops.multiply(part, Image.merge("RGB", (ImageChops.invert(dark),) * 3))

    return work


def vignette(size: Size, amount: float) -> Image.Image:
    """Return the mask of a vignette: none in the middle, strongest in the corners. ``amount`` 0 to 1."""
    mask = Image.new("L", (_MASK_PX, _MASK_PX))
    middle = (_MASK_PX - 1) / 2
    line = [((at - middle) / middle) ** 2 for at in range(_MASK_PX)]
    mask.putdata([_level(math.sqrt((x + y) / 2), amount) for y in line for x in line])
    width, height = size
    rows = (height + 1) // 2
    upper = mask.resize(
        (width, rows), Image.Resampling.BICUBIC, box=(0, 0, _MASK_PX, _MASK_PX * rows / height)
    )
    # The lower half is the same upside down, and mirrored in a tenth of the time.
    made = Image.new("L", size)
    made.paste(upper.transpose(Image.Transpose.FLIP_TOP_BOTTOM), (0, height - rows))
    made.paste(upper, (0, 0))
    return made


def _level(off: float, amount: float) -> int:
    part = min(1.0, max(0.0, (off - 0.25) / 0.75))
    return round(255 * _VIGNETTE * amount * part * part * (3 - 2 * part))


def speckle(noise: Image.Image) -> PixelWork:
    """Return what adds ``noise`` from ``grain``."""

    def work(part: Image.Image, top: int) -> Image.Image:
        return ImageChops.add(part, noise.crop((0, top, part.width, top + part.height)), 1, -128)

    return work


def grain(size: Size, amount: float, seed: int) -> Image.Image:
    """Return film grain of ``amount`` 0 to 1 around a grey of 128. The same seed gives the same grain."""
    scale = _GRAINS / max(size)
    across, down = (max(1, round(side * scale)) for side in size)
    noise = Image.frombytes("L", (across, down), random.Random(seed).randbytes(across * down))  # noqa: S311 - no secret
    noise = noise.point([round(128 + (level / 127.5 - 1) * _GRAIN_LEVELS * amount) for level in range(256)])
    return Image.merge("RGB", (noise.resize(size, Image.Resampling.BICUBIC),) * 3)
