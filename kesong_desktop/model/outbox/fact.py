"""Facts: what happened to a job."""

from dataclasses import dataclass

from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox.job import ObservedPost
from kesong_desktop.model.rendered_file import RenderedFile


@dataclass(frozen=True, slots=True)
class Proceed:
    """Nothing happened: asks for the next effect."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The program started and found the job as it is: whatever was under way was cut off."""


@dataclass(frozen=True, slots=True)
class FileRendered:
    """The file of picture ``index`` is in the job's folder. ``source_sha256`` is empty where the original could not be read."""

    index: int
    file: RenderedFile
    source_sha256: str = ""


@dataclass(frozen=True, slots=True)
class FileUploaded:
    """The server has picture ``index``."""

    index: int
    media_id: str
    media_url: str


@dataclass(frozen=True, slots=True)
class FileSpoiled:
    """The rendered file of picture ``index`` is damaged or gone: it has to be rendered again."""

    index: int
    failure: Failure


@dataclass(frozen=True, slots=True)
class ServerTimeKnown:
    """The server's time is known now."""


@dataclass(frozen=True, slots=True)
class InteractionDone:
    """The server carried out the interaction."""


@dataclass(frozen=True, slots=True)
class ConnectionRestored:
    """The network is back, or the computer woke: a job that waits for the connection goes on."""


@dataclass(frozen=True, slots=True)
class ScheduleDue:
    """The time of a scheduled job has come; ``is_late``: long ago, while the program was closed."""

    is_late: bool


@dataclass(frozen=True, slots=True)
class HandOverRequested:
    """The server can publish scheduled posts by itself: this one is handed to it."""


@dataclass(frozen=True, slots=True)
class ScheduledOnServer:
    """The server scheduled the post under this id: it answered so, or it was found there."""

    scheduled_id: str


@dataclass(frozen=True, slots=True)
class ScheduleRecalled:
    """The server deleted the scheduled status. ``is_gone``: it had none, so the post may be published."""

    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class ScheduleMoved:
    """The server changed the time of the scheduled status. ``is_gone``: it had none, so the post may be published."""

    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class StepFailed:
    """Rendering or uploading failed. ``is_passing``: trying again later may help; ``wait_s``: not before that."""

    failure: Failure
    is_passing: bool
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class SignedOut:
    """The server does not accept the token: the account's queues stop until a sign-in."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class PostConfirmed:
    """The POST was answered with a post that is ours (R2)."""

    seen: ObservedPost


@dataclass(frozen=True, slots=True)
class NotSent:
    """No byte of the POST left (R3)."""

    failure: Failure
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class PostRefused:
    """The POST was refused by an answer that cannot follow creation (R3).

    ``is_about_media``: the words speak of media or of the key, which may mean that an earlier POST took them.
    """

    failure: Failure
    is_about_media: bool = False
    is_passing: bool = False
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class PostUnconfirmed:
    """The POST may have been carried out: time-out, reset, 5xx, or an answer that is not a post (R2)."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class LookupFinished:
    """Own latest statuses were read back past the first attempt; ``seen`` is our post or None (R4)."""

    seen: ObservedPost | None


@dataclass(frozen=True, slots=True)
class LookupFailed:
    """Own statuses could not be read."""

    failure: Failure
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class PauseRequested:
    """A person paused the job."""


@dataclass(frozen=True, slots=True)
class ResumeRequested:
    """A person resumed a paused job."""


@dataclass(frozen=True, slots=True)
class RetryRequested:
    """A person wants a parked (or waiting) job tried now."""


@dataclass(frozen=True, slots=True)
class CancelRequested:
    """A person cancels the job."""


@dataclass(frozen=True, slots=True)
class EditRequested:
    """A person wants the post back, to change it: it becomes the draft of this id."""

    draft_id: str


@dataclass(frozen=True, slots=True)
class RescheduleRequested:
    """A person wants the post published at another time, in seconds since 1970 by this computer's clock."""

    due_s: float


@dataclass(frozen=True, slots=True)
class OutcomeDecided:
    """A person decided about an unconfirmed post: it is on the server, or it is to be sent again."""

    is_there: bool


Fact = (
    Proceed
    | Interrupted
    | FileRendered
    | FileUploaded
    | FileSpoiled
    | ServerTimeKnown
    | InteractionDone
    | ConnectionRestored
    | ScheduleDue
    | HandOverRequested
    | ScheduledOnServer
    | ScheduleRecalled
    | ScheduleMoved
    | StepFailed
    | SignedOut
    | PostConfirmed
    | NotSent
    | PostRefused
    | PostUnconfirmed
    | LookupFinished
    | LookupFailed
    | PauseRequested
    | ResumeRequested
    | RetryRequested
    | CancelRequested
    | EditRequested
    | RescheduleRequested
    | OutcomeDecided
)
