"""Metadata of a file, and what of it is uploaded, in categories for the user."""

from enum import StrEnum

from kesong_desktop.record import Record


class MetadataSubject(StrEnum):
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


class MetadataLine(Record, frozen=True):
    """One subject.

    ``value`` is the value in the original as text: degrees north and east, a time in ISO 8601, names; empty if it is
    there and cannot be shown as text. ``published_value`` is the value in the file for upload.
    """

    subject: MetadataSubject
    is_in_original: bool
    is_published: bool
    value: str = ""
    published_value: str = ""


class FileShape(Record, frozen=True):
    """Format and size of a file. ``colours`` names the colour space; empty for videos."""

    mime: str
    bytes: int
    width: int
    height: int
    colours: str = ""


class MetadataReport(Record, frozen=True):
    """All subjects in their order, and the two files."""

    lines: tuple[MetadataLine, ...]
    before: FileShape
    after: FileShape

    def line(self, subject: MetadataSubject) -> MetadataLine:
        """Return the line of one subject."""
        return next(line for line in self.lines if line.subject == subject)
