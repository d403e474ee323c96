"""Drag data of a post's picture: its file, and its URL."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.model.text.links import safe

FileOf = Callable[[Post, Attachment], Path | None]


def drag_data(post: Post, shot: Attachment, file_of: FileOf) -> QMimeData | None:
    """Return the data of a drag: the file first, the address as well; None where there is neither."""
    file, address = file_of(post, shot), safe(shot.url)
    if file is None and not address:
        return None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))] if file is not None else [QUrl(address)])
    data.setText(address or str(file))
    return data
