"""Work on other threads for the batch pane, with or without the table being edited meanwhile."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kesong_desktop.ui.shell.background_work import BackgroundWork

T = TypeVar("T")


class BatchTasks(QObject):
    """``changed``: a task began or ended. ``failed`` carries the exception of one."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, work: BackgroundWork, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._count = 0
        self._is_locked = False

    @property
    def is_locked(self) -> bool:
        """Whether posts are leaving the table, which cannot be edited meanwhile."""
        return self._is_locked

    def words(self) -> str:
        """What is being done on another thread, in words; empty for nothing."""
        if self._is_locked:
            return self.tr("Moving posts…")
        return self.tr("Reading files…") if self._count else ""

    def run(self, task: Callable[[], T], done: Callable[[T], object]) -> None:
        """Run a task. The table can be edited meanwhile: ``done`` has to begin with the posts that are there then."""
        self._start(task, done, locks=False)

    def run_locked(self, task: Callable[[], T], done: Callable[[T], object]) -> bool:
        """Run a task during which the table is not edited, for posts leave it; False where another one is running."""
        if self._is_locked:
            return False
        self._start(task, done, locks=True)
        return True

    def _start(self, task: Callable[[], T], done: Callable[[T], object], *, locks: bool) -> None:
        def end() -> None:
            self._count -= 1
            if locks:
                self._is_locked = False

        def finish(result: T) -> None:
            end()
            done(result)
            self.changed.emit()

        def give_up(error: BaseException) -> None:
            end()
            self.failed.emit(error)

        self._count += 1
        self._is_locked = self._is_locked or locks
        self.changed.emit()
        self._work(task, self, finish, give_up)
