"""RAW files by the picture that the camera put into them, which is what it showed; through rawpy (LibRaw), an extra."""

import contextlib
import io
from pathlib import Path
from typing import Any

from PIL import Image

from kesong_desktop.errors import FormatMissing, Unreadable
from kesong_desktop.imaging import limits

_HEAD_BYTES = 512 * 1024
_TURNS = {0: 1, 3: 3, 5: 8, 6: 6}
"""LibRaw's ``flip`` as EXIF's orientation."""
_QUARTER = frozenset({6, 8})
_EXIF_IFD, _PLACE_IFD, _ORIENTATION = 0x8769, 0x8825, 0x0112
_APP1, _PIXELS = 0xE1, frozenset({0xDA, 0xD9})
_SOFTWARE = 0x0131
_FIRST = (0x010E, 0x010F, 0x0110, 0x0132)
_INNER = (0x829A, 0x829D, 0x8827, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x920A, 0xA405, 0xA433, 0xA434)
_PLACES = (1, 2, 3, 4, 5, 6)


def is_raw(path: Path) -> bool:
    """By its name, for many of them look like TIFF inside."""
    return path.suffix.lower() in limits.RAW_ENDINGS


def load_codec() -> bool:
    """Load rawpy; False where it is not installed."""
    try:
        import rawpy  # noqa: F401, PLC0415 - optional and heavy
    except ImportError:
        return False
    return True


def preview(path: Path) -> bytes:
    """The picture in the file as JPEG, not turned, with EXIF that says how to turn it, and what the file tells else.

    Raises:
        FormatMissing: rawpy is not installed.
        Unreadable: it is no RAW file, or has no picture in it.
    """
    if not load_codec():
        raise FormatMissing(kind="RAW", package="rawpy")
    import rawpy  # noqa: PLC0415 - it is there

    try:
        with rawpy.imread(str(path)) as raw:
            jpeg = _jpeg_of(rawpy, raw.extract_thumb())
            sizes = raw.sizes
            turn, is_wide = _TURNS.get(sizes.flip, 1), sizes.raw_width >= sizes.raw_height
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError) as error:
        raise Unreadable(str(path), "broken", detail="no preview inside") from error
    except rawpy.LibRawIOError as error:
        raise Unreadable(str(path), "cut_off") from error
    except rawpy.LibRawFileUnsupportedError as error:
        raise Unreadable(str(path), "not_a_picture") from error
    except rawpy.LibRawError as error:
        raise Unreadable(str(path), "broken", detail=type(error).__name__) from error
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
        own = image.info.get("exif", b"")
        if turn in _QUARTER and (image.width >= image.height) != is_wide:
            turn = 1  # some cameras turn the preview themselves
    return _with_exif(jpeg, _exif(path, own, turn))


def _jpeg_of(rawpy: Any, thumb: Any) -> bytes:
    if thumb.format == rawpy.ThumbFormat.JPEG:
        return bytes(thumb.data)
    out = io.BytesIO()
    Image.fromarray(thumb.data).save(out, "JPEG", quality=95)
    return out.getvalue()


def _with_exif(jpeg: bytes, exif: bytes) -> bytes:
    """The JPEG with this EXIF in the place of all that stands in its APP1 segments. Source: ITU-T T.81 B.1.1."""
    kept, at = [], 2
    while jpeg[at : at + 1] == b"\xff" and jpeg[at + 1] not in _PIXELS:
        size = 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if jpeg[at + 1] != _APP1:
            kept.append(jpeg[at : at + size])
        at += size
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    return b"".join((b"\xff\xd8", segment, *kept, jpeg[at:]))


def _exif(path: Path, own: bytes, turn: int) -> bytes:
    """What the file's own head says, else what the picture in it says; the turn is LibRaw's.

    Where the picture says nothing LibRaw writes something of its own, in which a place is not to be relied on.
    """
    made = Image.Exif()
    with contextlib.suppress(
        OSError, ValueError, SyntaxError, KeyError, TypeError, IndexError, AttributeError
    ):
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
        if head[:2] in {b"II", b"MM"}:
            # Some makers write numbers of their own where TIFF has 42.
            _take(made, b"Exif\0\0" + head[:2] + (b"*\0" if head[:2] == b"II" else b"\0*") + head[4:])
        elif own:
            _take(made, own)
    made[_ORIENTATION] = turn
    with contextlib.suppress(ValueError, TypeError, OverflowError, AttributeError):
        return made.tobytes()
    bare = Image.Exif()
    bare[_ORIENTATION] = turn
    return bare.tobytes()


def _take(made: Image.Exif, content: bytes) -> None:
    """What is of use in one source."""
    found = Image.Exif()
    found.load(content)
    for tag in _FIRST:
        if found.get(tag):
            made[tag] = found[tag]
    is_by_libraw = str(found.get(_SOFTWARE, "")).startswith(("LibRaw", "dcraw"))
    for ifd, wanted in ((_EXIF_IFD, _INNER), (_PLACE_IFD, () if is_by_libraw else _PLACES)):
        values = found.get_ifd(ifd)
        made.get_ifd(ifd).update({tag: values[tag] for tag in wanted if tag in values})
