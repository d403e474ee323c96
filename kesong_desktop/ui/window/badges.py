"""Badges: the counts beside the rail's entries, and the changes of the state of outbox jobs."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.actions.timeline.notifications import Notifications
from kesong_desktop.errors import NotFound
from kesong_desktop.model.outbox import ENDED, InteractionJob, JobId, State


class Badges(QObject):
    """Reads the counts and shows them by ``show``, which takes the entry's name and the count.

    ``job_state_changed`` carries the title of a post's job and its new state; ``interactions_refused`` how many interactions
    are in the list because a server refused them, when one came.
    """

    job_state_changed = Signal(str, object)
    interactions_refused = Signal(int)

    def __init__(
        self,
        outbox: Outbox,
        drafts: Drafts,
        accounts: Accounts,
        notifications: Notifications,
        show: Callable[[str, int], None],
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._drafts = drafts
        self._accounts = accounts
        self._notifications = notifications
        self._show = show
        self._states: dict[JobId, State] = {}
        self._is_first = True

    def read(self, *, tell: bool = True) -> None:
        """Read the counts again; with ``tell``, emit ``job_state_changed`` for each job whose state is another one."""
        states, account = self._outbox.states(), self._accounts.current_or_none()
        self._show("outbox", sum(state not in ENDED for state in states.values()))
        self._show("drafts", self._drafts.count())
        self._show("inbox", self._notifications.unread(account) if account else 0)
        before, self._states = self._states, dict(states)
        is_first, self._is_first = self._is_first, False
        if tell and not is_first:
            self._tell(before)

    def _tell(self, before: dict[JobId, State]) -> None:
        states = self._states
        # Interactions are among the states only while they are parked.
        changed = [job_id for job_id, state in states.items() if before.get(job_id) != state]
        is_refused = False
        for job_id in changed:
            try:
                job = self._outbox.get(job_id)
            except NotFound:
                # It was cleared from the list meanwhile.
                continue
            if isinstance(job, InteractionJob):
                is_refused = True
            elif job_id in before:
                self.job_state_changed.emit(job.title, states[job_id])
        if is_refused:
            parked = [job_id for job_id, state in states.items() if state is State.PARKED]
            self.interactions_refused.emit(sum(self._is_interaction(one) for one in parked))

    def _is_interaction(self, job_id: JobId) -> bool:
        try:
            return isinstance(self._outbox.get(job_id), InteractionJob)
        except NotFound:
            return False
