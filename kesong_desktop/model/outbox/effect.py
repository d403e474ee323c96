"""Effects: what the state machine asks to be done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RenderFile:
    """Render the file of picture ``index``."""

    index: int


@dataclass(frozen=True, slots=True)
class UploadFile:
    """Upload the file of picture ``index``."""

    index: int


@dataclass(frozen=True, slots=True)
class SendPost:
    """POST the job's ``attempt`` to the server."""


@dataclass(frozen=True, slots=True)
class FindPost:
    """Read own latest statuses back to ``since_server_s`` and look for the post."""

    since_server_s: float


@dataclass(frozen=True, slots=True)
class AskServerTime:
    """Request the server's time with any call: an attempt must be dated by the server's clock (R12)."""


@dataclass(frozen=True, slots=True)
class SendInteraction:
    """Send the job's interaction to the server."""


@dataclass(frozen=True, slots=True)
class RecallScheduled:
    """Have the server delete the scheduled status."""


@dataclass(frozen=True, slots=True)
class MoveScheduled:
    """Have the server publish the scheduled status at the job's ``move_to_s``."""


@dataclass(frozen=True, slots=True)
class WaitUntil:
    """Nothing to do before ``until_s``."""

    until_s: float


@dataclass(frozen=True, slots=True)
class RestUntilFact:
    """Nothing to do until a person, or a sign-in, brings a new fact."""


Effect = (
    RenderFile
    | UploadFile
    | AskServerTime
    | SendPost
    | FindPost
    | SendInteraction
    | RecallScheduled
    | MoveScheduled
    | WaitUntil
    | RestUntilFact
)
