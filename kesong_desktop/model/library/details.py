"""Metadata of one file, as shown in the information panel."""

from datetime import datetime

import msgspec

from kesong_desktop.model.library.photo import PhotoKind, Place


class FileDetails(msgspec.Struct, frozen=True, gc=False):
    """What was found; everything may be missing, and then is empty, 0 or None. What no camera can have meant is missing."""

    kind: PhotoKind
    format: str = ""
    """As people call it: JPEG, HEIC, MP4 ..."""
    width: int = 0
    height: int = 0
    """Upright, in pixels."""
    taken: datetime | None = None
    """As the file itself says; aware if it gives the offset."""
    camera: str = ""
    lens: str = ""
    exposure_s: float = 0.0
    aperture: float = 0.0
    """The f-number."""
    iso: int = 0
    focal_mm: float = 0.0
    focal_35_mm: float = 0.0
    """The focal length that would show as much on 35 mm film."""
    place: Place | None = None
    caption: str = ""
    has_serial: bool = False
    """The serial number of the camera or lens is in it."""
    profile: str = ""
    """The name of the colour profile."""
    codec: str = ""
    fps: float = 0.0
    duration_s: float = 0.0
