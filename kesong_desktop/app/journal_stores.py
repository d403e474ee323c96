"""The stores in ``journal.db``. Each is made, and its module loaded, when it is first asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kesong_desktop.locked_cached_property import locked_cached_property
from kesong_desktop.store.database import Database

if TYPE_CHECKING:
    from kesong_desktop.store.journal.account_pauses import AccountPauses
    from kesong_desktop.store.journal.accounts import AccountStore
    from kesong_desktop.store.journal.collections import CollectionStore
    from kesong_desktop.store.journal.interactions import InteractionStore
    from kesong_desktop.store.journal.jobs import JobStore
    from kesong_desktop.store.journal.markers import MarkerStore
    from kesong_desktop.store.journal.post_claims import PostClaims
    from kesong_desktop.store.journal.posted_marks import PostedMarks
    from kesong_desktop.store.journal.product_decisions import ProductDecisionStore
    from kesong_desktop.store.journal.ratings import RatingStore
    from kesong_desktop.store.journal.reading_positions import ReadingPositionStore
    from kesong_desktop.store.journal.recent_values import RecentValues
    from kesong_desktop.store.journal.roll_folders import RollFolders
    from kesong_desktop.store.journal.scheduled_posts import ScheduleStore
    from kesong_desktop.store.journal.sidecar_store import SidecarStore
    from kesong_desktop.store.journal.tag_categories import TagCategoryStore
    from kesong_desktop.store.journal.tag_sets import TagSetStore
    from kesong_desktop.store.reviews.own_reviews import OwnReviewStore


def _accounts(stores: "JournalStores") -> "AccountStore":
    from kesong_desktop.store.journal.accounts import AccountStore

    return AccountStore(stores.journal)


def _jobs(stores: "JournalStores") -> "JobStore":
    from kesong_desktop.store.journal.jobs import JobStore

    return JobStore(stores.journal)


def _interactions(stores: "JournalStores") -> "InteractionStore":
    from kesong_desktop.store.journal.interactions import InteractionStore

    return InteractionStore(stores.journal)


def _schedule(stores: "JournalStores") -> "ScheduleStore":
    from kesong_desktop.store.journal.scheduled_posts import ScheduleStore

    return ScheduleStore(stores.journal)


def _claims(stores: "JournalStores") -> "PostClaims":
    from kesong_desktop.store.journal.post_claims import PostClaims

    return PostClaims(stores.journal)


def _pauses(stores: "JournalStores") -> "AccountPauses":
    from kesong_desktop.store.journal.account_pauses import AccountPauses

    return AccountPauses(stores.journal)


def _posted(stores: "JournalStores") -> "PostedMarks":
    from kesong_desktop.store.journal.posted_marks import PostedMarks

    return PostedMarks(stores.journal)


def _markers(stores: "JournalStores") -> "MarkerStore":
    from kesong_desktop.store.journal.markers import MarkerStore

    return MarkerStore(stores.journal)


def _reading_positions(stores: "JournalStores") -> "ReadingPositionStore":
    from kesong_desktop.store.journal.reading_positions import ReadingPositionStore

    return ReadingPositionStore(stores.journal)


def _roll_folders(stores: "JournalStores") -> "RollFolders":
    from kesong_desktop.store.journal.roll_folders import RollFolders

    return RollFolders(stores.journal)


def _ratings(stores: "JournalStores") -> "RatingStore":
    from kesong_desktop.store.journal.ratings import RatingStore

    return RatingStore(stores.journal, stores.clock)


def _recent_values(stores: "JournalStores") -> "RecentValues":
    from kesong_desktop.store.journal.recent_values import RecentValues

    return RecentValues(stores.journal, stores.clock)


def _tag_sets(stores: "JournalStores") -> "TagSetStore":
    from kesong_desktop.store.journal.tag_sets import TagSetStore

    return TagSetStore(stores.journal)


def _tag_categories(stores: "JournalStores") -> "TagCategoryStore":
    from kesong_desktop.store.journal.tag_categories import TagCategoryStore

    return TagCategoryStore(stores.journal)


def _collections(stores: "JournalStores") -> "CollectionStore":
    from kesong_desktop.store.journal.collections import CollectionStore

    return CollectionStore(stores.journal)


def _sidecars(stores: "JournalStores") -> "SidecarStore":
    from kesong_desktop.store.journal.sidecar_store import SidecarStore

    return SidecarStore(stores.journal)


def _own_reviews(stores: "JournalStores") -> "OwnReviewStore":
    from kesong_desktop.store.reviews.own_reviews import OwnReviewStore

    return OwnReviewStore(stores.journal)


def _product_decisions(stores: "JournalStores") -> "ProductDecisionStore":
    from kesong_desktop.store.journal.product_decisions import ProductDecisionStore

    return ProductDecisionStore(stores.journal)


class JournalStores:
    """The stores that keep their data in ``journal.db``. ``clock`` returns seconds since 1970."""

    accounts = locked_cached_property(_accounts)
    jobs = locked_cached_property(_jobs)
    interactions = locked_cached_property(_interactions)
    schedule = locked_cached_property(_schedule)
    claims = locked_cached_property(_claims)
    pauses = locked_cached_property(_pauses)
    posted = locked_cached_property(_posted)
    markers = locked_cached_property(_markers)
    reading_positions = locked_cached_property(_reading_positions)
    roll_folders = locked_cached_property(_roll_folders)
    ratings = locked_cached_property(_ratings)
    recent_values = locked_cached_property(_recent_values)
    tag_sets = locked_cached_property(_tag_sets)
    tag_categories = locked_cached_property(_tag_categories)
    collections = locked_cached_property(_collections)
    sidecars = locked_cached_property(_sidecars)
    own_reviews = locked_cached_property(_own_reviews)
    product_decisions = locked_cached_property(_product_decisions)

    def __init__(self, journal: Database, clock: Callable[[], float]) -> None:
        self.journal = journal
        self.clock = clock
