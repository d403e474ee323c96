"""An entry of the camera roll."""

from datetime import datetime
from typing import Literal, NewType

import msgspec

from kesong_desktop.record import Record

PhotoId = NewType("PhotoId", int)
"""Row number in the library; only good for this profile until the library is rebuilt."""

PhotoKind = Literal["photo", "video"]


class Place(msgspec.Struct, frozen=True, gc=False):
    """WGS 84 degrees, north and east positive."""

    latitude: float
    longitude: float


def plausible_place(latitude: float | None, longitude: float | None) -> Place | None:
    """Return the place of two coordinates; None if one is missing or out of range, or for the 0, 0 that means "unknown"."""
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None
    return Place(latitude, longitude) if -90 <= latitude <= 90 and -180 <= longitude <= 180 else None


class MediaFacts(msgspec.Struct, frozen=True, gc=False):
    """What a file says about itself. ``width`` and ``height`` are upright (turned as EXIF or the track asks)."""

    kind: PhotoKind
    mime: str
    width: int
    height: int
    orientation: int = 1
    """EXIF orientation 1 to 8 as found in the file; sizes above are already turned."""
    taken: datetime | None = None
    """Local time where it was taken; aware if the file gives the offset."""
    place: Place | None = None
    camera: str = ""
    description: str = ""
    """Caption found in the file (IPTC, XMP or EXIF), a first alt text."""
    duration_s: float = 0.0
    is_motion: bool = False
    """There is a clip behind the picture in the same file."""
    is_screenshot: bool = False
    """The file says itself that it shows a screen."""
    is_damaged: bool = False
    """The end of the file is missing; the rest of the picture can be shown."""
    is_animated: bool = False
    """It has frames that follow each other."""


class FileInspection(msgspec.Struct, frozen=True, gc=False):
    """The facts of a file, and whether its metadata hold the serial number of a camera or lens.

    ``pages``: how many pictures of their own it has, of which the first is shown; 1 for an animation or a video.
    """

    facts: MediaFacts
    has_serial: bool = False
    pages: int = 1


class Photo(msgspec.Struct, frozen=True, gc=False):
    """One file of the roll. ``problem`` is a reason of ``errors.Unreadable`` for a file that cannot be shown, else empty."""

    id: PhotoId
    path: str
    folder: str
    """The roll folder that it was found under."""
    kind: PhotoKind
    bytes: int
    mtime_ns: int
    taken: datetime
    """From EXIF, else from the file name, else the file's own time; local."""
    width: int
    height: int
    has_place: bool = False
    camera: str = ""
    description: str = ""
    duration_s: float = 0.0
    sha256: str = ""
    """Set only once a second file of the same size was seen (duplicates are found by size first)."""
    duplicate_of: str = ""
    """Path of the first file with the same bytes, or empty."""
    problem: str = ""
    problem_detail: str = ""
    latitude: float | None = None
    longitude: float | None = None
    is_screenshot: bool = False
    """The file says itself that it shows a screen."""
    is_motion: bool = False
    """There is a clip behind the picture in the same file."""
    is_damaged: bool = False
    """The end of the file is missing; the rest of the picture can be shown."""
    live: str = ""
    """The clip of a Live Photo, which is a file of its own. Found among the photos; the library does not keep it."""


AWAY = "missing"
"""The problem of a photo whose card is away."""
ONLINE = "online"
"""The problem of a photo whose content is only with a service so far: opening it would fetch it."""


def with_away_told(photos: list[Photo], away: frozenset[str]) -> list[Photo]:
    """Return the photos, those of the roll folders in ``away`` with that as their problem."""
    if not away:
        return photos
    return [
        msgspec.structs.replace(photo, problem=AWAY) if photo.folder in away and not photo.problem else photo
        for photo in photos
    ]


File = tuple[bytes, int, int]
"""Name as the system's own bytes, size in bytes (``~size`` where it is only online), time of the last change in ns."""


class FolderListing(Record, frozen=True):
    """A folder as it was: its own time (0: not to be relied on), its pictures and clips, and the folders in it."""

    mtime_ns: int
    files: tuple[File, ...]
    folders: tuple[bytes, ...]
