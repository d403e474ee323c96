"""Presenter of release checks: whether they are enabled, and the newest known version."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.system.release_check import ReleaseSource
from kesong_desktop.errors import KesongError
from kesong_desktop.ui.preferences.presenter import SettingsService
from kesong_desktop.ui.shell.background_work import BackgroundWork


class ReleaseService(Protocol):
    """What knows of newer versions."""

    source: ReleaseSource
    """The address of release checks, and the web page of releases."""

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
        """Source of release checks; an empty ``host`` means that there is none."""
        return self._releases.source

    @property
    def is_on(self) -> bool:
        """Whether release checks are enabled."""
        return self._settings.load().check_releases

    @Slot(bool)
    def set_on(self, on: bool) -> None:
        """Enable or disable release checks."""
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
