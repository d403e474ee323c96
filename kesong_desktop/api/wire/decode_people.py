"""Decodes profiles, relationships, accounts, conversations and suggestions."""

import logging
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

import msgspec

from kesong_desktop.api.wire import decode, lenient_decode
from kesong_desktop.api.wire.decode_parts import count_or_none, to_emojis, utc
from kesong_desktop.api.wire.entities import WireAccount
from kesong_desktop.api.wire.people_entities import (
    WireConversation,
    WireFullRelationship,
    WireProfile,
    WireProfileSource,
    WireSuggestion,
)
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.social.conversation import Conversation
from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import (
    AccountRelationship,
    PersonSuggestion,
    Profile,
    ProfileField,
    ProfileSource,
)

log = logging.getLogger(__name__)
One = TypeVar("One")


def profile(body: bytes, server: str) -> Profile:
    """Decode an Account entity into a ``Profile``.

    Raises:
        NotThisProtocol: it has no id or no name.
    """
    wire = lenient_decode.parse(body, WireProfile, server)
    return Profile(
        person=decode.to_person(wire, server),
        note_html=wire.note or "",
        fields=tuple(
            ProfileField(one.name, one.value or "", utc(one.verified_at))
            for one in wire.fields or ()
            if one.name
        ),
        header=wire.header_static or wire.header or "",
        created_utc=utc(wire.created_at),
        last_post=_day(wire.last_status_at),
        followers=count_or_none(wire.followers_count),
        following=count_or_none(wire.following_count),
        posts=count_or_none(wire.statuses_count),
        is_bot=bool(wire.bot),
        is_group=bool(wire.group),
        is_suspended=bool(wire.suspended),
        is_limited=bool(wire.limited),
        is_discoverable=bool(wire.discoverable),
        hides_network=bool(wire.hide_collections),
        moved_to=_person_or_none(wire.moved, server),
        emojis=to_emojis(wire.emojis),
        source=_source(wire.source) if wire.source is not None else None,
    )


def relationship(body: bytes, server: str) -> AccountRelationship:
    """Decode one Relationship entity.

    Raises:
        NotThisProtocol: it has no id.
    """
    wire = lenient_decode.parse(body, WireFullRelationship, server)
    if wire.id is None or wire.id == "":
        raise NotThisProtocol(server, why="a relationship without an id")
    given: dict[str, Any] = {
        name: getattr(wire, name)
        for name in WireFullRelationship.__struct_fields__
        if name not in {"id", "muting_expires_at"} and getattr(wire, name) is not None
    }
    return AccountRelationship(id=str(wire.id), muting_until_utc=utc(wire.muting_expires_at), **given)


def relationships(body: bytes, server: str) -> dict[str, AccountRelationship]:
    """Decode relationships by account id; Pixelfed returns an object keyed by index instead of a list."""
    return {one.id: one for one in each(lenient_decode.items(body, server), relationship, server)}


def people(body: bytes, server: str) -> tuple[Person, ...]:
    """Decode a list of accounts, each once; unreadable ones are left out."""
    found = each(lenient_decode.items(body, server), decode.person, server)
    return each_once(found, lambda one: one.id)


def suggestions(body: bytes, server: str) -> tuple[PersonSuggestion, ...]:
    """Decode suggested accounts, each once; version 1 and Pixelfed list the accounts themselves."""
    found = each(lenient_decode.items(body, server), _suggestion, server)
    return each_once(found, lambda one: one.person.id)


def conversation(body: bytes, server: str) -> Conversation:
    """Decode one Conversation entity.

    Raises:
        NotThisProtocol: it has no id.
    """
    wire = lenient_decode.parse(body, WireConversation, server)
    if wire.id is None or wire.id == "":
        raise NotThisProtocol(server, why="a conversation without an id")
    last = decode.to_posts([wire.last_status], server) if wire.last_status is not None else ()
    return Conversation(
        str(wire.id),
        tuple(each(wire.accounts or (), decode.person, server)),
        last[0] if last else None,
        is_unread=bool(wire.unread),
    )


def conversations(body: bytes, server: str) -> tuple[Conversation, ...]:
    """Decode a list of conversations, each once; unreadable ones are left out."""
    found = each(lenient_decode.items(body, server), conversation, server)
    return each_once(found, lambda one: one.id)


def each(items: Iterable[msgspec.Raw], read: Callable[[bytes, str], One], server: str) -> list[One]:
    """Apply ``read`` to each item; unreadable ones are left out."""
    found = []
    for item in items:
        try:
            found.append(read(bytes(item), server))
        except NotThisProtocol as error:
            log.info("an entity was left out: %s", error)
    return found


def each_once(found: Iterable[One], key: Callable[[One], str]) -> tuple[One, ...]:
    """Return the items in order, without those whose key has occurred before."""
    once: dict[str, One] = {}
    for one in found:
        once.setdefault(key(one), one)
    return tuple(once.values())


def _suggestion(body: bytes, server: str) -> PersonSuggestion:
    wire = lenient_decode.parse(body, WireSuggestion, server)
    if wire.account is None:
        return PersonSuggestion(decode.person(body, server))
    sources = tuple(wire.sources or ([wire.source] if wire.source else ()))
    return PersonSuggestion(decode.person(bytes(wire.account), server), sources)


def _source(wire: WireProfileSource) -> ProfileSource:
    return ProfileSource(
        note=wire.note or "",
        fields=tuple((one.name or "", one.value or "") for one in wire.fields or ()),
        visibility=decode.to_visibility(wire.privacy or "public"),
        sensitive=bool(wire.sensitive),
        language=wire.language or "",
        follow_requests=count_or_none(wire.follow_requests_count) or 0,
    )


def _person_or_none(wire: WireAccount | None, server: str) -> Person | None:
    try:
        return None if wire is None else decode.to_person(wire, server)
    except NotThisProtocol:
        return None


def _day(text: str | None) -> date | None:
    """Return the day of a date or of a time: servers send either."""
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
