"""Reads request bodies within limits of size and time."""

from collections.abc import AsyncIterator, Callable

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from kesong_desktop.homeserver.problems import ApiProblem
from kesong_desktop.homeserver.web import params
from kesong_desktop.homeserver.web.multipart import MultipartReader, UploadSink

_IDLE_S = 20
_DRAIN_BYTES = 256 * 1024 * 1024


async def read_params(request: Request, *, limit_bytes: int) -> params.RequestParams:
    """Return the parameters of a small body, else of the query. Problem 400 or 413."""
    content_type = request.headers.get("content-type", "")
    kind = content_type.partition(";")[0].strip().lower()
    if request.method in {"GET", "HEAD"} and kind != "application/json":
        return params.from_query(request.scope["query_string"])
    body = await _whole(request, limit_bytes)
    if request.method in {"GET", "HEAD"} and not body.strip():
        # Mastodon.py sends the values of some GET requests as JSON; others name the type and send nothing.
        return params.from_query(request.scope["query_string"])
    if kind == "application/json" or kind.endswith("+json"):
        return params.from_json(body)
    if kind == "multipart/form-data":
        form = MultipartReader(content_type, lambda _: None)
        form.feed(body)
        form.finish()
        return params.from_pairs(form.fields)
    return params.from_query(body or request.scope["query_string"])


async def read_upload(
    request: Request, open_file: Callable[[str], UploadSink | None]
) -> params.RequestParams:
    """Stream a multipart form: files into sinks, fields into memory. Raises Problem, and any error of a sink.

    A refused body is still read to its end, up to a limit, so that the client receives the response.
    """
    content_type = request.headers.get("content-type", "")
    if content_type.partition(";")[0].strip().lower() != "multipart/form-data":
        raise ApiProblem(422, "Validation failed: File can't be blank")
    form = MultipartReader(content_type, open_file)
    chunks = body_chunks(request)
    try:
        async for chunk in chunks:
            await run_in_threadpool(form.feed, chunk)
        form.finish()
    except ApiProblem:
        await drain(chunks)
        raise
    return params.from_pairs(form.fields)


async def _whole(request: Request, limit_bytes: int) -> bytes:
    body = bytearray()
    chunks = body_chunks(request)
    async for chunk in chunks:
        body += chunk
        if len(body) > limit_bytes:
            await drain(chunks)
            raise ApiProblem(413, f"The request is larger than the {limit_bytes} bytes that are taken")
    return bytes(body)


async def body_chunks(request: Request) -> AsyncIterator[bytes]:
    """Yield the non-empty chunks of a body as they arrive. Problem 408 after a timeout without data."""
    stream = request.stream()
    while True:
        try:
            with anyio.fail_after(_IDLE_S):
                chunk = await anext(stream, None)
        except TimeoutError as error:
            raise ApiProblem(408, "The request stopped halfway") from error
        if chunk is None:
            return
        if chunk:
            yield chunk


async def drain(chunks: AsyncIterator[bytes]) -> None:
    """Read the rest of a refused body, up to a limit, so that its sender receives the response."""
    left = _DRAIN_BYTES
    async for chunk in chunks:
        left -= len(chunk)
        if left < 0:
            return
