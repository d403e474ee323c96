"""API entities of profiles, relationships, lists, hashtags, conversations and notification groups, all fields optional."""

from datetime import datetime
from typing import Any

import msgspec

from kesong_desktop.api.wire.entities import WireAccount
from kesong_desktop.api.wire.part_entities import WireStruct


class WireProfileField(WireStruct):
    """A row of a profile's table."""

    name: str | None = None
    value: str | None = None
    verified_at: datetime | None = None


class WireProfileSource(WireStruct):
    """The own profile with its texts as typed."""

    note: str | None = None
    fields: list[WireProfileField] | None = None
    privacy: str | None = None
    sensitive: bool | None = None
    language: str | None = None
    follow_requests_count: int | None = None


class WireProfile(WireAccount):
    """An Account entity with all fields that a profile shows."""

    note: str | None = None
    fields: list[WireProfileField] | None = None
    header: str | None = None
    header_static: str | None = None
    created_at: datetime | None = None
    last_status_at: str | None = None
    followers_count: int | None = None
    following_count: int | None = None
    statuses_count: int | None = None
    bot: bool | None = None
    group: bool | None = None
    suspended: bool | None = None
    limited: bool | None = None
    discoverable: bool | None = None
    hide_collections: bool | None = None
    moved: WireAccount | None = None
    source: WireProfileSource | None = None


class WireFullRelationship(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Relationship/ ."""

    id: str | int | None = None
    following: bool | None = None
    requested: bool | None = None
    followed_by: bool | None = None
    requested_by: bool | None = None
    muting: bool | None = None
    muting_notifications: bool | None = None
    muting_expires_at: datetime | None = None
    blocking: bool | None = None
    blocked_by: bool | None = None
    domain_blocking: bool | None = None
    showing_reblogs: bool | None = None
    notifying: bool | None = None
    note: str | None = None
    endorsed: bool | None = None


class WireConversation(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Conversation/ ."""

    id: str | int | None = None
    unread: bool | None = None
    accounts: list[msgspec.Raw] | None = None
    last_status: msgspec.Raw | None = None


class WireList(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/List/ ."""

    id: str | int | None = None
    title: str | None = None
    replies_policy: str | None = None
    exclusive: bool | None = None


class WireTagDay(WireStruct):
    """Use of a hashtag on one day; the protocol sends numbers as text."""

    uses: Any = None
    accounts: Any = None


class WireTag(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Tag/ ; Pixelfed's trends name it ``hashtag``."""

    name: str | None = None
    hashtag: str | None = None
    url: str | None = None
    following: bool | None = None
    history: list[WireTagDay] | None = None


class WireSuggestion(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Suggestion/ ."""

    account: msgspec.Raw | None = None
    source: str | None = None
    sources: list[str] | None = None


class WireTranslatedMedia(WireStruct):
    """The translated description of a media attachment."""

    id: str | int | None = None
    description: str | None = None


class WireTranslatedOption(WireStruct):
    """A translated option of a poll."""

    title: str | None = None


class WireTranslatedPoll(WireStruct):
    """The translated options of a poll."""

    options: list[WireTranslatedOption] | None = None


class WireTranslation(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/Translation/ ."""

    content: str | None = None
    spoiler_text: str | None = None
    detected_source_language: str | None = None
    language: str | None = None
    provider: str | None = None
    media_attachments: list[WireTranslatedMedia] | None = None
    poll: WireTranslatedPoll | None = None


class WireNotificationGroup(WireStruct):
    """An entity as in https://docs.joinmastodon.org/entities/NotificationGroup/ ."""

    group_key: str | None = None
    notifications_count: int | None = None
    type: str | None = None
    most_recent_notification_id: str | int | None = None
    latest_page_notification_at: datetime | None = None
    page_min_id: str | int | None = None
    sample_account_ids: list[str | int] | None = None
    status_id: str | int | None = None


class WireGroupedNotifications(WireStruct):
    """The response of GET /api/v2/notifications: groups, with their accounts and statuses."""

    accounts: list[msgspec.Raw] | None = None
    statuses: list[msgspec.Raw] | None = None
    notification_groups: list[WireNotificationGroup] | None = None
