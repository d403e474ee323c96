"""Work on horizontal bands of a picture, several at a time.

Pillow uses one processor for a picture, and releases the interpreter lock meanwhile. A band fits into a processor's cache.
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PIL import Image

from kesong_desktop.model.edit.geometry import Size

ROWS = 128
"""The height of a band. It does not depend on the computer, so the same pixels come about everywhere."""
_MOST_THREADS = 4
"""Each takes 8 MB of the address space that a decoder process may use."""
_LEAST_PIXELS = 400_000
"""A smaller picture is done before threads would have started."""

BandWork = Callable[[int, int], Image.Image]
"""Returns the rows from the first number up to the second, in their full width."""


def in_bands(size: Size, mode: str, work: BandWork) -> Image.Image:
    """Return the picture of ``size`` and ``mode`` that ``work`` makes band by band, each on any thread."""
    width, height = size
    if height <= ROWS:
        return work(0, height)
    made = Image.new(mode, size)

    def put(top: int) -> None:
        made.paste(work(top, min(height, top + ROWS)), (0, top))

    tops = range(0, height, ROWS)
    threads = min(_MOST_THREADS, os.cpu_count() or 1, len(tops))
    if threads == 1 or width * height < _LEAST_PIXELS:
        for top in tops:
            put(top)
        return made
    with ThreadPoolExecutor(threads) as pool:
        for _ in pool.map(put, tops):
            pass
    return made
