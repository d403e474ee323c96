"""What a file tells besides its picture, and what of that leaves: in plain categories for a person."""

from dataclasses import dataclass
from enum import StrEnum


class Subject(StrEnum):
    """What something in a file is about; the values are those of the command line's JSON."""

    PLACE = "place"
    TIME = "time"
    CAMERA = "camera"
    SERIAL = "serial_number"
    NAMES = "names"
    COMMENTS = "comments"
    SMALL_PICTURE = "small_picture"
    SECOND_PICTURE = "second_picture"
    MAKER_NOTES = "maker_notes"
    HISTORY = "history"
    OTHER = "other"


TITLES = {
    Subject.PLACE: "Place",
    Subject.TIME: "Time",
    Subject.CAMERA: "Camera",
    Subject.SERIAL: "Serial numbers",
    Subject.NAMES: "Names",
    Subject.COMMENTS: "Comments",
    Subject.SMALL_PICTURE: "Small picture inside",
    Subject.SECOND_PICTURE: "Second picture or clip inside",
    Subject.MAKER_NOTES: "Maker's notes",
    Subject.HISTORY: "Editing history",
    Subject.OTHER: "Other data",
}
"""A category in a few words, to be translated where it is shown."""
REASONS = {
    Subject.PLACE: "Where it was taken, often to a few metres.",
    Subject.TIME: "When it was taken or changed.",
    Subject.CAMERA: "Make, model, lens and settings.",
    Subject.SERIAL: "Numbers that tie all pictures of one camera together.",
    Subject.NAMES: "The owner, the author, or the computer.",
    Subject.COMMENTS: "Captions, titles and remarks.",
    Subject.SMALL_PICTURE: "It may show what was cropped away.",
    Subject.SECOND_PICTURE: "A moment before, another lens, or the original.",
    Subject.MAKER_NOTES: "What only the camera's maker can read in full.",
    Subject.HISTORY: "The programs that it went through.",
    Subject.OTHER: "Parts of the file that are not needed to show it.",
}
"""Why a person may care, in one sentence."""


@dataclass(frozen=True, slots=True)
class Line:
    """One subject.

    ``tells`` is what the original says where it can be read out: degrees north and east, a time in ISO 8601,
    names; empty where it is there and cannot. ``left`` is what the file that leaves says.
    """

    subject: Subject
    is_inside: bool
    leaves: bool
    tells: str = ""
    left: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """A file from outside. ``colours`` names their space; empty for clips."""

    mime: str
    bytes: int
    width: int
    height: int
    colours: str = ""


@dataclass(frozen=True, slots=True)
class Leaving:
    """All subjects in their order, and the two files."""

    lines: tuple[Line, ...]
    before: Shape
    after: Shape

    def line(self, subject: Subject) -> Line:
        """The line of one subject."""
        return next(line for line in self.lines if line.subject == subject)
