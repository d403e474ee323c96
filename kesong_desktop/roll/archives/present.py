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
    for done, item in enumerate(plan.items):
        progress(done)
        if item.entry.origin.is_folder:
            kept.append(item)
            continue
        if path := _in_the_roll(item, known):
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


def _in_the_roll(item: Item, known: Known) -> str:
    entry = item.entry
    told = known.told_of_size(entry.bytes)
    for one in told:
        if (one.entry, one.crc32) == (entry.name, entry.crc32) and _has_size(one.path, entry.bytes):
            return one.path
    paths = dict.fromkeys([one.path for one in told] + known.paths_of_size(entry.bytes))
    return next((path for path in paths if _is_same(entry, path)), "")


def _is_twin(one: Entry, other: Entry) -> bool:
    return one.base == other.base or _is_equal(_blocks(one), _blocks(other))


def _is_same(entry: Entry, path: str) -> bool:
    if not _has_size(path, entry.bytes) or _crc32(path) != entry.crc32:
        return False
    return Path(path).name == entry.base or _is_equal(_blocks(entry), _blocks_of_file(path))


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
    """What is to be kept of files that are here: what was told of them before stays, and what was missing comes to it."""
    found: dict[str, ToldFile] = {}
    for one in here:
        old = found.get(one.path) or before(one.path)
        told = old.told if old else Told()
        found[one.path] = replace_told(old or one, told.or_else(one.told))
    return list(found.values())


def replace_told(file: ToldFile, told: Told) -> ToldFile:
    """The same file, of which this is told."""
    return ToldFile(file.path, file.bytes, told, file.sha256, file.entry, file.crc32)
