"""The choice of the account that is looked back at."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from kesong_desktop.model.account import Account

_CHARACTERS = 16
_LEAST_PX = 80


class AccountBox(QComboBox):
    """``chosen`` carries the key of an account. Hidden where there is only one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Account"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CHARACTERS)
        # Where there is little room it gives way before the buttons beside it do.
        self.setMinimumWidth(_LEAST_PX)
        self.activated.connect(self._choose)
        self.hide()

    def show_accounts(self, accounts: Sequence[Account], key: str) -> None:
        """Offer these accounts, of which one is shown."""
        keys = [one.key for one in accounts]
        if keys != [self.itemData(row) for row in range(self.count())]:
            self.clear()
            for one in keys:
                self.addItem(f"@{one}", one)
        self.setCurrentIndex(self.findData(key))
        self.setVisible(len(keys) > 1)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.chosen.emit(str(self.itemData(row)))
