"""From an open profile to a running window, and down again in the right order."""

import contextlib
import gc
import logging
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from kesong_desktop import __version__, assets
from kesong_desktop.actions import outboxing, owning
from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.door import Door
from kesong_desktop.actions.handing import Hands
from kesong_desktop.actions.homing import HomeKeeper
from kesong_desktop.actions.rolling import ScanThread
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.ui import messages, qtlog
from kesong_desktop.ui.application import Application
from kesong_desktop.ui.bridge import Bridge
from kesong_desktop.ui.cards import CardWatch
from kesong_desktop.ui.collecting import Collector
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.pictures import Pictures
from kesong_desktop.ui.reception import Reception
from kesong_desktop.ui.signals import EndSignals
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.waking import Waking
from kesong_desktop.ui.window import Window

log = logging.getLogger(__name__)
_WORKERS = 2


def application() -> QApplication:
    """The one application of this process, made if need be."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qtlog.install()
    QGuiApplication.setDesktopFileName("kesong")
    made = Application(sys.argv[:1])
    made.setApplicationName("Kesong")
    made.setApplicationVersion(__version__)
    made.setWindowIcon(QIcon(str(assets.path("icons/kesong-256.png"))))
    Collector(made)
    return made


def run(
    application: QApplication,
    desk: Desk,
    bridge: Bridge,
    keeper: HomeKeeper,
    *,
    is_demo: bool,
    draft_id: str = "",
) -> int:
    """Show the window, with a draft if one is named, until it is closed; returns the exit code."""
    with open_window(application, desk, bridge, keeper, is_demo=is_demo) as window:
        signals = EndSignals(window.close)
        faults = Faults(window)
        faults.install()
        chores = Chores(window, is_demo=is_demo)
        window.show()
        QTimer.singleShot(0, chores.begin)
        reception = Reception(window)
        if draft_id:
            reception.show(draft_id, "")
        if isinstance(application, Application):
            application.hand_to(reception.take_files)
        try:
            with Door(desk.paths.door, Hands(desk, reception.show).take):
                return application.exec()
        finally:
            if isinstance(application, Application):
                application.hand_to(None)
            faults.remove()
            signals.stop()


def farewell() -> None:
    """Let go of everything of Qt's while the application still lives: an icon that outlives it ends the process badly."""
    gc.collect()


@contextlib.contextmanager
def open_window(
    application: QApplication, desk: Desk, bridge: Bridge, keeper: HomeKeeper, *, is_demo: bool = False
) -> Iterator[Window]:
    """A window, not shown yet, with all it needs; everything it started has ended when this does."""
    settings = desk.settings.load()
    theme = Theme(application, settings.theme, settings.text_percent)
    icons = Icons(theme)
    pictures = Pictures(desk)
    workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="kesong-work")
    failures = ScanFailures(bridge)
    scans = ScanThread(desk, failures.report, pictures.is_loading)
    stage = Stage(
        desk=desk,
        keeper=keeper,
        bridge=bridge,
        theme=theme,
        icons=icons,
        pictures=pictures,
        scans=scans,
        workers=workers,
    )
    scans.start()
    window = Window(stage)
    failures.attach(window)
    try:
        window.begin(is_demo=is_demo)
        yield window
    finally:
        window.drafting.flush()
        pictures.stop()
        workers.shutdown(wait=True, cancel_futures=True)
        owning.sweep(desk)
        scans.stop()
        window.deleteLater()
        # Now, not when the next event loop runs: its timers would ask a profile that is closed.
        application.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        icons.clear()


class ScanFailures:
    """Brings what went wrong with a folder from the thread that scans to the window."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._window: Window | None = None

    def attach(self, window: Window) -> None:
        """Say it there from now on."""
        self._window = window

    def report(self, error: KesongError) -> None:
        """Any thread may call."""
        if self._window is not None:
            self._bridge.tell(error, self._window, self._say)

    def _say(self, error: KesongError) -> None:
        if self._window is not None:
            self._window.say(messages.sentence(error))


class Chores(QObject):
    """What is done once the window is there: the home server, the outbox, watching, the folders, the demonstration."""

    def __init__(self, window: Window, *, is_demo: bool) -> None:
        super().__init__(window)
        self._window = window
        self._stage = window.stage
        self._is_demo = is_demo
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            Waking(self._wake, self._stage.desk.clock, application, self)

    def _wake(self, anew: bool) -> None:
        self._stage.desk.engine.wake_watch(anew=anew)
        self._stage.desk.engine.wake()

    @Slot()
    def begin(self) -> None:
        """Begin with them, on other threads."""
        from kesong_desktop.ui.line import LineWatch  # noqa: PLC0415 - the first picture does not wait for it

        stage = self._stage
        LineWatch(stage, self._window)
        CardWatch(stage, self._window.cards, self._window.say, self._window)
        if self._is_demo:
            from kesong_desktop.actions import demo  # noqa: PLC0415 - only a demonstration paints

            stage.work(lambda: demo.people(stage.desk, stage.keeper), self, self._people_there, self._failed)
        elif stage.desk.settings.load().home_server_on:
            stage.work(stage.keeper.start, self, self._home_runs, self._home_failed)
        else:
            self._go_on()

    def _home_runs(self, _url: str) -> None:
        self._go_on()

    def _home_failed(self, error: BaseException) -> None:
        self._window.notices.home_failed(error)
        self._go_on()

    def _go_on(self) -> None:
        desk = self._stage.desk
        self._stage.work(lambda: outboxing.tidy_up(desk), self, self._tidied, self._failed)
        self._stage.work(lambda: owning.tidy_up(desk), self, lambda _: None, self._failed)
        for folder in desk.roll_folders.all():
            self._stage.scans.scan(folder)

    def _tidied(self, _: None) -> None:
        self._stage.desk.engine.run_outbox()
        self._stage.desk.engine.watch()
        self._window.refresh()

    def _people_there(self, account: Account) -> None:
        from kesong_desktop.actions import demo  # noqa: PLC0415 - as above

        desk = self._stage.desk
        self._window.show_pane("feed")
        self._window.refresh()
        self._stage.work(lambda: demo.roll(desk, account), self, self._demo_ready, self._failed)

    def _demo_ready(self, _: None) -> None:
        self._stage.desk.engine.run_outbox()
        self._window.say(self.tr("This is a demonstration: nothing of it stays when you close it."))
        for folder in self._stage.desk.roll_folders.all():
            self._stage.scans.scan(folder)

    def _failed(self, error: BaseException) -> None:
        self._window.say(messages.sentence(error))


class Faults:
    """What no one caught: into the log with its traceback, and one sentence to the person."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._before = sys.excepthook
        self._before_threads = threading.excepthook

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = self._before
        threading.excepthook = self._before_threads

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("a fault in the program", exc_info=(kind, error, trace))
        self._window.say(messages.sentence(error))

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        log.error("a fault in thread %s", arguments.thread, exc_info=arguments.exc_value)


def show_trouble(application: QApplication, error: KesongError) -> int:
    """The profile cannot be used: say why, and return 1 when that was read."""
    sys.stderr.write(f"kesong: {error.sentence()}\n")
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return 1
    box = QMessageBox(QMessageBox.Icon.Warning, "Kesong", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"{messages.what(error)}\n\n{messages.what_now(error)}")
    box.finished.connect(application.quit)
    box.show()
    application.exec()
    return 1


def draw_once(desk: Desk, keeper: HomeKeeper) -> str:
    """Draw the window as a start would show it; returns its size and the pane in front.

    Raises:
        RuntimeError: there is nothing on it.
    """
    with open_window(application(), desk, Bridge(), keeper) as window:
        picture = window.grab().toImage()
        colours = {
            picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
        }
        if len(colours) < 8:
            raise RuntimeError("the window is empty")
        return f"{window.current}, {picture.width()} × {picture.height()}"
