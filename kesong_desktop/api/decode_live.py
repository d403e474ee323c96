"""Messages of a stream, from the wire to the model. Source: https://docs.joinmastodon.org/methods/streaming/#events ."""

from collections.abc import Callable

import msgspec

from kesong_desktop.api import decode, decode_social, salvage
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.live import Arrived, Deleted, Edited, Happening, Noticed


def message(body: bytes, server: str) -> Happening | None:
    """A message of a WebSocket, which wraps an event; None for an event that is of no use here.

    Raises:
        NotThisProtocol: it is no such message, or its event cannot be read.
    """
    raw = salvage.read(body, server)
    if not isinstance(raw, dict) or not isinstance(raw.get("event"), str):
        raise NotThisProtocol(server, why="a message without an event")
    payload = raw.get("payload")
    text = payload if isinstance(payload, str) else msgspec.json.encode(payload).decode()
    return event(raw["event"], text.encode(), server)


def event(name: str, payload: bytes, server: str) -> Happening | None:
    """An event with its payload; None for one that is of no use here.

    Raises:
        NotThisProtocol: the payload cannot be read.
    """
    read = _READERS.get(name)
    return read(payload, server) if read is not None else None


def _deleted(payload: bytes, server: str) -> Deleted:
    post_id = payload.decode("utf-8", "replace").strip().strip('"')
    if not post_id or len(post_id) > _LONGEST_ID or not post_id.isprintable():
        raise NotThisProtocol(server, why="a deletion without an id")
    return Deleted(post_id)


_LONGEST_ID = 200
_READERS: dict[str, Callable[[bytes, str], Happening]] = {
    "update": lambda payload, server: Arrived(decode.post(payload, server)),
    "status.update": lambda payload, server: Edited(decode.post(payload, server)),
    "delete": _deleted,
    "notification": lambda payload, server: Noticed(decode_social.notice(payload, server)),
}
