"""PlanReporter: reports moved, planned and refused posts of the planner, and offers undo."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.plan.planner import FillResult
from kesong_desktop.messages.joined_texts import joined_texts
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.plan.entry import EntryKind, PlanEntry
from kesong_desktop.model.preflight import NotPublishable
from kesong_desktop.ui.planner.model import TrayModel, time_text
from kesong_desktop.ui.planner.presenter import PlannerPresenter
from kesong_desktop.ui.shell import messages


class PlanReporter(QObject):
    """``say`` carries a sentence; ``undo_offered`` a sentence and what undoes it. ``drafts`` names the drafts."""

    say = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(self, presenter: PlannerPresenter, drafts: TrayModel, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._drafts = drafts
        presenter.moved.connect(self._offer_move_back)
        presenter.commands.scheduled.connect(self._offer_take_back)
        presenter.commands.filled.connect(self._offer_unfill)
        presenter.commands.refused.connect(self._explain)

    @Slot(object, float)
    def _offer_move_back(self, entry: PlanEntry, at_s: float) -> None:
        text = self.tr("Moved to {time}.").format(time=time_text(at_s))
        if entry.kind is EntryKind.HERE:
            self.undo_offered.emit(text, partial(self._presenter.move, entry.key, entry.at_s))
        else:
            self.say.emit(text)

    @Slot(object)
    def _offer_take_back(self, job: PostJob) -> None:
        text = self.tr("Scheduled for {time}.").format(time=time_text(job.due_s))
        self.undo_offered.emit(text, partial(self._presenter.commands.undo_fill, [job.id]))

    @Slot(object)
    def _offer_unfill(self, result: FillResult) -> None:
        parts = [self.tr("%n post(s) scheduled.", "", len(result.jobs))] if result.jobs else []
        if result.refused:
            parts.append(self.tr("%n draft(s) cannot be published yet.", "", len(result.refused)))
            parts.append(_why(result.refused[0][1]))
        undo = partial(self._presenter.commands.undo_fill, [job.id for job in reversed(result.jobs)])
        if result.jobs:
            self.undo_offered.emit(joined_texts(parts), undo)
        else:
            self.say.emit(joined_texts(parts))

    @Slot(str, object)
    def _explain(self, draft_id: str, error: BaseException) -> None:
        row = self._drafts.row_of(draft_id)
        name = self._drafts.title(self._drafts.items[row]) if row >= 0 else ""
        text = self.tr("“{name}” was not scheduled.").format(name=name)
        self.say.emit(joined_texts((text, _why(error))))


def _why(error: BaseException) -> str:
    if isinstance(error, NotPublishable) and error.findings:
        return messages.finding_title(error.findings[0])
    return messages.sentence(error)
