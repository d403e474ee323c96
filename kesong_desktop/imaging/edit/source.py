"""The picture to edit, decoded no larger than needed."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image

from kesong_desktop.imaging import salvage
from kesong_desktop.imaging.load import open_image, orientation, to_srgb, upright
from kesong_desktop.model.edit.geometry import Size, shown_size
from kesong_desktop.model.edit.recipe import Recipe

SCALES = (8, 4, 2, 1)
_SCALED = frozenset({"JPEG", "MPO"})
"""Formats that can be decoded at a smaller scale."""
_LYING = frozenset({5, 6, 7, 8})
"""Orientations that swap width and height."""


def scale_for(recipe: Recipe, full: Size, size: Size) -> int:
    """Return the largest reduction while decoding a picture of ``full`` pixels that still yields ``size``."""
    width, height = shown_size(recipe, full)
    return next(
        (scale for scale in SCALES if width / scale >= size[0] and height / scale >= size[1]), SCALES[-1]
    )


def decoded(path: Path, scale: int = 1) -> Image.Image:
    """Return the picture upright, in sRGB, as RGB or RGBA; a JPEG at 1/``scale`` (one of ``SCALES``), others in full.

    Raises:
        Unreadable, FormatMissing: as ``load.open_image``.
    """
    return decoded_for(path, lambda _: scale)[0]


def decoded_for(path: Path, scale_of: Callable[[Size], int]) -> tuple[Image.Image, Size]:
    """Return the same and the upright full size; ``scale_of`` returns the scale for that size."""
    with open_image(path) as image:
        turn, full = orientation(image), image.size
        if image.format in _SCALED:
            scale = scale_of((full[1], full[0]) if turn in _LYING else full)
            image.draft("RGB", (max(1, full[0] // scale), max(1, full[1] // scale)))
        shown = upright(to_srgb(salvage.load_pixels(image)), turn)
        if image.format not in _SCALED:
            # Some decoders rotate the picture while they decode.
            return shown, shown.size
        return shown, (full[1], full[0]) if turn in _LYING else full
