"""A picture as it is edited, for the screen."""

from pathlib import Path

from PIL import Image

from kesong_desktop.imaging import clip, limits
from kesong_desktop.imaging.clip_frame import frame_at
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.frame import frame
from kesong_desktop.imaging.edit.layers import Layers
from kesong_desktop.imaging.edit.source import decoded_for, scale_for
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.imaging.load import converted, open_file
from kesong_desktop.imaging.probe import is_clip
from kesong_desktop.model.geometry import Size, output_size
from kesong_desktop.model.recipe import Recipe
from kesong_desktop.model.trimming import Handle, second_of

_HEAD_BYTES = 16


def edited(path: Path, recipe: Recipe, px: int) -> Image.Image:
    """The picture at ``path`` with ``recipe``, at most ``px`` on its longer side: what is sent at that size, to the pixel.

    Of a clip the frame that stands for it, turned as the clip will be.

    Raises:
        Unreadable, FormatMissing: it cannot be opened.
        NotFound: the recipe names a look or a template that is not there.
    """
    with converted(path), open_file(path, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(_HEAD_BYTES)
    if is_clip(head):
        with converted(path):
            return _of_clip(path, recipe, px)

    def size_of(full: Size) -> Size:
        return output_size(recipe, full, max_side_px=px)

    image, full = decoded_for(path, lambda full: scale_for(recipe, full, size_of(full)))
    return render(image, recipe, size_of(full), Layers(Fonts()))


def _of_clip(path: Path, recipe: Recipe, px: int) -> Image.Image:
    second = second_of(recipe.cut, Handle.COVER, clip.probe_clip(path).duration_s)
    image = frame_at(path, second, px)
    turns = Recipe(is_mirrored=recipe.is_mirrored, turns=recipe.turns)
    return frame(image, turns, output_size(turns, image.size, max_side_px=px))
