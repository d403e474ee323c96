"""The stores of a profile, grouped by the file or folder that they keep their data in."""

from collections.abc import Callable
from dataclasses import dataclass

from kesong_desktop.app.database import ProfileDatabases
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.cache.cache_upkeep import CacheUpkeep
from kesong_desktop.store.cache.conversations import ConversationCache
from kesong_desktop.store.cache.filters import FilterCache
from kesong_desktop.store.cache.follow_requests import FollowRequestCache
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.people import PeopleCache
from kesong_desktop.store.cache.review_index import ReviewIndex
from kesong_desktop.store.cache.scheduled_statuses import ScheduledStatusCache
from kesong_desktop.store.cache.search.search_index import SearchIndex
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.drafts.batches import BatchStore
from kesong_desktop.store.drafts.draft_media import DraftMedia
from kesong_desktop.store.drafts.drafts import DraftStore
from kesong_desktop.store.journal.account_pauses import AccountPauses
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.journal.collections import CollectionStore
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.markers import MarkerStore
from kesong_desktop.store.journal.post_claims import PostClaims
from kesong_desktop.store.journal.posted import PostedMarks
from kesong_desktop.store.journal.product_decisions import ProductDecisionStore
from kesong_desktop.store.journal.ratings import RatingStore
from kesong_desktop.store.journal.reading_positions import ReadingPositionStore
from kesong_desktop.store.journal.recent_values import RecentValues
from kesong_desktop.store.journal.roll_folders import RollFolders
from kesong_desktop.store.journal.scheduled_posts import ScheduleStore
from kesong_desktop.store.journal.sidecar_store import SidecarStore
from kesong_desktop.store.journal.tag_categories import TagCategoryStore
from kesong_desktop.store.journal.tag_sets import TagSetStore
from kesong_desktop.store.kept_media import KeptMedia
from kesong_desktop.store.library.fingerprints import FingerprintStore
from kesong_desktop.store.library.photos import PhotoLibrary
from kesong_desktop.store.library.thumbnails import ThumbnailStore
from kesong_desktop.store.outbox_files import OutboxFiles
from kesong_desktop.store.reviews.own_reviews import OwnReviewStore

_THUMBNAIL_BYTES = 1_000_000_000
"""Thumbnails of some 30,000 photos."""


@dataclass(frozen=True, slots=True)
class JournalStores:
    """The stores that keep their data in ``journal.db``."""

    accounts: AccountStore
    jobs: JobStore
    interactions: InteractionStore
    schedule: ScheduleStore
    claims: PostClaims
    pauses: AccountPauses
    posted: PostedMarks
    markers: MarkerStore
    reading_positions: ReadingPositionStore
    roll_folders: RollFolders
    ratings: RatingStore
    recent_values: RecentValues
    tag_sets: TagSetStore
    tag_categories: TagCategoryStore
    collections: CollectionStore
    sidecars: SidecarStore
    own_reviews: OwnReviewStore
    product_decisions: ProductDecisionStore


@dataclass(frozen=True, slots=True)
class DraftStores:
    """Drafts in ``drafts.db``, and the copies of their pictures."""

    drafts: DraftStore
    media: DraftMedia
    batches: BatchStore


@dataclass(frozen=True, slots=True)
class CacheStores:
    """Stores in ``cache.db``, and the media files seen."""

    timelines: TimelineCache
    threads: ThreadCache
    notifications: NotificationCache
    people: PeopleCache
    filters: FilterCache
    follow_requests: FollowRequestCache
    conversations: ConversationCache
    media: MediaCache
    search: SearchIndex
    reviews: ReviewIndex
    scheduled_statuses: ScheduledStatusCache
    upkeep: CacheUpkeep


@dataclass(frozen=True, slots=True)
class LibraryStores:
    """Stores in ``library.db``: the index of the camera roll."""

    photos: PhotoLibrary
    fingerprints: FingerprintStore
    thumbnails: ThumbnailStore


@dataclass(frozen=True, slots=True)
class Stores:
    """All stores of a profile."""

    journal: JournalStores
    drafts: DraftStores
    cache: CacheStores
    library: LibraryStores
    outbox_files: OutboxFiles
    kept_media: KeptMedia


def make_stores(
    databases: ProfileDatabases, paths: Paths, settings: SettingsFile, clock: Callable[[], float]
) -> Stores:
    """Make the stores of a profile whose databases are open."""
    kept_media = KeptMedia(paths.collected)
    return Stores(
        journal=_journal_stores(databases, clock),
        drafts=DraftStores(
            DraftStore(databases.drafts),
            DraftMedia(databases.drafts, paths.own),
            BatchStore(databases.drafts),
        ),
        cache=CacheStores(
            TimelineCache(databases.cache),
            ThreadCache(databases.cache),
            NotificationCache(databases.cache),
            PeopleCache(databases.cache, clock),
            FilterCache(databases.cache),
            FollowRequestCache(databases.cache),
            ConversationCache(databases.cache),
            MediaCache(
                databases.cache,
                paths.media,
                budget_bytes=settings.load().cache_mb * 1_000_000,
                clock=clock,
                kept=kept_media,
            ),
            SearchIndex(databases.cache),
            ReviewIndex(databases.cache),
            ScheduledStatusCache(databases.cache),
            CacheUpkeep(databases.cache),
        ),
        library=LibraryStores(
            PhotoLibrary(databases.library),
            FingerprintStore(databases.library),
            ThumbnailStore(databases.library, _THUMBNAIL_BYTES),
        ),
        outbox_files=OutboxFiles(paths.outbox),
        kept_media=kept_media,
    )


def _journal_stores(databases: ProfileDatabases, clock: Callable[[], float]) -> JournalStores:
    journal = databases.journal
    return JournalStores(
        accounts=AccountStore(journal),
        jobs=JobStore(journal),
        interactions=InteractionStore(journal),
        schedule=ScheduleStore(journal),
        claims=PostClaims(journal),
        pauses=AccountPauses(journal),
        posted=PostedMarks(journal),
        markers=MarkerStore(journal),
        reading_positions=ReadingPositionStore(journal),
        roll_folders=RollFolders(journal),
        ratings=RatingStore(journal, clock),
        recent_values=RecentValues(journal, clock),
        tag_sets=TagSetStore(journal),
        tag_categories=TagCategoryStore(journal),
        collections=CollectionStore(journal),
        sidecars=SidecarStore(journal),
        own_reviews=OwnReviewStore(journal),
        product_decisions=ProductDecisionStore(journal),
    )
