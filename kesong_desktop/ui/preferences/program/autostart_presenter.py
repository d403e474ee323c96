"""Presenter of the start at sign-in: reads and writes it in the background."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.system.autostart.autostart import AutostartBarrier, AutostartState
from kesong_desktop.ui.shell.background_work import BackgroundWork


class AutostartService(Protocol):
    """What starts the program when its user signs in; each method but ``barrier`` waits for the disk."""

    barrier: AutostartBarrier | None
    """Why it cannot be started so; None where it can."""

    def state(self) -> AutostartState:
        """Return what holds at the next sign-in."""

    def turn_on(self, *, is_hidden: bool) -> AutostartState:
        """Start at each sign-in, and return what holds then."""

    def turn_off(self) -> AutostartState:
        """Start at no sign-in, and return what holds then."""


class AutostartPresenter(QObject):
    """``state_changed`` carries an ``AutostartState``, ``failed`` an exception. ``has_tray``: it can be started hidden."""

    state_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        autostart: AutostartService,
        work: BackgroundWork,
        *,
        has_tray: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._autostart = autostart
        self._work = work
        self.has_tray = has_tray
        self.state = AutostartState()

    @property
    def barrier(self) -> AutostartBarrier | None:
        """Why the program cannot be started at sign-in; None where it can."""
        return self._autostart.barrier

    @Slot()
    def refresh(self) -> None:
        """Read what holds now; the desktop's own settings may have changed it."""
        if self.barrier is None:
            self._work(self._autostart.state, self, self._show, self.failed.emit)

    def change(self, *, is_on: bool, is_hidden: bool) -> None:
        """Switch the start at sign-in on or off, and with ``is_hidden`` let it show the icon in the tray alone."""
        task = partial(self._autostart.turn_on, is_hidden=is_hidden) if is_on else self._autostart.turn_off
        self._work(task, self, self._show, self._fail)

    def _show(self, state: AutostartState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)
        self.refresh()
