"""An outbox job, and what the machine needs to know beside it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from kesong_desktop.model.account import AccountKey, Visibility

JobId = NewType("JobId", str)


class State(StrEnum):
    """Where a job stands."""

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


ENDED = frozenset({State.PUBLISHED, State.CANCELLED})
"""Nothing more will happen."""
RESTING = ENDED | {State.PARKED, State.ASKING, State.PAUSED}
"""Nothing happens until a person does something. Others may overtake it."""


@dataclass(frozen=True, slots=True)
class Body:
    """What is posted, apart from the pictures."""

    text: str
    visibility: Visibility
    spoiler: str = ""
    sensitive: bool = False
    language: str = ""
    in_reply_to_id: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture or clip of a job. ``file`` is the name of the rendered copy in the job's folder, empty until it exists (R9)."""

    source: str
    alt: str = ""
    focus: tuple[float, float] = (0.0, 0.0)
    file: str = ""
    mime: str = ""
    bytes: int = 0
    sha256: str = ""
    width: int = 0
    height: int = 0
    media_id: str = ""
    media_url: str = ""
    uploaded_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One POST that may have been carried out. ``server_s`` is the server's time when it was begun (R12)."""

    key: str
    media_ids: tuple[str, ...]
    at_s: float
    server_s: float


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a job does not go on: an error's code, its sentence, and the server's own words."""

    code: str
    sentence: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One post on its way out."""

    id: JobId
    account: AccountKey
    body: Body
    pictures: tuple[Picture, ...]
    created_s: float
    state: State = State.PREPARING
    title: str = ""
    """A line to know it by."""
    draft_id: str = ""
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
    not_before_s: float = 0.0
    resume_to: State | None = None
    """What a paused job goes back to."""
    trouble: Trouble | None = None
    post_id: str = ""
    post_url: str = ""
    differs: str = ""
    """R8: how the published post differs from what was asked for, or empty."""

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
    """What a step needs to know beside the job and the fact."""

    now_s: float
    server_now_s: float
    fresh_key: str
    replays_keys_s: float = 0.0
    media_single_use: bool = False
    media_life_s: float = 2 * 3600.0
