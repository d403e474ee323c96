"""What the home server refuses, with the HTTP status that says so."""

from typing import ClassVar

from kesong_desktop.errors import KesongError


class Problem(KesongError):
    """A request that cannot be carried out; ``status`` is for HTTP and ``error`` for the client's person."""

    what: ClassVar[str] = "{error}"
    now: ClassVar[str] = ""

    def __init__(self, status: int, error: str) -> None:
        self.status = status
        self.error = error
        super().__init__(error=error)


class OAuthProblem(KesongError):
    """A refusal in the words of RFC 6749; ``reason`` is one of its error codes."""

    what: ClassVar[str] = "{error} ({reason})."
    now: ClassVar[str] = ""

    def __init__(self, reason: str, error: str, *, status: int = 400) -> None:
        self.status = status
        self.reason = reason
        self.error = error
        super().__init__(error=error, reason=reason)


def not_found() -> Problem:
    """404, for what is not there and for what the asker may not see alike."""
    return Problem(404, "Record not found")


def invalid(why: str) -> Problem:
    """422: the request was understood and cannot be done as it is."""
    return Problem(422, f"Validation failed: {why}")


def bad_token() -> Problem:
    """401, in the words that Mastodon clients look for."""
    return Problem(401, "The access token is invalid")
