"""ExitSignals: Ctrl+C and SIGTERM close the window, and end the process if that takes too long."""

import contextlib
import logging
import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, Qt, Signal, Slot

log = logging.getLogger(__name__)
EXIT_S = 1.0
"""Maximum time from the signal to the end of the process. The journal survives a kill at any moment."""


class ExitSignals(QObject):
    """Calls ``end`` on the window's thread when the system asks the program to end, until ``stop``.

    Python handlers do not run while Qt's loop waits: Python writes a byte to a socket for each signal, which a thread reads.
    ``exit_now`` is called on that thread ``limit_s`` seconds after the first signal, if the process still runs by then.
    """

    _asked = Signal()

    def __init__(
        self,
        end: Callable[[], object],
        parent: QObject | None = None,
        *,
        limit_s: float = EXIT_S,
        exit_now: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._end = end
        self._limit_s = limit_s
        self._exit_now = exit_now or _exit_now
        self._reads, self._writes = socket.socketpair()
        self._writes.setblocking(False)
        self._before = signal.set_wakeup_fd(self._writes.fileno(), warn_on_full_buffer=False)
        self._handlers = {number: signal.signal(number, _note) for number in (signal.SIGINT, signal.SIGTERM)}
        self._asked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._watch, name="kesong-signals", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Restore the signal handlers that were there before. What a signal began goes on."""
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._before)
        self._writes.close()

    def _watch(self) -> None:
        """Runs on a thread of its own, so that a window's thread that waits for something cannot hold up the end."""
        # Open to the end: Python reports a further signal that it cannot write as an error.
        with self._reads:
            with contextlib.suppress(OSError):
                if not self._reads.recv(1):
                    return
            with contextlib.suppress(RuntimeError):  # the window is gone already
                self._asked.emit()
            time.sleep(self._limit_s)
            self._exit_now()

    @Slot()
    def _take(self) -> None:
        self._end()


def _note(_number: int, _frame: FrameType | None) -> None:
    """The byte in the socket is the message."""


def _exit_now() -> None:
    log.info("the program did not end in time, and is ended")
    # Where no decoder was started it is not loaded yet.
    import multiprocessing  # noqa: PLC0415

    for decoder in multiprocessing.active_children():
        decoder.kill()
    os._exit(0)
