"""What the roll shows: photos in sections, with their badges. Made on another thread for a large roll."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.library.usage import Usage
from kesong_desktop.roll.event_grouping import PhotoEvent, number_at
from kesong_desktop.roll.filters import (
    RollFilter,
    RollSnapshot,
    StackedPhotos,
    StackSummary,
    by_day,
    matching_photos,
    stack_photos,
)
from kesong_desktop.ui.roll import section_text


@dataclass(frozen=True, slots=True)
class RollOrder:
    """How photos are shown: with similar ones stacked but for the stacks in ``opened``, and in sections by day or by event."""

    stacks: bool = True
    by_event: bool = False
    opened: frozenset[PhotoId] = frozenset()


@dataclass(frozen=True, slots=True)
class RollSection:
    """``count`` photos below a header; ``day`` is that of the first of them."""

    day: date
    title: str
    detail: str
    count: int


@dataclass(frozen=True, slots=True)
class RollArrangement:
    """``matching`` counts the photos that match the filter, stacked or not; ``screenshots`` those left out as screenshots.

    ``ratios`` has width / height of each photo, ``usages`` is by path, ``stacks`` by the photo that stands for the stack.
    """

    photos: Sequence[Photo] = ()
    ratios: Sequence[float] = ()
    sections: Sequence[RollSection] = ()
    usages: Mapping[str, Usage] = field(default_factory=dict)
    stacks: Mapping[PhotoId, StackSummary] = field(default_factory=dict)
    matching: int = 0
    screenshots: int = 0


def arrange(known: RollSnapshot, wanted: RollFilter, order: RollOrder) -> RollArrangement:
    """Return the photos of the roll that match a filter, in the order and the sections of the view."""
    photos = matching_photos(known, wanted)
    stacked = stack_photos(known, photos, order.opened) if order.stacks else StackedPhotos(photos)
    sections = _by_event(stacked, known.moments) if order.by_event else _by_day(stacked, known.moments)
    return RollArrangement(
        photos=stacked.photos,
        ratios=[_ratio(photo) for photo in stacked.photos],
        sections=sections,
        usages=known.fates,
        stacks=stacked.piles,
        matching=len(photos),
        screenshots=0 if wanted.screenshots else len(known.screens),
    )


def arrange_all(photos: Sequence[Photo]) -> RollArrangement:
    """Return an arrangement of these photos by day, without usages, stacks or filter."""
    return arrange(RollSnapshot(photos, len(photos)), RollFilter(), RollOrder())


def _by_day(stacked: StackedPhotos, events: Sequence[PhotoEvent]) -> list[RollSection]:
    starts = [event.first for event in events]
    return [
        RollSection(day, section_text.day(day), _day_detail(photos, starts), len(photos))
        for day, photos in by_day(stacked.photos, stacked.moved)
    ]


def _by_event(stacked: StackedPhotos, events: Sequence[PhotoEvent]) -> list[RollSection]:
    starts, moved = [event.first for event in events], stacked.moved
    found = groupby(stacked.photos, key=lambda photo: number_at(starts, moved.get(photo.id, photo.taken)))
    return [_event_section(list(photos), events[number], moved) for number, photos in found]


def _event_section(photos: list[Photo], event: PhotoEvent, moved: Mapping[PhotoId, datetime]) -> RollSection:
    own = [photo.taken for photo in photos if photo.id not in moved]
    first, last = min(own), max(own)
    title = section_text.joined(section_text.day(first.date()), section_text.span(first, last))
    place = section_text.location(event.place) if event.place is not None else ""
    return RollSection(
        last.date(), title, section_text.joined(section_text.counts(photos), place), len(photos)
    )


def _day_detail(photos: Sequence[Photo], starts: Sequence[datetime]) -> str:
    """Return how many photos a day has, how many events if several, and from when to when it goes."""
    counts = section_text.counts(photos)
    if len(photos) < 2:
        return counts
    times = [photo.taken for photo in photos]
    events = len({number_at(starts, one) for one in times})
    several = section_text.events(events) if events > 1 else ""
    return section_text.joined(counts, several, section_text.span(min(times), max(times)))


def _ratio(photo: Photo) -> float:
    return photo.width / photo.height if photo.width and photo.height else 1.0
