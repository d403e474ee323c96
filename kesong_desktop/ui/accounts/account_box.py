"""The choice of one of the accounts, or of all."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from kesong_desktop.model.account import Account
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.widgets.parts.inputs import ComboBox

_CHARACTERS = 16
_LEAST_PX = 80


class AccountBox(ComboBox):
    """``chosen`` carries the key of an account, or ``every``, the key that stands for all. Hidden where there is only one.

    Without ``every`` all of them cannot be chosen.
    """

    chosen = Signal(str)

    def __init__(self, *, every: str = "") -> None:
        super().__init__()
        self._every = every
        self.setAccessibleName(self.tr("Account"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CHARACTERS)
        # Where there is little room it gives way before the buttons beside it do.
        self.setMinimumWidth(_LEAST_PX)
        self.activated.connect(self._choose)
        self.currentTextChanged.connect(partial(set_tip, self))
        self.hide()

    def show_accounts(self, accounts: Sequence[Account], key: str) -> None:
        """Offer these accounts, of which one is shown, or all."""
        offered = [(self._every, self.tr("All accounts"))] if self._every else []
        offered += [(str(one.key), f"@{one.key}") for one in accounts]
        if [data for data, _ in offered] != [self.itemData(row) for row in range(self.count())]:
            self.clear()
            for data, name in offered:
                self.addItem(name, data)
        self.setCurrentIndex(self.findData(key))
        self.setVisible(len(accounts) > 1)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.chosen.emit(str(self.itemData(row)))
