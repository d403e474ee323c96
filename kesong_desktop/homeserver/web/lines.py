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
from kesong_desktop.homeserver import entities, scopes
from kesong_desktop.homeserver.happenings import Happening
from kesong_desktop.homeserver.home import Home
from kesong_desktop.homeserver.hub import Listener
from kesong_desktop.homeserver.problems import Problem
from kesong_desktop.homeserver.records import Grant, Notification, Post
from kesong_desktop.homeserver.streams import NOTIFICATIONS, SCOPES, News, Stream
from kesong_desktop.homeserver.web.call import base_of, grant_of

log = logging.getLogger(__name__)

CUT = "cut"
"""Where in a scope's ``state`` the server keeps its way to cut off the peer at an address."""
_BEAT_S = 15.0
_BYE_S = 1.0


class Line(Protocol):
    """How events reach a person."""

    async def say(self, stream: Stream, event: str, payload: str) -> None:
        """Send one event; does nothing for somebody who has gone."""

    async def beat(self) -> None:
        """Send a sign of life."""

    async def close(self) -> None:
        """Say that this is the end."""


class EventLine:
    """Server-sent events, as the body of an answer that has begun. Source: the HTML standard, 9.2."""

    def __init__(self, send: Send) -> None:
        self._send = send

    async def say(self, _: Stream, event: str, payload: str) -> None:
        """Payloads are of one line: JSON or an id."""
        await self._write(f"event: {event}\ndata: {payload}\n\n")

    async def beat(self) -> None:
        """A comment, as Mastodon sends it."""
        await self._write(":thump\n")

    async def close(self) -> None:
        """The end of the body."""
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _write(self, text: str) -> None:
        await self._send({"type": "http.response.body", "body": text.encode(), "more_body": True})


class SocketLine:
    """Messages on a WebSocket that was accepted."""

    def __init__(self, websocket: WebSocket) -> None:
        self._websocket = websocket

    async def say(self, stream: Stream, event: str, payload: str) -> None:
        """The payload is JSON inside JSON."""
        await self._write({"stream": stream.names, "event": event, "payload": payload})

    async def refuse(self, problem: Problem) -> None:
        """Say why something that was asked for is not done."""
        await self._write({"error": problem.error, "status": problem.status})

    async def beat(self) -> None:
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
class Session:
    """Who listens on a line, and to what. ``streams`` is for the loop alone."""

    home: Home
    token: str
    grant: Grant
    base: str
    listener: Listener
    streams: list[Stream] = field(default_factory=list)

    def check(self, stream: Stream) -> None:
        """Problem where this person or this token may not listen to it, or it is one too many."""
        self.home.streams.check(self.grant.account, stream)
        grant_of(self.home, self.token, SCOPES[stream.kind])
        if len(self.streams) >= self.home.limits.streams_per_line:
            raise Problem(422, f"Cannot listen to more than {self.home.limits.streams_per_line} streams")

    def events(self, happening: Happening | None, streams: list[Stream]) -> list[tuple[Stream, str, str]]:
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

    def _may_hear(self, news: News) -> bool:
        return news.event != "notification" or scopes.covers(self.grant.scopes, NOTIFICATIONS)

    def _payload(self, news: News) -> str:
        match news.about:
            case int(number):
                return str(number)
            case Post() as post:
                return json.dumps(entities.status(post, self.base), ensure_ascii=False)
            case Notification() as notification:
                return json.dumps(entities.notification(notification, self.base), ensure_ascii=False)


async def begin(home: Home, connection: HTTPConnection, token: str) -> Session:
    """A session that hears of everything from now on; ``attend`` ends it, or the caller leaves the hub.

    Raises:
        Problem: 401 for a token that is none, 422 for one without a person, 429 for one line too many.
    """
    grant = await run_in_threadpool(grant_of, home, token, "")
    if not grant.account:
        raise Problem(422, "This method requires an authenticated user")
    return Session(home, token, grant, base_of(connection), home.hub.join(grant.account))


async def attend(
    session: Session, line: Line, meanwhile: Callable[[], Awaitable[None]], cut: Callable[[], None]
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


async def _tell(session: Session, line: Line) -> None:
    """Until the token ends."""
    while True:
        happening = None
        with anyio.move_on_after(_BEAT_S):
            happening = await session.listener.next()
        try:
            found = await run_in_threadpool(session.events, happening, [*session.streams])
        except Problem:
            return
        except KesongError as error:
            log.error("live updates failed: %s", error)  # noqa: TRY400 - its words say all
            return
        if happening is None:
            await line.beat()
        for stream, event, payload in found:
            await line.say(stream, event, payload)
