"""The parts of posts and accounts on the wire, every field optional."""

from datetime import datetime
from typing import Any

import msgspec


class WireStruct(msgspec.Struct, gc=False):
    """A JSON object of which only the named fields are read: quickest where they come in the order in which they stand here."""


class WireEmoji(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/CustomEmoji/ ."""

    shortcode: str | None = None
    url: str | None = None
    static_url: str | None = None
    category: str | None = None
    visible_in_picker: bool | None = None


class WireMention(WireStruct):
    """A person named in a status, as in https://docs.joinmastodon.org/entities/Status/#Mention ."""

    id: str | int | None = None
    acct: str | None = None
    url: str | None = None
    username: str | None = None


class WirePollOption(WireStruct):
    """One answer of a poll; GoToSocial and Mastodon null the votes where they are not shown."""

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
    """Who wrote the page behind a link, since Mastodon 4.3."""

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
    """The program that a status was made with."""

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
