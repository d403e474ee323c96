"""Connections that hold a place: half-sent heads, slow bodies, too many at once. Time passes only when told to."""

import contextlib
import socket
from collections.abc import Iterator

import httpx
import pytest

from kesong_desktop.homeserver.connection_watch import ConnectionLimits, ConnectionWatch
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner
from tests.unit.homeserver.world import World

WAIT_S = 30
LIMITS = ConnectionLimits(per_address=20, in_all=30)
HALF = b"GET /health HTTP/1.1\r\nHost: localhost\r\nX-Part: "


class Seconds:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Server:
    """A running server, and sockets to it that are closed in the end."""

    def __init__(
        self, url: str, watch: ConnectionWatch, seconds: Seconds, stack: contextlib.ExitStack
    ) -> None:
        self.url = url
        self.watch = watch
        self.seconds = seconds
        self._stack = stack
        parts = httpx.URL(url)
        self._to = (parts.host, parts.port or 0)

    def line(self, data: bytes = b"", *, source: str = "127.0.0.1") -> socket.socket:
        """A new socket from this address, on which ``data`` was sent."""
        line = socket.create_connection(self._to, timeout=WAIT_S, source_address=(source, 0))
        self._stack.callback(line.close)
        line.sendall(data)
        return line

    def is_healthy(self) -> bool:
        """Whether a request on a new connection is answered."""
        return httpx.get(f"{self.url}/health", timeout=WAIT_S).status_code == 200


@pytest.fixture
def server(home: HomeService) -> Iterator[Server]:
    """A server of 30 connections, 20 of them from one address."""
    seconds = Seconds()
    watch = ConnectionWatch(LIMITS, seconds)
    with (
        HomeRunner(home, watch=watch, watch_every_s=0.005) as runner,
        contextlib.ExitStack() as stack,
    ):
        yield Server(runner.url, watch, seconds, stack)


def rest_of(line: socket.socket) -> bytes:
    """All that comes until the other side closes the line."""
    got = b""
    with contextlib.suppress(ConnectionError):
        while part := line.recv(65536):
            got += part
    return got


def whole_answer(line: socket.socket) -> bytes:
    """One answer with a Content-Length, with its body."""
    got = b""
    while b"\r\n\r\n" not in got:
        got += line.recv(1)
    size = int(got.lower().partition(b"content-length: ")[2].split()[0])
    while not got.partition(b"\r\n\r\n")[2][size - 1 :]:
        got += line.recv(1)
    return got


def is_open(line: socket.socket) -> bool:
    """Whether the other side has neither sent nor closed."""
    line.setblocking(False)
    try:
        line.recv(1, socket.MSG_PEEK)
    except BlockingIOError:
        return True
    except ConnectionError:
        return False
    finally:
        line.settimeout(WAIT_S)
    return False


@pytest.mark.parametrize("sent", [b"", b"G", HALF], ids=["nothing", "a letter", "half a head"])
def test_half_a_head_is_closed(server: Server, sent: bytes) -> None:
    """After ten seconds, however much of the head is there; not before."""
    line = server.line(sent)
    assert server.is_healthy()
    server.seconds.now += LIMITS.head_s
    assert server.is_healthy()
    assert is_open(line)
    server.seconds.now += 0.1
    assert rest_of(line) == b""


def test_a_head_in_drips_is_closed(server: Server) -> None:
    """The time counts from its first byte, not from its last."""
    line = server.line(HALF)
    assert server.is_healthy()
    for _ in range(5):
        server.seconds.now += LIMITS.head_s / 5 - 0.01
        line.sendall(b"x")
        assert server.is_healthy()
    server.seconds.now += 0.1
    assert rest_of(line) == b""


def test_the_second_head_has_its_own_time(server: Server) -> None:
    """On a kept connection it counts from the second head's first byte."""
    line = server.line(HALF + b"x\r\n\r\n")
    assert b" 200 " in whole_answer(line)
    server.seconds.now += 3 * LIMITS.head_s
    line.sendall(HALF)
    assert server.is_healthy()
    assert is_open(line)
    server.seconds.now += LIMITS.head_s + 0.1
    assert rest_of(line) == b""


def test_a_body_in_drips_is_closed(server: Server, world: World) -> None:
    """A body may take 30 seconds more than it would at 16 KiB a second; the time it gets grows with what arrives."""
    head = (
        f"POST /api/v2/media HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {world.person('alice').token}\r\n"
        "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n--b\r\n"
    ).encode()
    line = server.line(head)
    assert server.is_healthy()
    server.seconds.now += LIMITS.body_s
    assert server.is_healthy()
    assert is_open(line)
    server.seconds.now += 1
    assert rest_of(line) == b""


def test_many_from_one_address_give_way(server: Server) -> None:
    """200 half-sent heads, and each request of somebody else at the same address is answered at once."""
    with httpx.Client(timeout=WAIT_S) as kept:
        slow = []
        for number in range(200):
            slow.append(server.line(HALF))
            if number % 10 == 0:
                assert kept.get(f"{server.url}/health").status_code == 200
        assert server.is_healthy()
    # The oldest gave way to the newest, without that any time had passed.
    assert server.watch.count <= LIMITS.per_address
    assert not is_open(slow[0])
    assert is_open(slow[-1])


def test_many_addresses_give_way(server: Server) -> None:
    """The same for half-sent heads from many addresses."""
    slow = [server.line(HALF, source=f"127.0.1.{number + 1}") for number in range(200)]
    for _ in range(20):
        assert server.is_healthy()
    assert server.watch.count <= LIMITS.in_all
    assert sum(is_open(line) for line in slow) < LIMITS.in_all


def test_the_busy_are_not_closed(server: Server, world: World) -> None:
    """Where all of an address are busy, one more is refused with 503 and told when to come again."""
    token = world.person("alice").token
    body = (
        f"POST /api/v2/media HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n"
        "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n"
    ).encode()
    busy = [server.line(body) for _ in range(LIMITS.per_address)]
    for line in busy:
        assert b"100 Continue" in line.recv(65536)
    answer = rest_of(server.line())
    assert b"HTTP/1.1 503" in answer
    assert b"Retry-After: 5" in answer
    assert b'{"error": ' in answer
    assert all(is_open(line) for line in busy)
    # Those at other addresses are served all the same.
    other = server.line(HALF + b"x\r\n\r\n", source="127.0.0.9")
    assert b" 200 " in other.recv(65536)


def test_no_http_is_refused_as_json(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    """400, an error in JSON, and no warning in the log."""
    answer = rest_of(server.line(b"\x16\x03\x01\x02\r\n\r\n"))
    assert answer.startswith(b"HTTP/1.1 400 Bad Request")
    assert answer.endswith(b'{"error": "This is not a valid HTTP request"}')
    assert [record for record in caplog.records if record.levelname != "INFO"] == []
