"""A second, independent reader: what private things does a file still hold? Shares no code with what writes or strips.

It goes by lists of what may be in a file; what is on none is refused by its name.
"""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from kesong_desktop.imaging.private import words
from kesong_desktop.imaging.private.gif import in_gif
from kesong_desktop.imaging.private.heif import in_heif
from kesong_desktop.imaging.private.jpeg import in_jpeg
from kesong_desktop.imaging.private.mp4 import in_mp4
from kesong_desktop.imaging.private.png import in_png
from kesong_desktop.imaging.private.source import Source, Unsound
from kesong_desktop.imaging.private.tiff import in_tiff
from kesong_desktop.imaging.private.webm import in_webm
from kesong_desktop.imaging.private.webp import in_webp
from kesong_desktop.imaging.private.words import NOTHING, Allowed

__all__ = ["NOTHING", "Allowed", "find_private"]

_STILLS = frozenset({b"avif", b"avis", b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})
_FILMS = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"})


def find_private(path: Path, allowed: Allowed = NOTHING) -> list[str]:
    """What is still inside that its maker did not mean to share, named for a person; empty: nothing was found.

    Knows JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF, MP4, MOV and WebM; any other content is ``["unknown content"]``, and a
    structure that is not sound has that among its words. ``allowed`` are the only two texts of EXIF that may be there.
    Reads piece by piece: a clip of gigabytes takes no more memory than a small one.

    Raises:
        OSError: the file cannot be read.
    """
    found: set[str] = set()
    with path.open("rb") as file:
        try:
            for word in _read(Source.whole(file), allowed):
                found.add(word)
        except (Unsound, IndexError, ValueError, struct.error, zlib.error, OverflowError, RecursionError):
            found.add(words.UNKNOWN)
    return sorted(found)


def _read(source: Source, allowed: Allowed) -> Iterator[str]:
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
    return in_mp4(source) if head[4:8] in _FILMS else iter([words.UNKNOWN])
