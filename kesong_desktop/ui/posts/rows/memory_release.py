"""MemoryRelease: frees the memory of a list of posts when its pane is hidden."""

from PySide6.QtCore import QObject, QTimer, Slot

from kesong_desktop.ui.platform.free_memory import return_free_memory
from kesong_desktop.ui.shell.ui_context import UiContext

_WAIT_MS = 300


class MemoryRelease(QObject):
    """Frees loaded pictures at once, and the rest after 300 ms, when the views are hidden and the other pane is there."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wait = QTimer(self, singleShot=True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._return_memory)

    def start(self) -> None:
        """Note that the pane leaves the front."""
        self._context.pictures.shrink()
        self._wait.start()

    @Slot()
    def _return_memory(self) -> None:
        self._context.work(return_free_memory, self, lambda _: None, lambda _: None)
