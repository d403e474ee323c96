"""Sheet in which a person is put into lists of the account."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.posts.collect.membership_sheet import MembershipSheet, MembershipTexts
from kesong_desktop.ui.profile.lists_presenter import ListsPresenter, ListsState

_HIGH: Final = 160
_MOST_CHARACTERS: Final = 100


class ListsSheet(MembershipSheet):
    """A check box for each list; each changes the list at once. A new list is made with the person in it."""

    def __init__(self, parent: QWidget, name: str, presenter: ListsPresenter) -> None:
        texts = MembershipTexts(
            self.tr("Lists with {name}").format(name=name),
            self.tr("Name of a new list"),
            self.tr("Create list"),
            _MOST_CHARACTERS,
        )
        super().__init__(parent, texts, _HIGH)
        self._presenter = presenter
        presenter.setParent(self)
        self.show_groups((), self.tr("Loading lists…"))
        self.changed.connect(self._change_list)
        self.created.connect(presenter.create)
        presenter.state_changed.connect(self._show)

    def ask(self) -> None:
        """Open the sheet, and ask the server for the lists."""
        self.open()
        self._presenter.load()

    @Slot(object)
    def _show(self, state: ListsState) -> None:
        groups = (
            (one.user_list.id, one_line(one.user_list.title), one.is_member) for one in state.memberships
        )
        empty = "" if state.memberships or state.is_loading else self.tr("You have no lists yet.")
        self.show_groups(groups, state.problem or (self.tr("Loading lists…") if state.is_loading else empty))

    @Slot(str, bool)
    def _change_list(self, list_id: str, is_on: bool) -> None:
        self._presenter.change(list_id, on=is_on)
