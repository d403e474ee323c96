"""From the wire to the model. What cannot be a post raises ``NotThisProtocol`` and names the field that is wrong.

Nearly every page is whole, and is read in one go. One that is not is read post by post, the odd ones field by field; both
ways come to the same posts.
"""

import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, get_args

import msgspec
from msgspec.structs import asdict, replace

from kesong_desktop.api import salvage
from kesong_desktop.api.entities import (
    EPOCH,
    WholeStatus,
    WireAccount,
    WireContext,
    WireFocus,
    WireMedia,
    WireRelationship,
    WireStatus,
)
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.post import Attachment, MediaKind, Person, Post

log = logging.getLogger(__name__)
_KINDS = frozenset(get_args(MediaKind))
_NUMBER = (int, float)
_MIDDLE = (0.0, 0.0)
_TOO_MANY = 1_000_000
_one_whole = msgspec.json.Decoder(WholeStatus).decode
_all_whole = msgspec.json.Decoder(list[WholeStatus]).decode
_FIELDS = frozenset(WholeStatus.__struct_fields__)
_NOT_WHOLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def person(body: bytes, server: str) -> Person:
    """One account entity."""
    return to_person(salvage.parse(body, WireAccount, server), server)


def post(body: bytes, server: str) -> Post:
    """One status entity."""
    try:
        wire = _one_whole(body)
    except _NOT_WHOLE:
        return to_post(salvage.parse(body, WireStatus, server), server)
    return from_whole(wire)


def posts(body: bytes, server: str) -> tuple[Post, ...]:
    """A list of statuses, each once; one that cannot be read is left out."""
    return page(body, server)[0]


def page(body: bytes, server: str) -> tuple[tuple[Post, ...], tuple[str, ...]]:
    """A list of statuses as ``posts`` and ``ids`` read it."""
    try:
        wires = _all_whole(body)
    except _NOT_WHOLE:
        return to_posts(salvage.items(body, server), server), ids(body, server)
    told = tuple([wire.id for wire in wires])
    return each_once([*map(from_whole, wires)]), told


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
    """One media attachment that has an id and a kind; another entity that has an id is none."""
    wire = salvage.parse(body, WireMedia, server)
    if wire.id is None or wire.id == "":
        raise NotThisProtocol(server, why="a media attachment without an id")
    if wire.type is None:
        raise NotThisProtocol(server, why="a media attachment that does not say what it is")
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
        display_name=wire.display_name or "",
        avatar=wire.avatar or "",
        avatar_static=wire.avatar_static or "",
        url=wire.url or "",
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
    there = {name: value for name, value in asdict(wire).items() if value is not None and name in _FIELDS}
    return from_whole(
        WholeStatus(
            **there
            | {
                "id": str(wire.id),
                "account": to_person(wire.account, server),
                "visibility": to_visibility(wire.visibility),
                "url": wire.url or wire.uri or "",
                "in_reply_to_id": None if wire.in_reply_to_id is None else str(wire.in_reply_to_id),
                "reblog": None,
            }
        )
    )


def to_attachment(wire: WireMedia) -> Attachment:
    """A media attachment; sizes are 0 where the server does not say."""
    width = height = 0
    focus = _MIDDLE
    if (meta := wire.meta) is not None:
        if (original := meta.original) is not None:
            width, height = original.width, original.height
            if not (type(width) is type(height) is int and 0 < width < _TOO_MANY and 0 < height < _TOO_MANY):
                width, height = _size(width, height)
        if (point := meta.focus) is not None and not point.x == point.y == 0:
            focus = _focus(point)
    return Attachment(
        str(wire.id),
        wire.type if wire.type in _KINDS else "unknown",  # type: ignore[arg-type]
        wire.url or wire.preview_url or "",
        wire.preview_url or "",
        wire.description or "",
        width,
        height,
        wire.blurhash or "",
        focus,
    )


def to_time(time: datetime | None) -> datetime:
    """A time in UTC, which it is where no zone is told; the epoch where there is none that can be read."""
    if time is None:
        return EPOCH
    if time.tzinfo is None:
        return time.replace(tzinfo=UTC)
    try:
        return time.astimezone(UTC)
    except OverflowError:
        return EPOCH


def to_visibility(text: str | None) -> Visibility:
    """What the server says, or the most careful reading of a word that we do not know."""
    try:
        return Visibility(text or "")
    except ValueError:
        return Visibility.PRIVATE


def to_posts(items: Iterable[msgspec.Raw], server: str) -> tuple[Post, ...]:
    """Statuses, each once; one that cannot be read is left out."""
    found = []
    for item in items:
        try:
            found.append(post(bytes(item), server))
        except NotThisProtocol as error:
            log.info("a post was left out: %s", error)
    return each_once(found)


def each_once(found: list[Post]) -> tuple[Post, ...]:
    """The posts without those that came before: some servers repeat them within a page."""
    if len({one.id for one in found}) == len(found):
        return tuple(found)
    once: dict[str, Post] = {}
    for one in found:
        once.setdefault(one.id, one)
    return tuple(once.values())


def from_whole(wire: WholeStatus) -> Post:
    """A whole status as a post; a boost becomes the boosted post, with who boosted it."""
    if wire.reblog is not None:
        return replace(from_whole(wire.reblog), reblogged_by=wire.account)
    media = wire.media_attachments
    return Post(  # by place, which is quicker
        wire.id,
        wire.account,
        wire.created_at if wire.created_at.tzinfo is UTC else to_time(wire.created_at),
        wire.visibility,
        wire.content,
        tuple(map(to_attachment, media)) if media else (),
        wire.spoiler_text,
        wire.sensitive,
        wire.url,
        wire.replies_count,
        wire.reblogs_count,
        wire.favourites_count,
        wire.favourited,
        wire.reblogged,
        wire.bookmarked,
        wire.in_reply_to_id or "",
        None,
        None if wire.edited_at is None else to_time(wire.edited_at),
        tuple([emoji.shortcode for emoji in wire.emojis if emoji.shortcode]) if wire.emojis else (),
    )


def _focus(focus: WireFocus) -> tuple[float, float]:
    """The point of focus; the middle where none is told, or one that is not in the picture."""
    x, y = focus.x, focus.y
    if isinstance(x, _NUMBER) and isinstance(y, _NUMBER) and abs(x) <= 1 and abs(y) <= 1:
        return float(x), float(y)
    return _MIDDLE


def _size(width: Any, height: Any) -> tuple[int, int]:
    if (
        isinstance(width, _NUMBER)
        and isinstance(height, _NUMBER)
        and 0 < width < _TOO_MANY
        and 0 < height < _TOO_MANY
    ):
        return int(width), int(height)
    return 0, 0
