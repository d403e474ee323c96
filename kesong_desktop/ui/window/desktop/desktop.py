"""Desktop: the tray icon and the notices of a running program, and what closing its window does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from kesong_desktop.model.account import Account
from kesong_desktop.ui.platform.tray import SystemTray, Tray
from kesong_desktop.ui.shell.destination import Destination
from kesong_desktop.ui.window.activation import Activation
from kesong_desktop.ui.window.close_question import ask_before_closing
from kesong_desktop.ui.window.window import Window
from kesong_desktop.ui.window.windows.window_list import WindowList

LOOK_FOR_TRAY_MS, LOOKS_FOR_TRAY = 1_000, 20
"""Interval and number of checks for a system tray that was missing at the start."""


class Desktop(QObject):
    """Connects ``window`` with the desktop. ``begin`` is called once the window is on the screen.

    ``tray`` is made by ``begin`` where none is given; ``is_front`` tells whether one of the program's windows is the active one.
    """

    def __init__(
        self,
        window: Window,
        activation: Activation,
        windows: WindowList,
        *,
        tray: Tray | None = None,
        is_front: Callable[[], bool] = lambda: QApplication.activeWindow() is not None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._activation = activation
        self._windows = windows
        windows.emptied.connect(self._end_with_last_window)
        self._tray = tray
        self._is_front = is_front
        self._is_quitting = False
        self._is_hidden = False
        self._looks = 0
        self._tray_timer = QTimer(self)
        self._tray_timer.setInterval(LOOK_FOR_TRAY_MS)
        self._tray_timer.timeout.connect(self._look_for_tray)
        window.closed.connect(self._end)

    @property
    def has_tray(self) -> bool:
        """Whether there is a tray icon through which the window can be opened again."""
        return self._tray is not None and self._tray.is_available

    def begin(self, *, is_hidden: bool = False) -> None:
        """Show the tray icon, where the desktop has a tray, and what is new from now on.

        A program that starts at sign-in may be there before the tray, which is waited for. With ``is_hidden`` the window is
        opened if none comes: else nobody could reach it.
        """
        self._is_hidden = is_hidden
        if self._tray is None:
            theme = self._window.context.theme
            self._tray = SystemTray(theme.color("accent"), theme.color("on_accent"), self)
        if not self._tray.is_available:
            self._tray_timer.start()
            return
        self._show_icon(self._tray)

    @Slot()
    def _look_for_tray(self) -> None:
        self._looks += 1
        if self.has_tray and self._tray is not None:
            self._tray_timer.stop()
            self._show_icon(self._tray)
        elif self._looks >= LOOKS_FOR_TRAY:
            self._tray_timer.stop()
            if self._is_hidden and not self._window.window().isVisible():
                self._activation.come_to_front()

    def _show_icon(self, tray: Tray) -> None:
        # The first paint does not wait for these.
        from kesong_desktop.ui.window.desktop.notices import DesktopNotices, NoticeServices  # noqa: PLC0415
        from kesong_desktop.ui.window.desktop.tray_menu import TrayMenu, TrayServices  # noqa: PLC0415

        window, services = self._window, self._window.services
        counted = TrayServices(
            services.accounts, services.notifications, services.outbox, services.publishing.send_policy
        )
        menu = TrayMenu(tray, counted, window)
        menu.destination_requested.connect(self._open)
        menu.quit_requested.connect(self.quit)
        window.context.language.changed.connect(menu.read)
        told = NoticeServices(
            services.accounts,
            services.notifications,
            services.outbox,
            services.system.preferences.load,
            services.system.clock,
            window.toasts.job_text,
        )
        notices = DesktopNotices(tray, told, self._is_front, self._open_notice, window)
        for take in (menu.take, notices.take):
            window.context.bridge.happened.connect(take)

    def ask(self, close: Callable[[], object]) -> bool:
        """Keep the program in the tray or in its other windows; else ask whether to close while posts wait.

        Returns False where the window may be closed at once.
        """
        if not self._is_quitting and (self._stays_in_tray() or self._windows.windows):
            QApplication.setQuitOnLastWindowClosed(False)
            self._window.window().hide()
            return True
        has_asked = ask_before_closing(self._window, self._window.services.outbox.all(), close)
        if has_asked and not self._window.window().isVisible():
            self._activation.come_to_front()
        return has_asked

    @Slot()
    def quit(self) -> None:
        """End the program; asks first while posts wait."""
        self._is_quitting = True
        self._window.window().close()
        self._is_quitting = False

    @Slot(object)
    def _open(self, place: Destination | None) -> None:
        self._activation.come_to_front()
        if place is not None:
            self._window.open(place)

    def _open_notice(self, account: Account | None, place: Destination) -> None:
        services = self._window.services
        current = services.accounts.current_or_none()
        if account is not None and current is not None and account.key != current.key:
            self._window.account_actions.use(account)
        self._open(place)

    def _stays_in_tray(self) -> bool:
        return self.has_tray and self._window.services.system.preferences.load().close_to_tray

    @Slot()
    def _end_with_last_window(self) -> None:
        if not self._window.window().isVisible() and not self._stays_in_tray():
            self.quit()

    @Slot()
    def _end(self) -> None:
        if self._tray is not None:
            self._tray.remove()
        if not QApplication.quitOnLastWindowClosed():
            QApplication.setQuitOnLastWindowClosed(True)
            QApplication.quit()
