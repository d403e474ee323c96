"""Notifications, the policy for them, and requests as JSON entities."""

from collections.abc import Iterable, Mapping, Sequence

from kesong_desktop.homeserver.entity.accounts import AccountEntities, account
from kesong_desktop.homeserver.entity.statuses import status, status_among
from kesong_desktop.homeserver.entity.values import Entity, moment
from kesong_desktop.homeserver.storage.notification_records import (
    NotificationGroupRecord,
    NotificationRecord,
    NotificationRequest,
)


def notification(one: NotificationRecord, base: str) -> Entity:
    """Return a notification as a Notification entity."""
    return _notification(one, AccountEntities(base))


def notifications(found: Iterable[NotificationRecord], base: str) -> list[Entity]:
    """Return the Notification entities of one answer."""
    people = AccountEntities(base)
    return [_notification(one, people) for one in found]


def _notification(one: NotificationRecord, people: AccountEntities) -> Entity:
    return {
        "id": str(one.id),
        "type": one.kind,
        "created_at": moment(one.created_ms),
        "group_key": one.group_key,
        "account": people.of(one.actor),
        **({"status": status_among(one.post, people)} if one.post else {}),
    }


def groups(found: Sequence[NotificationGroupRecord], base: str) -> Entity:
    """Return groups as a GroupedNotificationsResults entity; every account is in it whole."""
    entities = AccountEntities(base)
    people = {one.id: one for group in found for one in group.actors}
    posts = {group.post.id: group.post for group in found if group.post}
    return {
        "accounts": [entities.of(one) for one in people.values()],
        "partial_accounts": [],
        "statuses": [status_among(one, entities) for one in posts.values()],
        "notification_groups": [_group(one) for one in found],
    }


def _group(one: NotificationGroupRecord) -> Entity:
    return {
        "group_key": one.key,
        "notifications_count": one.count,
        "type": one.kind,
        "most_recent_notification_id": str(one.newest),
        "page_min_id": str(one.oldest),
        "page_max_id": str(one.newest),
        "latest_page_notification_at": moment(one.newest_ms),
        "sample_account_ids": [str(person.id) for person in one.actors],
        **({"status_id": str(one.post.id)} if one.post else {}),
    }


def policy(actions: Mapping[str, str], requests: int, notifications: int) -> Entity:
    """Return what becomes of notifications as a NotificationPolicy entity."""
    return {
        **actions,
        "summary": {"pending_requests_count": requests, "pending_notifications_count": notifications},
    }


def request(one: NotificationRequest, base: str) -> Entity:
    """Return the held back notifications of an account as a NotificationRequest entity."""
    return {
        "id": str(one.id),
        "created_at": moment(one.created_ms),
        "updated_at": moment(one.updated_ms),
        "notifications_count": str(one.count),
        "account": account(one.account, base),
        "last_status": status(one.last_post, base) if one.last_post else None,
    }
