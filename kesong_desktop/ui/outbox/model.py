"""List model of the jobs in the outbox, grouped by state."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from kesong_desktop.model.outbox import Job
from kesong_desktop.ui.outbox import job_text
from kesong_desktop.ui.views.item_model import ItemListModel, ItemSection
from kesong_desktop.ui.views.item_role import ItemRole

_ROOT = QModelIndex()


class JobListModel(ItemListModel):
    """Jobs as they are shown, group after group.

    TITLE is the job's title, ALT_TEXT title and state, DETAILS how much it sends, STATE its ``State``, SECTION its group, ITEM
    the job.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: tuple[Job, ...] = ()
        self._groups: tuple[ItemSection, ...] = ()
        self._group_of: tuple[ItemSection, ...] = ()
        self._readers: dict[int, Callable[[Job], Any]] = {
            ItemRole.TITLE: job_text.title,
            ItemRole.ALT_TEXT: accessible_name,
            ItemRole.DETAILS: job_text.amount,
            ItemRole.KEY: lambda job: job.id,
            ItemRole.STATE: lambda job: job.state,
            ItemRole.CREATED: lambda job: datetime.fromtimestamp(job.created_s).astimezone(),
            ItemRole.ITEM: lambda job: job,
        }

    @property
    def jobs(self) -> Sequence[Job]:
        """Return the jobs in their order."""
        return self._jobs

    def set_groups(self, groups: Sequence[tuple[ItemSection, Sequence[Job]]]) -> None:
        """Show other jobs; where the order is the same, only changed rows are reported."""
        jobs = tuple(job for _, group in groups for job in group)
        group_of = tuple(section for section, group in groups for _ in group)
        before = self._jobs
        is_same = [one.id for one in before] == [one.id for one in jobs] and group_of == self._group_of
        if not is_same:
            self.beginResetModel()
        self._jobs, self._group_of = jobs, group_of
        self._groups = tuple(section for section, _ in groups)
        if not is_same:
            self.endResetModel()
            return
        for row, (old, new) in enumerate(zip(before, jobs, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return the number of jobs."""
        return 0 if parent.isValid() else len(self._jobs)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """What a job is in a role."""
        if not index.isValid() or not 0 <= index.row() < len(self._jobs):
            return None
        if role == ItemRole.SECTION:
            return self._group_of[index.row()]
        read = self._readers.get(role)
        return read(self._jobs[index.row()]) if read is not None else None

    def sections(self) -> Sequence[ItemSection]:
        """Return the groups in their order."""
        return self._groups

    def key(self, row: int) -> Hashable:
        """Return the id of the job in a row."""
        return self._jobs[row].id

    def row_of(self, key: Hashable) -> int:
        """Return the row of the job with this id, or -1."""
        return next((row for row, job in enumerate(self._jobs) if job.id == key), -1)


def accessible_name(job: Job) -> str:
    """Title and state of a job, for screen readers."""
    return f"{job_text.title(job)}, {job_text.state(job)}"
