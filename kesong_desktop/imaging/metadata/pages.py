"""Counts the independent pictures of a file: pages of a scan, views of a panorama or a 3D camera, pictures of one HEIF file.

Reduced copies, masks, depth and gain maps are no pages. Sources: TIFF 6.0, section 8 (NewSubfileType); CIPA DC-007, 5.2.3.3.
"""

import struct
from typing import IO, Any

from PIL import Image, MpoImagePlugin, TiffImagePlugin

_NEW_SUBFILE_TYPE, _SUBFILE_TYPE, _WIDTH = 254, 255, 256
_REDUCED_OR_MASK, _OLD_REDUCED = 0b101, 2
_ENTRIES = 0xB002
_VIEW, _UNKNOWN = "Multi-Frame Image", "Undefined"
_MOST_PAGES = 2_000
_DAMAGE = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    EOFError,
    OverflowError,
    struct.error,
)


def count_pages(image: Image.Image, file: IO[bytes]) -> int:
    """Return how many pages an opened picture has, at most some thousands; what is too damaged to be read is none.

    ``file`` is the picture's file; it is left at its position. The picture itself may be at another page afterwards.
    """
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        place = file.tell()
        try:
            return max(1, _tiff_pages(file))
        finally:
            file.seek(place)
    if isinstance(image, MpoImagePlugin.MpoImageFile):
        return _views(image)
    # Pillow's HEIF plugin counts the pictures that are neither thumbnails nor auxiliary.
    return max(1, getattr(image, "n_frames", 1)) if image.format == "HEIF" else 1


def _tiff_pages(file: IO[bytes]) -> int:
    file.seek(0)
    head = file.read(8)
    is_big = len(head) == 8 and 43 in head[2:4]
    known, pages = set[int](), 0
    try:
        directory = TiffImagePlugin.ImageFileDirectory_v2(head + file.read(8) if is_big else head)
        while directory.next and directory.next not in known and len(known) < _MOST_PAGES:
            known.add(directory.next)
            file.seek(directory.next)
            directory.load(file)
            is_other = int(directory.get(_NEW_SUBFILE_TYPE, 0)) & _REDUCED_OR_MASK
            is_page = _WIDTH in directory and not is_other and directory.get(_SUBFILE_TYPE) != _OLD_REDUCED
            pages += is_page
    except _DAMAGE:
        pass
    return pages


def _views(image: MpoImagePlugin.MpoImageFile) -> int:
    """Return how many views there are. Some programs do not say what the pictures are; then those of one size are views."""
    size, kinds = image.size, [str(one["Attribute"]["MPType"]) for one in _entries(image)]
    found = 1
    for number, kind in enumerate(kinds[1:], 1):
        try:
            image.seek(number)
        except _DAMAGE:
            break
        found += kind.startswith(_VIEW) or (kind == _UNKNOWN and image.size == size)
    return found


def _entries(image: MpoImagePlugin.MpoImageFile) -> list[Any]:
    try:
        return list((image.mpinfo or {})[_ENTRIES])
    except _DAMAGE:
        return []
