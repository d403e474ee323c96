"""Position and size of a zoomed picture in a viewport. All lengths are pixels of the screen or of the picture."""

from dataclasses import dataclass, replace

LARGEST = 16.0
_MOST_FITTED = 1.0
"""A small picture is shown in its own pixels, not enlarged to fit."""
STEP = 1.25


@dataclass(frozen=True, slots=True)
class Zoom:
    """A picture of ``size`` in a room of ``room``. ``scale`` is screen pixels for each pixel of the picture, None: it fits.

    ``centre`` is the point of the picture that lies in the middle of the room.
    """

    size: tuple[float, float] = (0.0, 0.0)
    room: tuple[float, float] = (0.0, 0.0)
    scale: float | None = None
    centre: tuple[float, float] = (0.0, 0.0)

    @property
    def fitting(self) -> float:
        """The scale at which the whole picture is seen."""
        if not all(self.size) or not all(self.room):
            return 1.0
        return min(self.room[0] / self.size[0], self.room[1] / self.size[1], _MOST_FITTED)

    @property
    def now(self) -> float:
        """The scale in use: ``scale``, or ``fitting`` where that is None."""
        return self.fitting if self.scale is None else self.scale

    @property
    def middle(self) -> tuple[float, float]:
        """The point in the middle of the room."""
        return self.room[0] / 2, self.room[1] / 2

    @property
    def is_movable(self) -> bool:
        """Whether a part of the picture lies outside the room."""
        return any(side * self.now > room + 0.5 for side, room in zip(self.size, self.room, strict=True))

    @property
    def target(self) -> tuple[float, float, float, float]:
        """Left, top, width and height in the room. At 100 % it begins on a whole pixel, so that nothing is blended."""
        now = self.now
        wide, high = self.size[0] * now, self.size[1] * now
        if self.scale is None:
            left, top = (self.room[0] - wide) / 2, (self.room[1] - high) / 2
        else:
            left = self.room[0] / 2 - self.centre[0] * now
            top = self.room[1] / 2 - self.centre[1] * now
        return (round(left), round(top), wide, high) if now == 1.0 else (left, top, wide, high)

    def of(self, size: tuple[float, float], room: tuple[float, float]) -> "Zoom":
        """Return the zoom for another size of picture or room; the point in the middle stays there."""
        if (size, room) == (self.size, self.room):
            return self
        known = all(self.size)
        centre = (
            (self.centre[0] * size[0] / self.size[0], self.centre[1] * size[1] / self.size[1])
            if known
            else (size[0] / 2, size[1] / 2)
        )
        return _held(replace(self, size=size, room=room, centre=centre))

    def fitted(self) -> "Zoom":
        """Return the zoom that fits the whole picture."""
        return replace(self, scale=None, centre=(self.size[0] / 2, self.size[1] / 2))

    def zoomed(self, scale: float, at: tuple[float, float]) -> "Zoom":
        """Return the zoom at another scale, where the point at ``at`` of the room stays; no smaller than what fits."""
        smallest = min(self.fitting, 1.0)
        wanted = max(smallest, min(LARGEST, scale))
        if abs(wanted / self.fitting - 1) < 1e-6:
            return self.fitted()
        left, top, _, _ = self.target
        under = ((at[0] - left) / self.now, (at[1] - top) / self.now)
        centre = (
            under[0] + (self.room[0] / 2 - at[0]) / wanted,
            under[1] + (self.room[1] / 2 - at[1]) / wanted,
        )
        return _held(replace(self, scale=wanted, centre=centre))

    def stepped(self, steps: float, at: tuple[float, float]) -> "Zoom":
        """Return the zoom so many steps larger, or smaller if negative. It stops at 100 % and where the picture fits."""
        wanted = self.now * STEP**steps
        for rest in (1.0, self.fitting):
            if min(self.now, wanted) < rest * 0.999 and max(self.now, wanted) > rest * 1.001:
                wanted = rest
                break
        return self.zoomed(wanted, at)

    def panned(self, dx: float, dy: float) -> "Zoom":
        """Return the zoom moved by so many screen pixels, at most to the picture's edges."""
        if self.scale is None:
            return self
        centre = (self.centre[0] - dx / self.scale, self.centre[1] - dy / self.scale)
        return _held(replace(self, centre=centre))


def _held(zoom: Zoom) -> Zoom:
    """Return the zoom without empty margins where the picture is larger than the room, and centred where it is smaller."""
    if zoom.scale is None:
        return zoom.fitted()
    centre = []
    for side, room, wanted in zip(zoom.size, zoom.room, zoom.centre, strict=True):
        half = room / zoom.scale / 2
        centre.append(side / 2 if half * 2 >= side else max(half, min(side - half, wanted)))
    return replace(zoom, centre=(centre[0], centre[1]))
