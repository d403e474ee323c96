"""The way that files take to a server: httpcore without the layers above it, and on plain lines asyncio's own streams.

A picture costs two thirds of the processor's time that it costs through httpx (docs/benchmarks.md, ``upload``). A server that
is reached by a proxy is left to httpx, which knows how.
"""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from kesong_desktop.api.address import is_loopback
from kesong_desktop.errors import NotThisProtocol

_HIGH_BYTES = 64 * 1024
_WAITS = {"connect": 10.0, "read": 60.0, "write": 60.0, "pool": 60.0}
_NOT_KEPT = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class UploadLine:
    """Connections of their own for uploads to one ``server``; ``trust`` makes the certificates of a line that is not plain."""

    def __init__(self, server: str, trust: Callable[[], ssl.SSLContext], *, limit_bytes: int) -> None:
        is_plain = server.startswith("http://")
        self._server = server
        self._host = urlsplit(server).netloc
        self._limit_bytes = limit_bytes
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=None if is_plain else trust(),
            max_connections=8,
            max_keepalive_connections=4,
            keepalive_expiry=5.0,
            network_backend=_PlainLines() if is_plain else None,
        )

    async def post(self, path: str, headers: Mapping[str, str], body: AsyncIterator[bytes]) -> httpx.Response:
        """The whole answer to a POST of ``body``.

        Raises:
            httpx.TransportError: as httpx would; what ``body`` raises comes through.
            NotThisProtocol: the answer is larger than any of the protocol.
        """
        sent = [(b"Host", self._host.encode("ascii")), (b"Accept-Encoding", b"identity")]
        sent += [(name.encode("ascii"), value.encode("utf-8")) for name, value in headers.items()]
        asked = self._pool.stream(
            "POST", self._server + path, headers=sent, content=body, extensions={"timeout": _WAITS}
        )
        with _told_by_httpx():
            async with asked as response:
                content = bytearray()
                async for block in response.aiter_stream():
                    content += block
                    if len(content) > self._limit_bytes:
                        raise NotThisProtocol(self._host, why="an answer without an end")
        kept = [(name, value) for name, value in response.headers if name.lower() not in _NOT_KEPT]
        return httpx.Response(response.status, headers=kept, content=bytes(content))

    async def close(self) -> None:
        """Close the connections."""
        await self._pool.aclose()


def is_by_proxy(server: str) -> bool:
    """Is the server reached by a proxy that the system or the environment names?"""
    if is_loopback(server):
        return False
    parts, proxies = urlsplit(server), getproxies()
    is_named = bool(proxies.get(parts.scheme) or proxies.get("all"))
    return is_named and not proxy_bypass(parts.hostname or "")


@contextlib.contextmanager
def _told_by_httpx() -> Iterator[None]:
    """Httpcore's errors as those of the same names of httpx, which the rest of the program knows."""
    try:
        yield
    except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
        kind = getattr(httpx, type(error).__name__, httpx.TransportError)
        raise kind(str(error)) from error
    except httpcore.UnsupportedProtocol as error:
        raise httpx.UnsupportedProtocol(str(error)) from error


class _PlainLines(httpcore.AsyncNetworkBackend):
    """Plain lines by asyncio itself."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection."""
        del local_address, socket_options  # never asked for here
        try:
            async with asyncio.timeout(timeout):
                return _PlainLine(*await asyncio.open_connection(host, port))
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


class _PlainLine(httpcore.AsyncNetworkStream):
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's
        """What there is, at most ``max_bytes``; empty at the end."""
        try:
            async with asyncio.timeout(timeout):
                return await self._reader.read(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's
        """Send; returns when nearly all of it has left."""
        if not buffer:
            return
        transport = self._writer.transport
        if transport.is_closing():
            raise httpcore.WriteError("the connection is closed")
        self._writer.write(buffer)
        if transport.get_write_buffer_size() <= _HIGH_BYTES:
            return
        try:
            async with asyncio.timeout(timeout):
                await self._writer.drain()
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    async def aclose(self) -> None:
        """Close it; what was not sent yet is dropped."""
        self._writer.transport.abort()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks: a line at rest that can be read was closed by the server."""
        return self._reader.at_eof() if info == "is_readable" else self._writer.get_extra_info(info)
