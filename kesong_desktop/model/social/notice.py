"""Notices on the desktop: which kinds are wanted, and when they may be shown."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox.quiet_hours import QuietHours
from kesong_desktop.model.social.notification import Notification


class NoticeKind(StrEnum):
    """What a notice tells of."""

    MENTION = "mention"
    DIRECT = "direct"
    FOLLOW = "follow"
    REACTION = "reaction"
    OTHER = "other"
    FAILURE = "failure"


_KINDS = {
    "mention": NoticeKind.MENTION,
    "quote": NoticeKind.MENTION,
    "pending_reply": NoticeKind.MENTION,
    "follow": NoticeKind.FOLLOW,
    "follow_request": NoticeKind.FOLLOW,
    "pending_follow": NoticeKind.FOLLOW,
    "favourite": NoticeKind.REACTION,
    "reblog": NoticeKind.REACTION,
    "pending_favourite": NoticeKind.REACTION,
    "pending_reblog": NoticeKind.REACTION,
    "pleroma:emoji_reaction": NoticeKind.REACTION,
    "reaction": NoticeKind.REACTION,
}


@dataclass(frozen=True, slots=True)
class NoticePolicy:
    """The kinds that are wanted, and the hours without notices."""

    kinds: frozenset[NoticeKind]
    quiet: QuietHours | None = None

    def allows(self, kind: NoticeKind, local: datetime, *, is_front: bool) -> bool:
        """Return whether such a notice is shown at this local time; never while the window is in front."""
        is_quiet = self.quiet is not None and self.quiet.left_s(local) > 0
        return kind in self.kinds and not is_front and not is_quiet


def notice_kind(notification: Notification) -> NoticeKind:
    """Return what kind of notice tells of a notification."""
    is_direct = notification.post is not None and notification.post.visibility is Visibility.DIRECT
    if notification.kind == "mention" and is_direct:
        return NoticeKind.DIRECT
    return _KINDS.get(notification.kind, NoticeKind.OTHER)


def may_quote(notification: Notification) -> bool:
    """Return whether the text of the post may stand on the desktop, where others may see it.

    Not that of direct and followers-only posts, and nothing that its author or a filter put behind a warning.
    """
    post = notification.post
    if post is None or post.spoiler or post.sensitive or post.filtered:
        return False
    return post.visibility in (Visibility.PUBLIC, Visibility.UNLISTED)
