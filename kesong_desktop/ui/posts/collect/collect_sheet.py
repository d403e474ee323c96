"""Sheet for adding a post to collections."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.social.collection import LONGEST_NAME
from kesong_desktop.ui.posts.collect.collect_presenter import CollectPresenter, CollectState
from kesong_desktop.ui.posts.collect.membership_sheet import MembershipSheet, MembershipTexts

_HIGH: Final = 180


class CollectSheet(MembershipSheet):
    """A check box for each collection, which changes it at once. A new collection is made with the post in it."""

    def __init__(self, parent: QWidget, presenter: CollectPresenter) -> None:
        texts = MembershipTexts(
            self.tr("Save to…"), self.tr("Name of a new collection"), self.tr("Create"), LONGEST_NAME
        )
        super().__init__(parent, texts, _HIGH)
        self._presenter = presenter
        presenter.setParent(self)
        self.show_groups((), self.tr("Collections are kept on this computer."))
        self.changed.connect(self._change_collection)
        self.created.connect(presenter.create)
        presenter.state_changed.connect(self._show)

    def ask(self) -> None:
        """Open the sheet with the focus on the first collection; where there is none, in the name of a new one."""
        self._presenter.load()
        self.open()
        self.first_field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(object)
    def _show(self, state: CollectState) -> None:
        groups = ((one.id, one.name, one.id in state.holding) for one in state.collections)
        self.show_groups(groups, state.problem or self.tr("Collections are kept on this computer."))

    @Slot(str, bool)
    def _change_collection(self, collection_id: str, is_on: bool) -> None:
        self._presenter.change(collection_id, on=is_on)
