"""The stores and the engine behind the services of an open profile, to arrange and to look at what they hold."""

from dataclasses import dataclass

from kesong_desktop.actions.services import Services
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.drafts.draft_media import DraftMedia
from kesong_desktop.store.drafts.drafts import DraftStore
from kesong_desktop.store.journal.account_pauses import AccountPauses
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.journal.collections import CollectionStore
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.markers import MarkerStore
from kesong_desktop.store.journal.post_claims import PostClaims
from kesong_desktop.store.journal.posted_marks import PostedMarks
from kesong_desktop.store.journal.recent_values import RecentValues
from kesong_desktop.store.journal.sidecar_store import SidecarStore
from kesong_desktop.store.library.photos import PhotoLibrary
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.store.secrets import SecretStore
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.outbox.send_conditions import SendConditions


@dataclass(frozen=True)
class Stores:
    """What an open profile keeps, and what runs in it."""

    accounts: AccountStore
    secrets: SecretStore
    settings: SettingsFile
    cache: TimelineCache
    threads: ThreadCache
    notifications: NotificationCache
    people: PeopleCache
    markers: MarkerStore
    jobs: JobStore
    interactions: InteractionStore
    claims: PostClaims
    outbox_files: OutboxFiles
    engine: Engine
    holds: AccountPauses
    conditions: SendConditions
    recent_values: RecentValues
    library: PhotoLibrary
    posted: PostedMarks
    media_cache: MediaCache
    own_files: DraftMedia
    decoder_pool: DecoderPool
    drafts: DraftStore
    sidecars: SidecarStore
    collections: CollectionStore


def stores(services: Services) -> Stores:
    """Return the stores and the engine of ``services``."""
    accounts, outbox, policy = services.accounts, services.outbox, services.publishing.send_policy
    return Stores(
        accounts=accounts._store,
        secrets=accounts._secrets,
        settings=accounts._settings,
        cache=services.timelines._cache,
        threads=services.threads._cache,
        notifications=services.notifications._cache,
        people=services.people.people._cache,
        markers=services.notifications._markers,
        jobs=outbox._jobs,
        interactions=InteractionStore(outbox._jobs._journal),
        claims=PostClaims(outbox._jobs._journal),
        outbox_files=outbox._files,
        engine=services.media.remote._engine,
        holds=policy._pauses,
        conditions=policy._conditions,
        recent_values=services.publishing.publisher._recent_values,
        library=services.roll.camera_roll._library,
        posted=services.roll.camera_roll._posted,
        media_cache=services.media.remote._cache,
        own_files=services.media.files._draft_media,
        decoder_pool=services.media.files._decoder_pool,
        drafts=services.drafts._store,
        sidecars=services.roll.archive_import._tools.sidecars,
        collections=services.collections._store,
    )
