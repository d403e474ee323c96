"""GcTimer: collects garbage on the GUI thread only, because deleting Qt objects on another thread crashes the process."""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

_LOOK_MS = 500
_IDLE_CPU_S = 0.05
"""A thread that took less CPU since the last look is idle: nobody scrolls or types."""
_MOST_OVERDUE = 10
"""The oldest generation is collected in any case when its count exceeds the threshold so many times."""


class GcTimer(QObject):
    """Replaces the automatic garbage collection, which may run on any thread, until the process ends.

    The young generations are collected when they are due. The oldest one takes tens of milliseconds, so it waits until the
    window is idle, and what survives is left out of later collections: each looks only at what came since the last one. All is
    looked at again when nobody can notice. ``cpu_s`` returns the CPU time of the calling thread in seconds.
    """

    def __init__(
        self, parent: QObject | None = None, *, cpu_s: Callable[[], float] = time.thread_time
    ) -> None:
        super().__init__(parent)
        self._is_away: Callable[[], bool] | None = None
        self._has_left_out = False
        gc.disable()
        self._limits = gc.get_threshold()
        self._cpu_s = cpu_s
        self._seen_cpu_s = cpu_s()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    @classmethod
    def of(cls, application: QCoreApplication | None) -> "GcTimer | None":
        """Return the one of ``application``, if it has one."""
        found = application.findChild(cls) if application is not None else None
        return found if isinstance(found, cls) else None

    def ask(self, is_away: Callable[[], bool] | None) -> None:
        """Ask ``is_away`` from now on whether nobody notices that the window is held up for some tenths of a second."""
        self._is_away = is_away

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation whose count exceeds the interpreter's threshold; the very oldest one when idle."""
        counts, limits = gc.get_count(), self._limits
        is_idle = self._cpu_s() - self._seen_cpu_s < _IDLE_CPU_S
        if self._has_left_out and is_idle and self._is_away is not None and self._is_away():
            gc.unfreeze()
            self._collect_oldest()
            self._has_left_out = False
        elif counts[2] > limits[2] > 0 and (is_idle or counts[2] > _MOST_OVERDUE * limits[2]):
            self._collect_oldest()
        elif counts[1] > limits[1] > 0:
            gc.collect(1)
        elif counts[0] > limits[0] > 0:
            gc.collect(0)
        self._seen_cpu_s = self._cpu_s()

    @Slot()
    def leave_out_present(self) -> None:
        """Leave all objects that exist now out of collections: modules and what was made at the start live until the end."""
        gc.freeze()

    def _collect_oldest(self) -> None:
        gc.collect()
        gc.freeze()
        # Some of it becomes garbage later.
        self._has_left_out = True

    @staticmethod
    def release() -> None:
        """Collect everything, what was left out too: no Qt object may outlive the application."""
        gc.unfreeze()
        gc.collect()
