"""ModuleLoader: imports the modules of the panes bit by bit, so that opening a pane for the first time does not wait for them."""

import importlib
import logging
import pkgutil
import sys
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_log = logging.getLogger(__name__)
_AFTER_MS, _EACH_MS = 2_000, 40
_PANES = (
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
)
"""Packages of ``kesong_desktop.ui``, in the order in which their panes are likely to be opened."""


class ModuleLoader(QObject):
    """Imports one module at a time on the GUI thread: classes of Qt objects must not be made on another one.

    ``finished`` is emitted when all are there.
    """

    finished = Signal()

    def __init__(self, names: Iterator[str], parent: QObject) -> None:
        super().__init__(parent)
        self._names = names
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._load_next)

    def begin(self, after_ms: int = _AFTER_MS) -> None:
        """Begin after the time that a start needs for itself."""
        self._timer.start(after_ms)

    @Slot()
    def _load_next(self) -> None:
        name = next((one for one in self._names if one not in sys.modules), None)
        if name is None:
            self.finished.emit()
            return
        try:
            importlib.import_module(name)
        except ImportError as error:
            # It is reported when its pane is opened.
            _log.info("loading %s ahead failed: %s", name, error)
        self._timer.start(_EACH_MS)


def pane_modules() -> Iterator[str]:
    """Return the names of the panes' modules, the parts of a pane before the pane."""
    for pane in _PANES:
        package = importlib.import_module(f"kesong_desktop.ui.{pane}")
        names = [found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
        yield from sorted(names, key=lambda name: name.endswith(".pane"))
