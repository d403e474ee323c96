"""A file that was rendered for upload."""

from kesong_desktop.record import Record


class RenderedFile(Record, frozen=True):
    """A rendered file, and the cover beside it where a video has one. Names are relative to the folder it was rendered into.

    ``tag`` (``content_tag``) is what an upload is checked by; empty in jobs from before there were tags.
    """

    name: str
    mime: str
    bytes: int
    sha256: str
    width: int
    height: int
    cover_name: str = ""
    cover_sha256: str = ""
    tag: str = ""
