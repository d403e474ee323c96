"""The limits of an exported file."""

from kesong_desktop.imaging.metadata.kept_attribution import KeptAttribution
from kesong_desktop.record import Record


class ExportOptions(Record, frozen=True):
    """Limits of an exported file. ``max_side_px`` is the user's setting, the rest are the server's limits."""

    image_bytes: int
    image_pixels: int
    video_bytes: int
    mime_types: tuple[str, ...]
    max_side_px: int = 2048
    keep: KeptAttribution = KeptAttribution()
    takes_covers: bool = False
    """Whether a chosen cover of a video is exported beside it."""
