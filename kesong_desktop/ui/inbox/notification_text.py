"""Text and icon of a notification."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.text.characters import isolated, one_line
from kesong_desktop.ui.inbox.inbox_item import FOLLOW_REQUEST, InboxItem
from kesong_desktop.ui.shell.filter_effect import filter_warning

_ICONS: Final = {
    "favourite": ("heart-fill", "heart"),
    "reblog": ("repeat", "ok"),
    "mention": ("chat-circle", "accent"),
    "direct": ("envelope-simple", "accent"),
    "quote": ("quotes", "accent"),
    "follow": ("user-plus", "info"),
    "follow_request": ("user-plus", "info"),
    "pending_follow": ("user-plus", "info"),
    "update": ("pencil-simple", "ink2"),
    "status": ("image", "ink2"),
    "poll": ("chart-bar", "ink2"),
}
_WITH_REPLY: Final = frozenset({"mention", "direct", "quote", "status", "pending_reply"})
"""Kinds whose post was written by the other person."""


@dataclass(frozen=True, slots=True)
class NotificationSentence:
    """A sentence, in three parts around the name of the person."""

    before: str
    name: str
    after: str

    def __str__(self) -> str:
        return f"{self.before}{self.name}{self.after}"


def kind_of(notification: Notification | InboxItem) -> str:
    """Return the protocol's kind; ``direct`` for a mention in a direct message."""
    is_direct = notification.post is not None and notification.post.visibility is Visibility.DIRECT
    return "direct" if notification.kind == "mention" and is_direct else notification.kind


def sentence_of(notification: Notification | InboxItem) -> NotificationSentence:
    """Return what happened, also for a kind that is not known."""
    name = isolated(one_line(notification.person.name)) if notification.person else ""
    others = notification.others if isinstance(notification, InboxItem) else 0
    template = _group_template(kind_of(notification), others) if others else ""
    template = template or _templates().get(kind_of(notification), "")
    if not template or ("{name}" in template and not name):
        unknown = QCoreApplication.translate("Notification", "{name}: unknown kind of notification")
        nobody = QCoreApplication.translate("Notification", "Unknown kind of notification")
        template = unknown if name else nobody
    before, marker, after = template.partition("{name}")
    return NotificationSentence(before, name if marker else "", after)


def icon_of(notification: Notification | InboxItem) -> tuple[str, str]:
    """Return the names of the icon and of its colour."""
    return _ICONS.get(kind_of(notification), ("bell", "ink2"))


def can_reply(notification: Notification | InboxItem) -> bool:
    """Return whether the notification's post was written by the other person, so that it can be replied to."""
    return notification.post is not None and notification.kind in _WITH_REPLY


def quote_of(notification: Notification | InboxItem) -> str:
    """Return the text of the post in one line: its content warning if it has one; for an own post its title or product."""
    post = notification.post
    if notification.kind == FOLLOW_REQUEST and notification.person is not None:
        return notification.person.handle
    if post is None:
        return ""
    if warning := filter_warning(post, "notifications"):
        return warning
    if can_reply(notification) and not post.spoiler:
        return one_line(f"{post.title} {post.text}")
    product = post.review.product if post.review is not None else ""
    return one_line(post.spoiler or post.title or product or post.text)


def _group_template(kind: str, others: int) -> str:
    """Return the sentence of several people who did the same; empty for a kind that is not grouped."""
    translate = QCoreApplication.translate
    match kind:
        case "favourite":
            return translate("Notification", "{name} and %n other(s) liked your post", "", others)
        case "reblog":
            return translate("Notification", "{name} and %n other(s) boosted your post", "", others)
        case "follow":
            return translate("Notification", "{name} and %n other(s) followed you", "", others)
        case _:
            return ""


def _templates() -> dict[str, str]:
    """Return the sentences by kind, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "favourite": translate("Notification", "{name} liked your post"),
        "reblog": translate("Notification", "{name} boosted your post"),
        "mention": translate("Notification", "{name} mentioned you"),
        "direct": translate("Notification", "{name} sent you a direct message"),
        "follow": translate("Notification", "{name} followed you"),
        "follow_request": translate("Notification", "{name} wants to follow you"),
        "status": translate("Notification", "{name} posted"),
        "poll": translate("Notification", "A poll by {name} has ended"),
        "update": translate("Notification", "{name} edited a post that you boosted or replied to"),
        "quote": translate("Notification", "{name} quoted your post"),
        "pleroma:emoji_reaction": translate("Notification", "{name} reacted to your post"),
        "reaction": translate("Notification", "{name} reacted to your post"),
        "move": translate("Notification", "{name} moved to another account"),
        "pending_follow": translate("Notification", "{name} wants to follow you"),
        "pending_favourite": translate("Notification", "{name} wants to like your post"),
        "pending_reply": translate("Notification", "{name} wants to reply to your post"),
        "pending_reblog": translate("Notification", "{name} wants to boost your post"),
        "admin.sign_up": translate("Notification", "{name} signed up on your server"),
        "admin.report": translate("Notification", "{name} reported something on your server"),
        "severed_relationships": translate(
            "Notification", "Your server blocked accounts that you follow or that follow you"
        ),
        "moderation_warning": translate("Notification", "The moderators of your server sent you a warning"),
    }
