"""ReadingRouter: which destinations a reading window shows itself, and which it passes on to the main window."""

from collections.abc import Callable

from kesong_desktop.ui.shell.destination import Destination
from kesong_desktop.ui.window.navigator import WINDOW_PLACES


class ReadingRouter:
    """Passes everything but ``WINDOW_PLACES`` to ``open_in_main``."""

    def __init__(self, open_in_main: Callable[[Destination], None]) -> None:
        self._open_in_main = open_in_main

    @property
    def pane_name(self) -> str:
        """The pane of a draft, which a reading window does not have."""
        return ""

    def resolve(self, destination: Destination) -> Destination | None:
        """Return the destination if it is shown in this window; else None, and the main window shows it."""
        if isinstance(destination, WINDOW_PLACES):
            return destination
        self._open_in_main(destination)
        return None
