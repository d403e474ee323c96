"""Detects folders of the roll that are away: on a card or drive that is not mounted.

A folder that is not there is away. So is one on a file system of its own that is not mounted any more: an empty folder may stand
where it was. A folder that is there and empty on the file system that it always was on has been emptied by somebody.
"""

import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from kesong_desktop.store.library.photos import PhotoLibrary


class MountMonitor:
    """Stores in ``library`` where each folder's file system was mounted; ``is_mount`` tests a mount point. Thread-safe."""

    def __init__(self, library: PhotoLibrary, is_mount: Callable[[str], bool] = os.path.ismount) -> None:
        self._library = library
        self._is_mount = is_mount
        self._away: frozenset[str] = frozenset()
        self._lock = threading.Lock()

    @property
    def away(self) -> frozenset[str]:
        """Return the folders that were away at the last check, without touching the disk."""
        return self._away

    def is_there(self, root: str) -> bool:
        """Check whether a folder is there, and store the answer for ``away``."""
        found = Path(root).is_dir() and self._is_mounted(root)
        with self._lock:
            self._away = self._away - {root} if found else self._away | {root}
        return found

    def look(self, roots: Iterable[str]) -> frozenset[str]:
        """Check all folders. Return those whose state changed since the last check."""
        wanted, before = set(roots), self._away
        for root in wanted:
            self.is_there(root)
        with self._lock:
            self._away &= wanted
            return self._away ^ before

    def remember(self, root: str) -> None:
        """Store where the file system of a folder is mounted, whose files have been seen."""
        mount = self._mount_of(root)
        if self._library.mount(root) != mount:
            self._library.put_mount(root, mount)

    def _is_mounted(self, root: str) -> bool:
        mount = self._library.mount(root)
        # The folder was never completely scanned: only its content counts.
        if mount is None:
            return not (_is_empty(root) and self._library.has_any(root))
        return self._is_mount(mount)

    def _mount_of(self, root: str) -> str:
        path = os.path.realpath(root)
        while not self._is_mount(path) and os.path.dirname(path) != path:  # noqa: PTH120 - names that are no text
            path = os.path.dirname(path)  # noqa: PTH120
        return path


def _is_empty(folder: str) -> bool:
    try:
        with os.scandir(folder) as found:
            return next(found, None) is None
    except OSError:
        return False
