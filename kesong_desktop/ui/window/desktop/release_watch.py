"""ReleaseWatch: looks for a newer version now and then, and says so once."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from kesong_desktop.actions.system.release_check import ReleaseSource
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.shell.background_work import BackgroundWork

LOOK_FIRST_MS, LOOK_EVERY_MS = 60_000, 3_600_000
"""Delay of the first check, and interval of retries; there is at most one request a day."""
Offer = Callable[[str, str, Callable[[], None]], object]
"""Shows a text with a button of such a name that calls a function."""


class ReleaseLookup(Protocol):
    """What asks for the newest version."""

    source: ReleaseSource
    """The address of release checks, and the web page of releases."""

    def look(self) -> str:
        """Return a newer version that the user was not told of; empty without one. Waits for the network."""


class ReleaseWatch(QObject):
    """Calls ``look`` on a worker thread, and ``offer`` with a version to tell of; nothing where the build names no address."""

    def __init__(self, releases: ReleaseLookup, work: BackgroundWork, offer: Offer, parent: QObject) -> None:
        super().__init__(parent)
        self._releases = releases
        self._work = work
        self._offer = offer
        if releases.source.host:
            self._timer = QTimer(self)
            self._timer.timeout.connect(self.look)
            self._timer.start(LOOK_FIRST_MS)

    @Slot()
    def look(self) -> None:
        """Look now, in the background."""
        self._timer.setInterval(LOOK_EVERY_MS)
        self._work(self._releases.look, self, self._tell, lambda _: None)

    def _tell(self, version: str) -> None:
        if version:
            text = self.tr("Kesong {version} is available.").format(version=version)
            self._offer(text, self.tr("Open download page"), self._open_page)

    def _open_page(self) -> None:
        browse(self._releases.source.page)
