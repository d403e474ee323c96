"""What the roll shows: everything in the library, what became of it, and which of it a person wants to see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import overload

from kesong_desktop.actions import fates
from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.fate import Fate
from kesong_desktop.model.photo import Photo, PhotoId, with_away_told
from kesong_desktop.ui.pictures import File, Key
from kesong_desktop.ui.roll.tiles import Mark
from kesong_desktop.ui.viewer import VIEW_PX

_POSTED = Mark("check-circle", "Posted")
_MARKS = {
    Fate.POSTED: _POSTED,
    Fate.QUEUED: Mark("tray", "In outbox"),
    Fate.DRAFTED: Mark("note-pencil", "In a draft"),
}


@dataclass(frozen=True, slots=True)
class Contents:
    """The library's photos, newest first, and by path what became of them. ``total`` counts those not read as well."""

    photos: Sequence[Photo] = ()
    marks: Mapping[str, Mark] = field(default_factory=dict)
    total: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown. ``found`` None: nothing is searched for."""

    photos: bool = True
    clips: bool = True
    fresh: bool = False
    placed: bool = False
    single: bool = False
    found: frozenset[PhotoId] | None = None


def read(desk: Desk, limit: int = 0) -> Contents:
    """The roll, or the first ``limit`` photos of it. Takes a third of a second for 100,000, so all of it on another thread."""
    photos = desk.library.page(limit=limit) if limit else desk.library.all()
    photos = with_away_told(photos, desk.scanner.roots.away)
    marks = {path: _MARKS[fate] for path, fate in fates.fates(desk, photos).items()}
    return Contents(photos, marks, desk.library.count() if limit else len(photos))


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
    return found


class Shots(Sequence[tuple[Key, str]]):
    """Photos for the viewer, which looks at one of them at a time."""

    def __init__(self, photos: Sequence[Photo]) -> None:
        self._photos = photos

    def __len__(self) -> int:
        return len(self._photos)

    @overload
    def __getitem__(self, index: int) -> tuple[Key, str]: ...

    @overload
    def __getitem__(self, index: slice) -> "Shots": ...

    def __getitem__(self, index: int | slice) -> "tuple[Key, str] | Shots":
        if isinstance(index, slice):
            return Shots(self._photos[index])
        photo = self._photos[index]
        return File(photo.path, VIEW_PX), _words(photo)


def _words(photo: Photo) -> str:
    size = f"{photo.width} × {photo.height}" if photo.width else ""
    parts = (Path(photo.path).name, f"{photo.taken:%Y-%m-%d %H:%M}", size, photo.camera)
    return " · ".join(part for part in parts if part)
