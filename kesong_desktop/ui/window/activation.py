"""Activation: brings the window to the front when another program asks for it."""

import os

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from kesong_desktop.ui.shell.destination import DraftDestination, NewPostDestination
from kesong_desktop.ui.window.window import Window


class Activation(QObject):
    """Brings ``window`` to the front, with a draft or files if there are any."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def show(self, draft_id: str, token: str) -> None:
        """Show the draft ``draft_id`` (empty: none), without waiting; any thread may call.

        ``token`` is the activation token that the desktop gave to the process that asks.
        """
        self._window.context.bridge.tell((draft_id, token), self, self._show)

    def take_files(self, paths: list[str]) -> None:
        """Start a post with files that the system opens with Kesong."""
        self._show(("", ""))
        if self._window.services.accounts.current_or_none() is not None:
            self._window.open(NewPostDestination(tuple(paths)))
        else:
            self._window.say(self.tr("Sign in first, then open the pictures again."))

    def come_to_front(self) -> None:
        """Show the window in front, also one that was minimised or closed to the tray."""
        QApplication.setQuitOnLastWindowClosed(True)
        native = self._window.window()
        native.setWindowState(native.windowState() & ~Qt.WindowState.WindowMinimized)
        native.show()
        native.raise_()
        native.activateWindow()

    def _show(self, asked: tuple[str, str]) -> None:
        draft_id, token = asked
        window = self._window
        # Qt passes it on with the next request to come to the front.
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.come_to_front()
        if draft_id and window.services.accounts.current_or_none() is not None:
            window.open(DraftDestination(draft_id))
        elif draft_id:
            window.say(self.tr("Sign in first. The pictures are kept as a draft."))
