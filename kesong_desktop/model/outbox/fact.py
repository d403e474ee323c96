"""Facts: what happened to a job."""

from msgspec import Struct

from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox.job import ObservedPost
from kesong_desktop.model.rendered_file import RenderedFile


class Proceed(Struct, frozen=True):
    """Nothing happened: asks for the next effect."""


class Interrupted(Struct, frozen=True):
    """The program started and found the job as it is: whatever was under way was cut off."""


class FileRendered(Struct, frozen=True):
    """The file of picture ``index`` is in the job's folder. ``source_sha256`` is empty where the original could not be read."""

    index: int
    file: RenderedFile
    source_sha256: str = ""


class FileUploaded(Struct, frozen=True):
    """The server has picture ``index``."""

    index: int
    media_id: str
    media_url: str


class FileSpoiled(Struct, frozen=True):
    """The rendered file of picture ``index`` is damaged or gone: it has to be rendered again."""

    index: int
    failure: Failure


class ServerTimeKnown(Struct, frozen=True):
    """The server's time is known now."""


class InteractionDone(Struct, frozen=True):
    """The server carried out the interaction."""


class ConnectionRestored(Struct, frozen=True):
    """The network is back, or the computer woke: a job that waits for the connection goes on."""


class ScheduleDue(Struct, frozen=True):
    """The time of a scheduled job has come; ``is_late``: long ago, while the program was closed."""

    is_late: bool


class HandOverRequested(Struct, frozen=True):
    """The server can publish scheduled posts by itself: this one is handed to it."""


class ScheduledOnServer(Struct, frozen=True):
    """The server scheduled the post under this id: it answered so, or it was found there."""

    scheduled_id: str


class ScheduleRecalled(Struct, frozen=True):
    """The server deleted the scheduled status. ``is_gone``: it had none, so the post may be published."""

    is_gone: bool = False


class ScheduleMoved(Struct, frozen=True):
    """The server changed the time of the scheduled status. ``is_gone``: it had none, so the post may be published."""

    is_gone: bool = False


class ScheduleKept(Struct, frozen=True):
    """The server refused to change its scheduled status, which is due at ``due_s`` there, in seconds since 1970."""

    failure: Failure
    due_s: float


class StepFailed(Struct, frozen=True):
    """Rendering or uploading failed. ``is_passing``: trying again later may help; ``wait_s``: not before that."""

    failure: Failure
    is_passing: bool
    wait_s: float = 0.0


class SignedOut(Struct, frozen=True):
    """The server does not accept the token: the account's queues stop until a sign-in."""

    failure: Failure


class PostConfirmed(Struct, frozen=True):
    """The POST was answered with a post that is ours (R2)."""

    seen: ObservedPost


class NotSent(Struct, frozen=True):
    """No byte of the POST left (R3)."""

    failure: Failure
    wait_s: float = 0.0


class PostRefused(Struct, frozen=True):
    """The POST was refused by an answer that cannot follow creation (R3).

    ``is_about_media``: the words speak of media or of the key, which may mean that an earlier POST took them.
    """

    failure: Failure
    is_about_media: bool = False
    is_passing: bool = False
    wait_s: float = 0.0


class PostUnconfirmed(Struct, frozen=True):
    """The POST may have been carried out: time-out, reset, 5xx, or an answer that is not a post (R2)."""

    failure: Failure


class LookupFinished(Struct, frozen=True):
    """Own latest statuses were read back past the first attempt; ``seen`` is our post or None (R4)."""

    seen: ObservedPost | None


class LookupFailed(Struct, frozen=True):
    """Own statuses could not be read."""

    failure: Failure
    wait_s: float = 0.0


class PauseRequested(Struct, frozen=True):
    """A person paused the job."""


class ResumeRequested(Struct, frozen=True):
    """A person resumed a paused job."""


class RetryRequested(Struct, frozen=True):
    """A person wants a parked (or waiting) job tried now."""


class CancelRequested(Struct, frozen=True):
    """A person cancels the job."""


class EditRequested(Struct, frozen=True):
    """A person wants the post back, to change it: it becomes the draft of this id."""

    draft_id: str


class RescheduleRequested(Struct, frozen=True):
    """A person wants the post published at another time, in seconds since 1970 by this computer's clock."""

    due_s: float


class OutcomeDecided(Struct, frozen=True):
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
    | ScheduleKept
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
