"""Small pictures of the roll: from the library, else made and kept."""

from pathlib import Path
from typing import Protocol

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.limits import SMALL_PX
from kesong_desktop.model.photo import Photo
from kesong_desktop.store.thumbs import Thumbs


class Maker(Protocol):
    """Makes small pictures: the fence."""

    def thumbnails(self, path: Path) -> tuple[bytes, bytes]:
        """Two JPEGs, of the sizes of ``SMALL_PX``."""
        ...

    def embedded(self, path: Path) -> bytes:
        """The file's own, or nothing."""
        ...


class Thumbnailer:
    """Thread-safe; the caller runs it in its picture pool."""

    def __init__(self, thumbs: Thumbs, maker: Maker) -> None:
        self._thumbs = thumbs
        self._maker = maker

    def kept(self, photo: Photo, size_px: int) -> bytes | None:
        """The picture that was made before, or None.

        Raises:
            Unreadable: it is known that the file cannot be shown.
        """
        if photo.problem:
            raise Unreadable(photo.path, photo.problem, detail=photo.problem_detail)
        return self._thumbs.get(photo.id, size_px)

    def first_sight(self, photo: Photo) -> bytes:
        """What can be shown at once, and is worse than what ``make`` gives; empty where there is nothing.

        Raises:
            Unreadable: the file cannot be read.
        """
        return self._maker.embedded(Path(photo.path)) if photo.kind == "photo" else b""

    def make(self, photo: Photo, size_px: int) -> bytes:
        """A JPEG of at most ``size_px`` (one of ``SMALL_PX``) on its longer side, made anew and kept.

        Raises:
            Unreadable, FormatMissing: the file cannot be shown.
        """
        made = dict(zip(SMALL_PX, self._maker.thumbnails(Path(photo.path)), strict=True))
        self._thumbs.put(photo.id, made)
        return made[size_px]

    def get(self, photo: Photo, size_px: int) -> bytes:
        """As it is kept, else as it is made.

        Raises:
            Unreadable, FormatMissing: the file cannot be shown.
        """
        kept = self.kept(photo, size_px)
        return self.make(photo, size_px) if kept is None else kept
