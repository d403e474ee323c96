"""The findings of the audit. ``metadata.comparison`` sorts them for the user."""

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
"""Followed by the name of the part in its format."""


@dataclass(frozen=True, slots=True)
class AllowedText:
    """The only texts that may be in the file, exactly; empty for none."""

    author: str = ""
    copyright: str = ""


NOTHING = AllowedText()


def unknown(name: bytes | str) -> str:
    """Return the finding for an unlisted part, by its printable name."""
    text = name.decode("latin-1") if isinstance(name, bytes) else name
    return UNKNOWN_PART + "".join(c if c.isprintable() else "?" for c in text[:24]).strip()
