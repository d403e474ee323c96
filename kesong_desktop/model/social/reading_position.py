"""Where a person stopped reading a timeline."""

from kesong_desktop.record import Record


class ReadingPosition(Record, frozen=True):
    """The post at the top of the screen, and by how many pixels its upper edge was below that of the view."""

    post_id: str
    offset_px: int = 0
