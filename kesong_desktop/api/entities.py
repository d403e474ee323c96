"""The wire's entities, read with every field optional: servers leave out, null and rename more than they document."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.post import Person, Word

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""When a thing was made of which no time can be read."""


class Struct(msgspec.Struct, gc=False):
    """A JSON object of which only the named fields are read: quickest where they come in the order in which they stand here."""


class WireAccount(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/Account/ ."""

    id: str | int | None = None
    username: str | None = None
    acct: str | None = None
    display_name: str | None = None
    avatar: str | None = None
    avatar_static: str | None = None
    url: str | None = None
    locked: bool | None = None


class WireSize(Struct):
    """Pixels, where they are numbers."""

    width: Any = None
    height: Any = None


class WireFocus(Struct):
    """A point of a picture, where they are numbers."""

    x: Any = None
    y: Any = None


class WireMeta(Struct):
    """What a server measured of a media file, or was told of it."""

    focus: WireFocus | None = None
    original: WireSize | None = None


class WireMedia(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/MediaAttachment/ ."""

    id: str | int | None = None
    type: str | None = None
    url: str | None = None
    preview_url: str | None = None
    description: str | None = None
    blurhash: str | None = None
    meta: WireMeta | None = None


class WireEmoji(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/CustomEmoji/ ; its picture is never asked for."""

    shortcode: str | None = None


class WireStatus(Struct):
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
    emojis: list[WireEmoji] | None = None
    reblogs_count: int | None = None
    favourites_count: int | None = None
    replies_count: int | None = None
    url: str | None = None
    in_reply_to_id: str | int | None = None
    reblog: "WireStatus | None" = None
    edited_at: datetime | None = None
    favourited: bool | None = None
    reblogged: bool | None = None
    bookmarked: bool | None = None


class WholeStatus(Struct, kw_only=True):
    """A status to which nothing is wanting, as nearly every one is; nothing is null but what is null in most."""

    id: Word
    created_at: datetime = EPOCH
    account: Person
    content: str = ""
    visibility: Visibility
    sensitive: bool = False
    spoiler_text: str = ""
    media_attachments: list[WireMedia] = []
    emojis: list[WireEmoji] = []
    reblogs_count: int = 0
    favourites_count: int = 0
    replies_count: int = 0
    url: Word
    in_reply_to_id: str | None = None
    reblog: "WholeStatus | None" = None
    edited_at: datetime | None = None
    favourited: bool = False
    reblogged: bool = False
    bookmarked: bool = False


class WireRelationship(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/Relationship/ ."""

    id: str | int | None = None
    following: bool | None = None
    requested: bool | None = None


class WireContext(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/Context/ ."""

    ancestors: list[msgspec.Raw] | None = None
    descendants: list[msgspec.Raw] | None = None


class WireNotice(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/Notification/ ."""

    id: str | int | None = None
    type: str | None = None
    created_at: datetime | None = None
    account: WireAccount | None = None
    status: WireStatus | None = None


class WirePlanned(Struct):
    """What a planned status will say."""

    text: str | None = None
    media_ids: list[str | int] | None = None


class WirePlan(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/ScheduledStatus/ ."""

    id: str | int | None = None
    scheduled_at: datetime | None = None
    params: WirePlanned | None = None
    media_attachments: list[WireMedia] | None = None


class WireSource(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/StatusSource/ ; Pixelfed has it as ``content_text``."""

    text: str | None = None
    content_text: str | None = None
    spoiler_text: str | None = None


class WireWording(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/StatusEdit/ ."""

    content: str | None = None
    spoiler_text: str | None = None
    created_at: datetime | None = None
