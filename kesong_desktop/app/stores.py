"""The stores of a profile, grouped by the file or folder that they keep their data in.

A store is made, and its module loaded, when it is first asked for: the first screen needs few of them.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kesong_desktop.app.cache_stores import CacheStores
from kesong_desktop.app.database import ProfileDatabases
from kesong_desktop.app.journal_stores import JournalStores
from kesong_desktop.locked_cached_property import locked_cached_property
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.database import Database

if TYPE_CHECKING:
    from kesong_desktop.store.drafts.batches import BatchStore
    from kesong_desktop.store.drafts.draft_media import DraftMedia
    from kesong_desktop.store.drafts.drafts import DraftStore
    from kesong_desktop.store.kept_media import KeptMedia
    from kesong_desktop.store.library.fingerprints import FingerprintStore
    from kesong_desktop.store.library.index_queue import IndexQueue
    from kesong_desktop.store.library.photos import PhotoLibrary
    from kesong_desktop.store.library.thumbnails import ThumbnailStore
    from kesong_desktop.store.outbox_files import OutboxFiles

_THUMBNAIL_BYTES = 1_000_000_000
"""Thumbnails of some 30,000 photos."""


def _drafts(stores: "DraftStores") -> "DraftStore":
    from kesong_desktop.store.drafts.drafts import DraftStore

    return DraftStore(stores.database)


def _media(stores: "DraftStores") -> "DraftMedia":
    from kesong_desktop.store.drafts.draft_media import DraftMedia

    return DraftMedia(stores.database, stores.media_folder)


def _batches(stores: "DraftStores") -> "BatchStore":
    from kesong_desktop.store.drafts.batches import BatchStore

    return BatchStore(stores.database)


def _photos(stores: "LibraryStores") -> "PhotoLibrary":
    from kesong_desktop.store.library.photos import PhotoLibrary

    return PhotoLibrary(stores.library)


def _fingerprints(stores: "LibraryStores") -> "FingerprintStore":
    from kesong_desktop.store.library.fingerprints import FingerprintStore

    return FingerprintStore(stores.library)


def _thumbnails(stores: "LibraryStores") -> "ThumbnailStore":
    from kesong_desktop.store.library.thumbnails import ThumbnailStore

    return ThumbnailStore(stores.library, _THUMBNAIL_BYTES)


def _index_queue(stores: "LibraryStores") -> "IndexQueue":
    from kesong_desktop.store.library.index_queue import IndexQueue

    return IndexQueue(stores.library, stores.fingerprints)


def _outbox_files(stores: "Stores") -> "OutboxFiles":
    from kesong_desktop.store.outbox_files import OutboxFiles

    return OutboxFiles(stores.paths.outbox)


def _kept_media(stores: "Stores") -> "KeptMedia":
    from kesong_desktop.store.kept_media import KeptMedia

    return KeptMedia(stores.paths.collected)


class DraftStores:
    """Drafts in ``drafts.db``, and the copies of their pictures."""

    drafts = locked_cached_property(_drafts)
    media = locked_cached_property(_media)
    batches = locked_cached_property(_batches)

    def __init__(self, database: Database, media_folder: Path) -> None:
        self.database = database
        self.media_folder = media_folder


class LibraryStores:
    """Stores in ``library.db``: the index of the camera roll."""

    photos = locked_cached_property(_photos)
    fingerprints = locked_cached_property(_fingerprints)
    thumbnails = locked_cached_property(_thumbnails)
    index_queue = locked_cached_property(_index_queue)

    def __init__(self, library: Database) -> None:
        self.library = library


class Stores:
    """All stores of a profile whose databases are open. ``clock`` returns seconds since 1970."""

    outbox_files = locked_cached_property(_outbox_files)
    kept_media = locked_cached_property(_kept_media)

    def __init__(
        self, databases: ProfileDatabases, paths: Paths, settings: SettingsFile, clock: Callable[[], float]
    ) -> None:
        self.paths = paths
        self.journal = JournalStores(databases.journal, clock)
        self.drafts = DraftStores(databases.drafts, paths.own)
        self.cache = CacheStores(databases.cache, paths.media, settings, clock, lambda: self.kept_media)
        self.library = LibraryStores(databases.library)
