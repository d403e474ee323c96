"""Items of the inbox: open follow requests, and notifications of the same kind about the same post as one item."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Final

from kesong_desktop.model.social.notification import Notification, NotificationGroup
from kesong_desktop.model.social.notification_grouping import group_notifications
from kesong_desktop.model.social.post import Person, Post

FOLLOW_REQUEST: Final = "follow_request"
KINDS: Final[dict[str, tuple[str, ...]]] = {
    "all": (),
    "mentions": ("mention", "quote", "pending_reply"),
    "likes": ("favourite", "pending_favourite", "pleroma:emoji_reaction", "reaction"),
    "boosts": ("reblog", "pending_reblog"),
    "follows": ("follow", FOLLOW_REQUEST, "pending_follow"),
}
"""The kinds of notifications, in the protocol's words, that each filter of the inbox shows; none: all."""


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A row of the inbox. ``id`` is the newest notification's, empty for a request in the section of the requests.

    ``person`` acted last, and ``others`` more people did the same. ``can_answer``: the follow request is open here.
    """

    key: str
    kind: str
    id: str = ""
    created_utc: datetime | None = None
    person: Person | None = None
    others: int = 0
    post: Post | None = None
    is_new: bool = False
    can_answer: bool = False

    @property
    def is_request(self) -> bool:
        """Whether it stands in the section of the follow requests."""
        return not self.id


def arrange(
    notifications: Sequence[Notification],
    new: int,
    requests: Sequence[Person] = (),
    *,
    open_ids: Collection[str] = (),
) -> tuple[InboxItem, ...]:
    """Return the requests, then the notifications in groups: the first ``new`` of them, and the others day by day.

    ``open_ids`` are the ids of the people whose requests can be answered.
    """
    items = [
        InboxItem(f"request {one.id}", FOLLOW_REQUEST, person=one, can_answer=one.id in open_ids)
        for one in requests
    ]
    items += _grouped("new", notifications[:new], open_ids, is_new=True)
    for day, found in groupby(notifications[new:], key=_local_day):
        items += _grouped(day, found, open_ids, is_new=False)
    return tuple(items)


def item_of(notification: Notification, *, is_new: bool = False, can_answer: bool = False) -> InboxItem:
    """Return a notification as an item of its own."""
    return InboxItem(
        key=notification.id,
        kind=notification.kind,
        id=notification.id,
        created_utc=notification.created_utc,
        person=notification.person,
        post=notification.post,
        is_new=is_new,
        can_answer=can_answer,
    )


def _grouped(
    section: str, notifications: Iterable[Notification], open_ids: Collection[str], *, is_new: bool
) -> list[InboxItem]:
    return [
        _item_of_group(section, one, open_ids, is_new=is_new) for one in group_notifications(notifications)
    ]


def _item_of_group(
    section: str, group: NotificationGroup, open_ids: Collection[str], *, is_new: bool
) -> InboxItem:
    person = group.people[0] if group.people else None
    return InboxItem(
        # The oldest one names the group: newer ones join it, and the row stays the row it is.
        key=f"{section} {group.ids[-1]}",
        kind=group.kind,
        id=group.newest_id,
        created_utc=group.created_utc,
        person=person,
        others=max(0, group.count - 1),
        post=group.post,
        is_new=is_new,
        can_answer=group.kind == FOLLOW_REQUEST and person is not None and person.id in open_ids,
    )


def _local_day(notification: Notification) -> str:
    return notification.created_utc.astimezone().date().isoformat()
