"""A proxy on loopback in front of a real server, which breaks connections at chosen places.

Each request is read whole, the faults that are due for it are applied, and the answer goes back with ``Connection: close``, so
that a fault concerns one request alone.
"""

import asyncio
import contextlib
import re
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

DRIP_S = 0.02
Reader, Writer = asyncio.StreamReader, asyncio.StreamWriter


@dataclass(slots=True)
class Exchange:
    """One request on its way; ``fetch`` asks the real server, which then has carried the request out."""

    method: str
    path: str
    head: bytes
    body: bytes
    writer: Writer
    fetch: Callable[[bytes], Awaitable[bytes]]
    give: Callable[[bytes], Awaitable[None]]
    """Has the real server hear this and then the end of the line."""
    stall: Callable[[], Awaitable[None]]

    async def answer(self) -> bytes:
        """The real server's answer."""
        return await self.fetch(self.head + self.body)

    async def send(self, data: bytes) -> None:
        """Bytes to the client; on their way when it returns, so that a break after them does not take them back."""
        self.writer.transport.set_write_buffer_limits(0)
        self.writer.write(data)
        await self.writer.drain()

    def reset(self) -> None:
        """Break the connection off, as a line does: what was not yet delivered may be lost."""
        self.writer.transport.abort()


Fault = Callable[[Exchange], Awaitable[None]]


@dataclass(slots=True)
class Due:
    """``fault`` for the next ``times`` requests whose ``METHOD /path`` matches ``pattern`` whole."""

    pattern: str
    fault: Fault
    times: int = 1
    met: int = field(default=0, init=False)

    def takes(self, question: str) -> bool:
        """True, and counted, where this request is one of them."""
        if self.met >= self.times or not re.fullmatch(self.pattern, question):
            return False
        self.met += 1
        return True


class FaultProxy:
    """Listens on a free port of 127.0.0.1, on a thread of its own. ``with FaultProxy(url) as proxy: proxy.url``."""

    def __init__(self, upstream: str) -> None:
        parts = urlsplit(upstream)
        self._upstream = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault-proxy", daemon=True)
        self._due: list[Due] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self.seen: list[str] = []
        self.choose: Callable[[str], Fault | None] = lambda _: None
        """Asked for each request that no ``due`` takes."""

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._call(asyncio.start_server(self._accept, "127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        self._call(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def break_next(self, pattern: str, fault: Fault, *, times: int = 1) -> Due:
        """Have the next requests that match broken; the answer tells how many were."""
        due = Due(pattern, fault, times)
        self._due.append(due)
        return due

    def heal(self) -> None:
        """Every later request goes through."""
        self._due.clear()
        self.choose = lambda _: None

    def _call(self, work):
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=300)

    async def _stop(self) -> None:
        self._server.close()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _accept(self, reader: Reader, writer: Writer) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            with contextlib.suppress(Exception):
                writer.close()

    async def _serve(self, reader: Reader, writer: Writer) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        method, target, _ = head.split(b"\r\n", 1)[0].decode().split(" ")
        path = urlsplit(target).path
        length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
        body = await reader.readexactly(int(length[1])) if length else b""
        question = f"{method} {path}"
        self.seen.append(question)
        exchange = Exchange(
            method, path, _closing(head), body, writer, self._ask, self._give, lambda: _until_gone(reader)
        )
        fault = next((due.fault for due in self._due if due.takes(question)), None) or self.choose(question)
        await (fault or whole)(exchange)

    async def _ask(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(*self._upstream)
        try:
            writer.write(request)
            await writer.drain()
            return await reader.read(-1)
        finally:
            writer.close()

    async def _give(self, request: bytes) -> None:
        _, writer = await asyncio.open_connection(*self._upstream)
        writer.transport.set_write_buffer_limits(0)
        writer.write(request)
        await writer.drain()
        writer.close()
        await writer.wait_closed()


async def whole(exchange: Exchange) -> None:
    """No fault."""
    await exchange.send(await exchange.answer())


async def _until_gone(reader: Reader) -> None:
    """Say nothing until the client goes away."""
    while await reader.read(65536):
        pass


def _closing(head: bytes) -> bytes:
    kept = re.sub(rb"(?i)\r\nconnection:[^\r]*", b"", head)
    return kept[:-2] + b"Connection: close\r\n\r\n"
