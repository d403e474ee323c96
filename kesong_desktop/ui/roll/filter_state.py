"""Which photos of the roll the user wants to see."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from kesong_desktop.model.library.photo import PhotoId, PhotoKind
from kesong_desktop.roll.filters import RollFilter


@dataclass(frozen=True, slots=True)
class FilterOffer:
    """What there is to choose from: cameras and years with their number of photos, and whether any photo has stars."""

    cameras: Mapping[str, int] = field(default_factory=dict)
    years: Mapping[int, int] = field(default_factory=dict)
    has_stars: bool = False


@dataclass(frozen=True, slots=True)
class FilterState:
    """The chips and the filter menu. ``period`` is the name of the days from ``since`` to ``until``."""

    photos: bool = True
    videos: bool = True
    unposted: bool = False
    located: bool = False
    starred: bool = False
    hides_rejected: bool = False
    stacks: bool = True
    screenshots: bool = False
    posted: bool = False
    unlocated: bool = False
    camera: str = ""
    since: date | None = None
    until: date | None = None
    period: str = ""
    stars: int = 0
    by_event: bool = False

    @property
    def depends_on_ratings(self) -> bool:
        """Whether another rating may hide or show a photo."""
        return self.starred or self.hides_rejected or self.stars > 0

    @property
    def hides_nothing(self) -> bool:
        """Whether every photo is shown, but for stacked ones and screenshots."""
        return self == self.cleared()

    def cleared(self) -> "FilterState":
        """Return the state that hides nothing; stacks, screenshots and sections stay as they are."""
        return FilterState(stacks=self.stacks, screenshots=self.screenshots, by_event=self.by_event)

    def changed(self, **changes: Any) -> "FilterState":
        """Return the state with other fields. Opposites exclude each other: the one that is turned on wins."""
        made = replace(self, **changes)
        for one, other in (("unposted", "posted"), ("located", "unlocated")):
            if changes.get(one):
                made = _without(made, other)
            elif changes.get(other):
                made = _without(made, one)
        return made

    def roll_filter(self, found: frozenset[PhotoId] | None) -> RollFilter:
        """Return the filter over the photos that a search ``found``, or with None over all."""
        kinds: tuple[tuple[bool, PhotoKind], ...] = ((self.photos, "photo"), (self.videos, "video"))
        return RollFilter(
            kinds=frozenset(kind for is_on, kind in kinds if is_on),
            posted=_either(self.posted, self.unposted),
            placed=_either(self.located, self.unlocated),
            cameras=frozenset({self.camera}) if self.camera else None,
            since=self.since,
            until=self.until,
            stars=max(self.stars, int(self.starred)),
            kept=self.hides_rejected,
            screenshots=self.screenshots,
            found=found,
        )


def _either(wanted: bool, unwanted: bool) -> bool | None:
    return True if wanted else False if unwanted else None


def _without(state: FilterState, name: str) -> FilterState:
    changes: dict[str, Any] = {name: False}
    return replace(state, **changes)
