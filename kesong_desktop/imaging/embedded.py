"""The small picture that cameras put into their files: a first sight, in a thirtieth of the time."""

import io
from pathlib import Path

from PIL import Image

from kesong_desktop.imaging import limits, thumbnail
from kesong_desktop.imaging.inner import inner_picture
from kesong_desktop.imaging.load import converted, to_srgb, upright
from kesong_desktop.imaging.look import without_bars

_LEAST_PX = 100
_MOST_PX = 4096


def thumbnail_of(path: Path) -> bytes:
    """It, upright, as JPEG; empty where the file has none that is of use.

    Cameras fill it up with black bars where its shape is not the picture's: they are cut off.

    Raises:
        Unreadable: the file is not there, or may not be read.
    """
    with converted(path):
        inner = inner_picture(path)
    if inner is None:
        return b""
    image = _opened(inner.jpeg)
    if image is None:
        return b""
    shaped = without_bars(image, (inner.width, inner.height))
    return thumbnail.encode(upright(to_srgb(shaped), inner.turn), max(limits.SMALL_PX))


def _opened(jpeg: bytes) -> Image.Image | None:
    """It decoded; None where it is damaged, or no size for a thumbnail."""
    try:
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
            if max(image.size) < _LEAST_PX or max(image.size) > _MOST_PX:
                return None
            image.load()
            return image
    except (OSError, ValueError, SyntaxError, EOFError):
        return None
