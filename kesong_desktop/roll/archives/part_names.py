"""The parts of one archive, recognised by their names."""

import re
from collections.abc import Sequence
from pathlib import Path

_NUMBER = re.compile(r"(?:-\d{3}|[-_ ]part[-_ ]?\d{1,3})$", re.IGNORECASE)
_FEW = 3
"""A folder with more entries beside Takeout is not an archive but, say, the downloads."""


def label(sources: Sequence[Path]) -> str:
    """Return the name of the folder for an archive: its first part's name without the part number."""
    name = sources[0].stem if sources[0].suffix.lower() == ".zip" else sources[0].name
    return _NUMBER.sub("", name) or name or "Archive"


def parts_beside(path: Path) -> list[Path]:
    """Return the parts of the same archive beside ``path`` and itself: ``…-001.zip``, ``…-002.zip``."""
    found = re.match(r"^(?P<stem>.+-)\d{3}\.zip$", path.name, re.IGNORECASE)
    if found is None:
        return [path]
    alike = re.compile(re.escape(found["stem"]) + r"\d{3}\.zip$", re.IGNORECASE)
    try:
        return sorted(one for one in path.parent.iterdir() if alike.match(one.name)) or [path]
    except OSError:
        return [path]


def is_unpacked(folder: Path) -> bool:
    """Return whether a folder is an extracted archive, by the names at its top: nothing is opened."""
    try:
        names = {one.name.lower() for one in folder.iterdir()}
    except OSError:
        return False
    is_takeout = "archive_browser.html" in names or ("takeout" in names and len(names) <= _FEW)
    return is_takeout or "your_instagram_activity" in names or {"media.json", "photos"} <= names
