"""Starts the window on an open profile, and ends it in the right order."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from kesong_desktop.actions.media.drag_files import DragFiles
from kesong_desktop.actions.roll.scan_thread import ScanThread
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.translation import Translation
from kesong_desktop.ui.images.first_pictures import FirstPictures
from kesong_desktop.ui.images.pictures import Pictures
from kesong_desktop.ui.platform.application import Application
from kesong_desktop.ui.platform.first_paint import FirstPaint
from kesong_desktop.ui.platform.gc_timer import GcTimer
from kesong_desktop.ui.platform.user_activity import UserActivity
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

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services

_WORKERS = 2
_MINIMUM_COLORS = 8
"""A window with fewer colors has nothing on it."""


@contextlib.contextmanager
def fill_frame(
    application: QApplication,
    frame: WindowFrame,
    services: "Services",
    bridge: Bridge,
    *,
    is_demo: bool,
    is_hidden: bool = False,
    draft_id: str = "",
) -> Iterator[None]:
    """Show the window in ``frame``, with the draft ``draft_id`` if it is not empty, while the ``with`` block lasts.

    With ``is_hidden`` the frame stays hidden where there is a tray from which it can be opened.
    """
    if not is_hidden:
        services.system.sync_control.postpone()
    with (
        open_window(application, services, bridge, is_demo=is_demo) as window,
        contextlib.ExitStack() as stack,
    ):
        windows = WindowList(window)
        faults = FaultReporter(window, services.system.crash_reports)
        faults.install()
        jobs = BackgroundJobs(window, is_demo=is_demo)
        activation = Activation(window)
        desktop = Desktop(window, activation, windows)
        # What a pane waits for when it is closed ends by this.
        window.closing.connect(services.system.interruption.interrupt)

        def begin() -> None:
            stack.enter_context(_instance_server(services, activation))
            jobs.begin()
            desktop.begin(is_hidden=is_hidden)

        FirstPaint(window, services.system.sync_control.begin)
        FirstPictures(window, window.context.pictures, begin)
        frame.hold(
            window,
            # A demo keeps nothing.
            None if is_demo else desktop.ask,
        )
        if draft_id:
            activation.show(draft_id, "")
        if isinstance(application, Application):
            application.hand_to(activation.take_files)
        try:
            yield
        finally:
            stack.close()
            services.system.interruption.interrupt()
            frame.release()
            if isinstance(application, Application):
                application.hand_to(None)
            faults.remove()


def _instance_server(
    services: "Services", activation: Activation
) -> contextlib.AbstractContextManager[object]:
    """Return what takes the commands of other processes within its ``with`` block."""
    # The first screen does not wait for these.
    from kesong_desktop.actions.system.instance_server import InstanceServer  # noqa: PLC0415

    def answer(message: bytes) -> bytes:
        from kesong_desktop.actions.system.remote_command import CommandHandler  # noqa: PLC0415

        return CommandHandler(services.system.commands, activation.show).take(message)

    return InstanceServer(services.system.paths.instance_address, answer)


@contextlib.contextmanager
def open_window(
    application: QApplication,
    services: "Services",
    bridge: Bridge,
    *,
    is_demo: bool = False,
) -> Iterator[Window]:
    """Make the window, not shown yet; what it started has ended when the ``with`` block is left."""
    settings = services.system.preferences.load()
    theme = Theme(application, settings.theme, settings.text_percent)
    icons = Icons(theme)
    # A child, lest a download that ends on its own thread after the window is the one to delete it.
    pictures = Pictures(services.media.thumbnails, services.media.files, services.media.remote, bridge)
    pictures.saves_data = partial(saves_data, services)
    workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="kesong-work")
    failures = ScanFailures(bridge)
    activity = UserActivity(application)
    _collect_all_while(activity.is_away, application)
    scans = ScanThread(
        services.roll.camera_roll, failures.report, lambda: pictures.is_loading() or activity.is_active()
    )
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
            # Neither service is made before it is needed.
            partial(_translate, services),
            partial(_languages, services),
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
        _collect_all_while(None, application)
        activity.deleteLater()
        window.deleteLater()
        # Now, not in the next event loop: timers of the window would use a closed profile.
        application.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        icons.clear()


def _collect_all_while(is_away: Callable[[], bool] | None, application: QApplication) -> None:
    gc_timer = GcTimer.of(application)
    if gc_timer is not None:
        gc_timer.ask(is_away)


def draw_once(services: "Services") -> str:
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


def _translate(services: "Services", account: Account, post: Post, language: str) -> "Future[Translation]":
    return services.threads.translate(account, post, language)


def _languages(services: "Services", account: Account) -> Sequence[str]:
    return services.draft_content.suggestions.languages(account)


def saves_data(services: "Services") -> bool:
    """Return whether posts show small previews, by the preferences and the network."""
    chosen = services.system.preferences.last.data_saver
    is_metered = services.publishing.send_policy.state().is_metered
    return chosen == "on" or (chosen == "metered" and bool(is_metered))
