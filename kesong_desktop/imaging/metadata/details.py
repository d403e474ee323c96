"""Metadata of one file, as shown in the information panel. Pixels are not decoded."""

from pathlib import Path

from kesong_desktop.imaging import file_type, limits
from kesong_desktop.imaging.load import converted, open_file, open_image
from kesong_desktop.imaging.metadata.image_metadata import ImageMetadata
from kesong_desktop.imaging.metadata.video_metadata import read_video_details
from kesong_desktop.model.library.details import FileDetails

_FORMATS = {"MPO": "JPEG", "HEIF": "HEIC", "WEBP": "WebP"}
"""The usual names of formats, where Pillow's differ."""


def read_details(path: Path) -> FileDetails:
    """Return the metadata of a picture or video, recognised by its content.

    Raises:
        Unreadable: it cannot be opened.
        FormatMissing: its codec is not installed.
    """
    with converted(path), open_file(path, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(file_type.HEAD_BYTES)
    if file_type.is_video(head):
        return read_video_details(path)
    with open_image(path) as image:
        return _image_details(ImageMetadata(image), image.format or "")


def _image_details(metadata: ImageMetadata, image_format: str) -> FileDetails:
    width, height = metadata.size
    settings = metadata.settings
    return FileDetails(
        kind="photo",
        format=_FORMATS.get(image_format, image_format),
        width=width,
        height=height,
        taken=metadata.taken,
        camera=metadata.camera,
        lens=settings.lens,
        exposure_s=settings.exposure_s,
        aperture=settings.aperture,
        iso=settings.iso,
        focal_mm=settings.focal_mm,
        focal_35_mm=settings.focal_35_mm,
        place=metadata.place,
        caption=metadata.caption,
        has_serial=bool(metadata.serial_numbers),
        profile=metadata.color_profile or ("sRGB" if metadata.is_marked_srgb else ""),
    )
