"""Files and pictures in the data of a drop or of the clipboard."""

from PySide6.QtCore import QMimeData


def paths_in(data: QMimeData) -> list[str]:
    """Return the paths of the local files and folders that ``data`` names, in order."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def has_media(data: QMimeData) -> bool:
    """Return whether ``data`` holds local files or a picture."""
    return bool(paths_in(data)) or data.hasImage()


def is_media(data: QMimeData) -> bool:
    """Return whether ``data``, pasted or dropped into a text, means pictures: local files, or a picture without any text."""
    return bool(paths_in(data)) or (data.hasImage() and not data.hasText())
