"""Private zones: circles around places that are never named in a post."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from kesong_desktop.model.library.photo import Place, plausible_place

EARTH_M: Final = 6_371_000.0
LEAST_M, MOST_M = 50, 50_000
_LEAST_NAME = 3
"""A shorter name is part of too many words."""


@dataclass(frozen=True, slots=True)
class PrivateZone:
    """A circle around a place, and what the person calls it."""

    name: str
    place: Place
    radius_m: int = 500

    def has(self, place: Place) -> bool:
        """Return whether a place lies within the circle."""
        return distance_m(self.place, place) <= self.radius_m

    def is_named(self, words: str) -> bool:
        """Return whether a place is called as the zone is."""
        name = " ".join(self.name.casefold().split())
        return len(name) >= _LEAST_NAME and name in " ".join(words.casefold().split())


def distance_m(one: Place, other: Place) -> float:
    """Return the distance of two places in metres, by the haversine formula on a sphere."""
    north, south = math.radians(one.latitude), math.radians(other.latitude)
    up, across = south - north, math.radians(other.longitude - one.longitude)
    chord = math.sin(up / 2) ** 2 + math.cos(north) * math.cos(south) * math.sin(across / 2) ** 2
    return 2 * EARTH_M * math.asin(math.sqrt(min(1.0, chord)))


def zone_around(place: Place, zones: Iterable[PrivateZone]) -> PrivateZone | None:
    """Return the first zone in which a place lies, or None."""
    return next((zone for zone in zones if zone.has(place)), None)


def zones_from(text: str) -> tuple[PrivateZone, ...]:
    """Read zones as ``zones_text`` writes them. What is no zone is left out."""
    found = (_zone(part) for part in text.split(";"))
    return tuple(zone for zone in found if zone is not None)


def zones_text(zones: Sequence[PrivateZone]) -> str:
    """Zones in one line for the settings: ``52.51630,13.37770 500 Home; ...``."""
    return "; ".join(
        f"{zone.place.latitude:.5f},{zone.place.longitude:.5f} {zone.radius_m} {_clean(zone.name)}".strip()
        for zone in zones
    )


def _zone(part: str) -> PrivateZone | None:
    try:
        where, radius, *name = part.split(maxsplit=2)
        latitude, _, longitude = where.partition(",")
        place, radius_m = plausible_place(float(latitude), float(longitude)), int(radius)
    except ValueError:
        return None
    if place is None:
        return None
    return PrivateZone(name[0].strip() if name else "", place, min(MOST_M, max(LEAST_M, radius_m)))


def _clean(name: str) -> str:
    return " ".join(name.replace(";", ",").split())
