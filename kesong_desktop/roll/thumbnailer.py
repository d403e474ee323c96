"""Thumbnails of the camera roll: from the library, or made and stored."""

from pathlib import Path
from typing import Protocol

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.limits import SMALL_PX
from kesong_desktop.model.library.photo import Photo
from kesong_desktop.store.library.thumbnails import ThumbnailStore


class ThumbnailMaker(Protocol):
    """What makes thumbnails: the decoder pool."""

    def thumbnails(self, path: Path) -> tuple[bytes, bytes]:
        """Return two JPEGs in the sizes of ``SMALL_PX``."""
        ...

    def embedded(self, path: Path) -> bytes:
        """Return the embedded thumbnail, or nothing."""
        ...


class Thumbnailer:
    """Returns thumbnails. Thread-safe; called in the picture pool."""

    def __init__(self, thumbs: ThumbnailStore, maker: ThumbnailMaker) -> None:
        self._thumbs = thumbs
        self._maker = maker

    def kept(self, photo: Photo, size_px: int) -> bytes | None:
        """Return the stored thumbnail, or None.

        Raises:
            Unreadable: it is known that the file cannot be shown.
        """
        if photo.problem:
            raise Unreadable(photo.path, photo.problem, detail=photo.problem_detail)
        return self._thumbs.get(photo.id, size_px)

    def first_sight(self, photo: Photo) -> bytes:
        """Return a quick preview of lower quality than ``make`` returns; empty if there is none.

        Raises:
            Unreadable: the file cannot be read.
        """
        return self._maker.embedded(Path(photo.path)) if photo.kind == "photo" else b""

    def make(self, photo: Photo, size_px: int) -> bytes:
        """Make and store a JPEG of at most ``size_px`` (one of ``SMALL_PX``) on its longer side.

        Raises:
            Unreadable, FormatMissing: the file cannot be shown.
        """
        made = dict(zip(SMALL_PX, self._maker.thumbnails(Path(photo.path)), strict=True))
        self._thumbs.put(photo.id, made)
        return made[size_px]

    def get(self, photo: Photo, size_px: int) -> bytes:
        """Return the stored thumbnail, or make it.

        Raises:
            Unreadable, FormatMissing: the file cannot be shown.
        """
        kept = self.kept(photo, size_px)
        return self.make(photo, size_px) if kept is None else kept
