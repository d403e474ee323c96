"""WindowList: the reading windows of a running program."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.ui.shell.destination import AccountDestination, Destination
from kesong_desktop.ui.window.activation import Activation
from kesong_desktop.ui.window.window import Window
from kesong_desktop.ui.window.windows.reading_window import ReadingWindow


class WindowList(QObject):
    """Opens a window for each place that ``main`` or one of these windows asks for. ``emptied``: the last one was closed."""

    emptied = Signal()

    def __init__(self, main: Window) -> None:
        super().__init__(main)
        self._main = main
        self._windows: list[ReadingWindow] = []
        self._account = self._account_key()
        main.navigator.new_window_requested.connect(self.open)
        main.context.bridge.happened.connect(self._take)
        main.closing.connect(self.close_all)

    @property
    def windows(self) -> list[ReadingWindow]:
        """The windows that are open, in the order in which they were opened."""
        return list(self._windows)

    @Slot(object)
    def open(self, place: Destination) -> None:
        """Show ``place`` in a new window."""
        window = ReadingWindow(self._main, self._open_in_main)
        window.navigator.new_window_requested.connect(self.open)
        window.closed.connect(self._remove_closed)
        self._windows.append(window)
        window.navigator.open(place)
        window.show()
        window.activateWindow()

    @Slot()
    def close_all(self) -> None:
        """Close and delete all windows at once."""
        windows, self._windows = self._windows, []
        for window in windows:
            window.close()
            window.deleteLater()
            # Now, not in the next event loop: the profile may be closed by then.
            QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    def _open_in_main(self, place: Destination) -> None:
        if isinstance(place, AccountDestination):
            # Another account closes the windows: not while one of them still works on the click.
            QTimer.singleShot(0, self, partial(self._show_in_main, place))
        else:
            self._show_in_main(place)

    def _show_in_main(self, place: Destination) -> None:
        Activation(self._main).come_to_front()
        self._main.open(place)

    @Slot()
    def _remove_closed(self) -> None:
        closed = self.sender()
        if isinstance(closed, ReadingWindow) and closed in self._windows:
            self._windows.remove(closed)
            closed.deleteLater()
            if not self._windows:
                self.emptied.emit()

    @Slot(object)
    def _take(self, event: Event) -> None:
        """Close the windows when another account is used, which knows posts and people by other ids."""
        if isinstance(event, AccountsChanged) and self._account != self._account_key():
            self._account = self._account_key()
            self.close_all()

    def _account_key(self) -> AccountKey | None:
        account = self._main.services.accounts.current_or_none()
        return account.key if account else None
