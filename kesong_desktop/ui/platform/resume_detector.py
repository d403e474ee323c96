"""ResumeDetector: detects that the computer slept, or that the window is used again after a while."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

TICK_MS = 20_000
_SLEPT_S = 60.0
"""A tick that is later than this means that the computer slept."""
_AWAY_S = 30.0
"""After a shorter absence there is no need to look for news."""


class ResumeDetector(QObject):
    """Calls ``wake`` with True after a sleep of the computer, with False when the window is used again.

    ``clock`` gives seconds since 1970. Qt has no event for a sleep: a late tick shows it.
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
        """Compare the clock with the last tick."""
        before, self._ticked_s = self._ticked_s, self._clock()
        if self._ticked_s - before > TICK_MS / 1000 + _SLEPT_S:
            self._wake(True)

    @Slot(Qt.ApplicationState)
    def state_changed(self, state: Qt.ApplicationState) -> None:
        """Note that the application became active or inactive."""
        before, self._seen_s = self._seen_s, self._clock()
        if state is Qt.ApplicationState.ApplicationActive and self._seen_s - before > _AWAY_S:
            self._wake(False)
