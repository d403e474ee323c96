"""The first look at a request: is it meant for this machine, and how is its path spelled."""

import re

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_OWN_HOST = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?", re.IGNORECASE)


class Gate:
    """Refuses foreign Host headers with 421, against DNS rebinding, and drops slashes at the end."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        if not _OWN_HOST.fullmatch(Headers(scope=scope).get("host", "")):
            answer = JSONResponse({"error": "This server does not serve that host"}, status_code=421)
            await answer(scope, receive, send)
            return
        path = scope["path"]
        if path.startswith(("/api/", "/oauth/")) and path.endswith("/"):
            scope = {**scope, "path": path.rstrip("/"), "raw_path": None}
        await self._app(scope, receive, send)
