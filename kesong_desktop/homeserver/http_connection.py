"""An HTTP/1.1 connection with limits, and with errors as JSON."""

import asyncio
import json
import logging
from collections.abc import MutableMapping
from http import HTTPStatus
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from kesong_desktop.homeserver.connection_watch import ConnectionWatch, Stage

WATCH = "kesong.watch"
"""The key of the ``ConnectionWatch`` in the state that uvicorn passes to each connection."""
HEAD_BYTES = 16 * 1024
_RETRY_S = 5
_FULL = json.dumps({"error": "This server has too many connections. Try again in a moment"}).encode()
_FULL_ANSWER = (
    b"HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nConnection: close\r\n"
    b"Retry-After: %d\r\nContent-Length: %d\r\n\r\n%s" % (_RETRY_S, len(_FULL), _FULL)
)
_GRACE_S = 5.0
"""Time from the start of a body before its rate is checked."""


class BoundedConnection(H11Protocol):
    """uvicorn's protocol, which refuses connections over the limit, and closes those whose requests take too long."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.logger = _Quiet(self.logger, {})  # type: ignore[assignment]
        self._watch: ConnectionWatch = self.app_state[WATCH]
        self._stage = Stage.HEAD
        self._received = 0
        self.address = ""
        self.since = self._watch.clock()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Accept the connection, or refuse it with 503 if there are too many."""
        super().connection_made(transport)
        self.address = self.client[0] if self.client else ""
        if not self._watch.has_room(self):
            transport.write(_FULL_ANSWER)
            transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Unregister the connection, which has been closed."""
        self._watch.forget(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Count received bytes and pass them to the parser."""
        if self.transport.is_closing():
            return
        self._received += len(data)
        if self.conn.their_state is h11.IDLE and self._is_head_too_long(data):
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The head of the request is too long")
            return
        super().data_received(data)
        self._update_stage()

    def on_response_complete(self) -> None:
        """Reset the state for the next request on the connection."""
        super().on_response_complete()
        self._update_stage()

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        """Hand the connection over to the WebSocket protocol, which has its own limits."""
        self._watch.forget(self)
        super().handle_websocket_upgrade(event)

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's
        """Answer invalid HTTP with a JSON error, unless a response has begun, and close."""
        self._refuse(HTTPStatus.BAD_REQUEST, "This is not a valid HTTP request")

    def stage(self, now: float) -> Stage:
        """Return the stage of the connection."""
        if self._stage == Stage.SLOW_BODY:
            elapsed = now - self.since - _GRACE_S
            is_slow = self._received < elapsed * self._watch.limits.body_bytes_per_s
            return Stage.SLOW_BODY if is_slow else Stage.BUSY
        return self._stage

    def is_late(self, now: float) -> bool:
        """Return whether a head or body has timed out. A body that this server is slow to read is not late."""
        limits = self._watch.limits
        if self._stage == Stage.HEAD:
            return bool(now - self.since > limits.head_s)
        if self._stage == Stage.SLOW_BODY and not self.flow.read_paused:
            return bool(now - self.since > limits.body_s + self._received / limits.body_bytes_per_s)
        return False

    def cut(self) -> None:
        """Close the connection at once."""
        self.transport.abort()

    def _is_head_too_long(self, data: bytes) -> bool:
        """Return whether the head is longer than allowed. h11 limits only heads that arrive in parts."""
        head = self.conn.trailing_data[0] + data
        return len(head) > HEAD_BYTES and head.find(b"\r\n\r\n", 0, HEAD_BYTES) < 0

    def _refuse(self, status: HTTPStatus, error: str) -> None:
        if self.cycle is not None:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        body = json.dumps({"error": error}).encode()
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
            (b"connection", b"close"),
        ]
        try:
            for event in (
                h11.Response(status_code=status, headers=headers, reason=status.phrase.encode()),
                h11.Data(data=body),
                h11.EndOfMessage(),
            ):
                self.transport.write(self.conn.send(event) or b"")
        except h11.LocalProtocolError:
            # A response has begun: the client sees that it is incomplete.
            pass
        self.transport.close()

    def _update_stage(self) -> None:
        """Record the current stage, and when it began."""
        state = self.conn.their_state
        if state is h11.IDLE:
            stage = Stage.HEAD if self.conn.trailing_data[0] else Stage.IDLE
        elif state is h11.SEND_BODY:
            stage = Stage.SLOW_BODY
        else:
            stage = Stage.BUSY
        if stage != self._stage:
            self._stage, self.since, self._received = stage, self._watch.clock(), 0


class _Quiet(logging.LoggerAdapter[logging.Logger]):
    """uvicorn's log, with warnings about invalid requests reduced to information."""

    @property
    def level(self) -> int:
        """The level of the wrapped log, as a ``logging`` constant."""
        return self.logger.level

    def process(self, msg: Any, kwargs: MutableMapping[str, Any]) -> tuple[Any, MutableMapping[str, Any]]:
        """Return the message as it is."""
        return msg, kwargs

    def warning(self, msg: object, *given: object, **named: Any) -> None:
        """Log a warning as information."""
        self.info(msg, *given, **named)
