"""The metadata of one opened picture, read from wherever its format stores it."""

import io
from datetime import datetime
from functools import cached_property
from typing import Any

from PIL import Image, ImageCms

from kesong_desktop.imaging import exif_tag
from kesong_desktop.imaging.load import exif_of, orientation
from kesong_desktop.imaging.metadata import exif, iptc, xmp
from kesong_desktop.imaging.metadata.camera_settings import CameraSettings, read_camera_settings
from kesong_desktop.imaging.metadata.metadata_text import clean_text, human_caption, single_line
from kesong_desktop.imaging.metadata.time_text import parse_time
from kesong_desktop.model.library.photo import Place

SWAPS_SIDES = frozenset({5, 6, 7, 8})
"""Orientations that swap width and height."""
_SRGB = 1
_MOST_TIME_CHARS = 60


class ImageMetadata:
    """Reads metadata of a picture from EXIF, XMP, IPTC and PNG text. Pixels are not decoded.

    Each property is empty or None where the file holds nothing or nothing plausible.
    """

    def __init__(self, image: Image.Image) -> None:
        self._image = image
        self._exif = exif_of(image)
        packet = image.info.get("xmp")
        self._xmp = packet if isinstance(packet, bytes) else b""

    @cached_property
    def _directory(self) -> dict[int, Any]:
        return exif.read_directory(self._exif, exif_tag.EXIF_IFD)

    @cached_property
    def _iptc(self) -> bytes:
        return iptc.read_block(self._image)

    @cached_property
    def orientation(self) -> int:
        """The EXIF orientation of the pixels as they are decoded: 1 to 8, where 1 is upright."""
        return orientation(self._image)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels when the picture is upright."""
        width, height = self._image.size
        return (height, width) if self.orientation in SWAPS_SIDES else (width, height)

    @property
    def taken(self) -> datetime | None:
        """When it was taken: local time, aware if the file gives the offset; or else when it was digitised or last changed.

        Any block's time of the first kind goes before any of the second.
        """
        return (
            exif.original_time(self._directory)
            or xmp.original_time(self._xmp)
            or iptc.original_time(self._iptc)
            or parse_time(self._text("Creation Time"))
            or exif.digitized_time(self._directory)
            or xmp.digitized_time(self._xmp)
            or iptc.digitized_time(self._iptc)
            or exif.change_time(self._exif, self._directory)
        )

    @property
    def place(self) -> Place | None:
        """Where the picture was taken, from EXIF GPS or else from XMP, in degrees; None if unknown."""
        return exif.place(self._exif) or xmp.place(self._xmp)

    @cached_property
    def camera(self) -> str:
        """The make and model of the camera."""
        return exif.camera(self._exif)

    @property
    def settings(self) -> CameraSettings:
        """The settings of the camera."""
        return read_camera_settings(self._directory, self._exif.get(exif_tag.MAKE))

    @property
    def caption(self) -> str:
        """A caption that a person wrote: XMP first, then IPTC, EXIF, and what Windows writes beside it."""
        return (
            xmp.caption(self._xmp)
            or human_caption(iptc.find_data_set(self._iptc, iptc.CAPTION))
            or human_caption(self._exif.get(exif_tag.IMAGE_DESCRIPTION))
            or exif.windows_caption(self._exif)
        )

    @property
    def author(self) -> str:
        """The author as one line: EXIF first, then XMP, IPTC and PNG text."""
        return self._first_line(
            self._exif.get(exif_tag.ARTIST) or exif.windows_text(self._exif, exif_tag.XP_AUTHOR),
            xmp.creator(self._xmp),
            iptc.find_data_set(self._iptc, iptc.BY_LINE),
            self._image.info.get("Author"),
        )

    @property
    def copyright(self) -> str:
        """The copyright notice as one line, from the same places as ``author``."""
        return self._first_line(
            self._exif.get(exif_tag.COPYRIGHT),
            xmp.rights(self._xmp),
            iptc.find_data_set(self._iptc, iptc.COPYRIGHT_NOTICE),
            self._image.info.get("Copyright"),
        )

    @property
    def owner(self) -> str:
        """The name of the camera's owner."""
        return single_line(self._directory.get(exif_tag.CAMERA_OWNER_NAME))

    @property
    def serial_numbers(self) -> tuple[str, ...]:
        """The serial numbers of the camera and of the lens, each once."""
        tags = exif_tag.BODY_SERIAL_NUMBER, exif_tag.LENS_SERIAL_NUMBER
        return tuple(dict.fromkeys(filter(None, (single_line(self._directory.get(tag)) for tag in tags))))

    @property
    def is_motion_photo(self) -> bool:
        """Whether a video follows the picture in the file."""
        return xmp.is_motion_photo(self._xmp)

    @property
    def is_screenshot(self) -> bool:
        """Whether a comment marks it as a screenshot."""
        if self.camera:
            return False
        return exif.has_screenshot_comment(self._directory) or xmp.has_screenshot_comment(self._xmp)

    @property
    def color_profile(self) -> str | None:
        """The name of the embedded colour profile: empty if it cannot be read, None if there is none."""
        profile = self._image.info.get("icc_profile")
        if not isinstance(profile, bytes) or not profile:
            return None
        try:
            return clean_text(ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile))))
        except (ImageCms.PyCMSError, OSError, ValueError):
            return ""

    @property
    def is_marked_srgb(self) -> bool:
        """Whether EXIF or a PNG chunk says that the colours are sRGB."""
        return self._directory.get(exif_tag.COLOR_SPACE) == _SRGB or "srgb" in self._image.info

    def _text(self, keyword: str) -> str:
        """Return the first characters of a PNG text, or an empty string."""
        text = self._image.info.get(keyword)
        return text[:_MOST_TIME_CHARS] if isinstance(text, str) else ""

    @staticmethod
    def _first_line(*values: object) -> str:
        return next(filter(None, map(single_line, values)), "")
