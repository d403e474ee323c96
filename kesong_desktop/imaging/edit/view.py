"""A picture as it is edited, for the screen."""

from pathlib import Path

from PIL import Image

from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.layers import Layers
from kesong_desktop.imaging.edit.source import decoded_for, scale_for
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.model.geometry import Size, output_size
from kesong_desktop.model.recipe import Recipe


def edited(path: Path, recipe: Recipe, px: int) -> Image.Image:
    """The picture at ``path`` with ``recipe``, at most ``px`` on its longer side: what is sent at that size, to the pixel.

    Raises:
        Unreadable, FormatMissing: it cannot be opened.
        NotFound: the recipe names a look or a template that is not there.
    """

    def size_of(full: Size) -> Size:
        return output_size(recipe, full, max_side_px=px)

    image, full = decoded_for(path, lambda full: scale_for(recipe, full, size_of(full)))
    return render(image, recipe, size_of(full), Layers(Fonts()))
