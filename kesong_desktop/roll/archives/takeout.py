"""Google Takeout of Google Photos: folders by year and album, with a JSON sidecar beside each picture."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from kesong_desktop.model.library.sidecar import SidecarMetadata
from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.roll.archives import json_fields
from kesong_desktop.roll.archives.entry import ArchiveDamaged, ArchiveEntry, ArchiveOrigin
from kesong_desktop.roll.archives.entry_filter import (
    ENDINGS,
    NameAllocator,
    ending_by_content,
    skip_reason_of,
)
from kesong_desktop.roll.archives.mojibake import clean
from kesong_desktop.roll.archives.plan import ImportItem, ImportPlan, SkippedFile
from kesong_desktop.roll.archives.sidecars import Sidecar, Sidecars, sidecar

_TOP = "takeout"
_ASKED = 4


@dataclass(frozen=True, slots=True)
class _SidecarEntry:
    metadata: SidecarMetadata
    is_in_trash: bool


def is_takeout(entries: Iterable[ArchiveEntry]) -> bool:
    """Return whether one of the JSON files describes a picture as Google Photos does; a few per folder are read."""
    asked: Counter[str] = Counter()
    for entry in entries:
        if entry.ending == ".json" and not entry.skip_reason and asked[entry.folder] < _ASKED:
            asked[entry.folder] += 1
            if _is_sidecar(entry):
                return True
    return False


def plan(
    origins: tuple[ArchiveOrigin, ...], entries: list[ArchiveEntry], progress: Callable[[int], None]
) -> ImportPlan:
    """Return the plan for importing a takeout; ``progress`` is called with the number of entries done, and may raise to stop."""
    made = ImportPlan("takeout", origins, roll_folders=[one.path for one in origins if one.is_folder])
    sorting = _Sorting(made)
    media: dict[str, list[ArchiveEntry]] = defaultdict(list)
    for done, entry in enumerate(entries):
        progress(done)
        if skip_reason := skip_reason_of(entry):
            made.left_out.append(SkippedFile(entry, skip_reason))
        elif entry.ending == ".json":
            sorting.read(entry)
        else:
            media[_folder(entry)].append(entry)
    for folder, found in media.items():
        known = Sidecars(sorting.sidecars.get(folder, []))
        for entry in found:
            sorting.take(entry, folder, known)
    return made


class _Sorting:
    """The plan of an import while its files are sorted."""

    def __init__(self, made: ImportPlan) -> None:
        self.sidecars: dict[str, list[Sidecar]] = defaultdict(list)
        self._plan = made
        self._sidecars: dict[tuple[str, str], _SidecarEntry] = {}
        self._names = NameAllocator()

    def read(self, entry: ArchiveEntry) -> None:
        """Read a JSON file: a sidecar, or a description of an album, print order and the like."""
        try:
            found = json_fields.fields(json_fields.parse_document(entry))
        except ArchiveDamaged as error:
            self._plan.left_out.append(SkippedFile(entry, error.reason))
            return
        self._plan.read.append(entry)
        if "photoTakenTime" in found:
            folder, file = _folder(entry), _plain(entry.base)
            self.sidecars[folder].append(sidecar(file, _plain(clean(found.get("title")))))
            self._sidecars[folder, file] = _SidecarEntry(
                _sidecar_metadata(found), found.get("trashed") is True
            )

    def take(self, entry: ArchiveEntry, folder: str, sidecars: Sidecars) -> None:
        """Add a photo or video, or skip another file."""
        ending = ""
        if entry.ending not in ENDINGS:
            ending = ending_by_content(entry)
            if not ending:
                self._plan.left_out.append(SkippedFile(entry, SkipReason.NOT_MEDIA))
                return
            if entry.origin.is_folder:
                self._plan.left_out.append(SkippedFile(entry, SkipReason.NO_EXTENSION))
                return
        found = sidecars.of(_plain(entry.base))
        about = (
            self._sidecars[folder, found.file]
            if found
            else _SidecarEntry(SidecarMetadata(), is_in_trash=False)
        )
        if about.is_in_trash and not entry.origin.is_folder:
            self._plan.left_out.append(SkippedFile(entry, SkipReason.IN_TRASH))
            return
        if entry.origin.is_folder:
            self._plan.items.append(ImportItem(entry, entry.name, about.metadata))
            return
        parts = [*folder.split("/")[1:], entry.base] if folder else [entry.base]
        name = self._names.give(parts, ending)
        self._plan.items.append(
            ImportItem(entry, name, about.metadata, name.rpartition("/")[2] != entry.base)
        )


def _is_sidecar(entry: ArchiveEntry) -> bool:
    try:
        return "photoTakenTime" in json_fields.fields(json_fields.parse_document(entry))
    except ArchiveDamaged:
        return False


def _sidecar_metadata(found: dict[str, Any]) -> SidecarMetadata:
    taken = json_fields.moment(json_fields.fields(found.get("photoTakenTime")).get("timestamp"))
    places = (json_fields.fields(found.get(name)) for name in ("geoData", "geoDataExif"))
    known = (json_fields.place(one.get("latitude"), one.get("longitude")) for one in places)
    return SidecarMetadata(
        taken=taken,
        caption=clean(found.get("description")),
        place=next((one for one in known if one is not None), None),
        is_favourite=found.get("favorited") is True,
    )


def _folder(entry: ArchiveEntry) -> str:
    """Return the folder of an entry, relative to ``Takeout``: the same in each part."""
    parts = _plain(entry.folder).split("/")
    for number, part in enumerate(parts):
        if part.casefold() == _TOP:
            return "/".join(parts[number + 1 :])
    return "/".join(parts)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text)
