"""Startup: an empty window at once, then the modules, then the profile in the window.

This module imports nothing but Qt and the theme: what it imports is waited for before anything is on the screen.
"""

import contextlib
import os
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from kesong_desktop import __version__, assets
from kesong_desktop.ui.platform import qt_log
from kesong_desktop.ui.platform.application import Application
from kesong_desktop.ui.platform.first_paint import FirstPaint
from kesong_desktop.ui.platform.free_memory import map_large_blocks
from kesong_desktop.ui.platform.gc_timer import GcTimer
from kesong_desktop.ui.platform.plain_import import use_plain_imports
from kesong_desktop.ui.shell.translation import WindowLanguage
from kesong_desktop.ui.startup.window_frame import WindowFrame

GuiApplication = QApplication
"""The type of what ``make_application`` returns, for modules without Qt."""


def make_application(language: str = "") -> QApplication:
    """Return the application of this process; if there is none, make it with the texts of ``language``."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    use_plain_imports()
    map_large_blocks()
    qt_log.install()
    QGuiApplication.setDesktopFileName("kesong")
    made = Application(sys.argv[:1])
    _forget_plugin_paths()
    made.setApplicationName("Kesong")
    made.setApplicationVersion(__version__)
    made.setWindowIcon(QIcon(str(assets.path("icons/kesong-256.png"))))
    WindowLanguage(made).use(language)
    GcTimer(made)
    return made


def _forget_plugin_paths() -> None:
    """Keep other programs of Qt that this one starts from loading its plugins, once it knows itself where they are."""
    if getattr(sys, "frozen", False):
        for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
            os.environ.pop(name, None)


def release_qt() -> None:
    """Release Qt objects before QApplication is destroyed: an icon that outlives it crashes the process."""
    GcTimer.release()


def delete_now(application: QApplication, widget: QWidget) -> None:
    """Delete ``widget`` without waiting for the event loop, which has ended."""
    widget.deleteLater()
    application.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


class Startup(QObject):
    """Shows ``frame``, calls ``load`` on a thread once it is drawn, and then ``fill`` on the GUI thread.

    ``load`` imports modules without Qt, so that the window can be moved and closed meanwhile; ``fill`` opens the profile.
    With ``is_hidden`` the frame is not shown: ``fill`` sees to it that it can be.
    """

    _loaded = Signal()

    def __init__(
        self,
        application: QApplication,
        frame: WindowFrame,
        load: Callable[[], object],
        fill: Callable[[], object],
        *,
        is_hidden: bool = False,
    ) -> None:
        super().__init__()
        self._application = application
        self._frame = frame
        self._load = load
        self._fill = fill
        self._is_hidden = is_hidden
        self._error: Exception | None = None
        self._stack = contextlib.ExitStack()
        self._thread = threading.Thread(target=self._load_modules, name="kesong-load", daemon=True)
        self._loaded.connect(self._open)

    def run(self) -> int:
        """Show the window until it is closed; return the exit code.

        Raises:
            Exception: what ``fill`` raised; the window is closed.
        """
        if self._is_hidden:
            # No window is open, which must not end the program.
            self._application.setQuitOnLastWindowClosed(False)
            QTimer.singleShot(0, self, self._painted)
        else:
            FirstPaint(self._frame, self._painted)
            self._frame.show()
        with self._stack:
            code = self._application.exec()
        if self._error is not None:
            raise self._error
        return code

    @Slot()
    def _painted(self) -> None:
        # Imported now: it takes as long as the painting did.
        from kesong_desktop.ui.platform.signals import ExitSignals  # noqa: PLC0415

        self._stack.callback(ExitSignals(self._frame.close_at_once).stop)
        self._thread.start()
        self._stack.callback(self._thread.join)

    def _load_modules(self) -> None:
        try:
            self._load()
        finally:
            # An import that failed fails again in ``fill``, where it is reported.
            self._loaded.emit()

    @Slot()
    def _open(self) -> None:
        if not self._frame.isVisible() and not self._is_hidden:
            return
        try:
            self._fill()
        except Exception as error:  # noqa: BLE001 - raised by ``run``; none may leave a slot
            self._error = error
            self._frame.hide()
            self._application.exit(1)
