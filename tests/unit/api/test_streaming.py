"""Live updates over real sockets: both ways, what cannot be read, silence, and where the token may go."""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from kesong_desktop.api import streaming
from kesong_desktop.api.client import Client
from kesong_desktop.errors import (
    Gone,
    NotAuthorised,
    NotThisProtocol,
    Reason,
    Rejected,
    ServerFault,
    SlowDown,
    Unreachable,
)
from kesong_desktop.model.social.stream_event import (
    NotificationArrived,
    PostArrived,
    PostRemoved,
    PostUpdated,
)
from tests.fakes.servers.model import Model
from tests.fakes.servers.over_http import Served
from tests.fakes.streams import Streamer, event, plain_http, say
from tests.unit.api.world import status

TOKEN = "abc-DEF_123"
NOTICE = {
    "id": "5",
    "type": "favourite",
    "created_at": "2024-01-31T12:30:15.000Z",
    "account": status()["account"],
}
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


async def heard(
    server: str, told: str = "", *, token: str = TOKEN, silence_s: float = 20.0, **more: Any
) -> list[Any]:
    """All that comes until the server closes."""
    client = Client(server, token)
    try:
        async with client.live(told, silence_s=silence_s, **more) as stream_events:
            return [one async for one in stream_events]
    finally:
        await client.close()


def by_socket(*messages: Any, **more: Any) -> list[Any]:
    """What is made of these messages of a WebSocket."""
    return with_streamer(lambda streamer: heard(streamer.url, **more), talk=say(*messages))


def with_streamer(do: Callable[[Streamer], Awaitable[Any]], **settings: Any) -> Any:
    """What ``do`` comes to with a streamer that is set so."""

    async def run() -> Any:
        streamer = Streamer(TOKEN)
        for name, value in settings.items():
            setattr(streamer, name, value)
        async with streamer.open():
            return await do(streamer)

    return asyncio.run(run())


def by_events(body: bytes, *, then: Any = None, **more: Any) -> list[Any]:
    """What is made of these server-sent events; a WebSocket is not to be had."""

    def answer(head: str) -> bytes:
        if "Upgrade" in head:
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        assert head.startswith("GET /api/v1/streaming/user ")
        assert f"Authorization: Bearer {TOKEN}" in head
        return HEAD + body

    async def run() -> list[Any]:
        async with plain_http(answer, then) as url:
            return await heard(url, **more)

    return asyncio.run(run())


def kinds(stream_events: list[Any]) -> list[tuple[type, str]]:
    """What happened, and to which id."""
    ids = {
        PostArrived: "post.id",
        PostUpdated: "post.id",
        PostRemoved: "post_id",
        NotificationArrived: "notification.id",
    }
    found = []
    for one in stream_events:
        value = one
        for part in ids[type(one)].split("."):
            value = getattr(value, part)
        found.append((type(one), value))
    return found


ALL = [
    ("update", status(1)),
    ("status.update", status(1, edited_at="2024-02-01T12:00:00Z")),
    ("notification", NOTICE),
    ("delete", "1"),
]
TOLD = [(PostArrived, "1"), (PostUpdated, "1"), (NotificationArrived, "5"), (PostRemoved, "1")]


def sse(*told: tuple[str, Any]) -> bytes:
    """Events on the wire."""
    parts = (
        f"event: {name}\ndata: {one if isinstance(one, str) else json.dumps(one)}\n\n" for name, one in told
    )
    return "".join(parts).encode()


def test_events_over_a_websocket() -> None:
    """New posts, edits, notifications and deletions, in order."""
    assert kinds(by_socket(*(event(*one) for one in ALL))) == TOLD


def test_events_over_sse_where_no_websocket_is() -> None:
    """The same, with signs of life between."""
    assert kinds(by_events(b":)\n\n" + sse(*ALL[:2]) + b":thump\n\n" + sse(*ALL[2:]))) == TOLD


def test_sse_in_odd_pieces() -> None:
    """Carriage returns, data on several lines, a last event that was cut off."""
    text = json.dumps(status(1), indent=1).replace("\n", "\r\ndata: ")
    body = f"event:update\r\ndata:{text}\r\n\r\n".encode() + b"event: delete\ndata: 1"
    assert kinds(by_events(body)) == [(PostArrived, "1")]


@pytest.mark.parametrize(
    "bad",
    [
        "no json",
        "[]",
        "{}",
        b"\xff\xfe",
        event("update", "no json"),
        event("update", {"id": "3"}),
        event("update"),
        event("delete", ""),
        event("notification", {"id": "3"}),
        event("filters_changed"),
        event("what_comes_next_year", {"id": "3"}),
        '{"error": "No", "status": 400}',
        json.dumps({"event": "update", "payload": {"id": ["x"]}}),
    ],
)
def test_what_cannot_be_read_is_left_out(bad: Any) -> None:
    """One bad event costs nothing but itself."""
    assert kinds(by_socket(event("delete", "1"), bad, event("delete", "2"))) == [
        (PostRemoved, "1"),
        (PostRemoved, "2"),
    ]


def test_a_payload_that_is_no_text() -> None:
    """Some servers do not wrap it twice; ids may be numbers."""
    told = [{"event": "update", "payload": status(7)}, {"event": "delete", "payload": 7}]
    assert kinds(by_socket(*told)) == [(PostArrived, "7"), (PostRemoved, "7")]


def test_the_token_is_in_headers_alone() -> None:
    """Addresses are logged by servers and proxies on the way."""

    async def ask(streamer: Streamer) -> None:
        await heard(streamer.url)
        (request,) = streamer.asked
        assert request.path == "/api/v1/streaming?stream=user"
        assert request.headers["Authorization"] == f"Bearer {TOKEN}"
        assert request.headers["Sec-WebSocket-Protocol"] == TOKEN
        assert request.headers["User-Agent"].startswith("Kesong/")

    with_streamer(ask)


def test_a_token_that_is_no_word_is_no_subprotocol() -> None:
    """It goes into Authorization alone."""

    async def ask(streamer: Streamer) -> None:
        streamer.token = "a/b=="
        assert await heard(streamer.url, token="a/b==") == []
        assert "Sec-WebSocket-Protocol" not in streamer.asked[0].headers

    with_streamer(ask)


def test_nothing_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Not even where everything is."""
    with caplog.at_level(logging.DEBUG):
        by_socket(event("delete", "1"), "no json")
    ours = [one for one in caplog.records if one.name != "websockets.server"]
    assert ours
    assert not [one for one in ours if TOKEN in one.getMessage()]


def test_no_redirect_is_followed() -> None:
    """The token would go along."""

    async def ask(streamer: Streamer) -> None:
        other = Streamer()
        async with other.open():
            streamer.status, streamer.elsewhere = 302, other.url.replace("http", "ws")
            with pytest.raises(NotThisProtocol):
                await heard(streamer.url)
            assert other.asked == []
        assert len(streamer.asked) == 2, "the other way was tried"

    with_streamer(ask)


@pytest.mark.parametrize(
    ("number", "words", "error"),
    [
        (401, "", NotAuthorised),
        (400, '{"error": "Invalid Bearer token"}', NotAuthorised),
        (404, "<html>", Gone),
        (405, "Method Not Allowed", Rejected),
    ],
)
def test_a_refusal_is_what_it_means(number: int, words: str, error: type[Exception]) -> None:
    """Signed out is told apart from nothing to listen to; the latter is asked for both ways."""

    async def ask(streamer: Streamer) -> int:
        with pytest.raises(error):
            await heard(streamer.url)
        return len(streamer.asked)

    tried = with_streamer(ask, status=number, refusal=words)
    assert tried == (1 if error is NotAuthorised else 2)


@pytest.mark.parametrize("status_code", [429, 503])
def test_a_stream_that_is_to_wait_waits_as_long_as_is_told(status_code: int) -> None:
    """A date counts by the time of now, and the other way to listen is not tried before it."""
    asked: list[str] = []

    def busy(path: str) -> httpx.Response:
        asked.append(path.partition("?")[0])
        told = {"Retry-After": formatdate(time.time() + 120, usegmt=True)}
        return httpx.Response(status_code, headers=told)

    with Served(Model(), before=busy) as served, pytest.raises((SlowDown, ServerFault)) as caught:
        asyncio.run(heard(served.url))
    assert 100 < caught.value.wait_s <= 121
    assert asked == ["/api/v1/streaming"]


def test_no_server_at_the_address() -> None:
    """A port at which nobody listens."""
    with pytest.raises(Unreachable) as raised:
        asyncio.run(heard("http://127.0.0.1:1"))
    assert raised.value.reason is Reason.UNREACHABLE


def test_a_connection_that_breaks_is_reported() -> None:
    """Only a close in good order ends it quietly."""

    async def abort(connection: Any) -> None:
        await connection.send(json.dumps(event("delete", "1")))
        connection.transport.abort()

    with pytest.raises(Unreachable):
        with_streamer(lambda streamer: heard(streamer.url), talk=abort)


def test_a_server_that_falls_silent_is_gone() -> None:
    """It answers no ping, so that the stream ends although the socket stands."""
    pause = asyncio.Event()

    async def deaf(connection: Any) -> None:
        connection.transport.pause_reading()
        await pause.wait()

    async def ask(streamer: Streamer) -> None:
        with pytest.raises(Unreachable):
            await heard(streamer.url, silence_s=0.1)
        pause.set()

    with_streamer(ask, talk=deaf)


def test_keepalives_over_server_sent_events() -> None:
    """No sign of life either."""

    def answer(head: str) -> bytes:
        return (
            b"HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            if "Upgrade" in head
            else HEAD
        )

    async def run() -> None:
        over = asyncio.Event()
        async with plain_http(answer, lambda _: over.wait()) as url:
            with pytest.raises(Unreachable):
                await heard(url, silence_s=0.1)
            over.set()

    asyncio.run(run())


def test_what_is_left_out_waits_for_the_pace() -> None:
    """A flood of unreadable events, unknown ones or comments has to wait as one of posts does; a long event does not."""
    waits: list[int] = []

    async def pace() -> None:
        waits.append(1)

    def waited(read: Callable[..., list[Any]], *said: Any) -> int:
        waits.clear()
        read(*said, pace=pace)
        return len(waits)

    unreadable, unknown = event("update", "no json"), event("filters_changed", "")
    assert waited(by_socket, unreadable, unknown, "no json", *(event(*one) for one in ALL)) == 3
    assert waited(by_events, sse(("update", "no json"), ("filters_changed", "x"))) == 2
    assert waited(by_events, b":thump\n" * 1000) >= 1
    assert waited(by_events, b"\n" * 1000) >= 1
    assert waited(by_events, sse(*ALL)) == 0


def test_no_message_fills_the_memory() -> None:
    """One that is larger than any event breaks the stream off."""
    large = event("delete", "x" * streaming.LIMIT_BYTES)
    with pytest.raises(Unreachable):
        by_socket(large)
    with pytest.raises(NotThisProtocol):
        by_events(b"data: " + b"x" * (streaming.LIMIT_BYTES + 10))
    with pytest.raises(NotThisProtocol):
        by_events((b"data: " + b"x" * 1000 + b"\n") * (streaming.LIMIT_BYTES // 1000 + 1))


def test_a_page_is_no_stream() -> None:
    """200 and HTML is not believed."""

    async def run() -> None:
        page = (
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi"
        )
        async with plain_http(lambda _: page) as url:
            await heard(url)

    with pytest.raises(NotThisProtocol):
        asyncio.run(run())


@pytest.mark.parametrize(
    ("server", "told", "where"),
    [
        ("https://pixels.town", "", "https://pixels.town"),
        ("https://pixels.town", "wss://pixels.town", "https://pixels.town"),
        ("https://pixels.town", "wss://pixels.town:443/", "https://pixels.town"),
        ("https://pixels.town", "wss://streaming.pixels.town", "https://streaming.pixels.town"),
        ("https://pixels.town", "https://streaming.pixels.town:4000", "https://streaming.pixels.town:4000"),
        ("https://pixels.town", "wss://[2001:db8::1]:4000", "https://[2001:db8::1]:4000"),
        ("https://pixels.town", "wss://pixels.town@evil.example", "https://evil.example"),
        ("https://pixels.town", "ws://pixels.town", "https://pixels.town"),
        ("https://pixels.town", "ws://streaming.pixels.town", "https://pixels.town"),
        ("https://pixels.town", "wss://pixels.town:99999", "https://pixels.town"),
        ("https://pixels.town", "wss://[broken", "https://pixels.town"),
        ("https://pixels.town", "wss://", "https://pixels.town"),
        ("https://pixels.town:8443", "wss://pixels.town:8443", "https://pixels.town:8443"),
        ("http://127.0.0.1:8080", "wss://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.0.0.1:8080", "wss://localhost:8080", "http://127.0.0.1:8080"),
        ("http://127.0.0.1:8080", "wss://evil.example", "http://127.0.0.1:8080"),
        ("http://127.0.0.1:8080", "ws://127.0.0.1:9090", "http://127.0.0.1:8080"),
    ],
)
def test_where_the_token_may_go(server: str, told: str, where: str) -> None:
    """To another host only where a document that came over TLS names it, and over TLS; else nowhere but home."""
    assert streaming.origin(server, told) == where
