"""Outbox jobs: a post on its way to the server, or an interaction with an existing post or account."""

from dataclasses import KW_ONLY, dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from msgspec import field

from kesong_desktop.model import review_parts
from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.record import Record

JobId = NewType("JobId", str)


class State(StrEnum):
    """State of a job in the outbox."""

    SCHEDULED = "scheduled"
    OVERDUE = "overdue"
    """Its time passed while the program was closed: the user decides whether it is published."""
    PREPARING = "preparing"
    QUEUED = "queued"
    UPLOADING = "uploading"
    SENDING = "sending"
    MAYBE = "maybe"
    ASKING = "asking"
    PUBLISHED = "published"
    PARKED = "parked"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    SERVER_SCHEDULED = "entrusted"
    """The server has it, and publishes it at its time."""
    RECALLING = "recalling"
    """The server is asked to delete the scheduled status; where it goes back to ``SERVER_SCHEDULED``, to change its time."""


ENDED = frozenset({State.PUBLISHED, State.CANCELLED})
"""Nothing more will happen."""
PLANNED = frozenset({State.SCHEDULED, State.SERVER_SCHEDULED})
"""It waits for its time."""
RESTING = ENDED | PLANNED | {State.PARKED, State.ASKING, State.PAUSED, State.OVERDUE}
"""Nothing happens until a person does something, or its time comes. Others may overtake it."""
BEGUN = frozenset({State.UPLOADING, State.SENDING, State.MAYBE})
"""On its way: its place in the queue is fixed."""


class Queue(StrEnum):
    """The two queues of an account: interactions wait neither for an album nor for an unconfirmed post."""

    POSTS = "posts"
    INTERACTIONS = "interactions"


class Verb(StrEnum):
    """What an interaction does to its target."""

    EDIT = "edit"
    DELETE = "delete"
    FAVOURITE = "favourite"
    BOOKMARK = "bookmark"
    BOOST = "boost"
    FOLLOW = "follow"
    PIN = "pin"
    MUTE = "mute"
    """Mutes the conversation of a post."""


class Interaction(Record, frozen=True):
    """An interaction with an existing post or account: ``target`` is a post's id, or a person's id for ``FOLLOW``.

    ``on`` False undoes a toggle. Every interaction is idempotent.
    """

    verb: Verb
    target: str
    on: bool = True

    @property
    def is_toggle(self) -> bool:
        """True for all but edits and deletes: it has two states, and nothing of it is kept once it is done."""
        return self.verb not in {Verb.EDIT, Verb.DELETE}

    def supersedes(self, other: "Interaction") -> bool:
        """Return whether ``other``, which is earlier, need not be done any more once this one is."""
        is_moot = self.verb is Verb.DELETE and other.verb is Verb.EDIT
        return self.target == other.target and (self.verb is other.verb or is_moot)


class PostBody(Record, frozen=True):
    """What is posted, apart from the pictures."""

    text: str = ""
    visibility: Visibility = Visibility.PUBLIC
    spoiler: str = ""
    sensitive: bool = False
    language: str = ""
    in_reply_to_id: str = ""
    place: str = ""
    """The name of ``place_id``, which the text does not tell."""
    place_id: str = ""
    replies: str = ""
    quotes: str = ""
    """As in a draft."""


class OutboxMedia(Record, frozen=True):
    """One picture or video of a post."""

    source: str
    alt: str = ""
    focus: tuple[float, float] = (0.0, 0.0)
    source_bytes: int = 0
    source_mtime_ns: int = 0
    """The original as it was when the post was queued; zeros where that is not known (R9)."""
    source_sha256: str = ""
    """Of the original's bytes; known once the picture is made ready."""
    rendered: RenderedFile | None = None
    """The copy in the job's folder; None until it is rendered (R9)."""
    media_id: str = ""
    media_url: str = ""
    uploaded_s: float = 0.0
    """The server's time when it had it."""
    recipe: Recipe | None = None
    """The edits to apply when it is rendered; None: none."""

    @property
    def rendered_bytes(self) -> int:
        """Bytes of the rendered file; 0 until there is one."""
        return self.rendered.bytes if self.rendered is not None else 0


class PostAttempt(Record, frozen=True):
    """One POST that may have been carried out. ``server_s`` is the server's time when it was begun (R12)."""

    key: str
    media_ids: tuple[str, ...]
    at_s: float
    server_s: float
    ended_s: float = 0.0
    """The server's time when it was given up: from then on counts how late a server may carry it out. 0: not yet."""
    is_refused: bool = False
    """The server refused it because of its media: it is looked for before they are uploaded again."""


class PostEdit(Record, frozen=True):
    """The new content of a post. ``alts`` holds descriptions by media id; those that are not in it stay.

    ``base_text`` is the plain text that the post had when the edit was written. Servers take any edit, so the text is compared
    before it is sent: another program may have changed it since. Empty: it is sent whatever is there.
    """

    body: PostBody
    alts: dict[str, str] = field(default_factory=dict)
    base_text: str = ""


@dataclass(frozen=True, slots=True)
class JobBase:
    """What both kinds of jobs have."""

    id: JobId
    account: AccountKey
    _: KW_ONLY
    created_s: float
    state: State = State.QUEUED
    title: str = ""
    """A line to know it by."""
    tries: int = 0
    """Passing failures in a row."""
    not_before_s: float = 0.0
    resume_to: State | None = None
    """What a paused job goes back to."""
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class PostJob(JobBase):
    """A post to be published."""

    body: PostBody
    pictures: tuple[OutboxMedia, ...] = ()
    _: KW_ONLY
    state: State = State.PREPARING
    draft_id: str = ""
    draft_again_id: str = ""
    """The draft that it becomes again, until that is saved."""
    due_s: float = 0.0
    """When it is to be published, by this computer's clock; 0: as soon as it can be."""
    can_be_server_scheduled: bool = True
    """A scheduled post may be handed to a server that can publish it by itself."""
    is_server_scheduled: bool = False
    """The server is asked to publish it at ``due_s``, not at once."""
    scheduled_id: str = ""
    """The server's id of the scheduled status."""
    move_to_s: float = 0.0
    """The time that the server was asked to change ``due_s`` to, and may have; 0: none."""
    key: str = ""
    attempt: PostAttempt | None = None
    """The attempt under way, set exactly while ``SENDING``."""
    unconfirmed: tuple[PostAttempt, ...] = ()
    """Attempts that may have been carried out."""
    can_resend: bool = False
    """True once R5, or the person, decided that none of the unconfirmed attempts was carried out."""
    is_replay_refused: bool = False
    """The server that promised to replay keys refused one: only a lookup can confirm it now."""
    lookups: int = 0
    """How often own posts were read to find it since the last attempt."""
    keeps_order: bool = False
    """The user asked for strict order: it neither lets others overtake while it is unconfirmed, nor overtakes."""
    is_aside: bool = False
    """Unconfirmed, and the posts behind it go on meanwhile (R5)."""
    renewals: int = 0
    """How often all files were uploaded again after the server had lost them."""
    unread_since_s: float = 0.0
    """Since when own posts cannot be read; 0: they can."""
    post_id: str = ""
    post_url: str = ""
    differs: str = ""
    """R8: how the published post differs from what was asked for, or empty."""
    continuation: tuple[str, ...] = ()
    """Parts of a text that was too long: each is a reply to the one before it, queued once that is published."""
    is_continuation: bool = False
    """The post is such a part, not the first."""
    first_comment: str = ""
    """An own reply to the post, or to the last part of its text; queued once that is published."""

    @property
    def queue(self) -> Queue:
        """The queue of the account that the job stands in."""
        return Queue.POSTS

    @property
    def total_bytes(self) -> int:
        """Bytes of all rendered pictures; 0 for those that are not rendered yet."""
        return sum(picture.rendered_bytes for picture in self.pictures)

    @property
    def done_bytes(self) -> int:
        """Bytes of the pictures that the server has."""
        return sum(
            picture.rendered_bytes
            for picture in self.pictures
            if picture.media_id or self.state is State.PUBLISHED
        )

    @property
    def whole_text(self) -> str:
        """The text with all its parts."""
        return (
            review_parts.join((self.body.text, *self.continuation)) if self.continuation else self.body.text
        )

    @property
    def media_ids(self) -> tuple[str, ...]:
        """The uploads' ids in album order; empty strings for those not uploaded."""
        return tuple(picture.media_id for picture in self.pictures)

    def may_overtake(self, other: "PostJob") -> bool:
        """Return whether it may be sent before ``other``, which stepped aside: not if the order counts, or both look the same."""
        # What a lookup compares, where there is no media to tell them apart.
        is_same = self.body.text.split() == other.body.text.split()
        is_twin = is_same and self.body.visibility == other.body.visibility
        return not self.keeps_order and not (is_twin and not self.pictures and not other.pictures)

    @property
    def is_unconfirmed(self) -> bool:
        """True while a POST may have been carried out, unconfirmed."""
        return bool(self.unconfirmed) or self.attempt is not None


@dataclass(frozen=True, slots=True)
class InteractionJob(JobBase):
    """A like, bookmark, boost, follow, pin, mute, edit or delete to be sent. ``edit`` is set exactly for ``Verb.EDIT``."""

    interaction: Interaction
    edit: PostEdit | None = None
    _: KW_ONLY
    may_be_done: bool = False
    """It was sent, and its answer never came."""

    def __post_init__(self) -> None:
        """Refuse an edit without content, and content for anything else."""
        if (self.interaction.verb is Verb.EDIT) is (self.edit is None):
            raise ValueError(f"{self.interaction.verb} with the content {self.edit}")

    @property
    def queue(self) -> Queue:
        """The queue of the account that the job stands in."""
        return Queue.INTERACTIONS


Job = PostJob | InteractionJob


class ObservedPost(Record, frozen=True):
    """An own post, as seen on the server."""

    post_id: str
    url: str
    account_id: str
    media_ids: tuple[str, ...]
    media_urls: tuple[str, ...]
    alts: tuple[str, ...]
    text: str
    visibility: str
    created: datetime


class StepContext(Record, frozen=True):
    """What a step needs to know beside the job and the fact.

    ``now_s``: a clock that never jumps while the program runs. ``server_now_s``: the server's time, None before its first answer.
    Nothing is sent before ``held_until_s`` (quiet hours, a metered connection), nothing asked before ``slowed_until_s`` (429).
    """

    now_s: float
    server_now_s: float | None
    fresh_key: str
    replays_keys_s: float = 0.0
    media_single_use: bool = False
    media_life_s: float = 2 * 3600.0
    held_until_s: float = 0.0
    slowed_until_s: float = 0.0
