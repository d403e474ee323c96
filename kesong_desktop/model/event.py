"""Facts that the engine reports. The window re-reads the store; it never takes its truth from an event."""

from dataclasses import dataclass

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import AccountKey


@dataclass(frozen=True, slots=True)
class TimelineChanged:
    """The cached timeline ``name`` of ``account`` is not what it was; ``added`` new posts came at its head."""

    account: AccountKey
    name: str
    added: int = 0


@dataclass(frozen=True, slots=True)
class PostChanged:
    """A cached post was liked, saved, edited or deleted."""

    account: AccountKey
    post_id: str


@dataclass(frozen=True, slots=True)
class NoticesChanged:
    """What concerns ``account``, or how much of it was read, is not what it was; ``added`` notices are new."""

    account: AccountKey
    added: int = 0


@dataclass(frozen=True, slots=True)
class AccountsChanged:
    """An account was added, removed or changed."""


@dataclass(frozen=True, slots=True)
class JobChanged:
    """An outbox job changed its state, or was added or removed."""

    job_id: str


@dataclass(frozen=True, slots=True)
class JobProgress:
    """``done_bytes`` of picture ``index`` of a job have left. At most ten a second for each job."""

    job_id: str
    index: int
    done_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class DeedRefused:
    """The server refused what was done to ``target`` (``verb``: ``favourite``, ``delete`` ...); ``sentence`` says why."""

    account: AccountKey
    target: str
    verb: str
    sentence: str


@dataclass(frozen=True, slots=True)
class OutboxHeld:
    """What holds the outbox changed: a pause of all or of one account, quiet hours, the line."""


@dataclass(frozen=True, slots=True)
class DraftsChanged:
    """A draft was added, changed or removed by something else than the pane that edits it."""


@dataclass(frozen=True, slots=True)
class RollChanged:
    """Photos were added to or removed from the camera roll."""


@dataclass(frozen=True, slots=True)
class RollProgress:
    """A scan is under way: ``seen`` files looked at so far; ``done`` when it ended. ``passed_over`` belongs to other programs."""

    folder: str
    seen: int
    done: bool = False
    passed_over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """Of an archive ``done`` of ``total`` files are copied, and so many bytes. At most ten a second."""

    done: int
    total: int
    done_bytes: int = 0
    total_bytes: int = 0


@dataclass(frozen=True, slots=True)
class MediaReady:
    """A media file that was asked for is in the cache."""

    url: str


@dataclass(frozen=True, slots=True)
class ReachChanged:
    """The server of ``account`` answers again, or does not (``problem`` says how)."""

    account: AccountKey
    problem: KesongError | None


Event = (
    TimelineChanged
    | PostChanged
    | NoticesChanged
    | AccountsChanged
    | JobChanged
    | JobProgress
    | DeedRefused
    | OutboxHeld
    | DraftsChanged
    | RollChanged
    | RollProgress
    | ImportProgress
    | MediaReady
    | ReachChanged
)
