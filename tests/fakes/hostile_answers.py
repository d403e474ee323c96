"""Answers that are made to exhaust a client, as bytes on the wire, and a server that gives them."""

import gzip
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from typing import Self
from urllib.parse import unquote

Blocks = Callable[[], Iterator[bytes]]
_MIB = 1024 * 1024


def _answer(body: bytes, *headers: str, length: int | None = None, status: str = "200 OK") -> bytes:
    told = len(body) if length is None else length
    lines = [
        f"HTTP/1.1 {status}",
        "Content-Type: application/json",
        f"Content-Length: {told}",
        "Connection: close",
        *headers,
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def _of(body: bytes, *headers: str, length: int | None = None, status: str = "200 OK") -> Blocks:
    return lambda: iter([_answer(body, *headers, length=length, status=status)])


def _endless(head: str, block: bytes, times: int = 4096) -> Blocks:
    def blocks() -> Iterator[bytes]:
        yield head.encode()
        for _ in range(times):
            yield block

    return blocks


def _bomb(mebibytes: int, content: bytes = b"\0") -> bytes:
    """``mebibytes`` of one byte in a thousandth of it."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    block = content * _MIB
    return b"".join(packer.compress(block) for _ in range(mebibytes)) + packer.flush()


def answers() -> dict[str, Blocks]:
    """Each hostile answer by what is wrong with it."""
    once = _bomb(768)
    twice = gzip.compress(once, 9)
    zlib_bomb = zlib.compress(b"\0" * (256 * _MIB), 9)
    bare = zlib_bomb[2:-4]
    chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n"
    stream = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/event-stream\r\n\r\n"
    coding = "Content-Encoding: "
    many = 15 * _MIB
    tiny_chunks = b"1\r\nx\r\n" * 10_000
    return {
        "gzip": _of(once, coding + "gzip"),
        "x-gzip": _of(once, coding + "X-GZip"),
        "gzip twice": _of(twice, coding + "gzip, gzip"),
        "gzip in two headers": _of(twice, coding + "gzip", coding + "gzip"),
        "gzip three times": _of(gzip.compress(twice, 9), coding + "gzip, gzip, gzip"),
        "gzip and identity": _of(once, coding + "identity, gzip, identity"),
        "gzip of gzip": _of(twice, coding + "gzip"),
        "deflate": _of(zlib_bomb, coding + "deflate"),
        "deflate without its head": _of(bare, coding + "deflate"),
        "deflate twice": _of(zlib.compress(zlib_bomb, 9), coding + "deflate, deflate"),
        "br": _of(b"\x5b\xff\xff\xff\x03" * 1000, coding + "br"),
        "br and gzip": _of(twice, coding + "br, gzip"),
        "zstd": _of(b"\x28\xb5\x2f\xfd\xa4" + b"\xff" * 4000, coding + "zstd"),
        "unknown": _of(once, coding + "lzma"),
        "not what it says": _of(b"plain text", coding + "gzip"),
        "a thousand codings": _of(twice, coding + ", ".join(["gzip"] * 1000)),
        "length too long": _of(b"[]", length=1 << 50),
        "length too short": _of(b"[" * many, length=2),
        "no end": _endless("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", b" " * _MIB),
        "no end, in chunks": _endless(chunked, b"100000\r\n" + b" " * _MIB + b"\r\n"),
        "tiny chunks": _endless(chunked, tiny_chunks),
        "one huge chunk": _endless(chunked + "FFFFFFFFFFFF\r\n", b" " * _MIB),
        "a head without an end": _endless("HTTP/1.1 200 OK\r\n", b"X-A: " + b"a" * 1000 + b"\r\n"),
        "one long line": _endless("HTTP/1.1 200 OK\r\nX-A: ", b"a" * _MIB, 64),
        "many numbers": _of(b"[" + b"0," * (many // 2) + b"0]"),
        "many objects": _of(b"[" + b"{}," * (many // 3) + b"{}]"),
        "many lists": _of(b"[" + b"[]," * (many // 3) + b"[]]"),
        "many fields": _of(b'{"a":{' + b",".join(b'"%d":0' % one for one in range(1_200_000)) + b"}}"),
        "deep": _of(b"[" * many),
        "deep objects": _of(b'{"a":' * (many // 5)),
        "one long text": _of(b'[{"id":"1","content":"' + b"\xf0\x9f\x98\x80" + b"a" * (many - 100) + b'"}]'),
        "stream without a line": _endless(stream, b"100000\r\n" + b"x" * _MIB + b"\r\n"),
        "stream of empty data": _endless(stream, b"5000\r\n" + b"data:\n" * 3413 + b"a\n" + b"\r\n"),
        "stream of tiny chunks": _endless(stream, tiny_chunks),
        "refusal, gzip": _of(once, coding + "gzip", status="422 Refused"),
        "refusal, gzip twice": _of(twice, coding + "gzip, gzip", status="422 Refused"),
        "fault, gzip twice": _of(twice, coding + "gzip, gzip", status="500 Fault"),
        "fault without an end": _endless("HTTP/1.1 503 Busy\r\nConnection: close\r\n\r\n", b" " * _MIB),
        "identity, too long": _of(b"[]", coding + "identity", length=1 << 62),
        "identity, too short": _of(b"[" * many, coding + "identity", length=2),
        "behind the last chunk": _endless(chunked + "2\r\n[]\r\n0\r\n\r\n", b"x" * _MIB),
        "trailers without an end": _endless(chunked + "2\r\n[]\r\n0\r\n", b"X-A: " + b"a" * 1000 + b"\r\n"),
        "a chunk's extension without an end": _endless(chunked + "2;a=", b"a" * _MIB),
        "early answers without an end": _endless("", b"HTTP/1.1 103 Early\r\nLink: <a>\r\n\r\n" * 1000),
        "packed stream": lambda: iter(
            [
                b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip, gzip\r\n"
                b"Connection: close\r\n\r\n" + twice
            ]
        ),
    }


class HostileServer:
    """Gives every request the answer that ``GET /use/NAME`` has chosen."""

    def __init__(self, found: dict[str, Blocks]) -> None:
        self._answers = found
        self._current: Blocks = lambda: iter(())
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._is_ending = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="hostile-server")

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_ending.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _listen(self) -> None:
        while not self._is_ending.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(
                target=self._serve, args=(connection,), name="hostile-answer", daemon=True
            ).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                path = connection.recv(65_536).decode("latin-1").split(" ", 2)[1]
                if path.startswith("/use/"):
                    self._current = self._answers[unquote(path.removeprefix("/use/"))]
                    connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
                    return
                for block in self._current():
                    if self._is_ending.is_set():
                        return
                    connection.sendall(block)
                connection.shutdown(socket.SHUT_WR)
                while connection.recv(65_536):
                    pass
            except OSError:
                return
