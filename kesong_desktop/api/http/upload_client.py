"""Uploads over connections of their own, which speak HTTP/1.1 by h11 without the layers of httpx above it.

A picture costs half of the processor's time that it costs through httpx (docs/benchmarks.md, ``upload``). A server that is
reached by a proxy is left to httpx, which knows how.
"""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import h11
import httpcore
import httpx

from kesong_desktop.api.address import is_loopback
from kesong_desktop.api.http.kept_connections import (
    HttpConnection,
    KeptConnections,
    as_httpx_errors,
    origin_of,
)
from kesong_desktop.errors import NotThisProtocol

_EVENTS_AT_ONCE = 256
_NOT_KEPT = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class UploadClient:
    """Connections of their own for uploads to one ``server``; ``trust`` makes the certificates of encrypted ones.

    It has no timeout but that of connecting: callers cancel an upload that makes no progress.
    """

    def __init__(self, server: str, trust: Callable[[], ssl.SSLContext], *, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._kept = KeptConnections(trust)
        self.move_to(server)

    def move_to(self, server: str) -> None:
        """Send to this origin, of the same scheme, from the next request on; idle connections are not used any more."""
        self._origin = origin_of(server)
        self._kept.expire()

    async def send(
        self, method: str, path: str, headers: Mapping[str, str], body: AsyncIterator[memoryview]
    ) -> httpx.Response:
        """Return the whole answer to a POST or PATCH of ``body``; a block of it is no longer used when the next is asked for.

        Raises:
            httpx.TransportError: as httpx would; what ``body`` raises comes through.
            NotThisProtocol: the answer is larger than any of the protocol.
        """
        sent = [(b"Host", self._origin.host.encode("ascii")), (b"Accept-Encoding", b"identity")]
        sent += [(name.encode("ascii"), value.encode("utf-8")) for name, value in headers.items()]
        with as_httpx_errors():
            connection = await self._kept.take(self._origin)
            try:
                # A server that wants no more of it may have said why.
                with contextlib.suppress(httpcore.WriteError):
                    await connection.send(h11.Request(method=method, target=path, headers=sent))
                    async for block in body:
                        await connection.send_block(block)
                    await connection.send(h11.EndOfMessage())
                answer = await self._answer(connection)
            except BaseException:
                await connection.stream.aclose()
                raise
            await self._kept.give_back(connection)
            return answer

    async def close(self) -> None:
        """Close the idle connections to the server."""
        await self._kept.close()

    async def _answer(self, connection: HttpConnection) -> httpx.Response:
        head = await connection.head()
        content = bytearray()
        events = 0
        while isinstance(event := await connection.next_event(), h11.Data):
            content += event.data
            events += 1
            if events % _EVENTS_AT_ONCE == 0:
                # An answer in chunks of a byte each would keep the loop, and with it every deadline, from running.
                await asyncio.sleep(0)
            if len(content) > self._limit_bytes:
                raise NotThisProtocol(self._origin.host, why="an answer without an end")
        kept = [(name, value) for name, value in head.headers if name not in _NOT_KEPT]
        return httpx.Response(head.status_code, headers=kept, content=bytes(content))


def is_by_proxy(server: str) -> bool:
    """Is the server reached by a proxy that the system or the environment names?"""
    if is_loopback(server):
        return False
    parts, proxies = urlsplit(server), getproxies()
    is_named = bool(proxies.get(parts.scheme) or proxies.get("all"))
    return is_named and not proxy_bypass(parts.hostname or "")
