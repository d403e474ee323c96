"""Records of accounts, posts and media. Times are milliseconds since 1970, UTC."""

from dataclasses import dataclass

from kesong_desktop.homeserver.storage.filter_records import FilterHit


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """An account of this server."""

    id: int
    name: str
    display_name: str
    created_ms: int
    note: str
    followers: int
    following: int
    posts: int
    last_post: int
    """Id of the newest post, 0 without one."""
    locked: bool = False
    """Whether followers have to be accepted first."""
    bot: bool = False
    discoverable: bool = False
    indexable: bool = False
    hides_collections: bool = False
    fields: tuple[tuple[str, str], ...] = ()
    """(name, value) of the profile's fields."""
    avatar: str = ""
    """Public file name, empty without a picture, as for ``header``."""
    header: str = ""


@dataclass(frozen=True, slots=True)
class PostingDefaults:
    """Defaults of a user's new posts."""

    privacy: str
    sensitive: bool
    language: str


@dataclass(frozen=True, slots=True)
class MediaRecord:
    """A picture or clip and its preview; ``name`` and ``preview`` are unguessable file names."""

    id: int
    owner: int
    post: int | None
    name: str
    preview: str
    kind: str
    """``image`` or ``video``."""
    width: int
    height: int
    preview_width: int
    preview_height: int
    duration_s: float
    blurhash: str
    description: str
    focus_x: float
    focus_y: float
    scheduled: int | None = None
    """Id of the scheduled post that it belongs to."""
    state: str = "ready"
    """``ready``, ``working`` during processing, when only the id is valid, or ``failed``."""


@dataclass(frozen=True, slots=True)
class NewPoll:
    """A poll to be attached to a post. ``seconds`` is how long it stays open."""

    options: tuple[str, ...]
    seconds: int
    multiple: bool = False
    hide_totals: bool = False


@dataclass(frozen=True, slots=True)
class PollRecord:
    """A poll as one user sees it."""

    id: int
    options: tuple[str, ...]
    multiple: bool
    hide_totals: bool
    expires_ms: int
    is_expired: bool
    votes: tuple[int, ...]
    """Number of votes for each option."""
    voters: int
    own_votes: tuple[int, ...]
    is_own: bool


@dataclass(frozen=True, slots=True)
class PostRecord:
    """A post as one user sees it."""

    id: int
    author: AccountRecord
    text: str
    spoiler: str
    sensitive: bool
    language: str
    visibility: str
    reply_to: int | None
    reply_author: int | None
    app_name: str
    created_ms: int
    edited_ms: int | None
    favourites: int
    boosts: int
    replies: int
    favourited: bool
    boosted: bool
    bookmarked: bool
    pinned: bool
    media: tuple[MediaRecord, ...] = ()
    mentions: tuple[tuple[int, str], ...] = ()
    """(account id, name) of each local account mentioned in the text."""
    tags: tuple[str, ...] = ()
    filtered: tuple[FilterHit, ...] = ()
    thread: int = 0
    """Id of the first post of its thread."""
    muted: bool = False
    """Whether the user muted the thread."""
    poll: PollRecord | None = None
    boost_of: "PostRecord | None" = None
    """The boosted post if this is a boost; ``id``, ``author`` and times are the boost's own."""


@dataclass(frozen=True, slots=True)
class NewPost:
    """A post to be created. ``media`` are ids in album order."""

    text: str = ""
    visibility: str = "public"
    spoiler: str = ""
    sensitive: bool = False
    language: str = ""
    reply_to: int | None = None
    media: tuple[int, ...] = ()
    app_name: str = ""
    poll: NewPoll | None = None


@dataclass(frozen=True, slots=True)
class ScheduledPost:
    """A scheduled post, with its media in album order."""

    id: int
    account: int
    due_ms: int
    post: NewPost
    media: tuple[MediaRecord, ...]


@dataclass(frozen=True, slots=True)
class PostVersion:
    """A version of an edited post. ``media`` are those that the post still has."""

    text: str
    spoiler: str
    sensitive: bool
    media: tuple[MediaRecord, ...]
    created_ms: int
    poll: tuple[str, ...] = ()
    """The options of its poll, empty without one."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """The relationship of an account to another one."""

    account: int
    following: bool
    followed_by: bool
    shows_boosts: bool
    notifies: bool
    blocking: bool
    blocked_by: bool
    muting: bool
    muting_notifications: bool
    requested: bool
    requested_by: bool
    endorsed: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class ConversationRecord:
    """The direct posts of a thread, for one participant."""

    id: int
    unread: bool
    accounts: tuple[AccountRecord, ...]
    last_post: PostRecord


@dataclass(frozen=True, slots=True)
class TagRecord:
    """A hashtag as one user sees it. ``history`` has (day in ms, uses, accounts) of the last week, newest first."""

    name: str
    history: tuple[tuple[int, int, int], ...]
    following: bool
    featuring: bool


@dataclass(frozen=True, slots=True)
class FeaturedTag:
    """A hashtag that an account shows on its profile; ``last_post`` is 0 without a post."""

    id: int
    name: str
    account: str
    """The name of the account."""
    posts: int
    last_post: int


@dataclass(frozen=True, slots=True)
class ReportRecord:
    """A report about an account and some of its posts."""

    id: int
    target: AccountRecord
    category: str
    comment: str
    posts: tuple[int, ...]
    created_ms: int
    reporter: int
    """Id of the account that reported."""


@dataclass(frozen=True, slots=True)
class PersonList:
    """A list of accounts. ``replies`` is its reply policy: ``followed``, ``list`` or ``none``."""

    id: int
    title: str
    replies: str
    exclusive: bool
    """Whether posts of its members are excluded from the home timeline."""


@dataclass(frozen=True, slots=True)
class MarkerRecord:
    """The read position of a user in a timeline."""

    timeline: str
    last_read: int
    version: int
    updated_ms: int
