"""Errors of commands: what was asked for cannot be done."""

from typing import ClassVar

from kesong_desktop.errors.kesong_error import KesongError
from kesong_desktop.errors.reason import Reason


class HolderRefused(KesongError):
    """The Kesong that holds the profile did not carry out a command, for this reason."""

    default_reason: ClassVar[Reason] = Reason.HOLDER_REFUSED


class InvalidInput(KesongError):
    """Something entered cannot be used; the reason says why."""

    default_reason: ClassVar[Reason] = Reason.INVALID_INPUT


class Refused(KesongError):
    """A server refused something earlier, for this reason."""

    default_reason: ClassVar[Reason] = Reason.REFUSED


class NotFound(KesongError):
    """There is no object of this ``name``; the reason says of which kind."""

    default_reason: ClassVar[Reason] = Reason.NOT_FOUND

    def __init__(self, reason: Reason | None = None, name: str = "", *, known: str = "") -> None:
        super().__init__(reason, name=name, known=known)


class Cancelled(KesongError):
    """The user cancelled the operation before it was complete."""

    default_reason: ClassVar[Reason] = Reason.CANCELLED
