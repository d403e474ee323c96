"""Thumbnails of the camera roll."""

from kesong_desktop.errors import Unreadable
from kesong_desktop.model.library.photo import Photo
from kesong_desktop.roll.thumbnailer import Thumbnailer
from kesong_desktop.store.library.photos import PhotoLibrary


class ThumbnailLoader:
    """Thumbnails of the camera roll as encoded bytes. Any thread may call."""

    def __init__(self, library: PhotoLibrary, thumbnailer: Thumbnailer) -> None:
        self._library = library
        self._thumbnailer = thumbnailer

    def kept(self, photo_id: int, px: int) -> bytes | None:
        """Return the thumbnail of 256 or 512 px, if it was made before.

        Raises:
            Unreadable: the photo is no longer in the roll.
        """
        return self._thumbnailer.kept(self._photo(photo_id), px)

    def embedded(self, photo_id: int) -> bytes:
        """Return the embedded thumbnail of the photo's file; empty if there is none.

        Raises:
            Unreadable: the photo is no longer in the roll.
        """
        return self._thumbnailer.first_sight(self._photo(photo_id))

    def load(self, photo_id: int, px: int) -> bytes:
        """Return the thumbnail of 256 or 512 px, rendered if missing.

        Raises:
            Unreadable, FormatMissing: the file cannot be decoded.
        """
        return self._thumbnailer.get(self._photo(photo_id), px)

    def _photo(self, photo_id: int) -> Photo:
        photo = self._library.by_id(photo_id)
        if photo is None:
            raise Unreadable(str(photo_id), "missing")
        return photo
