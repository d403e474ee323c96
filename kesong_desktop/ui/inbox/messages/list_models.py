"""Conversations and messages as list models."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from kesong_desktop.model.social.conversation import Conversation
from kesong_desktop.ui.inbox.messages.message import (
    CONTEXT,
    Message,
    cover_words,
    people_of,
    without_mentions,
)
from kesong_desktop.ui.shell.filter_effect import warning_of
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.keyed_list_model import KeyedListModel


class ConversationListModel(KeyedListModel[Conversation]):
    """Conversations, that with the newest message first. ``account_id`` is the id of the account itself."""

    account_id = ""

    def key_of(self, item: Conversation) -> Hashable:
        """Return the id of the conversation."""
        return item.id

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the people as the title, the last message for a screen reader, and whether it is unread."""
        if not index.isValid():
            return None
        item, people = self._items[index.row()], people_of(self._items[index.row()], self.account_id)
        if role == ItemRole.ALT_TEXT:
            return "\n".join(part for part in (people, last_text(item)) if part)
        if role == ItemRole.DETAILS:
            return self.tr("Unread") if item.is_unread else ""
        found: dict[int, Any] = {ItemRole.TITLE: people, ItemRole.KEY: item.id, ItemRole.ITEM: item}
        return found.get(role)


class MessageListModel(KeyedListModel[Message]):
    """The messages of a conversation, oldest first. ``covers`` says what of them is covered."""

    def __init__(self, covers: PostCovers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.covers = covers
        covers.preferred.connect(self.refresh_all)
        covers.revealed.connect(self.refresh_all)

    def key_of(self, item: Message) -> Hashable:
        """Return the id of the message."""
        return item.id

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the text as the title; author, text and time for a screen reader."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ItemRole.ALT_TEXT:
            words = cover_words(item, self.covers) or item.text
            return f"{item.author}\n{words}\n{full_time(item.created_utc)}"
        if role == ItemRole.DETAILS:
            return "" if item.post is not None else self.tr("Sending…")
        title = cover_words(item, self.covers) or item.text
        found: dict[int, Any] = {ItemRole.TITLE: title, ItemRole.KEY: item.id, ItemRole.ITEM: item}
        return found.get(role)


def last_text(conversation: Conversation) -> str:
    """Return the text of the last message, without the names that it begins with."""
    post = conversation.last_post
    if post is not None and (warning := warning_of(post, CONTEXT)):
        return warning
    return without_mentions(" ".join(part for part in (post.title, post.text) if part)) if post else ""
