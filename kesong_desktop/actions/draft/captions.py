"""Captions and places stored in photo files."""

from pathlib import Path

from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.library.photo import MediaFacts, Place
from kesong_desktop.store.library.photos import PhotoLibrary


class Captions:
    """Looks up the caption and the place of a file: in the camera roll's index first, else in the file itself."""

    def __init__(self, library: PhotoLibrary, decoder_pool: DecoderPool) -> None:
        self._library = library
        self._decoder_pool = decoder_pool

    def known(self, path: str) -> str:
        """Return the caption that the camera roll has for a file, or empty. Does not open the file."""
        photo = self._library.by_path(path)
        return photo.description if photo else ""

    def read(self, path: str) -> str:
        """Return the caption of a file, or empty. May decode the file: not for the GUI thread."""
        photo = self._library.by_path(path)
        if photo is not None:
            return photo.description
        facts = self._probe(path)
        return facts.description if facts else ""

    def place(self, path: str) -> Place | None:
        """Return the coordinates stored with a file, or None. May decode the file: not for the GUI thread."""
        photo = self._library.by_path(path)
        if photo is not None and photo.latitude is not None and photo.longitude is not None:
            return Place(photo.latitude, photo.longitude)
        facts = self._probe(path)
        return facts.place if facts else None

    def _probe(self, path: str) -> MediaFacts | None:
        """Return the facts of a file; None where it cannot be read, which preflight reports."""
        try:
            return self._decoder_pool.probe(Path(path))
        except KesongError:
            return None


def place_label(place: Place) -> str:
    """Return a place to within about a kilometre, such as ``43.46° N, 11.88° E``."""
    north, east = round(place.latitude, 2), round(place.longitude, 2)
    return f"{abs(north):.2f}° {'N' if north >= 0 else 'S'}, {abs(east):.2f}° {'E' if east >= 0 else 'W'}"
