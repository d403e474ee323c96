"""The application, and the files that macOS hands to it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

_TOGETHER_MS = 50
"""Files that are opened together come as an event each."""


class Application(QApplication):
    """Gathers the files that the system opens with it, until somebody takes them."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._files: list[str] = []
        self._take: Callable[[list[str]], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOGETHER_MS)
        self._timer.timeout.connect(self._give)

    def hand_to(self, take: Callable[[list[str]], None] | None) -> None:
        """Give files to ``take`` from now on, and those that have come already; None: keep them."""
        self._take = take
        if take is not None:
            self._timer.start()

    def event(self, event: QEvent) -> bool:
        """Files come as events to the application itself."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._files.append(event.file())
            self._timer.start()
            return True
        return super().event(event)

    @Slot()
    def _give(self) -> None:
        if self._take is not None and self._files:
            files, self._files = self._files, []
            self._take(files)
