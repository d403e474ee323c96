"""Pictures that come in from outside: dropped, pasted, handed over by another program."""

import time
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from kesong_desktop.errors import FolderUnreadable, StoreProblem
from kesong_desktop.imaging.limits import PHOTO_ENDINGS, VIDEO_ENDINGS

_ENDINGS = PHOTO_ENDINGS | VIDEO_ENDINGS


def paths_in(data: QMimeData) -> list[str]:
    """The files and folders of this computer that ``data`` names, in order."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def has_any(data: QMimeData) -> bool:
    """Whether ``data`` holds files, or a picture."""
    return bool(paths_in(data)) or data.hasImage()


def is_media(data: QMimeData) -> bool:
    """Whether a person who pastes or drops ``data`` into words means pictures: files, or a picture and no text."""
    return bool(paths_in(data)) or (data.hasImage() and not data.hasText())


def files_of(data: QMimeData, folder: Path) -> list[str]:
    """The files that ``data`` names; a bare picture is kept in ``folder`` as a file of its own first.

    Raises:
        StoreProblem: the picture cannot be kept.
    """
    paths = paths_in(data)
    if paths or not data.hasImage():
        return paths
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return []
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / f"pasted-{time.strftime('%Y%m%d-%H%M%S')}-{image.cacheKey() & 0xFFFF:04x}.png"
    if not image.save(str(path)):
        raise StoreProblem(str(path), why="the picture cannot be written")
    return [str(path)]


def folders(paths: list[str]) -> list[str]:
    """Those of ``paths`` that are folders."""
    return [path for path in paths if Path(path).is_dir()]


def files(paths: list[str]) -> list[str]:
    """Those of ``paths`` that are no folders."""
    return [path for path in paths if not Path(path).is_dir()]


def archives(paths: list[str]) -> list[str]:
    """Those of ``paths`` that are zips."""
    return [path for path in paths if path.lower().endswith(".zip")]


def with_folders_opened(paths: list[str]) -> list[str]:
    """``paths`` with each folder replaced by the pictures and clips that lie in it, by name.

    Raises:
        FolderUnreadable: a folder cannot be looked into.
    """
    found: list[str] = []
    for path in map(Path, paths):
        found += _inside(path) if path.is_dir() else [str(path)]
    return found


def _inside(folder: Path) -> list[str]:
    try:
        return [str(one) for one in sorted(folder.iterdir()) if one.suffix.lower() in _ENDINGS]
    except OSError as error:
        raise FolderUnreadable(str(folder), why=error.strerror or str(error)) from error
