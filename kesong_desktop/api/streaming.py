"""Live updates: over a WebSocket, else as server-sent events.

Sources: https://docs.joinmastodon.org/methods/streaming/ ; https://html.spec.whatwg.org/multipage/server-sent-events.html ;
Mastodon offers both, GoToSocial only a WebSocket.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import partial
from urllib.parse import urlsplit

import httpx

from kesong_desktop.api.address import is_loopback
from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.content_decoder import decoded
from kesong_desktop.api.http.error_body import error_body
from kesong_desktop.api.http.error_conversion import from_exception, raise_for
from kesong_desktop.api.http.transport import USER_AGENT, certificates
from kesong_desktop.api.wire import decode_stream
from kesong_desktop.errors import Gone, NotThisProtocol, Rejected, ServerFault
from kesong_desktop.model.social.stream_event import StreamEvent

log = logging.getLogger(__name__)
SILENCE_S = 60.0
"""Timeout without data. Servers send keep-alive messages about every 15 s, and answer pings at once."""
LIMIT_BYTES = 2_000_000
"""Maximum size of an event; a larger one ends the stream."""
_PATH = "/api/v1/streaming"
_OTHER_WAY = (Gone, Rejected, NotThisProtocol, ServerFault)


Pace = Callable[[], Awaitable[None]]


async def _at_once() -> None:
    return


class StreamingMethods(Connection):
    """Reads the server's streaming events."""

    @contextlib.asynccontextmanager
    async def live(
        self, stated_url: str = "", *, silence_s: float = SILENCE_S, pace: Pace = _at_once
    ) -> AsyncIterator[AsyncIterator[StreamEvent]]:
        """Connect, and lend an iterator over the events of the account's home timeline and notifications.

        ``stated_url`` is the streaming URL from the instance document. The iterator ends when the server closes normally;
        unreadable events are skipped. ``pace`` is awaited for each skipped one, so that a flood of them is slowed down too.

        Raises:
            NotAuthorised: the token is not valid any longer.
            ServerProblem: connecting failed, or (from the iterator) the connection broke off.
        """
        self._heed_slow_down()
        # A pinned server is contacted at its current address, whatever address it stated earlier.
        where = self.server if self._certificate else origin(self.server, stated_url)
        async with contextlib.AsyncExitStack() as stack:
            try:
                opened = await stack.enter_async_context(self._by_websocket(where, silence_s, pace))
            except _OTHER_WAY as error:
                if isinstance(error, ServerFault) and error.wait_s:
                    raise
                log.debug("%s opens no WebSocket: %s", self.host, error.reason)
                opened = await stack.enter_async_context(self._by_events(where, silence_s, pace))
            yield opened

    @contextlib.asynccontextmanager
    async def _by_websocket(
        self, where: str, silence_s: float, pace: Pace
    ) -> AsyncIterator[AsyncIterator[StreamEvent]]:
        from kesong_desktop.api.http import websocket  # noqa: PLC0415 - a start without a network has no use for it

        async with websocket.listening(
            f"ws{where.removeprefix('http')}{_PATH}?stream=user",
            self.host,
            self._authorisation() | {"User-Agent": USER_AGENT},
            self._token,
            certificates(self._certificate) if where.startswith("https://") else None,
            is_direct=is_loopback(where) or bool(self._certificate),
            silence_s=silence_s,
            limit_bytes=LIMIT_BYTES,
        ) as messages:
            yield self._read(messages, pace)

    async def _read(self, messages: AsyncIterator[bytes], pace: Pace) -> AsyncIterator[StreamEvent]:
        async for message in messages:
            happening = self._decoded(partial(decode_stream.message, message, self.host))
            if happening is not None:
                yield happening
            else:
                await pace()

    def _decoded(self, decode: Callable[[], StreamEvent | None]) -> StreamEvent | None:
        try:
            return decode()
        except NotThisProtocol as error:
            log.info("an event was left out: %s", error)
            return None

    @contextlib.asynccontextmanager
    async def _by_events(
        self, where: str, silence_s: float, pace: Pace
    ) -> AsyncIterator[AsyncIterator[StreamEvent]]:
        headers = {"Accept": "text/event-stream", "Accept-Encoding": "identity"}
        async with contextlib.AsyncExitStack() as stack:
            # Each read may take its time, but a head that never ends does not.
            with _converted(self.host):
                async with asyncio.timeout(silence_s):
                    response = await stack.enter_async_context(
                        self._http.stream(
                            "GET",
                            f"{where}{_PATH}/user",
                            headers=self._authorisation() | headers,
                            timeout=httpx.Timeout(silence_s, connect=10.0),
                        )
                    )
                    if not response.is_success:
                        body = await error_body(response, self.host)
                        raise_for(response, body, self.host, self._by_server())
                if not response.headers.get("content-type", "").startswith("text/event-stream"):
                    raise NotThisProtocol(self.host, why="an answer that is no stream")
            yield self._read_events(response, pace)

    async def _read_events(self, response: httpx.Response, pace: Pace) -> AsyncIterator[StreamEvent]:
        with _converted(self.host):
            async for name, data in events(decoded(response, self.host), self.host):
                happening = self._decoded(partial(decode_stream.event, name, data, self.host))
                if happening is not None:
                    yield happening
                else:
                    await pace()


def origin(server: str, stated_url: str) -> str:
    """Return the origin (http or https) of the streaming endpoint of ``server``; the token is sent nowhere else.

    Another host is accepted only if both use TLS. Any other URL is replaced by the server's own origin: GoToSocial states
    ``wss:`` even if it is reached without TLS.
    """
    try:
        there = urlsplit(stated_url)
        port = "" if there.port in {None, 443} else f":{there.port}"
    except ValueError:
        return server
    if not there.hostname or there.scheme not in {"wss", "https"} or not server.startswith("https://"):
        return server
    host = f"[{there.hostname}]" if ":" in there.hostname else there.hostname
    return f"https://{host}{port}"


async def events(chunks: AsyncIterator[bytes], server: str) -> AsyncIterator[tuple[str, bytes]]:
    """Yield name and data of each server-sent event; both are empty for a block without one, for example a comment.

    Raises:
        NotThisProtocol: an event is larger than ``LIMIT_BYTES``.
    """
    pending, name = bytearray(), ""
    data: list[bytes] = []
    data_bytes = 0
    async for chunk in chunks:
        pending += chunk
        lines: list[bytes] = []
        is_empty = True
        if b"\n" in chunk:
            *lines, rest = bytes(pending).split(b"\n")
            pending = bytearray(rest)
        for line in lines:
            field, _, value = line.rstrip(b"\r").partition(b":")
            if not field and not value:
                if data:
                    is_empty = False
                    yield name, b"\n".join(data)
                name, data, data_bytes = "", [], 0
            elif field == b"event":
                name = value.strip().decode("utf-8", "replace")
            elif field == b"data":
                data.append(value.removeprefix(b" "))
                # An empty data line counts too.
                data_bytes += len(line)
        if lines and is_empty and not data:
            yield "", b""
        if len(pending) + data_bytes > LIMIT_BYTES:
            raise NotThisProtocol(server, why="an event too large to be one")


@contextlib.contextmanager
def _converted(host: str) -> Iterator[None]:
    try:
        yield
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError) as error:
        raise from_exception(error, host) from error
