"""Errors that a person can act on: one tree of exceptions, each with a reason and facts.

::

    KesongError
    ├── ServerProblem          a request to a server failed
    │   ├── Unreachable            no answer: no network, unknown name, timeout
    │   ├── NotAuthorised          the token is not (or no longer) valid
    │   ├── Forbidden              the server refuses this to the account
    │   ├── Gone                   the requested object does not exist (any more)
    │   ├── Rejected               the server refused the content; its words say why
    │   ├── TooLarge               the file is larger than the server accepts
    │   ├── SlowDown               too many requests; wait
    │   ├── ServerFault            the server failed (5xx)
    │   └── NotThisProtocol        the answer is not one of the Mastodon API
    ├── SignInFailed           a sign-in ended without a token
    │   ├── CodeNeeded             the browser cannot return the answer; a pasted code can
    │   └── AppForgotten           the server no longer knows the registered app
    ├── Unreadable             a photo or video that cannot be opened safely
    ├── DecoderStopped         the computer was too busy to open it; the file may be fine
    ├── SourceChanged          a photo was changed after its post was queued
    ├── FolderUnreadable       a folder that cannot be read
    │   └── FolderAway             its memory card or drive is not connected
    ├── ArchiveUnreadable      an archive that cannot be read or is of an unknown kind
    ├── FormatMissing          a codec is not installed
    ├── StoreProblem           the profile on disk cannot be used
    │   ├── StoreDamaged
    │   ├── StoreTooNew
    │   ├── DiskFull
    │   └── ProfileBusy            another Kesong is using it
    ├── NotKept                no copy of a draft's photo could be kept
    ├── HolderRefused          the Kesong that holds the profile did not carry out a command
    ├── NoKeyring              there is no safe place for a token
    ├── InvalidInput           something entered cannot be used
    ├── Refused                a server refused something earlier
    ├── NotFound               there is no such job, draft, account ...
    └── Cancelled              a person stopped it

A bug is never a KesongError. No error holds a sentence: ``messages`` turns a reason and its facts into one.
"""

from kesong_desktop.errors.command import (
    Cancelled,
    HolderRefused,
    InvalidInput,
    NotFound,
    Refused,
)
from kesong_desktop.errors.kesong_error import KesongError
from kesong_desktop.errors.media import (
    ArchiveUnreadable,
    DecoderStopped,
    FolderAway,
    FolderUnreadable,
    FormatMissing,
    SourceChanged,
    Unreadable,
)
from kesong_desktop.errors.profile import (
    DiskFull,
    NoKeyring,
    NotKept,
    ProfileBusy,
    StoreDamaged,
    StoreProblem,
    StoreTooNew,
)
from kesong_desktop.errors.reason import UNREACHABLE_REASONS, Fact, Reason
from kesong_desktop.errors.server import (
    AppForgotten,
    CodeNeeded,
    Forbidden,
    Gone,
    NotAuthorised,
    NotThisProtocol,
    Rejected,
    ServerFault,
    ServerProblem,
    SignInFailed,
    SlowDown,
    TooLarge,
    Unreachable,
)
from kesong_desktop.errors.situation import Situation

__all__ = [
    "UNREACHABLE_REASONS",
    "AppForgotten",
    "ArchiveUnreadable",
    "Cancelled",
    "CodeNeeded",
    "DecoderStopped",
    "DiskFull",
    "Fact",
    "FolderAway",
    "FolderUnreadable",
    "Forbidden",
    "FormatMissing",
    "Gone",
    "HolderRefused",
    "InvalidInput",
    "KesongError",
    "NoKeyring",
    "NotAuthorised",
    "NotFound",
    "NotKept",
    "NotThisProtocol",
    "ProfileBusy",
    "Reason",
    "Refused",
    "Rejected",
    "ServerFault",
    "ServerProblem",
    "SignInFailed",
    "Situation",
    "SlowDown",
    "SourceChanged",
    "StoreDamaged",
    "StoreProblem",
    "StoreTooNew",
    "TooLarge",
    "Unreachable",
    "Unreadable",
]
