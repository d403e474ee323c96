"""Takes in what a server tells: whatever the order in which it comes, and however often, the same is kept in the end."""

from collections import OrderedDict

from msgspec.structs import replace

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import Event, NoticesChanged, PostChanged, TimelineChanged
from kesong_desktop.model.live import Arrived, Deleted, Edited, Happening, Noticed
from kesong_desktop.model.post import HOME, Post
from kesong_desktop.model.social import Notice
from kesong_desktop.store.cache import Cache
from kesong_desktop.store.jobs import Jobs
from kesong_desktop.store.notices import NoticeCache
from kesong_desktop.sync import deeds

_REMEMBERED = 5000
"""So many deleted posts are remembered, lest they come back with a message that is late."""


class Taking:
    """Puts happenings into the cache. Of a post's wordings the latest counts; a post that was deleted stays so."""

    def __init__(self, cache: Cache, notices: NoticeCache, jobs: Jobs) -> None:
        self.cache = cache
        self.notices = notices
        self._jobs = jobs
        self._gone: OrderedDict[tuple[AccountKey, str], None] = OrderedDict()

    def heard(self, account: AccountKey) -> None:
        """Posts came from the server: what was done to them and is not there yet is shown all the same."""
        deeds.after_pull(self.cache, self._jobs, account)

    def take(self, account: AccountKey, happening: Happening) -> list[Event]:
        """Keep it; returns what is to be told of it."""
        events = self._taken(account, happening)
        if events and not isinstance(happening, Deleted):
            self.heard(account)
        return events

    def _taken(self, account: AccountKey, happening: Happening) -> list[Event]:
        match happening:
            case Arrived(post):
                return self._arrived(account, post)
            case Edited(post):
                return self._changed(account, post)
            case Deleted(post_id):
                return self._deleted(account, post_id)
            case Noticed(notice):
                return self._noticed(account, notice)

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
            post = replace(
                post, reblogged_by=known.reblogged_by
            )  # it stands in the timeline for the same reason as before
        self.cache.put_post(account, post)
        return [PostChanged(account, post.id)]

    def _deleted(self, account: AccountKey, post_id: str) -> list[Event]:
        self._gone[account, post_id] = None
        while len(self._gone) > _REMEMBERED:
            self._gone.popitem(last=False)
        self.cache.remove_post(account, post_id)
        self.cache.drop_original(account, post_id)
        events: list[Event] = [PostChanged(account, post_id)]
        if self.notices.remove_post(account, post_id):
            events.append(NoticesChanged(account))
        return events

    def _noticed(self, account: AccountKey, notice: Notice) -> list[Event]:
        post = notice.post
        if post is not None and (account, post.id) in self._gone:
            return []
        added = self.notices.put(account, [notice])
        events: list[Event] = [NoticesChanged(account, added)]
        if post is not None and self.cache.post(account, post.id) is not None:
            events += self._changed(account, post)  # it has one more like, say
        return events
