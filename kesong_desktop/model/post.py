"""Posts as the program sees them, whatever server they came from."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.review import Review

MediaKind = Literal["image", "video", "gifv", "audio", "unknown"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on a server, seen from one account."""

    id: str
    username: str
    acct: str
    """``name`` or ``name@host``, as the server gives it."""
    display_name: str = ""
    avatar_url: str = ""
    url: str = ""
    note_html: str = ""
    followers: int = 0
    following: int = 0
    posts: int = 0
    locked: bool = False

    @property
    def name(self) -> str:
        """The display name, else the username."""
        return self.display_name or self.username


@dataclass(frozen=True, slots=True)
class Attachment:
    """One picture or clip of a post. Sizes are upright pixels, 0 where the server does not say."""

    id: str
    kind: MediaKind
    url: str
    preview_url: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0
    blurhash: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A status. ``title`` and ``text`` are plain text split out of ``html``; ``review`` is set where the text reads as one."""

    id: str
    author: Person
    created_utc: datetime
    visibility: Visibility
    html: str
    title: str
    text: str
    attachments: tuple[Attachment, ...] = ()
    review: Review | None = None
    spoiler: str = ""
    sensitive: bool = False
    url: str = ""
    replies: int = 0
    reblogs: int = 0
    favourites: int = 0
    favourited: bool = False
    reblogged: bool = False
    bookmarked: bool = False
    in_reply_to_id: str = ""
    reblogged_by: Person | None = None
    tags: tuple[str, ...] = ()

    def with_favourite(self, *, on: bool) -> "Post":
        """The post as it looks after a like (or its taking back), counted at once."""
        if on == self.favourited:
            return self
        return replace(self, favourited=on, favourites=max(0, self.favourites + (1 if on else -1)))

    def with_bookmark(self, *, on: bool) -> "Post":
        """The post as it looks after being saved (or let go)."""
        return replace(self, bookmarked=on)

    def with_boost(self, *, on: bool) -> "Post":
        """The post as it looks after a boost (or its taking back), counted at once."""
        if on == self.reblogged:
            return self
        return replace(self, reblogged=on, reblogs=max(0, self.reblogs + (1 if on else -1)))


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a timeline, newest first. ``older`` and ``newer`` are opaque cursors, empty where there is no more."""

    posts: tuple[Post, ...]
    older: str = ""
    newer: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Which timeline: ``home``, ``public``, ``tag:NAME`` or ``account:ID``."""

    name: str

    @property
    def kind(self) -> str:
        """``home``, ``public``, ``tag`` or ``account``."""
        return self.name.partition(":")[0]

    @property
    def argument(self) -> str:
        """The tag or the account id, else empty."""
        return self.name.partition(":")[2]


HOME = Timeline("home")
PUBLIC = Timeline("public")
