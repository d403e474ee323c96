"""API entities with every field optional: servers omit, null and rename more than they document."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from kesong_desktop.api.wire.part_entities import (
    WireApplication,
    WireCard,
    WireEmoji,
    WireFilterResult,
    WireMention,
    WirePoll,
    WireStruct,
)
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.content.custom_emoji import CustomEmoji
from kesong_desktop.model.social.content.mention import Mention
from kesong_desktop.model.social.content.poll import Poll
from kesong_desktop.model.social.content.word import Count, Word
from kesong_desktop.model.social.post import Person

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for a missing or unreadable time."""


class WireAccount(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Account/ ."""

    id: str | int | None = None
    username: str | None = None
    acct: str | None = None
    display_name: str | None = None
    avatar: str | None = None
    avatar_static: str | None = None
    url: str | None = None
    locked: bool | None = None
    emojis: list[WireEmoji] | None = None


class WireSize(WireStruct):
    """Width and height in pixels, each None if it is no number."""

    width: Any = None
    height: Any = None


class WireFocus(WireStruct):
    """Focal point of a picture, -1 to 1; None for a value that is no number."""

    x: Any = None
    y: Any = None


class WireMeta(WireStruct):
    """Metadata of a media attachment: sizes, duration and focus."""

    focus: WireFocus | None = None
    original: WireSize | None = None


class WireMedia(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/MediaAttachment/ ."""

    id: str | int | None = None
    type: str | None = None
    url: str | None = None
    remote_url: str | None = None
    preview_url: str | None = None
    description: str | None = None
    blurhash: str | None = None
    meta: WireMeta | None = None


class WireStatus(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Status/ ."""

    id: str | int | None = None
    uri: str | None = None
    created_at: datetime | None = None
    account: WireAccount | None = None
    content: str | None = None
    visibility: str | None = None
    sensitive: bool | None = None
    spoiler_text: str | None = None
    media_attachments: list[WireMedia] | None = None
    application: WireApplication | None = None
    mentions: list[WireMention] | None = None
    emojis: list[WireEmoji] | None = None
    reblogs_count: int | None = None
    favourites_count: int | None = None
    replies_count: int | None = None
    url: str | None = None
    in_reply_to_id: str | int | None = None
    in_reply_to_account_id: str | int | None = None
    reblog: "WireStatus | None" = None
    poll: WirePoll | None = None
    card: WireCard | None = None
    quote: msgspec.Raw | None = None
    language: str | None = None
    edited_at: datetime | None = None
    favourited: bool | None = None
    reblogged: bool | None = None
    muted: bool | None = None
    bookmarked: bool | None = None
    pinned: bool | None = None
    filtered: list[WireFilterResult] | None = None


class CompleteStatus(WireStruct, kw_only=True):
    """A status with every optional field present, as nearly every one is; only fields that are often null may be."""

    id: Word
    created_at: datetime = EPOCH
    account: Person
    content: str = ""
    visibility: Visibility
    sensitive: bool = False
    spoiler_text: str = ""
    media_attachments: tuple[WireMedia, ...] = ()
    application: WireApplication | None = None
    mentions: tuple[Mention, ...] = ()
    emojis: tuple[CustomEmoji, ...] = ()
    reblogs_count: Count = 0
    favourites_count: Count = 0
    replies_count: Count = 0
    url: Word
    in_reply_to_id: str | None = None
    in_reply_to_account_id: str | None = None
    reblog: "CompleteStatus | None" = None
    poll: Poll | None = None
    card: WireCard | None = None
    quote: msgspec.Raw | None = None
    language: str | None = None
    edited_at: datetime | None = None
    favourited: bool = False
    reblogged: bool = False
    muted: bool = False
    bookmarked: bool = False
    pinned: bool = False
    filtered: list[WireFilterResult] | None = None


class WireQuote(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Quote/ ; with ``id`` it is a status."""

    id: str | int | None = None
    state: str | None = None
    quoted_status: msgspec.Raw | None = None
    quoted_status_id: str | int | None = None


class WireRelationship(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Relationship/ ."""

    id: str | int | None = None
    following: bool | None = None
    requested: bool | None = None


class WireContext(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Context/ ."""

    ancestors: list[msgspec.Raw] | None = None
    descendants: list[msgspec.Raw] | None = None


class WireNotification(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Notification/ ."""

    id: str | int | None = None
    type: str | None = None
    created_at: datetime | None = None
    account: WireAccount | None = None
    status: WireStatus | None = None


class WireScheduledParams(WireStruct):
    """Parameters of a scheduled status."""

    text: str | None = None
    media_ids: list[str | int] | None = None


class WireScheduledStatus(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/ScheduledStatus/ ."""

    id: str | int | None = None
    scheduled_at: datetime | None = None
    params: WireScheduledParams | None = None
    media_attachments: list[WireMedia] | None = None


class WireSource(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/StatusSource/ ; Pixelfed has it as ``content_text``."""

    text: str | None = None
    content_text: str | None = None
    spoiler_text: str | None = None


class WireStatusEdit(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/StatusEdit/ ."""

    content: str | None = None
    spoiler_text: str | None = None
    created_at: datetime | None = None
