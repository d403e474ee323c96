"""The stores in ``cache.db``. Each is made, and its module loaded, when it is first asked for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kesong_desktop.locked_cached_property import locked_cached_property
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.database import Database

if TYPE_CHECKING:
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
    from kesong_desktop.store.kept_media import KeptMedia


def _timelines(stores: "CacheStores") -> "TimelineCache":
    from kesong_desktop.store.cache.timelines import TimelineCache

    return TimelineCache(stores.cache)


def _threads(stores: "CacheStores") -> "ThreadCache":
    from kesong_desktop.store.cache.threads import ThreadCache

    return ThreadCache(stores.cache)


def _notifications(stores: "CacheStores") -> "NotificationCache":
    from kesong_desktop.store.cache.notifications import NotificationCache

    return NotificationCache(stores.cache)


def _people(stores: "CacheStores") -> "PeopleCache":
    from kesong_desktop.store.cache.people import PeopleCache

    return PeopleCache(stores.cache, stores.clock)


def _filters(stores: "CacheStores") -> "FilterCache":
    from kesong_desktop.store.cache.filters import FilterCache

    return FilterCache(stores.cache)


def _follow_requests(stores: "CacheStores") -> "FollowRequestCache":
    from kesong_desktop.store.cache.follow_requests import FollowRequestCache

    return FollowRequestCache(stores.cache)


def _conversations(stores: "CacheStores") -> "ConversationCache":
    from kesong_desktop.store.cache.conversations import ConversationCache

    return ConversationCache(stores.cache)


def _media(stores: "CacheStores") -> "MediaCache":
    from kesong_desktop.store.cache.media import MediaCache

    return MediaCache(
        stores.cache,
        stores.media_folder,
        budget_bytes=stores.settings.load().cache_mb * 1_000_000,
        clock=stores.clock,
        kept=stores.kept_media(),
    )


def _search(stores: "CacheStores") -> "SearchIndex":
    from kesong_desktop.store.cache.search.search_index import SearchIndex

    return SearchIndex(stores.cache)


def _reviews(stores: "CacheStores") -> "ReviewIndex":
    from kesong_desktop.store.cache.review_index import ReviewIndex

    return ReviewIndex(stores.cache)


def _scheduled_statuses(stores: "CacheStores") -> "ScheduledStatusCache":
    from kesong_desktop.store.cache.scheduled_statuses import ScheduledStatusCache

    return ScheduledStatusCache(stores.cache)


def _upkeep(stores: "CacheStores") -> "CacheUpkeep":
    from kesong_desktop.store.cache.cache_upkeep import CacheUpkeep

    return CacheUpkeep(stores.cache)


class CacheStores:
    """Stores in ``cache.db``, and the media files seen. ``clock`` returns seconds since 1970."""

    timelines = locked_cached_property(_timelines)
    threads = locked_cached_property(_threads)
    notifications = locked_cached_property(_notifications)
    people = locked_cached_property(_people)
    filters = locked_cached_property(_filters)
    follow_requests = locked_cached_property(_follow_requests)
    conversations = locked_cached_property(_conversations)
    media = locked_cached_property(_media)
    search = locked_cached_property(_search)
    reviews = locked_cached_property(_reviews)
    scheduled_statuses = locked_cached_property(_scheduled_statuses)
    upkeep = locked_cached_property(_upkeep)

    def __init__(
        self,
        cache: Database,
        media_folder: Path,
        settings: SettingsFile,
        clock: Callable[[], float],
        kept_media: Callable[[], "KeptMedia"],
    ) -> None:
        self.cache = cache
        self.media_folder = media_folder
        self.settings = settings
        self.clock = clock
        self.kept_media = kept_media
