"""Where a post goes, and who can see it."""

from functools import partial

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from kesong_desktop.model.account import Visibility
from kesong_desktop.ui.draft.audience_presenter import AudiencePresenter
from kesong_desktop.ui.draft.further_accounts import FurtherAccounts
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, set_tip
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.parts.inputs import ComboBox
from kesong_desktop.ui.widgets.tab_order import set_tab_order

_CHARACTERS = 16


class AudienceChoice(QWidget):
    """Chooses account and visibility of the open draft."""

    def __init__(
        self, context: UiContext, presenter: AudiencePresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._accounts = ComboBox()
        # A long name is cut off in the box, and whole in its list and its tooltip.
        self._accounts.currentTextChanged.connect(partial(set_tip, self._accounts))
        self._accounts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._accounts.setMinimumContentsLength(_CHARACTERS)
        self._accounts.activated.connect(self._choose_account)
        column.addWidget(Field(self.tr("Post to"), self._accounts, self))
        self._limits = label("", "small", "ink3", wrap=True, parent=self)
        column.addWidget(self._limits)
        self._further = FurtherAccounts(context.theme, context.icons, presenter)
        self._further.changed.connect(self.show_draft)
        column.addWidget(self._further)
        column.addSpacing(10)
        self._sees = Segmented(
            [
                (Visibility.PUBLIC, self.tr("Public")),
                (Visibility.UNLISTED, self.tr("Unlisted")),
                (Visibility.PRIVATE, self.tr("Followers")),
                (Visibility.DIRECT, self.tr("Direct")),
            ],
            can_wrap=True,
        )
        self._sees.changed.connect(self._choose_visibility)
        column.addWidget(Field(self.tr("Who can see it"), self._sees, self))

    @Slot()
    def show_draft(self) -> None:
        """Show account and visibility of the open draft."""
        state = self._presenter.state()
        self._accounts.clear()
        for one in state.accounts:
            self._accounts.addItem(messages.handle(one), one.key)
        if state.account is not None:
            self._accounts.setCurrentIndex([one.key for one in state.accounts].index(state.account.key))
        if state.visibility is not None:
            self._sees.set_value(state.visibility)
        if self._further.show_state(state):
            set_tab_order([self])
        limits, number = state.capability.limits, QLocale().toString
        parts = (
            self.tr("%n photo(s)", "", limits.pictures),
            self.tr("{count} characters").format(count=number(limits.characters)),
            self.tr("{size} MB").format(size=number(limits.image_bytes // 1_000_000)),
        )
        self._limits.setText(" · ".join(parts))

    @Slot(int)
    def _choose_account(self, index: int) -> None:
        self._presenter.choose_account(self._accounts.itemData(index))
        self.show_draft()

    @Slot(str)
    def _choose_visibility(self, value: str) -> None:
        self._presenter.choose_visibility(Visibility(value))
