"""The roll and all that is known of it, and which of it somebody wants to see."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from kesong_desktop.model.fate import Fate
from kesong_desktop.model.look import Look
from kesong_desktop.model.photo import Photo, PhotoId, PhotoKind
from kesong_desktop.model.rating import Rating
from kesong_desktop.roll.moments import Moment
from kesong_desktop.roll.stacks import Stack, cover

BOTH: frozenset[PhotoKind] = frozenset({"photo", "video"})


@dataclass(frozen=True, slots=True)
class Known:
    """The photos, newest first; by path what became of them and how they are rated; and what of them belongs together.

    ``total`` counts those that were not read as well, ``cameras`` and ``years`` how many photos are from each.
    """

    photos: Sequence[Photo] = ()
    total: int = 0
    fates: Mapping[str, Fate] = field(default_factory=dict)
    ratings: Mapping[str, Rating] = field(default_factory=dict)
    looks: Mapping[PhotoId, Look] = field(default_factory=dict)
    stacks: Sequence[Stack] = ()
    moments: Sequence[Moment] = ()
    screens: frozenset[PhotoId] = frozenset()
    cameras: Mapping[str, int] = field(default_factory=dict)
    live: Mapping[PhotoId, str] = field(default_factory=dict)
    """By still: the clip that belongs to it, which is no photo of its own."""
    years: Mapping[int, int] = field(default_factory=dict)
    version: tuple[object, ...] = ()
    """Of the library that it was read from, and which folders were away."""

    def leads(self, photo: Photo) -> bool:
        """Whether a photo stands for its stack whatever the others are like: it was posted, or has stars."""
        rating = self.ratings.get(photo.path)
        return self.fates.get(photo.path) is Fate.POSTED or (rating is not None and rating.stars > 0)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be seen; None and empty ask for nothing. ``since`` and ``until`` are days, both of them included.

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
    """Without those that are rejected."""
    screenshots: bool = True
    found: frozenset[PhotoId] | None = None


@dataclass(frozen=True, slots=True)
class Pile:
    """A stack as it is shown: how many are in it, and whether they lie open."""

    count: int
    is_open: bool
    key: PhotoId
    """The same whatever stands for the stack."""


@dataclass(frozen=True, slots=True)
class Folded:
    """Photos of which each stack is one, but for those that lie open: there the others follow it at once.

    ``piles`` has the stacks by what stands for them, ``moved`` the times of what is followed by those that follow.
    """

    photos: Sequence[Photo]
    piles: Mapping[PhotoId, Pile] = field(default_factory=dict)
    moved: Mapping[PhotoId, datetime] = field(default_factory=dict)


def fitting(known: Known, wanted: Wanted) -> Sequence[Photo]:
    """The photos that are wanted, in their order."""
    found = known.photos
    if wanted.kinds != BOTH:
        found = [photo for photo in found if photo.kind in wanted.kinds]
    if wanted.found is not None:
        found = [photo for photo in found if photo.id in wanted.found]
    if not wanted.screenshots and known.screens:
        found = [photo for photo in found if photo.id not in known.screens]
    if wanted.posted is not None:
        posted = {path for path, fate in known.fates.items() if fate is Fate.POSTED}
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


def folded(known: Known, photos: Sequence[Photo], opened: Collection[PhotoId] = ()) -> Folded:
    """``photos`` with their stacks folded, but for those whose ``key`` is in ``opened``."""
    shown = {photo.id for photo in photos}
    piles: dict[PhotoId, Pile] = {}
    followers: dict[PhotoId, list[Photo]] = {}
    hidden: set[PhotoId] = set()
    moved: dict[PhotoId, datetime] = {}
    for stack in known.stacks:
        members = [photo for photo in stack.photos if photo.id in shown]
        if len(members) < 2:
            continue
        first = cover(members, known.looks, known.leads)
        key = min(photo.id for photo in stack.photos)
        piles[first.id] = Pile(len(members), key in opened, key)
        others = [photo for photo in reversed(members) if photo is not first]
        hidden.update(photo.id for photo in others)
        if key in opened:
            followers[first.id] = others
            moved |= {one.id: first.taken for one in others}
    if not piles:
        return Folded(photos)
    kept: list[Photo] = []
    for photo in photos:
        if photo.id not in hidden:
            kept.append(photo)
            kept += followers.get(photo.id, ())
    return Folded(kept, piles, moved)


def by_day(photos: Sequence[Photo], moved: Mapping[PhotoId, datetime]) -> list[tuple[date, list[Photo]]]:
    """The photos as days, in their order."""
    if not moved:
        return [(day, list(group)) for day, group in groupby(photos, key=lambda photo: photo.taken.date())]
    days = groupby(photos, key=lambda photo: moved.get(photo.id, photo.taken).date())
    return [(day, list(group)) for day, group in days]
