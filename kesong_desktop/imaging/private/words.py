"""The words in which the second reader tells what it found. ``leaving`` sorts them for a person."""

from dataclasses import dataclass

PLACE = "place"
TIME = "time taken"
CAMERA = "camera"
SERIAL = "serial number"
OWNER = "owner name"
NAME = "name"
COMMENT = "comment"
THUMBNAIL = "thumbnail"
SECOND = "second picture"
MAKER_NOTE = "maker note"
HISTORY = "editing history"
METADATA = "metadata"
COLOUR = "colour profile of an unknown make"
TRACK = "track that is neither picture nor sound"
CUT_AWAY = "film that was cut away"
BEHIND = "data behind the picture"
HIDDEN = "hidden data"
UNKNOWN = "unknown content"
UNKNOWN_PART = "unknown part "
"""Followed by the name that the part has in its format."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """The only words of a person that may be there, to the letter; empty: none."""

    author: str = ""
    copyright: str = ""


NOTHING = Allowed()


def unknown(name: bytes | str) -> str:
    """A part that is on no list, by its name with nothing unprintable in it."""
    text = name.decode("latin-1") if isinstance(name, bytes) else name
    return UNKNOWN_PART + "".join(c if c.isprintable() else "?" for c in text[:24]).strip()
