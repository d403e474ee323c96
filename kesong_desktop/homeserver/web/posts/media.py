"""Pictures and clips over the API, and their files."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from kesong_desktop.homeserver.entity import statuses
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.problems import ApiProblem, invalid
from kesong_desktop.homeserver.service.media_description import MediaDescription
from kesong_desktop.homeserver.service.media_upload import IncomingFile
from kesong_desktop.homeserver.storage.records import MediaRecord
from kesong_desktop.homeserver.web.body import read_upload
from kesong_desktop.homeserver.web.call import ApiCall, Endpoint, base_of, check_token
from kesong_desktop.homeserver.web.params import RequestParams, focus
from kesong_desktop.imaging.file_type import MIME_OF_EXTENSION

_FILE_HEADERS = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
}
_FILES = frozenset({"file", "thumbnail"})


def upload(home: HomeService, *, may_wait: bool) -> Endpoint:
    """POST /api/v1/media and /api/v2/media: take a file in while it streams.

    The answer comes when it is in place; where it ``may_wait``, large clips, and what asks for it with
    ``Prefer: respond-async`` (RFC 7240), are answered with 202 at once and worked on afterwards. A picture ``thumbnail`` stands
    for a clip.
    """

    async def answer(request: Request) -> Response:
        grant = await run_in_threadpool(check_token, home, request, "write:media")
        is_patient = may_wait and "respond-async" in request.headers.get("prefer", "").lower()
        files: dict[str, IncomingFile] = {}

        def open_file(name: str) -> IncomingFile | None:
            if name not in _FILES:
                return None
            if name in files:
                raise invalid(f"{name.capitalize()} must be given once")
            files[name] = home.media.receive(grant.account)
            return files[name]

        def take(params: RequestParams) -> MediaRecord:
            if "file" not in files:
                raise invalid("File can't be blank")
            for one in files.values():
                one.finish()
            medium, cover = files["file"], files.get("thumbnail")
            if cover is not None and not cover.mime.startswith("image/"):
                raise invalid("Thumbnail is not a picture")
            is_large = medium.mime.startswith("video/") and medium.size_bytes > home.limits.background_bytes
            add = home.media.add_later if is_patient or (may_wait and is_large) else home.media.add
            return add(grant.account, medium, _words(params), cover)

        try:
            params = await read_upload(request, open_file)
            medium = await run_in_threadpool(take, params)
        finally:
            for incoming in files.values():
                incoming.discard()
        status = 200 if medium.state == "ready" else 202
        return JSONResponse(statuses.media(medium, base_of(request)), status_code=status)

    return answer


def show(call: ApiCall) -> Response:
    """An own medium; 206 while it is worked on, 422 where that failed."""
    medium = call.home.media.get(call.me, call.path_id())
    if medium.state == "failed":
        raise ApiProblem(422, "There was an error processing the attachment")
    status = 200 if medium.state == "ready" else 206
    return JSONResponse(statuses.media(medium, call.base), status_code=status)


def update(call: ApiCall) -> Response:
    """Change description or focus; what is not given stays."""
    medium = call.home.media.describe(call.me, call.path_id(), _words(call.params))
    return JSONResponse(statuses.media(medium, call.base))


def file(call: ApiCall) -> Response:
    """Return the media file with this unguessable name, without a sign-in; byte ranges are supported."""
    path = call.home.files.path_of(call.request.path_params["name"])
    if path is None:
        raise ApiProblem(404, "Record not found")
    return FileResponse(path, media_type=MIME_OF_EXTENSION[path.suffix], headers=_FILE_HEADERS)


def _words(params: RequestParams) -> MediaDescription:
    description = params.text("description") if params.has("description") else None
    return MediaDescription(description=description, focus=focus(params.text("focus")))
