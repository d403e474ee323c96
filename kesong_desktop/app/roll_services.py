"""Makes the services of the camera roll and of media files."""

import time
from collections.abc import Callable

from kesong_desktop.actions.media.media_files import MediaFiles
from kesong_desktop.actions.media.remote_media import RemoteMedia
from kesong_desktop.actions.media.remote_videos import RemoteVideos
from kesong_desktop.actions.media.thumbnail_loader import ThumbnailLoader
from kesong_desktop.actions.roll.archive_import import IMPORTED, ArchiveImport
from kesong_desktop.actions.roll.camera_roll import CameraRoll
from kesong_desktop.actions.roll.ratings import Ratings
from kesong_desktop.actions.roll.roll_query import RollQuery
from kesong_desktop.actions.roll.usage_status import UsageStatus
from kesong_desktop.actions.services import MediaServices, RollServices
from kesong_desktop.app.stores import Stores
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.model.event import Event
from kesong_desktop.paths import Paths
from kesong_desktop.roll.fingerprint_indexer import FingerprintIndexer
from kesong_desktop.roll.scanner import Scanner
from kesong_desktop.roll.sidecar_lookup import SidecarLookup
from kesong_desktop.roll.thumbnailer import Thumbnailer
from kesong_desktop.sync.engine import Engine


def make_usage_status(stores: Stores) -> UsageStatus:
    """Return the service that knows which photos are posted, queued or in a draft."""
    journal, drafts = stores.journal, stores.drafts
    return UsageStatus(
        journal.posted,
        journal.jobs,
        journal.interactions,
        drafts.drafts,
        drafts.media,
        accounts=journal.accounts,
    )


def make_roll_services(
    stores: Stores,
    usage: UsageStatus,
    *,
    paths: Paths,
    decoder_pool: DecoderPool,
    report: Callable[[Event], None],
    clock: Callable[[], float],
) -> RollServices:
    """Return the services of the camera roll."""
    journal, library = stores.journal, stores.library
    scanner = Scanner(
        library.photos,
        JpegHeaderReader(slow=decoder_pool.probe),
        sha256_file,
        time.time_ns,
        SidecarLookup(journal.sidecars, sha256_file).of,
        used_sizes=usage.sizes,
    )
    indexer = FingerprintIndexer(library.fingerprints, decoder_pool.look)
    roll = CameraRoll(
        journal.roll_folders, library.photos, scanner, indexer, journal.posted, report=report, clock=clock
    )
    ratings = Ratings(journal.ratings, library.photos, report)
    return RollServices(
        camera_roll=roll,
        query=RollQuery(library.photos, library.fingerprints, journal.ratings, usage, lambda: roll.away),
        ratings=ratings,
        archive_import=ArchiveImport(
            roll,
            ratings,
            journal.sidecars,
            library.photos,
            paths.data / IMPORTED,
            report=report,
            clock=clock,
        ),
        usage_status=usage,
    )


def make_media_services(stores: Stores, decoder_pool: DecoderPool, engine: Engine) -> MediaServices:
    """Return the services that load pixels for the window."""
    remote = RemoteMedia(stores.cache.media, stores.journal.accounts, engine, decoder_pool)
    return MediaServices(
        thumbnails=ThumbnailLoader(
            stores.library.photos, Thumbnailer(stores.library.thumbnails, decoder_pool)
        ),
        files=MediaFiles(stores.drafts.media, decoder_pool),
        remote=remote,
        videos=RemoteVideos(remote, decoder_pool),
    )
