"""Presenter of the batch pane: the posts of the table, their undo, their check, and what is kept and queued."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.batch.batch_publisher import BatchPublisher, QueuedBatch
from kesong_desktop.actions.services import BatchServices
from kesong_desktop.model.batch import edit
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.cell import PlanRules
from kesong_desktop.model.batch.problem import CellProblem
from kesong_desktop.model.batch.table import BatchTable
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.preflight import Finding
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background_work import BackgroundWork
from kesong_desktop.ui.shell.future_watcher import FutureWatcher

T = TypeVar("T")
_CHECK_AFTER_MS = 400


@dataclass(frozen=True, slots=True)
class RowCheck:
    """What is known of a row. ``findings`` is None while it is checked; ``is_late``: its time is over."""

    findings: tuple[Finding, ...] | None = None
    is_late: bool = False

    @property
    def to_mend(self) -> int:
        """How many findings keep the post from being queued."""
        return sum(one.severity == "must" for one in self.findings or ()) + self.is_late

    @property
    def hints(self) -> int:
        """How many findings are only worth a look."""
        return sum(one.severity == "look" for one in self.findings or ())

    @property
    def is_ready(self) -> bool:
        """True where it was checked and nothing keeps it from being queued."""
        return self.findings is not None and not self.to_mend


class BatchPresenter(QObject):
    """``changed``: posts or checks did. ``say`` carries a sentence, ``queued`` the number of posts now in the outbox."""

    changed = Signal()
    say = Signal(str)
    queued = Signal(int)

    def __init__(
        self,
        batch: BatchServices,
        accounts: Accounts,
        work: BackgroundWork,
        watcher: FutureWatcher,
        *,
        clock: Callable[[], float],
    ) -> None:
        super().__init__()
        self._batch = batch
        self._accounts = accounts
        self._work = work
        self._watcher = watcher
        self._clock = clock
        self._table = BatchTable()
        self._findings: dict[DraftId, tuple[Draft, tuple[Finding, ...]]] = {}
        self._is_loaded = False
        self.is_busy = False
        self._check_timer = QTimer(self)
        self._check_timer.setSingleShot(True)
        self._check_timer.setInterval(_CHECK_AFTER_MS)
        self._check_timer.timeout.connect(self.check)

    @property
    def posts(self) -> Posts:
        """The posts of the table."""
        return self._table.posts

    @property
    def rules(self) -> PlanRules:
        """What the cells of the table may name."""
        return self._batch.publisher.rules()

    def row_check(self, row: int) -> RowCheck:
        """What is known of a row."""
        post = self.posts[row]
        draft, findings = self._findings.get(post.id, (None, ()))
        is_late = post.when is not None and post.due_s <= self._clock()
        return RowCheck(findings if draft == post.draft else None, is_late)

    @property
    def ready(self) -> Posts:
        """The posts that can be queued."""
        return tuple(post for row, post in enumerate(self.posts) if self.row_check(row).is_ready)

    def now_s(self) -> float:
        """The present time in seconds since 1970."""
        return self._clock()

    def load(self) -> None:
        """Read the kept batch, the first time."""
        if not self._is_loaded:
            self._is_loaded = True
            self._table = BatchTable(self._batch.saved.load())
            self._check_timer.start()
        self.changed.emit()

    def change(self, make: Callable[[Posts], Posts]) -> bool:
        """Make a change, as one step that can be undone; returns whether anything changed. Says why where it cannot be made."""
        # What another thread makes of the posts would undo the change.
        if self.is_busy:
            return False
        try:
            posts = make(self.posts)
        except CellProblem as error:
            self.say.emit(messages.plan_problem(error.at(0)))
            return False
        if not self._table.change(posts):
            return False
        self._keep()
        return True

    @Slot(int, int)
    def split(self, row: int, number: int) -> None:
        """Make the photos of a row from ``number`` on a post of their own."""
        name = self._batch.source.new_id()
        self.change(lambda posts: edit.split(posts, row, number, name))

    def split_apart(self, rows: Sequence[int]) -> None:
        """Make each photo of the rows a post of its own."""
        new_id = self._batch.source.new_id

        def apart(posts: Posts) -> Posts:
            for row in sorted(rows, reverse=True):
                for number in range(len(posts[row].pictures) - 1, 0, -1):
                    posts = edit.split(posts, row, number, new_id())
            return posts

        self.change(apart)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if not self.is_busy and self._table.undo():
            self._keep()

    @Slot()
    def redo(self) -> None:
        """Make the change again that was taken back."""
        if not self.is_busy and self._table.redo():
            self._keep()

    @Slot()
    def check(self) -> None:
        """Check the posts that changed since they were checked."""
        todo = [post for row, post in enumerate(self.posts) if self.row_check(row).findings is None]
        if not todo or self._accounts.current_or_none() is None:
            self.changed.emit()
            return
        publisher = self._batch.publisher
        # Two threads do such work, and wait for the decoder pool meanwhile.
        for part in filter(None, (todo[::2], todo[1::2])):
            self._work(
                partial(_findings, publisher, part),
                self,
                partial(self._checked, part),
                self._failed,
            )

    def queue(self) -> None:
        """Put all posts that are ready into the outbox, together."""
        ready = self.ready
        if not ready or self.is_busy:
            return
        self.run(partial(self._batch.publisher.queue, ready), partial(self._take_queued, ready))

    def _take_queued(self, posts: Posts, done: QueuedBatch) -> None:
        # What was queued cannot be taken back by undoing: it is in the outbox.
        self.forget(posts)
        self.queued.emit(len(done.jobs))

    def forget(self, posts: Posts) -> None:
        """Take posts off the table that are elsewhere now; undoing does not bring them back."""
        gone = {post.id for post in posts}
        self._table = BatchTable(tuple(post for post in self.posts if post.id not in gone))
        self._keep()

    def append(self, posts: Posts) -> None:
        """Add posts at the end of the table."""
        self.change(lambda before: (*before, *posts))

    def replace_all(self, posts: Posts) -> None:
        """Show other posts in place of those that are there."""
        self.change(lambda _: posts)

    def _checked(self, posts: Sequence[BatchPost], findings: list[list[Finding]]) -> None:
        for post, found in zip(posts, findings, strict=True):
            self._findings[post.id] = (post.draft, tuple(found))
        self.changed.emit()

    def _keep(self) -> None:
        self._watcher.watch(self._batch.saved.save(self.posts), self, None, self._failed)
        self._check_timer.start()
        self.changed.emit()

    def run(self, task: Callable[[], T], done: Callable[[T], object]) -> None:
        """Run a task on another thread, during which the table is not edited."""

        def finish(result: T) -> None:
            self.is_busy = False
            done(result)
            self.changed.emit()

        self.is_busy = True
        self.changed.emit()
        self._work(task, self, finish, self._failed)

    def _failed(self, error: BaseException) -> None:
        self.is_busy = False
        self.say.emit(messages.sentence(error))
        self.changed.emit()


def _findings(publisher: BatchPublisher, posts: Sequence[BatchPost]) -> list[list[Finding]]:
    return list(publisher.check(posts))
