"""A message of a conversation as it is shown: a post, or one that waits in the outbox."""

import re
from dataclasses import dataclass
from datetime import datetime

from kesong_desktop.model.account import Account
from kesong_desktop.model.social.conversation import Conversation
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.shell.post_covers import PostCovers

CONTEXT = "thread"
"""The context of filters in which messages are shown."""
_MENTIONS = re.compile(r"^\s*(@[\w.-]+(@[\w.:-]+)?\s+)+")


@dataclass(frozen=True, slots=True)
class Message:
    """``text`` is without the names that it begins with. ``post`` is None while it waits in the outbox."""

    id: str
    text: str
    created_utc: datetime
    author: str
    is_own: bool
    post: Post | None = None


def cover_words(message: Message, covers: PostCovers) -> str:
    """Return what stands in the place of the message's text now: its warning, or that of a filter; empty: nothing does."""
    if message.post is None or message.is_own:
        return ""
    return one_line(covers.covering_words(message.post, CONTEXT))


def has_cover(message: Message, covers: PostCovers) -> bool:
    """Return whether something of the message is shown only when it is asked for."""
    post = message.post
    if post is None or message.is_own:
        return False
    return covers.has_cover(post, CONTEXT) and bool(post.attachments or covers.warning(post, CONTEXT))


def message_of(post: Post, account: Account) -> Message:
    """Return a post as a message, seen from ``account``."""
    text = without_mentions("\n".join(part for part in (post.title, post.text) if part))
    text = text or ", ".join(one.alt for one in post.attachments if one.alt)
    is_own = post.author.id == account.remote_id
    return Message(post.id, text, post.created_utc, post.author.name, is_own, post)


def without_mentions(text: str) -> str:
    """Return a text without the names that it begins with."""
    return _MENTIONS.sub("", f"{text} ").strip()


def mentions_for(conversation: Conversation, account: Account) -> str:
    """Return the names that a message has to begin with, so that all who take part get it."""
    return "".join(f"@{one.acct} " for one in conversation.people if one.id != account.remote_id)


def people_of(conversation: Conversation, account_id: str) -> str:
    """Return the names of the people who take part, without the account itself."""
    others = [one for one in conversation.people if one.id != account_id] or list(conversation.people)
    return ", ".join(one_line(one.name) for one in others)
