"""What a notice says, and the sign that stands for it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.characters import isolated, one_line
from kesong_desktop.model.social import Notice

_SENTENCES: Final = {
    "favourite": "{name} liked your post",
    "reblog": "{name} boosted your post",
    "mention": "{name} mentioned you",
    "direct": "{name} wrote to you",
    "follow": "{name} follows you now",
    "follow_request": "{name} asks to follow you",
    "status": "{name} posted",
    "poll": "A poll by {name} has ended",
    "update": "{name} changed a post that you boosted or answered",
    "quote": "{name} quoted your post",
    "pleroma:emoji_reaction": "{name} reacted to your post",
    "reaction": "{name} reacted to your post",
    "move": "{name} moved to another account",
    "pending_follow": "{name} asks to follow you",
    "pending_favourite": "{name} would like to like your post",
    "pending_reply": "{name} would like to answer your post",
    "pending_reblog": "{name} would like to boost your post",
    "admin.sign_up": "{name} signed up on your server",
    "admin.report": "{name} reported something on your server",
    "severed_relationships": "Your server cut off some of the people you follow or who follow you",
    "moderation_warning": "The moderators of your server have something to tell you",
}
_UNKNOWN = "{name} did something that Kesong has no words for yet"
_UNKNOWN_BY_NOBODY = "Something happened that Kesong has no words for yet"
_SIGNS: Final = {
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
_SAID: Final = frozenset({"mention", "direct", "quote", "status", "pending_reply"})
"""Kinds whose post is what somebody said, and not what one said oneself."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened, around the name of who did it."""

    before: str
    name: str
    after: str

    def __str__(self) -> str:
        return f"{self.before}{self.name}{self.after}"


def kind_of(notice: Notice) -> str:
    """The notice's kind; a mention for nobody else is ``direct``."""
    is_direct = notice.post is not None and notice.post.visibility is Visibility.DIRECT
    return "direct" if notice.kind == "mention" and is_direct else notice.kind


def sentence_of(notice: Notice) -> Sentence:
    """One plain sentence, also for a kind that is not known."""
    name = isolated(one_line(notice.person.name)) if notice.person else ""
    template = _SENTENCES.get(kind_of(notice))
    if template is None or ("{name}" in template and not name):
        template = _UNKNOWN if name else _UNKNOWN_BY_NOBODY
    before, marker, after = QCoreApplication.translate("inbox", template).partition("{name}")
    return Sentence(before, name if marker else "", after)


def sign_of(notice: Notice) -> tuple[str, str]:
    """Icon and colour."""
    return _SIGNS.get(kind_of(notice), ("bell", "ink2"))


def is_said(notice: Notice) -> bool:
    """True where the post is what somebody said, so that it can be answered."""
    return notice.post is not None and notice.kind in _SAID


def quote_of(notice: Notice) -> str:
    """The words of the post in one line: its warning where it has one; of one's own the title is enough."""
    post = notice.post
    if post is None:
        return ""
    if is_said(notice) and not post.spoiler:
        return one_line(f"{post.title} {post.text}")
    return one_line(post.spoiler or post.title or post.text)
