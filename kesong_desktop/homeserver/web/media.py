"""Pictures and clips over the API, and their files."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from kesong_desktop.homeserver import entities
from kesong_desktop.homeserver.home import Home
from kesong_desktop.homeserver.incoming import Incoming
from kesong_desktop.homeserver.problems import Problem, invalid
from kesong_desktop.homeserver.records import Media
from kesong_desktop.homeserver.sniff import MIME_OF_EXTENSION
from kesong_desktop.homeserver.web.body import read_upload
from kesong_desktop.homeserver.web.call import Call, Endpoint, base_of, check_token
from kesong_desktop.homeserver.web.params import Params, focus
from kesong_desktop.homeserver.words import Words

_FILE_HEADERS = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
}


def upload(home: Home) -> Endpoint:
    """POST /api/v1/media and /api/v2/media: take a file in while it streams, answer when it is in place."""

    async def answer(request: Request) -> Response:
        grant = await run_in_threadpool(check_token, home, request, "write:media")
        files: list[Incoming] = []

        def open_file(name: str) -> Incoming | None:
            if name != "file":
                return None
            if files:
                raise invalid("File must be given once")
            files.append(home.media.receive())
            return files[0]

        try:
            params = await read_upload(request, open_file)
            medium = await run_in_threadpool(_take, home, grant.account, files, params)
        finally:
            for incoming in files:
                incoming.discard()
        return JSONResponse(entities.media(medium, base_of(request)))

    return answer


def show(call: Call) -> Response:
    """An own medium."""
    return JSONResponse(entities.media(call.home.media.get(call.me, call.path_id()), call.base))


def update(call: Call) -> Response:
    """Change description or focus; what is not given stays."""
    medium = call.home.media.describe(call.me, call.path_id(), _words(call.params))
    return JSONResponse(entities.media(medium, call.base))


def file(call: Call) -> Response:
    """A picture or clip for whoever knows its unguessable name; parts of it on request."""
    path = call.home.media.path_of(call.request.path_params["name"])
    if path is None:
        raise Problem(404, "Record not found")
    return FileResponse(path, media_type=MIME_OF_EXTENSION[path.suffix], headers=_FILE_HEADERS)


def _take(home: Home, owner: int, files: list[Incoming], params: Params) -> Media:
    if not files:
        raise invalid("File can't be blank")
    files[0].finish()
    return home.media.add(owner, files[0], _words(params))


def _words(params: Params) -> Words:
    description = params.text("description") if params.has("description") else None
    return Words(description=description, focus=focus(params.text("focus")))
