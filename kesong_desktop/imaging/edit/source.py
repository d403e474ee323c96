"""The picture that is edited, decoded no larger than it has to be."""

from pathlib import Path

from PIL import Image

from kesong_desktop.imaging.load import open_image, orientation, to_srgb, upright
from kesong_desktop.model.geometry import Size, shown_size
from kesong_desktop.model.recipe import Recipe

SCALES = (8, 4, 2, 1)


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
    with open_image(path) as image:
        turn = orientation(image)
        if scale > 1:
            image.draft("RGB", (max(1, image.width // scale), max(1, image.height // scale)))
        image.load()
        return upright(to_srgb(image), turn)
