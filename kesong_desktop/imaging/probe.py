"""What a file of the camera roll is: kind, upright size, time, place. Pictures are not decoded for it."""

import io
from pathlib import Path
from typing import IO

from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging import clip, iptc, limits, metadata
from kesong_desktop.imaging.load import converted, exif_of, open_file, open_image, orientation
from kesong_desktop.model.photo import MediaFacts

_TURNED = frozenset({5, 6, 7, 8})


def probe(path: Path) -> MediaFacts:
    """The facts of a picture or clip, by its bytes, whatever its name says.

    Raises:
        Unreadable: with the reason; a JPEG or PNG without its end is ``cut_off``.
        FormatMissing: its codec is not installed.
    """
    with converted(path), open_file(path, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(16)
        if is_clip(head):
            return clip.probe_clip(path)
        check_end(path, file, head)
    with open_image(path) as image:
        return _facts(image)


def is_clip(head: bytes) -> bool:
    """True where the first 12 bytes are those of MP4, MOV or WebM (and not of HEIC or AVIF)."""
    if head[4:8] == b"ftyp":
        return head[8:12] not in {
            b"avif",
            b"avis",
            b"heic",
            b"heix",
            b"hevc",
            b"heim",
            b"heis",
            b"mif1",
            b"msf1",
        }
    return head[4:8] in {b"moov", b"mdat", b"wide", b"free"} or head[:4] == b"\x1aE\xdf\xa3"


def _facts(image: Image.Image) -> MediaFacts:
    exif = exif_of(image)
    turn = orientation(image)
    width, height = image.size
    if turn in _TURNED:
        width, height = height, width
    camera = metadata.camera(exif)
    return MediaFacts(
        kind="photo",
        mime=image.get_format_mimetype() or "image/jpeg",  # type: ignore[attr-defined]
        width=width,
        height=height,
        orientation=turn,
        taken=metadata.taken(exif, image.info.get("xmp")),
        place=metadata.place(exif),
        camera=camera,
        description=metadata.caption(exif, image.info.get("xmp"), iptc.caption_of(image)),
        is_motion=metadata.is_motion(image.info.get("xmp")),
        is_screenshot=not camera and metadata.is_screenshot(exif, image.info.get("xmp")),
    )


def check_end(path: Path, file: IO[bytes], head: bytes) -> None:
    """A JPEG ends with EOI and a PNG with IEND; many programs put something behind them, so the last 64 kB are searched."""
    marks = {b"\xff\xd8": b"\xff\xd9", b"\x89P": b"IEND"}
    mark = marks.get(head[:2])
    if mark is None:
        return
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - 65_536))
    if mark not in file.read() and not _has_mark_before(file, size, mark):
        raise Unreadable(str(path), "cut_off")


def _has_mark_before(file: IO[bytes], size: int, mark: bytes) -> bool:
    """Motion photos carry megabytes behind the picture: look for its end in the whole file, newest bytes first."""
    block, overlap = 1 << 20, 64
    for end in range(size, 0, -block):
        start = max(0, end - block)
        file.seek(start)
        found = file.read(end - start + overlap)
        # An EOI directly before a clip's header is the end of the picture; elsewhere it may be the embedded thumbnail's.
        if mark == b"IEND" and mark in found:
            return True
        if mark == b"\xff\xd9" and b"\xff\xd9" in found and b"ftyp" in found:
            return True
    return False
