"""Open connections for live updates: delivery of events, keep-alive messages, and closing.

A connection holds no thread. It waits on the event loop; a worker thread loads the entities of each event.
"""

import contextlib
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection
from starlette.types import Send
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from kesong_desktop.errors import KesongError
from kesong_desktop.homeserver.entity import notifications, statuses
from kesong_desktop.homeserver.events import ServiceEvent
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.oauth import scopes
from kesong_desktop.homeserver.problems import ApiProblem
from kesong_desktop.homeserver.storage.notification_records import NotificationRecord
from kesong_desktop.homeserver.storage.oauth_records import GrantRecord
from kesong_desktop.homeserver.storage.records import ConversationRecord, PostRecord
from kesong_desktop.homeserver.streaming.hub import Listener
from kesong_desktop.homeserver.streaming.streams import NOTIFICATIONS, SCOPES, Stream, StreamMessage
from kesong_desktop.homeserver.web.call import base_of, grant_of

log = logging.getLogger(__name__)

CUT = "cut"
"""Key in a scope's ``state``: the server's function that closes the connection of a peer address."""
_KEEPALIVE_S = 15.0
_CLOSE_TIMEOUT_S = 1.0


class StreamConnection(Protocol):
    """Delivers events to one client."""

    async def send_event(self, stream: Stream, event: str, payload: str) -> None:
        """Send one event; does nothing if the client has disconnected."""

    async def send_keepalive(self) -> None:
        """Send a message without content, so that neither side treats the connection as dead."""

    async def close(self) -> None:
        """Close the connection to the client."""


class EventSourceConnection:
    """Server-sent events, as the body of an answer that has begun. Source: the HTML standard, 9.2."""

    def __init__(self, send: Send) -> None:
        self._send = send

    async def send_event(self, _: Stream, event: str, payload: str) -> None:
        """Send one event; a payload is a single line: JSON or an id."""
        await self._write(f"event: {event}\ndata: {payload}\n\n")

    async def send_keepalive(self) -> None:
        """Send a comment, the one that Mastodon sends."""
        await self._write(":thump\n")

    async def close(self) -> None:
        """End the response body, and with it the response."""
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _write(self, text: str) -> None:
        await self._send({"type": "http.response.body", "body": text.encode(), "more_body": True})


class WebSocketConnection:
    """Messages on a WebSocket that was accepted."""

    def __init__(self, websocket: WebSocket) -> None:
        self._websocket = websocket

    async def send_event(self, stream: Stream, event: str, payload: str) -> None:
        """Send one event; its payload is JSON encoded as a string."""
        await self._write({"stream": stream.names, "event": event, "payload": payload})

    async def refuse(self, problem: ApiProblem) -> None:
        """Send the error of a command that was refused."""
        await self._write({"error": problem.error, "status": problem.status})

    async def send_keepalive(self) -> None:
        """Do nothing: uvicorn sends WebSocket pings."""

    async def close(self) -> None:
        """Close with 1001 (going away): the server ends, or the token was revoked."""
        if self._websocket.client_state is WebSocketState.CONNECTED:
            with contextlib.suppress(WebSocketDisconnect):
                await self._websocket.close(1001)

    async def _write(self, message: object) -> None:
        with contextlib.suppress(WebSocketDisconnect):
            await self._websocket.send_text(json.dumps(message, ensure_ascii=False))


@dataclass
class StreamSession:
    """The account and the streams of one connection. Use ``streams`` on the event loop only."""

    home: HomeService
    token: str
    grant: GrantRecord
    base: str
    listener: Listener
    streams: list[Stream] = field(default_factory=list)

    def check(self, stream: Stream) -> None:
        """Raise Problem if the account or its token may not receive the stream, or has too many."""
        self.home.streams.check(self.grant.account, stream)
        grant_of(self.home, self.token, SCOPES[stream.kind])
        if len(self.streams) >= self.home.limits.streams_per_connection:
            raise ApiProblem(
                422, f"Cannot listen to more than {self.home.limits.streams_per_connection} streams"
            )

    def events(self, event: ServiceEvent | None, streams: list[Stream]) -> list[tuple[Stream, str, str]]:
        """Return the messages of ``event`` as (stream, event name, payload). None only checks the token.

        Raises:
            Problem: 401 if the token is no longer valid.
        """
        grant_of(self.home, self.token, "")
        if event is None:
            return []
        me, message_of = self.grant.account, self.home.streams.message
        found = [(stream, message) for stream in streams if (message := message_of(me, stream, event))]
        return [
            (stream, message.event, self._payload(message))
            for stream, message in found
            if self._is_allowed(message)
        ]

    def _is_allowed(self, message: StreamMessage) -> bool:
        return message.event != "notification" or scopes.covers(self.grant.scopes, NOTIFICATIONS)

    def _payload(self, message: StreamMessage) -> str:
        match message.about:
            case int(number):
                return str(number)
            case PostRecord() as post:
                return json.dumps(statuses.status(post, self.base), ensure_ascii=False)
            case NotificationRecord() as notification:
                return json.dumps(notifications.notification(notification, self.base), ensure_ascii=False)
            case ConversationRecord() as conversation:
                return json.dumps(statuses.conversation(conversation, self.base), ensure_ascii=False)


async def begin(home: HomeService, connection: HTTPConnection, token: str) -> StreamSession:
    """Return a session that receives all events from now on; end it with ``serve``, or by leaving the hub.

    Raises:
        Problem: 401 for an invalid token, 422 for a token without an account, 429 for too many connections.
    """
    grant = await run_in_threadpool(grant_of, home, token, "")
    if not grant.account:
        raise ApiProblem(422, "This method requires an authenticated user")
    return StreamSession(home, token, grant, base_of(connection), home.hub.join(grant.account))


async def serve(
    session: StreamSession,
    connection: StreamConnection,
    meanwhile: Callable[[], Awaitable[None]],
    cut: Callable[[], None],
) -> None:
    """Send events until ``meanwhile`` returns, the token expires, the server stops, or the client is too slow.

    ``cut`` closes the connection if the client does not read the closing message in time.
    """
    async with anyio.create_task_group() as tasks:

        async def until(end: Callable[[], Awaitable[None]]) -> None:
            await end()
            tasks.cancel_scope.cancel()

        for end in (session.listener.wait_ended, meanwhile):
            tasks.start_soon(until, end)
        await _send_events(session, connection)
        tasks.cancel_scope.cancel()
    session.home.hub.leave(session.listener)
    with anyio.move_on_after(0 if session.listener.is_too_slow else _CLOSE_TIMEOUT_S) as closing:
        await connection.close()
    if closing.cancelled_caught:
        cut()


async def _send_events(session: StreamSession, connection: StreamConnection) -> None:
    """Send events to the client until its token expires."""
    while True:
        event = None
        with anyio.move_on_after(_KEEPALIVE_S):
            event = await session.listener.next()
        try:
            found = await run_in_threadpool(session.events, event, [*session.streams])
        except ApiProblem:
            return
        except KesongError as error:
            log.error("live updates failed: %s", error)  # noqa: TRY400 - the message is sufficient
            return
        if event is None:
            await connection.send_keepalive()
        for stream, name, payload in found:
            await connection.send_event(stream, name, payload)
