"""What goes wrong, as an answer. Under the API it is always JSON."""

import errno
import logging
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kesong_desktop.errors import DiskFull, KesongError
from kesong_desktop.homeserver.problems import OAuthProblem, Problem
from kesong_desktop.homeserver.web import pages

log = logging.getLogger(__name__)


def on_problem(request: Request, error: Exception) -> Response:
    """A request that is refused."""
    if isinstance(error, OAuthProblem):
        headers = {"Cache-Control": "no-store"}
        body = {"error": error.reason, "error_description": error.error}
        return JSONResponse(body, status_code=error.status, headers=headers)
    if isinstance(error, Problem):
        return _answer(request, error.status, error.error)
    return on_fault(request, error)


def on_disconnect(_: Request, __: Exception) -> Response:
    """The asker went away halfway; nobody hears the answer."""
    return Response(status_code=400)


def on_http(request: Request, error: Exception) -> Response:
    """A path or method that there is not."""
    status, headers = (error.status_code, error.headers) if isinstance(error, HTTPException) else (500, None)
    answer = _answer(
        request, status, "Record not found" if status == HTTPStatus.NOT_FOUND else HTTPStatus(status).phrase
    )
    answer.headers.update(headers or {})
    return answer


def on_fault(request: Request, error: Exception) -> Response:
    """A fault of ours, or a full disk."""
    is_full = isinstance(error, DiskFull) or (isinstance(error, OSError) and error.errno == errno.ENOSPC)
    if is_full:
        log.warning("the disk of the home server is full")
        return _answer(request, 507, "The disk of this server is full")
    if isinstance(error, KesongError):
        log.error("%s %s failed: %s", request.scope.get("method", "GET"), request.url.path, error)
    return _answer(request, 500, "This server has a fault of its own")


def _answer(request: Request, status: int, error: str) -> Response:
    if request.url.path.startswith(("/@", "/tags/", "/oauth/authorize")):
        return pages.message(error, status=status)
    return JSONResponse({"error": error}, status_code=status)
