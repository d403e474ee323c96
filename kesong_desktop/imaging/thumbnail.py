"""Small pictures for the screen: upright, sRGB, JPEG."""

import io
from pathlib import Path

from PIL import Image

from kesong_desktop.imaging import clip, limits
from kesong_desktop.imaging.load import converted, load_upright, open_file, within
from kesong_desktop.imaging.probe import is_clip

QUALITY = 82
_PAPER = (251, 247, 240)


def make(path: Path, *, size_px: int) -> bytes:
    """A JPEG of at most ``size_px`` on its longer side, never enlarged; of a clip, its first frame.

    Raises:
        Unreadable, FormatMissing.
    """
    return encode(decoded(path, size_px), size_px)


def make_two(path: Path, sizes: tuple[int, int] = (512, 256)) -> tuple[bytes, bytes]:
    """Two JPEGs from one decode, larger first.

    Raises:
        Unreadable, FormatMissing.
    """
    image = _on_paper(decoded(path, max(sizes)))
    return encode(image, sizes[0]), encode(image, sizes[1])


def encode(image: Image.Image, size_px: int) -> bytes:
    """The picture within ``size_px`` as JPEG; transparency becomes paper."""
    small = within(_on_paper(image), size_px)
    bare = small.copy() if small is image else small
    bare.info.clear()  # Pillow would write a comment along
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def decoded(path: Path, px: int) -> Image.Image:
    """The picture, or a clip's first frame, upright, in sRGB, as RGB or RGBA, at most ``px`` on its longer side.

    Raises:
        Unreadable, FormatMissing.
    """
    with converted(path), open_file(path, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(16)
    if not is_clip(head):
        return load_upright(path, max_side_px=px)
    with converted(path):
        return within(clip.poster(path), px)


def _on_paper(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    ground = Image.new("RGB", image.size, _PAPER)
    ground.paste(image, mask=image.getchannel("A"))
    return ground
