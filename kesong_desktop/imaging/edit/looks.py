"""The looks: film-like gradings, read from ``resources/looks.json`` when one is needed."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from kesong_desktop import assets
from kesong_desktop.errors import NotFound, Reason

_Unit = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
_Points = Annotated[tuple[tuple[_Unit, _Unit], ...], msgspec.Meta(min_length=2)]
STRAIGHT: tuple[tuple[float, float], ...] = ((0.0, 0.0), (1.0, 1.0))


class Look(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A grading, done in this order: ``curve``, then ``mono`` or ``saturation``, then ``red``, ``green`` and ``blue``.

    Curves are points (in, out) from 0 to 1. ``mono``: how much each channel counts in the grey, else None. ``saturation`` 1
    leaves it. ``vignette`` and ``grain`` are added to the recipe's.
    """

    id: str
    name: str
    curve: _Points = STRAIGHT
    saturation: Annotated[float, msgspec.Meta(ge=0.0, le=2.0)] = 1.0
    mono: tuple[float, float, float] | None = None
    red: _Points = STRAIGHT
    green: _Points = STRAIGHT
    blue: _Points = STRAIGHT
    vignette: int = 0
    grain: int = 0


def every() -> tuple[Look, ...]:
    """Return all looks in the order in which they are shown."""
    return msgspec.json.decode(assets.path("looks.json").read_bytes(), type=tuple[Look, ...])


def find(name: str, among: Sequence[Look] | None = None) -> Look:
    """Return the look with this id or name; case is ignored, spaces and hyphens are the same.

    Raises:
        NotFound: there is none; the error names those that there are.
    """
    wanted = _plain(name)
    looks = every() if among is None else among
    for look in looks:
        if wanted in {_plain(look.id), _plain(look.name)}:
            return look
    names = ", ".join(look.id for look in looks)
    raise NotFound(Reason.LOOK_UNKNOWN, name, known=names)


def _plain(name: str) -> str:
    return name.strip().casefold().replace(" ", "-")
