"""Independent check of exported files for remaining metadata. Shares no code with the modules that write or strip files.

It uses lists of what may be in a file; everything else is reported by its name.
"""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from kesong_desktop.imaging.audit import findings
from kesong_desktop.imaging.audit.byte_source import ByteSource, MalformedFile
from kesong_desktop.imaging.audit.findings import NOTHING, AllowedText
from kesong_desktop.imaging.audit.gif import in_gif
from kesong_desktop.imaging.audit.heif import in_heif
from kesong_desktop.imaging.audit.jpeg import in_jpeg
from kesong_desktop.imaging.audit.mp4 import in_mp4
from kesong_desktop.imaging.audit.png import in_png
from kesong_desktop.imaging.audit.tiff import in_tiff
from kesong_desktop.imaging.audit.webm import in_webm
from kesong_desktop.imaging.audit.webp import in_webp

__all__ = ["NOTHING", "AllowedText", "find_metadata"]

_STILLS = frozenset({b"avif", b"avis", b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})
_FILMS = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"})


def find_metadata(path: Path, allowed: AllowedText = NOTHING) -> list[str]:
    """Return findings about remaining metadata, in words for the user; empty if nothing was found.

    Knows JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF, MP4, MOV and WebM; any other content is ``["unknown content"]``, and a
    structure that is not sound has that among its words. ``allowed`` are the only two texts of EXIF that may be there.
    Reads piece by piece: a clip of gigabytes takes no more memory than a small one.

    Raises:
        OSError: the file cannot be read.
    """
    found: set[str] = set()
    with path.open("rb") as file:
        try:
            for word in _read(ByteSource.whole(file), allowed):
                found.add(word)
        except (
            MalformedFile,
            IndexError,
            ValueError,
            struct.error,
            zlib.error,
            OverflowError,
            RecursionError,
        ):
            found.add(findings.UNKNOWN)
    return sorted(found)


def _read(source: ByteSource, allowed: AllowedText) -> Iterator[str]:
    head = source.head(16)
    for starts, reader in (
        (b"\xff\xd8", in_jpeg),
        (b"\x89PNG", in_png),
        (b"RIFF", in_webp),
        (b"II*\0", in_tiff),
        (b"MM\0*", in_tiff),
    ):
        if head.startswith(starts):
            return reader(source, allowed)
    if head.startswith(b"GIF8"):
        return in_gif(source)
    if head.startswith(b"\x1aE\xdf\xa3"):
        return in_webm(source)
    if head[4:8] == b"ftyp" and head[8:12] in _STILLS:
        return in_heif(source)
    return in_mp4(source) if head[4:8] in _FILMS else iter([findings.UNKNOWN])
