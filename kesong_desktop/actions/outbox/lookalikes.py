"""Finds posts with pictures similar to a file, such as another copy or crop."""

from pathlib import Path

from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.store.journal.posted import PostedMark, PostedMarks
from kesong_desktop.store.library.fingerprints import FingerprintStore
from kesong_desktop.store.library.photos import PhotoLibrary

MOST_BITS = 5
"""Maximum Hamming distance (of 64 bits) of fingerprints of similar pictures."""


class PostedLookalikes:
    """Compares fingerprints with those of the photos in the camera roll that were posted."""

    def __init__(
        self,
        photos: PhotoLibrary,
        fingerprints: FingerprintStore,
        posted: PostedMarks,
        decoder_pool: DecoderPool,
    ) -> None:
        self._photos = photos
        self._fingerprints = fingerprints
        self._posted = posted
        self._decoder_pool = decoder_pool
        self._version: tuple[int, int, int] = (-1, -1, -1)
        self._known: list[tuple[Fingerprint, str]] = []

    def post_like(self, path: Path) -> PostedMark | None:
        """Return the last post with a picture that looks like the file, or None. Decodes the file: not for the GUI thread."""
        known = self._posted_fingerprints()
        if not known:
            return None
        own = self._fingerprint(path)
        if own is None or own.is_plain:
            return None
        alike = {sha256 for one, sha256 in known if (one.dhash ^ own.dhash).bit_count() <= MOST_BITS}
        marks = [mark for sha256 in alike if (mark := self._posted.of(sha256)) is not None]
        return max(marks, key=lambda mark: mark.at_s, default=None)

    def _fingerprint(self, path: Path) -> Fingerprint | None:
        """Return the fingerprint that the camera roll has, else that of the file; None where it cannot be read."""
        photo = self._photos.by_path(str(path))
        if photo is not None and (known := self._fingerprints.of([photo.id]).get(photo.id)) is not None:
            return known
        try:
            return self._decoder_pool.look(path)
        except KesongError:
            return None

    def _posted_fingerprints(self) -> list[tuple[Fingerprint, str]]:
        """Fingerprint and SHA-256 of each photo of the roll that was posted."""
        version = (self._photos.version, self._fingerprints.version, self._posted.count())
        if version != self._version:
            hashes = self._posted.hashes()
            photos = [one for one in self._photos.all() if one.sha256 in hashes] if hashes else []
            prints = self._fingerprints.of([photo.id for photo in photos])
            self._known = [
                (prints[photo.id], photo.sha256)
                for photo in photos
                if photo.id in prints and not prints[photo.id].is_plain
            ]
            self._version = version
        return self._known
