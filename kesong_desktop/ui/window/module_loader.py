"""ModuleLoader: imports the modules of the panes bit by bit, so that opening a pane for the first time does not wait for them."""

import importlib
import pkgutil
import time
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.ui.window.import_steps import ImportSteps

_AFTER_MS, _EACH_MS = 2_000, 30
_TURN_S = 0.006
"""CPU time after which the window is let go on. A module takes less than 1 ms as a rule, at most 30 ms."""
_PANES = (
    "feed",
    "post",
    "profile",
    "inbox",
    "compose",
    "roll",
    "viewer",
    "preflight",
    "discover",
    "search",
    "saved",
    "products",
    "drafts",
    "outbox",
    "batch",
    "planner",
    "lookback",
    "preferences",
    "editor",
    "review",
    "short_videos",
    "welcome",
)
"""Packages of ``kesong_desktop.ui``, in the order in which their panes are likely to be opened."""

_BEHIND_PANES = (
    "kesong_desktop.actions.draft.tag_sets",
    "kesong_desktop.actions.outbox.lookalikes",
    "kesong_desktop.actions.draft.metadata_previews",
    "kesong_desktop.actions.batch.saved_batch",
    "kesong_desktop.actions.system.home_care",
    "kesong_desktop.actions.system.home_people",
    "kesong_desktop.actions.backup.profile_backup",
    "kesong_desktop.actions.system.diagnosis.report",
    "kesong_desktop.actions.system.diagnosis.network_checks",
    "kesong_desktop.actions.system.diagnosis.profile_checks",
    "kesong_desktop.actions.system.doctor",
    "kesong_desktop.sync.profile_secrets",
    "kesong_desktop.sync.every_post",
    "kesong_desktop.app.release_services",
    "platformdirs",
)
"""What opening a pane for the first time imports: the services that are made when they are first asked for."""


class ModuleLoader(QObject):
    """Imports a few modules at a time on the GUI thread: classes of Qt objects must not be made on another one.

    ``finished`` is emitted when all are there. ``clock`` returns the seconds of CPU that the thread has used.
    """

    finished = Signal()

    def __init__(
        self, names: Iterable[str], parent: QObject, *, clock: Callable[[], float] = time.thread_time
    ) -> None:
        super().__init__(parent)
        self._steps = ImportSteps().take(names)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._load_next)

    def begin(self, after_ms: int = _AFTER_MS) -> None:
        """Begin after the time that a start needs for itself."""
        self._timer.start(after_ms)

    @Slot()
    def _load_next(self) -> None:
        until = self._clock() + _TURN_S
        for _ in self._steps:
            if self._clock() >= until:
                self._timer.start(_EACH_MS)
                return
        self.finished.emit()


def pane_modules() -> Iterator[str]:
    """Return the names of the panes' modules, the parts of a pane before the pane, and at last of what panes ask for."""
    for pane in _PANES:
        package = importlib.import_module(f"kesong_desktop.ui.{pane}")
        names = [found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
        yield from sorted(names, key=lambda name: name.endswith(".pane"))
    yield from _BEHIND_PANES
