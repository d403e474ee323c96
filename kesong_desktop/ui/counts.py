"""The figures beside the rail's entries, and a word when a job came to rest by itself."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions import noticing
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import NotFound
from kesong_desktop.model.outbox import ENDED, JobId, State


class Counts(QObject):
    """Shows them by ``show`` (the entry's name, the figure). ``came_to_rest`` carries a job's title and its new state."""

    came_to_rest = Signal(str, object)

    def __init__(self, desk: Desk, show: Callable[[str, int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._show = show
        self._states: dict[JobId, State] = {}

    def read(self, *, tell: bool = True) -> None:
        """Look again; with ``tell``, say of each job that its state is another one now."""
        states = self._desk.jobs.states()
        self._show("outbox", sum(state not in ENDED for state in states.values()))
        self._show("drafts", self._desk.drafts.count())
        self._show(
            "inbox", noticing.unread(self._desk, self._desk.account()) if self._desk.accounts.all() else 0
        )
        before, self._states = self._states, dict(states)
        for job_id, state in states.items():
            if tell and before.get(job_id, state) != state:
                self._tell(job_id, state)

    def _tell(self, job_id: JobId, state: State) -> None:
        try:
            job = self._desk.jobs.get(job_id)
        except NotFound:  # off the list meanwhile
            return
        self.came_to_rest.emit(job.title, state)
