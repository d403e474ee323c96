"""What belongs into a live stream: just what the timeline of the same name shows, asked for one entry.

So nobody is streamed what they may not read, and blocks, mutes and filters hold as they do for pages.
"""

from dataclasses import dataclass

from kesong_desktop.homeserver import ids
from kesong_desktop.homeserver.happenings import Edited, Gone, Happening, Made, Revoked, Told
from kesong_desktop.homeserver.person_lists import PersonLists
from kesong_desktop.homeserver.problems import Problem, not_found
from kesong_desktop.homeserver.records import Notification, Post
from kesong_desktop.homeserver.text import fold_tag
from kesong_desktop.homeserver.timelines import Cut, Timelines

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
"""Every stream there is, and what a token must allow for it."""
NOTIFICATIONS = "read:notifications"


@dataclass(frozen=True, slots=True)
class Stream:
    """One of ``SCOPES``; ``about`` is the tag of a hashtag stream or the id of a list, as it was asked for."""

    kind: str
    about: str = ""

    @property
    def names(self) -> list[str]:
        """How its events name it."""
        return [self.kind, self.about] if self.about else [self.kind]


@dataclass(frozen=True, slots=True)
class News:
    """One event: ``update``, ``status.update``, ``notification``, or ``delete`` with an id."""

    event: str
    about: Post | Notification | int


class Streams:
    """Says what a happening is to a person who listens to a stream."""

    def __init__(self, timelines: Timelines, person_lists: PersonLists) -> None:
        self._timelines = timelines
        self._person_lists = person_lists

    def check(self, me: int, stream: Stream) -> None:
        """Problem 400 or 404 for a stream that cannot be."""
        if stream.kind not in SCOPES:
            raise Problem(400, "Unknown stream type")
        if stream.kind.startswith("hashtag") and not stream.about.strip():
            raise Problem(400, "Missing tag name parameter")
        if stream.kind == "list":
            self._person_lists.get(me, _number(stream.about))

    def news(self, me: int, stream: Stream, happening: Happening) -> News | None:
        """The event that it is in this stream, or None where it is none."""
        match happening:
            case Made(number):
                entry = self._entry(me, stream, number)
                return News("update", entry) if entry else None
            case Edited(entries):
                found = (entry for number in entries if (entry := self._entry(me, stream, number)))
                entry = next(found, None)
                return News("status.update", entry.boost_of or entry) if entry else None
            case Gone():
                return News("delete", happening.number) if self._had(me, stream, happening) else None
            case Told(number, recipient):
                return self._notification(me, stream, number) if recipient == me else None
            case Revoked():
                return None

    def _entry(self, me: int, stream: Stream, number: int) -> Post | None:
        """The post or boost as the timeline has it."""
        cut = Cut.only(number)
        base, *rest = stream.kind.split(":")
        match base:
            case "user" if not rest:
                items = self._timelines.home(me, cut).items
            case "public" if "remote" not in rest:
                items = self._timelines.public(me, cut, only_media="media" in rest).items
            case "hashtag":
                items = self._timelines.tag(me, stream.about, cut, only_media=False).items
            case "direct":
                items = self._timelines.direct(me, cut).items
            case "list":
                items = self._in_list(me, stream, cut)
            case _:
                items = []
        return items[0] if items else None

    def _in_list(self, me: int, stream: Stream, cut: Cut) -> list[Post]:
        try:
            one = self._person_lists.get(me, _number(stream.about))
        except Problem:  # it was deleted since
            return []
        return self._timelines.of_list(me, one, cut).items

    def _had(self, me: int, stream: Stream, gone: Gone) -> bool:
        """Whether it may have been in the stream; its audience alone hears of it at all."""
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

    def _notification(self, me: int, stream: Stream, number: int) -> News | None:
        if stream.kind not in {"user", "user:notification"}:
            return None
        found = self._timelines.notification(me, number)
        return News("notification", found) if found else None


def _number(text: str) -> int:
    number = ids.parse(text)
    if number is None:
        raise not_found()
    return number
