"""Names out of archives, made fit for any file system; and never one that leads outside."""

import re
import unicodedata

_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\/]')
_MOST_BYTES = 180
"""Of one part of a name: file systems take 255, and a number or an ending may come to it."""


class BadName(ValueError):
    """A name that may not be used; its argument is the reason's code."""


def parts_of(name: str) -> tuple[str, ...]:
    """The parts of an entry's name, as it is written in the archive.

    Raises:
        BadName: it is absolute (``absolute``), leads upwards (``upwards``), or is none (``no_name``).
    """
    told = name.replace("\\", "/")
    if told.startswith("/") or re.match(r"^[A-Za-z]:", told):
        raise BadName("absolute")
    parts = tuple(part for part in told.split("/") if part not in {"", "."})
    if ".." in parts:
        raise BadName("upwards")
    if not parts or "\0" in told:
        raise BadName("no_name")
    return parts


def safe_part(part: str) -> str:
    """One part of a name as every system takes it: no device of Windows, no mark with a meaning, not too long, not hidden."""
    text = unicodedata.normalize("NFC", part.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
    text = _FORBIDDEN.sub("_", text).strip().rstrip(". ").lstrip(".")
    stem, dot, ending = text.rpartition(".")
    if not dot:
        stem, ending = text, ""
    if text.partition(".")[0].rstrip().lower() in _DEVICES:
        stem = f"_{stem}"
    room = _MOST_BYTES - len(f"{dot}{ending}".encode())
    if room < 1:  # an ending as long as that is none
        stem, dot, ending, room = f"{stem}{dot}{ending}", "", "", _MOST_BYTES
    stem = stem.encode()[:room].decode("utf-8", "ignore").rstrip()
    return f"{stem}{dot}{ending}" if stem else f"_{dot}{ending}"


def twin_key(path: str) -> str:
    """The same for two names that some file system takes for one: case and normal form do not count."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())


def numbered(name: str, number: int) -> str:
    """``name`` with a number before its ending: ``a.jpg`` and 2 give ``a (2).jpg``."""
    stem, dot, ending = name.rpartition(".")
    return f"{stem} ({number}).{ending}" if dot and stem else f"{name} ({number})"
