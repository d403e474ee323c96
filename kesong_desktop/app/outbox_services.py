"""Makes the services of drafts, the outbox and the preferences."""

from collections.abc import Callable
from dataclasses import dataclass

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.batch.batch_publisher import BatchPublisher
from kesong_desktop.actions.batch.batch_source import BatchSource
from kesong_desktop.actions.batch.saved_batch import SavedBatch
from kesong_desktop.actions.draft.album_splitter import AlbumSplitter
from kesong_desktop.actions.draft.captions import Captions
from kesong_desktop.actions.draft.draft_files import DraftFiles
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.draft.edit_previews import EditPreviews
from kesong_desktop.actions.draft.metadata_previews import MetadataPreviews
from kesong_desktop.actions.draft.suggestions import Suggestions
from kesong_desktop.actions.draft.tag_sets import TagSets
from kesong_desktop.actions.outbox.lookalikes import PostedLookalikes
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.actions.outbox.own_reviews import OwnReviews
from kesong_desktop.actions.outbox.preflight import PictureInspector, PreflightCheck
from kesong_desktop.actions.outbox.publish import Publisher
from kesong_desktop.actions.outbox.send_policy import SendPolicy
from kesong_desktop.actions.preferences import Preferences
from kesong_desktop.actions.roll.usage_status import UsageStatus
from kesong_desktop.actions.services import BatchServices, DraftContent, Publishing
from kesong_desktop.app.stores import Stores
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.paths import Paths
from kesong_desktop.roll.photo_reader import PhotoReader
from kesong_desktop.roll.sidecar_lookup import SidecarLookup
from kesong_desktop.settings import SettingsFile
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.outbox.outbox_context import OutboxContext


@dataclass(frozen=True, slots=True)
class PublishingServices:
    """Drafts, the outbox and the preferences that govern both."""

    drafts: Drafts
    content: DraftContent
    outbox: Outbox
    publishing: Publishing
    preferences: Preferences


def make_publishing_services(
    stores: Stores,
    accounts: Accounts,
    usage: UsageStatus,
    *,
    paths: Paths,
    settings: SettingsFile,
    context: OutboxContext,
    engine: Engine,
    decoder_pool: DecoderPool,
    new_id: Callable[[], str],
) -> PublishingServices:
    """Return the services of drafts and the outbox over a running engine."""
    journal, draft_media, report = stores.journal, stores.drafts.media, context.report
    captions = Captions(stores.library.photos, decoder_pool)
    drafts = Drafts(
        stores.drafts.drafts, accounts, captions, clock=context.wall, new_id=new_id, report=report
    )
    files = _make_draft_files(stores, context, paths)
    outbox = Outbox(context.jobs, context.files, drafts, engine, paths.kept, new_id=new_id, report=report)
    policy = SendPolicy(engine, context.conditions, context.pauses, context.wall)
    publisher = Publisher(
        outbox,
        drafts,
        files,
        journal.recent_values,
        account_of=accounts.get,
        capability_of=accounts.capability,
        clock=context.wall,
        new_id=new_id,
    )
    preflight = PreflightCheck(
        _make_inspector(stores, files, usage, context, decoder_pool),
        accounts,
        settings,
        journal.recent_values,
    )
    of_batches = BatchPublisher(accounts, preflight, publisher, clock=context.wall)
    batch = _make_batch(stores, decoder_pool, new_id, context, of_batches)
    return PublishingServices(
        drafts=drafts,
        content=DraftContent(
            files=files,
            captions=captions,
            suggestions=Suggestions(
                journal.recent_values, context.cache, accounts, engine, journal.own_reviews
            ),
            tag_sets=TagSets(journal.tag_sets),
            edit_previews=EditPreviews(decoder_pool, draft_media),
            metadata_previews=MetadataPreviews(context.render, decoder_pool, files, accounts, paths.cache),
            splitter=AlbumSplitter(batch.source.photos),
        ),
        outbox=outbox,
        publishing=Publishing(publisher, preflight, policy, batch, OwnReviews(journal.own_reviews, drafts)),
        preferences=Preferences(settings, policy, stores.cache.media),
    )


def _make_inspector(
    stores: Stores, files: DraftFiles, usage: UsageStatus, context: OutboxContext, decoder_pool: DecoderPool
) -> PictureInspector:
    library, posted = stores.library, stores.journal.posted
    similar = PostedLookalikes(library.photos, library.fingerprints, posted, decoder_pool)
    return PictureInspector(files, decoder_pool, context.cache, usage.history, similar)


def _make_batch(
    stores: Stores,
    decoder_pool: DecoderPool,
    new_id: Callable[[], str],
    context: OutboxContext,
    publisher: BatchPublisher,
) -> BatchServices:
    reader = PhotoReader(
        stores.library.photos,
        JpegHeaderReader(slow=decoder_pool.probe),
        SidecarLookup(stores.journal.sidecars, sha256_file).of,
    )
    return BatchServices(
        source=BatchSource(stores.library.photos, reader, new_id),
        publisher=publisher,
        saved=SavedBatch(stores.drafts.batches, context.jobs),
    )


def _make_draft_files(stores: Stores, context: OutboxContext, paths: Paths) -> DraftFiles:
    drafts = stores.drafts
    return DraftFiles(
        drafts.media,
        drafts.drafts,
        drafts.batches,
        context.jobs,
        own_folder=paths.kept,
        executor=context.pictures,
    )
