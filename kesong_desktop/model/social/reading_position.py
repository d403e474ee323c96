"""Where a person stopped reading a timeline."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingPosition:
    """The post at the top of the screen, and by how many pixels its upper edge was below that of the view."""

    post_id: str
    offset_px: int = 0
