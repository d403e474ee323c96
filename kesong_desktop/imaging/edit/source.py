"""The picture that is edited, decoded no larger than it has to be."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image

from kesong_desktop.imaging.load import open_image, orientation, to_srgb, upright
from kesong_desktop.model.geometry import Size, shown_size
from kesong_desktop.model.recipe import Recipe

SCALES = (8, 4, 2, 1)
_SCALED = frozenset({"JPEG", "MPO"})
"""Formats that can be decoded smaller."""
_LYING = frozenset({5, 6, 7, 8})
"""Orientations that swap width and height."""


def scale_for(recipe: Recipe, full: Size, size: Size) -> int:
    """The most by which a picture of ``full`` pixels may be shrunk while it is decoded, if ``size`` is wanted of it."""
    width, height = shown_size(recipe, full)
    return next(
        (scale for scale in SCALES if width / scale >= size[0] and height / scale >= size[1]), SCALES[-1]
    )


def decoded(path: Path, scale: int = 1) -> Image.Image:
    """The picture upright, in sRGB, as RGB or RGBA; a JPEG at 1/``scale`` (one of ``SCALES``), others in full.

    Raises:
        Unreadable, FormatMissing: as ``load.open_image``.
    """
    return decoded_for(path, lambda _: scale)[0]


def decoded_for(path: Path, scale_of: Callable[[Size], int]) -> tuple[Image.Image, Size]:
    """As ``decoded``, at the scale that ``scale_of`` says for the upright size, which is returned beside it."""
    with open_image(path) as image:
        turn, full = orientation(image), image.size
        if image.format in _SCALED:
            scale = scale_of((full[1], full[0]) if turn in _LYING else full)
            image.draft("RGB", (max(1, full[0] // scale), max(1, full[1] // scale)))
        image.load()
        shown = upright(to_srgb(image), turn)
        if image.format not in _SCALED:
            return shown, shown.size  # some decoders turn the picture while they decode
        return shown, (full[1], full[0]) if turn in _LYING else full
