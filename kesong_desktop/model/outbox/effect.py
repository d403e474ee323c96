"""What the machine asks to be done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Render:
    """Make the file of picture ``index``."""

    index: int


@dataclass(frozen=True, slots=True)
class Upload:
    """Upload the file of picture ``index``."""

    index: int


@dataclass(frozen=True, slots=True)
class Send:
    """POST the job's ``attempt``."""


@dataclass(frozen=True, slots=True)
class Look:
    """Read own latest statuses back to ``since_server_s`` and look for the post."""

    since_server_s: float


@dataclass(frozen=True, slots=True)
class AskTime:
    """Ask the server anything, for its time: an attempt must be dated by the server's clock (R12)."""


@dataclass(frozen=True, slots=True)
class Do:
    """Carry out the job's deed."""


@dataclass(frozen=True, slots=True)
class Recall:
    """Have the server give back the post that it keeps until its time."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing to do before ``until_s``."""

    until_s: float


@dataclass(frozen=True, slots=True)
class Rest:
    """Nothing to do until a person, or a sign-in, brings a new fact."""


Effect = Render | Upload | AskTime | Send | Look | Do | Recall | Wait | Rest
