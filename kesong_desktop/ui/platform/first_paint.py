"""FirstPaint: calls a function when the window has been drawn for the first time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

_LATEST_MS = 2_000
"""A window that opens out of sight is never drawn: then it is called after this."""


class FirstPaint(QObject):
    """Calls ``then`` once, when ``window`` has been drawn, or after two seconds."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._call)
        self._timer.start(_LATEST_MS)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window's first paint event; what is posted then arrives when all of it is drawn."""
        if event.type() == QEvent.Type.Paint and watched is self._window:
            self._window.removeEventFilter(self)
            self._timer.start(0)
        return False

    @Slot()
    def _call(self) -> None:
        self._window.removeEventFilter(self)
        self._then()
