"""Files that come from outside the window: dropped, pasted or handed over by another program."""

import time
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from kesong_desktop.errors import FolderUnreadable, Reason, StoreProblem
from kesong_desktop.imaging.limits import PHOTO_ENDINGS, VIDEO_ENDINGS
from kesong_desktop.ui.widgets.mime_media import paths_in

_ENDINGS = PHOTO_ENDINGS | VIDEO_ENDINGS


def files_of(data: QMimeData, folder: Path) -> list[str]:
    """Return the local paths that ``data`` names; a picture without a file is saved in ``folder`` first.

    Raises:
        StoreProblem: the picture cannot be saved.
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
        raise StoreProblem(str(path), Reason.PICTURE_NOT_WRITTEN)
    return [str(path)]


def folders(paths: list[str]) -> list[str]:
    """Return those of ``paths`` that are folders."""
    return [path for path in paths if Path(path).is_dir()]


def files(paths: list[str]) -> list[str]:
    """Return those of ``paths`` that are not folders."""
    return [path for path in paths if not Path(path).is_dir()]


def archives(paths: list[str]) -> list[str]:
    """Return those of ``paths`` that are ZIP archives by their name."""
    return [path for path in paths if path.lower().endswith(".zip")]


def with_folders_opened(paths: list[str]) -> list[str]:
    """Return ``paths`` with each folder replaced by the photos and videos in it, sorted by name.

    Raises:
        FolderUnreadable: a folder cannot be listed.
    """
    found: list[str] = []
    for path in map(Path, paths):
        found += _media_in(path) if path.is_dir() else [str(path)]
    return found


def _media_in(folder: Path) -> list[str]:
    try:
        return [str(one) for one in sorted(folder.iterdir()) if one.suffix.lower() in _ENDINGS]
    except OSError as error:
        raise FolderUnreadable(str(folder), why=error.strerror or str(error)) from error
