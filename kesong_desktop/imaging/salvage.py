"""Decodes truncated pictures as far as possible, and measures how much of the picture is there."""

import contextlib
import io
import threading
from collections.abc import Iterator
from typing import IO

from PIL import Image, ImageFile

from kesong_desktop.imaging.completeness import count_scans, end_of_first_scan

MIN_SHARE = 0.5
"""A picture of which fewer rows are there cannot be opened."""
_FORMATS = frozenset({"JPEG", "MPO", "PNG", "GIF", "TIFF", "BMP"})
"""Formats that are decoded from the start to the end, so that a part can be shown."""
_JPEG = frozenset({"JPEG", "MPO"})
_FAILURES = (OSError, SyntaxError, EOFError, ValueError)
_END = b"\xff\xd9"
_TAILS = (_END, b"\xff\x00" * 64 + _END)
"""Two different ends for a JPEG without one: what they decode to is not in the file."""
_ONE_SCAN_SHARE = 0.9
"""Of a progressive JPEG that lacks only its finer scans."""
_FILLS = (0, 255)
_ROWS = 16

_lock = threading.Lock()
_lenient_count = 0


def load_pixels(image: Image.Image) -> Image.Image:
    """Return the opened picture with its pixels decoded; of one whose end is missing the part that is there.

    Raises:
        OSError, SyntaxError, EOFError, ValueError: it cannot be decoded, or less than ``MIN_SHARE`` of its rows.
    """
    file = image.fp if isinstance(image, ImageFile.ImageFile) else None
    try:
        image.load()
    except _FAILURES:
        found, share = _partial(file, image) if file is not None else (None, 0.0)
        if found is None or share < MIN_SHARE:
            raise
        return found
    return image


def share_decoded(image: Image.Image) -> float:
    """Return how much of an opened picture can be decoded, from 0 to 1, by its rows. Decodes the picture."""
    file = image.fp if isinstance(image, ImageFile.ImageFile) else None
    try:
        image.load()
    except _FAILURES:
        return _partial(file, image)[1] if file is not None else 0.0
    return 1.0


@contextlib.contextmanager
def lenient() -> Iterator[None]:
    """Let Pillow ignore damaged ancillary chunks and missing ends inside. The setting is one for all threads."""
    global _lenient_count  # noqa: PLW0603 - Pillow's setting is global too
    with _lock:
        _lenient_count += 1
        ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield
    finally:
        with _lock:
            _lenient_count -= 1
            ImageFile.LOAD_TRUNCATED_IMAGES = _lenient_count > 0


def _partial(file: IO[bytes], image: Image.Image) -> tuple[Image.Image | None, float]:
    """Return the picture decoded as far as it goes, and the share of its rows that are in the file.

    It is decoded twice, with different values in place of what is missing: rows that differ are not in the file.
    """
    if image.format not in _FORMATS:
        return None, 0.0
    try:
        if image.format in _JPEG:
            first, second = (_jpeg_with(file, tail, image) for tail in _TAILS)
            # Each scan of a progressive JPEG covers the picture: once the second has begun, the first is complete.
            if first.info.get("progressive") and _scans(file) > 1:
                return first, max(_ONE_SCAN_SHARE, _share(first, second, is_from_top=True))
            return first, _share(first, second, is_from_top=True)
        first, second = (_filled(file, fill, image) for fill in _FILLS)
        return first, _share(first, second, is_from_top=False)
    except (*_FAILURES, AttributeError, TypeError):
        return None, 0.0


def _jpeg_with(file: IO[bytes], tail: bytes, image: Image.Image) -> Image.Image:
    file.seek(0)
    content = file.read()
    try:
        return _drafted(content + tail, image)
    except _FAILURES:
        # What is behind a JPEG without its end marker may look like damaged parts of it.
        return _drafted(content[: end_of_first_scan(content)] + tail, image)


def _drafted(content: bytes, image: Image.Image) -> Image.Image:
    made = Image.open(io.BytesIO(content), formats=("JPEG",))
    made.draft(image.mode, image.size)
    made.load()
    return made


def _scans(file: IO[bytes]) -> int:
    file.seek(0)
    return count_scans(file.read())[0]


def _filled(file: IO[bytes], fill: int, image: Image.Image) -> Image.Image:
    file.seek(0)
    with lenient():
        made = Image.open(file, formats=(image.format or "",))
        made.im = Image.new(made.mode, made.size, fill).im
        made.load()
    return made


def _share(first: Image.Image, second: Image.Image, *, is_from_top: bool) -> float:
    """Return the share of equal rows: all, or only those before the first that differs."""
    width, height = first.size
    equal = 0
    for top in range(0, height, _ROWS):
        bottom = min(top + _ROWS, height)
        rows = _equal_rows(first, second, top, bottom, width)
        equal += rows
        if is_from_top and rows < bottom - top:
            break
    return equal / height


def _equal_rows(first: Image.Image, second: Image.Image, top: int, bottom: int, width: int) -> int:
    """Return how many rows from ``top`` on, before the first that differs, are equal in both."""
    box = (0, top, width, bottom)
    one, other = first.crop(box).tobytes(), second.crop(box).tobytes()
    if one == other:
        return bottom - top
    stride = len(one) // (bottom - top)
    return next(
        row for row in range(bottom - top) if one[row * stride :][:stride] != other[row * stride :][:stride]
    )
