"""CORS: which responses scripts of other websites may read. See docs/decisions/0030-cors.md."""

from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_MAX_AGE_S = "7200"
_EXPOSED = (
    "Link, X-RateLimit-Reset, X-RateLimit-Limit, X-RateLimit-Remaining, X-Request-Id,"
    " Location, Tus-Resumable, Tus-Version, Upload-Expires, Upload-Length, Upload-Offset"
)


@dataclass(frozen=True, slots=True)
class _Area:
    """Paths that begin with ``prefix``, or are ``prefix`` where ``is_whole``, and the methods that are allowed there."""

    prefix: str
    methods: str
    is_whole: bool = False

    def holds(self, path: str) -> bool:
        return path == self.prefix if self.is_whole else path.startswith(self.prefix)


# As in Mastodon's config/initializers/cors.rb.
_AREAS = (
    _Area("/api/", "GET, POST, PUT, PATCH, DELETE, OPTIONS"),
    _Area("/oauth/token", "POST, OPTIONS", is_whole=True),
    _Area("/oauth/revoke", "POST, OPTIONS", is_whole=True),
    _Area("/.well-known/", "GET, OPTIONS"),
)


class CrossOrigin:
    """Middleware that lets scripts of any website read API responses, without the browser's credentials."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a preflight request, or forward the request and add CORS headers to its response."""
        area = next((one for one in _AREAS if scope["type"] == "http" and one.holds(scope["path"])), None)
        if area is None:
            await self._app(scope, receive, send)
            return
        asked = Headers(scope=scope)
        if scope["method"] == "OPTIONS" and "access-control-request-method" in asked:
            await _preflight_response(area, asked)(scope, receive, send)
            return

        async def mark(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Access-Control-Allow-Origin"] = "*"
                headers["Access-Control-Expose-Headers"] = _EXPOSED
            await send(message)

        await self._app(scope, receive, mark)


def _preflight_response(area: _Area, asked: Headers) -> Response:
    headers = {
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Methods": area.methods,
        "Access-Control-Max-Age": _MAX_AGE_S,
        "Vary": "Access-Control-Request-Headers",
    }
    if names := asked.get("access-control-request-headers"):
        headers["Access-Control-Allow-Headers"] = names
    return Response(status_code=200, headers=headers)
