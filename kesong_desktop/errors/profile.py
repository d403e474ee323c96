"""Errors of the profile on disk."""

from typing import ClassVar

from kesong_desktop.errors.kesong_error import KesongError
from kesong_desktop.errors.reason import Reason


class StoreProblem(KesongError):
    """The profile on disk cannot be used at ``path``; ``why`` is the system's reason."""

    default_reason: ClassVar[Reason] = Reason.STORE_PROBLEM

    def __init__(
        self,
        path: str,
        reason: Reason | None = None,
        *,
        why: str = "",
        needed_gb: float = 0,
        free_gb: float = 0,
    ) -> None:
        super().__init__(reason, path=path, why=why, needed_gb=needed_gb, free_gb=free_gb)


class StoreDamaged(StoreProblem):
    """A database file is damaged or is none."""

    default_reason: ClassVar[Reason] = Reason.STORE_DAMAGED


class StoreTooNew(StoreProblem):
    """A database was written by a newer version."""

    default_reason: ClassVar[Reason] = Reason.STORE_TOO_NEW


class DiskFull(StoreProblem):
    """No space is left on the profile's disk."""

    default_reason: ClassVar[Reason] = Reason.DISK_FULL


class ProfileBusy(StoreProblem):
    """Another Kesong holds the profile's lock."""

    default_reason: ClassVar[Reason] = Reason.PROFILE_BUSY


class NotKept(KesongError):
    """No copy of the draft's photo at ``path`` could be kept; ``why`` is the system's reason."""

    default_reason: ClassVar[Reason] = Reason.NOT_KEPT

    def __init__(self, path: str, reason: Reason | None = None, *, why: str = "", size_mb: float = 0) -> None:
        super().__init__(reason, path=path, why=why, size_mb=size_mb)


class NoKeyring(KesongError):
    """The system has no safe place for a token."""

    default_reason: ClassVar[Reason] = Reason.NO_KEYRING
