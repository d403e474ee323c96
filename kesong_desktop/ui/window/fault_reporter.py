"""Reports unexpected exceptions and failed scans in the window."""

import logging
import sys
import threading
from functools import partial
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from kesong_desktop.errors import KesongError
from kesong_desktop.store.crash_reports import CrashReports
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.shell.destination import PreferencesDestination
from kesong_desktop.ui.window.window import Window

log = logging.getLogger(__name__)


class FaultReporter:
    """Logs exceptions that nothing caught, writes a crash report of them, and says so in a toast."""

    def __init__(self, window: Window, reports: CrashReports) -> None:
        self._window = window
        self._reports = reports
        self._excepthook = sys.excepthook
        self._thread_excepthook = threading.excepthook

    def install(self) -> None:
        """Catch uncaught exceptions of all threads from now on."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def remove(self) -> None:
        """Restore the hooks that were there before."""
        sys.excepthook = self._excepthook
        threading.excepthook = self._thread_excepthook

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("a fault in the program", exc_info=(kind, error, trace))
        name = self._reports.write(error, "the window")
        # The toast below tells of it.
        self._reports.mark_seen()
        place = PreferencesDestination("diagnosis")
        self._window.toasts.offer(
            messages.sentence(error),
            QCoreApplication.translate("FaultReporter", "Show report") if name else "",
            partial(self._window.open, place),
        )

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        log.error("a fault in thread %s", arguments.thread, exc_info=arguments.exc_value)
        if arguments.exc_value is not None:
            self._reports.write(arguments.exc_value, str(arguments.thread and arguments.thread.name))


class ScanFailures:
    """Says in the window why a folder of the camera roll could not be scanned."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._window: Window | None = None

    def attach(self, window: Window) -> None:
        """Show failures in ``window`` from now on."""
        self._window = window

    def report(self, error: KesongError) -> None:
        """Show ``error`` in the window; any thread may call."""
        if self._window is not None:
            self._bridge.tell(error, self._window, self._say)

    def _say(self, error: KesongError) -> None:
        if self._window is not None:
            self._window.say(messages.sentence(error))
