"""Small pictures for the screen: upright, sRGB, JPEG."""

import io
from pathlib import Path

from PIL import Image

from kesong_desktop.imaging import clip, limits
from kesong_desktop.imaging.load import converted, load_upright, open_file
from kesong_desktop.imaging.probe import is_clip

QUALITY = 82
_PAPER = (251, 247, 240)


def make(path: Path, *, size_px: int) -> bytes:
    """A JPEG of at most ``size_px`` on its longer side, never enlarged; of a clip, its first frame.

    Raises:
        Unreadable, FormatMissing.
    """
    return encode(_decoded(path, size_px), size_px)


def make_two(path: Path, sizes: tuple[int, int] = (512, 256)) -> tuple[bytes, bytes]:
    """Two JPEGs from one decode, larger first.

    Raises:
        Unreadable, FormatMissing.
    """
    image = _decoded(path, max(sizes))
    return encode(image, sizes[0]), encode(image, sizes[1])


def encode(image: Image.Image, size_px: int) -> bytes:
    """The picture within ``size_px`` as JPEG; transparency becomes paper."""
    small = image.copy()
    small.info.clear()  # Pillow would write a comment along
    small.thumbnail((size_px, size_px), Image.Resampling.LANCZOS, reducing_gap=2.0)
    if small.mode == "RGBA":
        ground = Image.new("RGB", small.size, _PAPER)
        ground.paste(small, mask=small.getchannel("A"))
        small = ground
    out = io.BytesIO()
    small.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _decoded(path: Path, size_px: int) -> Image.Image:
    with converted(path), open_file(path, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(16)
    if not is_clip(head):
        return load_upright(path, max_side_px=size_px)
    with converted(path):
        return clip.poster(path)
