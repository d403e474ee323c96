"""What a file that leaves has to fit, and what came of it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Keep:
    """What the original says of its maker that stays in a JPEG or PNG, if the person wants it. Nothing else ever does."""

    author: bool = False
    copyright: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """What the file has to fit. ``max_side_px`` is the person's wish, the rest the server's limits."""

    image_bytes: int
    image_pixels: int
    video_bytes: int
    mime_types: tuple[str, ...]
    max_side_px: int = 2048
    keep: Keep = Keep()
    takes_covers: bool = False
    """A cover that was chosen for a clip is made beside it."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """The file as it lies on disk, and the cover beside it, if there is one."""

    path: Path
    mime: str
    bytes: int
    sha256: str
    width: int
    height: int
    cover: Path | None = None
    cover_sha256: str = ""
