"""Posts as the program sees them, whatever server they came from."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Annotated, Literal

import msgspec
from msgspec.structs import replace

from kesong_desktop.model import caption, richtext
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.caption import Caption
from kesong_desktop.model.characters import one_line
from kesong_desktop.model.review import Review
from kesong_desktop.model.richtext import Run, Runs

MediaKind = Literal["image", "video", "gifv", "audio", "unknown"]


Word = Annotated[str, msgspec.Meta(min_length=1)]
"""Text that is never empty where it comes from outside."""

_DEFAULT_FACES = (
    "/avatars/original/missing.png",  # Mastodon
    "/storage/avatars/default.",  # Pixelfed
    "/assets/default_avatars/",  # GoToSocial
    "/static/img/unknown-icon-",  # Takahe
    "/art/avatar.png",  # our own home server
)
"""Faces that stand for having none, by server; who has none is drawn by initials."""


class Person(msgspec.Struct, frozen=True, gc=False):
    """Somebody on a server, seen from one account.

    A page of posts is read straight into people, without anything between (docs/benchmarks.md, ``decode``), so the fields are
    named as in the protocol.
    """

    id: Word
    username: Word
    acct: Word
    """``name`` or ``name@host``, as the server gives it."""
    display_name: str = ""
    url: str = ""
    avatar: str = ""
    avatar_static: str = ""
    locked: bool = False

    @property
    def name(self) -> str:
        """The display name, else the username, fit to be shown in a line."""
        return one_line(self.display_name) or one_line(self.username)

    @property
    def handle(self) -> str:
        """``@name`` or ``@name@host``, fit to be shown in a line."""
        return f"@{one_line(self.acct)}"

    @property
    def avatar_url(self) -> str:
        """Their face, the still one first; empty where it only stands for having none."""
        url = self.avatar_static or self.avatar
        path = url.partition("?")[0].lower()
        return "" if any(default in path for default in _DEFAULT_FACES) else url


class Attachment(msgspec.Struct, frozen=True, gc=False):
    """One picture or clip of a post. Sizes are upright pixels, 0 where the server does not say."""

    id: str
    kind: MediaKind
    url: str
    preview_url: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0
    blurhash: str = ""
    focus: tuple[float, float] = (0.0, 0.0)
    """The point that a crop keeps, from -1 to 1 to the right and upwards."""


class Post(
    msgspec.Struct, frozen=True, dict=True
):  # dict: what is read out of the HTML is kept beside the fields
    """A status. Its HTML is read when somebody first asks what it says, and once: decoding a page reads none."""

    id: str
    author: Person
    created_utc: datetime
    visibility: Visibility
    html: str
    attachments: tuple[Attachment, ...] = ()
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
    edited_utc: datetime | None = None
    """When it was given its present wording; None: never, or the server does not say."""
    emojis: tuple[str, ...] = ()
    """The shortcodes in the text that its server draws."""

    @cached_property
    def runs(self) -> Runs:
        """All that it says, as it is drawn."""
        return richtext.read(self.html, self.emojis)

    @cached_property
    def caption(self) -> Caption:
        """What it says, split out of ``html``."""
        return caption.split(richtext.text_of(self.runs))

    @property
    def title(self) -> str:
        """The first line as plain text where it stands apart as a title, else empty."""
        return self.caption.title

    @property
    def text(self) -> str:
        """The plain text below the title."""
        return self.caption.text

    @property
    def review(self) -> Review | None:
        """The review, where the text reads as one."""
        return self.caption.review

    @property
    def title_runs(self) -> Runs:
        """The title as it is drawn."""
        return richtext.part(self.runs, self.title)

    @property
    def body_runs(self) -> Runs:
        """The text below the title as it is drawn; of a review its text alone."""
        return richtext.part(self.runs, self.review.text if self.review else self.text)

    @property
    def links(self) -> tuple[Run, ...]:
        """Where it leads: the first run for each tag, person and address."""
        found: dict[str, Run] = {}
        for run in self.runs:
            if run.target:
                found.setdefault(run.target, run)
        return tuple(found.values())

    def is_older_wording(self, other: "Post") -> bool:
        """True where ``other`` is the same post with a later wording."""
        return (self.edited_utc or self.created_utc) < (other.edited_utc or other.created_utc)

    def with_favourite(self, *, on: bool) -> "Post":
        """The post as it looks after a like (or its taking back), counted at once."""
        if on == self.favourited:
            return self
        return replace(self, favourited=on, favourites=max(0, self.favourites + (1 if on else -1)))

    def with_boost(self, *, on: bool) -> "Post":
        """The post as it looks after a boost (or its taking back), counted at once."""
        if on == self.reblogged:
            return self
        return replace(self, reblogged=on, reblogs=max(0, self.reblogs + (1 if on else -1)))

    def with_bookmark(self, *, on: bool) -> "Post":
        """The post as it looks after being saved (or let go)."""
        return replace(self, bookmarked=on)


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
