"""Clients of streams for tests, by WebSocket and by server-sent events."""

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


class ListenerCount:
    """Counts the listeners of a home; ``wait_for`` waits for a number of them."""

    def __init__(self, home: HomeService) -> None:
        self._hub = home.hub
        self._changed = threading.Condition()
        self._hub.join, self._hub.leave = self._notifying(self._hub.join), self._notifying(self._hub.leave)

    def wait_for(self, count: int) -> None:
        """Wait until there are ``count`` listeners."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self._hub._listeners) == count, PATIENCE_S)

    def _notifying(self, work: Callable[..., Any]) -> Callable[..., Any]:
        def notified(*arguments: Any) -> Any:
            try:
                return work(*arguments)
            finally:
                with self._changed:
                    self._changed.notify_all()

        return notified


class StreamClient:
    """A user's WebSocket connection."""

    def __init__(self, connection: ClientConnection, *streams: str) -> None:
        self.connection = connection
        for stream in streams:
            kind, _, about = stream.partition("=")
            self.send("subscribe", kind, tag=about, list=about)
        if streams:  # an answer means that all before it was done
            self.send("hello", "")
            assert self.receive() == {"error": "Unknown message type", "status": 400}

    def send(self, command: str, stream: str, **about: str) -> None:
        self.connection.send(json.dumps({"type": command, "stream": stream, **about}))

    def receive(self) -> Any:
        return json.loads(self.connection.recv(timeout=PATIENCE_S))

    def events(self, count: int) -> list[tuple[str, str, str]]:
        """Return the next ``count`` events as (stream, event, summary)."""
        return [summary_of(self.receive()) for _ in range(count)]


def open_websocket(url: str, person: Person) -> Any:
    """Open a WebSocket, for a ``with``."""
    headers = {"Authorization": f"Bearer {person.token}"}
    return connect(url.replace("http", "ws") + "/api/v1/streaming", additional_headers=headers, proxy=None)


def summary_of(message: dict[str, Any]) -> tuple[str, str, str]:
    """Return stream, event, and the text, the kind of a notification, or an id."""
    stream, event, payload = ":".join(message["stream"]), message["event"], message["payload"]
    if event == "delete":
        return stream, event, payload
    about = json.loads(payload)
    if event == "conversation":
        return stream, event, words(about["last_status"])
    return stream, event, about["type"] if event == "notification" else words(about.get("reblog") or about)


def text_of_entity(payload: dict[str, Any]) -> str:
    """Return the text of a post, or of the newest post of a conversation."""
    return words(payload.get("last_status") or payload)


def words(post: dict[str, Any]) -> str:
    """Return the text without its HTML tags."""
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


def is_disconnected(connection: socket.socket) -> bool:
    """Read the rest; return True if the other end has closed the connection."""
    try:
        return not connection.recv(65536)
    except ConnectionResetError:
        return True
