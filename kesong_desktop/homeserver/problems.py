"""Errors of the home server's API, with their HTTP status."""

from kesong_desktop.errors import KesongError


class ApiProblem(KesongError):
    """A request that fails; ``status`` is the HTTP status and ``error`` the message for the user of the client.

    ``retry_after_s`` is how long the client has to wait before it asks again, 0 where that would not help.
    """

    def __init__(self, status: int, error: str, *, retry_after_s: int = 0) -> None:
        self.status = status
        self.error = error
        self.retry_after_s = retry_after_s
        super().__init__(error=error)


class OAuthProblem(KesongError):
    """An OAuth error response (RFC 6749); ``code`` is one of its error codes."""

    def __init__(self, code: str, error: str, *, status: int = 400) -> None:
        self.status = status
        self.code = code
        self.error = error
        super().__init__(error=error, code=code)


def not_found() -> ApiProblem:
    """Return a 404 problem, for what does not exist and for what the user may not see alike."""
    return ApiProblem(404, "Record not found")


def invalid(why: str) -> ApiProblem:
    """Return a 422 problem: the request was understood but is invalid."""
    return ApiProblem(422, f"Validation failed: {why}")


def bad_token() -> ApiProblem:
    """Return a 401 problem with the message that Mastodon clients look for."""
    return ApiProblem(401, "The access token is invalid")
