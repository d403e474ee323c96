"""Maps service events to stream messages by querying the timeline of the same name for the one post.

Permissions, blocks, mutes and filters therefore apply to streams exactly as they do to timelines.
"""

from dataclasses import dataclass

from kesong_desktop.homeserver.events import (
    ConversationChanged,
    NotificationCreated,
    PostCreated,
    PostDeleted,
    PostEdited,
    ServiceEvent,
    TokenRevoked,
)
from kesong_desktop.homeserver.post_text import fold_tag
from kesong_desktop.homeserver.problems import ApiProblem, not_found
from kesong_desktop.homeserver.service.conversations import ConversationService
from kesong_desktop.homeserver.service.notification_reader import KINDS, NotificationReader
from kesong_desktop.homeserver.service.page import PageRange
from kesong_desktop.homeserver.service.people.lists import ListService
from kesong_desktop.homeserver.service.timelines import TimelineService
from kesong_desktop.homeserver.storage import ids
from kesong_desktop.homeserver.storage.notification_records import NotificationRecord
from kesong_desktop.homeserver.storage.records import ConversationRecord, PostRecord

SCOPES = {
    "user": "read:statuses",
    "user:notification": "read:notifications",
    "public": "read:statuses",
    "public:media": "read:statuses",
    "public:local": "read:statuses",
    "public:local:media": "read:statuses",
    "public:remote": "read:statuses",
    "public:remote:media": "read:statuses",
    "hashtag": "read:statuses",
    "hashtag:local": "read:statuses",
    "list": "read:lists",
    "direct": "read:statuses",
}
"""Every stream, and the OAuth scope that it requires."""
NOTIFICATIONS = "read:notifications"


@dataclass(frozen=True, slots=True)
class Stream:
    """One of ``SCOPES``; ``about`` is the tag of a hashtag stream or the id of a list, as the client sent it."""

    kind: str
    about: str = ""

    @property
    def names(self) -> list[str]:
        """The ``stream`` value of the messages of this stream."""
        return [self.kind, self.about] if self.about else [self.kind]


@dataclass(frozen=True, slots=True)
class StreamMessage:
    """One event: ``update``, ``status.update``, ``notification``, ``conversation``, or ``delete`` with an id."""

    event: str
    about: PostRecord | NotificationRecord | ConversationRecord | int


class StreamSource:
    """Converts service events to the messages that an account receives in a stream."""

    def __init__(
        self,
        timelines: TimelineService,
        person_lists: ListService,
        notifications: NotificationReader,
        conversations: ConversationService,
    ) -> None:
        self._timelines = timelines
        self._person_lists = person_lists
        self._notifications = notifications
        self._conversations = conversations

    def check(self, me: int, stream: Stream) -> None:
        """Raise Problem 400 for an unknown stream or a missing tag, 404 for an unknown list."""
        if stream.kind not in SCOPES:
            raise ApiProblem(400, "Unknown stream type")
        if stream.kind.startswith("hashtag") and not stream.about.strip():
            raise ApiProblem(400, "Missing tag name parameter")
        if stream.kind == "list":
            self._person_lists.get(me, _number(stream.about))

    def message(self, me: int, stream: Stream, event: ServiceEvent) -> StreamMessage | None:
        """Return the message for ``event`` in this stream, or None if the stream does not include it."""
        match event:
            case PostCreated(number):
                entry = self._entry(me, stream, number)
                return StreamMessage("update", entry) if entry else None
            case PostEdited(entries):
                found = (entry for number in entries if (entry := self._entry(me, stream, number)))
                entry = next(found, None)
                return StreamMessage("status.update", entry.boost_of or entry) if entry else None
            case PostDeleted():
                return StreamMessage("delete", event.number) if self._contained(me, stream, event) else None
            case NotificationCreated(number, recipient):
                return self._notification(me, stream, number) if recipient == me else None
            case ConversationChanged():
                return self._conversation(me, stream, event)
            case TokenRevoked():
                return None

    def _entry(self, me: int, stream: Stream, number: int) -> PostRecord | None:
        """Return the post or boost if the timeline of this stream contains it."""
        cut = PageRange.only(number)
        base, *rest = stream.kind.split(":")
        match base:
            case "user" if not rest:
                items = self._timelines.home(me, cut).items
            case "public" if "remote" not in rest:
                items = self._timelines.public(me, cut, only_media="media" in rest).items
            case "hashtag":
                items = self._timelines.tag(me, stream.about, cut, only_media=False).items
            case "list":
                items = self._in_list(me, stream, cut)
            case _:
                items = []
        return items[0] if items else None

    def _in_list(self, me: int, stream: Stream, cut: PageRange) -> list[PostRecord]:
        try:
            one = self._person_lists.get(me, _number(stream.about))
        except ApiProblem:  # the list was deleted meanwhile
            return []
        return self._timelines.of_list(me, one, cut).items

    def _contained(self, me: int, stream: Stream, gone: PostDeleted) -> bool:
        """Return whether the deleted post may have been in the stream. Only accounts that could see it receive the event."""
        if me not in gone.audience:
            return False
        is_public = gone.visibility == "public" and not gone.is_boost
        match stream.kind.partition(":")[0]:
            case "user":
                return stream.kind == "user"
            case "public":
                return is_public and "remote" not in stream.kind
            case "hashtag":
                return is_public and fold_tag(stream.about) in gone.tags
            case "direct":
                return gone.visibility == "direct"
            case _:
                return self._is_member(me, stream, gone.author)

    def _is_member(self, me: int, stream: Stream, author: int) -> bool:
        return any(one.id == _number(stream.about) for one in self._person_lists.all(me, holding=author))

    def _notification(self, me: int, stream: Stream, number: int) -> StreamMessage | None:
        if stream.kind not in {"user", "user:notification"}:
            return None
        found = self._notifications.page(me, KINDS, PageRange.only(number)).items
        return StreamMessage("notification", found[0]) if found else None

    def _conversation(self, me: int, stream: Stream, changed: ConversationChanged) -> StreamMessage | None:
        """Return the conversation, unless its new post is hidden from ``me`` or no longer the newest."""
        if stream.kind != "direct" or changed.recipient != me:
            return None
        found = self._conversations.page(me, PageRange.only(changed.post), only=changed.number).items
        return StreamMessage("conversation", found[0]) if found else None


def _number(text: str) -> int:
    number = ids.parse(text)
    if number is None:
        raise not_found()
    return number
