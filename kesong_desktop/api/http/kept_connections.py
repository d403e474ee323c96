"""Connections that speak HTTP/1.1 by h11 alone and are kept for the next request, without the layers of httpx above them."""

import contextlib
import ssl
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

import h11
import httpcore
import httpx

from kesong_desktop.api.http.tcp_stream import connect_tcp

_CONNECT_S = 10.0
_KEPT_S = 5.0
"""How long a connection may rest, as in httpx."""
_MOST_KEPT = 6
_READ_BYTES = 64 * 1024
_HEAD_BYTES = 100 * 1024
"""The largest head of an answer, as in httpx."""
_MOST_EARLY = 256
"""So many 1xx answers may come before it: a flood of them would keep the loop, and with it every deadline, from running."""


class Origin(NamedTuple):
    """Where a connection leads. ``host`` is what the header of that name says."""

    scheme: str
    name: str
    port: int
    host: str


def origin_of(url: str) -> Origin:
    """Return where the address of a request leads.

    Raises:
        httpx.InvalidURL, httpx.UnsupportedProtocol: nowhere, by HTTP.
    """
    try:
        parts = urlsplit(url)
        port = parts.port or (80 if parts.scheme == "http" else 443)
        host = parts.netloc.rpartition("@")[2]
        name = parts.hostname or ""
        host.encode("ascii")
    except ValueError as error:
        raise httpx.InvalidURL("not an address") from error
    if parts.scheme not in {"http", "https"} or not name:
        raise httpx.UnsupportedProtocol("not an address of HTTP")
    return Origin(parts.scheme, name, port, host)


class HttpConnection:
    """One connection: what it goes over, where HTTP stands on it, and how long it may rest."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, origin: Origin) -> None:
        self.stream = stream
        self.origin = origin
        self.http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_HEAD_BYTES)
        self.kept_until_s = 0.0
        self.is_reused = False

    async def send(self, *events: h11.Event) -> None:
        """Send some events in one write."""
        data = b"".join([self.http.send(event) or b"" for event in events])
        if data:
            await self.stream.write(data)

    async def send_block(self, block: memoryview) -> None:
        """Send a part of the body without a copy of it."""
        for data in self.http.send_with_data_passthrough(h11.Data(block)) or ():  # type: ignore[arg-type]
            await self.stream.write(data)

    async def next_event(self) -> h11.Event | type[h11.PAUSED]:
        """Return what the server sends next."""
        while (event := self.http.next_event()) is h11.NEED_DATA:
            self.http.receive_data(await self.stream.read(_READ_BYTES))
        return event  # type: ignore[return-value]

    async def head(self) -> h11.Response:
        """Return the head of the answer, past what the server says on the way to it."""
        for _ in range(_MOST_EARLY):
            event = await self.next_event()
            if isinstance(event, h11.Response):
                return event
            if not isinstance(event, h11.InformationalResponse):
                break
        raise httpx.RemoteProtocolError("no answer")

    def is_open(self) -> bool:
        """Return whether it may be used again: one at rest that can be read was closed by the server."""
        return not self.stream.get_extra_info("is_readable")


class KeptConnections:
    """Connections to any number of servers; ``trust`` makes the certificates when the first encrypted one is opened.

    It holds no deadline but that of connecting: who calls breaks off what stands still.
    """

    def __init__(self, trust: Callable[[], ssl.SSLContext]) -> None:
        self._trust = trust
        self._trusted: ssl.SSLContext | None = None
        self._resting: list[HttpConnection] = []
        self._is_closed = False

    async def take(self, origin: Origin) -> HttpConnection:
        """Return one that rested, or a new one; those that cannot be used any more are closed.

        Raises:
            httpcore.ConnectError, httpcore.ConnectTimeout: there is no connection.
        """
        now_s = time.monotonic()
        spent = [one for one in self._resting if now_s >= one.kept_until_s]
        if spent:
            await self._close(spent)
        # While one is being closed another task may take what rests: it is looked through anew.
        while (one := self._last_used(origin)) is not None:
            self._resting.remove(one)
            if one.is_open():
                one.is_reused = True
                return one
            await one.stream.aclose()
        return HttpConnection(await self._connected(origin), origin)

    async def give_back(self, connection: HttpConnection) -> None:
        """Keep a connection whose answer was read to its end for the next request; close any other, and all after ``close``."""
        http = connection.http
        if self._is_closed:
            await connection.stream.aclose()
        elif http.our_state is h11.DONE and http.their_state is h11.DONE:
            http.start_next_cycle()
            connection.kept_until_s = time.monotonic() + _KEPT_S
            self._resting.append(connection)
            if len(self._resting) > _MOST_KEPT:
                await self._close(self._resting[:1])
        else:
            await connection.stream.aclose()

    def expire(self) -> None:
        """Use none of those at rest any more; they are closed with the next request."""
        for one in self._resting:
            one.kept_until_s = 0.0

    async def close(self) -> None:
        """Close the connections at rest, and those that are in use when they are given back."""
        self._is_closed = True
        await self._close(self._resting)

    def _last_used(self, origin: Origin) -> HttpConnection | None:
        return next((one for one in reversed(self._resting) if one.origin == origin), None)

    async def _close(self, connections: list[HttpConnection]) -> None:
        gone = list(connections)
        self._resting = [one for one in self._resting if one not in gone]
        async with contextlib.AsyncExitStack() as closing:
            # Where closing one fails or is broken off, the others are closed all the same.
            for one in gone:
                closing.push_async_callback(one.stream.aclose)

    async def _connected(self, origin: Origin) -> httpcore.AsyncNetworkStream:
        if origin.scheme == "http":
            return await connect_tcp(origin.name, origin.port, timeout_s=_CONNECT_S)
        if self._trusted is None:
            self._trusted = self._trust()
            self._trusted.set_alpn_protocols(["http/1.1"])
        stream = await httpcore.AnyIOBackend().connect_tcp(origin.name, origin.port, timeout=_CONNECT_S)
        try:
            return await stream.start_tls(self._trusted, server_hostname=origin.name, timeout=_CONNECT_S)
        except BaseException:
            await stream.aclose()
            raise


@contextlib.contextmanager
def as_httpx_errors() -> Iterator[None]:
    """Raise the errors of h11 and httpcore as those of the same names of httpx, which the rest of the program knows."""
    try:
        yield
    except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
        kind = getattr(httpx, type(error).__name__, httpx.TransportError)
        raise kind(str(error)) from error
    except h11.RemoteProtocolError as error:
        raise httpx.RemoteProtocolError(str(error)) from error
    except h11.LocalProtocolError as error:
        raise httpx.LocalProtocolError(str(error)) from error
