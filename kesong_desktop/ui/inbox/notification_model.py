"""Items of the inbox as a list model, in sections: the follow requests, the new notifications, then by day."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from kesong_desktop.ui.inbox.inbox_item import InboxItem
from kesong_desktop.ui.inbox.notification_text import kind_of, quote_of, sentence_of
from kesong_desktop.ui.shell.relative_time import day, full_time
from kesong_desktop.ui.views.item_model import ItemSection
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.keyed_list_model import KeyedListModel


class NotificationListModel(KeyedListModel[InboxItem]):
    """Items of the inbox in their order, named by their keys. ``clock`` returns the present time.

    Roles: ``TITLE`` the sentence, ``ALT_TEXT`` and ``DETAILS`` what a screen reader says, ``KEY`` the key, ``AUTHOR`` the
    person's name, ``CREATED`` the time, ``SECTION`` the section, ``STATE`` the kind, ``ITEM`` the notification.
    """

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._readers: dict[int, Callable[[InboxItem], Any]] = {
            ItemRole.TITLE: lambda one: str(sentence_of(one)),
            ItemRole.ALT_TEXT: self.spoken_name,
            ItemRole.DETAILS: self.spoken_state,
            ItemRole.KEY: attrgetter("key"),
            ItemRole.AUTHOR: lambda one: one.person.name if one.person else "",
            ItemRole.CREATED: attrgetter("created_utc"),
            ItemRole.SECTION: self._section_of,
            ItemRole.STATE: kind_of,
            ItemRole.ITEM: lambda one: one,
        }

    def key_of(self, item: InboxItem) -> Hashable:
        """Return the key of the item."""
        return item.key

    def show_items(self, items: Sequence[InboxItem]) -> None:
        """Show these items in their sections."""
        before = [section.title for section in self.sections()]
        self.replace_items(items)
        if self._items and before != [section.title for section in self.sections()]:
            last = self.index(len(self._items) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [int(ItemRole.SECTION)])

    def sections(self) -> Sequence[ItemSection]:
        """Return the sections that the notifications lie in."""
        titles = [self._heading(row) for row in range(len(self._items))]
        runs = [(title, len(list(rows))) for title, rows in groupby(titles)]
        return [ItemSection(title, title, count=count) for title, count in runs]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a notification is under a role of ``ItemRole``; None under any other."""
        read = self._readers.get(role)
        if read is None or not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        return read(self._items[index.row()])

    def spoken_name(self, notification: InboxItem) -> str:
        """Return the sentence, the date and the text of the post, a line each."""
        when = full_time(notification.created_utc) if notification.created_utc else ""
        parts = (str(sentence_of(notification)), when, quote_of(notification))
        return "\n".join(part for part in parts if part)

    def spoken_state(self, notification: InboxItem) -> str:
        """Return whether the notification is new, and which keys answer it."""
        parts = [self.tr("New")] if notification.is_new else []
        if notification.can_answer:
            parts.append(self.tr("A accepts, D declines"))
        return ", ".join(parts)

    def _heading(self, row: int) -> str:
        item = self._items[row]
        if item.created_utc is None:
            return self.tr("Follow requests")
        return self.tr("New") if item.is_new else day(item.created_utc, self._clock())

    def _section_of(self, notification: InboxItem) -> ItemSection:
        title = self._heading(self.row_of(notification.key))
        return next(section for section in self.sections() if section.title == title)
