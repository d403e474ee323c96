"""What can happen to a job."""

from dataclasses import dataclass

from kesong_desktop.model.outbox.job import Sighting, Trouble


@dataclass(frozen=True, slots=True)
class Continue:
    """Nothing new: what is to be done now?"""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The program came up and found the job as it is: whatever was under way was cut off."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """Picture ``index`` lies ready in the outbox folder."""

    index: int
    file: str
    mime: str
    bytes: int
    sha256: str
    width: int
    height: int
    source_sha256: str = ""
    """Of the original, if it could be read again."""
    cover_file: str = ""
    cover_sha256: str = ""
    """Of the cover beside it, where one goes with it."""


@dataclass(frozen=True, slots=True)
class Uploaded:
    """The server has picture ``index``."""

    index: int
    media_id: str
    media_url: str


@dataclass(frozen=True, slots=True)
class Spoiled:
    """The rendered file of picture ``index`` is not (any more) what was made: it has to be made again."""

    index: int
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class TimeTold:
    """The server's time is known now."""


@dataclass(frozen=True, slots=True)
class Done:
    """The deed is done."""


@dataclass(frozen=True, slots=True)
class Woken:
    """The network is back, or the computer woke: what waits for the line need not wait any longer."""


@dataclass(frozen=True, slots=True)
class Due:
    """The time of a scheduled job has come; ``is_late``: long ago, while the program was closed."""

    is_late: bool


@dataclass(frozen=True, slots=True)
class Entrust:
    """The server can publish planned posts by itself: it is to have this one."""


@dataclass(frozen=True, slots=True)
class Entrusted:
    """The server keeps the post until its time, under this name: so it answered, or so it was found."""

    scheduled_id: str


@dataclass(frozen=True, slots=True)
class Recalled:
    """The server gave the planned post back. ``is_gone``: it knew of none, so it may be published."""

    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """Rendering or uploading failed. ``is_passing``: trying again later may help; ``wait_s``: not before that."""

    trouble: Trouble
    is_passing: bool
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class SignedOut:
    """The server does not accept the token: the account's lane stops until somebody signs in."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Answered:
    """The POST was answered with a post that is ours (R2)."""

    seen: Sighting


@dataclass(frozen=True, slots=True)
class NotSent:
    """No byte of the POST left (R3)."""

    trouble: Trouble
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Refused:
    """The POST was refused by an answer that cannot follow creation (R3).

    ``is_about_media``: the words speak of media or of the key, which may mean that an earlier POST took them.
    """

    trouble: Trouble
    is_about_media: bool = False
    is_passing: bool = False
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The POST may have been carried out: time-out, reset, 5xx, or an answer that is not a post (R2)."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Looked:
    """Own latest statuses were read back past the first attempt; ``seen`` is our post or None (R4)."""

    seen: Sighting | None


@dataclass(frozen=True, slots=True)
class LookFailed:
    """Own statuses could not be read."""

    trouble: Trouble
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Paused:
    """A person paused the job."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """A person resumed a paused job."""


@dataclass(frozen=True, slots=True)
class Retried:
    """A person wants a parked (or waiting) job tried now."""


@dataclass(frozen=True, slots=True)
class CancelAsked:
    """A person cancels the job."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A person wants the post back, to change it: it becomes the draft of this id."""

    draft_id: str


@dataclass(frozen=True, slots=True)
class Settled:
    """A person ended a doubt: it is there (published), or it is to be sent again."""

    is_there: bool


Fact = (
    Continue
    | Interrupted
    | Rendered
    | Uploaded
    | Spoiled
    | TimeTold
    | Done
    | Woken
    | Due
    | Entrust
    | Entrusted
    | Recalled
    | Failed
    | SignedOut
    | Answered
    | NotSent
    | Refused
    | NoAnswer
    | Looked
    | LookFailed
    | Paused
    | Resumed
    | Retried
    | CancelAsked
    | Changed
    | Settled
)
