"""Plans that the batch pane reads and writes."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.batch import plan_file
from kesong_desktop.model.batch.plan import BatchPlan
from kesong_desktop.model.batch.problem import PlanProblem
from kesong_desktop.ui.batch.presenter import BatchPresenter


class PlanTransfer(QObject):
    """Reads and writes plans on another thread. ``refused`` carries a list of ``PlanProblem``."""

    refused = Signal(object)

    def __init__(self, presenter: BatchPresenter) -> None:
        super().__init__(presenter)
        self._presenter = presenter

    def import_plan(self, path: str) -> None:
        """Add the posts of a plan, all of them or none."""
        presenter = self._presenter

        def read() -> tuple[BatchPlan, list[PlanProblem]]:
            try:
                content = Path(path).read_bytes()
            except OSError as error:
                raise InvalidInput(Reason.BROKEN, path=path, detail=error.strerror or "") from error
            plan = plan_file.read(content, presenter.rules, str(Path(path).absolute().parent))
            return plan, list(plan.problems)

        self._presenter.run(read, self._take_plan)

    def export_plan(self, path: str) -> None:
        """Write the posts as a plan: JSON where the name ends so, else CSV."""
        base, posts = str(Path(path).absolute().parent), self._presenter.posts
        is_json = path.lower().endswith(".json")
        content = plan_file.to_json(posts, base) if is_json else plan_file.to_csv(posts, base)
        done = self.tr("Plan saved as {name}").format(name=Path(path).name)

        def write() -> None:
            try:
                Path(path).write_bytes(content)
            except OSError as error:
                raise InvalidInput(Reason.PLAN_NOT_WRITTEN, path=path, why=error.strerror or "") from error

        self._presenter.run(write, lambda _: self._presenter.say.emit(done))

    def _take_plan(self, read: tuple[BatchPlan, list[PlanProblem]]) -> None:
        plan, problems = read
        if problems:
            self.refused.emit(problems)
            return
        known = {post.id for post in self._presenter.posts}
        self._presenter.append(tuple(post for post in plan.posts if post.id not in known))
