"""Thumbnails and fingerprints of the camera roll: from the library, or made by one decode and stored."""

import threading
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.limits import SMALL_PX
from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.library.thumbnail_pair import ThumbnailPair
from kesong_desktop.store.library.index_queue import IndexQueue, PendingPhoto
from kesong_desktop.store.library.thumbnails import ThumbnailStore


class ThumbnailMaker(Protocol):
    """What decodes files: the decoder pool. In the background it waits until nothing on the screen does."""

    def thumbnails(self, path: Path, *, is_background: bool = False) -> ThumbnailPair:
        """Return two JPEGs in the sizes of ``SMALL_PX``, and the fingerprint of a picture."""
        ...

    def look(self, path: Path, *, is_background: bool = False) -> Fingerprint:
        """Return the fingerprint of a picture."""
        ...

    def embedded(self, path: Path) -> bytes:
        """Return the embedded thumbnail, or nothing."""
        ...


class Thumbnailer:
    """Returns thumbnails. Thread-safe; whoever asks for a photo that is being decoded waits for that decode."""

    def __init__(self, thumbs: ThumbnailStore, queue: IndexQueue, maker: ThumbnailMaker) -> None:
        self._thumbs = thumbs
        self._queue = queue
        self._maker = maker
        self._lock = threading.Lock()
        self._making: dict[PhotoId, Future[ThumbnailPair]] = {}

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
        pair = self._made(photo.id, photo.path, is_background=False)
        return dict(zip(SMALL_PX, pair.jpegs, strict=True))[size_px]

    def get(self, photo: Photo, size_px: int) -> bytes:
        """Return the stored thumbnail, or make it.

        Raises:
            Unreadable, FormatMissing: the file cannot be shown.
        """
        kept = self.kept(photo, size_px)
        return self.make(photo, size_px) if kept is None else kept

    def make_ahead(self, photo: PendingPhoto, *, has_room: bool) -> None:
        """Make and store thumbnails and fingerprint of a photo in the background; without ``has_room`` the fingerprint alone.

        Nothing is done for a photo that was shown or removed meanwhile.

        Raises:
            Unreadable, FormatMissing, DecoderStopped: the file cannot be decoded.
            DiskFull, StoreProblem: they cannot be stored.
        """
        if not self._queue.is_pending(photo.id):
            return
        if has_room:
            self._made(photo.id, photo.path, is_background=True)
        elif photo.kind != "photo" or self._queue.has_fingerprint(photo.id):
            self._queue.finish(photo.id)
        else:
            self._queue.finish(photo.id, self._maker.look(Path(photo.path), is_background=True))

    def _made(self, photo_id: PhotoId, path: str, *, is_background: bool) -> ThumbnailPair:
        with self._lock:
            others = self._making.get(photo_id)
            own: Future[ThumbnailPair] = Future()
            if others is None:
                self._making[photo_id] = own
        if others is not None:
            return others.result()
        try:
            pair = self._maker.thumbnails(Path(path), is_background=is_background)
            self._thumbs.put(photo_id, dict(zip(SMALL_PX, pair.jpegs, strict=True)))
            self._queue.finish(photo_id, pair.fingerprint)
            own.set_result(pair)
        except BaseException as error:
            own.set_exception(error)
            raise
        finally:
            with self._lock:
                del self._making[photo_id]
        return pair
