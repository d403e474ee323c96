"""A person's profile, and how the account stands to them."""

from datetime import date, datetime
from pathlib import Path

import msgspec
from msgspec.structs import replace

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.content.custom_emoji import CustomEmoji
from kesong_desktop.model.social.post import Person
from kesong_desktop.record import Record

_NO_HEADERS = (
    "/headers/original/missing.png",  # Mastodon
    "/storage/headers/missing.png",  # Pixelfed
    "/assets/default_header",  # GoToSocial
    "/static/img/missing",  # Takahe
    "/images/banner.png",  # Pleroma
    "/art/header.png",  # our own home server
)
"""Headers that stand for having none, by server."""


class ProfileField(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A row of a profile's table; ``html`` is its value. ``verified_utc``: when the linked page was seen to link back."""

    name: str
    html: str = ""
    verified_utc: datetime | None = None


class ProfileSource(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """The text of the user's own profile as it was typed, and the defaults for new posts."""

    note: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    visibility: Visibility = Visibility.PUBLIC
    sensitive: bool = False
    language: str = ""
    follow_requests: int = 0


class Profile(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that a server says of a person. Counts are None where it does not say."""

    person: Person
    note_html: str = ""
    fields: tuple[ProfileField, ...] = ()
    header: str = ""
    created_utc: datetime | None = None
    last_post: date | None = None
    followers: int | None = None
    following: int | None = None
    posts: int | None = None
    is_bot: bool = False
    is_group: bool = False
    is_suspended: bool = False
    is_limited: bool = False
    is_discoverable: bool = False
    hides_network: bool = False
    """True where the followers and the followed are not listed."""
    moved_to: Person | None = None
    emojis: tuple[CustomEmoji, ...] = ()
    """Those of the display name, the note and the fields."""
    source: ProfileSource | None = None
    """Only for the user's own profile."""

    @property
    def header_url(self) -> str:
        """The header picture; empty where it only stands for having none."""
        path = self.header.partition("?")[0].lower()
        return "" if any(default in path for default in _NO_HEADERS) else self.header

    @property
    def is_locked(self) -> bool:
        """True where a follow has to be accepted."""
        return self.person.locked


class AccountRelationship(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """How the account stands to the person ``id``."""

    id: str
    following: bool = False
    requested: bool = False
    """True where the account asked to follow, and was not answered yet."""
    followed_by: bool = False
    requested_by: bool = False
    muting: bool = False
    muting_notifications: bool = False
    muting_until_utc: datetime | None = None
    blocking: bool = False
    blocked_by: bool = False
    domain_blocking: bool = False
    showing_reblogs: bool = True
    notifying: bool = False
    note: str = ""
    endorsed: bool = False

    @property
    def is_following(self) -> bool:
        """True where the account follows, or asked to."""
        return self.following or self.requested

    def with_follow(self, *, on: bool, is_locked: bool) -> "AccountRelationship":
        """Return the relationship as it looks after a follow or an unfollow; who is locked has to accept it first."""
        is_following = on and (self.following or not is_locked)
        shows_boosts = self.showing_reblogs if on and self.is_following else on
        return replace(
            self,
            following=is_following,
            requested=on and not is_following,
            showing_reblogs=shows_boosts,
            notifying=on and self.notifying,
        )


class PeoplePage(Record, frozen=True):
    """A page of people, each once; ``older`` and ``newer`` as in ``PostPage``."""

    people: tuple[Person, ...]
    older: str = ""
    newer: str = ""


class PersonSuggestion(Record, frozen=True):
    """A person whom the server suggests to follow; ``sources`` are its reasons, in the protocol's words."""

    person: Person
    sources: tuple[str, ...] = ()


class ProfileImage(Record, frozen=True):
    """A picture file for the avatar or the header, ready to be sent: without metadata, and small enough."""

    path: Path
    mime: str
    alt: str = ""


class ProfileEdit(Record, frozen=True):
    """Changes of the user's own profile; what is None stays as it is. ``fields`` are all rows, in order."""

    display_name: str | None = None
    note: str | None = None
    fields: tuple[tuple[str, str], ...] | None = None
    locked: bool | None = None
    bot: bool | None = None
    discoverable: bool | None = None
    hides_network: bool | None = None
    avatar: ProfileImage | None = None
    header: ProfileImage | None = None
