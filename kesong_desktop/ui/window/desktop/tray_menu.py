"""TrayMenu: the menu of the tray icon, and the unread count on it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.actions.outbox.send_policy import SendPolicy
from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.model.event import AccountsChanged, Event, JobChanged, NotificationsChanged, OutboxPaused
from kesong_desktop.model.outbox import ENDED
from kesong_desktop.ui.platform.tray import Tray
from kesong_desktop.ui.shell.destination import (
    Destination,
    InboxDestination,
    NewPostDestination,
    OutboxDestination,
)


@dataclass(frozen=True, slots=True)
class TrayServices:
    """What the menu counts, and how sending is paused."""

    accounts: Accounts
    notifications: Notifications
    outbox: Outbox
    send_policy: SendPolicy


class TrayMenu(QObject):
    """Keeps the menu of ``tray`` up to date. ``destination_requested`` carries a ``Destination``; None: the window as it is."""

    destination_requested = Signal(object)
    quit_requested = Signal()

    def __init__(self, tray: Tray, services: TrayServices, host: QWidget) -> None:
        super().__init__(host)
        self._tray = tray
        self._services = services
        self._menu = QMenu(host)
        self._open = self._add("", lambda: None)
        self._new = self._add("", NewPostDestination)
        self._menu.addSeparator()
        self._unread = self._add("", InboxDestination)
        self._waiting = self._add("", OutboxDestination)
        self._pause = self._menu.addAction("")
        self._pause.triggered.connect(self._toggle_pause)
        self._menu.addSeparator()
        self._quit = self._menu.addAction("")
        self._quit.triggered.connect(self.quit_requested)
        tray.activated.connect(self._open_window)
        tray.set_menu(self._menu)
        self.read()

    @property
    def menu(self) -> QMenu:
        """The menu of the tray icon."""
        return self._menu

    @Slot(object)
    def take(self, event: Event) -> None:
        """Read the counts again after an event that may change them."""
        if isinstance(event, NotificationsChanged | AccountsChanged | JobChanged | OutboxPaused):
            self.read()

    @Slot()
    def read(self) -> None:
        """Show the counts as they are now, in the language of the window."""
        self._open.setText(self.tr("Open Kesong"))
        self._new.setText(self.tr("New post"))
        self._quit.setText(self.tr("Quit Kesong"))
        services = self._services
        accounts = services.accounts.all()
        unread = sum(services.notifications.unread(account) for account in accounts)
        waiting = sum(state not in ENDED for state in services.outbox.states().values())
        is_paused = services.send_policy.is_paused()
        self._new.setVisible(bool(accounts))
        self._unread.setVisible(bool(accounts))
        self._unread.setText(self.tr("%n unread notification(s)", "", unread))
        self._waiting.setVisible(waiting > 0)
        self._waiting.setText(self.tr("{count} in the outbox").format(count=waiting))
        self._pause.setVisible(bool(accounts))
        self._pause.setText(self.tr("Resume sending") if is_paused else self.tr("Pause sending"))
        tip = self.tr("Kesong: %n unread notification(s)", "", unread) if unread else "Kesong"
        self._tray.set_count(unread, tip)

    def _add(self, words: str, place: Callable[[], Destination | None]) -> QAction:
        action = self._menu.addAction(words)
        action.triggered.connect(lambda: self.destination_requested.emit(place()))
        return action

    @Slot()
    def _toggle_pause(self) -> None:
        self._services.send_policy.pause(None, on=not self._services.send_policy.is_paused())

    @Slot()
    def _open_window(self) -> None:
        self.destination_requested.emit(None)
