"""First checks of a request: unambiguous framing, the Host header, and trailing slashes."""

import re
from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_OWN_HOST = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?", re.IGNORECASE)
_HOST = re.compile(r"([a-z0-9.-]{1,253})(?::[0-9]{1,5})?")
_VERSIONS = frozenset({"1.0", "1.1"})
_IPV4 = re.compile(r"[0-9]{1,3}(\.[0-9]{1,3}){3}")


class HostCheck:
    """Middleware that refuses foreign Host headers with 421, against DNS rebinding, and strips trailing slashes.

    Ambiguous requests are refused with 400: a body with two lengths (RFC 9112, 6.3), or another HTTP version.

    Allowed hosts are loopback, the address on which the request arrived, and ``names`` on the local network.
    """

    def __init__(self, app: ASGIApp, names: Collection[str] = ()) -> None:
        self._app = app
        self._names = frozenset(name.lower() for name in names)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Forward the request, or refuse it."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        if _is_ambiguous(scope):
            headers = {"Connection": "close"}
            answer = JSONResponse({"error": "This request is not clear"}, status_code=400, headers=headers)
            await answer(scope, receive, send)
            return
        if not self._is_own(Headers(scope=scope).get("host", ""), scope.get("server")):
            answer = JSONResponse({"error": "This server does not serve that host"}, status_code=421)
            await answer(scope, receive, send)
            return
        path = scope["path"]
        if path.startswith(("/api/", "/oauth/")) and path.endswith("/"):
            scope = {**scope, "path": path.rstrip("/"), "raw_path": None}
        await self._app(scope, receive, send)

    def _is_own(self, host: str, server: tuple[str, int | None] | None) -> bool:
        if _OWN_HOST.fullmatch(host):
            return True
        named = _HOST.fullmatch(host.lower())
        if named is None:
            return False
        return named[1] in self._names or (
            server is not None and named[1] == server[0] and _is_ipv4(server[0])
        )


def _is_ambiguous(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    has_two_lengths = "transfer-encoding" in headers and "content-length" in headers
    return has_two_lengths or scope["http_version"] not in _VERSIONS


def _is_ipv4(text: str) -> bool:
    """Return whether the text is an IPv4 address."""
    return bool(_IPV4.fullmatch(text))
