"""Facts that the engine reports. The window re-reads the store; it never takes its truth from an event."""

from dataclasses import dataclass

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.failure import Failure


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
class PersonChanged:
    """The cached profile of a person, or how the account stands to them, is not what it was."""

    account: AccountKey
    person_id: str


@dataclass(frozen=True, slots=True)
class ThreadChanged:
    """The cached conversation of a post has other posts than before."""

    account: AccountKey
    post_id: str


@dataclass(frozen=True, slots=True)
class NotificationsChanged:
    """What concerns ``account``, or how much of it was read, is not what it was; ``added`` notifications are new."""

    account: AccountKey
    added: int = 0


@dataclass(frozen=True, slots=True)
class FollowRequestsChanged:
    """The people who ask to follow ``account`` are others than before."""

    account: AccountKey


@dataclass(frozen=True, slots=True)
class ConversationsChanged:
    """A cached conversation of ``account`` changed, or has other posts than before."""

    account: AccountKey


@dataclass(frozen=True, slots=True)
class CollectionsChanged:
    """A collection of ``account``, or what is in it, is not what it was."""

    account: AccountKey


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
class InteractionRefused:
    """The server refused what was done to ``target`` (``verb``: ``favourite``, ``delete`` ...), for this reason."""

    account: AccountKey
    target: str
    verb: str
    failure: Failure


@dataclass(frozen=True, slots=True)
class OutboxPaused:
    """What holds the outbox changed: a pause of all or of one account, quiet hours, the line."""


@dataclass(frozen=True, slots=True)
class DraftsChanged:
    """A draft was added, changed or removed by something else than the pane that edits it."""


@dataclass(frozen=True, slots=True)
class RollChanged:
    """Photos were added to or removed from the camera roll."""


@dataclass(frozen=True, slots=True)
class RollProgress:
    """A scan is under way: ``seen`` files looked at so far; ``done`` when it ended. ``passed_over`` belongs to other programs.

    ``unsupported``: endings of files that cannot be opened, and how many there are of each.
    """

    folder: str
    seen: int
    done: bool = False
    passed_over: tuple[str, ...] = ()
    unsupported: tuple[tuple[str, int], ...] = ()


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
class ReachabilityChanged:
    """The server of ``account`` answers again, or does not (``problem`` says how)."""

    account: AccountKey
    problem: KesongError | None


Event = (
    TimelineChanged
    | PostChanged
    | PersonChanged
    | ThreadChanged
    | NotificationsChanged
    | FollowRequestsChanged
    | ConversationsChanged
    | CollectionsChanged
    | AccountsChanged
    | JobChanged
    | JobProgress
    | InteractionRefused
    | OutboxPaused
    | DraftsChanged
    | RollChanged
    | RollProgress
    | ImportProgress
    | MediaReady
    | ReachabilityChanged
)
