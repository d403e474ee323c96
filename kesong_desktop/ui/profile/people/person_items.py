"""List model of people."""

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from kesong_desktop.ui.profile.people.people_presenter import PersonEntry
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.keyed_list_model import KeyedListModel


class PersonListModel(KeyedListModel[PersonEntry]):
    """People in the order of the server.

    ``TITLE`` is the name, ``ALT_TEXT`` also the handle, ``DETAILS`` how the account stands to them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers: dict[int, Callable[[PersonEntry], Any]] = {
            ItemRole.TITLE: lambda one: one.person.name,
            ItemRole.ALT_TEXT: lambda one: f"{one.person.name}\n{one.person.handle}",
            ItemRole.DETAILS: self.spoken_state,
            ItemRole.KEY: self.key_of,
            ItemRole.ITEM: lambda one: one,
        }

    def key_of(self, item: PersonEntry) -> Hashable:
        """Return the id of the person."""
        return item.person.id

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a person is under a role of ``ItemRole``; None under any other."""
        read = self._readers.get(role)
        if read is None or not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        return read(self._items[index.row()])

    def spoken_state(self, entry: PersonEntry) -> str:
        """Return whether the account follows the person, and they the account."""
        stands = entry.stands
        if stands is None:
            return ""
        facts = (
            (stands.following, self.tr("You follow")),
            (stands.requested, self.tr("You asked to follow")),
            (stands.followed_by, self.tr("Follows you")),
        )
        return ", ".join(text for is_true, text in facts if is_true)
