"""What the database holds, as values. Times are milliseconds since 1970, UTC."""

from dataclasses import dataclass

from kesong_desktop.homeserver.storage.filter_records import FilterHit


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """A person who lives here."""

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
    """(name, value) of the additional lines of the profile."""
    avatar: str = ""
    """Public file name, empty without a picture; so is ``header``."""
    header: str = ""


@dataclass(frozen=True, slots=True)
class PostingDefaults:
    """What a post of a person has where nothing else is asked for."""

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
    """The post for later that it belongs to."""
    state: str = "ready"
    """``ready``, ``working`` while nothing but its id is known, or ``failed``."""


@dataclass(frozen=True, slots=True)
class NewPoll:
    """A poll to be attached to a post. ``seconds`` is how long it stays open."""

    options: tuple[str, ...]
    seconds: int
    multiple: bool = False
    hide_totals: bool = False


@dataclass(frozen=True, slots=True)
class PollRecord:
    """A poll as one person sees it."""

    id: int
    options: tuple[str, ...]
    multiple: bool
    hide_totals: bool
    expires_ms: int
    is_expired: bool
    votes: tuple[int, ...]
    """For each option, how often it was chosen."""
    voters: int
    own_votes: tuple[int, ...]
    is_own: bool


@dataclass(frozen=True, slots=True)
class PostRecord:
    """A post as one person sees it."""

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
    """(account id, name) of everybody here who is named in the text."""
    tags: tuple[str, ...] = ()
    filtered: tuple[FilterHit, ...] = ()
    thread: int = 0
    """Id of the first post of its thread."""
    muted: bool = False
    """Whether the person muted the thread."""
    poll: PollRecord | None = None
    boost_of: "PostRecord | None" = None
    """The post that this one only passes on; ``id``, ``author`` and times are the boost's own."""


@dataclass(frozen=True, slots=True)
class NewPost:
    """What a person wants to say. ``media`` are ids in the order of the album."""

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
    """A post for later, with its pictures in their order."""

    id: int
    account: int
    due_ms: int
    post: NewPost
    media: tuple[MediaRecord, ...]


@dataclass(frozen=True, slots=True)
class PostVersion:
    """What a post said at one time. ``media`` are those of its pictures that the post still has."""

    text: str
    spoiler: str
    sensitive: bool
    media: tuple[MediaRecord, ...]
    created_ms: int
    poll: tuple[str, ...] = ()
    """The options of its poll, empty without one."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """How one person stands to another."""

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
    """The direct posts of a thread as one person has them."""

    id: int
    unread: bool
    accounts: tuple[AccountRecord, ...]
    last_post: PostRecord


@dataclass(frozen=True, slots=True)
class TagRecord:
    """A hashtag as one person sees it. ``history`` has (day in ms, uses, accounts) of the last week, newest first."""

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
    """A complaint about a person and some of their posts."""

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
    """A list of people. ``replies`` says whose answers are in it: ``followed``, ``list`` or ``none``."""

    id: int
    title: str
    replies: str
    exclusive: bool
    """Whether its members are kept out of the home timeline."""


@dataclass(frozen=True, slots=True)
class MarkerRecord:
    """How far a person has read a timeline."""

    timeline: str
    last_read: int
    version: int
    updated_ms: int
