"""Decodes notifications, scheduled posts, search results, sources, edit histories and markers."""

import logging
from typing import Any

import msgspec

from kesong_desktop.api.wire import decode, decode_lists, decode_people, lenient_decode
from kesong_desktop.api.wire.entities import (
    WireNotification,
    WireScheduledStatus,
    WireSource,
    WireStatusEdit,
)
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.social.notification import (
    Notification,
    ScheduledStatus,
    SearchResults,
    StatusEdit,
    StatusSource,
)

log = logging.getLogger(__name__)


def notification(body: bytes, server: str) -> Notification:
    """Decode one Notification entity.

    Raises:
        NotThisProtocol: it has no id or no kind.
    """
    return _notification(lenient_decode.parse(body, WireNotification, server), server)


def notifications(body: bytes, server: str) -> tuple[Notification, ...]:
    """Decode a list of notifications, each once; those without an id or a kind are skipped."""
    found: dict[str, Notification] = {}
    for item in lenient_decode.items(body, server):
        try:
            one = notification(bytes(item), server)
        except NotThisProtocol as error:
            log.info("a notification was skipped: %s", error)
        else:
            found.setdefault(one.id, one)
    return tuple(found.values())


def scheduled_status(body: bytes, server: str) -> ScheduledStatus | None:
    """Decode one ScheduledStatus entity; None for another response, such as a status that was published at once.

    Raises:
        NotThisProtocol: it is no JSON object.
    """
    wire = lenient_decode.parse(body, WireScheduledStatus, server)
    if wire.id in {None, ""} or wire.scheduled_at is None or wire.params is None:
        return None
    planned = {str(one) for one in wire.params.media_ids or ()}
    shown = {str(one.id) for one in wire.media_attachments or () if one.id is not None}
    ids = tuple(sorted(planned | shown))
    return ScheduledStatus(str(wire.id), decode.to_time(wire.scheduled_at), wire.params.text or "", ids)


def scheduled_statuses(body: bytes, server: str) -> tuple[ScheduledStatus, ...]:
    """Decode a list of scheduled statuses; anything else is left out."""
    found = (scheduled_status(bytes(item), server) for item in lenient_decode.items(body, server))
    return tuple(one for one in found if one is not None)


def found(body: bytes, server: str) -> SearchResults:
    """Decode a Search entity.

    Raises:
        NotThisProtocol: it is no object with accounts, posts or hashtags.
    """
    raw = lenient_decode.read(body, server)
    if not isinstance(raw, dict) or not raw.keys() & {"accounts", "statuses", "hashtags"}:
        raise NotThisProtocol(server, why="no answer to a search")
    named = raw.get("hashtags")
    listed = (
        [{"name": one} if isinstance(one, str) else one for one in named] if isinstance(named, list) else []
    )
    tags = decode_lists.tags(_list(listed), server)
    return SearchResults(
        decode_people.people(_list(raw.get("accounts")), server),
        decode.posts(_list(raw.get("statuses")), server),
        tuple(one.name for one in tags),
        tags,
    )


def source(body: bytes, server: str) -> StatusSource:
    """Decode the text of a post as it was typed.

    Raises:
        NotThisProtocol: it has no text.
    """
    wire = lenient_decode.parse(body, WireSource, server)
    text = wire.text if wire.text is not None else wire.content_text
    if text is None:
        raise NotThisProtocol(server, why="a post's source without text")
    return StatusSource(text, wire.spoiler_text or "")


def edit_history(body: bytes, server: str) -> tuple[StatusEdit, ...]:
    """Decode a list of StatusEdit entities in the server's order; repeats are kept, because they have no ids."""
    wires = (
        lenient_decode.parse(bytes(one), WireStatusEdit, server) for one in lenient_decode.items(body, server)
    )
    return tuple(
        StatusEdit(decode.to_time(one.created_at), one.content or "", one.spoiler_text or "") for one in wires
    )


def markers(body: bytes, server: str) -> dict[str, str]:
    """Return the last read id by timeline. Pixelfed's responses (a bare marker, null, a list) contain none.

    Raises:
        NotThisProtocol: it is no JSON.
    """
    raw = lenient_decode.read(body, server)
    if not isinstance(raw, dict):
        return {}
    ids = {name: one.get("last_read_id") for name, one in raw.items() if isinstance(one, dict)}
    return {name: str(one) for name, one in ids.items() if isinstance(one, str | int) and str(one)}


def _notification(wire: WireNotification, server: str) -> Notification:
    if wire.id is None or wire.id == "" or not wire.type:
        raise NotThisProtocol(server, why="a notification without id or kind")
    return Notification(
        id=str(wire.id),
        kind=wire.type,
        created_utc=decode.to_time(wire.created_at),
        person=decode.to_person(wire.account, server) if wire.account else None,
        post=decode.to_post(wire.status, server) if wire.status else None,
    )


def _list(value: Any) -> bytes:
    return msgspec.json.encode(value if isinstance(value, list | dict) else [])
