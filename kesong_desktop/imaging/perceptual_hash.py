"""Fingerprints of pictures: a perceptual hash by which copies are found, and sharpness.

Source: N. Krawetz, "Kind of like that" (2013), for the difference hash; the variance of the Laplacian as a measure of focus is
that of J. Pech-Pacheco and others, "Diatom autofocusing in brightfield microscopy" (2000).
"""

from pathlib import Path

from PIL import Image, ImageFilter, ImageStat

from kesong_desktop.imaging.load import load_upright
from kesong_desktop.model.library.fingerprint import Fingerprint

SIZE_PX = 512
"""The longer side of the picture in which sharpness is measured."""
_WIDE, _HIGH = 9, 8
_MIN_DIFFERENCE = 3
"""Grey levels by which two fields must differ; noise and JPEG's rounding make one or two."""
_LAPLACE = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)


def fingerprint_of(image: Image.Image) -> Fingerprint:
    """Return the fingerprint of an upright picture; larger ones than ``SIZE_PX`` are measured at that size.

    The same picture in another size or quality has nearly the same ``dhash``.
    """
    grey = _grey(image)
    if max(grey.size) > SIZE_PX:
        grey.thumbnail((SIZE_PX, SIZE_PX), Image.Resampling.LANCZOS, reducing_gap=2.0)
    fields = grey.resize((_WIDE, _HIGH), Image.Resampling.BOX).tobytes()
    bits = differing = 0
    for row in range(0, _WIDE * _HIGH, _WIDE):
        for left, right in zip(fields[row : row + 8], fields[row + 1 : row + 9], strict=True):
            bits = bits << 1 | (right > left)
            differing += abs(right - left) >= _MIN_DIFFERENCE
    return Fingerprint(bits, 1 - differing / 64, ImageStat.Stat(grey.filter(_LAPLACE)).var[0])


def fingerprint_image(path: Path) -> Fingerprint:
    """Return the fingerprint of a picture file.

    Raises:
        Unreadable, FormatMissing.
    """
    return fingerprint_of(load_upright(path, max_side_px=SIZE_PX))


def without_bars(small: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Return a thumbnail cropped to the aspect ratio of its picture's ``size``, both in the same orientation.

    Cameras put 3:2 pictures into embedded thumbnails of 4:3, with black bars above and below.
    """
    width, height = small.size
    wide, high = size
    if min(width, height, wide, high) < 1:
        return small
    kept_wide = min(width, max(1, round(height * wide / high)))
    kept_high = min(height, max(1, round(width * high / wide)))
    left, top = (width - kept_wide) // 2, (height - kept_high) // 2
    if (kept_wide, kept_high) == small.size:
        return small
    return small.crop((left, top, left + kept_wide, top + kept_high))


def _grey(image: Image.Image) -> Image.Image:
    """Return the picture in grey, on white where it is transparent."""
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image.convert("RGBA"))
        image = ground
    return image.convert("L") if image.mode != "L" else image.copy()
