"""The server about itself, and its two pictures."""

import struct
import zlib

from starlette.responses import JSONResponse, PlainTextResponse, Response

from kesong_desktop.homeserver import ids, instance
from kesong_desktop.homeserver.problems import not_found
from kesong_desktop.homeserver.web import pages
from kesong_desktop.homeserver.web.call import Call

_ART = {"avatar.png": (96, 96, b"\xa6\x53\x16"), "header.png": (600, 200, b"\xfb\xf7\xf0")}


def instance_1(call: Call) -> Response:
    """GET /api/v1/instance."""
    home = call.home
    users, posts = home.count()
    return JSONResponse(
        instance.version_1(call.base, home.limits, home.media.accepted, users=users, posts=posts)
    )


def instance_2(call: Call) -> Response:
    """GET /api/v2/instance."""
    return JSONResponse(instance.version_2(call.base, call.home.limits, call.home.media.accepted))


def health(_: Call) -> Response:
    """GET /health: it answers, so it is well."""
    return PlainTextResponse("OK")


def nodeinfo(call: Call) -> Response:
    """GET /nodeinfo/2.0."""
    users, posts = call.home.count()
    return JSONResponse(instance.nodeinfo(users=users, posts=posts))


def nodeinfo_links(call: Call) -> Response:
    """GET /.well-known/nodeinfo."""
    return JSONResponse(instance.nodeinfo_links(call.base))


def oauth_metadata(call: Call) -> Response:
    """GET /.well-known/oauth-authorization-server."""
    return JSONResponse(instance.oauth_metadata(call.base))


def post_page(call: Call) -> Response:
    """The page of a public or unlisted post."""
    path = call.request.path_params
    number = ids.parse(path["id"])
    post = call.home.posts.get_open(number) if number is not None else None
    if post is None or post.author.name != path["name"].lower():
        raise not_found()
    return pages.post(post, call.base)


def art(call: Call) -> Response:
    """A plain picture in the program's colours, for people without one of their own."""
    found = _ART.get(call.request.path_params["name"])
    if found is None:
        raise not_found()
    headers = {"Cache-Control": "public, max-age=86400", "X-Content-Type-Options": "nosniff"}
    return Response(_png(*found), media_type="image/png", headers=headers)


def _png(width: int, height: int, colour: bytes) -> bytes:
    """A PNG of one colour (RGB)."""
    rows = (b"\0" + colour * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
