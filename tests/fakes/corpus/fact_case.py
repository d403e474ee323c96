"""One file of the corpus and what is to be read from it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

ANY: Any = object()
"""A fact that a case is not about."""


@dataclass(frozen=True, slots=True)
class FactCase:
    """``make`` writes the file at a path without an ending, and returns the path that it chose; the rest is what is expected.

    ``corners`` are the colours of the four corners as it is shown: top left, top right, bottom left, bottom right. ``pixel`` is
    the colour of all of it in sRGB.
    """

    name: str
    make: Callable[[Path], Path]
    size: tuple[int, int] = ANY
    taken: datetime | None = ANY
    place: tuple[float, float] | None = ANY
    corners: tuple[str, str, str, str] = ANY
    pixel: tuple[int, int, int] = ANY

    def __str__(self) -> str:
        return self.name
