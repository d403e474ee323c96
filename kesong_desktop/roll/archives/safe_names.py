"""Names from archives made valid on any file system; none leads outside the target folder."""

import re
import unicodedata

from kesong_desktop.model.library.skip_reason import SkipReason

_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\/]')
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of text: a name could show another ending than it has."""
_MOST_BYTES = 180
"""For one part of a name: file systems take 255, and a number or extension may be added."""


class UnsafeName(ValueError):
    """A name that must not be used; ``reason`` says why."""

    def __init__(self, reason: SkipReason) -> None:
        self.reason = reason
        super().__init__(reason)


def parts_of(name: str) -> tuple[str, ...]:
    """Return the parts of an entry's name.

    Raises:
        UnsafeName: it is absolute (``ABSOLUTE_PATH``), leads upwards (``PARENT_PATH``), or is none (``UNUSABLE_NAME``).
    """
    path = name.replace("\\", "/")
    if path.startswith("/") or re.match(r"^[A-Za-z]:", path):
        raise UnsafeName(SkipReason.ABSOLUTE_PATH)
    parts = tuple(part for part in path.split("/") if part not in {"", "."})
    if ".." in parts:
        raise UnsafeName(SkipReason.PARENT_PATH)
    if not parts or "\0" in path:
        raise UnsafeName(SkipReason.UNUSABLE_NAME)
    return parts


def safe_part(part: str) -> str:
    """Return one part of a name valid on every system: no device, no reserved character, not too long, not hidden.

    Marks of direction are taken out.
    """
    text = unicodedata.normalize("NFC", part.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
    text = _DIRECTION.sub("", text)
    text = _FORBIDDEN.sub("_", text).strip().rstrip(". ").lstrip(".")
    stem, dot, ending = text.rpartition(".")
    if not dot:
        stem, ending = text, ""
    if text.partition(".")[0].rstrip().lower() in _DEVICES:
        stem = f"_{stem}"
    room = _MOST_BYTES - len(f"{dot}{ending}".encode())
    # Such a long suffix is no extension.
    if room < 1:
        stem, dot, ending, room = f"{stem}{dot}{ending}", "", "", _MOST_BYTES
    stem = stem.encode()[:room].decode("utf-8", "ignore").rstrip()
    return f"{stem}{dot}{ending}" if stem else f"_{dot}{ending}"


def twin_key(path: str) -> str:
    """Return a key that is equal for names that some file system treats as the same: case and normal form are ignored."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())


def numbered(name: str, number: int) -> str:
    """Return ``name`` with a number before its extension: ``a.jpg`` and 2 give ``a (2).jpg``."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem} ({number}).{ending}" if dot and stem else f"{name} ({number})"
