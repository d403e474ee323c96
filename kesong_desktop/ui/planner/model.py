"""List models of the planner: the calendar's items, and the drafts without a time."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import State
from kesong_desktop.model.plan.entry import EntryKind, PlanEntry
from kesong_desktop.ui.planner.calendar_item import CalendarItem
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.relative_time import scheduled_time
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.keyed_list_model import KeyedListModel

Index = QModelIndex | QPersistentModelIndex
ENTRY_MIME, DRAFT_MIME = "application/x-kesong-plan-entry", "application/x-kesong-draft"
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class CalendarModel(KeyedListModel[CalendarItem]):
    """The items of the calendar, which can be dragged unless they are free posting times."""

    def key_of(self, item: CalendarItem) -> Hashable:
        """Return the entry's key, or the time of a free posting time."""
        return item.key

    def reset_items(self, items: Sequence[CalendarItem]) -> None:
        """Show other items: one that is moved has other neighbours, so that no row stays what it was."""
        self.beginResetModel()
        self._items = list(items)
        self._index_rows()
        self.endResetModel()

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return what an item is in a role."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        readers: dict[int, Callable[[CalendarItem], Any]] = {
            ItemRole.TITLE: self.title,
            ItemRole.ALT_TEXT: lambda one: f"{self.title(one)}, {self.time(one)}",
            ItemRole.DETAILS: self.details,
            ItemRole.TOOL_TIP: lambda one: "\n".join(
                filter(None, (self.time(one), self.title(one), self.details(one)))
            ),
            ItemRole.KEY: lambda one: one.key,
            ItemRole.ITEM: lambda one: one,
        }
        read = readers.get(role)
        return read(item) if read is not None else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that planned posts can be dragged."""
        flags = super().flags(index)
        if index.isValid() and self.items[index.row()].planned is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the key of the dragged entry."""
        data = QMimeData()
        data.setData(ENTRY_MIME, QByteArray(self.items[indexes[0].row()].key.encode()))
        return data

    def title(self, item: CalendarItem) -> str:
        """Return the first line of the post, or that the posting time is free."""
        if item.entry is None:
            return self.tr("Free posting time")
        return self.title_of(item.entry)

    def title_of(self, entry: PlanEntry) -> str:
        """Return the first line of a post."""
        return entry.text or self.tr("Untitled post")

    def time(self, item: CalendarItem) -> str:
        """Return the day and time of an item."""
        return time_text(item.at_s)

    def details(self, item: CalendarItem) -> str:
        """Return where the post waits, and what holds it back."""
        return self.place(item.entry) if item.entry is not None else ""

    def place(self, entry: PlanEntry) -> str:
        """Return where an entry waits, in a few words."""
        host = host_of(entry.account)
        if entry.is_moving:
            text = self.tr("Moving: {host} did not answer yet")
        elif entry.kind is EntryKind.POSTED:
            text = self.tr("Published")
        elif entry.kind is EntryKind.OTHER_APP:
            text = self.tr("Scheduled on {host} with another app")
        elif entry.kind is EntryKind.ON_SERVER and entry.state is not State.SERVER_SCHEDULED:
            text = self.tr("Being handed to {host}")
        elif entry.kind is EntryKind.ON_SERVER:
            text = self.tr("Waits on {host}")
        elif entry.state in {State.PAUSED, State.OVERDUE}:
            return messages.state_word(entry.state)
        else:
            text = self.tr("Waits on this computer")
        return text.format(host=host)


class TrayModel(KeyedListModel[Draft]):
    """The drafts without a time, which can be dragged onto a day."""

    def key_of(self, item: Draft) -> Hashable:
        """Return the id of the draft."""
        return item.id

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return what a draft is in a role."""
        if not index.isValid():
            return None
        draft = self.items[index.row()]
        readers: dict[int, Callable[[Draft], Any]] = {
            ItemRole.TITLE: self.title,
            ItemRole.ALT_TEXT: self.title,
            ItemRole.DETAILS: self.details,
            ItemRole.KEY: lambda one: one.id,
            ItemRole.ITEM: lambda one: one,
        }
        read = readers.get(role)
        return read(draft) if read is not None else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that drafts can be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the id of the dragged draft."""
        data = QMimeData()
        data.setData(DRAFT_MIME, QByteArray(self.items[indexes[0].row()].id.encode()))
        return data

    def title(self, draft: Draft) -> str:
        """Return the name of the draft."""
        return draft.name or self.tr("Untitled draft")

    def details(self, draft: Draft) -> str:
        """Return how many photos the draft has."""
        return self.tr("%n photo(s)", "", len(draft.pictures)) if draft.pictures else self.tr("Text only")


def time_text(at_s: float) -> str:
    """Return the weekday, day and time of an instant."""
    return scheduled_time(datetime.fromtimestamp(at_s).astimezone())


def host_of(account: AccountKey) -> str:
    """Return the server of an account."""
    return account.rpartition("@")[2]


def dragged(data: QMimeData, kind: str) -> str:
    """Return the key that is dragged as ``kind``; empty where something else is."""
    return bytes(data.data(kind).data()).decode("utf-8", "replace") if data.hasFormat(kind) else ""
