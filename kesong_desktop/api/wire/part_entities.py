"""API entities of parts of posts and accounts, every field optional."""

from datetime import datetime
from typing import Any

import msgspec


class WireStruct(msgspec.Struct, gc=False):
    """A JSON object of which only the named fields are decoded; fastest if they arrive in the declared order."""


class WireEmoji(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/CustomEmoji/ ."""

    shortcode: str | None = None
    url: str | None = None
    static_url: str | None = None
    category: str | None = None
    visible_in_picker: bool | None = None


class WireMention(WireStruct):
    """A mention in a status, as in https://docs.joinmastodon.org/entities/Status/#Mention ."""

    id: str | int | None = None
    acct: str | None = None
    url: str | None = None
    username: str | None = None


class WirePollOption(WireStruct):
    """One option of a poll; GoToSocial and Mastodon null hidden votes."""

    title: str | None = None
    votes_count: int | None = None


class WirePoll(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Poll/ ."""

    id: str | int | None = None
    expires_at: datetime | None = None
    expired: bool | None = None
    multiple: bool | None = None
    votes_count: int | None = None
    voters_count: int | None = None
    voted: bool | None = None
    own_votes: list[int] | None = None
    options: list[WirePollOption] | None = None
    emojis: list[WireEmoji] | None = None


class WireCardAuthor(WireStruct):
    """The author of a linked page, since Mastodon 4.3."""

    name: str | None = None
    url: str | None = None


class WireCard(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/PreviewCard/ ; its HTML is not read."""

    url: str | None = None
    title: str | None = None
    description: str | None = None
    type: str | None = None
    author_name: str | None = None
    author_url: str | None = None
    authors: list[WireCardAuthor] | None = None
    provider_name: str | None = None
    image: str | None = None
    image_description: str | None = None
    blurhash: str | None = None
    width: Any = None
    height: Any = None


class WireApplication(WireStruct):
    """The app that a status was posted with."""

    name: str | None = None


class WireFilterWord(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/FilterKeyword/ ."""

    id: str | int | None = None
    keyword: str | None = None
    whole_word: bool | None = None


class WireFilterStatus(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/FilterStatus/ ."""

    id: str | int | None = None
    status_id: str | int | None = None


class WireFilter(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Filter/ , or with ``phrase`` one of version 1."""

    id: str | int | None = None
    title: str | None = None
    context: list[str] | None = None
    expires_at: datetime | None = None
    filter_action: str | None = None
    keywords: list[WireFilterWord] | None = None
    statuses: list[WireFilterStatus] | None = None
    phrase: str | None = None
    whole_word: bool | None = None
    irreversible: bool | None = None


class WireFilterResult(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/FilterResult/ ."""

    filter: WireFilter | None = None
    keyword_matches: list[str] | None = None
    status_matches: list[str | int] | None = None
