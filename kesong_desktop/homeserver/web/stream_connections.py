"""Open lines for live updates: who listens, what is said, and how a line ends.

A line holds no thread. It waits on the loop; a worker thread looks up what each happening is to the person.
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
_BYE_S = 1.0


class StreamConnection(Protocol):
    """Delivers events to one client."""

    async def say(self, stream: Stream, event: str, payload: str) -> None:
        """Send one event; does nothing if the client has disconnected."""

    async def send_keepalive(self) -> None:
        """Send a message without content, so that neither side takes the connection for dead."""

    async def close(self) -> None:
        """Close the connection to the client."""


class EventSourceConnection:
    """Server-sent events, as the body of an answer that has begun. Source: the HTML standard, 9.2."""

    def __init__(self, send: Send) -> None:
        self._send = send

    async def say(self, _: Stream, event: str, payload: str) -> None:
        """Payloads are of one line: JSON or an id."""
        await self._write(f"event: {event}\ndata: {payload}\n\n")

    async def send_keepalive(self) -> None:
        """A comment, as Mastodon sends it."""
        await self._write(":thump\n")

    async def close(self) -> None:
        """The end of the body."""
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _write(self, text: str) -> None:
        await self._send({"type": "http.response.body", "body": text.encode(), "more_body": True})


class WebSocketConnection:
    """Messages on a WebSocket that was accepted."""

    def __init__(self, websocket: WebSocket) -> None:
        self._websocket = websocket

    async def say(self, stream: Stream, event: str, payload: str) -> None:
        """The payload is JSON inside JSON."""
        await self._write({"stream": stream.names, "event": event, "payload": payload})

    async def refuse(self, problem: ApiProblem) -> None:
        """Say why something that was asked for is not done."""
        await self._write({"error": problem.error, "status": problem.status})

    async def send_keepalive(self) -> None:
        """The protocol's own pings do."""

    async def close(self) -> None:
        """1001: this end goes away, or the token has."""
        if self._websocket.client_state is WebSocketState.CONNECTED:
            with contextlib.suppress(WebSocketDisconnect):
                await self._websocket.close(1001)

    async def _write(self, message: object) -> None:
        with contextlib.suppress(WebSocketDisconnect):
            await self._websocket.send_text(json.dumps(message, ensure_ascii=False))


@dataclass
class StreamSession:
    """Who listens on a line, and to what. ``streams`` is for the loop alone."""

    home: HomeService
    token: str
    grant: GrantRecord
    base: str
    listener: Listener
    streams: list[Stream] = field(default_factory=list)

    def check(self, stream: Stream) -> None:
        """Problem where this person or this token may not listen to it, or it is one too many."""
        self.home.streams.check(self.grant.account, stream)
        grant_of(self.home, self.token, SCOPES[stream.kind])
        if len(self.streams) >= self.home.limits.streams_per_line:
            raise ApiProblem(422, f"Cannot listen to more than {self.home.limits.streams_per_line} streams")

    def events(self, happening: ServiceEvent | None, streams: list[Stream]) -> list[tuple[Stream, str, str]]:
        """What is to be said, by stream, event and payload; for None nothing, but the token is looked at.

        Raises:
            Problem: 401 where the token is no more.
        """
        grant_of(self.home, self.token, "")
        if happening is None:
            return []
        me, news_of = self.grant.account, self.home.streams.news
        found = [(stream, news) for stream in streams if (news := news_of(me, stream, happening))]
        return [(stream, news.event, self._payload(news)) for stream, news in found if self._may_hear(news)]

    def _may_hear(self, news: StreamMessage) -> bool:
        return news.event != "notification" or scopes.covers(self.grant.scopes, NOTIFICATIONS)

    def _payload(self, news: StreamMessage) -> str:
        match news.about:
            case int(number):
                return str(number)
            case PostRecord() as post:
                return json.dumps(statuses.status(post, self.base), ensure_ascii=False)
            case NotificationRecord() as notification:
                return json.dumps(notifications.notification(notification, self.base), ensure_ascii=False)
            case ConversationRecord() as conversation:
                return json.dumps(statuses.conversation(conversation, self.base), ensure_ascii=False)


async def begin(home: HomeService, connection: HTTPConnection, token: str) -> StreamSession:
    """A session that hears of everything from now on; ``attend`` ends it, or the caller leaves the hub.

    Raises:
        Problem: 401 for a token that is none, 422 for one without a person, 429 for one line too many.
    """
    grant = await run_in_threadpool(grant_of, home, token, "")
    if not grant.account:
        raise ApiProblem(422, "This method requires an authenticated user")
    return StreamSession(home, token, grant, base_of(connection), home.hub.join(grant.account))


async def attend(
    session: StreamSession,
    line: StreamConnection,
    meanwhile: Callable[[], Awaitable[None]],
    cut: Callable[[], None],
) -> None:
    """Say what happens until ``meanwhile`` returns, the token or the server ends, or the peer is too slow.

    A peer who does not even take the end is ``cut`` off.
    """
    async with anyio.create_task_group() as tasks:

        async def until(end: Callable[[], Awaitable[None]]) -> None:
            await end()
            tasks.cancel_scope.cancel()

        for end in (session.listener.over, meanwhile):
            tasks.start_soon(until, end)
        await _tell(session, line)
        tasks.cancel_scope.cancel()
    session.home.hub.leave(session.listener)
    with anyio.move_on_after(0 if session.listener.is_too_slow else _BYE_S) as bye:
        await line.close()
    if bye.cancelled_caught:
        cut()


async def _tell(session: StreamSession, line: StreamConnection) -> None:
    """Send events to the client until its token expires."""
    while True:
        happening = None
        with anyio.move_on_after(_KEEPALIVE_S):
            happening = await session.listener.next()
        try:
            found = await run_in_threadpool(session.events, happening, [*session.streams])
        except ApiProblem:
            return
        except KesongError as error:
            log.error("live updates failed: %s", error)  # noqa: TRY400 - its words say all
            return
        if happening is None:
            await line.send_keepalive()
        for stream, event, payload in found:
            await line.say(stream, event, payload)
