"""Data sets of IPTC, as photo editors write them. Source: IIM specification 4.2, 1.5 and 2."""

from datetime import datetime

from PIL import Image

from kesong_desktop.imaging import exif_tag
from kesong_desktop.imaging.metadata.time_text import parse_time

CAPTION_MARK = b"\x1c\x02\x78"
"""The first bytes of a caption's data set."""
DATE_MARKS = (b"\x1c\x02\x37", b"\x1c\x02\x3e")
"""The first bytes of the data sets with the days when a picture was taken and digitised."""
BY_LINE, COPYRIGHT_NOTICE, CAPTION = 80, 116, 120
_CREATED, _DIGITIZED = (55, 60), (62, 63)
"""Day and time."""
"""Numbers of data sets in the application record."""
_RESOURCE = 0x0404
_MONTH_CHARS = 6
_MARK, _APPLICATION_RECORD, _EXTENDED = 0x1C, 2, 0x8000


def read_block(image: Image.Image) -> bytes:
    """Return the data sets of a JPEG or TIFF, or nothing."""
    resources = image.info.get("photoshop")
    block = resources.get(_RESOURCE) if isinstance(resources, dict) else None
    if block is None and hasattr(image, "tag_v2"):
        block = image.tag_v2.get(exif_tag.IPTC)
        if isinstance(block, tuple) and all(isinstance(one, int) and 0 <= one < 256 for one in block):
            block = bytes(block)
    return data_sets_in(block) if isinstance(block, bytes) else b""


def original_time(block: bytes) -> datetime | None:
    """Return when the picture was taken, aware if the time gives its offset; noon if only the day is known, or None."""
    return _time(block, *_CREATED)


def digitized_time(block: bytes) -> datetime | None:
    """Return when the picture was digitised, as ``original_time`` does."""
    return _time(block, *_DIGITIZED)


def data_sets_in(resources: bytes) -> bytes:
    """Return the data sets in Photoshop's image resources, or the bytes themselves if they are data sets.

    Source: Adobe Photoshop File Formats Specification, image resource blocks.
    """
    at = 0
    while resources[at : at + 4] == b"8BIM" and at + 12 <= len(resources):
        number, name = int.from_bytes(resources[at + 4 : at + 6], "big"), resources[at + 6]
        at += 6 + (name + 2 & ~1)
        size = int.from_bytes(resources[at : at + 4], "big")
        if number == _RESOURCE:
            return resources[at + 4 : at + 4 + size]
        at += 4 + (size + 1 & ~1)
    return resources if resources[:1] == bytes([_MARK]) else b""


def _time(block: bytes, day_number: int, clock_number: int) -> datetime | None:
    day = find_data_set(block, day_number).decode("ascii", "ignore").strip()
    if len(day) == _MONTH_CHARS and day.isdigit():
        day = f"{day}00"
    # A month or day of 00 is unknown.
    clock = find_data_set(block, clock_number).decode("ascii", "ignore").strip()
    return parse_time(f"{day}T{clock}" if clock else day)


def find_data_set(block: bytes, number: int) -> bytes:
    """Return the first data set with that number, or nothing. Reading stops at the first malformed one."""
    at = 0
    while at + 5 <= len(block) and block[at] == _MARK:
        size = int.from_bytes(block[at + 3 : at + 5], "big")
        # An extended data set; none of those read here is that long.
        if size >= _EXTENDED:
            break
        if (block[at + 1], block[at + 2]) == (_APPLICATION_RECORD, number):
            return block[at + 5 : at + 5 + size]
        at += 5 + size
    return b""
