"""The way that files take to a server: lines of their own, spoken over by h11, without the layers above it.

A picture costs half of the processor's time that it costs through httpx (docs/benchmarks.md, ``upload``). A server that is
reached by a proxy is left to httpx, which knows how.
"""

import asyncio
import contextlib
import ssl
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import h11
import httpcore
import httpx

from kesong_desktop.api.address import is_loopback
from kesong_desktop.api.http.tcp_stream import plain_line
from kesong_desktop.errors import NotThisProtocol

_CONNECT_S = 10.0
_KEPT_S = 5.0
"""How long a line may rest, as in httpx."""
_READ_BYTES = 64 * 1024
_HEAD_BYTES = 100 * 1024
"""The largest head of an answer, as in httpx."""
_EVENTS_AT_ONCE = 256
_NOT_KEPT = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class _Line:
    """One connection: what it goes over, where HTTP stands on it, and how long it may rest."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self.stream = stream
        self.http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_HEAD_BYTES)
        self.kept_until_s = 0.0

    async def send(self, event: h11.Event) -> None:
        data = self.http.send(event)
        if data:
            await self.stream.write(data)

    async def send_block(self, block: memoryview) -> None:
        """Without a copy of it."""
        for data in self.http.send_with_data_passthrough(h11.Data(block)) or ():  # type: ignore[arg-type]
            await self.stream.write(data)

    async def next_event(self) -> h11.Event | type[h11.PAUSED]:
        while (event := self.http.next_event()) is h11.NEED_DATA:
            self.http.receive_data(await self.stream.read(_READ_BYTES))
        return event  # type: ignore[return-value]

    def can_be_used(self) -> bool:
        """A line at rest that can be read was closed by the server."""
        return time.monotonic() < self.kept_until_s and not self.stream.get_extra_info("is_readable")


class UploadClient:
    """Connections of their own for uploads to one ``server``; ``trust`` makes the certificates of a line that is not plain.

    It holds no deadline but that of connecting: who calls breaks off what stands still.
    """

    def __init__(self, server: str, trust: Callable[[], ssl.SSLContext], *, limit_bytes: int) -> None:
        self._trusted = None if urlsplit(server).scheme == "http" else trust()
        if self._trusted is not None:
            self._trusted.set_alpn_protocols(["http/1.1"])
        self._limit_bytes = limit_bytes
        self._resting: list[_Line] = []
        self.move_to(server)

    def move_to(self, server: str) -> None:
        """Send to this origin, of the same scheme, from the next request on; idle connections are not used any more."""
        parts = urlsplit(server)
        self._name = parts.hostname or ""
        self._port = parts.port or (80 if self._trusted is None else 443)
        self._host = parts.netloc
        for line in self._resting:
            line.kept_until_s = 0.0

    async def post(
        self, path: str, headers: Mapping[str, str], body: AsyncIterator[memoryview]
    ) -> httpx.Response:
        """The whole answer to a POST of ``body``; a block of it is not used any more when the next is asked for.

        Raises:
            httpx.TransportError: as httpx would; what ``body`` raises comes through.
            NotThisProtocol: the answer is larger than any of the protocol.
        """
        sent = [(b"Host", self._host.encode("ascii")), (b"Accept-Encoding", b"identity")]
        sent += [(name.encode("ascii"), value.encode("utf-8")) for name, value in headers.items()]
        with _told_by_httpx():
            line = await self._line()
            try:
                # A server that wants no more of it may have said why.
                with contextlib.suppress(httpcore.WriteError):
                    await line.send(h11.Request(method="POST", target=path, headers=sent))
                    async for block in body:
                        await line.send_block(block)
                    await line.send(h11.EndOfMessage())
                answer = await self._answer(line)
            except BaseException:
                await line.stream.aclose()
                raise
            await self._let_rest(line)
            return answer

    async def close(self) -> None:
        """Close the idle connections to the server."""
        while self._resting:
            await self._resting.pop().stream.aclose()

    async def _line(self) -> _Line:
        """One that rested, or a new one; those that cannot be used any more are closed."""
        spent = [line for line in self._resting if not line.can_be_used()]
        self._resting = [line for line in self._resting if line not in spent]
        for line in spent:
            await line.stream.aclose()
        return self._resting.pop() if self._resting else _Line(await self._connected())

    async def _connected(self) -> httpcore.AsyncNetworkStream:
        if self._trusted is None:
            return await plain_line(self._name, self._port, timeout_s=_CONNECT_S)
        stream = await httpcore.AnyIOBackend().connect_tcp(self._name, self._port, timeout=_CONNECT_S)
        return await stream.start_tls(self._trusted, server_hostname=self._name, timeout=_CONNECT_S)

    async def _answer(self, line: _Line) -> httpx.Response:
        while not isinstance(head := await line.next_event(), h11.Response):
            pass  # words on the way to the answer
        content = bytearray()
        events = 0
        while isinstance(event := await line.next_event(), h11.Data):
            content += event.data
            events += 1
            if events % _EVENTS_AT_ONCE == 0:
                # An answer in chunks of a byte each would keep the loop, and with it every deadline, from running.
                await asyncio.sleep(0)
            if len(content) > self._limit_bytes:
                raise NotThisProtocol(self._host, why="an answer without an end")
        kept = [(name, value) for name, value in head.headers if name not in _NOT_KEPT]
        return httpx.Response(head.status_code, headers=kept, content=bytes(content))

    async def _let_rest(self, line: _Line) -> None:
        if line.http.our_state is h11.DONE and line.http.their_state is h11.DONE:
            line.http.start_next_cycle()
            line.kept_until_s = time.monotonic() + _KEPT_S
            self._resting.append(line)
        else:
            await line.stream.aclose()


def is_by_proxy(server: str) -> bool:
    """Is the server reached by a proxy that the system or the environment names?"""
    if is_loopback(server):
        return False
    parts, proxies = urlsplit(server), getproxies()
    is_named = bool(proxies.get(parts.scheme) or proxies.get("all"))
    return is_named and not proxy_bypass(parts.hostname or "")


@contextlib.contextmanager
def _told_by_httpx() -> Iterator[None]:
    """The errors of h11 and httpcore as those of the same names of httpx, which the rest of the program knows."""
    try:
        yield
    except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
        kind = getattr(httpx, type(error).__name__, httpx.TransportError)
        raise kind(str(error)) from error
    except h11.RemoteProtocolError as error:
        raise httpx.RemoteProtocolError(str(error)) from error
    except h11.LocalProtocolError as error:
        raise httpx.LocalProtocolError(str(error)) from error
