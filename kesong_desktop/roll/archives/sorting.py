"""What both kinds of archives have in common: what is looked at at all, and what a picture is called where it comes to lie."""

from collections.abc import Iterable

from kesong_desktop.imaging.limits import MAX_FILE_BYTES, MAX_VIDEO_BYTES, PHOTO_ENDINGS, VIDEO_ENDINGS
from kesong_desktop.roll.archives.entry import Entry, head
from kesong_desktop.roll.archives.safe_names import numbered, safe_part, twin_key

ENDINGS = PHOTO_ENDINGS | VIDEO_ENDINGS
_SYSTEM = frozenset({"thumbs.db", "desktop.ini", "@eadir", "__macosx"})
_MAGIC = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"GIF8", ".gif"),
    (b"\x1aE\xdf\xa3", ".webm"),
)
_STILLS = {b"avif": ".avif", b"avis": ".avif", b"heic": ".heic", b"heix": ".heic", b"mif1": ".heic"}


def trouble_of(entry: Entry) -> str:
    """Why an entry cannot be a picture that comes, whatever it is of; empty where it can."""
    if entry.trouble:
        return entry.trouble
    parts = entry.name.split("/")
    if any(part.startswith(".") or part.casefold() in _SYSTEM for part in parts):
        return "system"
    if entry.bytes == 0:
        return "empty"
    limit = MAX_VIDEO_BYTES if entry.ending in VIDEO_ENDINGS else MAX_FILE_BYTES
    return "too_large" if entry.ending in ENDINGS and entry.bytes > limit else ""


def ending_by_content(entry: Entry) -> str:
    """The ending that a picture or clip without a known one should have; empty where it is neither."""
    first = head(entry)
    for magic, ending in _MAGIC:
        if first.startswith(magic):
            return ending
    if first[:4] == b"RIFF" and first[8:12] == b"WEBP":
        return ".webp"
    if first[4:8] == b"ftyp":
        return _STILLS.get(first[8:12], ".mov" if first[8:12] == b"qt  " else ".mp4")
    return ""


class Names:
    """Gives each file of an archive a name of its own, below one folder, as every system takes it."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def give(self, parts: Iterable[str], ending: str = "") -> str:
        """A name of these parts, with ``ending`` put behind; never the same twice, in any case of letters."""
        safe = [safe_part(part) for part in parts]
        safe[-1] += ending
        folder, name = "/".join(safe[:-1]), safe[-1]
        number = 2
        while twin_key(made := f"{folder}/{name}".lstrip("/")) in self._used:
            name = numbered(safe[-1], number)
            number += 1
        self._used.add(twin_key(made))
        return made
