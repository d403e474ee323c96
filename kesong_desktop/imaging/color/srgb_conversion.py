"""Conversion of decoded pictures to sRGB by an ICC profile."""

import io
from functools import lru_cache
from typing import Any

from PIL import Image, ImageCms

_CLOSE = 1
"""By so much of 255 the colours of a profile may differ from sRGB's and still be taken for them."""
_GREY, _PRINT = "GRAY", "CMYK"
_MOST_TRANSFORMS = 8


def convert_to_srgb(image: Image.Image, profile: bytes, mode: str) -> Image.Image | None:
    """Return the picture converted from ``profile``, in ``mode`` (RGB or RGBA; without alpha RGB).

    None if the profile is sRGB, cannot be used, or is one of other channels than the picture's.
    """
    space = _space(profile)
    if space == _GREY and image.mode in {"L", "LA"}:
        return _from_grey(image, profile)
    if space == _PRINT and image.mode == "CMYK":
        return _converted(image, profile, mode)
    if space == "RGB" and image.mode in {"RGB", "RGBA", "L", "LA"}:
        return _converted(image if image.mode == mode else image.convert(mode), profile, mode)
    return None


def is_srgb(profile: bytes) -> bool:
    """Return whether a profile's curves and primaries are those of sRGB. Its name is not asked."""
    return _transform(profile, "RGB", "RGB") is None and _space(profile) == "RGB"


def _from_grey(image: Image.Image, profile: bytes) -> Image.Image | None:
    converted = _converted(image.getchannel("L"), profile, "RGB")
    if converted is not None and image.mode == "LA":
        converted.putalpha(image.getchannel("A"))
    return converted


def _converted(image: Image.Image, profile: bytes, mode: str) -> Image.Image | None:
    transform = _transform(profile, image.mode, mode)
    return ImageCms.applyTransform(image, transform) if transform is not None else None


@lru_cache(maxsize=_MOST_TRANSFORMS)
def _space(profile: bytes) -> str:
    try:
        return str(ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.xcolor_space).strip()
    except (ImageCms.PyCMSError, OSError, ValueError):
        return ""


@lru_cache(maxsize=_MOST_TRANSFORMS)
def _transform(profile: bytes, source_mode: str, mode: str) -> Any:
    """Return the transform from a profile to sRGB; None if it changes nothing, or cannot be made."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        transform = ImageCms.buildTransform(source, target, source_mode, mode)
        if source_mode == "CMYK":
            return transform
        probe = _probe()
        shown = ImageCms.applyTransform(probe.convert(source_mode), transform)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    if shown is None:
        return None
    expected = probe.convert(source_mode).convert("RGB").tobytes()
    differences = (abs(a - b) for a, b in zip(shown.convert("RGB").tobytes(), expected, strict=True))
    return transform if max(differences) > _CLOSE else None


def _probe() -> Image.Image:
    """Return a picture of all greys, and of colours throughout the cube."""
    steps = range(0, 256, 51)
    colours = [(r, g, b) for r in steps for g in steps for b in steps] + [(v, v, v) for v in range(256)]
    image = Image.new("RGB", (len(colours), 1))
    image.putdata(colours)
    return image
