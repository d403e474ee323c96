"""Resumable uploads, by the tus protocol 1.0.0 with the extensions creation, expiration and termination.

Source: https://tus.io/protocols/resumable-upload. Own additions: an ``Idempotency-Key`` at creation, with which a client finds
its upload again; ``sha256`` (hexadecimal) in ``Upload-Metadata``; and the POST that makes a medium of a complete upload.
"""

import base64
import binascii
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from email.utils import formatdate
from functools import partial
from pathlib import Path

from anyio import CancelScope
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kesong_desktop.homeserver.entity import statuses
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.instance import TUS_VERSION, UPLOADS_PATH
from kesong_desktop.homeserver.problems import ApiProblem
from kesong_desktop.homeserver.service.uploads.preparation import SourceFile
from kesong_desktop.homeserver.service.uploads.resumable_upload import ResumableState
from kesong_desktop.homeserver.web.body import body_chunks, drain
from kesong_desktop.homeserver.web.call import Endpoint, base_of, check_token
from kesong_desktop.homeserver.web.posts.upload_form import UploadForm, words_of

_SCOPE = "write:media"
_PART = "application/offset+octet-stream"
_KEY = 200
"""Maximum length of a key, in characters."""
_NUMBER = re.compile(r"[0-9]{1,15}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NEVER = frozenset({413, 422})
"""Permanent errors, after which a retry with the same upload is useless."""
_HEADERS = {"Tus-Resumable": TUS_VERSION, "Cache-Control": "no-store"}
Owned = Callable[[HomeService, Request, int], Awaitable[Response]]


def routes(home: HomeService) -> list[Route]:
    """Return the routes of the protocol."""
    one = UPLOADS_PATH + "/{id}"
    return [
        Route(UPLOADS_PATH, _options(home), methods=["OPTIONS"]),
        Route(UPLOADS_PATH, _owned(home, _create), methods=["POST"]),
        Route(one, _owned(home, _show), methods=["HEAD"]),
        Route(one, _owned(home, _append), methods=["PATCH"]),
        Route(one, _owned(home, _remove), methods=["DELETE"]),
        Route(one + "/media", _owned(home, _finish, is_tus=False), methods=["POST"]),
    ]


def _owned(home: HomeService, handler: Owned, *, is_tus: bool = True) -> Endpoint:
    """Return an endpoint that checks the upload scope, and with ``is_tus`` the protocol version."""

    async def answer(request: Request) -> Response:
        grant = await run_in_threadpool(check_token, home, request, _SCOPE)
        if is_tus and request.headers.get("tus-resumable") != TUS_VERSION:
            body = {"error": f"This server speaks version {TUS_VERSION} of the tus protocol"}
            return JSONResponse(body, status_code=412, headers={"Tus-Version": TUS_VERSION})
        return await handler(home, request, grant.account)

    return answer


def _options(home: HomeService) -> Endpoint:
    async def answer(_: Request) -> Response:
        headers = {
            "Tus-Version": TUS_VERSION,
            "Tus-Max-Size": str(home.uploads.largest_bytes),
            "Tus-Extension": "creation,expiration,termination",
        }
        return Response(status_code=204, headers=_HEADERS | headers)

    return answer


async def _create(home: HomeService, request: Request, me: int) -> Response:
    length_bytes = _number(request, "upload-length")
    key = request.headers.get("idempotency-key", "")
    if len(key) > _KEY:
        raise ApiProblem(400, f"The Idempotency-Key has more than {_KEY} characters")
    sha256 = _metadata(request.headers.get("upload-metadata", "")).get("sha256", "").lower()
    if sha256 and not _SHA256.fullmatch(sha256):
        raise ApiProblem(400, "The sha256 in Upload-Metadata is none")

    def create() -> ResumableState:
        return home.uploads.create(me, length_bytes, sha256=sha256, key=key)

    made = await run_in_threadpool(create)
    headers = _headers(made) | {"Location": f"{base_of(request)}{UPLOADS_PATH}/{made.id}"}
    return Response(status_code=201, headers=headers)


async def _show(home: HomeService, request: Request, me: int) -> Response:
    found = await run_in_threadpool(home.uploads.state, me, request.path_params["id"])
    return Response(status_code=200, headers=_headers(found))


async def _append(home: HomeService, request: Request, me: int) -> Response:
    chunks = body_chunks(request)
    try:
        offset_bytes = await _take(home, request, me, chunks)
    except ApiProblem:
        await drain(chunks)
        raise
    return Response(status_code=204, headers=_HEADERS | {"Upload-Offset": str(offset_bytes)})


async def _take(home: HomeService, request: Request, me: int, chunks: AsyncIterator[bytes]) -> int:
    """Write the body at its offset, and return the new offset."""
    if request.headers.get("content-type", "").lower() != _PART:
        raise ApiProblem(415, f"The content has to be {_PART}")
    offset = _number(request, "upload-offset")
    writer = await run_in_threadpool(home.uploads.begin_part, me, request.path_params["id"], offset)
    is_hopeless = False
    try:
        async for chunk in chunks:
            await run_in_threadpool(writer.write, chunk)
    except ApiProblem as problem:
        is_hopeless = problem.status in _NEVER
        raise
    finally:
        with CancelScope(shield=True):
            await run_in_threadpool(partial(home.uploads.end_part, writer, is_hopeless=is_hopeless))
    return writer.offset_bytes


async def _remove(home: HomeService, request: Request, me: int) -> Response:
    await run_in_threadpool(home.uploads.remove, me, request.path_params["id"])
    return Response(status_code=204, headers=_HEADERS)


async def _finish(home: HomeService, request: Request, me: int) -> Response:
    """Create a medium from a complete upload, with ``description``, ``focus`` and a ``thumbnail`` as at POST /api/v2/media."""
    form = UploadForm(home, me, ("thumbnail",))

    def make_source(path: Path, mime: str) -> SourceFile:
        form.finish()
        return SourceFile(path, mime, form.cover.path if form.cover else None, is_slow=True)

    try:
        words = words_of(await form.read_any(request))
        await run_in_threadpool(check_token, home, request, _SCOPE)
        upload = request.path_params["id"]
        medium, work = await run_in_threadpool(home.uploads.finish, me, upload, words, make_source)
        if work is not None:
            form.hand_over()
    finally:
        form.discard()
    if medium.state == "failed":
        raise ApiProblem(422, "There was an error processing the attachment")
    status = 200 if medium.state == "ready" else 202
    return JSONResponse(statuses.media(medium, base_of(request)), status_code=status)


def _headers(state: ResumableState) -> dict[str, str]:
    return _HEADERS | {
        "Upload-Offset": str(state.offset_bytes),
        "Upload-Length": str(state.length_bytes),
        "Upload-Expires": formatdate(state.expires_ms / 1000, usegmt=True),
    }


def _number(request: Request, name: str) -> int:
    """Return an integer header; Problem 400 if it is no integer."""
    text = request.headers.get(name, "")
    if not _NUMBER.fullmatch(text):
        raise ApiProblem(400, f"{name.title()} has to be a whole number")
    return int(text)


def _metadata(text: str) -> dict[str, str]:
    """Return the pairs of an ``Upload-Metadata`` header; Problem 400 if it is malformed."""
    found = {}
    for pair in filter(None, (one.strip() for one in text.split(","))):
        name, _, value = pair.partition(" ")
        try:
            found[name] = base64.b64decode(value.strip(), validate=True).decode("utf-8", "replace")
        except binascii.Error as error:
            raise ApiProblem(400, "Upload-Metadata is broken") from error
    return found
