"""Thumbnails: upright sRGB JPEGs."""

import io
from pathlib import Path

from PIL import Image

from kesong_desktop.imaging import file_type, limits
from kesong_desktop.imaging.load import converted, load_upright, open_file, within
from kesong_desktop.imaging.perceptual_hash import fingerprint_of
from kesong_desktop.imaging.video import video_file
from kesong_desktop.model.library.thumbnail_pair import ThumbnailPair

QUALITY = 82
_BACKGROUND = (251, 247, 240)


def make_thumbnail(path: Path, *, size_px: int) -> bytes:
    """Return a JPEG of at most ``size_px`` on the longer side, never enlarged; of a video its first frame.

    Raises:
        Unreadable, FormatMissing.
    """
    return encode(decoded(path, size_px), size_px)


def make_thumbnail_pair(path: Path, sizes: tuple[int, int] = limits.SMALL_PX) -> ThumbnailPair:
    """Return two JPEGs and the fingerprint from one decode.

    Raises:
        Unreadable, FormatMissing.
    """
    is_clip = _is_video(path)
    image = _poster(path, max(sizes)) if is_clip else load_upright(path, max_side_px=max(sizes))
    opaque = _opaque(image)
    fingerprint = None if is_clip else fingerprint_of(image)
    return ThumbnailPair(encode(opaque, sizes[0]), encode(opaque, sizes[1]), fingerprint)


def encode(image: Image.Image, size_px: int) -> bytes:
    """Return the picture within ``size_px`` as JPEG; transparency becomes the background colour."""
    small = within(_opaque(image), size_px)
    bare = small.copy() if small is image else small
    # Pillow would write a comment into the file.
    bare.info.clear()
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def decoded(path: Path, px: int) -> Image.Image:
    """Return the picture or a video's first frame upright, in sRGB, as RGB or RGBA, at most ``px`` on the longer side.

    Raises:
        Unreadable, FormatMissing.
    """
    return _poster(path, px) if _is_video(path) else load_upright(path, max_side_px=px)


def _is_video(path: Path) -> bool:
    with converted(path), open_file(path, limits.MAX_VIDEO_BYTES) as file:
        return file_type.is_video(file.read(file_type.HEAD_BYTES))


def _poster(path: Path, px: int) -> Image.Image:
    with converted(path):
        return within(video_file.poster(path), px)


def _opaque(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    background = Image.new("RGB", image.size, _BACKGROUND)
    background.paste(image, mask=image.getchannel("A"))
    return background
