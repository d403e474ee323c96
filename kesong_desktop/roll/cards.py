"""Cards and phones that appear as drives: known by the folder DCIM at their top, as all cameras write it.

Source: CIPA DC-009 (Design rule for Camera File system), section 3.2.
"""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_TOP = "dcim"
_ESCAPED = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Volume:
    """A file system that is mounted, and what it is called."""

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class Card:
    """A volume with pictures in ``folder``."""

    volume: Volume
    folder: str


class CardSearch:
    """Looks at volumes, at each once while it is plugged in; what a person refused is not found again."""

    def __init__(self) -> None:
        self._seen: set[Volume] = set()
        self._refused: set[Volume] = set()

    def look(self, volumes: Iterable[Volume], roll_folders: Iterable[str]) -> list[Card]:
        """The cards that came since the last look, and are no part of the roll."""
        now = set(volumes)
        known = list(roll_folders)
        self._seen &= now
        found: list[Card] = []
        for volume in sorted(now - self._seen, key=lambda one: one.path):
            try:
                folder = _pictures_of(volume)
            except OSError:  # it may not be ready yet: it is looked at again
                continue
            self._seen.add(volume)
            if folder and volume not in self._refused and not _is_part(folder, volume, known):
                found.append(Card(volume, folder))
        return found

    def refuse(self, card: Card) -> None:
        """Do not find this one again."""
        self._refused.add(card.volume)


def _pictures_of(volume: Volume) -> str:
    with os.scandir(volume.path) as inside:
        return next((one.path for one in inside if one.name.lower() == _TOP and one.is_dir()), "")


def _is_part(folder: str, volume: Volume, known: Iterable[str]) -> bool:
    """Whether the folder, or something around or in it, is part of the roll."""
    pictures, top = Path(folder), Path(volume.path)
    return any(pictures.is_relative_to(one) or Path(one).is_relative_to(top) for one in known)


def volumes_in(mountinfo: str) -> list[Volume]:
    """The volumes of a Linux system by ``/proc/self/mountinfo``: those on devices, so that no network is asked.

    Source: proc(5), ``/proc/pid/mountinfo``.
    """
    found: list[Volume] = []
    for line in mountinfo.splitlines():
        before, _, behind = line.partition(" - ")
        fields, source = before.split(" "), behind.split(" ")
        if len(fields) < 5 or len(source) < 2 or not source[1].startswith("/dev/"):
            continue
        path = _ESCAPED.sub(lambda match: chr(int(match[1], 8)), fields[4])
        if path != "/":
            found.append(Volume(path, os.path.basename(path)))  # noqa: PTH119 - names that are no text
    return found
