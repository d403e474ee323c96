"""The figures beside the rail's entries, and a word when a job came to rest by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions import noticing
from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.outbox import ENDED, State


class Counts(QObject):
    """Shows them by ``show`` (the entry's name, the figure). ``came_to_rest`` carries a job's title and its new state."""

    came_to_rest = Signal(str, object)

    def __init__(self, desk: Desk, show: Callable[[str, int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._show = show
        self._states: dict[str, State] = {}

    def read(self, *, tell: bool = True) -> None:
        """Look again; with ``tell``, say of each job that its state is another one now."""
        jobs = self._desk.jobs.all()
        self._show("outbox", sum(job.state not in ENDED for job in jobs))
        self._show("drafts", len(self._desk.drafts.all()))
        self._show(
            "inbox", noticing.unread(self._desk, self._desk.account()) if self._desk.accounts.all() else 0
        )
        before, self._states = self._states, {job.id: job.state for job in jobs}
        for job in jobs:
            if tell and before.get(job.id, job.state) != job.state:
                self.came_to_rest.emit(job.title, job.state)
