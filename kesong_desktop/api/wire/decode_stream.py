"""Decodes messages of a stream. Source: https://docs.joinmastodon.org/methods/streaming/#events ."""

from collections.abc import Callable

import msgspec

from kesong_desktop.api.wire import decode, decode_social, lenient_decode
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.social.stream_event import (
    NotificationArrived,
    PostArrived,
    PostRemoved,
    PostUpdated,
    StreamEvent,
)


def message(body: bytes, server: str) -> StreamEvent | None:
    """Decode a WebSocket message, which wraps an event; None for an event that is not used.

    Raises:
        NotThisProtocol: it is no such message, or its event is unreadable.
    """
    raw = lenient_decode.read(body, server)
    if not isinstance(raw, dict) or not isinstance(raw.get("event"), str):
        raise NotThisProtocol(server, why="a message without an event")
    payload = raw.get("payload")
    text = payload if isinstance(payload, str) else msgspec.json.encode(payload).decode()
    return event(raw["event"], text.encode(), server)


def event(name: str, payload: bytes, server: str) -> StreamEvent | None:
    """Decode an event with its payload; None for one that is not used.

    Raises:
        NotThisProtocol: the payload is unreadable.
    """
    read = _READERS.get(name)
    return read(payload, server) if read is not None else None


def _deleted(payload: bytes, server: str) -> PostRemoved:
    post_id = payload.decode("utf-8", "replace").strip().strip('"')
    if not post_id or len(post_id) > _LONGEST_ID or not post_id.isprintable():
        raise NotThisProtocol(server, why="a deletion without an id")
    return PostRemoved(post_id)


_LONGEST_ID = 200
_READERS: dict[str, Callable[[bytes, str], StreamEvent]] = {
    "update": lambda payload, server: PostArrived(decode.post(payload, server)),
    "status.update": lambda payload, server: PostUpdated(decode.post(payload, server)),
    "delete": _deleted,
    "notification": lambda payload, server: NotificationArrived(decode_social.notification(payload, server)),
}
