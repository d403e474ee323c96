"""Facts of one file of the camera roll: kind, upright size, time, place.

Pixels are decoded only where the structure of the file has no end.
"""

import io
from pathlib import Path
from typing import IO

import msgspec
from PIL import Image, ImageFile

from kesong_desktop.errors import KesongError, Unreadable
from kesong_desktop.imaging import file_type, limits, raw, salvage
from kesong_desktop.imaging.completeness import ends_early
from kesong_desktop.imaging.load import converted, open_file, open_image
from kesong_desktop.imaging.metadata.image_metadata import ImageMetadata
from kesong_desktop.imaging.metadata.pages import count_pages
from kesong_desktop.imaging.metadata.video_metadata import probe_video
from kesong_desktop.model.library.photo import FileInspection, MediaFacts

_ANIMATED = frozenset({"GIF", "PNG", "WEBP", "AVIF"})
_JPEG = frozenset({"JPEG", "MPO"})


def probe(path: Path) -> MediaFacts:
    """Return the facts of a picture or video, recognised by its content.

    Raises:
        Unreadable: with the reason; a picture of which less than half is there is ``cut_off``.
        FormatMissing: its codec is not installed.
    """
    return _inspect(path, with_serial=False).facts


def inspect(path: Path) -> FileInspection:
    """Return the facts of a picture or video as ``probe`` does, whether a picture has a serial number, and its pages.

    Raises:
        Unreadable, FormatMissing: as ``probe``.
    """
    return _inspect(path, with_serial=True)


def _inspect(path: Path, *, with_serial: bool) -> FileInspection:
    with converted(path), open_file(path, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(file_type.HEAD_BYTES)
        if file_type.is_video(head):
            return FileInspection(probe_video(path))
        with open_image(path) as image:
            metadata = ImageMetadata(image)
            facts = _facts_of(image, metadata, is_sequence=file_type.is_sequence(head))
            if _is_damaged(path, file, image):
                facts = msgspec.structs.replace(facts, is_damaged=True)
            if not with_serial:
                return FileInspection(facts)
            pages = 1 if facts.is_animated else count_pages(image, file)
            return FileInspection(facts, _has_serial(path, metadata), pages)


def _has_serial(path: Path, metadata: ImageMetadata) -> bool:
    """Metadata that cannot be read have none that anybody else could read."""
    try:
        with converted(path):
            return bool(metadata.serial_numbers)
    except KesongError:
        return False


def image_facts(image: Image.Image, *, is_sequence: bool = False) -> MediaFacts:
    """Return the facts of an opened picture, without its pixels."""
    return _facts_of(image, ImageMetadata(image), is_sequence=is_sequence)


def _facts_of(image: Image.Image, metadata: ImageMetadata, *, is_sequence: bool) -> MediaFacts:
    width, height = metadata.size
    return MediaFacts(
        kind="photo",
        mime=mime_type(image),
        width=width,
        height=height,
        orientation=metadata.orientation,
        taken=metadata.taken,
        place=metadata.place,
        camera=metadata.camera,
        description=metadata.caption,
        is_motion=metadata.is_motion_photo,
        is_screenshot=metadata.is_screenshot,
        is_animated=is_sequence or _is_animated(image),
    )


def mime_type(image: Image.Image) -> str:
    """Return the MIME type of an opened picture, whichever decoder opened it."""
    if isinstance(image, ImageFile.ImageFile):
        return image.get_format_mimetype() or "image/jpeg"
    return Image.MIME.get(image.format or "", "image/jpeg")


def _is_animated(image: Image.Image) -> bool:
    """Return whether it has frames of an animation; the pages of other formats are pictures of their own."""
    return image.format in _ANIMATED and getattr(image, "n_frames", 1) > 1


def _is_damaged(path: Path, file: IO[bytes], image: Image.Image) -> bool:
    """Return whether the end of the picture is missing, where enough of it is left to be shown.

    Raises:
        Unreadable: not enough is left (``cut_off``).
    """
    copy = getattr(image, "fp", None)
    if raw.is_raw(path) or not ends_early(copy if isinstance(copy, io.BytesIO) else file, image):
        return False
    share = salvage.share_decoded(image)
    if share < salvage.MIN_SHARE:
        raise Unreadable(str(path), "cut_off")
    # What is behind a JPEG without its end marker, such as the video of a motion photo, is no damage.
    return share < 1 or image.format not in _JPEG
