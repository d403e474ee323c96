"""Makes the services of the camera roll and of media files.

Each is made, and its module loaded, when it is first asked for.
"""

import time
from typing import TYPE_CHECKING

from kesong_desktop.app.runtime import Runtime
from kesong_desktop.locked_cached_property import locked_cached_property
from kesong_desktop.model.library.photo import MediaFacts

if TYPE_CHECKING:
    from kesong_desktop.actions.batch.batch_source import BatchSource
    from kesong_desktop.actions.media.media_files import MediaFiles
    from kesong_desktop.actions.media.remote_media import RemoteMedia
    from kesong_desktop.actions.media.remote_videos import RemoteVideos
    from kesong_desktop.actions.media.thumbnail_loader import ThumbnailLoader
    from kesong_desktop.actions.roll.archive_import import ArchiveImport
    from kesong_desktop.actions.roll.camera_roll import CameraRoll
    from kesong_desktop.actions.roll.ratings import Ratings
    from kesong_desktop.actions.roll.roll_query import RollQuery
    from kesong_desktop.actions.roll.usage_status import UsageStatus
    from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
    from kesong_desktop.roll.thumbnailer import Thumbnailer


def _usage_status(made: "RollParts") -> "UsageStatus":
    from kesong_desktop.actions.roll.usage_status import UsageStatus

    journal, drafts = made.runtime.stores.journal, made.runtime.stores.drafts
    return UsageStatus(
        journal.posted,
        journal.jobs,
        journal.interactions,
        drafts.drafts,
        drafts.media,
        accounts=journal.accounts,
    )


def _thumbnailer(made: "RollParts") -> "Thumbnailer":
    """Return what makes thumbnails, for the window and ahead of it alike."""
    from kesong_desktop.roll.thumbnailer import Thumbnailer

    library = made.runtime.stores.library
    return Thumbnailer(library.thumbnails, library.index_queue, made.runtime.decoder_pool)


def _header_reader(made: "RollParts") -> "JpegHeaderReader":
    # It loads Pillow, which the first screen does not wait for.
    from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader

    return JpegHeaderReader(slow=made.runtime.decoder_pool.probe)


def _camera_roll(made: "RollParts") -> "CameraRoll":
    from kesong_desktop.actions.roll.camera_roll import CameraRoll
    from kesong_desktop.imaging.file_hash import sha256_file
    from kesong_desktop.roll.photo_indexer import PhotoIndexer
    from kesong_desktop.roll.scanner import Scanner
    from kesong_desktop.roll.sidecar_lookup import SidecarLookup

    runtime = made.runtime
    journal, library, decoder_pool = runtime.stores.journal, runtime.stores.library, runtime.decoder_pool
    scanner = Scanner(
        library.photos,
        made.read_header,
        sha256_file,
        time.time_ns,
        SidecarLookup(journal.sidecars, sha256_file).of,
        used_sizes=made.usage_status.sizes,
    )
    indexer = PhotoIndexer(
        library.index_queue,
        library.thumbnails,
        made.thumbnailer,
        threads=decoder_pool.count,
        report=runtime.report,
        clock=time.monotonic,
    )
    return CameraRoll(
        journal.roll_folders,
        library.photos,
        scanner,
        indexer,
        journal.posted,
        report=runtime.report,
        clock=runtime.environment.clock,
    )


def _query(made: "RollParts") -> "RollQuery":
    from kesong_desktop.actions.roll.roll_query import RollQuery

    stores = made.runtime.stores
    return RollQuery(
        stores.library.photos,
        stores.library.fingerprints,
        stores.journal.ratings,
        made.usage_status,
        lambda: made.camera_roll.away,
    )


def _ratings(made: "RollParts") -> "Ratings":
    from kesong_desktop.actions.roll.ratings import Ratings

    stores = made.runtime.stores
    return Ratings(stores.journal.ratings, stores.library.photos, made.runtime.report)


def _archive_import(made: "RollParts") -> "ArchiveImport":
    from kesong_desktop.actions.roll.archive_import import IMPORTED, ArchiveImport

    runtime = made.runtime
    return ArchiveImport(
        made.camera_roll,
        made.ratings,
        runtime.stores.journal.sidecars,
        runtime.stores.library.photos,
        runtime.paths.data / IMPORTED,
        report=runtime.report,
        clock=runtime.environment.clock,
    )


def _photo_source(made: "RollParts") -> "BatchSource":
    from kesong_desktop.actions.batch.batch_source import BatchSource
    from kesong_desktop.imaging.file_hash import sha256_file
    from kesong_desktop.roll.photo_reader import PhotoReader
    from kesong_desktop.roll.sidecar_lookup import SidecarLookup

    runtime, photos = made.runtime, made.runtime.stores.library.photos
    reader = PhotoReader(
        photos,
        made.read_header,
        SidecarLookup(runtime.stores.journal.sidecars, sha256_file).of,
    )
    return BatchSource(photos, reader, runtime.environment.new_id)


class RollParts:
    """The camera roll: its folders, what is known of its photos, and imports."""

    usage_status = locked_cached_property(_usage_status)
    thumbnailer = locked_cached_property(_thumbnailer)
    header_reader = locked_cached_property(_header_reader)
    camera_roll = locked_cached_property(_camera_roll)
    query = locked_cached_property(_query)
    ratings = locked_cached_property(_ratings)
    archive_import = locked_cached_property(_archive_import)
    photo_source = locked_cached_property(_photo_source)

    def __init__(self, runtime: Runtime) -> None:
        self.runtime = runtime

    def read_header(self, path: str) -> MediaFacts:
        """Return the facts of a file of the roll, as ``JpegHeaderReader`` does."""
        return self.header_reader(path)


def _thumbnails(made: "MediaParts") -> "ThumbnailLoader":
    from kesong_desktop.actions.media.thumbnail_loader import ThumbnailLoader

    return ThumbnailLoader(made.runtime.stores.library.photos, made.roll.thumbnailer)


def _files(made: "MediaParts") -> "MediaFiles":
    from kesong_desktop.actions.media.media_files import MediaFiles

    return MediaFiles(made.runtime.stores.drafts.media, made.runtime.decoder_pool)


def _remote(made: "MediaParts") -> "RemoteMedia":
    from kesong_desktop.actions.media.remote_media import RemoteMedia

    runtime = made.runtime
    stores = runtime.stores
    return RemoteMedia(stores.cache.media, stores.journal.accounts, runtime.engine, runtime.decoder_pool)


def _videos(made: "MediaParts") -> "RemoteVideos":
    from kesong_desktop.actions.media.remote_videos import RemoteVideos

    return RemoteVideos(made.remote, made.runtime.decoder_pool)


class MediaParts:
    """The services that load pixels for the window."""

    thumbnails = locked_cached_property(_thumbnails)
    files = locked_cached_property(_files)
    remote = locked_cached_property(_remote)
    videos = locked_cached_property(_videos)

    def __init__(self, runtime: Runtime, roll: RollParts) -> None:
        self.runtime = runtime
        self.roll = roll
