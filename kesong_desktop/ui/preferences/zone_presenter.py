"""Presenter of the private zones in the preferences."""

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from kesong_desktop.model.library.photo import Place, plausible_place
from kesong_desktop.model.preflight.private_zone import PrivateZone, zones_from, zones_text
from kesong_desktop.ui.preferences.presenter import PreferencesPresenter
from kesong_desktop.ui.shell.background_work import BackgroundWork

_COORDINATES = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*")


class ZonePresenter(QObject):
    """Adds and removes zones. ``read_place`` reads where a photo was taken.

    ``place_read`` carries the path of a photo and its ``Place``, or None.
    """

    place_read = Signal(str, object)

    def __init__(
        self,
        preferences: PreferencesPresenter,
        read_place: Callable[[str], Place | None],
        work: BackgroundWork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._read_place = read_place
        self._work = work

    @property
    def zones(self) -> tuple[PrivateZone, ...]:
        """The zones as they are in the settings."""
        return zones_from(self._preferences.state.settings.private_zones)

    def add(self, name: str, coordinates: str, radius_m: int) -> bool:
        """Add a zone around coordinates such as ``52.5163, 13.3777``; return False where they are none."""
        place = place_from(coordinates)
        if place is None:
            return False
        self._save((*self.zones, PrivateZone(" ".join(name.split()), place, radius_m)))
        return True

    def remove(self, zone: PrivateZone) -> None:
        """Remove a zone from the settings."""
        self._save(tuple(one for one in self.zones if one != zone))

    def request_place(self, path: str) -> None:
        """Read where a photo was taken; ``place_read`` follows."""
        task = partial(self._read_place, path)
        self._work(
            task, self, partial(self.place_read.emit, path), lambda _: self.place_read.emit(path, None)
        )

    def _save(self, zones: tuple[PrivateZone, ...]) -> None:
        self._preferences.change(private_zones=zones_text(zones))


def place_from(text: str) -> Place | None:
    """Return the place of two coordinates as people copy them from a map, or None."""
    found = _COORDINATES.fullmatch(text)
    return plausible_place(float(found[1]), float(found[2])) if found else None
