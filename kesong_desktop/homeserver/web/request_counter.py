"""Counts responses for the owner of the server."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kesong_desktop.homeserver.request_log import RequestLog


class RequestCounter:
    """Middleware that records the status of every response in a ``RequestLog``."""

    def __init__(self, app: ASGIApp, log: RequestLog) -> None:
        self._app = app
        self._log = log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Forward the request, and record the status of its response."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def count(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._log.note(scope["method"], scope["path"], message["status"])
            await send(message)

        await self._app(scope, receive, count)
