"""Starts the window on an open profile, and ends it in the right order."""

import contextlib
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from kesong_desktop.actions.media.drag_files import DragFiles
from kesong_desktop.actions.roll.scan_thread import ScanThread
from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.instance_server import InstanceServer
from kesong_desktop.actions.system.remote_command import CommandHandler
from kesong_desktop.errors import KesongError
from kesong_desktop.ui.images.pictures import Pictures
from kesong_desktop.ui.platform.application import Application
from kesong_desktop.ui.platform.first_paint import FirstPaint
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.shell.post_translations import PostTranslations
from kesong_desktop.ui.shell.recovery import Recovery
from kesong_desktop.ui.shell.translation import WindowLanguage
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.startup.startup import make_application
from kesong_desktop.ui.startup.window_frame import WindowFrame
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.window.activation import Activation
from kesong_desktop.ui.window.background_jobs import BackgroundJobs
from kesong_desktop.ui.window.desktop.desktop import Desktop
from kesong_desktop.ui.window.fault_reporter import FaultReporter, ScanFailures
from kesong_desktop.ui.window.window import Window
from kesong_desktop.ui.window.windows.window_list import WindowList

_WORKERS = 2
_MINIMUM_COLORS = 8
"""A window with fewer colors has nothing on it."""


@contextlib.contextmanager
def fill_frame(
    application: QApplication,
    frame: WindowFrame,
    services: Services,
    bridge: Bridge,
    *,
    is_demo: bool,
    draft_id: str = "",
) -> Iterator[None]:
    """Show the window in ``frame``, with the draft ``draft_id`` if it is not empty, while the ``with`` block lasts."""
    with open_window(application, services, bridge, is_demo=is_demo) as window:
        windows = WindowList(window)
        faults = FaultReporter(window)
        faults.install()
        jobs = BackgroundJobs(window, is_demo=is_demo)
        activation = Activation(window)
        desktop = Desktop(window, activation, windows)
        # What a pane waits for when it is closed ends by this.
        window.closing.connect(services.system.interruption.interrupt)
        FirstPaint(window, jobs.begin)
        FirstPaint(window, desktop.begin)
        frame.hold(
            window,
            # A demo keeps nothing.
            None if is_demo else desktop.ask,
        )
        if draft_id:
            activation.show(draft_id, "")
        if isinstance(application, Application):
            application.hand_to(activation.take_files)
        handler = CommandHandler(services.system.commands, activation.show)
        try:
            with InstanceServer(services.system.paths.instance_address, handler.take):
                yield
        finally:
            services.system.interruption.interrupt()
            frame.release()
            if isinstance(application, Application):
                application.hand_to(None)
            faults.remove()


@contextlib.contextmanager
def open_window(
    application: QApplication,
    services: Services,
    bridge: Bridge,
    *,
    is_demo: bool = False,
) -> Iterator[Window]:
    """Make the window, not shown yet; what it started has ended when the ``with`` block is left."""
    settings = services.system.preferences.load()
    theme = Theme(application, settings.theme, settings.text_percent)
    icons = Icons(theme)
    pictures = Pictures(services.media.thumbnails, services.media.files, services.media.remote)
    pictures.saves_data = partial(saves_data, services)
    workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="kesong-work")
    failures = ScanFailures(bridge)
    scans = ScanThread(services.roll.camera_roll, failures.report, pictures.is_loading)
    drag_files = DragFiles(services.media.remote.cached_path, services.system.paths.cache / "dragged")
    context = UiContext(
        bridge=bridge,
        theme=theme,
        icons=icons,
        pictures=pictures,
        workers=workers,
        file_of=drag_files.file_of,
        covers=PostCovers(settings.sensitive_media),
        translations=PostTranslations(
            services.accounts,
            services.threads.translate,
            services.draft_content.suggestions.languages,
            bridge.watch,
        ),
        recovery=Recovery(),
        language=WindowLanguage.of(application),
    )
    scans.start()
    window = Window(context, services, scans)
    failures.attach(window)
    try:
        window.begin(is_demo=is_demo)
        yield window
    finally:
        window.draft_session.flush()
        pictures.stop()
        drag_files.clear()
        workers.shutdown(wait=True, cancel_futures=True)
        services.draft_content.files.sweep()
        scans.stop()
        window.deleteLater()
        # Now, not in the next event loop: timers of the window would use a closed profile.
        application.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        icons.clear()


def show_error(application: QApplication, error: KesongError) -> int:
    """Say why the profile cannot be opened, and return 1 when the message is closed."""
    sys.stderr.write(f"kesong: {messages.sentence(error)}\n")
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return 1
    box = QMessageBox(QMessageBox.Icon.Warning, "Kesong", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"{messages.what(error)}\n\n{messages.what_now(error)}")
    box.finished.connect(application.quit)
    box.show()
    application.exec()
    return 1


def draw_once(services: Services) -> str:
    """Draw the window once and return the name of the pane in front and the size of the picture.

    Raises:
        RuntimeError: nothing was drawn.
    """
    with open_window(make_application(), services, Bridge()) as window:
        picture = window.grab().toImage()
        colors = {
            picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
        }
        if len(colors) < _MINIMUM_COLORS:
            raise RuntimeError("the window is empty")
        return f"{window.current}, {picture.width()} × {picture.height()}"


def saves_data(services: Services) -> bool:
    """Return whether posts show small previews, by the preferences and the network."""
    chosen = services.system.preferences.last.data_saver
    is_metered = services.publishing.send_policy.state().is_metered
    return chosen == "on" or (chosen == "metered" and bool(is_metered))
