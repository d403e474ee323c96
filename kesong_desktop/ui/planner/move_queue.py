"""MoveQueue: moves entries of the plan one time after another, and skips the times that a later move replaced."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from kesong_desktop.model.plan.entry import PlanEntry, PostingPlan
from kesong_desktop.ui.shell.background_work import BackgroundWork


class MoveQueue(QObject):
    """``move`` runs on another thread. ``moved`` carries an entry before its moves, and its new time; ``failed`` an exception."""

    moved = Signal(object, float)
    failed = Signal(object)

    def __init__(
        self, move: Callable[[PlanEntry, float], None], work: BackgroundWork, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._move = move
        self._work = work
        self._wanted: dict[str, float] = {}
        self._origins: dict[str, PlanEntry] = {}

    def move(self, entry: PlanEntry, at_s: float) -> None:
        """Move an entry; where it is being moved, this time comes next."""
        is_busy = entry.key in self._origins
        self._origins.setdefault(entry.key, entry)
        self._wanted[entry.key] = at_s
        if not is_busy:
            self._send(entry.key)

    def applied(self, plan: PostingPlan) -> PostingPlan:
        """Return the plan with the entries at the times that they are moved to."""
        if not self._wanted:
            return plan
        entries = (replace(one, at_s=self._wanted.get(one.key, one.at_s)) for one in plan.entries)
        return replace(plan, entries=tuple(sorted(entries, key=lambda one: (one.at_s, one.key))))

    def settle(self) -> None:
        """Forget the moves that are done: the plan was read again since."""
        self._wanted = {key: at_s for key, at_s in self._wanted.items() if key in self._origins}

    def _send(self, key: str) -> None:
        at_s = self._wanted[key]
        task = partial(self._move, self._origins[key], at_s)
        self._work(task, self, lambda _: self._take(key, at_s), partial(self._fail, key))

    def _take(self, key: str, at_s: float) -> None:
        if self._wanted[key] != at_s:
            self._send(key)
            return
        self.moved.emit(self._origins.pop(key), at_s)

    def _fail(self, key: str, error: BaseException) -> None:
        self._wanted.pop(key, None)
        self._origins.pop(key, None)
        self.failed.emit(error)
