"""Chips for the aspect ratio of a crop."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from kesong_desktop.model.edit.recipe import Aspect
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.flow import FlowLayout

_ASPECTS = (
    Aspect.ORIGINAL, Aspect.SQUARE, Aspect.FOUR_FIVE, Aspect.THREE_FOUR, Aspect.FIVE_FOUR, Aspect.FOUR_THREE, Aspect.WIDE,
    Aspect.TALL, Aspect.FREE,
)  # fmt: skip


class AspectBar(QFrame):
    """One chip for each aspect ratio. ``chosen`` carries an ``Aspect``."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "canvas")
        flow = FlowLayout(self)
        flow.setContentsMargins(PANE_MARGIN, 4, PANE_MARGIN, 12)
        names = {Aspect.ORIGINAL: self.tr("Original"), Aspect.FREE: self.tr("Free")}
        self._chips: dict[Aspect, Chip] = {}
        for aspect in _ASPECTS:
            chip = Chip(names.get(aspect, str(aspect)), icons, checkable=True)
            chip.setAutoExclusive(True)
            chip.clicked.connect(partial(self._choose, aspect))
            self._chips[aspect] = chip
            flow.addWidget(chip)

    def show_aspect(self, aspect: Aspect) -> None:
        """Mark an aspect ratio as the one in use."""
        self._chips[aspect].setChecked(True)

    def _choose(self, aspect: Aspect) -> None:
        self.chosen.emit(aspect)
