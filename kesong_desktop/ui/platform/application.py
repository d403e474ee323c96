"""Application: the QApplication, which collects the files that macOS opens with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

_TOGETHER_MS = 50
"""Files that are opened together arrive as one event each."""


class Application(QApplication):
    """Collects the files that the system opens with it until a receiver is set."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._files: list[str] = []
        self._take: Callable[[list[str]], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOGETHER_MS)
        self._timer.timeout.connect(self._give)

    def hand_to(self, take: Callable[[list[str]], None] | None) -> None:
        """Pass files to ``take`` from now on, including those collected so far; None: collect them."""
        self._take = take
        if take is not None:
            self._timer.start()

    def event(self, event: QEvent) -> bool:
        """Collect files, which arrive as events of the application."""
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
