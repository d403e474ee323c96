"""What a file tells of itself that may go into a post: its caption, its place. Reads the file where the roll does not know it."""

from pathlib import Path

from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import KesongError
from kesong_desktop.model.photo import MediaFacts, Place


def caption_of(desk: Desk, path: str) -> str:
    """The caption in a file, or empty. Not for the window's thread."""
    photo = desk.library.by_path(path)
    if photo is not None:
        return photo.description
    facts = _facts(desk, path)
    return facts.description if facts else ""


def place_of(desk: Desk, path: str) -> Place | None:
    """Where a file says that it was taken, or None. Not for the window's thread."""
    photo = desk.library.by_path(path)
    if photo is not None and photo.latitude is not None and photo.longitude is not None:
        return Place(photo.latitude, photo.longitude)
    facts = _facts(desk, path)
    return facts.place if facts else None


def in_words(place: Place) -> str:
    """A place to within about a kilometre, such as ``43.46° N, 11.88° E``."""
    north, east = round(place.latitude, 2), round(place.longitude, 2)
    return f"{abs(north):.2f}° {'N' if north >= 0 else 'S'}, {abs(east):.2f}° {'E' if east >= 0 else 'W'}"


def _facts(desk: Desk, path: str) -> MediaFacts | None:
    try:
        return desk.fence.probe(Path(path))
    except KesongError:  # the check tells what is wrong with it
        return None
