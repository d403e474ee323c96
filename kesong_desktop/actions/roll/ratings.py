"""Stars and rejections of photos."""

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

from kesong_desktop.errors import NotFound, Reason
from kesong_desktop.model.event import Event, RollChanged
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.library.rating import MOST_STARS, UNRATED, Rating
from kesong_desktop.model.library.sidecar import SidecarFile
from kesong_desktop.paths import absolute
from kesong_desktop.store.journal.ratings import RatingStore
from kesong_desktop.store.library.photos import PhotoLibrary


class Ratings:
    """Reads and stores ratings. The photos' files are not touched."""

    def __init__(self, store: RatingStore, library: PhotoLibrary, report: Callable[[Event], None]) -> None:
        self._store = store
        self._library = library
        self._report = report

    def photos_at(self, files: Iterable[Path]) -> list[Photo]:
        """Return the photos of the roll at these paths.

        Raises:
            NotFound: one is not in the roll.
        """
        photos: list[Photo] = []
        for file in files:
            path = os.path.abspath(absolute(file))  # noqa: PTH100 - resolve() would follow links that the roll has as they are
            photo = self._library.by_path(path)
            if photo is None:
                raise NotFound(Reason.PHOTO_UNKNOWN, path)
            photos.append(photo)
        return photos

    def change(self, photos: Sequence[Photo], how: Callable[[Rating], Rating]) -> list[tuple[Photo, Rating]]:
        """Change the rating of each photo by ``how``; return the new ratings, which are on disk then.

        Raises:
            StoreProblem: nothing was stored.
        """
        before = self._store.of(self._library.all())
        given = [(photo, how(before.get(photo.path, UNRATED))) for photo in photos]
        self._store.put(given).result()
        self._report(RollChanged())
        return given

    def put(self, given: Iterable[tuple[Photo, Rating]]) -> "Future[None]":
        """Store these ratings; the future is done when they are on disk."""
        return self._store.put(given)

    def star_favourites(self, files: Iterable[SidecarFile]) -> None:
        """Imported favourites get five stars. They are new here, so no rating is overwritten."""
        photos = [_photo(one) for one in files if one.metadata.is_favourite]
        given = [(photo, Rating(MOST_STARS)) for photo in photos if photo is not None]
        if given:
            self._store.put(given).result()


def _photo(file: SidecarFile) -> Photo | None:
    """Return the facts by which a rating is matched to its photo; None if the file is missing."""
    try:
        facts = Path(file.path).stat()
    except OSError:
        return None
    taken = file.metadata.taken_here or datetime.fromtimestamp(facts.st_mtime)  # noqa: DTZ006 - photos have local time
    return Photo(
        PhotoId(0),
        file.path,
        "",
        "photo",
        facts.st_size,
        facts.st_mtime_ns,
        taken,
        0,
        0,
        sha256=file.sha256,
    )
