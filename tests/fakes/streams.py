"""A server that streams, on a free port of this machine: a WebSocket, server-sent events, or neither."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from http import HTTPStatus
from typing import Any

from websockets.asyncio.server import Request, Response, ServerConnection, serve
from websockets.datastructures import Headers

Talk = Callable[[ServerConnection], Awaitable[None]]
Lines = Callable[[asyncio.StreamWriter], Awaitable[None]]


class Streamer:
    """Says ``talk`` to whoever opens a WebSocket and knows the token; refuses with ``status`` where that is set."""

    def __init__(self, token: str = "") -> None:
        self.url = ""
        self.token = token
        self.status = 0
        self.refusal = ""
        self.elsewhere = ""
        self.asked: list[Request] = []
        self.talk: Talk = say()

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator["Streamer"]:
        """Listen until the end."""

        async def handle(connection: ServerConnection) -> None:
            await self.talk(connection)

        async with serve(
            handle, "127.0.0.1", 0, process_request=self._admit, ping_interval=None, close_timeout=0.2
        ) as server:
            self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            yield self

    def _admit(self, _: ServerConnection, request: Request) -> Response | None:
        self.asked.append(request)
        status = self.status
        if not status and self.token and request.headers.get("Authorization") != f"Bearer {self.token}":
            status = 401
        if not status:
            return None
        more = Headers(Location=self.elsewhere) if self.elsewhere else Headers()
        return Response(status, HTTPStatus(status).phrase, more, self.refusal.encode())


def say(*messages: Any, then: Callable[[], Awaitable[object]] | None = None) -> Talk:
    """Say these (text as it is, else as an event), then close, or first do ``then``."""

    async def talk(connection: ServerConnection) -> None:
        for one in messages:
            await connection.send(one if isinstance(one, str | bytes) else json.dumps(one))
        if then is not None:
            await then()

    return talk


def event(name: str, payload: Any = None) -> dict[str, Any]:
    """An event as Mastodon wraps it."""
    text = payload if isinstance(payload, str) else json.dumps(payload)
    return {"stream": ["user"], "event": name, "payload": text}


@contextlib.asynccontextmanager
async def plain_http(answer: Callable[[str], bytes], then: Lines | None = None) -> AsyncIterator[str]:
    """A server that answers each request line with bytes, goes on with ``then`` if that is given, and closes."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        writer.write(answer(head.decode()))
        await writer.drain()
        if then is not None:
            await then(writer)
        writer.close()

    async with await asyncio.start_server(handle, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
