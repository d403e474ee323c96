"""Notices, what a search found, a post's source and earlier wordings, and markers: from the wire to the model."""

import logging
from typing import Any

import msgspec

from kesong_desktop.api import decode, salvage
from kesong_desktop.api.entities import WireAccount, WireNotice, WirePlan, WireSource, WireWording
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.post import Person
from kesong_desktop.model.social import Found, Notice, Plan, Source, Wording

log = logging.getLogger(__name__)


def notice(body: bytes, server: str) -> Notice:
    """One notification entity.

    Raises:
        NotThisProtocol: it has no id or no kind.
    """
    return _notice(salvage.parse(body, WireNotice, server), server)


def notices(body: bytes, server: str) -> tuple[Notice, ...]:
    """A list of notices, each once; what has no id or no kind is left out."""
    found: dict[str, Notice] = {}
    for item in salvage.items(body, server):
        try:
            one = notice(bytes(item), server)
        except NotThisProtocol as error:
            log.info("a notice was left out: %s", error)
        else:
            found.setdefault(one.id, one)
    return tuple(found.values())


def plan(body: bytes, server: str) -> Plan | None:
    """One planned status; None where the answer is something else, such as a status that was published at once.

    Raises:
        NotThisProtocol: it is no JSON object.
    """
    wire = salvage.parse(body, WirePlan, server)
    if wire.id in {None, ""} or wire.scheduled_at is None or wire.params is None:
        return None
    planned = {str(one) for one in wire.params.media_ids or ()}
    shown = {str(one.id) for one in wire.media_attachments or () if one.id is not None}
    ids = tuple(sorted(planned | shown))
    return Plan(str(wire.id), decode.to_time(wire.scheduled_at), wire.params.text or "", ids)


def plans(body: bytes, server: str) -> tuple[Plan, ...]:
    """A list of planned statuses; what is none is left out."""
    found = (plan(bytes(item), server) for item in salvage.items(body, server))
    return tuple(one for one in found if one is not None)


def people(body: bytes, server: str) -> tuple[Person, ...]:
    """A list of accounts, each once; one that cannot be read is left out."""
    found: dict[str, Person] = {}
    for item in salvage.items(body, server):
        try:
            one = decode.to_person(salvage.parse(bytes(item), WireAccount, server), server)
        except NotThisProtocol as error:
            log.info("a person was left out: %s", error)
        else:
            found.setdefault(one.id, one)
    return tuple(found.values())


def found(body: bytes, server: str) -> Found:
    """The answer to a search.

    Raises:
        NotThisProtocol: it is no object with people, posts or tags.
    """
    raw = salvage.read(body, server)
    if not isinstance(raw, dict) or not raw.keys() & {"accounts", "statuses", "hashtags"}:
        raise NotThisProtocol(server, why="no answer to a search")
    tags = raw.get("hashtags")
    names = (
        one.get("name") if isinstance(one, dict) else one for one in (tags if isinstance(tags, list) else [])
    )
    return Found(
        people(_list(raw.get("accounts")), server),
        decode.posts(_list(raw.get("statuses")), server),
        tuple(dict.fromkeys(name for name in names if isinstance(name, str) and name)),
    )


def source(body: bytes, server: str) -> Source:
    """The words of a post as they were typed.

    Raises:
        NotThisProtocol: they are not there.
    """
    wire = salvage.parse(body, WireSource, server)
    text = wire.text if wire.text is not None else wire.content_text
    if text is None:
        raise NotThisProtocol(server, why="a post's source without text")
    return Source(text, wire.spoiler_text or "")


def wordings(body: bytes, server: str) -> tuple[Wording, ...]:
    """The wordings that a post has had, as the server orders them; repeats stay, for they have no ids."""
    wires = (salvage.parse(bytes(one), WireWording, server) for one in salvage.items(body, server))
    return tuple(
        Wording(decode.to_time(one.created_at), one.content or "", one.spoiler_text or "") for one in wires
    )


def markers(body: bytes, server: str) -> dict[str, str]:
    """By timeline: the id that was last read. Pixelfed's answers (a bare marker, null, a list) hold none.

    Raises:
        NotThisProtocol: it is no JSON.
    """
    raw = salvage.read(body, server)
    if not isinstance(raw, dict):
        return {}
    ids = {name: one.get("last_read_id") for name, one in raw.items() if isinstance(one, dict)}
    return {name: str(one) for name, one in ids.items() if isinstance(one, str | int) and str(one)}


def _notice(wire: WireNotice, server: str) -> Notice:
    if wire.id is None or wire.id == "" or not wire.type:
        raise NotThisProtocol(server, why="a notice without id or kind")
    return Notice(
        id=str(wire.id),
        kind=wire.type,
        created_utc=decode.to_time(wire.created_at),
        person=decode.to_person(wire.account, server) if wire.account else None,
        post=decode.to_post(wire.status, server) if wire.status else None,
    )


def _list(value: Any) -> bytes:
    return msgspec.json.encode(value if isinstance(value, list | dict) else [])
