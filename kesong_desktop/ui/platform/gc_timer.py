"""GcTimer: collects garbage on the GUI thread only, because deleting Qt objects on another thread crashes the process."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 500


class GcTimer(QObject):
    """Replaces the automatic garbage collection, which may run on any thread, until the process ends."""

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
        """Collect the oldest generation whose count exceeds the interpreter's threshold."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._limits[generation] > 0:
                gc.collect(generation)
                return
