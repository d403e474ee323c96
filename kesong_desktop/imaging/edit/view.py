"""The edited picture for the screen."""

from pathlib import Path

from PIL import Image

from kesong_desktop.imaging import file_type, limits
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.frame import frame
from kesong_desktop.imaging.edit.layers import OverlayCache
from kesong_desktop.imaging.edit.source import decoded_for, scale_for
from kesong_desktop.imaging.edit.steps import render
from kesong_desktop.imaging.load import converted, open_file
from kesong_desktop.imaging.metadata.video_metadata import probe_video
from kesong_desktop.imaging.video.video_frame import frame_at
from kesong_desktop.model.edit.geometry import Size, output_size
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.edit.trim import TrimHandle, second_of


def edited(path: Path, recipe: Recipe, px: int) -> Image.Image:
    """Return the picture edited by ``recipe``, at most ``px`` on its longer side, identical to an export of that size.

    Of a video it is the cover frame, rotated as the video will be.

    Raises:
        Unreadable, FormatMissing: it cannot be opened.
        NotFound: the recipe names a look or a template that does not exist.
    """
    with converted(path), open_file(path, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(file_type.HEAD_BYTES)
    if file_type.is_video(head):
        with converted(path):
            return _of_clip(path, recipe, px)

    def size_of(full: Size) -> Size:
        return output_size(recipe, full, max_side_px=px)

    image, full = decoded_for(path, lambda full: scale_for(recipe, full, size_of(full)))
    return render(image, recipe, size_of(full), OverlayCache(Fonts()))


def _of_clip(path: Path, recipe: Recipe, px: int) -> Image.Image:
    second = second_of(recipe.cut, TrimHandle.COVER, probe_video(path).duration_s)
    image = frame_at(path, second, px)
    turns = Recipe(is_mirrored=recipe.is_mirrored, turns=recipe.turns)
    return frame(image, turns, output_size(turns, image.size, max_side_px=px))
