"""Decodes parts of a post: polls, cards, mentions, emojis, filter matches. Unreadable parts are left out."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, get_args
from urllib.parse import urlsplit

from kesong_desktop.api.wire.part_entities import (
    WireCard,
    WireEmoji,
    WireFilter,
    WireFilterResult,
    WireFilterWord,
    WireMention,
    WirePoll,
)
from kesong_desktop.model.social.content.custom_emoji import CustomEmoji
from kesong_desktop.model.social.content.mention import Mention
from kesong_desktop.model.social.content.poll import MAX_OPTIONS, Poll, PollOption
from kesong_desktop.model.social.content.preview_card import CardKind, PreviewCard
from kesong_desktop.model.social.content.word import MOST
from kesong_desktop.model.social.post_filter import FilterAction, FilterMatch, FilterWord, PostFilter

_CARDS = frozenset(get_args(CardKind))
_TOO_MANY = 1_000_000


def utc(time: datetime | None) -> datetime | None:
    """Return a time in UTC, which is assumed if it has no zone; None if there is none."""
    if time is None:
        return None
    try:
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except OverflowError:
        return None


def text_id(value: str | int | None) -> str:
    """Return an id as text; empty if there is none."""
    return "" if value is None else str(value)


def to_emojis(wires: Iterable[WireEmoji] | None) -> tuple[CustomEmoji, ...]:
    """Convert custom emojis; those without a shortcode are left out."""
    return tuple(
        CustomEmoji(
            one.shortcode,
            one.url or "",
            one.static_url or "",
            one.category or "",
            visible_in_picker=one.visible_in_picker is not False,
        )
        for one in wires or ()
        if one.shortcode
    )


def to_mentions(wires: Iterable[WireMention] | None) -> tuple[Mention, ...]:
    """Convert the mentions of a post; those without an id or a name are left out."""
    return tuple(
        Mention(str(one.id), acct, one.url or "", one.username or "")
        for one in wires or ()
        if one.id not in {None, ""} and (acct := one.acct or one.username)
    )


def to_poll(wire: WirePoll) -> Poll | None:
    """Convert a poll; None if it has no id, which voting needs."""
    if wire.id is None or wire.id == "":
        return None
    options = [
        PollOption(one.title or "", count_or_none(one.votes_count))
        for one in (wire.options or ())[:MAX_OPTIONS]
    ]
    return Poll(
        id=str(wire.id),
        options=tuple(options),
        expires_utc=utc(wire.expires_at),
        is_expired=bool(wire.expired),
        is_multiple=bool(wire.multiple),
        votes=count_or_none(wire.votes_count) or 0,
        voters=count_or_none(wire.voters_count),
        has_voted=bool(wire.voted),
        own_votes=tuple(wire.own_votes or ()),
        emojis=to_emojis(wire.emojis),
    )


def to_card(wire: WireCard) -> PreviewCard | None:
    """Convert a preview card; None if it has no web address."""
    if not is_web_address(wire.url):
        return None
    author = wire.authors[0] if wire.authors else None
    return PreviewCard(
        url=wire.url or "",
        title=wire.title or "",
        description=wire.description or "",
        kind=wire.type if wire.type in _CARDS else "link",  # type: ignore[arg-type]
        provider=wire.provider_name or "",
        author=(author.name if author else None) or wire.author_name or "",
        author_url=(author.url if author else None) or wire.author_url or "",
        image_url=wire.image or "",
        image_alt=wire.image_description or "",
        blurhash=wire.blurhash or "",
        width=_pixels(wire.width),
        height=_pixels(wire.height),
    )


def to_matches(wires: Iterable[WireFilterResult] | None) -> tuple[FilterMatch, ...]:
    """Convert the filter matches of a post; those without a filter are left out."""
    return tuple(
        FilterMatch(
            text_id(one.filter.id),
            one.filter.title or one.filter.phrase or "",
            to_action(one.filter),
            tuple(one.filter.context or ()),
            tuple(one.keyword_matches or ()),
        )
        for one in wires or ()
        if one.filter is not None and one.filter.id not in {None, ""}
    )


def to_filter(wire: WireFilter) -> PostFilter | None:
    """Convert a filter of version 2, or of version 1, which has one phrase; None if it has no id."""
    if wire.id is None or wire.id == "":
        return None
    old = [WireFilterWord(keyword=wire.phrase, whole_word=wire.whole_word)] if wire.phrase else []
    words = wire.keywords if wire.keywords is not None else old
    return PostFilter(
        title=wire.title or wire.phrase or "",
        words=tuple(
            FilterWord(one.keyword, bool(one.whole_word), text_id(one.id)) for one in words if one.keyword
        ),
        contexts=tuple(wire.context or ()),
        action=to_action(wire),
        expires_utc=utc(wire.expires_at),
        id=str(wire.id),
        post_ids=tuple(str(one.status_id) for one in wire.statuses or () if one.status_id is not None),
    )


def to_action(wire: WireFilter) -> FilterAction:
    """Return the action of a filter; an unknown one is read as a warning. Version 1 has ``irreversible`` for hiding."""
    match wire.filter_action:
        case "hide" | "blur" as action:
            return action
    return "hide" if wire.filter_action is None and wire.irreversible else "warn"


def is_web_address(url: str | None) -> bool:
    """Return whether a URL begins with ``http://`` or ``https://`` and has a host."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def count_or_none(value: int | None) -> int | None:
    """Return a valid count, else None; some servers send -1 for a hidden one."""
    return None if value is None else min(max(0, value), MOST)


def _pixels(value: Any) -> int:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return int(value) if is_number and 0 < value < _TOO_MANY else 0
