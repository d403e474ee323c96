"""What of an archive is here already: in the camera roll by content, or twice in the archive itself."""

import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from kesong_desktop.model.told import Told, ToldFile
from kesong_desktop.roll.archives.entry import Damaged, Entry
from kesong_desktop.roll.archives.plan import Item, LeftOut, Plan

_BLOCK = 1 << 20


class Known(Protocol):
    """What is asked of the stores."""

    def told_of_size(self, size_bytes: int) -> list[ToldFile]:
        """Files of just so many bytes that came with archives."""
        ...

    def paths_of_size(self, size_bytes: int) -> list[str]:
        """Files of the roll with just so many bytes."""
        ...


def drop_what_is_here(plan: Plan, known: Known, progress: Callable[[int], None]) -> list[ToldFile]:
    """Leave out of ``plan`` what would come twice; returns what it tells of the files that are here already.

    Files are held to be the same by size, check sum and name; where they have other names, by every byte. ``progress`` gets
    the number of items looked at, and may raise to stop.
    """
    kept: list[Item] = []
    alike: dict[tuple[int, int], list[int]] = defaultdict(list)
    here: list[ToldFile] = []
    roll = _Roll(known)
    for done, item in enumerate(plan.items):
        progress(done)
        if item.entry.origin.is_folder:
            kept.append(item)
            continue
        if path := roll.path_of(item.entry):
            plan.left_out.append(LeftOut(item.entry, "there", path))
            if not item.told.is_nothing:
                here.append(ToldFile(path, item.entry.bytes, item.told))
            continue
        twins = alike[item.entry.bytes, item.entry.crc32]
        twin = next((at for at in twins if _is_twin(item.entry, kept[at].entry)), None)
        if twin is None:
            twins.append(len(kept))
            kept.append(item)
        else:
            plan.left_out.append(LeftOut(item.entry, "twin", kept[twin].entry.name))
            kept[twin] = replace(kept[twin], told=kept[twin].told.or_else(item.told))
    plan.items = kept
    return here


class _Roll:
    """The files that are here, by size and check sum. Those of a size are read once, when one of that size comes."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._sizes: dict[int, dict[int, dict[str, str]]] = {}

    def path_of(self, entry: Entry) -> str:
        """The file of the same content, or empty."""
        if entry.bytes not in self._sizes:
            self._sizes[entry.bytes] = self._of_size(entry.bytes)
        alike = self._sizes[entry.bytes].get(entry.crc32, {})
        return next((path for path, told in alike.items() if _is_same(entry, path, told)), "")

    def _of_size(self, size_bytes: int) -> dict[int, dict[str, str]]:
        """By check sum, the paths, and under which name they came with an archive, if they did."""
        found: dict[int, dict[str, str]] = defaultdict(dict)
        told = {one.path: one for one in self._known.told_of_size(size_bytes) if one.entry}
        for one in told.values():
            found[one.crc32][one.path] = one.entry
        for path in self._known.paths_of_size(size_bytes):
            if path not in told and (crc32 := _crc32(path)) is not None:
                found[crc32][path] = ""
        return found


def _is_twin(one: Entry, other: Entry) -> bool:
    return one.base == other.base or _is_equal(_blocks(one), _blocks(other))


def _is_same(entry: Entry, path: str, told: str) -> bool:
    if not _has_size(path, entry.bytes):
        return False
    has_its_name = told == entry.name or Path(path).name == entry.base
    return has_its_name or _is_equal(_blocks(entry), _blocks_of_file(path))


def _has_size(path: str, size_bytes: int) -> bool:
    try:
        return Path(path).stat().st_size == size_bytes
    except OSError:
        return False


def _crc32(path: str) -> int | None:
    total = 0
    try:
        for block in _blocks_of_file(path):
            total = zlib.crc32(block, total)
    except OSError:
        return None
    return total


def _is_equal(one: Iterable[bytes], other: Iterable[bytes]) -> bool:
    try:
        return all(a == b for a, b in zip(one, other, strict=True))
    except (Damaged, OSError, ValueError):
        return False


def _blocks(entry: Entry) -> Iterable[bytes]:
    with entry.origin.open(entry) as stream:
        while block := stream.read(_BLOCK):
            yield block


def _blocks_of_file(path: str) -> Iterable[bytes]:
    with Path(path).open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def merged(here: Iterable[ToldFile], before: Callable[[str], ToldFile | None]) -> list[ToldFile]:
    """What is new of files that are here: what was told of them before stays, and what was missing comes to it."""
    found: dict[str, ToldFile] = {}
    for one in here:
        old = found.get(one.path) or before(one.path)
        told = old.told if old else Told()
        found[one.path] = replace_told(old or one, told.or_else(one.told))
    return [one for one in found.values() if (old := before(one.path)) is None or old.told != one.told]


def replace_told(file: ToldFile, told: Told) -> ToldFile:
    """The same file, of which this is told."""
    return ToldFile(file.path, file.bytes, told, file.sha256, file.entry, file.crc32)
