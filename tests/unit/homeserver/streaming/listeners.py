"""Listeners of streams: what they hear, and in what form."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
from websockets.sync.client import ClientConnection, connect

from kesong_desktop.homeserver.home_service import HomeService
from tests.unit.homeserver.world import Person

PATIENCE_S = 60


class Attendance:
    """Who listens at a home: told of everybody who comes and goes, so that a number can be waited for."""

    def __init__(self, home: HomeService) -> None:
        self._hub = home.hub
        self._changed = threading.Condition()
        self._hub.join, self._hub.leave = self._telling(self._hub.join), self._telling(self._hub.leave)

    def until(self, count: int) -> None:
        """Wait for so many."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self._hub._listeners) == count, PATIENCE_S)

    def _telling(self, work: Callable[..., Any]) -> Callable[..., Any]:
        def told(*arguments: Any) -> Any:
            try:
                return work(*arguments)
            finally:
                with self._changed:
                    self._changed.notify_all()

        return told


class Radio:
    """A person's WebSocket."""

    def __init__(self, line: ClientConnection, *streams: str) -> None:
        self.line = line
        for stream in streams:
            kind, _, about = stream.partition("=")
            self.ask("subscribe", kind, tag=about, list=about)
        if streams:  # an answer means that all before it was done
            self.ask("hello", "")
            assert self.hear() == {"error": "Unknown message type", "status": 400}

    def ask(self, wish: str, stream: str, **about: str) -> None:
        self.line.send(json.dumps({"type": wish, "stream": stream, **about}))

    def hear(self) -> Any:
        return json.loads(self.line.recv(timeout=PATIENCE_S))

    def events(self, count: int) -> list[tuple[str, str, str]]:
        """The next events as (stream, event, what is said)."""
        return [gist(self.hear()) for _ in range(count)]


def dial(url: str, person: Person) -> Any:
    """Open a WebSocket, for a ``with``."""
    headers = {"Authorization": f"Bearer {person.token}"}
    return connect(url.replace("http", "ws") + "/api/v1/streaming", additional_headers=headers, proxy=None)


def gist(message: dict[str, Any]) -> tuple[str, str, str]:
    """Stream, event and the text, the kind of a notification, or an id."""
    stream, event, payload = ":".join(message["stream"]), message["event"], message["payload"]
    if event == "delete":
        return stream, event, payload
    about = json.loads(payload)
    if event == "conversation":
        return stream, event, words(about["last_status"])
    return stream, event, about["type"] if event == "notification" else words(about.get("reblog") or about)


def gist_of(payload: dict[str, Any]) -> str:
    """The text of a post, or of the newest post of a conversation."""
    return words(payload.get("last_status") or payload)


def words(post: dict[str, Any]) -> str:
    """The text without its tags."""
    return "".join(part.partition(">")[2] for part in f">{post['content']}".split("<"))


class Events:
    """A person's server-sent events, as (event, data)."""

    def __init__(self, answer: httpx.Response) -> None:
        self._lines = answer.iter_lines()
        assert next(self._lines) == ":thump"

    def __iter__(self) -> Iterator[tuple[str, str]]:
        event = ""
        for line in self._lines:
            if line.startswith("event: "):
                event = line.removeprefix("event: ")
            elif line.startswith("data: "):
                yield event, line.removeprefix("data: ")


class sse:  # noqa: N801 - reads like the function that it is
    """Open a stream of server-sent events."""

    def __init__(self, url: str, path: str, token: str) -> None:
        self._client = httpx.Client(timeout=PATIENCE_S)
        self._stream = self._client.stream(
            "GET", f"{url}/api/v1/streaming{path}", headers={"Authorization": f"Bearer {token}"}
        )

    def __enter__(self) -> Events:
        self.answer = self._stream.__enter__()
        assert self.answer.status_code == 200
        return Events(self.answer)

    def __exit__(self, *given: object) -> None:
        self._stream.__exit__(*given)
        self._client.close()


def request_of(kind: str, token: str) -> str:
    upgrade = (
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
    )
    path, more = ("?stream=public", upgrade) if kind == "socket" else ("/public", "")
    return (
        f"GET /api/v1/streaming{path} HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: Bearer {token}\r\n{more}\r\n"
    )


def is_cut(line: socket.socket) -> bool:
    """Read what is left; True when the other end has cut the line."""
    try:
        return not line.recv(65536)
    except ConnectionResetError:
        return True
