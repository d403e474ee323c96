"""What the database holds, as values. Times are milliseconds since 1970, UTC."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
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


@dataclass(frozen=True, slots=True)
class Media:
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
class Post:
    """A post as one person sees it."""

    id: int
    author: Account
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
    media: tuple[Media, ...] = ()
    mentions: tuple[tuple[int, str], ...] = ()
    """(account id, name) of everybody here who is named in the text."""
    tags: tuple[str, ...] = ()
    filtered: "tuple[FilterHit, ...]" = ()
    boost_of: "Post | None" = None
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


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A post for later, with its pictures in their order."""

    id: int
    account: int
    due_ms: int
    post: NewPost
    media: tuple[Media, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """What a post said at one time. ``media`` are those of its pictures that the post still has."""

    text: str
    spoiler: str
    sensitive: bool
    media: tuple[Media, ...]
    created_ms: int


@dataclass(frozen=True, slots=True)
class Notification:
    """Something that happened to a person."""

    id: int
    kind: str
    actor: Account
    post: Post | None
    created_ms: int


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


@dataclass(frozen=True, slots=True)
class Report:
    """A complaint about a person and some of their posts."""

    id: int
    target: Account
    category: str
    comment: str
    posts: tuple[int, ...]
    created_ms: int


@dataclass(frozen=True, slots=True)
class PersonList:
    """A list of people. ``replies`` says whose answers are in it: ``followed``, ``list`` or ``none``."""

    id: int
    title: str
    replies: str
    exclusive: bool
    """Whether its members are kept out of the home timeline."""


@dataclass(frozen=True, slots=True)
class Marker:
    """How far a person has read a timeline."""

    timeline: str
    last_read: int
    version: int
    updated_ms: int


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word that a filter looks for."""

    id: int
    word: str
    whole_word: bool


@dataclass(frozen=True, slots=True)
class FilteredPost:
    """A post that a filter names; ``id`` is that of its being there."""

    id: int
    post: int


@dataclass(frozen=True, slots=True)
class FilterRule:
    """What a person would rather not meet, where, and what is done then."""

    id: int
    title: str
    contexts: tuple[str, ...]
    action: str
    expires_ms: int | None
    keywords: tuple[Keyword, ...]
    posts: tuple[FilteredPost, ...]


@dataclass(frozen=True, slots=True)
class FilterHit:
    """Why a filter speaks of a post."""

    rule: FilterRule
    words: tuple[str, ...]
    is_named: bool


@dataclass(frozen=True, slots=True)
class App:
    """A registered client program."""

    id: int
    name: str
    website: str
    client_id: str
    redirect_uris: tuple[str, ...]
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grant:
    """What a token allows. ``account`` is 0 for a token of a program without a person."""

    account: int
    app_name: str
    website: str
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """A new token in plain words, which is kept nowhere."""

    token: str
    scopes: tuple[str, ...]
    created_ms: int
