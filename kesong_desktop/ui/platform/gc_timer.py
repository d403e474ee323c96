"""GcTimer: collects garbage on the GUI thread only, because deleting Qt objects on another thread crashes the process."""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 500
_IDLE_CPU_S = 0.05
"""CPU time since the last check below which the thread is idle: the user neither scrolls nor types."""
_MOST_OVERDUE = 10
"""The oldest generation is collected in any case when its count exceeds the threshold so many times."""


class GcTimer(QObject):
    """Replaces the automatic garbage collection, which may run on any thread, until the process ends.

    The young generations are collected when they are due. The oldest one takes tens of milliseconds, so it waits until the
    window is idle. ``cpu_s`` returns the CPU time of the calling thread in seconds.
    """

    def __init__(
        self, parent: QObject | None = None, *, cpu_s: Callable[[], float] = time.thread_time
    ) -> None:
        super().__init__(parent)
        gc.disable()
        self._limits = gc.get_threshold()
        self._cpu_s = cpu_s
        self._seen_cpu_s = cpu_s()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation whose count exceeds the interpreter's threshold; the very oldest one when idle."""
        counts, limits = gc.get_count(), self._limits
        is_idle = self._cpu_s() - self._seen_cpu_s < _IDLE_CPU_S
        if counts[2] > limits[2] > 0 and (is_idle or counts[2] > _MOST_OVERDUE * limits[2]):
            gc.collect()
        elif counts[1] > limits[1] > 0:
            gc.collect(1)
        elif counts[0] > limits[0] > 0:
            gc.collect(0)
        self._seen_cpu_s = self._cpu_s()

    @Slot()
    def leave_out_present(self) -> None:
        """Leave all objects that exist now out of collections: modules and what was made at the start live until the end."""
        gc.freeze()

    @staticmethod
    def release() -> None:
        """Collect everything, what was left out too: no Qt object may outlive the application."""
        gc.unfreeze()
        gc.collect()
