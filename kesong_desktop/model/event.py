"""Facts that the engine reports. The window re-reads the store; it never takes its truth from an event."""

from msgspec import Struct

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.failure import Failure


class TimelineChanged(Struct, frozen=True):
    """The cached timeline ``name`` of ``account`` is not what it was; ``added`` new posts came at its head."""

    account: AccountKey
    name: str
    added: int = 0


class PostChanged(Struct, frozen=True):
    """A cached post was liked, saved, edited or deleted."""

    account: AccountKey
    post_id: str


class PersonChanged(Struct, frozen=True):
    """The cached profile of a person, or how the account stands to them, is not what it was."""

    account: AccountKey
    person_id: str


class ThreadChanged(Struct, frozen=True):
    """The cached conversation of a post has other posts than before."""

    account: AccountKey
    post_id: str


class NotificationsChanged(Struct, frozen=True):
    """What concerns ``account``, or how much of it was read, is not what it was; ``added`` notifications are new."""

    account: AccountKey
    added: int = 0


class FollowRequestsChanged(Struct, frozen=True):
    """The people who ask to follow ``account`` are others than before."""

    account: AccountKey


class ConversationsChanged(Struct, frozen=True):
    """A cached conversation of ``account`` changed, or has other posts than before."""

    account: AccountKey


class CollectionsChanged(Struct, frozen=True):
    """A collection of ``account``, or what is in it, is not what it was."""

    account: AccountKey


class AccountsChanged(Struct, frozen=True):
    """An account was added, removed or changed."""


class JobChanged(Struct, frozen=True):
    """An outbox job changed its state, or was added or removed."""

    job_id: str


class JobProgress(Struct, frozen=True):
    """``done_bytes`` of picture ``index`` of a job have left. At most ten a second for each job."""

    job_id: str
    index: int
    done_bytes: int
    total_bytes: int


class InteractionRefused(Struct, frozen=True):
    """The server refused what was done to ``target`` (``verb``: ``favourite``, ``delete`` ...), for this reason."""

    account: AccountKey
    target: str
    verb: str
    failure: Failure


class OutboxPaused(Struct, frozen=True):
    """What holds the outbox changed: a pause of all or of one account, quiet hours, the line."""


class DraftsChanged(Struct, frozen=True):
    """A draft was added, changed or removed by something else than the pane that edits it."""


class RollChanged(Struct, frozen=True):
    """Photos were added to or removed from the camera roll."""


class RollProgress(Struct, frozen=True):
    """A scan is under way: ``seen`` files looked at so far; ``done`` when it ended. ``passed_over`` belongs to other programs.

    ``unsupported``: endings of files that cannot be opened, and how many there are of each.
    """

    folder: str
    seen: int
    done: bool = False
    passed_over: tuple[str, ...] = ()
    unsupported: tuple[tuple[str, int], ...] = ()


class IndexProgress(Struct, frozen=True):
    """Of ``total`` photos ``done`` have their thumbnails; the rest takes about ``left_s`` seconds (None: not known yet).

    At most four a second; ``done`` is ``total`` when it ended.
    """

    done: int = 0
    total: int = 0
    left_s: float | None = None
    is_paused: bool = False


class ImportProgress(Struct, frozen=True):
    """Of an archive ``done`` of ``total`` files are copied, and so many bytes. At most ten a second."""

    done: int
    total: int
    done_bytes: int = 0
    total_bytes: int = 0


class MediaReady(Struct, frozen=True):
    """A media file that was asked for is in the cache."""

    url: str


class ReachabilityChanged(Struct, frozen=True):
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
    | IndexProgress
    | ImportProgress
    | MediaReady
    | ReachabilityChanged
)
