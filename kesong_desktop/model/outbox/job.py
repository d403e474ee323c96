"""An outbox job, and what the machine needs to know beside it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.recipe import Recipe

JobId = NewType("JobId", str)


class State(StrEnum):
    """Where a job stands."""

    SCHEDULED = "scheduled"
    OVERDUE = "overdue"
    """Its time passed while the program was closed: the person says whether it still goes."""
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
    ENTRUSTED = "entrusted"
    """The server has it, and publishes it in its time."""
    RECALLING = "recalling"
    """The server is to give it back."""


ENDED = frozenset({State.PUBLISHED, State.CANCELLED})
"""Nothing more will happen."""
PLANNED = frozenset({State.SCHEDULED, State.ENTRUSTED})
"""It waits for its time."""
RESTING = ENDED | PLANNED | {State.PARKED, State.ASKING, State.PAUSED, State.OVERDUE}
"""Nothing happens until a person does something, or its time comes. Others may overtake it."""
BEGUN = frozenset({State.UPLOADING, State.SENDING, State.MAYBE})
"""On its way: it keeps its place."""


class Lane(StrEnum):
    """The two queues of an account. Small deeds do not wait behind an album, nor behind a doubt."""

    POSTS = "posts"
    DEEDS = "deeds"


class Verb(StrEnum):
    """What a deed does to its target."""

    EDIT = "edit"
    DELETE = "delete"
    FAVOURITE = "favourite"
    BOOKMARK = "bookmark"
    BOOST = "boost"
    FOLLOW = "follow"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something done to what is there already: ``target`` is a post's id, or a person's id for ``FOLLOW``.

    ``on`` False takes a gesture back. An edit's new content is the job's ``body`` and ``pictures``, which have their media ids.
    All of them can be done twice without harm.
    """

    verb: Verb
    target: str
    on: bool = True

    @property
    def is_gesture(self) -> bool:
        """A small thing that nobody would want to find parked: where it is refused, it is taken back on the screen."""
        return self.verb not in {Verb.EDIT, Verb.DELETE}

    def supersedes(self, other: "Deed") -> bool:
        """True where the other need not be done any more once this one is: the last wish counts."""
        is_moot = self.verb is Verb.DELETE and other.verb is Verb.EDIT
        return self.target == other.target and (self.verb is other.verb or is_moot)


@dataclass(frozen=True, slots=True)
class Body:
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


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture or clip of a job. ``file`` is the name of the rendered copy in the job's folder, empty until it exists (R9)."""

    source: str
    alt: str = ""
    focus: tuple[float, float] = (0.0, 0.0)
    source_bytes: int = 0
    source_mtime_ns: int = 0
    """The original as it was when the post was queued; zeros where that is not known (R9)."""
    source_sha256: str = ""
    """Of the original's bytes; known once the picture is made ready."""
    file: str = ""
    mime: str = ""
    bytes: int = 0
    sha256: str = ""
    width: int = 0
    height: int = 0
    media_id: str = ""
    media_url: str = ""
    uploaded_s: float = 0.0
    """The server's time when it had it."""
    cover_file: str = ""
    """The name of a clip's cover in the job's folder; empty: none goes with it."""
    cover_sha256: str = ""
    recipe: Recipe | None = None
    """How the copy is made of the original; None: as it is."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One POST that may have been carried out. ``server_s`` is the server's time when it was begun (R12)."""

    key: str
    media_ids: tuple[str, ...]
    at_s: float
    server_s: float
    ended_s: float = 0.0
    """The server's time when it was given up: from then on counts how late a server may carry it out. 0: not yet."""
    is_refused: bool = False
    """Answered by a refusal that speaks of media: no doubt of its own, but it is looked for before they are made anew."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a job does not go on: an error's code, its sentence, and the server's own words."""

    code: str
    sentence: str
    said: str = ""
    is_line: bool = False
    """No connection could be made: the line, not the server, is what is missing."""


@dataclass(frozen=True, slots=True)
class Job:
    """One post on its way out, or one ``deed``."""

    id: JobId
    account: AccountKey
    body: Body
    pictures: tuple[Picture, ...]
    created_s: float
    state: State = State.PREPARING
    title: str = ""
    """A line to know it by."""
    deed: Deed | None = None
    """None: ``body`` is published with ``pictures``."""
    draft_id: str = ""
    draft_again_id: str = ""
    """The draft that it becomes again, until that is saved."""
    due_s: float = 0.0
    """When it is to be published, by this computer's clock; 0: as soon as it can be."""
    may_entrust: bool = True
    """A planned post that a server which can do so may be given to keep."""
    entrusts: bool = False
    """What is sent is not to be published at once, but kept by the server until ``due_s``."""
    entrusted_id: str = ""
    """What the server calls the plan."""
    key: str = ""
    attempt: Attempt | None = None
    """The attempt under way, set exactly while ``SENDING``."""
    doubts: tuple[Attempt, ...] = ()
    """Attempts that may have been carried out."""
    settled: bool = False
    """True after R5 or a person decided that the doubts are not there; a resend may go."""
    is_replay_refused: bool = False
    """The server that promised to replay keys refused one: only looking helps now."""
    looks: int = 0
    """Looks since the last attempt."""
    tries: int = 0
    """Passing troubles in a row."""
    renewals: int = 0
    """How often the uploads were made anew after the server had lost them."""
    unread_since_s: float = 0.0
    """Since when one's own posts cannot be read; 0: they can."""
    not_before_s: float = 0.0
    resume_to: State | None = None
    """What a paused job goes back to."""
    may_be_done: bool = False
    """A deed that was sent, and whose answer never came."""
    trouble: Trouble | None = None
    post_id: str = ""
    post_url: str = ""
    differs: str = ""
    """R8: how the published post differs from what was asked for, or empty."""

    @property
    def lane(self) -> Lane:
        """Which of the account's queues it stands in."""
        return Lane.POSTS if self.deed is None else Lane.DEEDS

    @property
    def total_bytes(self) -> int:
        """Bytes of all rendered pictures; 0 for those that are not rendered yet."""
        return sum(picture.bytes for picture in self.pictures)

    @property
    def done_bytes(self) -> int:
        """Bytes of the pictures that the server has."""
        return sum(
            picture.bytes for picture in self.pictures if picture.media_id or self.state is State.PUBLISHED
        )

    @property
    def media_ids(self) -> tuple[str, ...]:
        """The uploads' ids in album order; empty strings for those not uploaded."""
        return tuple(picture.media_id for picture in self.pictures)

    @property
    def is_in_doubt(self) -> bool:
        """True while a POST may have been carried out and nobody knows."""
        return bool(self.doubts) or self.attempt is not None


@dataclass(frozen=True, slots=True)
class Sighting:
    """A post of one's own, as seen on the server."""

    post_id: str
    url: str
    account_id: str
    media_ids: tuple[str, ...]
    media_urls: tuple[str, ...]
    alts: tuple[str, ...]
    text: str
    visibility: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Context:
    """What a step needs to know beside the job and the fact.

    ``now_s``: a clock that never jumps while the program runs. ``server_now_s``: the server's time, None until it told it.
    Nothing is sent before ``held_until_s`` (quiet hours, a line that costs).
    """

    now_s: float
    server_now_s: float | None
    fresh_key: str
    replays_keys_s: float = 0.0
    media_single_use: bool = False
    media_life_s: float = 2 * 3600.0
    held_until_s: float = 0.0
