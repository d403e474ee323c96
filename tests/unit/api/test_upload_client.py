"""The way of uploads, over real lines: encrypted, by a proxy, refused in the middle, kept for the next."""

import asyncio
import socket
import threading

import pytest
import trustme

from kesong_desktop.api.client import Client
from kesong_desktop.api.http import multipart_body
from kesong_desktop.api.http.transport import ANSWER_BYTES
from kesong_desktop.errors import NotThisProtocol, Reason, TooLarge, Unreachable
from tests.fakes.manual_loop import advance, turns
from tests.unit.api.test_connection import DEADLINE_S, over_the_line
from tests.unit.api.test_trust import Proxy, authority, listening
from tests.unit.api.world import TOKEN

__all__ = ["authority"]
_BODY = b'{"id": "5", "type": "image", "url": "https://pixels.town/m/5.jpg"}'
TAKEN = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
    len(_BODY),
    _BODY,
)


@pytest.fixture
def picture(tmp_path):
    """Of more than two blocks, no two alike."""
    path = tmp_path / "a.jpg"
    path.write_bytes(b"".join(number.to_bytes(4, "big") for number in range(200_000)))
    assert path.stat().st_size > 3 * multipart_body.BLOCK
    return path


def sent(client: Client, path, **more):
    return client.upload(path, mime="image/jpeg", alt="x", focus=(0, 0), **more)


async def taken(reader) -> tuple[bytes, bytes]:
    """The head of one request and its body."""
    head = await reader.readuntil(b"\r\n\r\n")
    size = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
    return head, await reader.readexactly(size)


def test_blocks_arrive_in_their_order(picture):
    """They share one piece of memory: none is overwritten before it has left."""
    bodies = []

    async def serve(reader, writer):
        await turns()  # the system's buffers are full by then
        bodies.append((await taken(reader))[1])
        writer.write(TAKEN)
        await writer.drain()

    assert over_the_line(serve, lambda client: sent(client, picture)).id == "5"
    assert picture.read_bytes() in bodies[0]


def test_connection_is_kept_for_the_next_file(picture):
    """One connection for two files; one that the server closed meanwhile is not tried."""
    lines = []

    async def serve(reader, writer):
        lines.append(0)
        while lines[-1] < 2:
            await taken(reader)
            lines[-1] += 1
            writer.write(TAKEN)
            await writer.drain()

    async def do(client):
        for _ in range(2):
            await sent(client, picture)
        while not client._uploads._kept._resting[0].stream.get_extra_info("is_readable"):  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0)
        await sent(client, picture)
        await sent(client, picture)

    over_the_line(serve, do)
    assert lines == [2, 2]


def test_server_that_says_close_is_believed(picture):
    """The next file has a line of its own."""
    lines = []

    async def serve(reader, writer):
        lines.append(await taken(reader))
        writer.write(TAKEN.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
        await writer.drain()
        await reader.read()

    async def do(client):
        await sent(client, picture)
        await sent(client, picture)

    over_the_line(serve, do)
    assert len(lines) == 2


def test_refusal_in_the_middle_is_heard(tmp_path):
    """The server says why, and takes no more: its words count, not that the line broke."""
    path = tmp_path / "clip.mp4"
    with path.open("wb") as file:
        file.truncate(64_000_000)

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()

    with pytest.raises(TooLarge):
        over_the_line(serve, lambda client: sent(client, path))


def test_answer_without_end_is_not_taken_in(picture):
    """As with every other question."""

    async def serve(reader, writer):
        await taken(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (2 * ANSWER_BYTES))
        writer.write(bytes(2 * ANSWER_BYTES))
        await writer.drain()

    with pytest.raises(NotThisProtocol, match="without an end"):
        over_the_line(serve, lambda client: sent(client, picture))


@pytest.mark.parametrize("words", [b"", b"HTTP/1.1 2", b"\x00\x01 nonsense\r\n\r\n", TAKEN[:-5]])
def test_connection_that_breaks_before_the_answer(picture, words):
    """It may have arrived."""

    async def serve(reader, writer):
        await taken(reader)
        writer.write(words)
        await writer.drain()

    with pytest.raises(Unreachable) as caught:
        over_the_line(serve, lambda client: sent(client, picture))
    assert caught.value.may_have_arrived


def test_upload_that_stands_still(tmp_path):
    """Given up when nothing has moved for the deadline."""
    path = tmp_path / "clip.mp4"
    with path.open("wb") as file:
        file.truncate(64_000_000)
    over = asyncio.Event()

    async def serve(reader, _):
        await reader.readuntil(b"\r\n\r\n")
        while not over.is_set():
            await advance(1.0)

    async def do(client):
        try:
            await sent(client, path)
        finally:
            over.set()

    with pytest.raises(Unreachable, match=Reason.TIMED_OUT):
        over_the_line(serve, do)


def test_no_instance_is_running(picture):
    """Not a byte left."""

    async def run():
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        client = Client(f"http://127.0.0.1:{port}", TOKEN)
        try:
            await sent(client, picture)
        finally:
            await client.close()

    with pytest.raises(Unreachable) as caught:
        asyncio.run(run())
    assert not caught.value.may_have_arrived


class Greedy(threading.Thread):
    """A server on a thread of its own that takes whatever comes at once: the quickest there can be."""

    def __init__(self, listener) -> None:
        super().__init__(daemon=True)
        self._listener = listener

    def run(self) -> None:
        line, _ = self._listener.accept()
        with line:
            head = b""
            while b"\r\n\r\n" not in head:
                head += line.recv(65_536)
            head, _, rest = head.partition(b"\r\n\r\n")
            size = next(
                int(one[15:]) for one in head.split(b"\r\n") if one.lower().startswith(b"content-length")
            )
            left = size - len(rest)
            while left:
                left -= len(line.recv(min(left, 1 << 20)))
            line.sendall(TAKEN)


def test_others_have_their_turn_at_each_block(tmp_path):
    """However quick the server is: else nobody could stop an upload to this computer itself."""
    path = tmp_path / "clip.mp4"
    with path.open("wb") as file:
        file.truncate(40 * multipart_body.BLOCK)

    async def run():
        turns, seen = 0, []

        async def other():
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        with socket.create_server(("127.0.0.1", 0)) as listener:
            server = Greedy(listener)
            server.start()
            client = Client(f"http://127.0.0.1:{listener.getsockname()[1]}", TOKEN)
            task = asyncio.create_task(other())
            await sent(client, path, progress=lambda _: seen.append(turns))
            task.cancel()
            await client.close()
            server.join()
        return seen

    seen = asyncio.run(run())
    assert len(seen) == 40
    assert len(set(seen)) == 40


def over_tls(certificate: trustme.LeafCert, picture, heard: list[bytes]):
    async def serve(reader, writer):
        head, body = await taken(reader)
        heard.extend((head, body))
        writer.write(TAKEN)
        await writer.drain()

    async def run():
        async with listening(serve, certificate) as port:
            client = Client(f"https://localhost:{port}", TOKEN, deadline_s=DEADLINE_S)
            try:
                return await sent(client, picture)
            finally:
                await client.close()

    return asyncio.run(run())


def test_upload_to_a_server_that_is_trusted(authority, picture):
    """Encrypted, whole, with the token."""
    heard = []
    assert over_tls(authority.issue_cert("localhost"), picture, heard).id == "5"
    assert TOKEN.encode() in heard[0]
    assert picture.read_bytes() in heard[1]


@pytest.mark.parametrize("wrong", ["stranger", "another"])
def test_upload_to_a_server_that_is_not_trusted(authority, picture, wrong):
    """Not a byte of it leaves."""
    certificate = {
        "stranger": lambda: trustme.CA().issue_cert("localhost"),
        "another": lambda: authority.issue_cert("elsewhere.example"),
    }[wrong]()
    heard = []
    with pytest.raises(Unreachable, match="certificate_") as caught:
        over_tls(certificate, picture, heard)
    assert not caught.value.may_have_arrived
    assert heard == []


def test_upload_by_a_proxy(authority, picture, monkeypatch):
    """It goes where the system says, not around."""
    heard = []

    async def serve(reader, writer):
        heard.append(await taken(reader))
        writer.write(TAKEN)
        await writer.drain()

    async def run():
        async with listening(serve, authority.issue_cert("pixels.town")) as port:
            proxy = Proxy(None, port)
            async with listening(proxy.serve) as proxy_port:
                monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy_port}")
                client = Client("https://pixels.town", TOKEN, deadline_s=DEADLINE_S)
                try:
                    await sent(client, picture)
                finally:
                    await client.close()
                return proxy.asked

    (asked,) = asyncio.run(run())
    assert asked.startswith(b"CONNECT pixels.town:443 ")
    assert picture.read_bytes() in heard[0][1]
