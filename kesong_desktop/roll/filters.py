"""The photos of the camera roll with all that is known about them, and the filters of the view."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.model.library.photo import Photo, PhotoId, PhotoKind
from kesong_desktop.model.library.rating import Rating
from kesong_desktop.model.library.usage import Usage
from kesong_desktop.roll.event_grouping import PhotoEvent
from kesong_desktop.roll.stacks import Stack, cover

BOTH: frozenset[PhotoKind] = frozenset({"photo", "video"})


@dataclass(frozen=True, slots=True)
class RollSnapshot:
    """All photos, newest first, with usage and rating by path, and their stacks and live photos.

    ``total`` counts those that were not read as well, ``cameras`` and ``years`` how many photos are from each.
    """

    photos: Sequence[Photo] = ()
    total: int = 0
    fates: Mapping[str, Usage] = field(default_factory=dict)
    ratings: Mapping[str, Rating] = field(default_factory=dict)
    looks: Mapping[PhotoId, Fingerprint] = field(default_factory=dict)
    stacks: Sequence[Stack] = ()
    moments: Sequence[PhotoEvent] = ()
    screens: frozenset[PhotoId] = frozenset()
    cameras: Mapping[str, int] = field(default_factory=dict)
    live: Mapping[PhotoId, str] = field(default_factory=dict)
    """The video of each live photo by its still; it is not listed as a photo."""
    years: Mapping[int, int] = field(default_factory=dict)
    version: tuple[object, ...] = ()
    """The version of the library and which folders were away."""

    def leads(self, photo: Photo) -> bool:
        """Return whether a photo is preferred as its stack's cover: it was posted or has stars."""
        rating = self.ratings.get(photo.path)
        return self.fates.get(photo.path) is Usage.POSTED or (rating is not None and rating.stars > 0)


@dataclass(frozen=True, slots=True)
class RollFilter:
    """The conditions of a view; None and empty ask for nothing. ``since`` and ``until`` are days, both included.

    ``found`` are the photos that a search found.
    """

    kinds: frozenset[PhotoKind] = BOTH
    posted: bool | None = None
    placed: bool | None = None
    cameras: frozenset[str] | None = None
    since: date | None = None
    until: date | None = None
    stars: int = 0
    kept: bool = False
    """Whether rejected photos are hidden."""
    screenshots: bool = True
    found: frozenset[PhotoId] | None = None


@dataclass(frozen=True, slots=True)
class StackSummary:
    """A stack as it is shown: how many photos it has, and whether it is expanded."""

    count: int
    is_open: bool
    key: PhotoId
    """Identifies the stack whichever photo is its cover."""


@dataclass(frozen=True, slots=True)
class StackedPhotos:
    """Photos with each stack as one of them, except expanded stacks, where the others follow the cover.

    ``piles`` has the stacks by what stands for them, ``moved`` the times of what is followed by those that follow.
    """

    photos: Sequence[Photo]
    piles: Mapping[PhotoId, StackSummary] = field(default_factory=dict)
    moved: Mapping[PhotoId, datetime] = field(default_factory=dict)


def matching_photos(known: RollSnapshot, wanted: RollFilter) -> Sequence[Photo]:
    """Return the photos that match the filter, in their order."""
    found = known.photos
    if wanted.kinds != BOTH:
        found = [photo for photo in found if photo.kind in wanted.kinds]
    if wanted.found is not None:
        found = [photo for photo in found if photo.id in wanted.found]
    if not wanted.screenshots and known.screens:
        found = [photo for photo in found if photo.id not in known.screens]
    if wanted.posted is not None:
        posted = {path for path, fate in known.fates.items() if fate is Usage.POSTED}
        found = [photo for photo in found if (photo.path in posted) is wanted.posted]
    if wanted.placed is not None:
        found = [photo for photo in found if photo.has_place is wanted.placed]
    if wanted.cameras is not None:
        found = [photo for photo in found if photo.camera in wanted.cameras]
    if wanted.stars:
        enough = {path for path, rating in known.ratings.items() if rating.stars >= wanted.stars}
        found = [photo for photo in found if photo.path in enough]
    if wanted.kept:
        rejected = {path for path, rating in known.ratings.items() if rating.is_rejected}
        found = [photo for photo in found if photo.path not in rejected] if rejected else found
    if wanted.since is not None or wanted.until is not None:
        first, last = wanted.since or date.min, wanted.until or date.max
        found = [photo for photo in found if first <= photo.taken.date() <= last]
    return found


def stack_photos(
    known: RollSnapshot, photos: Sequence[Photo], opened: Collection[PhotoId] = ()
) -> StackedPhotos:
    """Return ``photos`` with stacks collapsed, except those whose ``key`` is in ``opened``."""
    shown = {photo.id for photo in photos}
    piles: dict[PhotoId, StackSummary] = {}
    followers: dict[PhotoId, list[Photo]] = {}
    hidden: set[PhotoId] = set()
    moved: dict[PhotoId, datetime] = {}
    for stack in known.stacks:
        members = [photo for photo in stack.photos if photo.id in shown]
        if len(members) < 2:
            continue
        first = cover(members, known.looks, known.leads)
        key = min(photo.id for photo in stack.photos)
        piles[first.id] = StackSummary(len(members), key in opened, key)
        others = [photo for photo in reversed(members) if photo is not first]
        hidden.update(photo.id for photo in others)
        if key in opened:
            followers[first.id] = others
            moved |= {one.id: first.taken for one in others}
    if not piles:
        return StackedPhotos(photos)
    kept: list[Photo] = []
    for photo in photos:
        if photo.id not in hidden:
            kept.append(photo)
            kept += followers.get(photo.id, ())
    return StackedPhotos(kept, piles, moved)


def by_day(photos: Sequence[Photo], moved: Mapping[PhotoId, datetime]) -> list[tuple[date, list[Photo]]]:
    """Return the photos grouped by day, in their order."""
    if not moved:
        return [(day, list(group)) for day, group in groupby(photos, key=lambda photo: photo.taken.date())]
    days = groupby(photos, key=lambda photo: moved.get(photo.id, photo.taken).date())
    return [(day, list(group)) for day, group in days]
