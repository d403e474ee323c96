"""Errors of requests to servers and of sign-ins."""

from typing import ClassVar

from kesong_desktop.errors.kesong_error import KesongError
from kesong_desktop.errors.reason import Fact, Reason


class ServerProblem(KesongError):
    """A request to ``server`` failed. ``may_have_arrived`` is False only if no byte of the request was sent."""

    default_reason: ClassVar[Reason] = Reason.SERVER_PROBLEM
    may_have_arrived: bool = True

    def __init__(self, server: str, reason: Reason | None = None, *, said: str = "", **facts: Fact) -> None:
        self.server = server
        super().__init__(reason, said=said, server=server, **facts)


class Unreachable(ServerProblem):
    """No answer came. ``may_have_arrived``: the request could have been carried out all the same."""

    default_reason: ClassVar[Reason] = Reason.UNREACHABLE

    def __init__(
        self, server: str, reason: Reason | None = None, *, may_have_arrived: bool = False, why: str = ""
    ) -> None:
        self.may_have_arrived = may_have_arrived
        super().__init__(server, reason, why=why)


class NotAuthorised(ServerProblem):
    """The server does not accept the token (401 and its disguises)."""

    default_reason: ClassVar[Reason] = Reason.NOT_AUTHORISED
    may_have_arrived: bool = False


class Forbidden(ServerProblem):
    """The server knows the account and refuses (403)."""

    default_reason: ClassVar[Reason] = Reason.FORBIDDEN
    may_have_arrived: bool = False


class Gone(ServerProblem):
    """The requested object does not exist (404, 410)."""

    default_reason: ClassVar[Reason] = Reason.GONE


class Rejected(ServerProblem):
    """The content was refused (400, 422 and similar); ``said`` says why. ``status`` is the HTTP status."""

    default_reason: ClassVar[Reason] = Reason.REJECTED


class TooLarge(ServerProblem):
    """The file is larger than the server accepts (413)."""

    default_reason: ClassVar[Reason] = Reason.TOO_LARGE
    may_have_arrived: bool = False


class SlowDown(ServerProblem):
    """Too many requests (429). ``wait_s``: seconds the server asks to wait; ``until``: the local time when they end."""

    default_reason: ClassVar[Reason] = Reason.SLOW_DOWN
    may_have_arrived: bool = False

    def __init__(self, server: str, *, wait_s: float, until: str = "", said: str = "") -> None:
        self.wait_s = wait_s
        super().__init__(server, said=said, wait_s=wait_s, until=until or f"+{wait_s:.0f} s")


class ServerFault(ServerProblem):
    """The server failed (5xx). ``status`` is the HTTP status; ``wait_s``: seconds it asks to wait, 0 where it does not say."""

    default_reason: ClassVar[Reason] = Reason.SERVER_FAULT

    def __init__(self, server: str, *, status: int, said: str = "", wait_s: float = 0.0) -> None:
        self.status = status
        self.wait_s = wait_s
        super().__init__(server, said=said, status=status)


class NotThisProtocol(ServerProblem):
    """An answer came, but it is not one of this protocol; ``why`` is a technical detail for the log."""

    default_reason: ClassVar[Reason] = Reason.NOT_THIS_PROTOCOL

    def __init__(self, server: str, *, why: str) -> None:
        super().__init__(server, why=why)


class SignInFailed(KesongError):
    """A sign-in to ``server`` ended without a token. ``said``: the server's own words."""

    default_reason: ClassVar[Reason] = Reason.SIGN_IN_FAILED

    def __init__(self, server: str, reason: Reason | None = None, *, said: str = "") -> None:
        super().__init__(reason, said=said, server=server)


class CodeNeeded(SignInFailed):
    """The answer cannot come through the browser; a pasted code can bring it."""

    default_reason: ClassVar[Reason] = Reason.SIGN_IN_NO_BROWSER


class AppForgotten(SignInFailed):
    """The server does not know this program any more, which was registered there at an earlier sign-in."""

    default_reason: ClassVar[Reason] = Reason.APP_FORGOTTEN
