"""TCP connections without encryption: a socket of the event loop with the interface of httpcore's streams."""

import asyncio
import socket
from typing import Any

import httpcore


async def connect_tcp(host: str, port: int, *, timeout_s: float) -> httpcore.AsyncNetworkStream:
    """Open a connection to ``host``.

    Raises:
        httpcore.ConnectError: the connection is refused.
        httpcore.ConnectTimeout: not in time.
    """
    try:
        async with asyncio.timeout(timeout_s):
            return _TcpStream(await _connected(host, port))
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(str(error)) from error
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error


class _TcpStream(httpcore.AsyncNetworkStream):
    """One connection, without timeouts of its own: its users hold them."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._loop = asyncio.get_running_loop()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - httpcore's
        """Return what has arrived, at most ``max_bytes``, once there is something; empty at the end."""
        try:
            return await self._loop.sock_recv(self._socket, max_bytes)
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002, ASYNC109 - httpcore's
        """Send; return when the system has all of it. Other tasks run once each time, however quickly the server reads."""
        try:
            await self._loop.sock_sendall(self._socket, buffer)
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error
        await asyncio.sleep(0)

    async def aclose(self) -> None:
        """Close the connection; nothing more can be sent."""
        self._socket.close()

    def get_extra_info(self, info: str) -> Any:
        """Return for ``is_readable`` whether data or the end has arrived; None for anything else."""
        return _can_be_read(self._socket) if info == "is_readable" else None


async def _connected(host: str, port: int) -> socket.socket:
    """Return a socket connected to the first of the host's addresses that accepts."""
    loop, failed = asyncio.get_running_loop(), OSError("no address")
    for family, kind, proto, _, address in await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        made = socket.socket(family, kind, proto)
        try:
            made.setblocking(False)
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await loop.sock_connect(made, address)
        except OSError as error:
            made.close()
            failed = error
        except BaseException:
            made.close()
            raise
        else:
            return made
    raise failed


def _can_be_read(connection: socket.socket) -> bool:
    try:
        connection.recv(1, socket.MSG_PEEK)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
