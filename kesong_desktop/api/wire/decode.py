"""Decodes statuses to posts. What cannot be a post raises ``NotThisProtocol`` with the name of the wrong field.

Nearly every page is complete and is decoded in one pass. Others are decoded post by post, incomplete ones field by field;
both ways yield the same posts.
"""

import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, get_args

import msgspec
from msgspec.structs import asdict, replace

from kesong_desktop.api.wire import decode_parts, lenient_decode
from kesong_desktop.api.wire.entities import (
    EPOCH,
    CompleteStatus,
    WireAccount,
    WireContext,
    WireFocus,
    WireMedia,
    WireQuote,
    WireRelationship,
    WireStatus,
)
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import BOOST_END, Attachment, MediaKind, Person, Post, Quote

log = logging.getLogger(__name__)
_KINDS = frozenset(get_args(MediaKind))
_NUMBER = (int, float)
_MIDDLE = (0.0, 0.0)
_TOO_MANY = 1_000_000
_complete_status = msgspec.json.Decoder(CompleteStatus).decode
_complete_statuses = msgspec.json.Decoder(list[CompleteStatus]).decode
_FIELDS = frozenset(CompleteStatus.__struct_fields__)
_id_of = attrgetter("id")
_INCOMPLETE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def person(body: bytes, server: str) -> Person:
    """Decode an Account entity into a ``Person``."""
    return to_person(lenient_decode.parse(body, WireAccount, server), server)


def post(body: bytes, server: str) -> Post:
    """Decode a Status entity into a ``Post``."""
    try:
        wire = _complete_status(body)
    except _INCOMPLETE:
        return to_post(lenient_decode.parse(body, WireStatus, server), server)
    return from_complete(wire)


def posts(body: bytes, server: str) -> tuple[Post, ...]:
    """Decode a list of statuses, each once; unreadable ones are left out."""
    return page(body, server)[0]


def page(body: bytes, server: str) -> tuple[tuple[Post, ...], tuple[str, ...]]:
    """Decode a list of statuses, as both ``posts`` and ``ids`` do."""
    try:
        wires = _complete_statuses(body)
    except _INCOMPLETE:
        return to_posts(lenient_decode.items(body, server), server), ids(body, server)
    all_ids = tuple(map(_id_of, wires))
    return each_once([*map(from_complete, wires)]), all_ids


def ids(body: bytes, server: str) -> tuple[str, ...]:
    """Return the ids in a list unchanged: a boost's own id, and those of unreadable entities too."""
    members = (lenient_decode.read(bytes(one), server) for one in lenient_decode.items(body, server))
    found = (one.get("id") for one in members if isinstance(one, dict))
    return tuple(str(one) for one in found if isinstance(one, str | int) and one != "")


def context(body: bytes, server: str) -> tuple[tuple[Post, ...], tuple[Post, ...]]:
    """Decode a Context entity: the posts above and below a post."""
    wire = lenient_decode.parse(body, WireContext, server)
    return to_posts(wire.ancestors or [], server), to_posts(wire.descendants or [], server)


def relationships(body: bytes, server: str) -> dict[str, bool]:
    """Return by account id whether the user follows it or requested to. Pixelfed returns an object instead of a list."""
    is_one = isinstance(lenient_decode.read(body, server), dict) and b'"id"' in body
    try:
        bodies = lenient_decode.items(body, server)
    except NotThisProtocol:
        if not is_one:
            raise
        bodies = [msgspec.Raw(body)]
    wires = [lenient_decode.parse(bytes(one), WireRelationship, server) for one in bodies]
    return {str(one.id): bool(one.following or one.requested) for one in wires if one.id is not None}


def media(body: bytes, server: str) -> WireMedia:
    """Decode a media attachment, which must have an id and a kind."""
    wire = lenient_decode.parse(body, WireMedia, server)
    if wire.id is None or wire.id == "":
        raise NotThisProtocol(server, why="a media attachment without an id")
    if wire.type is None:
        raise NotThisProtocol(server, why="a media attachment that does not say what it is")
    return wire


def to_person(wire: WireAccount, server: str) -> Person:
    """Convert an Account entity to a ``Person``.

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
        emojis=decode_parts.to_emojis(wire.emojis),
    )


def to_post(wire: WireStatus, server: str) -> Post:
    """Convert a Status entity to a post; a boost becomes the boosted post with its booster.

    Raises:
        NotThisProtocol: it has no id or no author.
    """
    if wire.reblog is not None and wire.reblog.id is not None and wire.account is not None:
        return replace(to_post(wire.reblog, server), reblogged_by=to_person(wire.account, server))
    if wire.id is None or wire.id == "":
        raise NotThisProtocol(server, why="a post without an id")
    if wire.account is None:
        raise NotThisProtocol(server, why="a post without an author")
    if wire.reblog is not None and wire.reblog.id is None:
        raise NotThisProtocol(server, why="a boost of nothing")
    there = {name: value for name, value in asdict(wire).items() if value is not None and name in _FIELDS}
    return from_complete(
        CompleteStatus(
            **there
            | {
                "id": str(wire.id),
                "account": to_person(wire.account, server),
                "visibility": to_visibility(wire.visibility),
                "url": wire.url or wire.uri or "",
                "in_reply_to_id": decode_parts.text_id(wire.in_reply_to_id),
                "in_reply_to_account_id": decode_parts.text_id(wire.in_reply_to_account_id),
                "mentions": decode_parts.to_mentions(wire.mentions),
                "emojis": decode_parts.to_emojis(wire.emojis),
                "reblog": None,
                "replies_count": decode_parts.count_or_none(wire.replies_count) or 0,
                "reblogs_count": decode_parts.count_or_none(wire.reblogs_count) or 0,
                "favourites_count": decode_parts.count_or_none(wire.favourites_count) or 0,
                "poll": None if wire.poll is None else decode_parts.to_poll(wire.poll),
            }
        )
    )


def to_attachment(wire: WireMedia) -> Attachment:
    """Convert a media attachment; unknown sizes are 0."""
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
        wire.url or wire.remote_url or wire.preview_url or "",
        wire.preview_url or "",
        wire.description or "",
        width,
        height,
        wire.blurhash or "",
        focus,
    )


def to_time(time: datetime | None) -> datetime:
    """Return a time in UTC, which is assumed if it has no zone; the epoch if it cannot be parsed."""
    if time is None:
        return EPOCH
    if time.tzinfo is None:
        return time.replace(tzinfo=UTC)
    try:
        return time.astimezone(UTC)
    except OverflowError:
        return EPOCH


def to_visibility(text: str | None) -> Visibility:
    """Return the visibility; an unknown one is read as the most restrictive."""
    try:
        return Visibility(text or "")
    except ValueError:
        return Visibility.PRIVATE


def to_posts(items: Iterable[msgspec.Raw], server: str) -> tuple[Post, ...]:
    """Convert statuses, each once; unreadable ones are left out."""
    found = []
    for item in items:
        try:
            found.append(post(bytes(item), server))
        except NotThisProtocol as error:
            log.info("a post was left out: %s", error)
    return each_once(found)


def each_once(found: list[Post]) -> tuple[Post, ...]:
    """Return the posts without repeats, which some servers have within a page, and without empty boosts."""
    # Only a boost can be blank, and most pages have none: checking each post takes a tenth of the decoding time.
    if [one for one in found if one.reblogged_by is not None or one.url.endswith(BOOST_END)]:
        found = [one for one in found if not one.is_blank]
    if len(set(map(_id_of, found))) == len(found):
        return tuple(found)
    once: dict[str, Post] = {}
    for one in found:
        once.setdefault(one.id, one)
    return tuple(once.values())


def from_complete(wire: CompleteStatus) -> Post:
    """Convert a complete status to a post; a boost becomes the boosted post with its booster."""
    if wire.reblog is not None:
        return replace(from_complete(wire.reblog), reblogged_by=wire.account)
    media, made, edited = wire.media_attachments, wire.created_at, wire.edited_at
    # Positional arguments are faster here.
    return Post(
        wire.id,
        wire.account,
        made if made.tzinfo is UTC else to_time(made),
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
        None if edited is None else to_time(edited),
        wire.emojis,
        wire.mentions,
        wire.language or "",
        wire.in_reply_to_account_id or "",
        wire.muted,
        wire.pinned,
        "" if wire.application is None else wire.application.name or "",
        decode_parts.to_matches(wire.filtered) if wire.filtered else (),
        wire.poll,
        None if wire.card is None else decode_parts.to_card(wire.card),
        None if wire.quote is None else to_quote(bytes(wire.quote)),
    )


def to_quote(body: bytes) -> Quote | None:
    """Decode a quote: Mastodon's entity, or (Akkoma and others) the quoted status itself. None for anything else.

    Quotes within the quoted post are left out.
    """
    try:
        wire = lenient_decode.parse(body, WireQuote, "")
    except NotThisProtocol:
        return None
    shown = bytes(wire.quoted_status) if wire.quoted_status is not None else (body if wire.id else b"")
    quoted = _quoted(shown) if shown else None
    post_id = quoted.id if quoted else decode_parts.text_id(wire.quoted_status_id)
    if not post_id and not wire.state:
        return None
    return Quote(wire.state or "accepted", post_id, quoted)


def _quoted(body: bytes) -> Post | None:
    """Return a quoted post without its own quote or boost: a server could nest them without end."""
    try:
        whole = _complete_status(body)
    except _INCOMPLETE:
        pass
    else:
        whole.quote = whole.reblog = None
        return from_complete(whole)
    try:
        wire = lenient_decode.parse(body, WireStatus, "")
        wire.quote = wire.reblog = None
        return to_post(wire, "")
    except NotThisProtocol as error:
        log.info("a quoted post was left out: %s", error)
        return None


def _focus(focus: WireFocus) -> tuple[float, float]:
    """Return the focal point; the center if there is none, or if it is outside the picture."""
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
