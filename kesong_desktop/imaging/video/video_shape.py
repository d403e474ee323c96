"""Display geometry of a video's frames: rotation, mirroring, and pixel aspect ratio.

Source: ISO/IEC 14496-12, 12.1.4 (pixel aspect ratio).
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PIL import Image

from kesong_desktop.imaging.color.cicp import cicp_profile, is_hdr
from kesong_desktop.imaging.display_matrix import MATRICES, ORIENTATIONS, orientation_of_frame
from kesong_desktop.imaging.load import to_srgb, upright

_SWAPS_SIDES = frozenset({5, 6, 7, 8})
_FILTERS = {
    1: (),
    2: ("hflip",),
    3: ("hflip", "vflip"),
    4: ("vflip",),
    5: ("transpose=cclock_flip",),
    6: ("transpose=clock",),
    7: ("transpose=clock_flip",),
    8: ("transpose=cclock",),
}
"""FFmpeg's filters for each orientation."""
_TURNED = (1, 6, 3, 8)
"""The orientation for each number of quarter turns clockwise."""
_SQUARE, _MOST_STRETCHED = Fraction(1), 16


@dataclass(frozen=True, slots=True)
class VideoShape:
    """``orientation`` (EXIF) makes a decoded frame upright; ``size`` is that of the frame in square pixels, before that."""

    orientation: int
    size: tuple[int, int]
    is_square: bool

    @property
    def upright_size(self) -> tuple[int, int]:
        """Width and height as the video is shown."""
        width, height = self.size
        return (height, width) if self.orientation in _SWAPS_SIDES else (width, height)

    def edited(self, *, is_mirrored: bool, turns: int) -> "VideoShape":
        """Return the shape of a video that is also mirrored and then rotated by quarter turns clockwise."""
        orientation = _combined(self.orientation, 2 if is_mirrored else 1)
        return VideoShape(_combined(orientation, _TURNED[turns % 4]), self.size, self.is_square)

    def filters(self) -> list[str]:
        """Return the FFmpeg filters that make a decoded frame upright, with square pixels."""
        width, height = self.size
        scaled = [] if self.is_square else [f"scale={width}:{height}", "setsar=1"]
        return [*scaled, *_FILTERS[self.orientation]]


def shape_of(container: Any) -> VideoShape:
    """Return the shape of an opened video, which may decode its first frame."""
    stream = container.streams.video[0]
    for frame in container.decode(stream):
        container.seek(0)
        return shape_of_frame(frame, stream)
    return _shape(1, stream.width, stream.height, stream)


def shape_of_frame(frame: Any, stream: Any) -> VideoShape:
    """Return the shape of a frame of a stream."""
    return _shape(orientation_of_frame(frame), frame.width, frame.height, stream)


def image_of_frame(frame: Any, stream: Any, max_side_px: int | None = None) -> Image.Image:
    """Return a decoded frame upright, in square pixels and sRGB; reduced while it is converted, so that it is in memory once."""
    shape = shape_of_frame(frame, stream)
    width, height = shape.size
    if max_side_px is not None and max(width, height) > max_side_px:
        scale = max_side_px / max(width, height)
        width, height = max(1, round(width * scale)), max(1, round(height * scale))
    if (width, height) == (frame.width, frame.height):
        image = frame.to_image()
    else:
        image = frame.to_image(width=width, height=height, interpolation="AREA")
    return upright(_in_srgb(image, frame), shape.orientation)


def _in_srgb(image: Image.Image, frame: Any) -> Image.Image:
    """Return the picture of an HDR video as a page shows it. Others are shown as players do: as they are."""
    transfer = int(frame.color_trc)
    profile = cicp_profile(int(frame.color_primaries), transfer) if is_hdr(transfer) else None
    if profile is None:
        return image
    image.info["icc_profile"] = profile
    return to_srgb(image)


def _shape(orientation: int, width: int, height: int, stream: Any) -> VideoShape:
    """Return the shape with the shorter of two sides enlarged: no pixel of a frame is lost."""
    ratio = stream.sample_aspect_ratio or _SQUARE
    # Beyond that it is nonsense.
    if ratio == _SQUARE or not Fraction(1, _MOST_STRETCHED) <= ratio <= _MOST_STRETCHED:
        return VideoShape(orientation, (width, height), is_square=True)
    size = (round(width * ratio), height) if ratio > 1 else (width, round(height / ratio))
    return VideoShape(orientation, size, is_square=False)


def _combined(first: int, second: int) -> int:
    """Return the orientation that does what two do one after the other."""
    a, b, c, d = MATRICES[first]
    e, f, g, h = MATRICES[second]
    return ORIENTATIONS[e * a + g * b, f * a + h * b, e * c + g * d, f * c + h * d]
