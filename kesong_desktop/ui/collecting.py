"""Garbage is collected on the window's thread alone: objects of Qt that die on another thread take the program with them."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 500


class Collector(QObject):
    """Takes over from the automatic collection, which may run on any thread, for as long as the process lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._limits = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation whose count is above the interpreter's own limit."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._limits[generation] > 0:
                gc.collect(generation)
                return
