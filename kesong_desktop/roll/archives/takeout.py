"""A Google Takeout of Google Photos: folders by year and by album, and beside each picture a JSON file that tells of it."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from kesong_desktop.model.told import Told
from kesong_desktop.roll.archives import telling
from kesong_desktop.roll.archives.entry import Damaged, Entry, Origin
from kesong_desktop.roll.archives.mending import clean
from kesong_desktop.roll.archives.plan import Item, LeftOut, Plan
from kesong_desktop.roll.archives.sidecars import Sidecar, Sidecars, sidecar
from kesong_desktop.roll.archives.sorting import ENDINGS, Names, ending_by_content, trouble_of

_TOP = "takeout"
_ASKED = 4


@dataclass(frozen=True, slots=True)
class _Told:
    told: Told
    is_in_bin: bool


def is_takeout(entries: Iterable[Entry]) -> bool:
    """Whether one of the JSON files tells of a picture as Google Photos does; a few of each folder are asked."""
    asked: Counter[str] = Counter()
    for entry in entries:
        if entry.ending == ".json" and not entry.trouble and asked[entry.folder] < _ASKED:
            asked[entry.folder] += 1
            if _is_sidecar(entry):
                return True
    return False


def plan(origins: tuple[Origin, ...], entries: list[Entry], progress: Callable[[int], None]) -> Plan:
    """What comes of a takeout; ``progress`` gets the number of entries done, and may raise to stop it."""
    made = Plan("takeout", origins, roll_folders=[one.path for one in origins if one.is_folder])
    sorting = _Sorting(made)
    media: dict[str, list[Entry]] = defaultdict(list)
    for done, entry in enumerate(entries):
        progress(done)
        if trouble := trouble_of(entry):
            made.left_out.append(LeftOut(entry, trouble))
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
    """A plan being made."""

    def __init__(self, made: Plan) -> None:
        self.sidecars: dict[str, list[Sidecar]] = defaultdict(list)
        self._plan = made
        self._told: dict[tuple[str, str], _Told] = {}
        self._names = Names()

    def read(self, entry: Entry) -> None:
        """A JSON file: a sidecar, or what tells of an album, an order of prints and the like."""
        try:
            found = telling.fields(telling.document(entry))
        except Damaged as error:
            self._plan.left_out.append(LeftOut(entry, str(error)))
            return
        self._plan.read.append(entry)
        if "photoTakenTime" in found:
            folder, file = _folder(entry), _plain(entry.base)
            self.sidecars[folder].append(sidecar(file, _plain(clean(found.get("title")))))
            self._told[folder, file] = _Told(_told(found), found.get("trashed") is True)

    def take(self, entry: Entry, folder: str, sidecars: Sidecars) -> None:
        """A picture, a clip, or neither."""
        ending = ""
        if entry.ending not in ENDINGS:
            ending = ending_by_content(entry)
            if not ending:
                self._plan.left_out.append(LeftOut(entry, "not_media"))
                return
            if entry.origin.is_folder:
                self._plan.left_out.append(LeftOut(entry, "no_ending"))
                return
        found = sidecars.of(_plain(entry.base))
        about = self._told[folder, found.file] if found else _Told(Told(), is_in_bin=False)
        if about.is_in_bin and not entry.origin.is_folder:
            self._plan.left_out.append(LeftOut(entry, "bin"))
            return
        if entry.origin.is_folder:
            self._plan.items.append(Item(entry, entry.name, about.told))
            return
        parts = [*folder.split("/")[1:], entry.base] if folder else [entry.base]
        name = self._names.give(parts, ending)
        self._plan.items.append(Item(entry, name, about.told, name.rpartition("/")[2] != entry.base))


def _is_sidecar(entry: Entry) -> bool:
    try:
        return "photoTakenTime" in telling.fields(telling.document(entry))
    except Damaged:
        return False


def _told(found: dict[str, Any]) -> Told:
    taken = telling.moment(telling.fields(found.get("photoTakenTime")).get("timestamp"))
    places = (telling.fields(found.get(name)) for name in ("geoData", "geoDataExif"))
    known = (telling.place(one.get("latitude"), one.get("longitude")) for one in places)
    return Told(
        taken=taken,
        caption=clean(found.get("description")),
        place=next((one for one in known if one is not None), None),
        is_favourite=found.get("favorited") is True,
    )


def _folder(entry: Entry) -> str:
    """The folder that an entry is in, the same in each part: from below ``Takeout`` on, wherever that lies."""
    parts = _plain(entry.folder).split("/")
    for number, part in enumerate(parts):
        if part.casefold() == _TOP:
            return "/".join(parts[number + 1 :])
    return "/".join(parts)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text)
