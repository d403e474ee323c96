"""Steps of a mouse wheel or touchpad: one for each notch or gesture."""

NOTCH = 120
"""What Qt reports for one notch of a wheel."""
_GESTURE_PX = 60
_PAUSE_MS = 250
"""Events that follow each other faster belong to one gesture."""


class WheelSteps:
    """Adds up wheel events. A wheel steps once for each notch, a touchpad once for each gesture, however far it goes.

    Distances count upwards, as Qt reports them; a step of 1 is to the next, below.
    """

    def __init__(self) -> None:
        self._sum = 0
        self._last_ms = 0
        self._has_stepped = False

    def add(
        self, angle: int, pixels: int, *, at_ms: int, is_begin: bool = False, is_momentum: bool = False
    ) -> int:
        """Return the steps of an event: ``angle`` in eighths of a degree, ``pixels`` of a touchpad (0: a wheel).

        ``is_begin`` is emitted when a gesture begins, ``is_momentum`` when the fingers have left the touchpad.
        """
        if is_momentum:
            return 0
        is_new = is_begin or at_ms - self._last_ms > _PAUSE_MS
        self._last_ms = at_ms
        if pixels == 0 and angle and angle % NOTCH == 0:
            self._sum, self._has_stepped = 0, False
            return -angle // NOTCH
        amount, threshold = (pixels, _GESTURE_PX) if pixels else (angle, NOTCH)
        if is_new or amount * self._sum < 0:
            self._sum, self._has_stepped = 0, self._has_stepped and not is_new
        self._sum += amount
        if self._has_stepped or abs(self._sum) < threshold:
            return 0
        self._has_stepped = True
        return -1 if self._sum > 0 else 1
