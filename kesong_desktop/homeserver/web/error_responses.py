"""Error responses. Those of the API are always JSON."""

import errno
import logging
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from kesong_desktop.errors import DecoderStopped, DiskFull, KesongError
from kesong_desktop.homeserver.problems import ApiProblem, OAuthProblem
from kesong_desktop.homeserver.web import html_pages

log = logging.getLogger(__name__)
_BUSY_S = 30


def on_problem(request: Request, error: Exception) -> Response:
    """Return the response of an ``ApiProblem`` or ``OAuthProblem``."""
    if isinstance(error, OAuthProblem):
        headers = {"Cache-Control": "no-store"}
        body = {"error": error.code, "error_description": error.error}
        return JSONResponse(body, status_code=error.status, headers=headers)
    if isinstance(error, ApiProblem):
        answer = _answer(request, error.status, error.error)
        if error.retry_after_s:
            answer.headers["Retry-After"] = str(error.retry_after_s)
        return answer
    return on_fault(request, error)


def on_disconnect(_: Request, __: Exception) -> Response:
    """Return an empty response for a client that has disconnected."""
    return Response(status_code=400)


def on_http(request: Request, error: Exception) -> Response:
    """Return the response for an unknown path or method."""
    status, headers = (error.status_code, error.headers) if isinstance(error, HTTPException) else (500, None)
    answer = _answer(
        request, status, "Record not found" if status == HTTPStatus.NOT_FOUND else HTTPStatus(status).phrase
    )
    answer.headers.update(headers or {})
    return answer


def on_fault(request: Request, error: Exception) -> Response:
    """Return the response of an internal error, a full disk, or a computer that is too busy."""
    is_full = isinstance(error, DiskFull) or (isinstance(error, OSError) and error.errno == errno.ENOSPC)
    if is_full:
        log.warning("the disk of the home server is full")
        return _answer(
            request, 507, "The disk of this server is almost full. Its owner has to make room first"
        )
    if isinstance(error, DecoderStopped):
        log.warning("a file was not taken: this computer is too busy")
        answer = _answer(request, 503, "This server is too busy. Try again later")
        answer.headers["Retry-After"] = str(_BUSY_S)
        return answer
    if isinstance(error, KesongError):
        log.error("%s %s failed: %s", request.scope.get("method", "GET"), request.url.path, error)
    return _answer(request, 500, "This server has a fault of its own")


def _answer(request: Request, status: int, error: str) -> Response:
    if request.url.path.startswith(("/@", "/tags/", "/oauth/authorize")):
        return html_pages.message(error, status=status)
    return JSONResponse({"error": error}, status_code=status)
