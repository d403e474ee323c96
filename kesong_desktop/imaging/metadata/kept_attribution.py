"""The choice of attribution that an exported file keeps."""

from kesong_desktop.record import Record


class KeptAttribution(Record, frozen=True):
    """Whether the author and the copyright line of the original stay in an exported JPEG or PNG; all else is removed."""

    author: bool = False
    copyright: bool = False
