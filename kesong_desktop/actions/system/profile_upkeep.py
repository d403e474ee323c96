"""Disk use of the profile, and its housekeeping in idle time."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kesong_desktop.actions.draft.draft_files import DraftFiles
from kesong_desktop.errors import KesongError
from kesong_desktop.settings import Settings
from kesong_desktop.store.cache.cache_upkeep import CacheUpkeep
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.cache.search.search_index import SearchIndex

log = logging.getLogger(__name__)
_DAY_S = 86_400.0
_PASTED_DAYS = 2
"""Unneeded pasted pictures are deleted after so many days."""
StorageKind = Literal["media", "kept", "posts", "index", "roll", "collections", "drafts"]


@dataclass(frozen=True, slots=True)
class StorageUse:
    """Disk use of one kind of data, in bytes. ``media`` is counted by the budget; ``kept`` are own and bookmarked posts."""

    kind: StorageKind
    size_bytes: int


@dataclass(frozen=True, slots=True)
class StorageFolders:
    """Paths of the other data: the database of the camera roll, and the folders of collections and of drafts."""

    library: Path
    collections: Path
    drafts: Path


class Housekeeping:
    """Measures and cleans up. All calls wait for the disk, so they belong on a worker thread."""

    def __init__(
        self,
        media: MediaCache,
        upkeep: CacheUpkeep,
        search: SearchIndex,
        folders: StorageFolders,
        settings: Callable[[], Settings],
        *,
        draft_files: DraftFiles,
        clock: Callable[[], float],
    ) -> None:
        self._media = media
        self._upkeep = upkeep
        self._search = search
        self._folders = folders
        self._settings = settings
        self._draft_files = draft_files
        self._clock = clock

    def use(self) -> tuple[StorageUse, ...]:
        """Return the disk use by kind, in display order."""
        media, cache = self._media.use(), self._upkeep.size()
        folders = self._folders
        return (
            StorageUse("media", media.cached_bytes),
            StorageUse("kept", media.kept_bytes),
            StorageUse("posts", cache.content_bytes),
            StorageUse("index", cache.index_bytes),
            StorageUse("roll", _size(folders.library)),
            StorageUse("collections", _folder_size(folders.collections)),
            StorageUse("drafts", _folder_size(folders.drafts)),
        )

    def tidy(self) -> None:
        """Delete old and leftover data, and check the databases. Failures, as on a full disk, are retried the next time."""
        for step in (
            self.index_posts,
            self._draft_files.sweep,
            self._sweep_pasted,
            self._media.sweep,
            self._drop_old_media,
            self._check,
            self._upkeep.tidy,
        ):
            try:
                step()
            except (KesongError, OSError) as error:
                log.info("housekeeping: a step failed: %s", error)

    def index_posts(self) -> None:
        """Add newly cached entries to the search index."""
        while self._search.step():
            pass

    def _sweep_pasted(self) -> None:
        self._draft_files.sweep_pasted(self._clock() - _PASTED_DAYS * _DAY_S)

    def _drop_old_media(self) -> None:
        days = self._settings().cache_days
        if days:
            self._media.drop_unused(self._clock() - days * _DAY_S)

    def _check(self) -> None:
        if self._upkeep.check():
            self._search.check()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _folder_size(folder: Path) -> int:
    return sum(_size(path) for path in folder.iterdir()) if folder.is_dir() else 0
