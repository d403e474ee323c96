"""A stream whose closing is cancelled leaves no open connection behind."""

import asyncio
import base64
import contextlib
import hashlib
import re

from kesong_desktop.api.client import Client

PATIENCE_S = 30.0
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
"""RFC 6455, 1.3."""


def accepted(head: bytes) -> bytes:
    """The answer that opens the WebSocket which ``head`` asks for."""
    key = re.search(rb"Sec-WebSocket-Key: (\S+)", head, re.IGNORECASE)
    protocol = re.search(rb"Sec-WebSocket-Protocol: (\S+)", head, re.IGNORECASE)
    assert key
    proof = base64.b64encode(hashlib.sha1(key[1] + _GUID).digest())
    chosen = b"Sec-WebSocket-Protocol: " + protocol[1] + b"\r\n" if protocol else b""
    upgrade = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    return upgrade + chosen + b"Sec-WebSocket-Accept: " + proof + b"\r\n\r\n"


def test_cancelled_close_ends_the_connection():
    """The server never answers the close, and whoever closes is told to stop waiting for it."""

    async def run() -> None:
        opened, told, gone = asyncio.Event(), asyncio.Event(), asyncio.Event()

        async def ignore_the_close(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(accepted(await reader.readuntil(b"\r\n\r\n")))
            await reader.read(1)
            told.set()
            with contextlib.suppress(ConnectionError):
                await reader.read()
            gone.set()
            writer.close()

        async def listen(address: str) -> None:
            client = Client(address, "TOKEN")
            try:
                async with client.live():
                    opened.set()
                    await asyncio.Event().wait()
            finally:
                await client.close()

        async with await asyncio.start_server(ignore_the_close, "127.0.0.1", 0) as server:
            listening = asyncio.create_task(listen(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"))
            async with asyncio.timeout(PATIENCE_S):
                await opened.wait()
                listening.cancel()
                await told.wait()
                listening.cancel()
                await asyncio.wait([listening])
                await gone.wait()

    asyncio.run(run())
