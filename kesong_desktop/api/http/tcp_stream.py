"""A line without encryption, to this computer itself: a bare socket on the loop, as a stream of httpcore's kind."""

import asyncio
import socket
from typing import Any

import httpcore


async def plain_line(host: str, port: int, *, timeout_s: float) -> httpcore.AsyncNetworkStream:
    """A connection.

    Raises:
        httpcore.ConnectError: the connection is refused.
        httpcore.ConnectTimeout: not in time.
    """
    try:
        async with asyncio.timeout(timeout_s):
            return _PlainLine(await _connected(host, port))
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(str(error)) from error
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error


class _PlainLine(httpcore.AsyncNetworkStream):
    """One connection. It holds no deadlines: who uses it does."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._loop = asyncio.get_running_loop()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - httpcore's
        """What there is, at most ``max_bytes``; empty at the end."""
        try:
            return await self._loop.sock_recv(self._line, max_bytes)
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002, ASYNC109 - httpcore's
        """Send; returns when the system has all of it. Others get a turn each time, however quick the reader is."""
        try:
            await self._loop.sock_sendall(self._line, buffer)
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error
        await asyncio.sleep(0)

    async def aclose(self) -> None:
        """Close the connection; nothing more can be sent."""
        self._line.close()

    def get_extra_info(self, info: str) -> Any:
        """``is_readable``: is there something to read, or the end?"""
        return _can_be_read(self._line) if info == "is_readable" else None


async def _connected(host: str, port: int) -> socket.socket:
    """A line to the first of the host's addresses that takes one."""
    loop, failed = asyncio.get_running_loop(), OSError("no address")
    for family, kind, proto, _, address in await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        line = socket.socket(family, kind, proto)
        try:
            line.setblocking(False)
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await loop.sock_connect(line, address)
        except OSError as error:
            line.close()
            failed = error
        except BaseException:
            line.close()
            raise
        else:
            return line
    raise failed


def _can_be_read(line: socket.socket) -> bool:
    try:
        line.recv(1, socket.MSG_PEEK)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
