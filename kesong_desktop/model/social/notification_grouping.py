"""Notifications of the same kind about the same post as one group, for servers that do not group them."""

from collections.abc import Iterable

from kesong_desktop.model.social.notification import Notification, NotificationGroup

_GROUPED = frozenset({"favourite", "reblog", "follow"})
"""The kinds that Mastodon groups as well."""
MAX_PEOPLE = 8
"""How many people a group names."""


def group_notifications(notifications: Iterable[Notification]) -> tuple[NotificationGroup, ...]:
    """Group them, each group where its newest notification stands; those of other kinds stay alone."""
    found: dict[str, list[Notification]] = {}
    for one in notifications:
        found.setdefault(_key(one), []).append(one)
    return tuple(_group(key, members) for key, members in found.items())


def _key(one: Notification) -> str:
    if one.kind not in _GROUPED or (one.kind != "follow" and one.post is None):
        return f"ungrouped-{one.id}"
    return f"{one.kind}-{one.post.id if one.post else ''}"


def _group(key: str, members: list[Notification]) -> NotificationGroup:
    newest = members[0]
    people = {one.person.id: one.person for one in members if one.person is not None}
    return NotificationGroup(
        key=key,
        kind=newest.kind,
        newest_id=newest.id,
        created_utc=newest.created_utc,
        count=max(1, len(people)) if len(members) > 1 else 1,
        people=tuple(people.values())[:MAX_PEOPLE],
        post=newest.post,
        ids=tuple(one.id for one in members),
    )
