"""What another program hands over comes to the window here."""

import os

from PySide6.QtCore import QObject, Qt

from kesong_desktop.ui.window import Window


class Reception(QObject):
    """Brings ``window`` to the front, with a draft in it where one was handed over."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def show(self, draft_id: str, token: str) -> None:
        """Any thread may call; it does not wait. ``token`` is what the desktop gave to whoever was asked for the window."""
        self._window.stage.bridge.tell((draft_id, token), self, self._show)

    def take_files(self, paths: list[str]) -> None:
        """Files that the system hands over: a post is begun with them."""
        self._show(("", ""))
        if self._window.stage.account() is not None:
            self._window.new_post_with(paths)
        else:
            self._window.say(self.tr("Sign in first, then open the pictures once more."))

    def _show(self, asked: tuple[str, str]) -> None:
        draft_id, token = asked
        window = self._window
        if token:  # Qt hands it on with the next wish to come to the front
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if draft_id and window.stage.account() is not None:
            window.open_draft(draft_id)
        elif draft_id:
            window.say(self.tr("Sign in first; the pictures wait in the drafts."))
