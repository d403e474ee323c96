"""Presenter of newer versions: whether they are looked for, and which one is known."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.system.release_check import ReleaseSource
from kesong_desktop.errors import KesongError
from kesong_desktop.ui.preferences.presenter import SettingsService
from kesong_desktop.ui.shell.background_work import BackgroundWork


class ReleaseService(Protocol):
    """What knows of newer versions."""

    source: ReleaseSource
    """The address that is asked, and the page for people."""

    def newer_version(self) -> str:
        """Return the newest known version that is newer than this program; empty without one. Waits for the disk."""


class ReleasePresenter(QObject):
    """``known`` carries a newer version, or an empty text; ``failed`` an exception."""

    known = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        releases: ReleaseService,
        settings: SettingsService,
        work: BackgroundWork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._releases = releases
        self._settings = settings
        self._work = work
        self.version = ""

    @property
    def source(self) -> ReleaseSource:
        """Where releases are looked for; with an empty ``host`` there is nothing to switch on."""
        return self._releases.source

    @property
    def is_on(self) -> bool:
        """Whether newer versions are looked for."""
        return self._settings.load().check_releases

    @Slot(bool)
    def set_on(self, on: bool) -> None:
        """Look for newer versions from now on, or no longer."""
        try:
            self._settings.change(check_releases=on)
        except KesongError as error:
            self.failed.emit(error)

    @Slot()
    def refresh(self) -> None:
        """Read in the background which version is known."""
        if self.source.host:
            self._work(self._releases.newer_version, self, self._show, self.failed.emit)

    def _show(self, version: str) -> None:
        self.version = version
        self.known.emit(version)
