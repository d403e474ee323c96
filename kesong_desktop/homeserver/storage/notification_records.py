"""Records of notifications: single, in groups, and held back. Times are milliseconds since 1970, UTC."""

from dataclasses import dataclass

from kesong_desktop.homeserver.storage.records import AccountRecord, PostRecord


@dataclass(frozen=True, slots=True)
class NotificationRecord:
    """A notification that a user has received."""

    id: int
    kind: str
    actor: AccountRecord
    post: PostRecord | None
    created_ms: int
    group_key: str


@dataclass(frozen=True, slots=True)
class NotificationGroupRecord:
    """Notifications of one kind about one thing; ``actors`` are the last accounts that caused them, newest first."""

    key: str
    kind: str
    count: int
    newest: int
    oldest: int
    newest_ms: int
    actors: tuple[AccountRecord, ...]
    post: PostRecord | None


@dataclass(frozen=True, slots=True)
class NotificationRequest:
    """The notifications of one account that were held back."""

    id: int
    account: AccountRecord
    count: int
    created_ms: int
    updated_ms: int
    last_post: PostRecord | None
