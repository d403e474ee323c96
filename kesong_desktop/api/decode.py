"""From the wire to the model. What cannot be a post raises ``NotThisProtocol`` and names the field that is wrong."""

import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, get_args

import msgspec

from kesong_desktop.api import salvage
from kesong_desktop.api.entities import (
    WireAccount,
    WireContext,
    WireMedia,
    WireRelationship,
    WireStatus,
)
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.post import Attachment, MediaKind, Person, Post

log = logging.getLogger(__name__)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_KINDS = frozenset(get_args(MediaKind))
_DEFAULT_FACES = (
    "/avatars/original/missing.png",  # Mastodon
    "/storage/avatars/default.",  # Pixelfed
    "/assets/default_avatars/",  # GoToSocial
    "/static/img/unknown-icon-",  # Takahe
    "/art/avatar.png",  # our own home server
)
"""Faces that stand for having none, by server; who has none is drawn by initials."""


def person(body: bytes, server: str) -> Person:
    """One account entity."""
    return to_person(salvage.parse(body, WireAccount, server), server)


def post(body: bytes, server: str) -> Post:
    """One status entity."""
    return to_post(salvage.parse(body, WireStatus, server), server)


def posts(body: bytes, server: str) -> tuple[Post, ...]:
    """A list of statuses, each once; one that cannot be read is left out."""
    return to_posts(salvage.items(body, server), server)


def ids(body: bytes, server: str) -> tuple[str, ...]:
    """The ids in a list as they stand there: a boost's own, and those of entities that cannot be read."""
    members = (salvage.read(bytes(one), server) for one in salvage.items(body, server))
    found = (one.get("id") for one in members if isinstance(one, dict))
    return tuple(str(one) for one in found if isinstance(one, str | int) and one != "")


def context(body: bytes, server: str) -> tuple[tuple[Post, ...], tuple[Post, ...]]:
    """What stands above and below a post in its conversation."""
    wire = salvage.parse(body, WireContext, server)
    return to_posts(wire.ancestors or [], server), to_posts(wire.descendants or [], server)


def relationships(body: bytes, server: str) -> dict[str, bool]:
    """By account id: do I follow (or asked to)? Pixelfed answers an object keyed by index instead of a list."""
    is_one = isinstance(salvage.read(body, server), dict) and b'"id"' in body
    try:
        bodies = salvage.items(body, server)
    except NotThisProtocol:
        if not is_one:
            raise
        bodies = [msgspec.Raw(body)]
    wires = [salvage.parse(bytes(one), WireRelationship, server) for one in bodies]
    return {str(one.id): bool(one.following or one.requested) for one in wires if one.id is not None}


def media(body: bytes, server: str) -> WireMedia:
    """One media attachment that has an id."""
    wire = salvage.parse(body, WireMedia, server)
    if wire.id is None or wire.id == "":
        raise NotThisProtocol(server, why="a media attachment without an id")
    return wire


def to_person(wire: WireAccount, server: str) -> Person:
    """An account entity as a person.

    Raises:
        NotThisProtocol: it has no id or no name.
    """
    if wire.id is None or wire.id == "" or not (wire.username or wire.acct):
        raise NotThisProtocol(server, why="an account without id or name")
    username = wire.username or (wire.acct or "").partition("@")[0]
    return Person(
        id=str(wire.id),
        username=username,
        acct=wire.acct or username,
        display_name=(wire.display_name or "").strip(),
        avatar_url=_own_face(wire.avatar_static or wire.avatar or ""),
        url=wire.url or "",
        note_html=wire.note or "",
        followers=wire.followers_count or 0,
        following=wire.following_count or 0,
        posts=wire.statuses_count or 0,
        locked=bool(wire.locked),
    )


def to_post(wire: WireStatus, server: str) -> Post:
    """A status entity as a post; a boost becomes the boosted post, with who boosted it.

    Raises:
        NotThisProtocol: it has no id or no author.
    """
    if wire.reblog is not None and wire.reblog.id is not None and wire.account is not None:
        return replace(to_post(wire.reblog, server), reblogged_by=to_person(wire.account, server))
    if wire.id is None or wire.id == "":
        raise NotThisProtocol(server, why="a post without an id")
    if wire.account is None:
        raise NotThisProtocol(server, why="a post without an author")
    return Post(
        id=str(wire.id),
        author=to_person(wire.account, server),
        created_utc=to_time(wire.created_at),
        visibility=to_visibility(wire.visibility),
        html=wire.content or "",
        attachments=tuple(to_attachment(one) for one in wire.media_attachments or [] if one.id is not None),
        spoiler=wire.spoiler_text or "",
        sensitive=bool(wire.sensitive),
        url=wire.url or wire.uri or "",
        replies=wire.replies_count or 0,
        reblogs=wire.reblogs_count or 0,
        favourites=wire.favourites_count or 0,
        favourited=bool(wire.favourited),
        reblogged=bool(wire.reblogged),
        bookmarked=bool(wire.bookmarked),
        in_reply_to_id="" if wire.in_reply_to_id is None else str(wire.in_reply_to_id),
        tags=tuple(tag.name for tag in wire.tags or [] if tag.name),
        edited_utc=to_time(wire.edited_at) if wire.edited_at else None,
        emojis=tuple(emoji.shortcode for emoji in wire.emojis or [] if emoji.shortcode),
    )


def to_attachment(wire: WireMedia) -> Attachment:
    """A media attachment; sizes are 0 where the server does not say."""
    width, height = _size(wire.meta)
    kind: Any = wire.type if wire.type in _KINDS else "unknown"
    return Attachment(
        id=str(wire.id),
        kind=kind,
        url=wire.url or wire.preview_url or "",
        preview_url=wire.preview_url or "",
        alt=wire.description or "",
        width=width,
        height=height,
        blurhash=wire.blurhash or "",
        focus=_focus(wire.meta),
    )


def to_time(text: str | None) -> datetime:
    """An ISO time, aware; the epoch where it cannot be read."""
    try:
        made = datetime.fromisoformat(text or "")
        return (made if made.tzinfo else made.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return _EPOCH


def to_visibility(text: str | None) -> Visibility:
    """What the server says, or the most careful reading of a word that we do not know."""
    try:
        return Visibility(text or "")
    except ValueError:
        return Visibility.PRIVATE


def _own_face(url: str) -> str:
    path = url.partition("?")[0].lower()
    return "" if any(default in path for default in _DEFAULT_FACES) else url


def to_posts(items: Iterable[msgspec.Raw], server: str) -> tuple[Post, ...]:
    """Statuses, each once; one that cannot be read is left out."""
    found: dict[str, Post] = {}
    for item in items:
        try:
            one = post(bytes(item), server)
        except NotThisProtocol as error:
            log.info("a post was left out: %s", error)
        else:
            found.setdefault(one.id, one)
    return tuple(found.values())


def _focus(meta: Any) -> tuple[float, float]:
    """The point of focus; the middle where none is told, or one that is not in the picture."""
    focus = meta.get("focus") if isinstance(meta, dict) else None
    x, y = (focus.get("x"), focus.get("y")) if isinstance(focus, dict) else (None, None)
    if isinstance(x, int | float) and isinstance(y, int | float) and abs(x) <= 1 and abs(y) <= 1:
        return float(x), float(y)
    return 0.0, 0.0


def _size(meta: Any) -> tuple[int, int]:
    original = meta.get("original") if isinstance(meta, dict) else None
    if not isinstance(original, dict):
        return 0, 0
    width, height = original.get("width"), original.get("height")
    if (
        isinstance(width, int | float)
        and isinstance(height, int | float)
        and 0 < width < 1e6
        and 0 < height < 1e6
    ):
        return int(width), int(height)
    return 0, 0
