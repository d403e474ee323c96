"""History: places visited, to go back and forward as in a browser."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
_LIMIT = 100


class History(Generic[T]):
    """A list of places with the current one. Visiting a place drops those after the current one."""

    def __init__(self) -> None:
        self._places: list[T] = []
        self._at = -1

    @property
    def current(self) -> T | None:
        """The current place, or None before the first visit."""
        return self._places[self._at] if self._at >= 0 else None

    @property
    def places(self) -> list[T]:
        """The places visited, the latest first."""
        return self._places[::-1]

    def visit(self, place: T) -> None:
        """Make ``place`` the current one; the same place again is not added twice."""
        if place == self.current:
            return
        self._places = [*self._places[: self._at + 1], place][-_LIMIT:]
        self._at = len(self._places) - 1

    def back(self) -> T | None:
        """Go to the place before the current one and return it; None where there is none."""
        return self._go(-1)

    def forward(self) -> T | None:
        """Go to the place after the current one and return it; None where there is none."""
        return self._go(1)

    def remove(self, is_gone: Callable[[T], bool]) -> None:
        """Remove the places for which ``is_gone`` is true, and repetitions that this leaves behind."""
        kept: list[T] = []
        at = -1
        for index, place in enumerate(self._places):
            if not is_gone(place) and (not kept or kept[-1] != place):
                kept.append(place)
            if index == self._at:
                at = len(kept) - 1
        self._places, self._at = kept, at

    def clear(self) -> None:
        """Forget all places visited so far."""
        self._places, self._at = [], -1

    def _go(self, step: int) -> T | None:
        at = self._at + step
        if not 0 <= at < len(self._places):
            return None
        self._at = at
        return self._places[at]
