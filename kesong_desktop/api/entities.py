"""The wire's entities, read with every field optional: servers leave out, null and rename more than they document."""

from typing import Any

import msgspec


class Struct(msgspec.Struct, kw_only=True):
    """A JSON object of which only the named fields are read."""


class WireAccount(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/Account/ ."""

    id: str | int | None = None
    username: str | None = None
    acct: str | None = None
    display_name: str | None = None
    avatar: str | None = None
    avatar_static: str | None = None
    url: str | None = None
    note: str | None = None
    followers_count: int | None = None
    following_count: int | None = None
    statuses_count: int | None = None
    locked: bool | None = None
    source: Any = None


class WireMedia(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/MediaAttachment/ ."""

    id: str | int | None = None
    type: str | None = None
    url: str | None = None
    preview_url: str | None = None
    description: str | None = None
    blurhash: str | None = None
    meta: Any = None


class WireTag(Struct):
    """A hashtag within a status."""

    name: str | None = None


class WireEmoji(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/CustomEmoji/ ; its picture is never asked for."""

    shortcode: str | None = None


class WireStatus(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/Status/ ."""

    id: str | int | None = None
    account: WireAccount | None = None
    created_at: str | None = None
    edited_at: str | None = None
    visibility: str | None = None
    content: str | None = None
    spoiler_text: str | None = None
    sensitive: bool | None = None
    url: str | None = None
    uri: str | None = None
    media_attachments: list[WireMedia] | None = None
    replies_count: int | None = None
    reblogs_count: int | None = None
    favourites_count: int | None = None
    favourited: bool | None = None
    reblogged: bool | None = None
    bookmarked: bool | None = None
    in_reply_to_id: str | int | None = None
    tags: list[WireTag] | None = None
    emojis: list[WireEmoji] | None = None
    reblog: "WireStatus | None" = None


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
    created_at: str | None = None
    account: WireAccount | None = None
    status: WireStatus | None = None


class WireSource(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/StatusSource/ ; Pixelfed has it as ``content_text``."""

    text: str | None = None
    content_text: str | None = None
    spoiler_text: str | None = None


class WireWording(Struct):
    """An entity as in https://docs.joinmastodon.org/entities/StatusEdit/ ."""

    content: str | None = None
    spoiler_text: str | None = None
    created_at: str | None = None
