"""Effects: what the state machine asks to be done."""

from msgspec import Struct


class RenderFile(Struct, frozen=True):
    """Render the file of picture ``index``."""

    index: int


class UploadFile(Struct, frozen=True):
    """Upload the file of picture ``index``."""

    index: int


class SendPost(Struct, frozen=True):
    """POST the job's ``attempt`` to the server."""


class FindPost(Struct, frozen=True):
    """Read own latest statuses back to ``since_server_s`` and look for the post."""

    since_server_s: float


class AskServerTime(Struct, frozen=True):
    """Request the server's time with any call: an attempt must be dated by the server's clock (R12)."""


class SendInteraction(Struct, frozen=True):
    """Send the job's interaction to the server."""


class RecallScheduled(Struct, frozen=True):
    """Have the server delete the scheduled status."""


class MoveScheduled(Struct, frozen=True):
    """Have the server publish the scheduled status at the job's ``move_to_s``."""


class WaitUntil(Struct, frozen=True):
    """Nothing to do before ``until_s``."""

    until_s: float


class RestUntilFact(Struct, frozen=True):
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
