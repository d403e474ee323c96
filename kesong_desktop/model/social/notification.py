"""Notifications, search results, scheduled posts and edits of posts, as returned by a server."""

from datetime import datetime

from kesong_desktop.model.social.content.tag import TagInfo
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.record import Record

NOTIFICATIONS = "notifications"
"""The protocol's name of the timeline of notifications, for markers."""


class Notification(Record, frozen=True):
    """A notification of the account. ``kind`` is the protocol's word, such as ``favourite``."""

    id: str
    kind: str
    created_utc: datetime
    person: Person | None = None
    post: Post | None = None

    @property
    def about(self) -> str:
        """Key of its subject: the same for a like that was removed and given again, else its id."""
        if self.kind not in _REPEATABLE or self.person is None:
            return self.id
        return f"{self.kind} {self.person.id} {self.post.id if self.post else ''}"


_REPEATABLE = frozenset({"favourite", "reblog", "follow", "follow_request"})


def order_of(id_: str) -> tuple[int, str]:
    """What sorts ids by age. Servers count (Mastodon, Pixelfed, Takahē) or begin with the time at a fixed length (GoToSocial)."""
    return len(id_), id_


class NotificationGroup(Record, frozen=True):
    """Notifications of one kind about one post, or follows. ``people``: the latest first, not always all ``count``."""

    key: str
    kind: str
    newest_id: str
    created_utc: datetime
    count: int = 1
    people: tuple[Person, ...] = ()
    post: Post | None = None
    ids: tuple[str, ...] = ()
    """The ids of its notifications, newest first, where they are known; a server that groups names the newest alone."""


class NotificationGroupPage(Record, frozen=True):
    """A page of groups, newest first; ``older`` as in ``PostPage``."""

    groups: tuple[NotificationGroup, ...]
    older: str = ""


class NotificationPage(Record, frozen=True):
    """A page of notifications, newest first, each once; ``older`` as in ``PostPage``."""

    notifications: tuple[Notification, ...]
    older: str = ""


class SearchResults(Record, frozen=True):
    """Accounts, posts and hashtags found by a search."""

    people: tuple[Person, ...] = ()
    posts: tuple[Post, ...] = ()
    tags: tuple[str, ...] = ()
    tag_infos: tuple[TagInfo, ...] = ()
    """The same tags with what the server says of each."""


class KnownPlace(Record, frozen=True):
    """A place that a server knows; ``name`` with its country."""

    id: str
    name: str


class ScheduledStatus(Record, frozen=True):
    """A post that a server keeps until its time."""

    id: str
    due_utc: datetime
    text: str
    media_ids: tuple[str, ...] = ()


class StatusSource(Record, frozen=True):
    """The text of a post as it was typed."""

    text: str
    spoiler: str = ""


class StatusEdit(Record, frozen=True):
    """One of the edit_history that a post has had."""

    created_utc: datetime
    html: str
    spoiler: str = ""
