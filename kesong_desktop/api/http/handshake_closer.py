"""A connection is closed when its TLS handshake is broken off by a cancellation or a deadline."""

from typing import Any

import httpx
from httpcore import AsyncNetworkStream


class HandshakeCloser:
    """Watches one request through httpcore's ``trace`` extension.

    httpcore 1.0 closes a connection whose handshake fails, but not one whose handshake is cancelled: its socket stays open
    until the garbage collector finds it.
    """

    def __init__(self) -> None:
        self._stream: AsyncNetworkStream | None = None

    async def take(self, event: str, details: dict[str, Any]) -> None:
        """Take one event of httpcore; the names are those of its documentation."""
        if event == "connection.connect_tcp.complete":
            self._stream = details["return_value"]
        elif event == "connection.start_tls.failed" and self._stream is not None:
            await self._stream.aclose()


async def close_broken_handshakes(request: httpx.Request) -> None:
    """Set a closer on a request; for the ``request`` event hooks of a client. A plain connection has no handshake."""
    if request.url.scheme == "https":
        request.extensions["trace"] = HandshakeCloser().take
