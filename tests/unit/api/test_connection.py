"""A real line to a server that misbehaves: broken exchanges, deadlines, redirects, proxies, and where the token goes.

Time stands still but where a test lets it pass, so that no machine is too slow for them.
"""

import asyncio
import gzip
import io
import json
import ssl
from collections.abc import Awaitable, Callable

import httpx
import pytest

from kesong_desktop.api.client import Client
from kesong_desktop.api.http.transport import ANSWER_BYTES, make_http
from kesong_desktop.errors import Gone, NotThisProtocol, Reason, SlowDown, Unreachable
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import HOME
from tests.fakes import manual_loop
from tests.fakes.manual_loop import advance, now_s, until
from tests.unit.api.world import NOW, SERVER, TOKEN, Script, ask, status

DEADLINE_S = 60.0
BLOCK = bytes(262_144)
"""Of a download: as much is handed on at once."""
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def over_the_line(serve: Serve, do, *, deadline_s: float = DEADLINE_S):
    """What ``do`` comes to with a server of flesh and blood on this computer."""

    async def run():
        served = []

        async def answer(reader, writer):
            served.append(asyncio.current_task())
            try:
                await serve(reader, writer)
            except OSError:
                pass
            finally:
                writer.close()

        async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            client = Client(f"http://127.0.0.1:{port}", TOKEN, deadline_s=deadline_s)
            try:
                return await do(client)
            finally:
                await client.close()
                await asyncio.gather(*served)

    return manual_loop.run(run())


async def post(client: Client):
    return await client.create_status(text="x", media_ids=[], visibility=Visibility.PUBLIC, key="K")


def test_refused_connection_cannot_have_arrived():
    """Nobody listens: no byte left."""

    async def run():
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        client = Client(f"http://127.0.0.1:{port}", TOKEN)
        try:
            await post(client)
        finally:
            await client.close()

    with pytest.raises(Unreachable) as caught:
        asyncio.run(run())
    assert not caught.value.may_have_arrived


@pytest.mark.parametrize(
    "words",
    [
        b"",
        b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"id"',
        b"HTTP/1.1 2",
        b"\x00\x01 nonsense\r\n\r\n",
    ],
)
def test_connection_that_breaks_after_sending(words):
    """The server may have done it: that must not be forgotten."""
    seen = []

    async def serve(reader, writer):
        seen.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(words)
        await writer.drain()

    with pytest.raises(Unreachable) as caught:
        over_the_line(serve, post)
    assert caught.value.may_have_arrived
    assert seen[0].startswith(b"POST /api/v1/statuses ")


def test_server_that_never_answers():
    """The deadline is for the whole call, and the post may have arrived."""

    async def serve(reader, writer):
        await reader.read(100_000)
        await advance(DEADLINE_S)
        await reader.read()

    with pytest.raises(Unreachable, match=Reason.TIMED_OUT) as caught:
        over_the_line(serve, post)
    assert caught.value.may_have_arrived


def test_server_that_drips():
    """A byte now and then does not hold the call for ever."""

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        for _ in range(1000):
            writer.write(b" ")
            await writer.drain()
            await advance(1.0)

    with pytest.raises(Unreachable, match=Reason.TIMED_OUT):
        over_the_line(serve, post)


def test_redirect_is_not_followed_over_the_connection():
    """Neither by the client underneath."""
    seen = []

    async def serve(reader, writer):
        seen.append((await reader.readuntil(b"\r\n\r\n")).split(b" ")[1])
        writer.write(b"HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()

    with pytest.raises(NotThisProtocol, match="307"):
        over_the_line(serve, lambda client: client.status("1"))
    assert seen == [b"/api/v1/statuses/1"]


def test_deleted_status_over_the_connection():
    """A whole exchange with the real transport: our name is told, the answer is read."""
    seen = []

    async def serve(reader, writer):
        seen.append(await reader.readuntil(b"\r\n\r\n"))
        body = b'{"error": "Record not found"}'
        writer.write(
            b"HTTP/1.1 404 Not Found\r\nContent-Length: %d\r\nContent-Type: application/json\r\n\r\n"
            % len(body)
            + body
        )
        await writer.drain()

    with pytest.raises(Gone) as caught:
        over_the_line(serve, lambda client: client.status("1"))
    assert caught.value.said == "Record not found"
    assert b"User-Agent: Kesong/" in seen[0] or b"user-agent: Kesong/" in seen[0]


@pytest.mark.parametrize(
    ("server", "trusted"), [("http://127.0.0.1:8000", False), ("https://pixels.town", True)]
)
def test_proxy_of_the_environment(server, trusted, monkeypatch):
    """A proxy is used for the network, never for this computer itself."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    http = make_http(server)
    assert http.trust_env is trusted
    assert not http.follow_redirects
    asyncio.run(http.aclose())


def test_upload_that_breaks_off(tmp_path):
    """The line goes down in the middle of a file: told as such, and the file is closed."""
    path = tmp_path / "a.jpg"
    path.write_bytes(bytes(8_000_000))

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.transport.abort()

    with pytest.raises(Unreachable) as caught:
        over_the_line(serve, lambda client: client.upload(path, mime="image/jpeg", alt="x", focus=(0, 0)))
    assert caught.value.may_have_arrived


@pytest.mark.parametrize("proxy", ["socks9://127.0.0.1:1", "nonsense://x", "socks5://127.0.0.1:1"])
def test_proxy_that_cannot_be_used(proxy, monkeypatch):
    """It is told, and not gone around: somebody wants the proxy."""
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(Unreachable, match=Reason.PROXY_UNUSABLE):
        asyncio.run(make_http("https://pixels.town").aclose())


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (httpx.ProxyError("407 Proxy Authentication Required"), Reason.PROXY_NEEDS_PASSWORD),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"), Reason.CERTIFICATE_UNTRUSTED),
        (httpx.ConnectError("[Errno -2] Name or service not known"), Reason.NAME_UNKNOWN),
        (httpx.ConnectTimeout(""), Reason.TIMED_OUT),
    ],
)
def test_reasons_of_no_connection(error, why):
    """Each in words that a person can act on, and none of them may have arrived."""

    def refuse(request):
        raise error

    with pytest.raises(Unreachable) as caught:
        ask(refuse, post)
    assert caught.value.reason is why
    assert not caught.value.may_have_arrived


def test_certificates_are_checked_against_the_systems_store():
    """An unknown certificate is not taken, and a host must be the one that was meant."""
    http = make_http("https://pixels.town")
    context = http._transport._pool._ssl_context
    asyncio.run(http.aclose())
    assert type(context).__module__.startswith("truststore")
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_token_goes_to_its_own_origin_alone():
    """Neither an answer's links, nor nodeinfo, nor a redirect sends it elsewhere; ids cannot leave the path."""
    page = httpx.Response(
        200, json=[], headers={"Link": '<https://evil.example/api/v1/timelines/home?max_id=5>; rel="next"'}
    )
    script = Script(
        httpx.Response(200, json={"version": "1"}),
        httpx.Response(200, json={"links": [{"href": "https://evil.example/nodeinfo/2.0"}]}),
        httpx.Response(302, headers={"Location": "https://evil.example/"}),
        *(httpx.Response(404) for _ in range(2)),
        page,
        httpx.Response(307, headers={"Location": "https://evil.example/"}),
    )

    async def do(client):
        await client.capability()
        await client.own_statuses("@evil.example/../x", cursor="max_id=5&cursor=https://evil.example")
        with pytest.raises(NotThisProtocol, match="307"):
            await client.status("//evil.example")

    ask(script, do)
    assert {one.url.host for one in script.requests} == {"pixels.town"}
    assert all(one.headers["accept"] for one in script.requests)


def test_an_answer_that_unfolds_without_end_is_not_taken_in():
    """A few packed bytes that become gigabytes: refused before they fill the memory."""
    packed = gzip.compress(b'{"id": "' + bytes(ANSWER_BYTES) + b'"}')

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n"
        writer.write(head.encode() + packed)
        await writer.drain()

    with pytest.raises(NotThisProtocol, match="without an end"):
        over_the_line(serve, post)


def test_a_packed_answer_is_unpacked():
    """As the server was allowed to send it."""
    packed = gzip.compress(json.dumps(status(5)).encode())

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n"
        writer.write(head.encode() + packed)
        await writer.drain()

    assert over_the_line(serve, post).id == "5"


class Download:
    """A file on its way; ``took_s`` is known at its end."""

    def __init__(self):
        self.target = io.BytesIO()
        self.took_s = 0.0
        self.is_over = False

    @property
    def content(self):
        """What has come."""
        return self.target.getvalue()

    def run(self, serve):
        """Download it from a server of flesh and blood."""

        async def do(client):
            began_s = now_s()
            try:
                await client.download(f"{client.server}/m/1.jpg", self.target, limit_bytes=10_000_000)
            finally:
                self.took_s, self.is_over = now_s() - began_s, True

        over_the_line(serve, do)

    async def send(self, writer, block):
        """Send a block, and wait until it is there or the whole is given up."""
        before = len(self.content)
        writer.write(block)
        await writer.drain()
        await until(lambda: self.is_over or len(self.content) == before + len(block))


def test_download_that_stands_still():
    """Broken off long before the whole of it would be given up."""
    download = Download()

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        await download.send(writer, BLOCK)
        while not download.is_over:
            await advance(1.0)

    with pytest.raises(Unreachable, match=Reason.TIMED_OUT):
        download.run(serve)
    assert download.content == BLOCK
    assert download.took_s < DEADLINE_S


def test_download_that_is_slow_and_comes():
    """As long as something comes it may take longer than a call."""
    download = Download()

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {9 * len(BLOCK)}\r\n\r\n".encode())
        for _ in range(8):
            await download.send(writer, BLOCK)
            await advance(DEADLINE_S / 4)
        await download.send(writer, BLOCK)

    download.run(serve)
    assert download.content == 9 * BLOCK
    assert download.took_s > DEADLINE_S


def test_download_that_drips_for_ever():
    """It has an end as a whole."""
    download = Download()

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n")
        while not download.is_over:
            await download.send(writer, BLOCK)
            await advance(DEADLINE_S / 4)

    with pytest.raises(Unreachable, match=Reason.TIMED_OUT):
        download.run(serve)
    assert download.took_s == pytest.approx(5 * DEADLINE_S, rel=0.1)


def test_nothing_is_asked_before_the_told_time():
    """After a 429 no request leaves before its time, whatever asks: answers of before stand for the server's word."""
    now = [NOW]
    asked: list[str] = []

    def answer(request):
        asked.append(request.url.path)
        return (
            httpx.Response(429, headers={"Retry-After": "120"})
            if len(asked) == 1
            else httpx.Response(200, json=[])
        )

    async def run():
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            client = Client(SERVER, TOKEN, http=http, clock=lambda: now[0])
            for ask_again in (
                lambda: client.timeline(HOME),
                client.notifications,
                lambda: client.timeline(HOME),
            ):
                with pytest.raises(SlowDown) as caught:
                    await ask_again()
            assert 0 < caught.value.wait_s <= 120
            with pytest.raises(SlowDown):
                async with client.live():
                    pass
            now[0] += 119
            with pytest.raises(SlowDown):
                await client.capability()
            assert asked == ["/api/v1/timelines/home"]
            now[0] += 1.5
            await client.timeline(HOME)
            assert len(asked) == 2

    asyncio.run(run())
