"""API handlers for media, and their files."""

import asyncio
import contextlib
from concurrent.futures import Future

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from kesong_desktop.homeserver.entity import statuses
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.problems import ApiProblem, invalid
from kesong_desktop.homeserver.service.uploads.media_processor import make_durable
from kesong_desktop.homeserver.service.uploads.preparation import SourceFile
from kesong_desktop.homeserver.storage import ids
from kesong_desktop.homeserver.storage.records import MediaRecord
from kesong_desktop.homeserver.web.call import ApiCall, Endpoint, base_of, check_token
from kesong_desktop.homeserver.web.posts.upload_form import UploadForm, words_of
from kesong_desktop.imaging.file_type import MIME_OF_EXTENSION

_FILE_HEADERS = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
}
_SCOPE = "write:media"
_FILES = frozenset({"file", "thumbnail"})
_MOST_S = 50.0
"""How long ``/api/v1/media``, which has no 202, waits for a file. Clients time out after a minute."""
_BUSY_S = 30


def upload(home: HomeService, *, may_wait: bool) -> Endpoint:
    """Return the endpoint of ``POST /api/v1/media`` and ``/api/v2/media``, which streams the upload.

    A medium that is ready soon is answered with 200. With ``may_wait`` the answer is 202 otherwise, and at once for large
    videos and for ``Prefer: respond-async`` (RFC 7240). The field ``thumbnail`` is the cover of a video.
    """

    async def answer(request: Request) -> Response:
        grant = await run_in_threadpool(check_token, home, request, _SCOPE)
        is_patient = may_wait and "respond-async" in request.headers.get("prefer", "").lower()
        form = UploadForm(home, grant.account, _FILES)
        try:
            params = await form.read(request)
            # Receiving the file may have taken minutes, in which the user or the device may have been removed.
            await run_in_threadpool(check_token, home, request, _SCOPE)
            source = await run_in_threadpool(_source, home, form, may_wait=may_wait, is_patient=is_patient)
            medium, work = await run_in_threadpool(home.media.add, grant.account, source, words_of(params))
            form.hand_over()
        finally:
            form.discard()
        wait_s = 0.0 if source.is_slow else home.limits.answer_s if may_wait else _MOST_S
        if await has_ended(work, wait_s):
            medium = await run_in_threadpool(_ready, home, medium, work)
            return JSONResponse(statuses.media(medium, base_of(request)))
        if not may_wait:
            await run_in_threadpool(home.media.forget, grant.account, medium.id)
            raise ApiProblem(503, "This server is too busy. Try again later", retry_after_s=_BUSY_S)
        await run_in_threadpool(make_durable, source.path)
        return JSONResponse(statuses.media(medium, base_of(request)), status_code=202)

    return answer


def _source(home: HomeService, form: UploadForm, *, may_wait: bool, is_patient: bool) -> SourceFile:
    """Return the file of a form. Problem 422 if there is none, or it is of an unsupported type."""
    if "file" not in form.files:
        raise invalid("File can't be blank")
    form.finish()
    file, cover = form.files["file"], form.cover
    is_large = file.mime.startswith("video/") and file.size_bytes > home.limits.background_bytes
    is_slow = is_patient or (may_wait and is_large)
    return SourceFile(file.path, file.mime, cover.path if cover else None, is_slow)


async def has_ended(work: Future[None], wait_s: float) -> bool:
    """Wait at most ``wait_s`` for work on another thread; return whether it has ended, in success or failure."""
    loop, ended = asyncio.get_running_loop(), asyncio.Event()

    def on_done(_: Future[None]) -> None:
        with contextlib.suppress(RuntimeError):  # the server was stopped meanwhile
            loop.call_soon_threadsafe(ended.set)

    work.add_done_callback(on_done)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(wait_s):
            await ended.wait()
    return work.done()


async def wait_for_media(call: ApiCall) -> None:
    """Wait for a limited time for the media of a new post that are in processing.

    Clients need not handle 202 then, as long as files are ready soon.
    """
    numbers = [number for text in call.params.texts("media_ids") if (number := ids.parse(text)) is not None]
    ends_s = asyncio.get_running_loop().time() + call.home.limits.posting_wait_s
    for work in call.home.media.processor.under_way(call.me, numbers):
        await has_ended(work, ends_s - asyncio.get_running_loop().time())


def _ready(home: HomeService, medium: MediaRecord, work: Future[None]) -> MediaRecord:
    """Return the medium after its processing; if that failed, delete the medium and raise the problem."""
    try:
        work.result()
    except BaseException:
        home.media.forget(medium.owner, medium.id)
        raise
    return home.media.get(medium.owner, medium.id)


def show(call: ApiCall) -> Response:
    """Return a medium of the user; 206 while it is in processing, 422 if that failed."""
    medium = call.home.media.get(call.me, call.path_id())
    if medium.state == "failed":
        raise ApiProblem(422, "There was an error processing the attachment")
    status = 200 if medium.state == "ready" else 206
    return JSONResponse(statuses.media(medium, call.base), status_code=status)


def update(call: ApiCall) -> Response:
    """Change description or focus of a medium; values that are not given stay."""
    medium = call.home.media.describe(call.me, call.path_id(), words_of(call.params))
    return JSONResponse(statuses.media(medium, call.base))


def file(call: ApiCall) -> Response:
    """Return the media file with this unguessable name, without a sign-in; byte ranges are supported."""
    name = call.request.path_params["name"]
    path = call.home.files.path_of(name)
    if path is None:
        raise ApiProblem(404, "Record not found")
    return FileResponse(
        path,
        media_type=MIME_OF_EXTENSION[path.suffix],
        headers=_FILE_HEADERS,
        filename=name,
        content_disposition_type="inline",
    )
