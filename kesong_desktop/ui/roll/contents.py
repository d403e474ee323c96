"""What the roll shows: everything in the library, what became of it, and which of it a person wants to see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kesong_desktop.actions import fates
from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.fate import Fate
from kesong_desktop.model.photo import Photo, PhotoId, with_away_told
from kesong_desktop.model.rating import Rating
from kesong_desktop.ui.roll.tiles import Mark

_POSTED = Mark("check-circle", "Posted")
_MARKS = {
    Fate.POSTED: _POSTED,
    Fate.QUEUED: Mark("tray", "In outbox"),
    Fate.DRAFTED: Mark("note-pencil", "In a draft"),
}


@dataclass(frozen=True, slots=True)
class Contents:
    """The library's photos, newest first, and by path what became of them, and their ratings.

    ``total`` counts those not read as well.
    """

    photos: Sequence[Photo] = ()
    marks: Mapping[str, Mark] = field(default_factory=dict)
    total: int = 0
    ratings: Mapping[str, Rating] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown. ``found`` None: nothing is searched for."""

    photos: bool = True
    clips: bool = True
    fresh: bool = False
    placed: bool = False
    single: bool = False
    starred: bool = False
    kept: bool = False
    found: frozenset[PhotoId] | None = None


def read(desk: Desk, limit: int = 0) -> Contents:
    """The roll, or the first ``limit`` photos of it. Takes a third of a second for 100,000, so all of it on another thread."""
    photos = desk.library.page(limit=limit) if limit else desk.library.all()
    photos = with_away_told(photos, desk.scanner.roots.away)
    marks = {path: _MARKS[fate] for path, fate in fates.fates(desk, photos).items()}
    total = desk.library.count() if limit else len(photos)
    return Contents(photos, marks, total, desk.ratings.of(photos))


def fitting(roll: Contents, wanted: Wanted) -> Sequence[Photo]:
    """The photos that are wanted."""
    if wanted == Wanted():
        return roll.photos
    found = roll.photos
    if not (wanted.photos and wanted.clips):
        kinds = {kind for kind, on in (("photo", wanted.photos), ("video", wanted.clips)) if on}
        found = [photo for photo in found if photo.kind in kinds]
    if wanted.found is not None:
        found = [photo for photo in found if photo.id in wanted.found]
    if wanted.fresh:
        posted = {path for path, mark in roll.marks.items() if mark == _POSTED}
        found = [photo for photo in found if photo.path not in posted]
    if wanted.placed:
        found = [photo for photo in found if photo.has_place]
    if wanted.single:
        found = [photo for photo in found if not photo.duplicate_of]
    if wanted.starred:
        found = [photo for photo in found if photo.path in roll.ratings and roll.ratings[photo.path].stars]
    if wanted.kept:
        rejected = {path for path, rating in roll.ratings.items() if rating.is_rejected}
        found = [photo for photo in found if photo.path not in rejected]
    return found
