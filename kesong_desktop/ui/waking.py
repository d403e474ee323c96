"""Notices that somebody comes back to the computer, or that it slept, so that what is new is looked for at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

TICK_MS = 20_000
_SLEPT_S = 60.0
"""A tick that is so late was slept through."""
_AWAY_S = 30.0
"""Who was away for less has seen what there is."""


class Waking(QObject):
    """Calls ``wake`` with True after a sleep of the computer, with False when the window is used again.

    ``clock`` gives seconds since 1970. Qt tells nothing of a sleep: a tick that comes late does.
    """

    def __init__(
        self,
        wake: Callable[[bool], None],
        clock: Callable[[], float],
        application: QGuiApplication,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._wake = wake
        self._clock = clock
        self._ticked_s = self._seen_s = clock()
        application.applicationStateChanged.connect(self.state_changed)
        timer = QTimer(self)
        timer.setInterval(TICK_MS)
        timer.timeout.connect(self.tick)
        timer.start()

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        before, self._ticked_s = self._ticked_s, self._clock()
        if self._ticked_s - before > TICK_MS / 1000 + _SLEPT_S:
            self._wake(True)

    @Slot(Qt.ApplicationState)
    def state_changed(self, state: Qt.ApplicationState) -> None:
        """The window is used, or is not any longer."""
        before, self._seen_s = self._seen_s, self._clock()
        if state is Qt.ApplicationState.ApplicationActive and self._seen_s - before > _AWAY_S:
            self._wake(False)
