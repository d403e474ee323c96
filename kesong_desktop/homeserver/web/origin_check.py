"""Origin check: only this server's own pages, and programs, may sign in and join."""

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_GUARDED = frozenset({"/oauth/authorize", "/api/kesong/v1/join"})
_PAIRING = "/api/kesong/v1/pairing"
_SAME = frozenset({"same-origin", "none"})


class OriginCheck:
    """Middleware that refuses with 403 requests of other origins to sign in or to join."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Forward the request, or refuse it."""
        is_guarded = scope["type"] == "http" and _is_guarded(scope["path"]) and scope["method"] != "GET"
        if is_guarded and not _is_own_page(scope):
            answer = JSONResponse({"error": "A page of another website asked for this"}, status_code=403)
            await answer(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _is_guarded(path: str) -> bool:
    return path in _GUARDED or path.startswith(_PAIRING)


def _is_own_page(scope: Scope) -> bool:
    """Return whether the origin is this server, by Fetch Metadata, then RFC 6454. Programs other than browsers send neither."""
    headers = Headers(scope=scope)
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in _SAME
    origin = headers.get("origin")
    return origin is None or origin.lower() == f"{scope['scheme']}://{headers.get('host', '').lower()}"
