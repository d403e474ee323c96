"""Finds files of an archive that exist already: in the camera roll by content, or twice in the archive."""

import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from kesong_desktop.model.library.sidecar import SidecarFile, SidecarMetadata
from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.roll.archives.entry import ArchiveDamaged, ArchiveEntry
from kesong_desktop.roll.archives.plan import ImportItem, ImportPlan, SkippedFile

_BLOCK = 1 << 20


class KnownFiles(Protocol):
    """The queries that deduplication needs of the stores."""

    def imported_of_size(self, size_bytes: int) -> list[SidecarFile]:
        """Return the imported files of exactly that size."""
        ...

    def paths_of_size(self, size_bytes: int) -> list[str]:
        """Return the files of the camera roll of exactly that size."""
        ...


def drop_existing(plan: ImportPlan, known: KnownFiles, progress: Callable[[int], None]) -> list[SidecarFile]:
    """Leave out of ``plan`` what would come twice; returns what it tells of the files that are here already.

    Files are held to be the same by size, check sum and name; where they have other names, by every byte. ``progress`` gets
    the number of items looked at, and may raise to stop.
    """
    kept: list[ImportItem] = []
    alike: dict[tuple[int, int], list[int]] = defaultdict(list)
    here: list[SidecarFile] = []
    roll = _Roll(known)
    for done, item in enumerate(plan.items):
        progress(done)
        if item.entry.origin.is_folder:
            kept.append(item)
            continue
        if path := roll.path_of(item.entry):
            plan.left_out.append(SkippedFile(item.entry, SkipReason.ALREADY_IN_ROLL, path))
            if not item.metadata.is_nothing:
                here.append(SidecarFile(path, item.entry.bytes, item.metadata))
            continue
        twins = alike[item.entry.bytes, item.entry.crc32]
        twin = next((at for at in twins if _is_twin(item.entry, kept[at].entry)), None)
        if twin is None:
            twins.append(len(kept))
            kept.append(item)
        else:
            plan.left_out.append(SkippedFile(item.entry, SkipReason.DUPLICATE, kept[twin].entry.name))
            kept[twin] = replace(kept[twin], metadata=kept[twin].metadata.or_else(item.metadata))
    plan.items = kept
    return here


class _Roll:
    """Existing files by size and checksum. The files of a size are read once, when a file of that size is imported."""

    def __init__(self, known: KnownFiles) -> None:
        self._known = known
        self._sizes: dict[int, dict[int, dict[str, str]]] = {}

    def path_of(self, entry: ArchiveEntry) -> str:
        """Return the path of a file with the same content, or an empty string."""
        if entry.bytes not in self._sizes:
            self._sizes[entry.bytes] = self._of_size(entry.bytes)
        alike = self._sizes[entry.bytes].get(entry.crc32, {})
        return next((path for path, name in alike.items() if _is_same(entry, path, name)), "")

    def _of_size(self, size_bytes: int) -> dict[int, dict[str, str]]:
        """Return by checksum the paths, and the name under which they were imported, if they were."""
        found: dict[int, dict[str, str]] = defaultdict(dict)
        imported = {one.path: one for one in self._known.imported_of_size(size_bytes) if one.entry}
        for one in imported.values():
            found[one.crc32][one.path] = one.entry
        for path in self._known.paths_of_size(size_bytes):
            if path not in imported and (crc32 := _crc32(path)) is not None:
                found[crc32][path] = ""
        return found


def _is_twin(one: ArchiveEntry, other: ArchiveEntry) -> bool:
    return one.base == other.base or _is_equal(_blocks(one), _blocks(other))


def _is_same(entry: ArchiveEntry, path: str, name: str) -> bool:
    if not _has_size(path, entry.bytes):
        return False
    has_its_name = name == entry.name or Path(path).name == entry.base
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
    except (ArchiveDamaged, OSError, ValueError):
        return False


def _blocks(entry: ArchiveEntry) -> Iterable[bytes]:
    with entry.origin.open(entry) as stream:
        while block := stream.read(_BLOCK):
            yield block


def _blocks_of_file(path: str) -> Iterable[bytes]:
    with Path(path).open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def merge_sidecars(
    here: Iterable[SidecarFile], before: Callable[[str], SidecarFile | None]
) -> list[SidecarFile]:
    """Return the sidecar metadata with what is missing filled in; known values stay."""
    found: dict[str, SidecarFile] = {}
    for one in here:
        old = found.get(one.path) or before(one.path)
        known = old.metadata if old else SidecarMetadata()
        found[one.path] = with_metadata(old or one, known.or_else(one.metadata))
    return [
        one for one in found.values() if (old := before(one.path)) is None or old.metadata != one.metadata
    ]


def with_metadata(file: SidecarFile, metadata: SidecarMetadata) -> SidecarFile:
    """Return the file with this sidecar metadata."""
    return SidecarFile(file.path, file.bytes, metadata, file.sha256, file.entry, file.crc32)
