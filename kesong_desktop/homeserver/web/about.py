"""API handlers for instance documents, health and placeholder pictures."""

import struct
import zlib
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from kesong_desktop.homeserver import instance
from kesong_desktop.homeserver.problems import not_found
from kesong_desktop.homeserver.storage import ids
from kesong_desktop.homeserver.web import html_pages
from kesong_desktop.homeserver.web.call import ApiCall

_ART = {"avatar.png": (96, 96, b"\xa6\x53\x16"), "header.png": (600, 200, b"\xfb\xf7\xf0")}


def instance_1(call: ApiCall) -> Response:
    """Handle ``GET /api/v1/instance``: the instance document, version 1."""
    home = call.home
    users, posts = home.count()
    return JSONResponse(
        instance.version_1(call.base, home.limits, home.media.accepted, users=users, posts=posts)
    )


def instance_2(call: ApiCall) -> Response:
    """Handle ``GET /api/v2/instance``: the instance document, version 2."""
    return JSONResponse(instance.version_2(call.base, call.home.limits, call.home.media.accepted))


def activity(call: ApiCall) -> Response:
    """Return posts, active and new accounts of each of the last 12 weeks."""
    return JSONResponse(
        [
            {"week": str(start), "statuses": str(posts), "logins": str(active), "registrations": str(people)}
            for start, posts, active, people in call.home.activity()
        ]
    )


def extended_description(_: ApiCall) -> Response:
    """Return the extended description of this server."""
    return JSONResponse({"updated_at": None, "content": f"<p>{instance.ABOUT}</p>"})


def languages(_: ApiCall) -> Response:
    """Return the supported translation languages: none."""
    return JSONResponse({})


def health(_: ApiCall) -> Response:
    """Handle ``GET /health``: return 200 while the server runs."""
    return PlainTextResponse("OK")


def certificate(pem: bytes) -> Callable[[Request], Awaitable[Response]]:
    """Return the endpoint of the certificate to trust, for invited clients and others."""

    async def answer(_: Request) -> Response:
        return Response(
            pem, media_type="application/x-x509-ca-cert", headers={"X-Content-Type-Options": "nosniff"}
        )

    return answer


def nodeinfo(call: ApiCall) -> Response:
    """Handle ``GET /nodeinfo/2.0``: software and usage counts."""
    users, posts = call.home.count()
    return JSONResponse(instance.nodeinfo(users=users, posts=posts))


def nodeinfo_links(call: ApiCall) -> Response:
    """Handle ``GET /.well-known/nodeinfo``: the address of the NodeInfo document."""
    return JSONResponse(instance.nodeinfo_links(call.base))


def oauth_metadata(call: ApiCall) -> Response:
    """Handle ``GET /.well-known/oauth-authorization-server``: the OAuth endpoints."""
    return JSONResponse(instance.oauth_metadata(call.base))


def post_page(call: ApiCall) -> Response:
    """Return the HTML page of a public or unlisted post."""
    path = call.request.path_params
    number = ids.parse(path["id"])
    post = call.home.posts.get_open(number) if number is not None else None
    if post is None or post.author.name != path["name"].lower():
        raise not_found()
    return html_pages.post(post, call.base)


def art(call: ApiCall) -> Response:
    """Return a plain picture in the program's colors, for accounts without an avatar or header."""
    found = _ART.get(call.request.path_params["name"])
    if found is None:
        raise not_found()
    headers = {"Cache-Control": "public, max-age=86400", "X-Content-Type-Options": "nosniff"}
    return Response(_png(*found), media_type="image/png", headers=headers)


def _png(width: int, height: int, colour: bytes) -> bytes:
    """Return a PNG of one color (RGB)."""
    rows = (b"\0" + colour * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
