"""Downloads of media over kept connections, which speak HTTP/1.1 by h11 without the layers of httpx above it.

A thumbnail costs a third of the processor's time that it costs through httpx (docs/benchmarks.md, ``media``). A server that is
reached by a proxy is left to httpx, which knows how.
"""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from types import TracebackType
from typing import cast
from urllib.parse import urlsplit

import h11
import httpcore
import httpx

from kesong_desktop.api.http.kept_connections import (
    HttpConnection,
    KeptConnections,
    as_httpx_errors,
    origin_of,
)
from kesong_desktop.api.http.upload_client import is_by_proxy

_EVENTS_AT_ONCE = 256
_PLAIN = re.compile(r"https?://[A-Za-z0-9.:-]+(/[A-Za-z0-9/._~=&?:@!$'*+,;()-]*)")
"""Addresses in which nothing is to be quoted or left out."""


class DownloadClient:
    """Sends GET requests to any server; ``trust`` makes the certificates of encrypted connections.

    ``has_proxies``: those of the system and the environment are honoured, so that some servers are not for this client.
    """

    def __init__(self, trust: Callable[[], ssl.SSLContext], *, has_proxies: bool) -> None:
        self._kept = KeptConnections(trust)
        self._has_proxies = has_proxies
        self._by_proxy: dict[str, bool] = {}

    def is_for(self, url: str) -> bool:
        """Return whether the address is reached without a proxy."""
        if not self._has_proxies:
            return True
        parts = urlsplit(url)
        server = f"{parts.scheme}://{parts.netloc}"
        if server not in self._by_proxy:
            self._by_proxy[server] = is_by_proxy(server)
        return not self._by_proxy[server]

    def stream(self, url: str, headers: Mapping[str, str]) -> "Exchange":
        """Return a context with the answer to a GET request, whose body is still to be read."""
        return Exchange(self._kept, url, headers)

    async def close(self) -> None:
        """Close the connections at rest."""
        await self._kept.close()


class Exchange:
    """One request: sent on entry, its connection kept or closed on exit.

    Raises:
        httpx.TransportError, httpx.InvalidURL, httpx.UnsupportedProtocol: as httpx would.
    """

    def __init__(self, kept: KeptConnections, url: str, headers: Mapping[str, str]) -> None:
        self._kept = kept
        self._url = url
        self._headers = headers
        self._connection: HttpConnection | None = None

    async def __aenter__(self) -> httpx.Response:
        origin = origin_of(self._url)
        sent = [(b"Host", origin.host.encode("ascii"))]
        sent += [(name.encode("ascii"), value.encode("utf-8")) for name, value in self._headers.items()]
        with as_httpx_errors():
            request = h11.Request(method="GET", target=_target(self._url), headers=sent)
            while True:
                connection = await self._kept.take(origin)
                try:
                    await connection.send(request, h11.EndOfMessage())
                    head = await connection.head()
                except (httpcore.NetworkError, h11.RemoteProtocolError):
                    await connection.stream.aclose()
                    # One that rested may have been closed by the server just now.
                    if not connection.is_reused:
                        raise
                except BaseException:
                    await connection.stream.aclose()
                    raise
                else:
                    break
        self._connection = connection
        return _StreamedResponse(head.status_code, headers=list(head.headers), stream=_Body(connection))

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            await self._kept.give_back(self._connection)


class _StreamedResponse(httpx.Response):
    """An answer whose body comes as it arrives, without the pieces of even size that httpx can make of it."""

    def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:  # noqa: ARG002 - httpx's
        """Return an iterator over the body."""
        return cast(httpx.AsyncByteStream, self.stream).__aiter__()


class _Body(httpx.AsyncByteStream):
    """What is left to read of an answer."""

    def __init__(self, connection: HttpConnection) -> None:
        self._connection = connection

    async def __aiter__(self) -> AsyncIterator[bytes]:
        events = 0
        with as_httpx_errors():
            while isinstance(event := await self._connection.next_event(), h11.Data):
                yield bytes(event.data)
                events += 1
                if events % _EVENTS_AT_ONCE == 0:
                    # A body in chunks of a byte each would keep the loop, and with it every deadline, from running.
                    await asyncio.sleep(0)


def _target(url: str) -> bytes:
    """Return what a request line names: path and query, quoted where that was left out."""
    found = _PLAIN.fullmatch(url)
    return found[1].encode("ascii") if found else httpx.URL(url).raw_path
