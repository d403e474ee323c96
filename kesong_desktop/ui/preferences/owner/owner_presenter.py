"""Presenter of the home server's administration, for its owner."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.model.home.overview import HomeOverview
from kesong_desktop.ui.shell.background_work import BackgroundWork


class HomeCareService(Protocol):
    """What the section needs of the home server."""

    def overview(self) -> HomeOverview | None:
        """What there is to see, None while the server does not run."""

    def set_quota(self, quota_bytes: int | None, account: int | None = None) -> None:
        """Set how much a person may store, or all who have no quota of their own."""

    def export(self, folder: Path) -> int:
        """Write an archive for each user; return how many there are."""

    def back_up(self, target: Path) -> None:
        """Write everything into one file."""


class OwnerPresenter(QObject):
    """``overview_changed`` carries a ``HomeOverview`` or None, ``failed`` an exception.

    ``exported`` carries how many archives were written, ``backed_up`` nothing.
    """

    overview_changed = Signal(object)
    failed = Signal(object)
    exported = Signal(int)
    backed_up = Signal()

    def __init__(self, care: HomeCareService, work: BackgroundWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._care = care
        self._work = work
        self._overview: HomeOverview | None = None

    @property
    def overview(self) -> HomeOverview | None:
        """Return what is shown now."""
        return self._overview

    @Slot()
    def refresh(self) -> None:
        """Read everything again in the background."""
        self._work(self._care.overview, self, self._show, self.failed.emit)

    def set_quota(self, quota_bytes: int | None, account: int | None = None) -> None:
        """Set how much a person may store, or all who have no quota of their own."""
        self._run(partial(self._care.set_quota, quota_bytes, account), self._changed)

    def export(self, folder: str) -> None:
        """Write an archive for each user into a folder."""
        self._work(partial(self._care.export, Path(folder)), self, self.exported.emit, self.failed.emit)

    def back_up(self, target: str) -> None:
        """Write everything into one file."""
        self._run(partial(self._care.back_up, Path(target)), self._saved)

    def _run(self, task: Callable[[], None], done: Callable[[None], None]) -> None:
        self._work(task, self, done, self.failed.emit)

    def _show(self, overview: HomeOverview | None) -> None:
        self._overview = overview
        self.overview_changed.emit(overview)

    def _changed(self, _: None) -> None:
        self.refresh()

    def _saved(self, _: None) -> None:
        self.backed_up.emit()
