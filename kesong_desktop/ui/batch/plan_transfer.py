"""Plans that the batch pane reads and writes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kesong_desktop.actions.batch.plan_files import PlanFiles
from kesong_desktop.model.batch.plan import BatchPlan
from kesong_desktop.ui.batch.presenter import BatchPresenter


class PlanTransfer(QObject):
    """Reads and writes plans on another thread. ``refused`` carries a list of ``PlanProblem``."""

    refused = Signal(object)

    def __init__(self, presenter: BatchPresenter, files: PlanFiles) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._files = files

    def import_plan(self, path: str) -> None:
        """Add the posts of a plan, all of them or none."""
        self._presenter.tasks.run(partial(self._files.read, Path(path)), self._take_plan)

    def export_plan(self, path: str) -> None:
        """Write the posts as a plan: JSON where the name ends so, else CSV."""
        write = partial(self._files.write, self._presenter.posts, Path(path))
        done = self.tr("Plan saved as {name}").format(name=Path(path).name)
        self._presenter.tasks.run(write, lambda _: self._presenter.say.emit(done))

    def _take_plan(self, plan: BatchPlan) -> None:
        if plan.problems:
            self.refused.emit(list(plan.problems))
            return
        known = {post.id for post in self._presenter.posts}
        fresh = tuple(post for post in plan.posts if post.id not in known)
        if fresh:
            self._presenter.append(fresh)
        elif plan.posts:
            self._presenter.say.emit(self.tr("All posts of the plan are in the table already."))
        else:
            self._presenter.say.emit(self.tr("The plan has no posts."))
