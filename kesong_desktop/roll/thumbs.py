"""Small pictures of the roll: from the library, else made and kept."""

from collections.abc import Callable
from pathlib import Path

from kesong_desktop.errors import Unreadable
from kesong_desktop.model.photo import Photo
from kesong_desktop.store.library import Library

SIZES = (512, 256)
"""Long sides in pixels; both come from one decode."""


class Thumbnailer:
    """Thread-safe; the caller runs it in its picture pool."""

    def __init__(
        self, library: Library, make_two: Callable[[Path, tuple[int, int]], tuple[bytes, bytes]]
    ) -> None:
        self._library = library
        self._make_two = make_two

    def get(self, photo: Photo, size_px: int) -> bytes:
        """A JPEG of at most ``size_px`` (512 or 256) on its longer side.

        Raises:
            Unreadable, FormatMissing: the file cannot be shown.
        """
        if photo.problem:
            raise Unreadable(photo.path, photo.problem, detail=photo.problem_detail)
        kept = self._library.thumb(photo.id, size_px)
        if kept is not None:
            return kept
        made = dict(zip(SIZES, self._make_two(Path(photo.path), SIZES), strict=True))
        self._library.put_thumbs(photo.id, made)
        return made[size_px]
