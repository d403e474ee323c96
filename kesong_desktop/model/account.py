"""Who posts where, and what that server can do."""

import re
from enum import StrEnum
from typing import Literal, NewType

from msgspec import field

from kesong_desktop.model.features import SocialFeatures
from kesong_desktop.model.reply_policy import Circles
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.model.text.text_length import TextCounting, length
from kesong_desktop.model.text.text_rule import TextRule, rule_of
from kesong_desktop.record import Record

AccountKey = NewType("AccountKey", str)
"""``name@host[:port]``: the key of an account in this program, and the value of ``--account``."""


class Visibility(StrEnum):
    """Who can see a post, in the protocol's words."""

    PUBLIC = "public"
    UNLISTED = "unlisted"
    PRIVATE = "private"
    DIRECT = "direct"


class Account(Record, frozen=True):
    """One signed-in person on one server. The token is not here but in the secrets store, under ``key``."""

    key: AccountKey
    server: str
    """Origin, such as ``https://pixels.town`` or ``http://127.0.0.1:8000``; never a trailing slash."""
    remote_id: str
    username: str
    display_name: str = ""
    avatar_url: str = ""
    url: str = ""
    default_visibility: Visibility = Visibility.PUBLIC
    is_home: bool = False
    """True for the account on the home server that this profile itself runs."""

    @property
    def name(self) -> str:
        """What to call the person: the display name, else the username."""
        return one_line(self.display_name) or self.username

    @property
    def host(self) -> str:
        """Host and port, without the scheme."""
        return self.server.partition("://")[2]


class Limits(Record, frozen=True):
    """What a server takes. Defaults are the careful fall-backs for a server that says nothing (design: the wire)."""

    pictures: int = 4
    characters: int = 500
    characters_per_url: int = 23
    alt_characters: int = 1000
    image_bytes: int = 8 * 1024 * 1024
    video_bytes: int = 40 * 1024 * 1024
    video_s: float = 0.0
    """The longest video in seconds; 0: no limit is known."""
    image_pixels: int = 16_777_216
    mime_types: tuple[str, ...] = ("image/jpeg", "image/png", "image/gif", "video/mp4")


RepeatedKey = Literal["replays", "refuses", "doubles", "moves_media"]
"""What a second POST with the same Idempotency-Key does: the first post comes back; an error; a second post; a second post that
takes the media away from the first."""


class Capability(Record, frozen=True):
    """What a server is and can do, by what it says and does."""

    software: str = "unknown"
    version: str = ""
    title: str = ""
    limits: Limits = field(default_factory=Limits)
    replays_keys_s: float = 0.0
    """For how long the server promises to answer a repeated Idempotency-Key with the original post; 0: no promise."""
    media_single_use: bool = False
    """True where the server refuses a media id in a second post, so that it refuses a double by itself."""
    media_life_s: float = 2 * 3600.0
    """How long an upload lives without a post."""
    text_only_posts: bool = True
    repeated_key: RepeatedKey = "doubles"
    album_in_order: bool = True
    """False where the pictures of an album may come back in another order."""
    focus: bool = True
    clip_covers: bool = False
    """A clip's cover may come with it (``thumbnail`` of POST /api/v2/media); else the server chooses a frame itself."""
    resumable_path: str = ""
    """Where the server takes uploads that go on after a break (tus 1.0.0); empty: nowhere."""
    resumable_from_bytes: int = 0
    """From which size it advises them."""
    direct: bool = True
    """False where a post cannot be for the people alone who are named in it."""
    schedules: bool = False
    """False also where ``scheduled_at`` is ignored, so that the post would be out at once."""
    edits: bool = False
    history: bool = False
    markers: bool = False
    streams: bool = False
    streaming_url: str = ""
    """Base URL for streaming, without a path; empty: not stated."""
    bookmarks: bool = True
    searches: bool = True
    places: bool = False
    """A place has a field of its own, chosen from those that the server knows."""
    collections: bool = False
    counting: TextCounting = TextCounting()
    warning_characters: int = 0
    """The most that a content warning has; 0: what the text leaves of its limit."""
    reply_circles: Circles = ()
    """Reply controls that the server supports; empty: none."""
    quote_circles: Circles = ()
    social: SocialFeatures = SocialFeatures()

    def length(self, text: str, warning: str = "") -> int:
        """Return how many of ``limits.characters`` a text and its content warning take."""
        per_url = self.limits.characters_per_url
        return length(text, warning, self.counting, per_url=per_url, rule=self.text_rule)

    @property
    def text_rule(self) -> TextRule:
        """What the server takes for a hashtag, a mention and a link."""
        return rule_of(self.software)

    @property
    def program(self) -> str:
        """The server's program as a person knows it, such as ``Pixelfed 0.13.0``; empty where it does not say."""
        if self.software == "unknown":
            return ""
        own = re.search(r"compatible; *[^ )]+ ([^)]+)", self.version)
        number = re.search(r"\d+(\.\d+)*", own[1] if own else self.version)
        name = _NAMES.get(self.software, self.software.capitalize())
        return f"{name} {number[0]}" if number else name


_NAMES = {"gotosocial": "GoToSocial", "takahe": "Takahē"}
"""What is not written as its nodeinfo name with a capital letter."""
