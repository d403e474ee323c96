"""Memory cards and phones that are mounted as drives, recognised by the folder DCIM that all cameras write.

Source: CIPA DC-009 (Design rule for Camera File system), section 3.2.
"""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from kesong_desktop.record import Record

_TOP = "dcim"
_ESCAPED = re.compile(r"\\([0-7]{3})")


class Volume(Record, frozen=True):
    """A mounted file system and its label."""

    path: str
    name: str


class RemovableCard(Record, frozen=True):
    """A volume with pictures in ``folder``."""

    volume: Volume
    folder: str


class CardSearch:
    """Finds new cards, each once while it is mounted. Dismissed ones are not found again."""

    def __init__(self) -> None:
        self._seen: set[Volume] = set()
        self._refused: set[Volume] = set()

    def look(self, volumes: Iterable[Volume], roll_folders: Iterable[str]) -> list[RemovableCard]:
        """Return the cards mounted since the last call that are not in the camera roll."""
        now = set(volumes)
        known = list(roll_folders)
        self._seen &= now
        found: list[RemovableCard] = []
        for volume in sorted(now - self._seen, key=lambda one: one.path):
            try:
                folder = _pictures_of(volume)
            # The volume may not be ready yet; the next call reads it again.
            except OSError:
                continue
            self._seen.add(volume)
            if folder and volume not in self._refused and not _is_part(folder, volume, known):
                found.append(RemovableCard(volume, folder))
        return found

    def refuse(self, card: RemovableCard) -> None:
        """Dismiss a card until it is mounted again."""
        self._refused.add(card.volume)


def _pictures_of(volume: Volume) -> str:
    with os.scandir(volume.path) as inside:
        return next((one.path for one in inside if one.name.lower() == _TOP and one.is_dir()), "")


def _is_part(folder: str, volume: Volume, known: Iterable[str]) -> bool:
    """Return whether the folder, one around it or one in it is in the camera roll."""
    pictures, top = Path(folder), Path(volume.path)
    return any(pictures.is_relative_to(one) or Path(one).is_relative_to(top) for one in known)


def volumes_in(mountinfo: str) -> list[Volume]:
    """Return the volumes in Linux's ``/proc/self/mountinfo`` that are on devices: no network is accessed.

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
