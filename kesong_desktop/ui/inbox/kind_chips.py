"""Chips that choose which kinds of notifications the inbox shows."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

from kesong_desktop.ui.inbox.inbox_item import KINDS
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.flow import FlowRow


class KindChips(FlowRow):
    """One chip for each filter of ``KINDS``, of which one is on. ``chosen`` carries the filter's name."""

    chosen = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Filter"))
        texts = {
            "all": self.tr("All"),
            "mentions": self.tr("Mentions"),
            "likes": self.tr("Likes"),
            "boosts": self.tr("Boosts"),
            "follows": self.tr("Follows"),
        }
        self._group = QButtonGroup(self)
        for index, name in enumerate(KINDS):
            chip = Chip(texts[name], icons, checkable=True)
            self._group.addButton(chip, index)
            self.add(chip)
        self._group.button(0).setChecked(True)
        self._group.buttonToggled.connect(self._choose)

    def chip(self, name: str) -> QAbstractButton:
        """Return the chip of a filter."""
        return self._group.button(list(KINDS).index(name))

    @Slot(QAbstractButton, bool)
    def _choose(self, chip: QAbstractButton, is_on: bool) -> None:
        if is_on:
            self.chosen.emit(list(KINDS)[self._group.id(chip)])
