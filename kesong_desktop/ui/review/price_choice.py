"""The readings of a price that can mean two, to be chosen from with one click."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.flow import FlowRow


class PriceChoice(FlowRow):
    """A button for each reading. ``chosen`` carries the one that a person clicked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._question = label("", "small", "warn")
        self._buttons = [button("", small=True) for _ in range(2)]
        for part in (self._question, *self._buttons):
            self.add(part)
        self._readings: tuple[str, ...] = ()
        for number, made in enumerate(self._buttons):
            made.clicked.connect(partial(self._choose, number))
        self.show_readings("", ())

    @property
    def buttons(self) -> list[QWidget]:
        """The buttons of the two readings."""
        return list(self._buttons)

    def show_readings(self, price: str, readings: tuple[str, ...]) -> None:
        """Ask which reading of a price is meant, or ask nothing where there are none."""
        self._readings = readings
        self._question.setText(self.tr("Which price is “{price}”?").format(price=price))
        for made, words in zip(self._buttons, readings, strict=False):
            made.setText(words)
        self.setVisible(bool(readings))

    def _choose(self, number: int) -> None:
        if number < len(self._readings):
            self.chosen.emit(self._readings[number])
