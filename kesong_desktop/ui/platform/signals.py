"""ExitSignals: Ctrl+C and SIGTERM close the window."""

import contextlib
import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot


class ExitSignals(QObject):
    """Calls ``end`` on the window's thread when the system asks the program to end, until ``stop``.

    Python handlers do not run while Qt's loop waits: Python writes a byte to a socket for each signal, which Qt watches.
    """

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._reads, self._writes = socket.socketpair()
        self._reads.setblocking(False)
        self._writes.setblocking(False)
        self._before = signal.set_wakeup_fd(self._writes.fileno(), warn_on_full_buffer=False)
        self._handlers = {number: signal.signal(number, _note) for number in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._reads.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)

    def stop(self) -> None:
        """Restore the signal handlers that were there before."""
        self._notifier.setEnabled(False)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._before)
        self._reads.close()
        self._writes.close()

    @Slot()
    def _take(self) -> None:
        with contextlib.suppress(BlockingIOError):
            if self._reads.recv(64):
                self._end()


def _note(_number: int, _frame: FrameType | None) -> None:
    """The byte in the socket is the message."""
