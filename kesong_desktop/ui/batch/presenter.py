"""Presenter of the batch pane: the posts of the table, undo, check, saving and queueing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.batch.batch_publisher import BatchPublisher, QueuedBatch
from kesong_desktop.actions.services import BatchServices
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.cell import PlanRules
from kesong_desktop.model.batch.problem import CellProblem
from kesong_desktop.model.batch.table import BatchTable, IgnoredFinding
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.preflight import Finding, musts
from kesong_desktop.model.preflight.mend import lossless_mend
from kesong_desktop.ui.batch.batch_tasks import BatchTasks
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.background_work import BackgroundWork
from kesong_desktop.ui.shell.future_watcher import FutureWatcher

_CHECK_AFTER_MS = 400
_put = object.__setattr__
_NOT_CHECKED: tuple[None, tuple[Finding, ...]] = (None, ())


@dataclass(frozen=True, slots=True)
class RowCheck:
    """What is known of a row. ``findings`` is None while it is checked; ``is_late``: its time is over.

    ``to_mend`` findings keep the post from being queued, ``hints`` are only worth a look, and ``lossless`` can be mended without
    losing anything. ``is_ready``: it was checked, and nothing keeps it from being queued.
    """

    findings: tuple[Finding, ...] | None = None
    is_late: bool = False
    to_mend: int = field(init=False, default=0)
    hints: int = field(init=False, default=0)
    lossless: int = field(init=False, default=0)
    is_ready: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        found = self.findings or ()
        to_mend = sum(one.severity == "must" for one in found) + self.is_late
        _put(self, "to_mend", to_mend)
        _put(self, "hints", sum(one.severity == "look" for one in found))
        _put(self, "lossless", sum(bool(one.fixes) and lossless_mend(one) is not None for one in found))
        _put(self, "is_ready", self.findings is not None and not to_mend)


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
        self._checks: dict[
            DraftId, tuple[tuple[Finding, ...], bool, frozenset[IgnoredFinding], RowCheck]
        ] = {}
        self._is_loaded = self._is_outdated = False
        self.tasks = BatchTasks(work, self)
        self.tasks.changed.connect(self.changed)
        self.tasks.failed.connect(self._failed)
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
        return self._check_of(self.posts[row])

    def _check_of(self, post: BatchPost) -> RowCheck:
        draft, findings = self._findings.get(post.draft.id, _NOT_CHECKED)
        is_late = post.when is not None and post.due_s <= self._clock()
        if draft is not post.draft and draft != post.draft:
            return RowCheck(None, is_late)
        left_out = self._table.ignored
        known = self._checks.get(post.id)
        # Of hundreds of rows few change between two looks at them.
        if known is not None and known[:3] == (findings, is_late, left_out):
            return known[3]
        shown = tuple(one for one in findings if ignored(post, one) not in left_out) if left_out else findings
        check = RowCheck(shown, is_late)
        self._checks[post.id] = (findings, is_late, left_out, check)
        return check

    def row_checks(self) -> list[RowCheck]:
        """What is known of all rows."""
        return [self._check_of(post) for post in self.posts]

    @property
    def ready(self) -> Posts:
        """The posts that can be queued."""
        return tuple(post for post in self.posts if self._check_of(post).is_ready)

    def now_s(self) -> float:
        """Return the present time in seconds since 1970."""
        return self._clock()

    def load(self) -> None:
        """Read the kept batch, the first time; check all posts, for account and preferences may be others since."""
        if not self._is_loaded:
            self._is_loaded = True
            self._table = BatchTable(self._batch.saved.load())
        self._is_outdated = True
        self._check_timer.start()
        self.changed.emit()

    def change(self, make: Callable[[Posts], Posts], *, merge_key: str = "") -> bool:
        """Make a change, as one step that can be undone; returns whether anything changed. Says why where it cannot be made.

        Changes with the same ``merge_key``, one directly after the other, are one step.
        """
        if self._is_refused():
            return False
        try:
            posts = make(self.posts)
        except CellProblem as error:
            self.say.emit(self._problem_text(error))
            return False
        if not self._table.change(posts, merge_key=merge_key):
            return False
        self._keep()
        return True

    def ignore(self, findings: Iterable[IgnoredFinding]) -> bool:
        """Leave these findings out from now on, as one step that can be undone; returns whether anything changed."""
        is_changed = not self._is_refused() and self._table.ignore(findings)
        if is_changed:
            self.changed.emit()
        return is_changed

    def new_id(self) -> DraftId:
        """Return a fresh id for a post."""
        return self._batch.source.new_id()

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if not self._is_refused() and self._table.undo():
            self._keep()

    @Slot()
    def redo(self) -> None:
        """Make the change again that was taken back."""
        if not self._is_refused() and self._table.redo():
            self._keep()

    @Slot()
    def check(self) -> None:
        """Check the posts that changed since they were checked; those of a pane that was just entered all."""
        is_outdated, self._is_outdated = self._is_outdated, False
        todo = [post for post in self.posts if is_outdated or self._check_of(post).findings is None]
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
        """Check all posts that are ready once more, for files may have changed, and put them into the outbox together."""
        ready = self.ready
        if ready:
            ignored_now = self._table.ignored
            self.tasks.run_locked(
                partial(_checked_and_queued, self._batch.publisher, ready, ignored_now),
                partial(self._take_queued, ready),
            )

    def _take_queued(self, posts: Posts, done: QueuedBatch | list[list[Finding]]) -> None:
        if isinstance(done, list):
            self._checked(posts, done)
            count = sum(bool(musts(found)) for found in done)
            self.say.emit(self.tr("Nothing was queued: %n post(s) need changes.", "", count))
            return
        # What was queued cannot be taken back by undoing: it is in the outbox.
        self.forget(posts)
        self.queued.emit(len(done.jobs))

    def forget(self, posts: Posts) -> None:
        """Take posts off the table that are elsewhere now; undoing does not bring them back."""
        gone = {post.id for post in posts}
        left = tuple(post for post in self.posts if post.id not in gone)
        self._table = BatchTable(left, self._table.ignored)
        self._keep()

    def append(self, posts: Posts) -> None:
        """Add posts at the end of the table, and check them: the user is not typing that might go on."""
        if self.change(lambda before: (*before, *posts)):
            self._check_timer.stop()
            self.check()

    def _checked(self, posts: Sequence[BatchPost], findings: list[list[Finding]]) -> None:
        present = {post.id: post.draft for post in self.posts}
        for post, found in zip(posts, findings, strict=True):
            # A post that was changed meanwhile is checked again, and that may be done before this.
            if present.get(post.id) == post.draft:
                self._findings[post.id] = (post.draft, tuple(found))
        self.changed.emit()

    def _keep(self) -> None:
        self._watcher.watch(self._batch.saved.save(self.posts), self, None, self._failed)
        self._check_timer.start()
        self.changed.emit()

    def _is_refused(self) -> bool:
        """Return whether nothing can be changed now, and report that."""
        if self.tasks.is_locked:
            self.say.emit(self.tr("The posts are being moved out of the table. Try again in a moment."))
        return self.tasks.is_locked

    def _problem_text(self, error: CellProblem) -> str:
        words = messages.plan_problem(error.at(0))
        if not error.post:
            return words
        return self.tr("Post {number}: {problem}").format(number=error.post, problem=words)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))
        self.changed.emit()


def _findings(publisher: BatchPublisher, posts: Sequence[BatchPost]) -> list[list[Finding]]:
    return list(publisher.check(posts))


def lossless_count(checks: Iterable[RowCheck]) -> int:
    """Return how many of the findings can be mended without losing anything."""
    return sum(check.lossless for check in checks)


def ignored(post: BatchPost, finding: Finding) -> IgnoredFinding:
    """What is kept of a finding that is ignored."""
    number = finding.picture
    path = post.pictures[number].path if number is not None and number < len(post.pictures) else ""
    return IgnoredFinding(post.id, finding.code, path)


def _checked_and_queued(
    publisher: BatchPublisher, posts: Posts, left_out: frozenset[IgnoredFinding]
) -> QueuedBatch | list[list[Finding]]:
    """Queue the posts, or return the findings of all where something keeps one of them from being queued."""
    findings = _findings(publisher, posts)
    for post, found in zip(posts, findings, strict=True):
        if any(ignored(post, one) not in left_out for one in musts(found)):
            return findings
    return publisher.queue(posts)
