"""Writes stream events into the cache. The result does not depend on their order or on repeats."""

from collections import OrderedDict
from collections.abc import Iterable

from msgspec.structs import replace

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import Event, NotificationsChanged, PostChanged, TimelineChanged
from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.social.post import HOME, Post
from kesong_desktop.model.social.stream_event import (
    NotificationArrived,
    PostArrived,
    PostRemoved,
    PostUpdated,
    StreamEvent,
)
from kesong_desktop.store.cache.notifications import NotificationCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.sync.social import interactions
from kesong_desktop.sync.social.done_interactions import DoneInteraction, DoneInteractions

_REMEMBERED = 5000
"""Number of deleted posts that are remembered, so that a late event does not restore them."""


class EventIngest:
    """Writes events into the cache. The latest version of a post wins; a deleted post stays deleted."""

    def __init__(
        self,
        cache: TimelineCache,
        notifications: NotificationCache,
        waiting: InteractionStore,
        done: DoneInteractions,
    ) -> None:
        self.cache = cache
        self.notifications = notifications
        self.done = done
        self._waiting = waiting
        self._gone: OrderedDict[tuple[AccountKey, str], None] = OrderedDict()

    def apply_pending(self, account: AccountKey, during: Iterable[DoneInteraction] = ()) -> None:
        """Apply interactions that are pending, or were done ``during`` a pull, to the posts received from the server."""
        interactions.after_pull(self.cache, self._waiting, account, during)

    def take(self, account: AccountKey, event: StreamEvent) -> list[Event]:
        """Write one event into the cache; return what to report."""
        events = self._taken(account, event)
        if events and not isinstance(event, PostRemoved):
            self.apply_pending(account)
        return events

    def _taken(self, account: AccountKey, event: StreamEvent) -> list[Event]:
        match event:
            case PostArrived(post):
                return self._arrived(account, post)
            case PostUpdated(post):
                return self._changed(account, post)
            case PostRemoved(post_id):
                return self._deleted(account, post_id)
            case NotificationArrived(notification):
                return self._store_notification(account, notification)

    def _arrived(self, account: AccountKey, post: Post) -> list[Event]:
        if (account, post.id) in self._gone:
            return []
        known = self.cache.post(account, post.id)
        latest = known if known is not None and post.is_older_wording(known) else post
        added = self.cache.put_post(account, latest, at_head_of=HOME.name)
        return [TimelineChanged(account, HOME.name, int(added))]

    def _changed(self, account: AccountKey, post: Post) -> list[Event]:
        if (account, post.id) in self._gone:
            return []
        known = self.cache.post(account, post.id)
        if known is not None:
            if post.is_older_wording(known):
                return []
            # It stays in the timeline for the same reason as before.
            post = replace(post, reblogged_by=known.reblogged_by)
        self.cache.put_post(account, post)
        return [PostChanged(account, post.id)]

    def _deleted(self, account: AccountKey, post_id: str) -> list[Event]:
        self._gone[account, post_id] = None
        while len(self._gone) > _REMEMBERED:
            self._gone.popitem(last=False)
        self.cache.remove_post(account, post_id)
        self.cache.drop_original(account, post_id)
        events: list[Event] = [PostChanged(account, post_id)]
        if self.notifications.remove_post(account, post_id):
            events.append(NotificationsChanged(account))
        return events

    def _store_notification(self, account: AccountKey, notification: Notification) -> list[Event]:
        post = notification.post
        if post is not None and (account, post.id) in self._gone:
            return []
        added = self.notifications.put(account, [notification])
        events: list[Event] = [NotificationsChanged(account, added)]
        if post is not None and self.cache.post(account, post.id) is not None:
            # The counts of its post may have changed.
            events += self._changed(account, post)
        return events
