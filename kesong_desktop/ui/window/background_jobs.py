"""BackgroundJobs: what is started once the window is on the screen."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kesong_desktop.model.account import Account
from kesong_desktop.ui.platform.gc_timer import GcTimer
from kesong_desktop.ui.platform.resume_detector import ResumeDetector
from kesong_desktop.ui.shell.destination import FeedDestination, PreferencesDestination
from kesong_desktop.ui.window.window import Window

_ROLL_AFTER_MS = 300


class BackgroundJobs(QObject):
    """Starts the home server, the outbox, live updates, scans and, for a demo, its content."""

    def __init__(self, window: Window, *, is_demo: bool) -> None:
        super().__init__(window)
        self._window = window
        self._scans = window.scans
        self._context = window.context
        self._services = window.services
        self._is_demo = is_demo
        self._context.recovery.home_server_wanted.connect(self._turn_on_home)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            ResumeDetector(self._resumed, self._services.system.clock, application, self)

    @Slot()
    def begin(self) -> None:
        """Start all of these on other threads."""
        # Here and below: the first screen does not wait for these modules.
        from kesong_desktop.ui.window.module_loader import ModuleLoader, pane_modules  # noqa: PLC0415

        context, home = self._context, self._services.system.home
        if not self._is_demo:
            self._window.status_banner.check_keyring()
            take_unseen = self._services.system.crash_reports.take_unseen
            context.work(take_unseen, self, self._tell_of_crashes, self._failed)
        self._start_monitors()
        loader = ModuleLoader(pane_modules(), self._window)
        gc_timer = GcTimer.of(QGuiApplication.instance())
        if gc_timer is not None:
            loader.finished.connect(gc_timer.leave_out_present)
        loader.begin()
        if self._is_demo:
            context.work(home.demo_feed.fill, self, self._people_added, self._failed)
            context.work(home.demo_feed.start_decoder, self, lambda _: None, self._failed)
        elif self._services.system.preferences.load().home_server_on:
            context.work(home.server.start, self, self._home_started, self._home_failed)
        else:
            self._start_sync()

    def _start_monitors(self) -> None:
        from kesong_desktop.ui.platform.network_monitor import NetworkMonitor  # noqa: PLC0415
        from kesong_desktop.ui.window.card_banner import CardMonitor  # noqa: PLC0415
        from kesong_desktop.ui.window.desktop.idle_upkeep import IdleUpkeep  # noqa: PLC0415
        from kesong_desktop.ui.window.desktop.release_watch import ReleaseWatch  # noqa: PLC0415

        services, window, context = self._services, self._window, self._context
        upkeep = IdleUpkeep(
            services.system.housekeeping, context.work, context.pictures.is_loading, parent=window
        )
        context.bridge.happened.connect(upkeep.take)
        ReleaseWatch(services.system.releases, context.work, window.toasts.offer, window)
        NetworkMonitor(self._network_changed, self._metered_changed, window)
        CardMonitor(
            window.cards,
            services.roll.camera_roll,
            self._scans,
            self._context.work,
            window.say,
            parent=window,
            is_enabled=lambda: services.accounts.current_or_none() is not None,
        )

    def _metered_changed(self, is_metered: bool | None) -> None:
        self._services.publishing.send_policy.set_network_state(metered=is_metered)

    def _tell_of_crashes(self, count: int) -> None:
        if count:
            text = self.tr("Kesong ended unexpectedly. A report is on this computer; nothing was sent.")
            place = PreferencesDestination("diagnosis")
            self._window.toasts.offer(text, self.tr("Show report"), partial(self._window.open, place))

    def _network_changed(self) -> None:
        self._services.system.sync_control.look_for_news(has_slept=True)

    @Slot()
    def _turn_on_home(self) -> None:
        show = self._window.status_banner.home_failed
        self._context.work(self._services.system.home.server.start, self, lambda _: show(None), show)

    def _resumed(self, has_slept: bool) -> None:
        self._services.system.sync_control.look_for_news(has_slept=has_slept)

    def _home_started(self, _url: str) -> None:
        self._start_sync()

    def _home_failed(self, error: BaseException) -> None:
        self._window.status_banner.home_failed(error)
        self._start_sync()

    def _start_sync(self) -> None:
        services = self._services
        self._context.work(services.outbox.tidy_up, self, self._outbox_tidied, self._failed)
        self._context.work(services.draft_content.files.tidy_up, self, lambda _: None, self._failed)
        self._scans.scan_all()

    def _outbox_tidied(self, _: None) -> None:
        self._services.system.sync_control.start_outbox()
        self._services.system.sync_control.watch_accounts()
        self._window.refresh()

    def _people_added(self, _account: Account) -> None:
        self._window.open(FeedDestination())
        QTimer.singleShot(_ROLL_AFTER_MS, self, self._fill_demo_roll)

    @Slot()
    def _fill_demo_roll(self) -> None:
        """Add the demo's camera roll once the pictures of the feed are loaded: both need the decoders."""
        home, account = self._services.system.home, self._services.accounts.current_or_none()
        if self._context.pictures.has_pending:
            QTimer.singleShot(_ROLL_AFTER_MS, self, self._fill_demo_roll)
        elif account is not None:
            self._context.work(lambda: home.demo_roll.fill(account), self, self._demo_ready, self._failed)

    def _demo_ready(self, _: None) -> None:
        self._services.system.sync_control.start_outbox()
        self._window.say(self.tr("Demo: nothing here is kept after you close the window."))
        self._scans.scan_all()

    def _failed(self, error: BaseException) -> None:
        self._window.toasts.say_error(error)
