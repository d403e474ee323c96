"""Posts as the program sees them, whatever server they came from."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Literal

from kesong_desktop.model import caption, richtext
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.caption import Caption
from kesong_desktop.model.characters import one_line
from kesong_desktop.model.review import Review
from kesong_desktop.model.richtext import Run, Runs

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
        """The display name, else the username, fit to be shown in a line."""
        return one_line(self.display_name) or one_line(self.username)

    @property
    def handle(self) -> str:
        """``@name`` or ``@name@host``, fit to be shown in a line."""
        return f"@{one_line(self.acct)}"


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
    focus: tuple[float, float] = (0.0, 0.0)
    """The point that a crop keeps, from -1 to 1 to the right and upwards."""


@dataclass(frozen=True)  # no slots: what is read out of the HTML is kept beside the fields
class Post:
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
    tags: tuple[str, ...] = ()
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
