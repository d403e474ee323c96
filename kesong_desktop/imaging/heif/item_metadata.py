"""EXIF, XMP and colour profile in the items of HEIF and AVIF files, for pictures whose decoder does not read them.

Sources: ISO/IEC 23008-12, annex A (Exif and XMP); ISO/IEC 14496-12, 12.1.5 (colr).
"""

import contextlib
from typing import IO, Any

from PIL import Image

from kesong_desktop.imaging import exif_tag
from kesong_desktop.imaging.color.cicp import cicp_profile
from kesong_desktop.imaging.heif.item_table import DAMAGE, HeifItems

_XMP = b"application/rdf+xml"
_EXIF_HEADER = b"Exif\0\0"
_PROFILES = (b"prof", b"rICC")
_MAX_BLOCK_BYTES = 16 << 20
_UPRIGHT = 1


def complete_info(image: Image.Image, file: IO[bytes]) -> None:
    """Add to the ``info`` of a picture what its file holds of EXIF, XMP and colours; what stands there already goes before."""
    with contextlib.suppress(*DAMAGE, SyntaxError, TypeError):
        items = HeifItems(file)
        _add_profile(image.info, [body for kind, body in items.properties(items.primary) if kind == b"colr"])
        for number in items.descriptions(items.primary):
            content = items.content(number)[:_MAX_BLOCK_BYTES]
            if items.kind(number) == b"Exif":
                start = 4 + int.from_bytes(content[:4], "big")
                image.info.setdefault("exif", _upright(content[start:]))
            elif items.kind(number) == _XMP:
                image.info.setdefault("xmp", content)


def _add_profile(info: dict[Any, Any], colours: list[bytes]) -> None:
    profile = next((body[4:] for body in colours if body[:4] in _PROFILES), None)
    points = next((body for body in colours if body[:4] == b"nclx" and len(body) >= 8), b"")
    if profile is None and points:
        profile = cicp_profile(int.from_bytes(points[4:6], "big"), int.from_bytes(points[6:8], "big"))
    if profile:
        info.setdefault("icc_profile", profile)


def _upright(tiff: bytes) -> bytes:
    """Return EXIF without the orientation, which the container's own has replaced."""
    exif = Image.Exif()
    exif.load(_EXIF_HEADER + tiff)
    if exif.get(exif_tag.ORIENTATION, _UPRIGHT) == _UPRIGHT:
        return _EXIF_HEADER + tiff
    exif[exif_tag.ORIENTATION] = _UPRIGHT
    return exif.tobytes()
