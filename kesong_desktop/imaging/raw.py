"""RAW files, by the preview that the camera embeds, or developed; through rawpy (LibRaw), an optional package."""

import contextlib
import importlib.util
import io
from pathlib import Path
from typing import Any

from PIL import Image

from kesong_desktop.errors import FormatMissing, Unreadable
from kesong_desktop.imaging import exif_tag, limits

_HEAD_BYTES = 512 * 1024
_ORIENTATIONS = {0: 1, 3: 3, 5: 8, 6: 6}
"""The EXIF orientation for LibRaw's ``flip``."""
_QUARTER_TURNS = frozenset({6, 8})
_APP1, _IMAGE_DATA = 0xE1, frozenset({0xDA, 0xD9})
_KEPT_TAGS = (exif_tag.IMAGE_DESCRIPTION, exif_tag.MAKE, exif_tag.MODEL, exif_tag.DATE_TIME)
_KEPT_EXIF_TAGS = (
    exif_tag.EXPOSURE_TIME,
    exif_tag.F_NUMBER,
    exif_tag.PHOTOGRAPHIC_SENSITIVITY,
    exif_tag.DATE_TIME_ORIGINAL,
    exif_tag.DATE_TIME_DIGITIZED,
    exif_tag.OFFSET_TIME,
    exif_tag.OFFSET_TIME_ORIGINAL,
    exif_tag.OFFSET_TIME_DIGITIZED,
    exif_tag.SUB_SEC_TIME,
    exif_tag.SUB_SEC_TIME_ORIGINAL,
    exif_tag.SUB_SEC_TIME_DIGITIZED,
    exif_tag.FOCAL_LENGTH,
    exif_tag.FOCAL_LENGTH_35_MM,
    exif_tag.LENS_MAKE,
    exif_tag.LENS_MODEL,
)
_KEPT_GPS_TAGS = (
    exif_tag.GPS_LATITUDE_REF,
    exif_tag.GPS_LATITUDE,
    exif_tag.GPS_LONGITUDE_REF,
    exif_tag.GPS_LONGITUDE,
    exif_tag.GPS_ALTITUDE_REF,
    exif_tag.GPS_ALTITUDE,
)


def is_raw(path: Path) -> bool:
    """Return whether the file is RAW, by its name: many RAW formats start like TIFF."""
    return path.suffix.lower() in limits.RAW_ENDINGS


def is_available() -> bool:
    """Return whether rawpy is installed. It is not loaded."""
    return importlib.util.find_spec("rawpy") is not None


def load_codec() -> bool:
    """Load rawpy. Return False if it is not installed."""
    try:
        import rawpy  # noqa: F401, PLC0415 - optional and heavy
    except ImportError:
        return False
    return True


def preview(path: Path) -> bytes:
    """Return the embedded preview as a JPEG as it is stored, with EXIF that holds the orientation and the file's metadata.

    Without a preview it is developed with the camera's white balance.

    Raises:
        FormatMissing: rawpy is not installed.
        Unreadable: it is no RAW file.
    """
    if not load_codec():
        raise FormatMissing(kind="RAW", package="rawpy")
    import rawpy  # noqa: PLC0415 - it is there

    try:
        with rawpy.imread(str(path)) as raw:
            sizes = raw.sizes
            turn, is_wide = _ORIENTATIONS.get(sizes.flip, 1), sizes.raw_width >= sizes.raw_height
            try:
                jpeg = _jpeg_of(rawpy, raw.extract_thumb())
            except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
                jpeg, turn = _developed(raw), 1
    except rawpy.LibRawIOError as error:
        raise Unreadable(str(path), "cut_off") from error
    except rawpy.LibRawFileUnsupportedError as error:
        raise Unreadable(str(path), "not_a_picture") from error
    except rawpy.LibRawError as error:
        raise Unreadable(str(path), "broken", detail=type(error).__name__) from error
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
        own = image.info.get("exif", b"")
        if turn in _QUARTER_TURNS and (image.width >= image.height) != is_wide:
            # Some cameras rotate the preview themselves.
            turn = 1
    return _with_exif(jpeg, _exif(path, own, turn))


def _jpeg_of(rawpy: Any, thumb: Any) -> bytes:
    if thumb.format == rawpy.ThumbFormat.JPEG:
        return bytes(thumb.data)
    out = io.BytesIO()
    Image.fromarray(thumb.data).save(out, "JPEG", quality=95)
    return out.getvalue()


def _developed(raw: Any) -> bytes:
    """Return the sensor's picture as an upright JPEG."""
    out = io.BytesIO()
    pixels = raw.postprocess(use_camera_wb=True, output_bps=8)
    Image.fromarray(pixels).save(out, "JPEG", quality=95)
    return out.getvalue()


def _with_exif(jpeg: bytes, exif: bytes) -> bytes:
    """Return the JPEG with this EXIF in place of all its APP1 segments. Source: ITU-T T.81 B.1.1."""
    kept, at = [], 2
    while jpeg[at : at + 1] == b"\xff" and jpeg[at + 1] not in _IMAGE_DATA:
        size = 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if jpeg[at + 1] != _APP1:
            kept.append(jpeg[at : at + size])
        at += size
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    return b"".join((b"\xff\xd8", segment, *kept, jpeg[at:]))


def _exif(path: Path, own: bytes, turn: int) -> bytes:
    """Return the EXIF of the file, or else of its preview, with LibRaw's orientation.

    If the preview has none, LibRaw writes its own, in which the place is unreliable.
    """
    made = Image.Exif()
    with contextlib.suppress(
        OSError, ValueError, SyntaxError, KeyError, TypeError, IndexError, AttributeError
    ):
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
        if head[:2] in {b"II", b"MM"}:
            # Some makers write their own magic number where TIFF has 42.
            _copy_tags(made, b"Exif\0\0" + head[:2] + (b"*\0" if head[:2] == b"II" else b"\0*") + head[4:])
        elif own:
            _copy_tags(made, own)
    made[exif_tag.ORIENTATION] = turn
    with contextlib.suppress(ValueError, TypeError, OverflowError, AttributeError):
        return made.tobytes()
    bare = Image.Exif()
    bare[exif_tag.ORIENTATION] = turn
    return bare.tobytes()


def _copy_tags(made: Image.Exif, content: bytes) -> None:
    """Copy the tags that are kept from one EXIF block."""
    found = Image.Exif()
    found.load(content)
    for tag in _KEPT_TAGS:
        if found.get(tag):
            made[tag] = found[tag]
    is_by_libraw = str(found.get(exif_tag.SOFTWARE, "")).startswith(("LibRaw", "dcraw"))
    for ifd, wanted in (
        (exif_tag.EXIF_IFD, _KEPT_EXIF_TAGS),
        (exif_tag.GPS_IFD, () if is_by_libraw else _KEPT_GPS_TAGS),
    ):
        values = found.get_ifd(ifd)
        made.get_ifd(ifd).update({tag: values[tag] for tag in wanted if tag in values})
